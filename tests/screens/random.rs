//! Steps at random: every key of the table, letters, lines that mean something, pastes, the mouse, the
//! window, the clock, somebody who takes over.

use copil::app::{Access, Event, Hand, Holder};
use copil::keys::{COMMANDS, Key};
use copil::model::Session;
use proptest::prelude::*;
use ratatui::layout::Position;

use crate::desk::{Desk, opened};

/// What people paste and files hold, at its worst.
pub const WORDS: [&str; 8] = [
    "会議の記録を取る。次の回は東京で、",
    "👩\u{200d}👩\u{200d}👧🇫🇷🇯🇵👍🏽",
    "e\u{301}\u{302}\u{323}a\u{300}",
    "שלום العربية \u{202e}abc\u{202c}",
    "\u{1b}]52;c;AAAA\u{7}\u{9b}31m",
    "ﾊﾝｶｸ ｶﾅ ＡＢＣ",
    "unmottrèslongsansaucuneespacequinesecoupenullepartdutoutetcontinue",
    "\u{200b}\u{feff}\u{ad}\0\r\n\t",
];

/// Lines that mean something, to be committed between the keys.
pub const LINES: &[&str] = &[
    "ar: Mot de bienvenue",
    "< une suite",
    "- un point",
    "* Un thème",
    "= Accord général",
    "! Un point acté",
    "!1s/point/mot",
    "!1+ après cette réunion",
    "!>1",
    "> ar envoyer les lettres d'ici le 15/09",
    "? une question",
    "zz: quelqu'un d'autre",
    "q+ ar",
    "q:",
    "odj+ un autre point",
    "odj: 1",
    "hc:",
    "hc-",
    "s/un/deux",
    "pr+ tous",
    "vote: 3 1 0",
    "levee: 17 h 30",
    ", à moi seul",
    "会議の記録を取る。",
    "\u{1b}]0;titre\u{7}\u{202e}",
];

/// Every key that commands something anywhere, as the table has it.
pub fn keys() -> Vec<Key> {
    let mut keys: Vec<Key> = COMMANDS
        .iter()
        .flat_map(|row| row.keys)
        .flat_map(|(_, keys)| keys.split_ascii_whitespace())
        .map(|key| key.parse().unwrap())
        .collect();
    keys.sort_by_key(ToString::to_string);
    keys.dedup();
    keys
}

/// One thing that happens.
#[derive(Clone, Debug)]
pub enum Step {
    Key(Key),
    Letter(char),
    Words(usize),
    /// Typed into an empty line; it is committed by whoever performs the step.
    Line(usize),
    Paste(usize, usize),
    Mouse(u16, u16, Hand),
    Resize(u16, u16),
    Minute,
    GiveWay,
    /// The session opened anew, as an example or to write.
    Reopen(bool),
}

pub fn step() -> impl Strategy<Value = Step> {
    let keys = keys();
    prop_oneof![
        40 => prop::sample::select(keys).prop_map(Step::Key),
        20 => prop_oneof![proptest::char::range('a', 'z'), any::<char>()].prop_map(Step::Letter),
        6 => (0..WORDS.len()).prop_map(Step::Words),
        12 => (0..LINES.len()).prop_map(Step::Line),
        1 => (0..WORDS.len(), 0..LINES.len()).prop_map(|(a, b)| Step::Paste(a, b)),
        4 => (0..200_u16, 0..60_u16, hand()).prop_map(|(x, y, hand)| Step::Mouse(x, y, hand)),
        1 => (1..=200_u16, 1..=60_u16).prop_map(|(w, h)| Step::Resize(w, h)),
        1 => Just(Step::Minute),
        1 => Just(Step::GiveWay),
        2 => prop::bool::weighted(0.1).prop_map(Step::Reopen),
    ]
}

fn hand() -> impl Strategy<Value = Hand> {
    prop::sample::select(vec![
        Hand::Press,
        Hand::Drag,
        Hand::Release,
        Hand::WheelUp,
        Hand::WheelDown,
    ])
}

/// Performs a step; `fresh` is the session that is opened when none is.
pub fn perform(desk: &mut Desk, step: &Step, fresh: &Session) {
    match step {
        Step::Key(key) => desk.event(Event::Key(*key)),
        Step::Letter(letter) => desk.types(&letter.to_string()),
        Step::Words(at) => desk.types(WORDS[*at]),
        Step::Line(at) => desk.keys("Esc Esc Ctrl+U").types(LINES[*at]),
        Step::Paste(a, b) => desk.event(Event::Paste {
            text: format!("{}\n{}", WORDS[*a], LINES[*b]),
            bracketed: true,
        }),
        // Also beside the window, which may have shrunk meanwhile.
        Step::Mouse(x, y, hand) => desk.event(Event::Mouse {
            at: Position::new(*x, *y),
            hand: *hand,
        }),
        Step::Resize(width, height) => desk.resize(*width, *height),
        Step::Minute => {
            desk.now += chrono::TimeDelta::minutes(1);
            desk.event(Event::Minute)
        }
        Step::GiveWay => desk.event(Event::GiveWay(Holder::default())),
        Step::Reopen(example) => {
            let live = desk.app.live();
            let session = live.map_or_else(|| fresh.clone(), |live| live.session().clone());
            let mut session = opened(session);
            if *example {
                session.access = Access::Shipped;
            }
            desk.event(Event::Opened(Box::new(session)))
        }
    };
}
