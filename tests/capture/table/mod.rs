//! The rows of the grammar, one test each.

mod decisions;
mod meeting;
mod words;
