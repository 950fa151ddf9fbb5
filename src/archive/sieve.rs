//! Whether bytes of files may hold a word, told without reading what the files say.
//!
//! RON keeps texts as UTF-8, so a word stands in its file letter by letter, however cased, accented or wide.
//! A sieve looks for its rarest letter in either case, beside its neighbour or some other sign, and for whatever
//! other sign may stand for that letter; it looks closer at the word where they stand. It never refuses bytes that
//! hold the word; that it lets others through costs the reading of a file.

use std::sync::LazyLock;

use memchr::{memchr_iter, memchr2_iter, memmem};

use super::text::Token;
use crate::text::fold;

/// A word to be looked for in bytes.
#[derive(Debug)]
pub(super) enum Sieve {
    /// Lets everything through: a single letter, letters of other scripts.
    Open,
    /// By its letters.
    Latin(Latin),
    /// By its very bytes.
    Japanese(Box<memmem::Finder<'static>>),
}

/// A folded word of Latin letters and figures, and what of it is looked for first.
#[derive(Debug)]
pub(super) struct Latin {
    word: Vec<u8>,
    anchor: Anchor,
}

/// The letter of a word that is looked for, lower case, and the one beside it.
#[derive(Clone, Copy, Debug)]
struct Anchor {
    letter: u8,
    /// How many letters of the word stand before it.
    before: usize,
    beside: u8,
    /// Whether the one beside stands behind it.
    is_followed: bool,
    /// The first byte that other signs for the letter begin with: those of common accents are left out where none
    /// of them stands for it.
    signs: u8,
}

impl Sieve {
    /// The sieve for a word, or for those that begin with it.
    pub(super) fn of(word: &Token) -> Self {
        if word.japanese {
            return Self::Japanese(Box::new(memmem::Finder::new(&word.text).into_owned()));
        }
        // « journaux » is compared as « journal ».
        let text = match word.text.strip_suffix("al") {
            Some(base) => format!("{base}a"),
            None => word.text.clone(),
        };
        if !text.is_ascii() {
            return Self::Open;
        }
        let word = text.into_bytes();
        match Anchor::rarest(&word) {
            Some(anchor) => Self::Latin(Latin { word, anchor }),
            None => Self::Open,
        }
    }

    /// Whether these bytes may hold the word.
    pub(super) fn admits(&self, bytes: &[u8]) -> bool {
        match self {
            Self::Open => true,
            Self::Latin(word) => word.stands_in(bytes),
            Self::Japanese(word) => word.find(bytes).is_some() || has_odd_japanese(bytes),
        }
    }
}

/// How often letters stand in French texts, of a thousand; what is not here is rare.
const FREQUENT: &[(u8, u32)] = &[
    (b'e', 150),
    (b's', 80),
    (b'a', 80),
    (b'i', 75),
    (b't', 72),
    (b'n', 71),
    (b'r', 66),
    (b'u', 63),
    (b'l', 55),
    (b'o', 54),
    (b'd', 37),
    (b'c', 33),
    (b'p', 30),
    (b'm', 30),
    (b'v', 16),
    (b'q', 14),
    (b'g', 9),
    (b'f', 11),
    (b'b', 9),
    (b'h', 7),
    // `by`, `entry` and `text` are words of the files.
    (b'x', 9),
    (b'y', 13),
];

fn frequency(letter: u8) -> u32 {
    let found = FREQUENT.iter().find(|(frequent, _)| *frequent == letter);
    found.map_or(5, |(_, times)| *times)
}

impl Anchor {
    fn rarest(word: &[u8]) -> Option<Self> {
        let pairs = word.windows(2).enumerate();
        let anchors = pairs.flat_map(|(before, pair)| {
            let of = |letter, beside, before, is_followed| Self {
                letter,
                before,
                beside,
                is_followed,
                signs: signs(letter),
            };
            match *pair {
                [x, y] => [
                    Some(of(x, y, before, true)),
                    Some(of(y, x, before + 1, false)),
                ],
                _ => [None, None],
            }
        });
        anchors.flatten().min_by_key(|anchor| {
            // Each common accent would be looked at.
            let accents = if anchor.signs < PLAIN { 20 } else { 1 };
            accents * frequency(anchor.letter) * frequency(anchor.beside)
        })
    }

