//! The typography of documents: numbered rules (T1…), each a row of data with its examples.
//!
//! Text is stored as typed; what is done here is done when a document is built. Addresses, paths and
//! quotations are shielded, and applying all rules twice is applying them once.

mod asked;
mod cursor;
mod marks;
mod numbers;
mod rules;
mod shield;
mod spacing;
mod spelling;

#[cfg(test)]
mod tests;

pub use asked::{Suggestion, suggestions};
pub use rules::{Class, RULES, Rule};

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
        let before = signs.clone();
        for rule in RULES.iter().filter(|rule| rule.class == Class::Safe) {
            signs = apply(rule, &signs, &runs);
        }
        if signs == before {
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

fn apply(rule: &Rule, signs: &[Sign], runs: &[(Role, Language)]) -> Vec<Sign> {
    let mut set = Vec::with_capacity(signs.len() + 8);
    let mut at = 0;
    while let Some(&sign) = signs.get(at) {
        let change = if allowed(rule, sign, runs) {
            (rule.change)(&Cursor::new(signs, at))
        } else {
            None
        };
        let (put, taken) = change.map_or((String::new(), 0), |change| (change.put, change.take));
        set.extend(put.chars().map(|c| Sign { c, ..sign }));
        if taken == 0 {
            set.push(sign);
        }
        at += taken.max(1);
    }
    set
}

fn allowed(held: &Rule, sign: Sign, runs: &[(Role, Language)]) -> bool {
    let Some((role, language)) = runs.get(sign.run) else {
        return false;
    };
    // A name is its bearer's, as a quotation is its author's.
    let foreign = sign.quoted || *role == Role::Name;
    !sign.shielded && held.languages.contains(language) && (held.quoted || !foreign)
}
