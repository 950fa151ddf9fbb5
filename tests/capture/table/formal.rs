//! Rows of the grammar: reservations, translations, what frames the minutes.

use copil::capture::Problem;
use copil::model::{Date, EntryKind, Hour, Language};

use crate::support::{Room, day};

fn reservations(room: &Room) -> Vec<(String, String)> {
    let entries = room.session().log.iter();
    let reserved = entries.filter_map(|entry| match &entry.kind {
        EntryKind::Reservation { by, text } => {
            let by = by.as_ref().map_or(String::new(), ToString::to_string);
            Some((by, text.as_str().to_owned()))
        }
        _ => None,
    });
    reserved.collect()
}

#[test]
fn a_reservation_is_that_of_whom_it_names_or_of_whoever_has_the_floor() {
    let mut room = Room::new();
    room.all(&[
        "reserve: sans personne",
        "ar: oui",
        "reserve: le calendrier est à revoir",
        "Réserve: kk trop court",
        "留保：japon 日程",
        "oui encore",
    ]);
    let expected = [
        ("", "sans personne"),
        ("ar", "le calendrier est à revoir"),
        ("kk", "trop court"),
        ("@Japon", "日程"),
    ];
    let expected = expected.map(|(by, text)| (by.to_owned(), text.to_owned()));
    assert_eq!(reservations(&room), expected);
    // The floor stays; the next line opens a new turn.
    assert_eq!(room.floor(), "ar");
    assert_eq!(room.ghost("reserve: kk non").id, "ghost-reservation");
    // Prose stays prose.
    room.take("Réserve : le calendrier");
    assert_eq!(room.log().last().unwrap(), "ar: Réserve : le calendrier");
}

#[test]
fn words_are_given_in_another_language() {
    let mut room = Room::new();
    room.all(&[
        "! La date : les 12 et 13 mai",
        "!1 ja: 日程：5月12日・13日",
        "ar: bonjour",
        "&ja: こんにちは",
        ", note à part",
        "traduction: en good morning",
        "traduction: 1 en: The date",
        "traduction: kk ja 文化交流部長",
        "> ar envoyer les lettres",
        "＆ｊａ：書簡を送る",
    ]);
    let session = room.session();
    let decision = &session.decisions[0];
    assert_eq!(decision.text.as_str(), "La date : les 12 et 13 mai");
    assert_eq!(
        decision.texts[&Language::Ja].as_str(),
        "日程：5月12日・13日"
    );
    assert_eq!(decision.texts[&Language::En].as_str(), "The date");
    assert!(decision.wordings.is_empty());
    let entry = &session.log[0];
    assert_eq!(entry.texts[&Language::Ja].as_str(), "こんにちは");
    assert_eq!(entry.texts[&Language::En].as_str(), "good morning");
    let kk = session.person("kk").unwrap();
    assert_eq!(kk.functions[&Language::Ja], "文化交流部長");
    assert_eq!(
        session.actions[0].texts[&Language::Ja].as_str(),
        "書簡を送る"
    );
}

#[test]
fn a_frozen_wording_still_takes_its_translation() {
    let mut room = Room::new();
    room.take("! un");
    let mut adopted = room.session().decisions[0].clone();
    adopted.state = copil::model::DecisionState::Adopted;
    let row = adopted.into();
    room.editor
        .commit(vec![copil::edit::Edit::Replace { row }])
        .unwrap();
    assert_eq!(
        room.take("!1 deux").problem,
        Some(Problem::Frozen { number: 1 })
    );
    room.take("!1 ja: 一");
    let decision = &room.session().decisions[0];
    assert_eq!(
        (
            decision.text.as_str(),
            decision.texts[&Language::Ja].as_str()
        ),
        ("un", "一")
    );
}

#[test]
fn a_word_before_a_colon_is_no_language() {
    let mut room = Room::new();
    room.all(&["! un", "!1 Date: le 12 mai", "&ja", "&de: prose", "&ja:"]);
    assert_eq!(room.decisions(), ["Date: le 12 mai"]);
    assert_eq!(room.log(), [": &ja", ": &de: prose", ": &ja:"]);
}

#[test]
fn hours_are_planned() {
    let mut room = Room::new();
    for line in [
        "horaire: 14h-16h30",
        "horaire: de 14 h à 16 h 30",
        "時間：14時～16時30分",
    ] {
        room.take(line);
        let formal = &room.session().formal;
        assert_eq!(
            (formal.begins, formal.ends),
            (Hour::new(14, 0), Hour::new(16, 30)),
            "{line}"
        );
    }
    room.take("horaire: 15h");
    let formal = &room.session().formal;
    assert_eq!((formal.begins, formal.ends), (Hour::new(15, 0), None));
    room.take("horaire: à voir");
    assert_eq!(room.log(), [": horaire: à voir"]);
}

#[test]
fn minutes_are_approved() {
    let mut room = Room::new();
    room.all(&[
        "approbation: 8 avril, sans observation",
        "approuve: 9 octobre 2009",
    ]);
    let formal = &room.session().formal;
    let previous = formal.previous.as_ref().unwrap();
    assert_eq!(previous.of, Date::Day(day("2009-04-08")));
    assert_eq!(previous.text.as_str(), "sans observation");
    assert_eq!(formal.approved, Some(day("2009-10-09")));
    room.take("approbation: 9 octobre");
    let previous = room.session().formal.previous.as_ref().unwrap();
    assert_eq!(previous.of, Date::Day(day("2008-10-09")));
    room.take("approuve: oui");
    assert_eq!(room.log(), [": approuve: oui"]);
}

#[test]
fn annexes_distribution_and_addenda_are_added() {
    let mut room = Room::new();
    room.all(&[
        "annexe: budget",
        "hc:",
        "annexe: projet de contrat",
        "hc-",
        "diffusion: ar, kk, préfecture",
        "配布：ar、会計課",
        "additif: la date est confirmée",
    ]);
    let formal = &room.session().formal;
    let annexes = formal.annexes.iter();
    let annexes: Vec<(&str, bool)> = annexes
        .map(|annex| (annex.text.as_str(), annex.confidential))
        .collect();
    assert_eq!(annexes, [("budget", false), ("projet de contrat", true)]);
    assert_eq!(formal.distribution, ["ar", "kk", "préfecture", "会計課"]);
    assert_eq!(formal.addenda[0].on, day("2009-05-27"));
    assert_eq!(formal.addenda[0].text.as_str(), "la date est confirmée");
    let ghost = room.ghost("diffusion: ar");
    assert_eq!(
        (ghost.id, ghost.names),
        ("ghost-distribution", vec!["André ROSSINOT".to_owned()])
    );
}
