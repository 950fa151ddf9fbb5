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
mod places;
mod quotes;
mod rules;
mod shield;
mod spacing;
mod spelling;
mod suggest;
mod whole;

#[cfg(test)]
mod tests;

use std::thread;

pub use rules::{Class, Rule, SETS};
pub use suggest::{Suggestion, suggestions};
pub use whole::{WHOLE, WholeRule};

use self::cursor::{Change, Cursor, Sign};
use self::places::{Places, SAFE};
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
    let mut places = Places::of(&SAFE, &signs);
    let mut shielded = false;
    // The rule that changed something last.
    let mut last = usize::MAX;
    for _ in 0..MOST_PASSES {
        // What was marked once may no longer be so.
        shielded |= places.shielded;
        if shielded {
            shield::mark(&mut signs);
        }
        let mut changed = false;
        for (number, rule) in SAFE.rules() {
            if !changed && !shielded && number > last {
                // Those behind it were held against this very text in the pass before.
                break;
            }
            let concerns = places.concern(number);
            let set = concerns.then(|| apply(rule, places.of_rule(number), &signs, &runs));
            if let Some(set) = set.flatten() {
                signs = set;
                places = Places::of(&SAFE, &signs);
                changed = true;
                last = number;
            }
        }
        if !changed {
            break;
        }
    }
    marks::mark(&mut signs, &mut runs);
    cursor::words(&signs, &runs)
}

/// Sets many words, each on their own: on all cores where there are so many that it is worth it.
pub(super) fn set_all(mut words: Vec<&mut Vec<Inline>>) {
    /// Setting so many takes longer than it takes another core to begin.
    const WORTH: usize = 512;
    let set_each = |some: &mut [&mut Vec<Inline>]| some.iter_mut().for_each(|one| **one = set(one));
    let shares = match words.len() / WORTH {
        0 | 1 => 1,
        most => thread::available_parallelism().map_or(1, |cores| cores.get().min(most)),
    };
    let share = words.len().div_ceil(shares).max(1);
    thread::scope(|scope| {
        let mut shares = words.chunks_mut(share);
        let own = shares.next();
        for share in shares {
            scope.spawn(move || set_each(share));
        }
        if let Some(own) = own {
            set_each(own);
        }
    });
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

/// The signs as a rule changes them at the places where it may begin, in order; none when it changes nothing.
fn apply(
    rule: &Rule,
    mut places: impl Iterator<Item = usize>,
    signs: &[Sign],
    runs: &[(Role, Language)],
) -> Option<Vec<Sign>> {
    let spoken = |(_, language): &(_, Language)| rule.languages.contains(language);
    if !runs.iter().any(spoken) {
        return None;
    }
    let mut next_change = |from| {
        places.by_ref().skip_while(|at| *at < from).find_map(|at| {
            let sign = *signs.get(at)?;
            let change = allowed(rule, sign, runs).then(|| (rule.change)(&Cursor::new(signs, at)));
            change.flatten().map(|change| (at, sign, change))
        })
    };
    let mut found = next_change(0)?;
    let mut set = Vec::with_capacity(signs.len() + 8);
    let mut done = 0;
    loop {
        let (at, sign, Change { take, put }) = found;
        set.extend_from_slice(signs.get(done..at).unwrap_or_default());
        set.extend(put.chars().map(|c| Sign { c, ..sign }));
        done = at + take;
        // Where nothing is taken out the sign stays, and nothing more is put before it.
        match next_change(done + usize::from(take == 0)) {
            Some(next) => found = next,
            None => break,
        }
    }
    set.extend_from_slice(signs.get(done..).unwrap_or_default());
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
