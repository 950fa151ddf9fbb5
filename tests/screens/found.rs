//! Looking for words, going to people and points, and coming back.

use crate::desk::Desk;
use crate::sample::meeting;
use copil::app::Effect;
use copil::edit::RowRef;
use copil::keys::CommandId;
use copil::theme::{Colours, Library};

fn desk() -> Desk {
    Desk::open(meeting(), 120, 40)
}

fn picked(desk: &Desk) -> Option<RowRef> {
    desk.app.live().unwrap().picked().cloned()
}

/// All that was found.
fn hits(desk: &Desk) -> Vec<copil::app::Hit> {
    desk.app.seek().unwrap().hits.clone()
}

#[test]
fn what_is_found_follows_what_is_changed_as_if_it_were_looked_for_again() {
    let changes: &[fn(&mut Desk)] = &[
        |desk| {
            desk.keys("Enter End")
                .types(", thèmes et themes")
                .keys("Enter");
        },
        |desk| {
            desk.keys("Delete");
        },
        |desk| {
            desk.keys("u");
        },
        |desk| {
            desk.keys("Ctrl+Z");
        },
        |desk| {
            desk.keys("Ctrl+Z Ctrl+Z Ctrl+Y");
        },
        |desk| {
            desk.keys("Alt+Up");
        },
        |desk| {
            desk.keys("!");
        },
    ];
    for from in 0..3 {
        let mut desk = desk();
        desk.keys("Ctrl+F").types("theme").keys("Enter");
        for _ in 0..from {
            desk.keys("S");
        }
        for change in changes {
            change(&mut desk);
            let session = desk.app.live().unwrap().session().clone();
            let mut anew = Desk::open(session, 120, 40);
            anew.keys("Ctrl+F").types("theme");
            assert_eq!(hits(&desk), hits(&anew));
        }
    }
}

fn entry(desk: &Desk, at: usize) -> RowRef {
    let log = &desk.app.live().unwrap().session().log;
    RowRef::Entry(log[at].id)
}

/// The cells that carry a style's ground, as one text.
fn on(desk: &Desk, ground: ratatui::style::Style) -> String {
    let cells = desk.drawn.content.iter();
    cells
        .filter(|cell| cell.style().bg == ground.bg)
        .map(ratatui::buffer::Cell::symbol)
        .collect()
}

#[test]
fn words_are_marked_in_all_panes_whatever_their_accents() {
    let mut desk = desk();
    desk.keys("Ctrl+F").types("theme");
    // Three in the log, of which one stands on the latest; one in the agenda, one in a decision.
    assert_eq!(on(&desk, desk.theme().found).replace("thème", "·"), "····");
    assert_eq!(on(&desk, desk.theme().selected), "thème");
    assert!(desk.foot().contains("3 sur 5"), "{}", desk.foot());
    insta::assert_snapshot!("words_found_at_120_by_40", desk.screen());
}

#[test]
fn one_goes_from_place_to_place_and_esc_comes_back_to_what_was_typed() {
    for (width, height) in [(80, 24), (120, 40)] {
        let mut desk = Desk::open(meeting(), width, height);
        desk.types("ar: en cours");
        let before = desk.screen();
        desk.keys("Ctrl+F").types("themes");
        let first = picked(&desk);
        desk.keys("Down");
        assert_ne!(picked(&desk), first);
        desk.keys("Up");
        assert_eq!(picked(&desk), first);
        desk.keys("Up Up Up Up");
        assert_eq!(picked(&desk), first, "there are four, round");
        desk.keys("Esc");
        assert_eq!(desk.screen(), before);
        assert_eq!(desk.app.live().unwrap().line().text(), "ar: en cours");
    }
}

#[test]
fn a_place_kept_is_corrected_and_the_next_one_is_a_letter_away() {
    let mut desk = desk();
    desk.keys("Ctrl+F").types("ateliers").keys("Enter");
    assert!(desk.foot().contains("2 sur 3"), "{}", desk.foot());
    desk.keys("S");
    assert!(desk.foot().contains("1 sur 3"), "{}", desk.foot());
    assert_eq!(picked(&desk), Some(entry(&desk, 3)));
    desk.keys("Enter Ctrl+Home").types("Bien ").keys("Enter s");
    assert_eq!(picked(&desk), Some(entry(&desk, 5)));
    desk.keys("Esc");
    assert_eq!(picked(&desk), None);
    // The same words are there again, to be typed over.
    desk.keys("Ctrl+F");
    assert!(desk.foot().contains("sur 3"), "{}", desk.foot());
    desk.types("kan");
    assert!(desk.foot().contains("1 sur 1"), "{}", desk.foot());
}

#[test]
fn what_is_not_there_is_said_and_enter_goes_nowhere() {
    let mut desk = desk();
    desk.keys("Ctrl+F").types("zzz");
    assert!(desk.foot().contains("introuvable"), "{}", desk.foot());
    desk.keys("Enter").types("!");
    assert_eq!(picked(&desk), None);
    assert!(
        desk.row(38).contains("Chercher\u{a0}: zzz!"),
        "{}",
        desk.row(38)
    );
}

