//! Whether bytes of files may hold a word, told without reading what the files say.
//!
//! RON keeps texts as UTF-8, so a word stands in its file letter by letter, however cased, accented or wide.
//! A sieve looks for three letters of it: each in either case, or a byte of some other letter in its place, and
//! looks closer at the word where they may stand. It never refuses bytes that hold the word; that it lets others through costs
//! the reading of a file.

use std::ops::RangeInclusive;
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

/// A folded word of Latin letters and figures, and the three of its letters that are looked for first.
#[derive(Debug)]
pub(super) struct Latin {
    word: Vec<u8>,
    window: Window,
}

/// Letters that follow one another in a word, lower case.
#[derive(Clone, Copy, Debug)]
struct Window {
    /// How many letters of the word stand before them.
    before: usize,
    first: u8,
    second: u8,
    /// Zero when the word has two letters.
    third: u8,
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
        match Window::rarest(&word) {
            Some(window) => Self::Latin(Latin { word, window }),
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
];

fn frequency(letter: u8) -> u32 {
    let found = FREQUENT.iter().find(|(frequent, _)| *frequent == letter);
    found.map_or(5, |(_, times)| *times)
}

/// Two letters that one sign of two bytes may stand for: no window begins with them.
const LIGATURES: &[[u8; 2]] = &[*b"oe", *b"ae", *b"ss", *b"ij", *b"lj", *b"nj", *b"dz"];

impl Window {
    fn rarest(word: &[u8]) -> Option<Self> {
        let begins = |first: u8, second: u8| {
            !(LIGATURES.contains(&[first, second]) || first.is_ascii_digit() && second == b'1')
        };
        let windows = word.windows(3.min(word.len())).enumerate();
        let windows = windows.filter_map(|(before, letters)| {
            let (first, second, third) = match *letters {
                [first, second, third] => (first, second, third),
                [first, second] => (first, second, 0),
                _ => return None,
            };
            begins(first, second).then_some(Self {
                before,
                first,
                second,
                third,
            })
        });
        windows.min_by_key(|window| {
            let all = [window.first, window.second, window.third];
            all.into_iter().map(frequency).product::<u32>()
        })
    }

    /// Whether it may begin at the first of these bytes: not zero. Without branches, for many at once.
    // Bits, not conditions: that is what makes it one comparison of many bytes.
    #[allow(clippy::needless_bitwise_bool)]
    fn may(self, x: u8, y: u8, z: u8) -> u8 {
        let (other_x, other_y, other_z) = (x >= 0x80, y >= 0x80, z >= 0x80);
        let third = (z | 0x20 == self.third) | other_z | (self.third == 0);
        let second = (y | 0x20 == self.second) & third;
        let plain = (x | 0x20 == self.first) & (second | other_y);
        let after_other = other_x & second;
        // Signs of three and four bytes that may be letters (…, ’, kana and kanji are not among them).
        let odd = (x == 0xe1) | (x == 0xe2) | (x >= 0xea);
        let two = (x & 0xf0 == 0xc0) & (z & 0xf0 == 0xc0);
        let escape = (x == b'\\') & ((y == b'u') | (y == b'x'));
        u8::from(plain | after_other | odd | two | escape)
    }

    /// A quick no for most of what is no letter, or another one.
    fn is_worth_a_look(self, bytes: &[u8], at: usize) -> bool {
        let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
        let (x, y) = (byte(at), byte(at + 1));
        let is = |lead: usize, wanted: u8| {
            let letters = letters(byte(lead), byte(lead + 1));
            letters.first == wanted || letters.first == MARK
        };
        let stands_for = |lead: usize, wanted: u8| match byte(lead) {
            0xc2..=0xdf => is(lead, wanted),
            0xe2 => byte(lead + 1) != 0x80 || byte(lead + 2) < 0x90,
            0xe1 | 0xea.. => true,
            _ => false,
        };
        match x {
            // The first letter, then another sign in the place of the second or of the third.
            ..0x80 if y >= 0x80 => stands_for(at + 1, self.second),
            ..0x80 => stands_for(at + 2, self.third),
            // The last byte of a sign in the place of the first letter; one of three bytes was looked at where
            // it begins.
            0x80..0xc0 => {
                let before = at.checked_sub(1).map_or(0, byte);
                let ends = matches!(before, 0xc2..=0xdf);
                ends && y | 0x20 == self.second && letters(before, x).last == self.first
            }
            0xc0..0xe0 => is(at, self.first) || letters(x, y).last == self.first,
            // Superscripts, subscripts, letterlike, Roman and enclosed: not €, not ’, not ….
            0xe2 => matches!(
                (y, byte(at + 2)),
                (0x81, 0xb1 | 0xbf) | (0x82, ..=0x9c) | (0x84..=0x86 | 0x91..=0x93 | 0xb1, _)
            ),
            0xef => matches!(
                (y, byte(at + 2)),
                (0xac, ..=0x86) | (0xbc, 0x90..) | (0xbd, ..=0x9a)
            ),
            _ => true,
        }
    }
}

impl Latin {
    /// Whether it may stand in these bytes.
    fn stands_in(&self, bytes: &[u8]) -> bool {
        /// As many as are compared at once.
        const STRIDE: usize = 64;
        let window = self.window;
        let mut rest = bytes;
        let mut at = 0;
        while let Some(x) = rest.first_chunk::<STRIDE>()
            && let Some(y) = rest.get(1..).and_then(<[u8]>::first_chunk::<STRIDE>)
            && let Some(z) = rest.get(2..).and_then(<[u8]>::first_chunk::<STRIDE>)
        {
            let places = x.iter().zip(y).zip(z);
            let any = places.fold(0, |any, ((x, y), z)| any | window.may(*x, *y, *z));
            if any != 0 && self.stands_at(bytes, at..=at + STRIDE - 1) {
                return true;
            }
            at += STRIDE;
            rest = rest.get(STRIDE..).unwrap_or_default();
        }
        self.stands_at(bytes, at..=bytes.len())
    }

    /// Whether its window may begin at one of these places, and the word stand around it.
    fn stands_at(&self, bytes: &[u8], mut places: RangeInclusive<usize>) -> bool {
        let window = self.window;
        places.any(|at| {
            let byte = |n: usize| bytes.get(at + n).copied().unwrap_or(0);
            let (x, y, z) = (byte(0), byte(1), byte(2));
            if window.may(x, y, z) == 0 {
                return false;
            }
            if x == b'\\' {
                return matches!(y, b'u' | b'x');
            }
            let third = window.third == 0 || z | 0x20 == window.third;
            if x | 0x20 == window.first && y | 0x20 == window.second && third {
                return match self.letters_around(bytes, at) {
                    Some(all) => all,
                    None => self.stands_near(bytes, at),
                };
            }
            window.is_worth_a_look(bytes, at) && self.stands_near(bytes, at)
        })
    }

    /// Whether the letters of the word stand around its window as plain letters; not known where another sign
    /// stands in the place of one.
    fn letters_around(&self, bytes: &[u8], at: usize) -> Option<bool> {
        let (before, after) = self.word.split_at(self.window.before.min(self.word.len()));
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
            text in "[a-eéèçœæßÉÇŒA-EｂＡşŁñ\u{301}\u{327}ﬁ²½'’ 会ｶﾞか\u{3099}\\\\-]{0,12}",
        ) {
            for word in tokens(&text) {
                prop_assert!(Sieve::of(&word).admits(text.as_bytes()), "{}", word.text);
            }
        }
    }
}
