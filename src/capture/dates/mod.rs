//! Days, words for days, and hours as people write them in French, English and Japanese.
//!
//! A whole text is a date or it is not: nothing is picked out of a sentence but a deadline, and that only
//! at its place.

mod deadline;
mod hour;
mod meaning;
mod token;

use chrono::{Months, NaiveDate};

use crate::model::Date;
use meaning::Meaning;

pub use deadline::deadline;
pub use hour::hour;

/// A day, or words for one. The whole text must be one; a year left out is the one that makes the day
/// fall on or after `reference`, and is added to words that name a day.
#[must_use]
pub fn date(text: &str, reference: NaiveDate) -> Option<Date> {
    let text = super::lexer::trim(text).trim_end_matches('.');
    let tokens = token::tokens(text);
    let meaning = meaning::read(&tokens, reference)?;
    Some(match meaning {
        Meaning::Day(day) => Date::Day(day),
        Meaning::Words { after, year } => Date::Words {
            text: match year {
                Some(year) if text.contains('月') => format!("{year}年{text}"),
                Some(year) => format!("{text} {year}"),
                None => text.to_owned(),
            },
            after,
        },
    })
}

/// The day from which on the days of a year up to this one lie: the reference for what was, not what comes.
#[must_use]
pub fn year_before(day: NaiveDate) -> NaiveDate {
    let before = day.checked_sub_months(Months::new(12));
    before.and_then(|before| before.succ_opt()).unwrap_or(day)
}

/// Whether a text names this day, whatever else it says: « les 12 et 13 mai », 「5月12日」.
#[must_use]
pub fn names_day(text: &str, day: NaiveDate) -> bool {
    use chrono::Datelike;
    use token::Token::{Counter, Link, Month, Number};
    let (month, of_month) = (day.month(), day.day());
    let tokens = token::tokens(text);
    let named = |words: &[token::Token]| match words {
        [Number(d), Month(m), ..]
        | [Month(m), Number(d), ..]
        | [Number(d), Link, Number(_), Month(m)]
        | [Number(m), Counter('月'), Number(d), Counter('日')] => (*m, *d) == (month, of_month),
        _ => false,
    };
    (0..tokens.len()).any(|at| {
        let rest = tokens.get(at..).unwrap_or_default();
        named(rest.get(..4).unwrap_or(rest))
    })
}

#[cfg(test)]
mod tests;
