//! Where in a text which rules may change something. Most texts hold none of the signs that a rule is about, and most
//! signs begin nothing; both are told by one look at each sign, for all rules of a set at once.

use std::sync::LazyLock;

use super::cursor::Sign;
use super::rules::{Class, Rule, of};
use super::shield;

/// Rules that are held against a text together, in their order.
pub(super) struct Set {
    rules: Vec<&'static Rule>,
    signs: Signs,
}

/// Those applied to every document.
pub(super) static SAFE: LazyLock<Set> = LazyLock::new(|| Set::of(&[Class::Safe]));

/// Those that only have something to say.
pub(super) static ASKED: LazyLock<Set> = LazyLock::new(|| Set::of(&[Class::Ask, Class::Warn]));

impl Set {
    fn of(classes: &'static [Class]) -> Self {
        let rules: Vec<&Rule> = of(classes).collect();
        let signs = Signs::of(&rules);
        Self { rules, signs }
    }

    /// Each with its number in the set.
    pub(super) fn rules(&self) -> impl Iterator<Item = (usize, &'static Rule)> {
        self.rules.iter().copied().enumerate()
    }
}

/// A bit for each rule of a set.
type Bits = u64;

/// For which rules a sign is one of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Kinds {
    about: Bits,
    at: Bits,
    after: Bits,
    lead: Bits,
    next: Bits,
}

impl Kinds {
    /// Each rule asked.
    fn asked(rules: &[&Rule], c: char) -> Self {
        let bits = |kind: fn(&Rule) -> fn(char) -> bool| {
            let numbered = (0..Bits::BITS).zip(rules);
            numbered.fold(0, |bits, (n, rule)| bits | (Bits::from(kind(rule)(c)) << n))
        };
        Self {
            about: bits(|rule| rule.about),
            at: bits(|rule| rule.at),
            after: bits(|rule| rule.after),
            lead: bits(|rule| rule.lead),
            next: bits(|rule| rule.next),
        }
    }
}

/// The kinds of all signs.
struct Signs {
    /// Those of [`place`], in which nearly everything is written that is no letter of Japanese.
    common: Vec<Kinds>,
    /// Kana and Han letters: no rule tells one from another, but for the sign of days.
    letter: Kinds,
    /// That one.
    day: Kinds,
    /// What letters are that no rule begins at or behind and none tells from others.
    plain: Kinds,
    /// Which of the common signs are such letters.
    is_plain: Vec<bool>,
    rules: Vec<&'static Rule>,
}

/// ASCII and Latin letters with their accents; œ and long vowels; the quotation marks, dashes and spaces of printers;
/// currencies; Japanese punctuation; full-width punctuation.
const BLOCKS: [(u32, u32); 6] = [
    (0, 0xff),
    (0x140, 0x17f),
    (0x2000, 0x203f),
    (0x20a0, 0x20bf),
    (0x3000, 0x303f),
    (0xff00, 0xff1f),
];

/// Where a common sign stands among the others.
const fn place(c: char) -> Option<usize> {
    match c as u32 {
        code @ ..=0xff => Some(code as usize),
        code @ 0x140..=0x17f => Some(code as usize - 0x140 + 0x100),
        code @ 0x2000..=0x203f => Some(code as usize - 0x2000 + 0x140),
        code @ 0x20a0..=0x20bf => Some(code as usize - 0x20a0 + 0x180),
        code @ 0x3000..=0x303f => Some(code as usize - 0x3000 + 0x1a0),
        code @ 0xff00..=0xff1f => Some(code as usize - 0xff00 + 0x1e0),
        _ => None,
    }
}

