//! What the screen says, in the reader's language: the messages of `fr/`, `en/` and `ja/`, a file for each
//! part of the program; and the forms of dates and ordinals, which documents use too.
//!
//! The words of *documents* are not here: those come from the house style.

mod catalog;
pub mod format;
mod language;
mod messages;

#[cfg(test)]
mod tests;

pub use catalog::{Arg, Catalog};
pub use language::{Language, system};
