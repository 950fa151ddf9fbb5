//! The golden sessions again, from the lines that were typed.

use chrono::{NaiveDateTime, TimeDelta};
use copil::capture::{Abbreviations, Context, edits, parse, roster};
use copil::document::Options;
use copil::edit::Editor;
use copil::model::{Language, Session};

use crate::golden::{same, text};
use crate::sessions::day;

/// A session as it stands after its lines.
fn replay(mut session: Session, csv: &str, lines: &str) -> Session {
    session.people = roster::read_csv(csv, None).unwrap();
    let mut now: NaiveDateTime = session
        .date
        .first_day()
        .unwrap()
        .and_hms_opt(14, 0, 0)
        .unwrap();
    let abbreviations = Abbreviations::default();
    let mut editor = Editor::new(session);
    for line in lines.lines() {
        let cx = Context {
            session: editor.session(),
            now,
            abbreviations: &abbreviations,
        };
        let outcome = edits(&parse(line, &cx), &cx);
        editor.commit(outcome.edits).unwrap();
        now += TimeDelta::seconds(1);
    }
    editor.session().clone()
}

fn of_2009() -> Session {
    let session = Session::new(
        "Deuxièmes Rencontres franco-japonaises de la coopération décentralisée",
        "Comité de pilotage",
        1,
        day("2009-05-27"),
        "Ministère des Affaires étrangères et européennes",
    );
    replay(
        session,
        include_str!("../golden/2009-05-27.roster.csv"),
        include_str!("../golden/2009-05-27.capture"),
    )
}

fn complet() -> Session {
    let session = Session::new(
        "Rencontres des villes d'eau",
        "Comité de pilotage",
        3,
        day("2026-03-12"),
        "Hôtel de Ville de Saint-Rémy",
    );
    replay(
        session,
        include_str!("../golden/complet.roster.csv"),
        include_str!("../golden/complet.capture"),
    )
}

#[test]
fn the_lines_of_2009_give_its_text() {
    let printed = text(&of_2009(), Options::default());
    same(&printed, include_str!("../golden/2009-05-27.txt"));
}

#[test]
fn the_lines_that_exercise_the_grammar_give_their_text() {
    let printed = text(&complet(), Options::default());
    same(&printed, include_str!("../golden/complet.txt"));
}

#[test]
fn what_was_said_behind_closed_doors_is_in_no_language() {
    let session = complet();
    for language in [Language::Fr, Language::En, Language::Ja] {
        let options = Options {
            language: Some(language),
            ..Options::default()
        };
        let printed = text(&session, options);
        for kept in [
            "contentieux",
            "vérifier avec Paris",
            "durée exacte",
            "saisi deux fois",
        ] {
            assert!(!printed.contains(kept), "{kept}");
        }
    }
}
