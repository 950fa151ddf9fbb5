//! What keys do, told by the last row and by what is asked of the world.

use crate::desk::{Desk, opened, viewed};
use crate::sample::meeting;
use copil::app::{Access, Effect, Event, Holder, Journal, Region, Regions, Saved};

fn desk() -> Desk {
    Desk::open(meeting(), 100, 24)
}

/// The journal's records by kind, with their groups.
fn journal(desk: &Desk) -> Vec<String> {
    desk.asked
        .iter()
        .filter_map(|effect| match effect {
            Effect::Journal(Journal::Typed { group, .. }) => Some(format!("typed {group}")),
            Effect::Journal(Journal::Group(group)) => Some(format!("group {}", group.id)),
            Effect::Journal(Journal::Undo(id)) => Some(format!("undo {id}")),
            Effect::Journal(Journal::Redo(id)) => Some(format!("redo {id}")),
            _ => None,
        })
        .collect()
}

fn line(desk: &Desk) -> &str {
    desk.app.live().unwrap().line().text()
}

#[test]
fn a_line_is_journaled_as_typed_before_it_is_interpreted() {
    let mut desk = desk();
    desk.types("une remarque\n");
    assert_eq!(journal(&desk), ["typed 1", "group 1"]);
    let log = &desk.app.live().unwrap().session().log;
    let last = log.last().unwrap().kind.text().unwrap();
    assert_eq!(last.as_str(), "une remarque");
}

#[test]
fn every_change_of_the_line_is_a_draft() {
    let mut desk = desk();
    desk.types("ab");
    desk.keys("Backspace");
    assert_eq!(desk.drafts, ["a", "ab", "a"]);
}

#[test]
fn a_key_in_the_line_draws_the_line_only() {
    let mut desk = desk();
    desk.types("ar: bonjou");
    let capture = Regions::NONE.with(Region::Capture);
    assert_eq!(desk.dirty_after("r"), capture);
    assert_eq!(desk.dirty_after("Left"), capture);
}

#[test]
fn undo_and_redo_go_through_many_lines_and_say_which() {
    let mut desk = desk();
    desk.types("un\ndeux\n").keys("Ctrl+Z");
    assert!(
        desk.foot().contains("Annulé\u{a0}: deux"),
        "{}",
        desk.foot()
    );
    desk.keys("Ctrl+Z");
    assert!(desk.foot().contains("Annulé\u{a0}: un"), "{}", desk.foot());
    desk.keys("Ctrl+Y Ctrl+Y");
    assert!(
        desk.foot().contains("Rétabli\u{a0}: deux"),
        "{}",
        desk.foot()
    );
    assert_eq!(
        journal(&desk)[4..],
        ["undo 2", "undo 1", "redo 1", "redo 2"]
    );
}

#[test]
fn undo_takes_back_what_is_being_typed_first() {
    let mut desk = desk();
    desk.types("un\n").types("bonjour tous").keys("Ctrl+Z");
    assert_eq!(line(&desk), "bonjour ");
    desk.keys("Ctrl+Z");
    assert_eq!(line(&desk), "");
    desk.keys("Ctrl+Z");
    assert!(desk.foot().contains("Annulé\u{a0}: un"), "{}", desk.foot());
    desk.keys("Ctrl+Y");
    assert!(desk.foot().contains("Rétabli\u{a0}: un"), "{}", desk.foot());
}

#[test]
fn lines_typed_before_come_back_and_the_one_being_typed_is_not_lost() {
    let mut desk = desk();
    desk.types("un\ndeux\n").types("en cours");
    desk.keys("Up Up");
    assert_eq!(line(&desk), "un");
    desk.keys("Down Down");
    assert_eq!(line(&desk), "en cours");
    desk.keys("Esc F2 Esc Ctrl+K Esc F1 Esc F5 Esc");
    assert_eq!(line(&desk), "en cours");
    desk.keys("Ctrl+U Up");
    assert_eq!(line(&desk), "en cours");
}

