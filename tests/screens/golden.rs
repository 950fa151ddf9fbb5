//! The two sessions whose exact results are known, typed key by key.

use crate::desk::Desk;
use chrono::NaiveDate;
use copil::app::{Effect, Overlay};
use copil::capture::roster::read_csv;
use copil::document::Format;
use copil::edit::RowRef;
use copil::model::{Date, Session};
use copil::write;

fn session(event: &str, number: u32, day: (i32, u32, u32), place: &str, roster: &str) -> Session {
    let day = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
    let mut session = Session::new(event, "Comité de pilotage", number, Date::Day(day), place);
    session.people = read_csv(roster, None).unwrap();
    session
}

/// The first session, before anybody spoke.
pub fn first() -> Session {
    session(
        "Deuxièmes Rencontres franco-japonaises de la coopération décentralisée",
        1,
        (2009, 5, 27),
        "Ministère des Affaires étrangères et européennes",
        include_str!("../golden/2009-05-27.roster.csv"),
    )
}

/// A session with most of the grammar.
fn complete() -> Session {
    session(
        "Rencontres des villes d'eau",
        3,
        (2026, 3, 12),
        "Hôtel de Ville de Saint-Rémy",
        include_str!("../golden/complet.roster.csv"),
    )
}

const FIRST: &str = include_str!("../golden/2009-05-27.capture");
const COMPLETE: &str = include_str!("../golden/complet.capture");

fn copied(desk: &mut Desk) -> String {
    desk.keys("F6");
    let Some(Effect::Copy(document)) = desk.asked.last() else {
        panic!("nothing was copied");
    };
    let options = write::Options::new(&crate::desk::house(), Format::Text);
    let mut text = Vec::new();
    write::text(document, &options, &mut text).unwrap();
    String::from_utf8(text).unwrap()
}

#[test]
fn the_first_session_typed_is_the_compte_rendu_of_the_house() {
    let mut desk = Desk::open(first(), 120, 40);
    desk.types(FIRST);
    insta::assert_snapshot!("first_at_120_by_40", desk.screen());
    assert_eq!(copied(&mut desk), include_str!("../golden/2009-05-27.txt"));
    desk.keys("F5");
    insta::assert_snapshot!("first_previewed_at_120_by_40", desk.screen());
}

#[test]
fn the_first_session_in_one_pane() {
    let mut desk = Desk::open(first(), 80, 24);
    desk.types(FIRST);
    desk.types("ross: Pour la mobilisation");
    insta::assert_snapshot!("first_at_80_by_24", desk.screen());
    desk.keys("Shift+Tab Shift+Tab");
    insta::assert_snapshot!("first_decisions_at_80_by_24", desk.screen());
}

#[test]
fn most_of_the_grammar_typed_is_the_compte_rendu_of_the_house() {
    let mut desk = Desk::open(complete(), 120, 40);
    desk.now = NaiveDate::from_ymd_opt(2026, 3, 12)
        .unwrap()
        .and_hms_opt(15, 4, 0)
        .unwrap();
    desk.types(COMPLETE);
    // Closing the session shows what is left to settle.
    assert!(matches!(
        desk.app.overlays().last(),
        Some(Overlay::Preview(_))
    ));
    insta::assert_snapshot!("complete_closed_at_120_by_40", desk.screen());
    desk.keys("Esc");
    insta::assert_snapshot!("complete_at_120_by_40", desk.screen());
    desk.resize(80, 24).keys("Shift+Tab Shift+Tab Shift+Tab");
    insta::assert_snapshot!("complete_people_at_80_by_24", desk.screen());
    assert_eq!(copied(&mut desk), include_str!("../golden/complet.txt"));
}

#[test]
fn the_ghost_names_whose_turn_receives_the_words() {
    let mut desk = Desk::open(first(), 100, 24);
    desk.types(FIRST);
    for (line, ghost) in [
        ("ar: bonjour", "→ note · André ROSSINOT"),
        ("bonjour", "→ note · Jacques VALADE"),
        ("- bonjour", "→ puce · Jacques VALADE"),
        ("<ar: bonjour", "→ note · André ROSSINOT"),
        ("! La date", "→ point acté n° 5"),
        ("!4 La date", "→ point 4 reformulé"),
        ("!9+ trop", "Il n'y a pas de point 9"),
        ("zz: bonjour", "zz (à identifier)"),
        ("? qui", "→ en suspens"),
        (", pour moi", "→ note privée"),
        ("levee: 17h30", "→ séance levée · 17:30"),
        (
            "> ar envoyer d'ici le 15/09",
            "→ action · André ROSSINOT · d'ici le 15 septembre 2009",
        ),
    ] {
        desk.types(line);
        let foot = desk.foot().replace('\u{a0}', " ");
        assert!(foot.contains(ghost), "{line}: {foot}");
        desk.keys("Ctrl+U");
    }
}

