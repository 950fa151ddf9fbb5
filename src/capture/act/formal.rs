//! What frames the minutes without being said: hours, the minutes before, annexes, distribution, addenda.

use chrono::NaiveDate;

use crate::model::{Hour, Previous};
use crate::text::Prose;

/// What frames the minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formality {
    /// From when to when the session is planned.
    Hours {
        /// The hour it begins.
        begins: Hour,
        /// The hour it is to end, when typed.
        ends: Option<Hour>,
    },
    /// The minutes before are approved.
    Previous(Previous),
    /// These minutes were approved.
    Approved {
        /// On which day.
        on: NaiveDate,
    },
    /// A paper goes with the document.
    Annex {
        /// What it is.
        text: Prose,
    },
    /// Some receive the document.
    Distribution {
        /// Keys of people, or names of others.
        to: Vec<String>,
    },
    /// Something is added after the session.
    Addendum {
        /// The words.
        text: Prose,
    },
}
