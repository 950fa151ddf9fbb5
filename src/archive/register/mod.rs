//! The register (*suivi*): what the sessions of a folder decided, what is still to be done and by whom, what
//! is open, how the figures followed went. A point that one session carries over to the next is one point
//! here: known by where it was first noted, standing where the last session left it.
//!
//! Sessions in, rows out: nothing here reads a file or a clock. What is private is never in it, what is
//! confidential only where that is asked for.

mod build;
mod chain;
mod filter;
pub mod hours;
mod point;
mod series;
mod shelf;

pub use filter::{Filter, Found};
pub use point::{Ended, Matter, Owner, Point, State, Told};
pub use series::{Reading, Series};
pub use shelf::{Register, Sitting, Sort};
