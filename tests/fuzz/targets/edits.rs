//! Any edits of any session land or are refused; whatever landed is undone by its inverse, and no edit changes
//! the wording of a decision that was adopted.

#![no_main]

#[path = "../../support/mod.rs"]
#[allow(dead_code)]
mod support;

use copil::edit::apply;
use copil::model::{Id, Session};
use libfuzzer_sys::fuzz_target;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use support::arbitrary::{Change, change};

/// An input holds no more changes than this, four bytes each.
const MOST_CHANGES: usize = 8;

thread_local! {
    static CHANGE: BoxedStrategy<Change> = change();
}

/// The change that these bytes stand for: they are its seed, so that the fuzzer adds, drops and moves changes
/// one by one.
fn drawn(bytes: &[u8]) -> Option<Change> {
    let mut seed = [1; 16];
    for (into, byte) in seed.iter_mut().zip(bytes) {
        *into = *byte;
    }
    let random = TestRng::from_seed(RngAlgorithm::XorShift, &seed);
    let mut runner = TestRunner::new_with_rng(Config::default(), random);
    let tree = CHANGE.with(|change| change.new_tree(&mut runner));
    tree.ok().map(|tree| tree.current())
}

/// Up to the counter of ids, which only grows.
fn same(session: &Session) -> Session {
    Session {
        next_id: Id(0),
        ..session.clone()
    }
}

fuzz_target!(|input: &[u8]| {
    let mut session = Session::new("E", "Comité", 1, chrono::NaiveDate::default().into(), "P");
    let mut inverses = Vec::new();
    let first = session.clone();
    for change in input.chunks(4).take(MOST_CHANGES).filter_map(drawn) {
        let Some(edit) = change.of(&session) else {
            continue;
        };
        let before = session.clone();
        match apply(&mut session, edit) {
            Ok(inverse) => inverses.push(inverse),
            Err(_) => assert_eq!(session, before, "a refused edit changed something"),
        }
        assert!(session.next_id >= before.next_id);
        frozen(&before, &session);
    }
    while let Some(inverse) = inverses.pop() {
        apply(&mut session, inverse).expect("an inverse lands");
    }
    assert_eq!(same(&session), same(&first));
});

fn frozen(before: &Session, after: &Session) {
    for was in before
        .decisions
        .iter()
        .filter(|decision| decision.adopted.is_some())
    {
        let is = after
            .decisions
            .iter()
            .find(|decision| decision.id == was.id);
        assert!(
            is.is_some_and(|is| is.text == was.text),
            "an adopted wording changed"
        );
    }
}
