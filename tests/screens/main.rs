//! Keys in, screen out.

// All of it is test code, which the lints cannot see in helper functions.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod agenda;
mod any_keys;
mod arranged;
mod beside;
mod chair;
mod committee;
mod desk;
mod every;
mod fiche;
mod first;
mod follow;
mod foot;
mod found;
mod golden;
mod hostile;
mod inside;
mod labels;
mod live;
mod mouse;
mod opening;
mod pages;
mod pasted;
mod people;
mod phrases;
mod preview;
mod random;
mod read_back;
mod register;
mod relay;
mod released;
mod reminders;
mod retyped;
mod room;
mod sample;
mod sealing;
mod searched;
mod sent;
mod several;
mod steps;
mod suggested;
mod themes;
#[path = "../support/two_sessions.rs"]
mod two_sessions;
mod unlock;
mod wide;
mod words;
