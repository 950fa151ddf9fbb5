//! Whatever is made another kind of thing, doubled or parted: the edits land, no word is lost, undo restores.

use copil::capture::{Kind, duplicate, edits, parse, retype, split};
use copil::edit::RowRef;
use copil::model::{Record, Session};
use proptest::prelude::*;

use crate::support::Room;

const LINES: [&str; 12] = [
    "ar: un mot",
    "- une puce",
    "* un thème",
    "= un accord",
    "! une date : le 12 mai",
    "> ar envoyer d'ici le 15/09",
    "> Dupont : écrire",
    "? qui paie",
    ", pour moi",
    "texte (?)",
    "vote: unanime",
    "pause:",
];

fn rows(session: &Session) -> Vec<RowRef> {
    let log = session.log.iter().map(|row| RowRef::Entry(row.id));
    let decisions = session.decisions.iter();
    log.chain(decisions.map(|row| RowRef::Decision(row.id)))
        .chain(session.actions.iter().map(|row| RowRef::Action(row.id)))
        .chain(session.questions.iter().map(|row| RowRef::Question(row.id)))
        .collect()
}

fn words(session: &Session) -> Vec<String> {
    let texts = session.records().filter_map(Record::text);
    texts.map(|text| text.as_str().to_owned()).collect()
}

fn taken(lines: &[usize]) -> Room {
    let mut room = Room::new();
    for line in lines {
        let outcome = edits(&parse(LINES[*line], &room.cx()), &room.cx());
        room.editor.commit(outcome.edits).unwrap();
    }
    room
}

/// The session, but for the counter of ids, which only grows.
fn same(session: &Session, id: copil::model::Id) -> Session {
    let mut session = session.clone();
    session.next_id = id;
    session
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn another_kind_then_undo_is_the_identity(
        lines in prop::collection::vec(0..LINES.len(), 1..12),
        at in any::<prop::sample::Index>(),
        kind in 0..Kind::ALL.len(),
    ) {
        let mut room = taken(&lines);
        let before = room.session().clone();
        let rows = rows(&before);
        if rows.is_empty() {
            return Ok(());
        }
        let (row, kind) = (at.get(&rows), Kind::ALL[kind]);
        let was = Kind::of(row, &before);
        let outcome = retype(row, kind, &room.cx());
        prop_assert_eq!(outcome.edits.is_empty(), was.is_none_or(|was| was == kind));
        if outcome.edits.is_empty() {
            return Ok(());
        }
        room.editor.commit(outcome.edits).unwrap();
        let now = room.session();
        let touched = outcome.touched.unwrap();
        // In a topic a note is a bullet.
        let is = Kind::of(&touched, now).unwrap();
        prop_assert!(is == kind || (kind == Kind::Note && is == Kind::Point));
        prop_assert_eq!(words(now).len(), words(&before).len());
        if kind != Kind::Action {
            let sorted = |session| { let mut words = words(session); words.sort(); words };
            prop_assert_eq!(sorted(now), sorted(&before));
        }
        room.editor.undo().unwrap();
        prop_assert_eq!(same(room.session(), before.next_id), before);
    }

    #[test]
    fn once_more_and_in_two_land_and_are_undone(
        lines in prop::collection::vec(0..LINES.len(), 1..12),
        at in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut room = taken(&lines);
        let before = room.session().clone();
        let rows = rows(&before);
        if rows.is_empty() {
            return Ok(());
        }
        let row = at.get(&rows);
        let Some((edit, address)) = duplicate(row, &before) else {
            prop_assert!(Kind::of(row, &before).is_none());
            return Ok(());
        };
        room.editor.commit(vec![edit]).unwrap();
        prop_assert_eq!(Kind::of(&address, room.session()), Kind::of(row, &before));
        room.editor.undo().unwrap();
        let text = before.record(row.id().unwrap()).unwrap().text().unwrap().as_str().to_owned();
        let chars: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let (head, rest) = text.split_at(*cut.get(&chars));
        match split(row, head, rest, &before) {
            None => prop_assert!(head.trim().is_empty() || rest.trim().is_empty()),
            Some((edit, address)) => {
                room.editor.commit(vec![edit]).unwrap();
                let made = room.session().record(address.id().unwrap()).unwrap();
                prop_assert_eq!(made.text().unwrap().as_str(), rest.trim_start_matches(' '));
                room.editor.undo().unwrap();
            }
        }
        prop_assert_eq!(same(room.session(), before.next_id), before);
    }
}
