//! Whatever the writer does and however he ends, his followers see what the room may see, and of the rest not
//! a word.

use std::sync::Arc;

use copil::edit::{Field, Group, Row};
use copil::model::Citation;
use copil::store::follow::Follower;
use copil::store::session_file;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::disk::Disk;
use crate::support::arbitrary::{Change, change};
use crate::support::meeting::{self, Step, same};
use crate::support::{memory, open_in};

/// A word that stands in nothing open.
const CANARY: &str = "CANARI";

/// A step, or a line of which nothing is known yet but its words.
fn step() -> impl Strategy<Value = Option<Step>> {
    prop_oneof![
        14 => meeting::step(kept_change(), Just(CANARY.to_owned())).prop_map(Some),
        1 => Just(None),
    ]
}

/// A change in which all that is not for the others says so.
fn kept_change() -> impl Strategy<Value = Change> {
    (change(), any::<bool>()).prop_map(|(change, private)| match change {
        Change::Insert(row, place) => Change::Insert(marked(row, private), place),
        Change::Replace(row) => Change::Replace(marked(row, private)),
        Change::Set(Field::Next(Some(mut next))) if next.confidential => {
            CANARY.clone_into(&mut next.place);
            Change::Set(Field::Next(Some(next)))
        }
        Change::Set(Field::Indicators(mut all)) => {
            for one in all.iter_mut().filter(|one| one.confidential) {
                CANARY.clone_into(&mut one.name);
            }
            Change::Set(Field::Indicators(all))
        }
        other => other,
    })
}

fn marked(mut row: Row, private: bool) -> Row {
    match &mut row {
        Row::Person(person) if person.confidential => {
            CANARY.clone_into(&mut person.name);
            CANARY.clone_into(&mut person.function);
        }
        Row::Item(item) if item.confidential => CANARY.clone_into(&mut item.title),
        _ => {}
    }
    if let Row::Decision(decision) = &mut row {
        for amendment in &mut decision.amendments {
            if amendment.confidential {
                amendment.text = CANARY.into();
            }
        }
        for wording in &mut decision.wordings {
            wording.text = CANARY.into();
        }
        decision.reason = Some(CANARY.into());
    }
    let Some(record) = row.record_mut() else {
        return row;
    };
    let mut common = record.common();
    common.private = private;
    common.flag = common.flag.map(|_| CANARY.into());
    if common.private || common.confidential {
        for text in common.texts.values_mut() {
            *text = CANARY.into();
        }
        common.cite = Some(Citation::of(CANARY, None));
        if let Some(text) = record.text_mut() {
            *text = CANARY.into();
        }
    }
    record.set_common(common);
    row
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn followers_see_what_the_room_may_and_of_the_rest_not_a_word(
        steps in vec((step(), any::<bool>(), any::<bool>()), 1..30),
    ) {
        let mut memory = memory();
        let disk = Disk::new(&memory);
        let mut hand = open_in(&memory, false);
        let mut follower = Follower::new_in(Arc::new(disk.clone()), "x.ron".as_ref(), None, None).unwrap();
        let mut seen = follower.look(true).session.unwrap();
        for (step, looks, thorough) in steps {
            match step {
                Some(Step::Line(changes)) => hand.takes(CANARY, &changes),
                None => {
                    let id = hand.editor.next_group();
                    hand.writer().typed(id, CANARY);
                    hand.writer().wait();
                    // Before it is known what the line means.
                    let found = follower.look(thorough);
                    if let Some(session) = found.session {
                        seen = session;
                    }
                    prop_assert_eq!(same(&seen), same(&hand.editor.session().for_the_room()));
                    hand.editor.reserve_groups(id + 1);
                    hand.writer().group(&Group { id, steps: vec![] });
                }
                Some(Step::Undo) => { hand.undo(); }
                Some(Step::Redo) => { hand.redo(); }
                Some(Step::Draft(draft)) => hand.writer().draft(&draft),
                Some(Step::Save) => hand.writer().save(),
                Some(Step::Stop(stop)) => {
                    memory = stop.leaves(hand, &memory);
                    disk.become_(&memory);
                    hand = open_in(&memory, false);
                }
            }
            hand.writer().wait();
            if !looks {
                continue;
            }
            if let Some(session) = follower.look(thorough).session {
                seen = session;
            }
            prop_assert_eq!(same(&seen), same(&hand.editor.session().for_the_room()));
            let all = session_file::write(&*seen).unwrap();
            prop_assert!(!all.contains(CANARY), "{}", all);
        }
    }
}
