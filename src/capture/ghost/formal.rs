//! The label of what frames the minutes.

use super::Ghost;
use super::recipient::name;
use crate::capture::Formality;
use crate::model::{Date, Due, DueWord, Session};

/// Days are worded as deadlines are: « pour le … » says which day was understood.
pub(super) fn day(date: &Date) -> Due {
    let (word, date) = (DueWord::For, date.clone());
    Due { word, date }
}

pub(super) fn formal(formality: &Formality, session: &Session) -> Ghost {
    match formality {
        Formality::Hours { begins, ends } => {
            let hours = [Some(*begins), *ends].into_iter().flatten();
            Ghost {
                names: hours.map(|hour| hour.to_string()).collect(),
                ..Ghost::new("ghost-hours")
            }
        }
        Formality::Previous(previous) => Ghost {
            due: Some(day(&previous.of)),
            ..Ghost::new("ghost-approval")
        },
        Formality::Approved { on } => Ghost {
            due: Some(day(&Date::Day(*on))),
            ..Ghost::new("ghost-approved")
        },
        Formality::Annex { text } => Ghost {
            words: Some(text.clone()),
            ..Ghost::new("ghost-annex")
        },
        Formality::Distribution { to } => Ghost {
            names: to.iter().map(|to| name(to, session)).collect(),
            ..Ghost::new("ghost-distribution")
        },
        Formality::Addendum { text } => Ghost {
            words: Some(text.clone()),
            ..Ghost::new("ghost-addendum")
        },
    }
}
