//! The store under every power cut: the model, and whether the tests can see.
//!
//! A meeting is held on a file system in memory that remembers itself after each operation. At each of
//! these moments the power is cut in every way that [`Memory::crashes`] knows, the session is read, and what
//! was told to be saved must be there, in order, and nothing else. Then the session is opened and gone on
//! with, and the power is cut again in every way while that goes on.
//!
//! `COPIL_STATES=1000000` asks for so many different states; without it the model is a small one.

// Test code, in which the lints do not see that it is.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]

#[path = "../program/mod.rs"]
mod program;
#[path = "../support/mod.rs"]
mod support;

mod damage;
mod hands;
mod kills;
mod meeting;
mod mutants;
mod signals;

use std::collections::HashSet;
use std::sync::Mutex;
use std::time::Instant;

use meeting::{Held, hold, read};

/// How many different states are wanted.
fn wanted() -> usize {
    let given = std::env::var("COPIL_STATES").ok();
    given.map_or(2_000, |given| given.parse().unwrap())
}

/// What a run of the model saw.
#[derive(Default)]
struct Seen {
    /// Different states, as their fingerprints.
    states: HashSet<u64>,
    /// How many of them came of a power cut while another one was made good.
    compound: usize,
    /// Meetings held.
    meetings: u64,
}

/// Looks at every state that a meeting may be left in.
///
/// # Errors
/// What was lost or invented.
fn examine(
    held: &Held,
    step: usize,
    limit: usize,
    seen: &Mutex<Seen>,
    again: bool,
) -> Result<(), String> {
    for (moment, point) in held.points.iter().enumerate() {
        if again {
            // The program killed, and the power cut only then.
            gone_on_with(
                held,
                moment,
                &point.after_kill(),
                (step, limit),
                seen,
                false,
            )?;
        }
        let mut failure = Ok(());
        let mut number = 0_u32;
        point.crashes(step, |left| {
            if failure.is_err() {
                return;
            }
            {
                let mut seen = seen.lock().unwrap();
                if seen.states.len() >= limit || !seen.states.insert(left.fingerprint()) {
                    return;
                }
                seen.compound += usize::from(!again);
            }
            failure = held.judge(moment, left);
            number += 1;
            // Going on is a hundred times as long as reading: some states of each moment are gone on with.
            if failure.is_ok() && again && number % 97 == 1 {
                failure = gone_on_with(held, moment, left, (step, limit), seen, true);
            }
        });
        failure?;
        if seen.lock().unwrap().states.len() >= limit {
            break;
        }
    }
    Ok(())
}

/// Opens what was left, writes one line more, and cuts the power again at each moment of that.
fn gone_on_with(
    held: &Held,
    moment: usize,
    left: &copil::store::memory::Memory,
    (step, limit): (usize, usize),
    seen: &Mutex<Seen>,
    power_cut: bool,
) -> Result<(), String> {
    let before = read(left)?;
    let second = hold(&left.after_kill(), &before, &["après la coupure"])?;
    let second = second.after(held, moment, power_cut);
    // Coarser: what differs here is where the second cut falls.
    examine(&second, step * 64, limit, seen, false)
}

#[test]
fn every_power_cut_leaves_all_that_was_told_to_be_saved() {
    let (wanted, begun) = (wanted(), Instant::now());
    let seen = Mutex::new(Seen::default());
    let next = Mutex::new(0_u64);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while seen.lock().unwrap().states.len() < wanted {
                    let number = {
                        let mut next = next.lock().unwrap();
                        *next += 1;
                        *next
                    };
                    let held = meeting::one(&support::memory(), number).unwrap();
                    // Coarse cuts at first, so that a small model has seen whole meetings.
                    let step = if wanted < 100_000 { 64 } else { 1 };
                    if let Err(failure) = examine(&held, step, wanted, &seen, true) {
                        panic!("meeting {number}: {failure}");
                    }
                    seen.lock().unwrap().meetings += 1;
                }
            });
        }
    });
    let seen = seen.into_inner().unwrap();
    println!(
        "model: {} different states of {} meetings, {} of them after a second power cut, in {:.1} s; \
         0 lost, 0 invented, 0 out of order",
        seen.states.len(),
        seen.meetings,
        seen.compound,
        begun.elapsed().as_secs_f32()
    );
    assert!(seen.states.len() >= wanted);
    assert!(seen.compound > 0);
}
