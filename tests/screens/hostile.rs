//! Nothing typed, pasted or loaded makes the screen fail, and what is drawn in parts is what is drawn whole.

use crate::desk::{Desk, opened, text};
use crate::sample::meeting;
use copil::app::{Access, Event, Holder};
use proptest::prelude::*;

const WORDS: [&str; 8] = [
    "会議の記録を取る。次の回は東京で、",
    "👩\u{200d}👩\u{200d}👧🇫🇷🇯🇵👍🏽",
    "e\u{301}\u{302}\u{323}a\u{300}",
    "שלום العربية \u{202e}abc\u{202c}",
    "\u{1b}]52;c;AAAA\u{7}\u{9b}31m",
    "ﾊﾝｶｸ ｶﾅ ＡＢＣ",
    "unmottrèslongsansaucuneespacequinesecoupenullepartdutoutetcontinue",
    "\u{200b}\u{feff}\u{ad}\0\r\n\t",
];

/// The keys that do something, and some that do not.
const KEYS: [&str; 70] = [
    "Enter",
    "Tab",
    "Esc",
    "Up",
    "Down",
    "Left",
    "Right",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Backspace",
    "Delete",
    "F1",
    "F2",
    "F4",
    "F5",
    "F6",
    "F7",
    "F8",
    "Shift+Tab",
    "Shift+Up",
    "Shift+Down",
    "Ctrl+Z",
    "Ctrl+Y",
    "Ctrl+K",
    "Ctrl+U",
    "Ctrl+W",
    "Ctrl+T",
    "Ctrl+R",
    "Ctrl+Left",
    "Ctrl+Right",
    "Ctrl+Home",
    "Ctrl+End",
    "Ctrl+S",
    "Shift+Left",
    "Shift+Right",
    "Ctrl+Shift+Left",
    "Ctrl+Shift+Right",
    "Shift+Home",
    "Shift+End",
    "Ctrl+A",
    "Ctrl+X",
    "Ctrl+C",
    "Ctrl+V",
    "Ctrl+Delete",
    "Alt+Up",
    "Alt+Down",
    "Space",
    "Ctrl+O",
    "r",
    "u",
    "h",
    "q",
    "-",
    "*",
    ".",
    "j",
    "p",
    "Ctrl+L",
    "e",
    "d",
    "t",
    "c",
    "n",
    "?",
    "!",
    ":",
    "a",
    ";",
];

fn hostile_meeting() -> copil::model::Session {
    let mut session = meeting();
    session.event = WORDS.join(" ");
    session.place = String::from(WORDS[3]);
    for (entry, words) in session.log.iter_mut().zip(WORDS.iter().cycle()) {
        if let Some(text) = copil::model::Record::text_mut(entry) {
            *text = (*words).into();
        }
        entry.flag = Some((*words).into());
    }
    for (person, words) in session.people.iter_mut().zip(WORDS) {
        person.name = String::from(words);
        person.function = String::from(words);
        person.side = String::from(words);
    }
    for (item, words) in session.agenda.iter_mut().zip(WORDS) {
        item.title = String::from(words);
    }
    for (decision, words) in session.decisions.iter_mut().zip(WORDS) {
        decision.text = words.into();
    }
    session
}

#[test]
fn every_size_draws_every_page() {
    for (width, height) in (1..=250)
        .step_by(23)
        .flat_map(|width| (1..=80).step_by(11).map(move |height| (width, height)))
    {
        let mut desk = Desk::open(hostile_meeting(), width, height);
        desk.types("ar: 会議の👩\u{200d}👧 fin");
        for page in ["F5", "F1", "Ctrl+K"] {
            desk.keys(page).whole();
            desk.keys("Esc");
        }
        desk.keys("F2").whole();
    }
}

#[test]
fn nothing_drawn_is_obeyed_by_a_terminal() {
    let mut desk = Desk::open(hostile_meeting(), 120, 40);
    for keys in ["", "F5", "Esc F2 Up Enter", "Esc Esc Shift+Tab"] {
        let screen = text(&desk.keys(keys).drawn, None);
        let obeyed =
            |c: char| c != '\n' && (c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c));
        assert!(!screen.contains(obeyed), "{screen}");
    }
}

#[derive(Clone, Debug)]
enum Step {
    Key(usize),
    Words(usize),
    Paste(usize, usize),
    Resize(u16, u16),
    Minute,
    GiveWay,
    Opened(bool),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        30 => (0..KEYS.len()).prop_map(Step::Key),
        6 => (0..WORDS.len()).prop_map(Step::Words),
        1 => (0..WORDS.len(), 0..WORDS.len()).prop_map(|(a, b)| Step::Paste(a, b)),
        1 => (1..=200_u16, 1..=60_u16).prop_map(|(w, h)| Step::Resize(w, h)),
        1 => Just(Step::Minute),
        1 => Just(Step::GiveWay),
        1 => any::<bool>().prop_map(Step::Opened),
    ]
}

fn perform(desk: &mut Desk, step: &Step) {
    match step {
        Step::Key(at) => desk.keys(KEYS[*at]),
        Step::Words(at) => desk.types(WORDS[*at]),
        Step::Paste(a, b) => desk.event(Event::Paste {
            text: format!("{}\n{}", WORDS[*a], WORDS[*b]),
            bracketed: true,
        }),
        Step::Resize(width, height) => desk.resize(*width, *height),
        Step::Minute => {
            desk.now += chrono::TimeDelta::minutes(1);
            desk.event(Event::Minute)
        }
        Step::GiveWay => desk.event(Event::GiveWay(Holder::default())),
        Step::Opened(shipped) => {
            let mut session = opened(hostile_meeting());
            if *shipped {
                session.access = Access::Shipped;
            }
            desk.event(Event::Opened(Box::new(session)))
        }
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn no_keys_make_it_fail_and_parts_make_the_whole(
        steps in proptest::collection::vec(step(), 1..90),
        size in (1..=160_u16, 1..=50_u16),
    ) {
        let mut desk = Desk::open(meeting(), size.0, size.1);
        for step in &steps {
            perform(&mut desk, step);
            let whole = desk.whole();
            prop_assert_eq!(text(&desk.drawn, None), text(&whole, None), "after {:?}", step);
        }
    }
}
