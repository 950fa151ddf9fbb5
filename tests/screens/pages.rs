//! The other pages, and what lies over the live screen.

use crate::desk::{Desk, opened, viewed};
use crate::sample::meeting;
use chrono::NaiveDate;
use copil::app::{Event, Found, Meeting, Summary};
use copil::locale::{Catalog, Language};
use copil::model::Date;

pub fn summaries() -> Vec<Summary> {
    let day = |y, m, d| Date::Day(NaiveDate::from_ymd_opt(y, m, d).unwrap());
    let meeting = |event: &str, number, date, entries, decisions| {
        Ok(Found::Meeting(Meeting {
            event: event.to_owned(),
            body: "Comité de pilotage".to_owned(),
            number,
            date,
            entries,
            decisions,
            next: None,
        }))
    };
    vec![
        Summary {
            path: "2026-03-12.ron".into(),
            shipped: false,
            is: meeting("Rencontres des villes d'eau", 3, day(2026, 3, 12), 31, 3),
        },
        Summary {
            path: "brouillon.ron".into(),
            shipped: false,
            is: Err("ligne 3, colonne 5 : champ inconnu « lieu »".to_owned()),
        },
        Summary {
            path: "2009-05-27.ron".into(),
            shipped: true,
            is: meeting(
                "Deuxièmes Rencontres franco-japonaises de la coopération décentralisée",
                1,
                day(2009, 5, 27),
                34,
                4,
            ),
        },
    ]
}

#[test]
fn the_sessions_of_the_folder() {
    let mut desk = Desk::new(80, 24);
    desk.event(Event::Listed(summaries())).keys("Down Down");
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn a_new_session() {
    let mut desk = Desk::new(80, 24);
    desk.event(Event::Listed(summaries()))
        .keys("n Tab Tab Tab Tab")
        .types("Hôtel de Ville");
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn the_compte_rendu_and_what_is_to_be_settled() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.keys("F5 F8");
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn a_finding_leads_to_its_row() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.keys("F5 F8 F8 F8 Enter");
    let live = desk.app.live().unwrap();
    let flagged = live.session().log.iter().find(|entry| entry.flag.is_some());
    let flagged = flagged.map(|entry| copil::edit::RowRef::Entry(entry.id));
    assert_eq!(live.picked(), flagged.as_ref());
}

#[test]
fn the_help() {
    let mut desk = Desk::open(meeting(), 80, 24);
    desk.keys("F1");
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn the_palette_finds_without_accents() {
    let mut desk = Desk::open(meeting(), 80, 24);
    desk.types("une ligne en cours");
    desk.keys("Ctrl+K").types("apercu");
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn a_picked_entry_has_its_bar() {
    let mut desk = Desk::open(meeting(), 80, 24);
    desk.keys("F2 Up");
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn words_being_rewritten_stand_where_they_are_read() {
    let mut desk = Desk::open(meeting(), 80, 24);
    desk.keys("F2 Up Enter").types(" Vite ");
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn too_small_says_so_and_still_captures() {
    let mut desk = Desk::open(meeting(), 30, 6);
    desk.types("encore");
    assert_eq!(desk.row(0), "Fenêtre trop petite\u{a0}: 40 × 10");
    assert_eq!(desk.row(4), " encore█");
}

#[test]
fn styles_tell_what_words_are() {
    let mut desk = Desk::open(meeting(), 80, 24);
    desk.keys("F2 Up");
    let rows: Vec<String> = (0..24).map(|y| desk.styles(y)).collect();
    insta::assert_snapshot!(rows.join("\n"));
}

#[test]
fn the_screen_in_english() {
    let mut desk = Desk::in_language(Language::En, 100, 30);
    desk.event(Event::Opened(Box::new(opened(meeting()))));
    desk.types("kk: thanks everyone");
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn somebody_else_holds_the_session() {
    let mut desk = Desk::opened(viewed(meeting()), 100, 20);
    insta::assert_snapshot!(desk.screen());
}

/// Every message asked for by name in these sources.
fn asked(folder: &std::path::Path, ids: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            asked(&path, ids);
        } else {
            let source = std::fs::read_to_string(&path).unwrap();
            for call in ["text(\"", "with(\"", "say_id(\"", "warn_id(\""] {
                let names = source.split(call).skip(1);
                ids.extend(names.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
            }
        }
    }
}

#[test]
fn every_message_asked_for_exists() {
    let sources = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut ids = Vec::new();
    for module in ["app", "view"] {
        asked(&sources.join(module), &mut ids);
    }
    assert!(ids.len() > 50, "{ids:?}");
    for language in Language::ALL {
        let words = Catalog::new(*language);
        for id in &ids {
            assert!(words.has(id), "{id} in {language:?}");
        }
    }
}