#[test]
fn what_one_was_rewriting_is_there_again() {
    let mut desk = desk();
    desk.keys("F2 Up Enter")
        .types(" à moitié")
        .keys("Ctrl+F")
        .types("culture");
    assert_ne!(picked(&desk), Some(entry(&desk, 7)));
    desk.keys("Down Esc");
    assert_eq!(picked(&desk), Some(entry(&desk, 7)));
    assert!(desk.screen().contains("à moitié"), "{}", desk.screen());
    desk.keys("Enter");
    let text = desk.app.live().unwrap().session().log[7]
        .kind
        .text()
        .unwrap();
    assert!(text.as_str().ends_with("à moitié"));
}

#[test]
fn what_is_found_is_told_without_colours_too() {
    let library = Library::embedded();
    for name in library.names() {
        let theme = library.theme(name, Colours::None).unwrap();
        let told = [theme.text, theme.found, theme.selected].map(|style| style.add_modifier);
        assert!(told[0] != told[1] && told[0] != told[2] && told[1] != told[2]);
    }
}

#[test]
fn one_goes_through_the_turns_of_somebody() {
    let mut desk = desk();
    desk.types("kk: un\nar: deux\naj+ar: trois\nen cours");
    let before = desk.screen();
    desk.keys("Ctrl+G").types("ar").keys("Enter");
    assert_eq!(picked(&desk), Some(entry(&desk, 11)), "{}", desk.screen());
    assert!(
        desk.foot().contains("André ROSSINOT · 3 sur 3"),
        "{}",
        desk.foot()
    );
    desk.keys("S");
    assert_eq!(picked(&desk), Some(entry(&desk, 10)));
    desk.keys("S");
    assert_eq!(picked(&desk), Some(entry(&desk, 6)));
    desk.keys("Esc");
    assert_eq!(desk.screen(), before);
}

#[test]
fn one_goes_to_a_point_a_decision_a_flag_and_to_now() {
    let mut desk = desk();
    let session = desk.app.live().unwrap().session();
    let (third, fourth) = (session.log[0].id, session.agenda[3].id);
    let second = session.decision_numbered(2).unwrap().id;
    for (typed, row) in [
        ("3", Some(RowRef::Entry(third))),
        ("4", Some(RowRef::Item(fourth))),
        ("!2", Some(RowRef::Decision(second))),
        ("！２", Some(RowRef::Decision(second))),
        (".", Some(entry(&desk, 7))),
        ("", None),
    ] {
        desk.keys("Ctrl+G").types(typed).keys("Enter");
        assert_eq!(picked(&desk), row, "{typed}");
        desk.keys("Esc Esc");
    }
    desk.keys("Ctrl+G");
    assert!(desk.foot().contains("3 point 3"), "{}", desk.foot());
    desk.types("9").keys("Enter");
    assert!(desk.foot().contains("Il n'y a pas de"), "{}", desk.foot());
    desk.keys("Ctrl+U").types("gm").keys("Enter");
    assert!(desk.foot().contains("pas encore pris"), "{}", desk.foot());
    desk.keys("Esc");
    assert_eq!(picked(&desk), None);
}

#[test]
fn the_help_is_searched_by_typing() {
    let mut desk = desk();
    desk.types("ar: en cours").keys("F1").types("PRECEDENT");
    let screen = desk.screen();
    let lines: Vec<&str> = screen
        .lines()
        .skip(3)
        .filter(|line| !line.is_empty())
        .collect();
    assert!(
        lines
            .iter()
            .any(|line| line.contains("Effacer le mot précédent")),
        "{screen}"
    );
    assert!(!screen.contains("Quitter"), "{screen}");
    assert!(on(&desk, desk.theme().found).starts_with("précédent"));
    insta::assert_snapshot!("the_help_searched_at_120_by_40", screen);
    // A key is found by its name too.
    desk.keys("Ctrl+U").types("ctrl+k");
    assert!(desk.screen().contains("Toutes les commandes"));
    desk.types("zzz");
    assert!(
        desk.screen().contains("Aucune commande"),
        "{}",
        desk.screen()
    );
    desk.keys("Esc");
    assert_eq!(desk.app.live().unwrap().line().text(), "ar: en cours");
}

#[test]
fn the_palette_has_the_commands_given_last_first_and_finds_by_letters() {
    let mut desk = desk();
    desk.keys("Ctrl+K").types("redes").keys("Enter");
    desk.keys("Ctrl+K").types("apercu").keys("Enter Esc");
    let kept = desk.asked.iter().rev().find_map(|effect| match effect {
        Effect::Recent(recent) => Some(recent.clone()),
        _ => None,
    });
    assert_eq!(kept.unwrap(), [CommandId::Preview, CommandId::Redraw]);
    desk.keys("Ctrl+K");
    let names = |desk: &Desk| -> Vec<CommandId> {
        desk.app
            .palette()
            .into_iter()
            .map(|listed| listed.id)
            .collect()
    };
    assert_eq!(names(&desk)[..2], [CommandId::Preview, CommandId::Redraw]);
    // The best answer comes before what was given last.
    desk.types("copier");
    assert_eq!(names(&desk)[0], CommandId::Copy);
}
