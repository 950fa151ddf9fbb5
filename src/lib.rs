//! copil takes the minutes of steering-committee sessions, live, in a terminal.

pub mod document;
pub mod edit;
pub mod locale;
pub mod model;
pub mod text;
pub mod write;
