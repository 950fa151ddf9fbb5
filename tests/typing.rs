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
use copil::app::{Event, Saved};
use copil::capture::{Abbreviations, Context, edits, parse};
use copil::edit::Editor;
use copil::model::{Date, Session};
use desk::{Desk, now};
use ratatui::layout::Size;

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

/// Lines of other kinds, whose labels say more: what is changed, who is to do it, that somebody is not known.
const OTHERS: &[&str] = &[
    "! La date : le 12 mai",
    "> ki, ar envoyer les lettres d'ici le 15/09",
    "? quel budget",
    ", pour moi",
    "* Points à améliorer",
    "= Accord général",
    "zz: quelqu'un",
    "hc:",
    "vote: 12 0 1",
    "<ki: texte",
    "!1 autre texte",
    "s/une/deux/",
    "proch: 5 octobre, Paris",
];

/// Another size, everything drawn.
fn resize(desk: &mut Desk, (width, height): (u16, u16)) {
    desk.event(Event::Resize { width, height });
    desk.screen.resize(Size::new(width, height));
    desk.draw(copil::view::Regions::ALL);
}

/// The words of the keys beside the capture line.
fn hints(desk: &Desk) -> Vec<String> {
    let hints = desk.app.foot().hints.iter();
    hints.map(|hint| hint.word.clone()).collect()
}

/// The bytes of each key of a line, the first one too.
fn bytes(desk: &mut Desk) -> Vec<usize> {
    desk.event(Event::Saved(Saved::At(now().time())));
    let mut bytes = desk.types(WORDS);
    bytes.sort_unstable();
    bytes
}

#[test]
fn a_letter_typed_costs_the_terminal_a_letter() {
    let mut desk = Desk::open(session(200));
    let bytes = bytes(&mut desk);
    assert_eq!(bytes[bytes.len() / 2], 1, "{bytes:?}");
    // The first key takes the word « saved » away; two tell the label to whom the words go.
    let (letters, others) = bytes.split_at(bytes.len() - 3);
    assert!(letters.iter().all(|bytes| *bytes <= 2), "{bytes:?}");
    assert!(others.iter().all(|bytes| *bytes <= 80), "{bytes:?}");
}

#[test]
fn a_label_is_short_and_moves_no_key_beside_it() {
    let editor = session(200);
    for (line, size) in OTHERS
        .iter()
        .flat_map(|line| [(80, 24), (100, 30), (120, 40), (200, 60)].map(|size| (line, size)))
    {
        let mut desk = Desk::open(editor.clone());
        resize(&mut desk, size);
        desk.event(Event::Saved(Saved::At(now().time())));
        let before = hints(&desk);
        for letter in line.chars() {
            let bytes = desk.types(&letter.to_string())[0];
            assert!(bytes <= 110, "{bytes} for {letter:?} of {line:?}, {size:?}");
            // What is still there stands where it stood.
            let (now, there) = (hints(&desk), before.clone());
            assert!(
                there.ends_with(&now) || now.ends_with(&there),
                "{now:?} of {there:?} in {line:?}"
            );
        }
    }
}

#[test]
fn it_costs_no_more_in_a_long_session() {
    let (mut short, mut long) = (Desk::open(session(30)), Desk::open(session(600)));
    let (short, long) = (bytes(&mut short), bytes(&mut long));
    // The label names whoever had the floor before, which is not the same in both.
    let letters = short.len() - 2;
    assert_eq!(short[..letters], long[..letters]);
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
