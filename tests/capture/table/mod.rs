//! The rows of the grammar, one test each.

mod chair;
mod cited;
mod closed;
mod decisions;
mod formal;
mod meeting;
mod progress;
mod words;
