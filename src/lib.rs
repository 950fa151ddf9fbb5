//! copil takes the minutes of steering-committee sessions, live, in a terminal.

pub mod edit;
pub mod model;
pub mod text;