    /// Whether it may stand at the first of these bytes, where the other one is beside. Without branches, for many
    /// at once.
    // Bits, not conditions: that is what makes it one comparison of many bytes.
    #[allow(clippy::needless_bitwise_bool)]
    fn may(self, byte: u8, beside: u8) -> u8 {
        let plain =
            (byte | 0x20 == self.letter) & ((beside | 0x20 == self.beside) | (beside >= 0x80));
        // No sign for a letter begins with the bytes of kana and kanji.
        let low = byte.wrapping_sub(self.signs) <= 0xe2 - self.signs;
        let sign = low | (byte >= 0xea) | (byte == b'\\');
        u8::from(plain | sign)
    }

    /// A quick no for most of what is no letter, or another one.
    fn is_worth_a_look(self, bytes: &[u8], at: usize) -> bool {
        let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
        let stands_for = |lead: usize, wanted: u8| match byte(lead) {
            0xc2..=0xdf => letters(byte(lead), byte(lead + 1)).have(wanted),
            // Superscripts, subscripts, letterlike, Roman and enclosed: not €, not ’, not ….
            0xe2 => matches!(
                (byte(lead + 1), byte(lead + 2)),
                (0x81, 0xb1 | 0xbf) | (0x82, ..=0x9c) | (0x84..=0x86 | 0x91..=0x93 | 0xb1, _)
            ),
            0xef => matches!(
                (byte(lead + 1), byte(lead + 2)),
                (0xac, ..=0x86) | (0xbc, 0x90..) | (0xbd, ..=0x9a)
            ),
            0xe1 | 0xea.. => true,
            _ => false,
        };
        // What falls away when text is folded may stand between two letters.
        let falls_away = |lead: usize| match byte(lead) {
            0xc2..=0xdf => letters(byte(lead), byte(lead + 1)).have(MARK),
            0xe2 => byte(lead + 1) != 0x80 || byte(lead + 2) < 0x90,
            0xef => byte(lead + 1) == 0xbb,
            _ => false,
        };
        match byte(at) {
            0x80.. => stands_for(at, self.letter),
            _ if self.is_followed => stands_for(at + 1, self.beside) || falls_away(at + 1),
            _ => (2..=4).filter_map(|back| at.checked_sub(back)).any(|lead| {
                byte(lead) >= 0xc2 && (stands_for(lead, self.beside) || falls_away(lead))
            }),
        }
    }
}

impl Latin {
    /// Whether it may stand in these bytes.
    fn stands_in(&self, bytes: &[u8]) -> bool {
        /// As many as are compared at once.
        const STRIDE: usize = 64;
        let anchor = self.anchor;
        let next = bytes.get(1..).unwrap_or_default();
        let (mut these, mut beside, offset) = if anchor.is_followed {
            (bytes, next, 0)
        } else {
            (next, bytes, 1)
        };
        let mut at = offset;
        let mut may = [0; STRIDE];
        while let Some((x, rest)) = these.split_first_chunk::<STRIDE>()
            && let Some((y, rest_beside)) = beside.split_first_chunk::<STRIDE>()
        {
            for (may, (x, y)) in may.iter_mut().zip(x.iter().zip(y)) {
                *may = anchor.may(*x, *y);
            }
            if self.stands_at(bytes, at, &may) {
                return true;
            }
            at += STRIDE;
            (these, beside) = (rest, rest_beside);
        }
        may = [0; STRIDE];
        for (may, (x, y)) in may.iter_mut().zip(these.iter().zip(beside)) {
            *may = anchor.may(*x, *y);
        }
        self.stands_at(bytes, at, &may)
    }