impl Signs {
    fn of(rules: &[&'static Rule]) -> Self {
        let letter = Kinds::asked(rules, '一');
        let about = letter.about;
        let plain = Kinds {
            about,
            ..Kinds::default()
        };
        let signs = BLOCKS.into_iter().flat_map(|(first, last)| first..=last);
        let signs = signs.map(|code| char::from_u32(code).unwrap_or_default());
        let common: Vec<Kinds> = signs.clone().map(|c| Kinds::asked(rules, c)).collect();
        let is_plain = signs.zip(&common).map(|(c, kinds)| {
            // What may stand behind a sign is asked of that sign.
            Kinds { next: 0, ..*kinds } == plain && !shield::may_begin(c, 'a')
        });
        let is_plain = is_plain.collect();
        Self {
            common,
            letter,
            day: Kinds::asked(rules, '日'),
            plain,
            is_plain,
            rules: rules.to_vec(),
        }
    }

    fn kinds(&self, c: char) -> Kinds {
        if let Some(kinds) = place(c).and_then(|place| self.common.get(place)) {
            return *kinds;
        }
        match c {
            '日' => self.day,
            'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='\u{9fff}' => self.letter,
            _ => Kinds::asked(&self.rules, c),
        }
    }

    /// Whether a sign is a letter like any other: then nothing more is asked of it.
    fn is_plain(&self, c: char) -> bool {
        let is_plain = place(c).and_then(|place| self.is_plain.get(place));
        is_plain.is_some_and(|is_plain| *is_plain)
    }
}

/// The places of a text at which the rules of a set may begin.
pub(super) struct Places {
    /// Only those at which one may, in order.
    begin: Vec<(usize, Bits)>,
    /// The rules that may begin somewhere, and of whose signs there is one.
    concerned: Bits,
    /// Whether there may be something in it that rules keep away from.
    pub(super) shielded: bool,
}

impl Places {
    pub(super) fn of(set: &Set, signs: &[Sign]) -> Self {
        let end = set.signs.kinds('\0');
        let (mut about, mut somewhere, mut before) = (0, 0, end.after);
        let mut shielded = false;
        // A third of the signs of a text are spaces, figures, capitals and points.
        let mut begin = Vec::with_capacity(signs.len() / 3);
        for (at, Sign { c, .. }) in signs.iter().enumerate() {
            if before == 0 && set.signs.is_plain(*c) {
                continue;
            }
            let kinds = set.signs.kinds(*c);
            let behind = signs.get(at + 1).map_or('\0', |sign| sign.c);
            let next = match kinds.lead {
                0 => 0,
                lead => lead & set.signs.kinds(behind).next,
            };
            let bits = kinds.at | before | next;
            if bits != 0 {
                begin.push((at, bits));
            }
            before = kinds.after;
            about |= kinds.about;
            somewhere |= bits;
            shielded |= shield::may_begin(*c, behind);
        }
        Self {
            begin,
            concerned: (about | set.signs.plain.about) & somewhere,
            shielded,
        }
    }

    /// Whether a rule may change something.
    pub(super) fn concern(&self, rule: usize) -> bool {
        self.concerned >> rule & 1 != 0
    }

    /// Those at which it may, in order.
    pub(super) fn of_rule(&self, rule: usize) -> impl Iterator<Item = usize> {
        let begin = self.begin.iter();
        begin.filter_map(move |(at, bits)| (bits >> rule & 1 != 0).then_some(*at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_bit_for_each_rule_and_it_tells_what_the_rule_tells() {
        for set in [&SAFE, &ASKED] {
            assert!(set.rules.len() <= Bits::BITS as usize);
            let signs = BLOCKS.into_iter().flat_map(|(first, last)| first..=last);
            let places = signs.map(|code| place(char::from_u32(code).unwrap()));
            assert!(places.enumerate().all(|(n, place)| place == Some(n)));
            for c in (char::MIN..=char::MAX).filter(|c| *c < '\u{30000}') {
                let asked = Kinds::asked(&set.rules, c);
                assert_eq!(set.signs.kinds(c), asked, "{c:?}");
                if set.signs.is_plain(c) {
                    assert!(!shield::may_begin(c, 'a') && asked.at | asked.after | asked.lead == 0);
                    assert_eq!(asked.about, set.signs.plain.about, "{c:?}");
                }
            }
        }
    }
}
