//! A session file of any bytes is read or refused with its place; what was read is written and read again as
//! the same, with no character that a terminal obeys.

#![no_main]

#[path = "../damage.rs"]
mod damage;

use copil::model::{Fiche, Roadmap, Session};
use copil::store::session_file::{kind, parse, write};
use copil::store::{FileKind, Kind};
use copil::text::cleaned;
use libfuzzer_sys::fuzz_target;

/// A session with one of most things.
const GOOD: &str = r#"(
    copil: 1,
    event: "Rencontres", body: "Comité", number: 1,
    date: "2009-05-27", place: "Paris", language: fr,
    people: [
        (key: "ar", name: "André ROSSINOT", function: "Maire", side: "France", role: chair, presence: present),
        (key: "kk", name: "Kiyoshi KAWARA", native: "川原 清", presence: represented(by: "ar")),
    ],
    agenda: [(id: 1, title: "Accueil", planned: 10)],
    log: [
        (id: 2, item: 1, at: "14:05", entry: note(by: "ar", text: "Bonjour")),
        (id: 3, entry: topic(text: "Dates"), texts: {ja: "日程"}),
        (id: 4, entry: point(text: "Mai"), confidential: true),
        (id: 5, entry: agreement(text: "Accord"), flag: ""),
    ],
    decisions: [(id: 6, text: "La date", state: noted, amendments: [(text: "report")])],
    actions: [(id: 7, text: "envoyer", owners: ["ar"], due: day("2009-09-15"))],
    questions: [(id: 8, text: "qui ?")],
    next_id: 9,
)
"#;

fn read_again<R: FileKind + PartialEq + std::fmt::Debug>(bytes: &[u8]) {
    match parse::<R>(bytes) {
        Ok(root) => {
            let written = write(&root).expect("plain data is written");
            assert_eq!(cleaned(&written), written, "something to obey was read");
            let again = parse::<R>(written.as_bytes()).expect("what we wrote is read");
            assert_eq!(again, root);
        }
        Err((_, Some(spot))) => assert!(spot.line > 0 && spot.column > 0),
        Err((_, None)) => {}
    }
}

fuzz_target!(|input: &[u8]| {
    let bytes = damage::damaged(GOOD.as_bytes(), input);
    match kind(&bytes) {
        Some(Kind::Fiche) => read_again::<Fiche>(&bytes),
        Some(Kind::Roadmap) => read_again::<Roadmap>(&bytes),
        _ => read_again::<Session>(&bytes),
    }
});
