//! Nothing typed, pasted or loaded makes the screen fail, and what is drawn in parts is what is drawn whole.

use crate::desk::{Desk, text};
use crate::random::{WORDS, perform, step};
use crate::sample::meeting;
use proptest::prelude::*;

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
fn every_width_and_every_height_draws_the_live_screen() {
    let mut desk = Desk::open(hostile_meeting(), 80, 24);
    desk.types("ar: 会議の👩\u{200d}👧 fin");
    let widths = (1..=250).flat_map(|width| [1, 2, 5, 24, 80].map(|height| (width, height)));
    let heights = (1..=80).flat_map(|height| [1, 2, 40, 80, 120, 250].map(|width| (width, height)));
    for (width, height) in widths.chain(heights) {
        desk.resize(width, height);
    }
}

#[test]
fn every_size_draws_every_page() {
    for (width, height) in (1..=250)
        .step_by(23)
        .flat_map(|width| (1..=80).step_by(11).map(move |height| (width, height)))
    {
        let mut desk = Desk::open(hostile_meeting(), width, height);
        desk.types("ar: 会議の👩\u{200d}👧 fin");
        for page in ["F5", "F1", "Ctrl+K", "F9", "F10"] {
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn no_keys_make_it_fail_and_parts_make_the_whole(
        steps in proptest::collection::vec(step(), 1..90),
        size in (1..=160_u16, 1..=50_u16),
    ) {
        let mut desk = Desk::open(meeting(), size.0, size.1);
        for step in &steps {
            perform(&mut desk, step, &hostile_meeting());
            let whole = desk.whole();
            prop_assert_eq!(text(&desk.drawn, None), text(&whole, None), "after {:?}", step);
        }
    }
}
