//! Following a session that somebody else writes: what is seen of it, when, and what never is.

// Test code, in which the lints do not see that it is.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::expect_used
)]

#[path = "../support/mod.rs"]
mod support;

mod disk;
mod files;
mod random;
mod shared;
mod spool;