#[test]
fn an_abbreviation_expands_at_the_space_and_backspace_takes_it_back() {
    let mut desk = desk();
    desk.types("le ;mae");
    assert!(desk.foot().contains("ministère des Affaires étrangères"));
    desk.types(" ");
    assert_eq!(line(&desk), "le ministère des Affaires étrangères ");
    desk.keys("Backspace");
    assert_eq!(line(&desk), "le ;mae");
    desk.types("a dit");
    assert_eq!(line(&desk), "le ;maea dit");
}

#[test]
fn a_pasted_block_is_lines_of_text() {
    let mut desk = desk();
    let before = desk.app.live().unwrap().session().log.len();
    desk.event(Event::Paste {
        text: "! pas un acte\r\n\r\n* ni un thème\r\n".to_owned(),
        bracketed: true,
    });
    assert_eq!(journal(&desk), ["typed 1", "group 1", "typed 2", "group 2"]);
    let session = desk.app.live().unwrap().session();
    assert_eq!(session.log.len(), before + 2);
    assert_eq!(session.decisions.len(), 2);
    assert!(desk.foot().contains("2 lignes collées"), "{}", desk.foot());
}

#[test]
fn one_pasted_line_goes_where_the_caret_is() {
    let mut desk = desk();
    desk.types("avant ");
    desk.event(Event::Paste {
        text: "un\u{1b}[2Jmot\n".to_owned(),
        bracketed: true,
    });
    assert_eq!(line(&desk), "avant un␛[2Jmot");
}

#[test]
fn words_are_rewritten_in_place_and_undone() {
    let mut desk = desk();
    desk.keys("F2 Up Enter Ctrl+E").types(" Vite").keys("Enter");
    let text = |desk: &Desk| {
        let log = &desk.app.live().unwrap().session().log;
        log[7].kind.text().unwrap().as_str().to_owned()
    };
    assert!(text(&desk).ends_with("possible. Vite"));
    desk.keys("Ctrl+Z");
    assert!(text(&desk).ends_with("possible."));
}

#[test]
fn a_half_correction_is_kept_for_the_next_time() {
    let mut desk = desk();
    desk.keys("F2 Up Enter").types("abc").keys("Esc");
    assert_eq!(journal(&desk), Vec::<String>::new());
    desk.keys("Enter");
    assert!(desk.screen().contains("possible.abc"));
}

#[test]
fn what_is_picked_is_deleted_and_comes_back() {
    let mut desk = desk();
    let count = |desk: &Desk| desk.app.live().unwrap().session().log.len();
    let before = count(&desk);
    desk.keys("F2 Delete");
    assert_eq!(count(&desk), before - 1);
    desk.keys("Ctrl+Z");
    assert_eq!(count(&desk), before);
}

#[test]
fn a_decision_is_picked_in_its_pane_an_adopted_one_keeps_its_words() {
    let mut desk = desk();
    desk.keys("F2 Right Right Up Up Up");
    assert!(matches!(
        desk.app.live().unwrap().picked(),
        Some(copil::edit::RowRef::Decision(_))
    ));
    desk.keys("Enter");
    assert!(desk.foot().contains("adopté"), "{}", desk.foot());
}

#[test]
fn a_key_goes_through_the_flags() {
    let mut desk = desk();
    desk.keys("F8");
    let picked = desk.app.live().unwrap().picked().cloned();
    let flagged = &desk.app.live().unwrap().session().log[7];
    assert_eq!(picked, Some(copil::edit::RowRef::Entry(flagged.id)));
}

#[test]
fn a_reader_keeps_his_words_and_takes_over_with_a_key() {
    let mut desk = Desk::opened(viewed(meeting()), 100, 24);
    assert!(desk.row(0).contains("Claire"), "{}", desk.row(0));
    assert!(desk.row(0).contains("14:02"), "{}", desk.row(0));
    assert!(desk.foot().contains("F4"), "{}", desk.foot());
    desk.types("ma ligne\n");
    assert_eq!(line(&desk), "ma ligne");
    assert!(desk.foot().contains("Lecture seule"), "{}", desk.foot());
    assert!(desk.drafts.is_empty());
    desk.keys("F4");
    assert!(matches!(desk.asked.last(), Some(Effect::TakeOver)));
    let mut taken = opened(meeting());
    taken.draft = "sa ligne".to_owned();
    desk.event(Event::Opened(Box::new(taken)));
    assert_eq!(line(&desk), "ma ligne");
    desk.keys("Up");
    assert_eq!(line(&desk), "sa ligne");
}

