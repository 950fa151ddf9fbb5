//! Whatever crashes on either side: each answer of the chair is carried out once, in order, and none is lost.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use copil::edit::{Edit, Field, Row, Slot};
use copil::model::{Answer, Entry, EntryKind, Id, Live, Moment, Says};
use copil::store::memory::{Memory, Operation};
use copil::store::spool::{Spool, waiting_in};
use copil::store::storage::Storage;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::{Hand, memory, open_in, texts};

#[derive(Clone, Debug)]
enum Step {
    /// The chair answers.
    Answer,
    /// The chair answers, and at this operation of the disk he is gone.
    AnswerCut(usize),
    /// The writer carries out what waits.
    Take,
    /// The writer types a line.
    Line,
    /// The writer's disk keeps up with him.
    Wait,
    Save,
    /// The writer is killed.
    Kill,
    /// The power is cut, of the last write so many parts in eight are left.
    PowerCut(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => Just(Step::Answer),
        2 => (0..6_usize).prop_map(Step::AnswerCut),
        4 => Just(Step::Take),
        2 => Just(Step::Line),
        2 => Just(Step::Wait),
        1 => Just(Step::Save),
        2 => Just(Step::Kill),
        2 => (0..9_usize).prop_map(Step::PowerCut),
    ]
}

fn now() -> Moment {
    "2009-05-27T14:32:00".parse().unwrap()
}

/// An answer that can be told from every other.
fn answer(n: u32) -> Answer {
    Answer {
        decision: Id(n),
        seen: format!("réponse {n}").as_str().into(),
        stood: copil::model::DecisionState::Noted,
        says: Says::Adopt {},
    }
}

/// A writer that carries an answer out by a note of its words, so that twice would be seen.
fn take(memory: &Memory, hand: &mut Hand, taken: &mut BTreeSet<String>) {
    for waiting in waiting_in(memory, "x.ron".as_ref()) {
        if !taken.insert(waiting.name.clone()) {
            continue;
        }
        let text = waiting.answer.unwrap().seen;
        let note = EntryKind::Note { by: None, text };
        let note = Row::Entry(Entry::new(hand.editor.next_id(), note));
        let live = Live {
            pen: Some(waiting.name.clone()),
            ..Live::default()
        };
        let edits = vec![
            Edit::Insert {
                at: Slot::Last,
                row: note,
            },
            Edit::Set {
                field: Field::Live(Box::new(live)),
            },
        ];
        let group = hand.editor.commit(edits).unwrap().clone();
        hand.writer().answered(&group, &waiting.name);
    }
}

/// What a power cut leaves, a part of what was being written with it.
fn cut(memory: &Memory, parts: usize) -> Memory {
    let (written, left) = (memory.after_kill(), memory.after_power_cut());
    for path in left.names() {
        let all = written.read(&path, u64::MAX - 1).unwrap_or_default();
        let kept = left.read(&path, u64::MAX - 1).unwrap();
        if path.extension().is_some_and(|it| it == "journal") && all.len() > kept.len() {
            let more = (all.len() - kept.len()) * parts / 8;
            left.put(&path, &all[..kept.len() + more]);
        }
    }
    left
}

fn gone(count: usize) -> impl FnMut(&Operation) -> Option<io::ErrorKind> + Send {
    let mut left = count;
    move |operation| {
        let path: &Path = match operation {
            Operation::Create(path)
            | Operation::Append(path, _)
            | Operation::Sync(path)
            | Operation::Rename(path, _)
            | Operation::Remove(path)
            | Operation::SyncFolder(path) => path,
        };
        if !path.starts_with("x.spool") {
            return None;
        }
        if left == 0 {
            return Some(io::ErrorKind::BrokenPipe);
        }
        left -= 1;
        None
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn answers_are_carried_out_once_whatever_crashes(steps in vec(step(), 1..40)) {
        let mut memory = memory();
        let mut hand = open_in(&memory, false);
        let mut taken = BTreeSet::new();
        let mut spool = Spool::of_in(memory.clone(), "x.ron".as_ref()).unwrap();
        let (mut next, mut put) = (0, Vec::new());
        for step in steps {
            match step {
                Step::Answer => {
                    next += 1;
                    spool.put("présidence", now(), &answer(next)).unwrap();
                    put.push(format!("réponse {next}"));
                }
                Step::AnswerCut(at) => {
                    next += 1;
                    // What the writer takes out of the spool is not the chair's affair.
                    hand.writer().wait();
                    memory.refuse(gone(at));
                    if spool.put("présidence", now(), &answer(next)).is_ok() {
                        put.push(format!("réponse {next}"));
                    }
                    memory.allow();
                    spool = Spool::of_in(memory.clone(), "x.ron".as_ref()).unwrap();
                }
                Step::Take => take(&memory, &mut hand, &mut taken),
                Step::Line => hand.line("une ligne"),
                Step::Wait => hand.writer().wait(),
                Step::Save => hand.writer().save(),
                Step::Kill | Step::PowerCut(_) => {
                    memory = match step {
                        Step::PowerCut(parts) => cut(&memory, parts),
                        _ => memory.after_kill(),
                    };
                    hand = open_in(&memory, false);
                    taken.clear();
                    spool = Spool::of_in(memory.clone(), "x.ron".as_ref()).unwrap();
                }
            }
        }
        take(&memory, &mut hand, &mut taken);
        hand.writer().wait();
        prop_assert_eq!(waiting_in(&memory, "x.ron".as_ref()), vec![]);
        hand.close();
        let done: Vec<String> = texts(open_in(&memory, false).editor.session())
            .into_iter()
            .filter(|text| text.starts_with("réponse"))
            .collect();
        let once: BTreeSet<&String> = done.iter().collect();
        prop_assert_eq!(once.len(), done.len(), "{:?}", done);
        // What the chair was told is there, is; what he was not told may be.
        let told: Vec<&String> = done.iter().filter(|text| put.contains(text)).collect();
        prop_assert_eq!(told, put.iter().collect::<Vec<_>>());
    }
}

#[test]
fn what_is_no_answer_is_told_and_left_where_it_is() {
    let memory = memory();
    memory.put(
        "x.spool/00000000000000000001-a.answer".as_ref(),
        b"(answer: 1, by: \"x\"",
    );
    memory.put("x.spool/.autre.tmp".as_ref(), b"moitie");
    let found = waiting_in(&memory, "x.ron".as_ref());
    assert_eq!(found.len(), 1);
    assert!(found[0].answer.is_err());
}

#[test]
fn an_answer_is_read_as_it_was_given_and_cleaned() {
    let memory = memory();
    let mut spool = Spool::of_in(memory.clone(), "x.ron".as_ref()).unwrap();
    let said = Answer {
        says: Says::Reword {
            text: "Les 12 et 13 mai\u{1b}]52;c;x\u{7} 決定".into(),
        },
        ..answer(3)
    };
    spool.put("Marie", now(), &said).unwrap();
    let found = waiting_in(&memory, "x.ron".as_ref());
    assert_eq!(found[0].by, "Marie");
    let Says::Reword { text } = &found[0].answer.as_ref().unwrap().says else {
        panic!("another answer");
    };
    assert!(
        text.contains("決定") && !text.contains('\u{1b}'),
        "{}",
        text.as_str()
    );
}
