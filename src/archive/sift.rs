//! The sessions of a folder whose bytes may hold some words.

use std::fs;
use std::path::PathBuf;

use chrono::NaiveDate;

use super::query::{Query, Term};
use super::rank::Candidate;
use super::sieve::Sieve;
use super::walk::on_all_cores;
use crate::store::{Listing, session_file};

/// The sessions of a folder whose bytes may hold the words.
pub(super) fn sift(
    listing: &Listing,
    files: &[PathBuf],
    query: &Query,
    stop: &(dyn Fn() -> bool + Sync),
) -> Vec<Candidate> {
    let sieves: Vec<Sieve> = query.terms.iter().map(Term::sieve).collect();
    let sift = |path: &PathBuf| {
        if stop() {
            return None;
        }
        // What cannot be read is told by whoever reads it as a session.
        let bytes = fs::read(path).unwrap_or_default();
        let mut missing: Vec<&Sieve> = sieves
            .iter()
            .filter(|sieve| !sieve.admits(&bytes))
            .collect();
        if !missing.is_empty() {
            for journal in listing.journals(path) {
                let bytes = fs::read(journal).unwrap_or_default();
                missing.retain(|sieve| !sieve.admits(&bytes));
            }
        }
        // What is encrypted as a whole says nothing by its bytes: that it was passed over is told by reading it.
        let shut = || session_file::is_shut(&bytes);
        (missing.is_empty() || shut()).then(|| Candidate {
            path: path.clone(),
            day: day_in(&bytes),
        })
    };
    on_all_cores(files, sift).into_iter().flatten().collect()
}

/// The day that a session file says, read off its first bytes.
fn day_in(bytes: &[u8]) -> Option<NaiveDate> {
    const HEAD: usize = 4096;
    const BEFORE: &[u8] = b"date: \"";
    let head = bytes.get(..HEAD.min(bytes.len()))?;
    let at = memchr::memmem::find(head, BEFORE)? + BEFORE.len();
    let day = std::str::from_utf8(head.get(at..at + 10)?).ok()?;
    day.parse().ok()
}
