//! The typography of documents: named rules (T1…), each a row of data with its examples, a set a language.
//!
//! Text is stored as typed; what is done here is done when a document is built. Addresses, paths and
//! quotations are shielded, and applying all rules twice is applying them once.

mod asked;
mod cursor;
mod dates;
mod english;
mod french;
mod japanese;
mod marks;
mod numbers;
mod phrases;
mod quotes;
mod rules;
mod shield;
mod spacing;
mod spelling;
mod suggest;
mod whole;

#[cfg(test)]
mod tests;

pub use rules::{Class, Rule, SETS};
pub use suggest::{Suggestion, suggestions};
pub use whole::{WHOLE, WholeRule};

use self::cursor::{Cursor, Sign};
use super::{Inline, Role};
use crate::model::Language;

/// A no-break space of ordinary width.
pub(super) const NBSP: char = '\u{a0}';
/// A thin no-break space.
pub(super) const THIN: char = '\u{202f}';

/// A space taken out may make an address of two words, which a second pass then leaves alone; a third
/// finds nothing to do.
const MOST_PASSES: usize = 4;

/// Sets the words of one block: the safe rules of each run's language across all runs, then the roles
/// that can be read off the text (quotations, ordinals in figures, addresses).
#[must_use]
pub fn set(words: &[Inline]) -> Vec<Inline> {
    let (mut signs, mut runs) = cursor::signs(words);
    for _ in 0..MOST_PASSES {
        shield::mark(&mut signs);
        let mut changed = false;
        let mut present = Present::of(&signs);
        for rule in rules::of(&[Class::Safe]) {
            if !present.concern(rule) {
                continue;
            }
            if let Some(set) = apply(rule, &signs, &runs) {
                signs = set;
                present = Present::of(&signs);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    marks::mark(&mut signs, &mut runs);
    cursor::words(&signs, &runs)
}

/// Sets a plain text.
#[must_use]
pub fn set_text(text: &str, language: Language) -> String {
    super::plain(&set(&[Inline {
        role: Role::Text,
        language,
        text: text.to_owned(),
    }]))
}

/// Which signs a text holds.
struct Present {
    /// A bit for each of ASCII.
    ascii: u128,
    /// The others, each once.
    others: Vec<char>,
}

impl Present {
    fn of(signs: &[Sign]) -> Self {
        let mut present = Self {
            ascii: 0,
            others: Vec::new(),
        };
        for Sign { c, .. } in signs {
            if c.is_ascii() {
                present.ascii |= 1 << u32::from(*c);
            } else if !present.others.contains(c) {
                present.others.push(*c);
            }
        }
        present
    }

    /// Whether there is a sign that a rule is about.
    fn concern(&self, rule: &Rule) -> bool {
        self.ascii & rule.about_ascii != 0 || self.others.iter().any(|c| (rule.about)(*c))
    }
}

/// The signs as a rule changes them; none when it changes nothing.
fn apply(rule: &Rule, signs: &[Sign], runs: &[(Role, Language)]) -> Option<Vec<Sign>> {
    let spoken = runs
        .iter()
        .any(|(_, language)| rule.languages.contains(language));
    if !spoken {
        return None;
    }
    let change_at = |at: usize, before: char, sign: Sign| {
        let may = (rule.at)(before, sign.c) && allowed(rule, sign, runs);
        may.then(|| (rule.change)(&Cursor::new(signs, at)))
            .flatten()
    };
    // Up to the first change there is nothing to copy.
    let mut before = '\0';
    let mut at = (0..).zip(signs).position(|(at, sign)| {
        change_at(at, std::mem::replace(&mut before, sign.c), *sign).is_some()
    })?;
    let mut set = Vec::with_capacity(signs.len() + 8);
    set.extend(signs.iter().take(at).copied());
    while let Some(&sign) = signs.get(at) {
        let change = change_at(at, Cursor::new(signs, at).before(), sign);
        let (put, taken) = change.map_or((String::new(), 0), |change| (change.put, change.take));
        set.extend(put.chars().map(|c| Sign { c, ..sign }));
        if taken == 0 {
            set.push(sign);
        }
        at += taken.max(1);
    }
    Some(set)
}

fn allowed(held: &Rule, sign: Sign, runs: &[(Role, Language)]) -> bool {
    let Some((role, language)) = runs.get(sign.run) else {
        return false;
    };
    // A name is its bearer's, as a quotation is its author's.
    let foreign = sign.quoted || matches!(role, Role::Name | Role::Quote);
    !sign.shielded && held.languages.contains(language) && (held.quoted || !foreign)
}
