//! Which points are wanted, and where in them the words stand that were looked for.

use std::ops::Range;

use chrono::NaiveDate;

use super::{Matter, Point, Register, State};
use crate::archive::text::tokens;
use crate::text::{BLANKS, fold};

/// Which points are wanted; what is not said does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of which kinds; none is all.
    pub matters: Vec<Matter>,
    /// In which states; none is all.
    pub states: Vec<State>,
    /// Whose: a key, or a part of the name.
    pub who: Option<String>,
    /// Of which delegation: a part of its name.
    pub side: Option<String>,
    /// Of which body: a part of its name.
    pub body: Option<String>,
    /// The objective of a roadmap that they serve, and which of its measures.
    pub objective: Option<(u32, Option<u32>)>,
    /// Noted on this day or later.
    pub since: Option<NaiveDate>,
    /// Noted on this day or earlier.
    pub until: Option<NaiveDate>,
    /// Words that all are in them, in any form; the last one may be a beginning.
    pub words: String,
}

/// Where words stand in a text, in bytes, in order.
pub type Found = Vec<Range<usize>>;

impl Filter {
    /// Whether a point is wanted.
    #[must_use]
    pub fn takes(&self, point: &Point, register: &Register) -> bool {
        let sitting = register.sitting(point.sitting);
        let part = |whole: &str, part: &str| fold(whole).contains(&fold(part));
        let among = |owners: &dyn Fn(&super::Owner) -> bool| point.owners.iter().any(owners);
        let day = sitting.and_then(|sitting| sitting.date.first_day());
        (self.matters.is_empty() || self.matters.contains(&point.matter))
            && (self.states.is_empty() || self.states.contains(&point.state))
            && self.who.as_ref().is_none_or(|who| {
                among(&|owner| owner.key.as_ref() == Some(who) || part(&owner.name, who))
            })
            && self.side.as_ref().is_none_or(|side| {
                among(&|owner| !owner.side.is_empty() && part(&owner.side, side))
            })
            && self
                .body
                .as_ref()
                .is_none_or(|body| sitting.is_some_and(|sitting| part(&sitting.body, body)))
            && self.objective.is_none_or(|(number, measure)| {
                point.objective.as_ref().is_some_and(|serves| {
                    serves.objective == Some(number)
                        && (measure.is_none() || serves.measure == measure)
                })
            })
            && self
                .since
                .is_none_or(|since| day.is_some_and(|day| day >= since))
            && self
                .until
                .is_none_or(|until| day.is_some_and(|day| day <= until))
            && Self::holds(&self.words, &point.tokens)
    }

    /// Whether all these words are among the words of a text.
    fn holds(words: &str, held: &[String]) -> bool {
        let wanted = tokens(words);
        let last = wanted.len().saturating_sub(1);
        let open = is_open(words);
        wanted.iter().enumerate().all(|(at, token)| {
            // The last letter of a run of Japanese stands alone in what is looked for, not in the text.
            let begins = token.japanese || (open && at == last);
            held.iter()
                .any(|held| *held == token.text || (begins && held.starts_with(&token.text)))
        })
    }

    /// Where the words looked for stand in a text.
    #[must_use]
    pub fn found(&self, text: &str) -> Found {
        let mut wanted = tokens(&self.words);
        if wanted.len() > 1 {
            // The pair before it says more.
            wanted.retain(|token| !token.japanese || token.text.chars().nth(1).is_some());
        }
        let last = wanted.last().filter(|_| is_open(&self.words));
        let mut found: Found = Vec::new();
        for token in tokens(text) {
            let same = wanted.iter().any(|one| one.text == token.text);
            let begins = last.is_some_and(|last| token.text.starts_with(&last.text));
            if !(same || begins) {
                continue;
            }
            match found.last_mut() {
                // The pairs of letters of Japanese overlap.
                Some(before) if before.end >= token.at.start => {
                    before.end = before.end.max(token.at.end);
                }
                _ => found.push(token.at),
            }
        }
        found
    }
}

/// Whether the last word may still be going on.
fn is_open(words: &str) -> bool {
    !words.ends_with(BLANKS)
}
