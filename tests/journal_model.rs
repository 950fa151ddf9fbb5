//! Session file and journal together are the session, whatever was done and however it ended.

// Test code, in which the lints do not see that it is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use copil::edit::Group;
use copil::store::memory::Memory;
use copil::store::{self, Loaded};
use proptest::collection::vec;
use proptest::prelude::*;
use support::arbitrary::{change, words};
use support::meeting::{Step, same, step};
use support::{memory, open_in};

fn read(disk: &Memory) -> Loaded {
    store::read_in(disk, "x.ron".as_ref(), None).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn file_and_journal_are_the_session(steps in vec(step(change(), words()), 1..30)) {
        let mut disk = memory();
        let mut hand = open_in(&disk, false);
        let mut draft = String::new();
        for step in steps {
            match step {
                Step::Line(changes) => {
                    hand.takes("une ligne", &changes);
                    if "une ligne".starts_with(&draft) {
                        draft.clear();
                    }
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