    /// Whether it stands where its anchor may.
    fn stands_at(&self, bytes: &[u8], from: usize, may: &[u8]) -> bool {
        let mut places = may.chunks(8).zip((from..).step_by(8));
        may.iter().fold(0, |any, may| any | may) != 0
            && places.any(|(eight, at)| {
                eight.iter().any(|may| *may != 0)
                    && eight
                        .iter()
                        .zip(at..)
                        .any(|(may, at)| *may != 0 && self.stands_around(bytes, at))
            })
    }

    /// Whether it stands around this place, where its anchor may be.
    fn stands_around(&self, bytes: &[u8], at: usize) -> bool {
        let anchor = self.anchor;
        let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
        let beside = if anchor.is_followed {
            at + 1
        } else {
            at.wrapping_sub(1)
        };
        if byte(at) == b'\\' {
            return matches!(byte(at + 1), b'u' | b'x');
        }
        if byte(at) < 0x80 && byte(beside) < 0x80 {
            return self
                .letters_around(bytes, at)
                .unwrap_or_else(|| self.stands_near(bytes, at));
        }
        anchor.is_worth_a_look(bytes, at) && self.stands_near(bytes, at)
    }

    /// Whether the letters of the word stand around its anchor as plain letters; not known where another sign
    /// stands in the place of one.
    fn letters_around(&self, bytes: &[u8], at: usize) -> Option<bool> {
        let (before, after) = self.word.split_at(self.anchor.before.min(self.word.len()));
        let behind = bytes.get(at..).unwrap_or_default();
        let ahead = bytes.get(..at).unwrap_or_default();
        let differs = |(found, letter): (&u8, &u8)| (found | 0x20 != *letter).then_some(*found);
        let next = behind.iter().zip(after).find_map(differs);
        let last = ahead
            .iter()
            .rev()
            .zip(before.iter().rev())
            .find_map(differs);
        if [next, last].into_iter().flatten().any(|other| other < 0x80) {
            return Some(false);
        }
        let fits = behind.len() >= after.len() && ahead.len() >= before.len();
        (next.is_none() && last.is_none()).then_some(fits)
    }

