//! Session file and journal together are the session, whatever was done and however it ended.

// Test code, in which the lints do not see that it is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use copil::edit::Group;
use copil::model::Session;
use copil::store::memory::Memory;
use copil::store::{self, Loaded};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use support::arbitrary::{Change, change, words};
use support::{Stop, memory, open_in};

#[derive(Clone, Debug)]
enum Step {
    /// One line: typed, understood as these changes.
    Line(Vec<Change>),
    Undo,
    Redo,
    Draft(String),
    Save,
    /// An end, and a new start.
    Stop(Stop),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => vec(change(), 1..4).prop_map(Step::Line),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
        1 => words().prop_map(Step::Draft),
        1 => Just(Step::Save),
        3 => select(Stop::ALL).prop_map(Step::Stop),
    ]
}

/// Up to the counter of ids: what an undone line had taken is free again after a restart.
fn same(session: &Session) -> Session {
    Session {
        next_id: copil::model::Id(0),
        ..session.clone()
    }
}

fn read(disk: &Memory) -> Loaded {
    store::read_in(disk, "x.ron".as_ref(), None).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn file_and_journal_are_the_session(steps in vec(step(), 1..30)) {
        let mut disk = memory();
        let mut hand = open_in(&disk, false);
        let mut draft = String::new();
        for step in steps {
            match step {
                Step::Line(changes) => {
                    hand.writer().typed(hand.editor.next_group(), "une ligne");
                    if "une ligne".starts_with(&draft) {
                        draft.clear();
                    }
                    let edits = changes.iter().filter_map(|change| change.of(hand.editor.session()));
                    let edits: Vec<_> = edits.collect();
                    // A line without changes, or whose changes contradict each other, changes nothing.
                    let id = hand.editor.next_group();
                    let group = if edits.is_empty() { None } else { hand.editor.commit(edits).cloned().ok() };
                    hand.editor.reserve_groups(id + 1);
                    let steps = vec![];
                    hand.writer().group(&group.unwrap_or(Group { id, steps }));
                }
                Step::Undo => { hand.undo(); }
                Step::Redo => { hand.redo(); }
                Step::Draft(text) => {
                    hand.writer().draft(&text);
                    draft = text;
                }
                Step::Save => hand.writer().save(),
                Step::Stop(stop) => {
                    let before = hand.editor.clone();
                    disk = stop.leaves(hand, &disk);
                    hand = open_in(&disk, false);
                    prop_assert!(hand.recovered.damage.is_empty());
                    prop_assert_eq!(&hand.recovered.conflict, &None);
                    prop_assert_eq!(same(hand.editor.session()), same(before.session()));
                    let ids = |groups: &[Group]| -> Vec<u64> {
                        groups.iter().filter(|group| !group.steps.is_empty()).map(|group| group.id).collect()
                    };
                    prop_assert_eq!(ids(hand.editor.done()), ids(before.done()));
                    prop_assert_eq!(ids(hand.editor.undone()), ids(before.undone()));
                    prop_assert_eq!(&hand.draft, &draft);
                }
            }
            hand.writer().wait();
            let found = read(&disk);
            prop_assert_eq!(same(found.session()), same(hand.editor.session()));
            prop_assert_eq!(&found.draft, &draft);
        }
    }
}
