//! Any lines are read, shown and carried out: their edits land, undo brings back what was, and a line that
//! leaves no trace says why.

#![no_main]

#[path = "../../capture/support.rs"]
#[allow(dead_code)]
mod support;

use std::cell::RefCell;

use copil::capture::{Act, Ghost, complete, edits, expand_at, ghost, keep, literal, parse};
use copil::edit::Editor;
use copil::model::Id;
use libfuzzer_sys::fuzz_target;
use support::Room;

thread_local! {
    static ROOM: RefCell<Room> = RefCell::new(furnished());
}

fn furnished() -> Room {
    let mut room = Room::new();
    room.all(&[
        "ar: bonjour",
        "! La date : mai",
        "> ar envoyer",
        "* Sujet",
        "- point",
    ]);
    room
}

fuzz_target!(|input: &[u8]| {
    let text = String::from_utf8_lossy(input);
    ROOM.with_borrow_mut(|room| {
        let first = room.session().clone();
        room.editor = Editor::new(first.clone());
        for line in text.split('\n').take(3) {
            try_line(room, line);
        }
        while room
            .editor
            .undo()
            .expect("what was done is undone")
            .is_some()
        {}
        let mut last = room.session().clone();
        last.next_id = Id(0);
        assert_eq!(
            last,
            copil::model::Session {
                next_id: Id(0),
                ..first.clone()
            }
        );
        room.editor = Editor::new(first);
    });
});

fn try_line(room: &mut Room, line: &str) {
    let parsed = parse(line, &room.cx());
    assert!(Ghost::IDS.contains(&ghost(&parsed, &room.cx()).id));
    for candidate in complete(line, line.len() / 2, &room.cx()) {
        assert!(line.get(candidate.range).is_some());
    }
    let _ = expand_at(line, line.len(), &room.abbreviations);
    let kept = keep(line, &room.cx());
    room.editor
        .commit(kept.edits)
        .expect("any line can be kept as it is");
    room.editor.undo().expect("and taken back");
    let _ = literal(line, &room.cx());

    let outcome = edits(&parsed, &room.cx());
    let silent = outcome.edits.is_empty() && outcome.problem.is_none();
    assert!(
        !silent || matches!(parsed.act, Act::Nothing),
        "no trace of {line:?}"
    );
    room.editor
        .commit(outcome.edits)
        .expect("what a line means can be done");
}
