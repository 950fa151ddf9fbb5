//! Why a house style could not be used, said so that its author can mend it.

use std::fmt;

use ron::error::SpannedError;

use crate::text::{Notice, RonFault, Spot};

/// Why a house style could not be used: what, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseError {
    /// The name it was read under.
    pub house: String,
    /// Where, when that can be told.
    pub spot: Option<Spot>,
    /// What is wrong.
    pub problem: Notice,
    /// What to do about it.
    pub hint: Option<Notice>,
}

/// For those who read the program's own log; people are told through the catalogue.
impl fmt::Display for HouseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.house, self.problem)
    }
}

impl std::error::Error for HouseError {}

impl HouseError {
    pub(super) fn new(house: &str, problem: Notice, hint: Option<Notice>) -> Self {
        Self {
            house: house.to_owned(),
            spot: None,
            problem,
            hint,
        }
    }

    pub(super) fn from_ron(house: &str, text: &str, error: &SpannedError) -> Self {
        let fault = RonFault::explain(text, error);
        Self {
            house: house.to_owned(),
            spot: Some(fault.spot),
            problem: fault.message,
            hint: fault.hint,
        }
    }

    /// Points at the line that says `word`.
    pub(super) fn pointing(mut self, text: &str, word: &str) -> Self {
        self.spot = Spot::of(text, word);
        self
    }
}