    /// Whether the word stands in the text around a place, folded.
    fn stands_near(&self, bytes: &[u8], at: usize) -> bool {
        /// Room for the letters and the marks on them.
        const AROUND: usize = 96;
        let near = bytes
            .get(at.saturating_sub(AROUND)..(at + AROUND).min(bytes.len()))
            .unwrap_or_default();
        let mut text = fold(&String::from_utf8_lossy(near));
        let falls_away = |c| {
            matches!(
                c,
                '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            )
        };
        text.retain(|c| !falls_away(c));
        memmem::find(text.as_bytes(), &self.word).is_some()
    }
}

/// The letters that a sign of two bytes folds to.
#[derive(Clone, Copy, Default)]
struct Letters {
    first: u8,
    last: u8,
}

impl Letters {
    fn have(self, letter: u8) -> bool {
        self.first == letter || self.last == letter
    }
}

/// The signs of two bytes that begin with this byte or a higher one are no common accents.
const PLAIN: u8 = 0xc4;

/// The first byte of two that a sign for this letter begins with.
fn signs(letter: u8) -> u8 {
    let mut common = (0xc2..PLAIN).flat_map(|lead| (0x80..0xc0).map(move |next| (lead, next)));
    let common = common.any(|(lead, next)| letters(lead, next).have(letter));
    if common { 0xc2 } else { PLAIN }
}

/// Stands for what falls away when text is folded or cleaned.
const MARK: u8 = 1;

fn letters(lead: u8, next: u8) -> Letters {
    static ALL: LazyLock<Vec<Letters>> = LazyLock::new(|| {
        let letters = |code: u32| {
            let folded = char::from_u32(code).map(|c| fold(c.encode_utf8(&mut [0; 4])));
            let folded = folded.unwrap_or_default();
            let ascii = |c: Option<char>| c.filter(char::is_ascii).map_or(0, |c| c as u8);
            if folded.is_empty() || code == 0xad {
                return Letters {
                    first: MARK,
                    last: MARK,
                };
            }
            Letters {
                first: ascii(folded.chars().next()),
                last: ascii(folded.chars().next_back()),
            }
        };
        (0..0x800).map(letters).collect()
    });
    let code = (usize::from(lead & 0x1f) << 6) | usize::from(next & 0x3f);
    ALL.get(code).copied().unwrap_or_default()
}

/// Whether there are forms of Japanese that only become the usual ones when text is folded: half-width kana,
/// kana and voicing mark apart, kanji of compatibility, letters written as numbers.
fn has_odd_japanese(bytes: &[u8]) -> bool {
    let after = |at: usize, n: usize| bytes.get(at + n).copied().unwrap_or(0);
    let wide = memchr2_iter(0xef, 0xf0, bytes).any(|at| match (after(at, 1), after(at, 2)) {
        (0xa4..=0xab | 0xaf | 0xbe, _) => true,
        (0xbd, third) => third >= 0xa1,
        _ => false,
    });
    let radical = || memchr_iter(0xe2, bytes).any(|at| matches!(after(at, 1), 0xba..=0xbf));
    let apart = || memmem::find(bytes, "\u{3099}".as_bytes()).is_some();
    let apart_half = || memmem::find(bytes, "\u{309a}".as_bytes()).is_some();
    let escape = || memchr_iter(b'\\', bytes).any(|at| matches!(after(at, 1), b'u' | b'x'));
    wide || radical() || apart() || apart_half() || escape()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::text::tokens;
    use super::*;

    fn admits(word: &str, text: &str) -> bool {
        let padded = [&"xyz 漢字 ".repeat(20), text, &" zyx".repeat(20)].concat();
        tokens(word)
            .iter()
            .all(|word| Sieve::of(word).admits(padded.as_bytes()))
    }

    #[test]
    fn a_word_comes_through_in_every_form() {
        for (word, text) in [
            ("décision", "DÉCISIONS"),
            ("decision", "de\u{301}cision"),
            ("étude", "ÉTUDE"),
            ("journal", "journaux"),
            ("cœur", "CŒUR"),
            ("nancy", "ＮＡＮＣＹ"),
            ("nancy", "na\u{ad}ncy"),
            ("reçûmes", "RECUMES"),
            ("recumes", "reçûmes"),
            ("créée", "creee"),
            ("creee", "créée"),
            ("iv", "第Ⅳ回"),
            ("議事録", "議事録"),
            ("カナ", "ｶﾅ"),
            ("がい", "か\u{3099}い"),
            ("mot", "\\u{6d}ot"),
        ] {
            assert!(admits(word, text), "{word} in {text}");
        }
    }

    #[test]
    fn what_is_not_there_is_kept_out() {
        for (word, text) in [
            (
                "budget",
                "dédié à l’éducation, d’été, « écologie » … œuvre créée",
            ),
            ("décision", "le déficit, la précaution, le découpage"),
            ("budget", "第二回運営委員会（議事録）：ＡＢＣ"),
            ("会議", "議会の運営（第２回）"),
        ] {
            assert!(!admits(word, text), "{word} in {text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_that_has_a_word_is_refused(
            text in "[a-fmvéèçœæßÉÇŒA-EｂＡşŁñ\u{301}\u{327}ﬁ²½'’ 会ｶﾞか\u{3099}\\\\-]{0,12}",
        ) {
            for word in tokens(&text) {
                prop_assert!(Sieve::of(&word).admits(text.as_bytes()), "{}", word.text);
            }
        }
    }
}