#[test]
fn every_ghost_problem_and_keyword_has_its_words() {
    use copil::capture::{Ghost, KEYWORDS};
    use copil::locale::{Catalog, Language};
    for language in Language::ALL {
        let words = Catalog::new(*language);
        let ids = Ghost::IDS.iter().copied();
        for id in ids.chain(KEYWORDS.iter().map(|row| row.about)) {
            assert!(words.has(id), "{id} in {language:?}");
        }
    }
}

#[test]
fn tab_completes_a_name_and_goes_on_to_the_next() {
    let mut desk = Desk::open(first(), 100, 24);
    desk.types("ros");
    desk.keys("Tab");
    let line = desk.app.live().unwrap().line().text().to_owned();
    assert!(line.starts_with("ar"), "{line}");
    desk.keys("Ctrl+U").types("a");
    desk.keys("Tab");
    let one = desk.app.live().unwrap().line().text().to_owned();
    desk.keys("Tab");
    let other = desk.app.live().unwrap().line().text().to_owned();
    assert_ne!(one, other);
    desk.keys("Esc");
    assert_eq!(desk.app.live().unwrap().line().text(), "a");
}

#[test]
fn somebody_unknown_is_asked_for_and_named() {
    let mut desk = Desk::open(first(), 100, 24);
    desk.types("zz: bonjour\nencore\n");
    assert!(desk.screen().contains("zz (à identifier)"));
    assert!(desk.foot().contains("Qui est"), "{}", desk.foot());
    desk.keys("Tab").types("val").keys("Enter");
    let screen = desk.screen();
    assert!(!screen.contains("à identifier"), "{screen}");
}

#[test]
fn esc_makes_text_of_somebody_who_was_no_speaker() {
    let mut desk = Desk::open(first(), 100, 24);
    desk.types("ar: un\nzz: deux\n").keys("Esc");
    let screen = desk.screen();
    assert!(!screen.contains("à identifier"), "{screen}");
    assert!(screen.contains("zz"), "{screen}");
}

#[test]
fn a_line_read_wrong_is_read_again() {
    let mut desk = Desk::open(first(), 100, 24);
    desk.types("ar: un\n! pas un acte\n");
    assert_eq!(desk.app.live().unwrap().session().decisions.len(), 1);
    desk.keys("Ctrl+T");
    let session = desk.app.live().unwrap().session();
    assert_eq!((session.decisions.len(), session.log.len()), (0, 2));
    desk.keys("Ctrl+R");
    assert_eq!(desk.app.live().unwrap().session().decisions.len(), 1);
}

#[test]
fn a_finding_brings_its_words_into_sight_and_leads_to_its_row() {
    let mut desk = Desk::open(first(), 120, 40);
    desk.types(FIRST);
    desk.keys("F5");
    assert!(!desk.screen().contains("2) Les thèmes"));
    desk.keys("F8 F8");
    assert!(desk.screen().contains("2) Les thèmes"));
    desk.keys("Enter");
    let live = desk.app.live().unwrap();
    let second = live.session().decision_numbered(2).unwrap().id;
    assert_eq!(live.picked(), Some(&RowRef::Decision(second)));
}

#[test]
fn a_pasted_block_is_read_as_commands_when_asked() {
    let mut desk = Desk::open(first(), 100, 24);
    desk.event(copil::app::Event::Paste {
        text: "ar: un\n! un acte\nar: deux".to_owned(),
        bracketed: true,
    });
    let counts = |desk: &Desk| {
        let session = desk.app.live().unwrap().session();
        (session.log.len(), session.decisions.len())
    };
    assert_eq!(counts(&desk), (3, 0));
    desk.keys("Ctrl+R");
    assert_eq!(counts(&desk), (2, 1));
    desk.keys("Ctrl+Z Ctrl+Z Ctrl+Z");
    assert_eq!(counts(&desk), (0, 0));
}

#[test]
fn a_block_pasted_behind_a_name_is_said_by_that_person() {
    let mut desk = Desk::open(first(), 100, 24);
    desk.types("ar: ");
    desk.event(copil::app::Event::Paste {
        text: "un\n! deux\n".to_owned(),
        bracketed: true,
    });
    let log = &desk.app.live().unwrap().session().log;
    assert_eq!(log.len(), 2);
    for entry in log {
        let by = entry.kind.speaker().map(ToString::to_string);
        assert_eq!(by.as_deref(), Some("ar"));
    }
}
