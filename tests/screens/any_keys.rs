//! Whatever is pressed, in whatever order: nothing fails, no committed line is lost, and what the journal
//! was given makes the session that is on the screen.

use copil::app::{Effect, Event, Holder, Journal};
use copil::edit::Editor;
use copil::keys::{COMMANDS, Key};
use copil::model::Session;
use proptest::prelude::*;

use crate::desk::{Desk, opened, text};
use crate::sample::meeting;

/// Lines that mean something, to be committed between the keys.
const LINES: &[&str] = &[
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
fn keys() -> Vec<Key> {
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

#[derive(Clone, Debug)]
enum Step {
    Key(usize),
    Letter(char),
    Line(usize),
    Paste(usize, usize),
    Resize(u16, u16),
    Minute,
    GiveWay,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        40 => any::<prop::sample::Index>().prop_map(|at| Step::Key(at.index(keys().len()))),
        20 => prop_oneof![proptest::char::range('a', 'z'), any::<char>()].prop_map(Step::Letter),
        12 => (0..LINES.len()).prop_map(Step::Line),
        1 => (0..LINES.len(), 0..LINES.len()).prop_map(|(a, b)| Step::Paste(a, b)),
        1 => (1..=200_u16, 1..=60_u16).prop_map(|(w, h)| Step::Resize(w, h)),
        1 => Just(Step::Minute),
        1 => Just(Step::GiveWay),
        2 => Just(Step::Reopen),
    ]
}

/// A session as it was opened, and what the journal was given since.
struct Kept {
    start: Session,
    /// How many effects had been asked before.
    from: usize,
}

impl Kept {
    /// What one finds in the journal afterwards.
    fn replayed(&self, asked: &[Effect]) -> Session {
        let mut editor = Editor::new(self.start.clone());
        let mut open = Vec::new();
        let records = asked[self.from..].iter().filter_map(|effect| match effect {
            Effect::Journal(record) => Some(record),
            _ => None,
        });
        for record in records {
            match record {
                Journal::Typed { group, .. } => open.push(*group),
                Journal::Group(group) => {
                    open.retain(|typed| *typed != group.id);
                    editor.reserve_groups(group.id);
                    let edits: Vec<_> = group.steps.iter().map(|step| step.edit.clone()).collect();
                    if !edits.is_empty() {
                        assert_eq!(editor.commit(edits).unwrap(), group);
                    }
                    editor.reserve_groups(group.id + 1);
                }
                Journal::Undo(id) => assert_eq!(editor.undo().unwrap(), Some(*id)),
                Journal::Redo(id) => assert_eq!(editor.redo().unwrap(), Some(*id)),
                Journal::Draft(_) => {}
            }
        }
        assert!(open.is_empty(), "typed and never interpreted: {open:?}");
        editor.session().clone()
    }
}

/// The lines given to the journal as typed, in order.
fn typed(asked: &[Effect]) -> Vec<String> {
    asked
        .iter()
        .filter_map(|effect| match effect {
            Effect::Journal(Journal::Typed { line, .. }) => Some(line.as_str().to_owned()),
            _ => None,
        })
        .collect()
}

/// The line as it stands, and then Enter: it is in the journal as it was, or still in the line.
fn commit(desk: &mut Desk) {
    let line = |desk: &Desk| desk.app.live().map(|live| live.line().text().to_owned());
    let focused = desk.app.mode() == copil::keys::Mode::Live;
    let (before, count) = (line(desk), typed(&desk.asked).len());
    desk.keys("Enter");
    let Some(before) = before.filter(|line| focused && !line.trim_matches(' ').is_empty()) else {
        return;
    };
    let journaled = typed(&desk.asked).get(count).cloned();
    let kept = line(desk);
    assert!(
        journaled.as_deref() == Some(before.as_str()) || kept.as_deref() == Some(before.as_str()),
        "« {before} » is lost: journal {journaled:?}, line {kept:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2,
        // A run takes seconds: what fails is looked at, not made shorter for hours.
        max_shrink_time: 30_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn ten_thousand_keys_lose_no_line_and_never_fail(
        steps in proptest::collection::vec(step(), 10_000),
        size in (20..=160_u16, 5..=50_u16),
    ) {
        let keys = keys();
        let mut desk = Desk::open(meeting(), size.0, size.1);
        let mut kept = Kept { start: meeting(), from: 0 };
        for (count, step) in steps.iter().enumerate() {
            match step {
                Step::Key(at) if keys[*at].to_string() == "Enter" => commit(&mut desk),
                Step::Key(at) => { desk.event(Event::Key(keys[*at])); }
                Step::Letter(letter) => { desk.types(&letter.to_string()); }
                Step::Line(at) => {
                    desk.keys("Esc Esc Ctrl+U").types(LINES[*at]);
                    commit(&mut desk);
                }
                Step::Paste(a, b) => {
                    let text = format!("{}\n{}", LINES[*a], LINES[*b]);
                    desk.event(Event::Paste { text, bracketed: true });
                }
                Step::Resize(width, height) => { desk.resize(*width, *height); }
                Step::Minute => {
                    desk.now += chrono::TimeDelta::minutes(1);
                    desk.event(Event::Minute);
                }
                Step::GiveWay => { desk.event(Event::GiveWay(Holder::default())); }
                Step::Reopen => {
                    let start = desk.app.live().map_or_else(meeting, |live| live.session().clone());
                    kept = Kept { start: start.clone(), from: desk.asked.len() };
                    desk.event(Event::Opened(Box::new(opened(start))));
                }
            }
            if count % 500 == 0 {
                let whole = desk.whole();
                prop_assert_eq!(text(&desk.drawn, None), text(&whole, None), "after {:?}", step);
                if let Some(live) = desk.app.live() {
                    prop_assert_eq!(&kept.replayed(&desk.asked), live.session());
                }
            }
        }
    }
}
