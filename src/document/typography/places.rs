//! Where in a text which rules may change something. Most texts hold none of the signs that a rule is about, and most
//! signs begin nothing; both are told by one look at each sign, for all rules of a set at once.

use std::sync::LazyLock;

use super::cursor::Sign;
use super::rules::{Class, Rule, of};

/// Rules that are held against a text together, in their order.
pub(super) struct Set {
    rules: Vec<&'static Rule>,
    about: Signs,
    at: Signs,
    after: Signs,
}

/// Those applied to every document.
pub(super) static SAFE: LazyLock<Set> = LazyLock::new(|| Set::of(&[Class::Safe]));

/// Those that only have something to say.
pub(super) static ASKED: LazyLock<Set> = LazyLock::new(|| Set::of(&[Class::Ask, Class::Warn]));

impl Set {
    fn of(classes: &'static [Class]) -> Self {
        let rules: Vec<&Rule> = of(classes).collect();
        let signs = |kind: fn(&Rule) -> fn(char) -> bool| Signs::of(&rules, kind);
        Self {
            about: signs(|rule| rule.about),
            at: signs(|rule| rule.at),
            after: signs(|rule| rule.after),
            rules,
        }
    }

    /// Each with its number in the set.
    pub(super) fn rules(&self) -> impl Iterator<Item = (usize, &'static Rule)> {
        self.rules.iter().copied().enumerate()
    }
}

/// A bit for each rule of a set.
type Bits = u64;

/// For which rules a sign is one of a kind.
struct Signs {
    /// ASCII and Latin letters with their accents, in which nearly all French and English is written.
    latin: [Bits; LATIN],
    /// Kana and Han letters: no rule tells one from another, but for the sign of days.
    letter: Bits,
    kinds: Vec<fn(char) -> bool>,
}

const LATIN: usize = 256;

impl Signs {
    fn of(rules: &[&Rule], kind: fn(&Rule) -> fn(char) -> bool) -> Self {
        let kinds: Vec<_> = rules.iter().map(|rule| kind(rule)).collect();
        Self {
            latin: std::array::from_fn(|code| {
                u8::try_from(code).map_or(0, |code| looked_at(&kinds, char::from(code)))
            }),
            letter: looked_at(&kinds, '一'),
            kinds,
        }
    }

    fn bits(&self, c: char) -> Bits {
        match c {
            'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='\u{9fff}' if c != '日' => self.letter,
            _ => match self.latin.get(c as usize) {
                Some(bits) => *bits,
                None => looked_at(&self.kinds, c),
            },
        }
    }
}

fn looked_at(kinds: &[fn(char) -> bool], c: char) -> Bits {
    let numbered = (0..Bits::BITS).zip(kinds);
    numbered.fold(0, |bits, (n, is)| bits | (Bits::from(is(c)) << n))
}

/// The places of a text at which the rules of a set may begin.
pub(super) struct Places {
    begin: Vec<Bits>,
    /// The rules that may begin somewhere, and of whose signs there is one.
    concerned: Bits,
}

impl Places {
    pub(super) fn of(set: &Set, signs: &[Sign]) -> Self {
        let (mut about, mut somewhere, mut before) = (0, 0, 0);
        let begin = signs.iter().map(|Sign { c, .. }| {
            let here = set.at.bits(*c) | before;
            before = set.after.bits(*c);
            about |= set.about.bits(*c);
            somewhere |= here;
            here
        });
        Self {
            begin: begin.collect(),
            concerned: about & somewhere,
        }
    }

    /// Whether a rule may change something.
    pub(super) fn concern(&self, rule: usize) -> bool {
        self.concerned >> rule & 1 != 0
    }

    /// The next place from here on at which it may.
    pub(super) fn next(&self, rule: usize, from: usize) -> Option<usize> {
        let rest = self.begin.get(from..)?;
        Some(from + rest.iter().position(|bits| bits >> rule & 1 != 0)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_bit_for_each_rule_and_it_tells_what_the_rule_tells() {
        for set in [&SAFE, &ASKED] {
            assert!(set.rules.len() <= Bits::BITS as usize);
            for signs in [&set.about, &set.at, &set.after] {
                for c in (char::MIN..=char::MAX).filter(|c| *c < '\u{30000}') {
                    assert_eq!(signs.bits(c), looked_at(&signs.kinds, c), "{c:?}");
                }
            }
        }
    }
}