#[test]
fn the_pen_taken_by_somebody_else_leaves_the_words() {
    let mut desk = desk();
    desk.types("ma ligne");
    desk.event(Event::GiveWay(Holder {
        who: "Claire".to_owned(),
        ..Holder::default()
    }));
    assert!(desk.foot().contains("Claire a pris la main"));
    desk.types("\n");
    assert_eq!(line(&desk), "ma ligne");
    assert!(journal(&desk).is_empty());
}

#[test]
fn a_shipped_session_offers_a_copy_and_keeps_the_line() {
    let mut shipped = opened(meeting());
    shipped.access = Access::Shipped;
    let mut desk = Desk::opened(shipped, 100, 24);
    desk.types("ma ligne\n");
    assert!(desk.screen().contains("En faire une copie"));
    desk.keys("Enter");
    assert!(matches!(desk.asked.last(), Some(Effect::CopyShipped)));
    assert_eq!(line(&desk), "ma ligne");
}

#[test]
fn leaving_is_at_once_unless_the_disk_refuses() {
    let mut desk = desk();
    desk.keys("Ctrl+Q");
    assert!(matches!(desk.asked.last(), Some(Effect::Quit)));
    desk.asked.clear();
    desk.event(Event::Saved(Saved::Failed {
        since: desk.now.time(),
        why: "disque plein".to_owned(),
    }));
    desk.keys("Ctrl+Q");
    assert!(desk.screen().contains("Quitter quand"), "{}", desk.screen());
    assert!(desk.asked.is_empty());
    desk.keys("Esc");
    desk.keys("Ctrl+Q Enter");
    assert!(matches!(desk.asked.last(), Some(Effect::Quit)));
}

#[test]
fn copying_asks_for_the_document_and_tells_what_became_of_it() {
    use copil::app::Copied;
    let mut desk = desk();
    desk.keys("F6");
    assert!(matches!(desk.asked.last(), Some(Effect::Copy(_))));
    desk.event(Event::Copied(Copied::Desktop));
    assert!(desk.foot().contains("copié"), "{}", desk.foot());
}

#[test]
fn the_log_keeps_its_place_when_something_is_added_below() {
    let mut desk = desk();
    desk.keys("PageUp");
    let before = desk.row(4);
    desk.types("une ligne de plus\n");
    assert_eq!(desk.row(4), before);
    desk.keys("Ctrl+End");
    assert!(desk.screen().contains("une ligne de plus"));
}

#[test]
fn a_new_session_is_asked_for_with_its_fields() {
    let mut desk = Desk::new(100, 24);
    desk.event(Event::Listed(Vec::new()));
    desk.keys("n").types("Rencontres").keys("Tab");
    desk.types("Comité").keys("Enter");
    let Some(Effect::New(new)) = desk.asked.last() else {
        panic!("{:?}", desk.asked);
    };
    assert_eq!(
        (new.event.as_str(), new.body.as_str(), new.number),
        ("Rencontres", "Comité", 1)
    );
    assert_eq!(
        new.date
            .as_ref()
            .and_then(copil::model::Date::first_day)
            .map(|day| day.to_string())
            .as_deref(),
        Some("2009-05-27")
    );
}

#[test]
fn what_is_missing_in_a_new_session_is_said() {
    let mut desk = Desk::new(100, 24);
    desk.event(Event::Listed(Vec::new()));
    desk.keys("n Enter");
    assert!(desk.foot().contains("Rencontre"), "{}", desk.foot());
    assert!(desk.asked.is_empty());
}

#[test]
fn a_correction_under_way_is_a_draft_too() {
    let mut desk = desk();
    desk.keys("F2 Up Enter Ctrl+U").types("ab").keys("Esc");
    assert_eq!(desk.drafts, ["", "a", "ab", ""]);
}

#[test]
fn what_is_pasted_while_nothing_is_typed_goes_to_the_line() {
    let mut desk = desk();
    desk.keys("F2").event(Event::Paste {
        text: "un mot".to_owned(),
        bracketed: true,
    });
    assert_eq!(line(&desk), "un mot");
}
