//! What typing costs the terminal: a letter is a letter, whatever stands above the line and however long the
//! session is. Counted, not timed.

// Test code, which the lints cannot see here.
#![allow(dead_code)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "speed/desk.rs"]
mod desk;
#[path = "support/large.rs"]
mod large;

use chrono::NaiveDate;
use copil::capture::{Abbreviations, Context, edits, parse};
use copil::edit::Editor;
use copil::model::{Date, Session};
use desk::{Desk, now};

/// A session of so many lines.
fn session(lines: usize) -> Editor {
    let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
    let new = Session::new("Rencontres", "Comité", 1, Date::Day(day), "Paris");
    let mut editor = Editor::new(new);
    let abbreviations = Abbreviations::default();
    for line in large::lines(lines, 2009) {
        let cx = Context {
            session: editor.session(),
            now: now(),
            abbreviations: &abbreviations,
        };
        let made = edits(&parse(&line, &cx), &cx).edits;
        editor.commit(made).unwrap();
    }
    editor
}

const WORDS: &str = "ki: souhaite une édition annuelle, « au printemps », et non à l'automne";

/// The bytes of each key of a line, the first three letters left out: they change which keys matter.
fn bytes(desk: &mut Desk) -> Vec<usize> {
    let mut bytes = desk.types(WORDS).split_off(3);
    bytes.sort_unstable();
    bytes
}

#[test]
fn a_letter_typed_costs_the_terminal_a_letter() {
    let mut desk = Desk::open(session(200));
    let bytes = bytes(&mut desk);
    assert_eq!(bytes[bytes.len() / 2], 1, "{bytes:?}");
    // One key tells the label to whom the words go.
    let (label, letters) = bytes.split_last().unwrap();
    assert!(letters.iter().all(|bytes| *bytes <= 2), "{bytes:?}");
    assert!(*label <= 120, "{bytes:?}");
}

#[test]
fn it_costs_no_more_in_a_long_session() {
    let (mut short, mut long) = (Desk::open(session(30)), Desk::open(session(600)));
    assert_eq!(bytes(&mut short), bytes(&mut long));
}

#[test]
fn a_line_accepted_is_drawn_in_less_than_a_screen() {
    let mut desk = Desk::open(session(200));
    let whole = {
        desk.screen.repaint();
        desk.draw(copil::view::Regions::ALL)
    };
    desk.types("! Un point");
    let entered = desk.key("enter".parse().unwrap());
    assert!(entered * 2 < whole, "{entered} of {whole}");
}
