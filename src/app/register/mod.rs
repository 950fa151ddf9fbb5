//! The register (*suivi*) on the screen: four lists over all sessions of the folder, narrowed by words, by a
//! person, by a state. What is picked opens its session at that line.

mod arrive;
mod asked;
mod deeds;
mod page;
mod told;

pub use crate::archive::register::{Owner, Point, Reading, Register, Series, State};
pub(super) use arrive::Arrival;
pub use page::{RegisterPage, RegisterTab, Shelved};
pub use told::{
    clocks, due, figure, how, mark, meeting, next_meetings, owners, pressing, since, state_message,
};
