//! What each part of the program costs, in time and in memory asked for: a line read, an edit, a file, a document, a
//! search, a screen. Sessions have three sizes: an hour's, a long day's, more than anybody will ever type.
//!
//! `cargo bench --bench parts` runs all, `cargo bench --bench parts -- edit` those of one module. Nothing is asserted:
//! only ratios carry over from one machine to another.

// A measurement that cannot be taken has nobody to report to but the one who reads the panic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
// Both makers of sessions bring the same dice.
#![allow(clippy::duplicate_mod)]

#[path = "../../tests/support/archive.rs"]
mod archive;
#[path = "../../tests/speed/desk.rs"]
mod desk;
#[path = "../../tests/support/large.rs"]
mod large;

mod capture;
mod documents;
mod edit;
mod files;
mod screen;
mod search;
mod taken;

use divan::AllocProfiler;

#[global_allocator]
static ALLOCATED: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}
