//! Text as it is searched for: the words of a text, each in the form in which it is compared.
//!
//! Width and compatibility forms are narrowed (NFKC), letters are lower case without accents, « l’ », « d’ »,
//! « qu’ » fall away, endings of number and gender too; Japanese, which has no spaces, is cut into pairs of
//! letters. Query and text go through here alike: what matters is that two forms of a word come out the same.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::text::{fold, is_japanese};

/// A word as it is compared, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Folded and stemmed; of Japanese a pair of letters, or the last letter of a run.
    pub text: String,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// Of a pair of Japanese letters, where the first ends; else where all ends.
    pub first: usize,
    /// Whether it is Japanese.
    pub japanese: bool,
}

/// What falls away before an apostrophe.
const ELIDED: &[&str] = &[
    "l", "d", "j", "n", "s", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
];

/// The words of a text in order. Each letter of Japanese begins one, so that the pairs of what is looked for
/// follow one another wherever it stands.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut reading = Reading::default();
    let mut rest = text;
    while !rest.is_empty() {
        let at = text.len() - rest.len();
        let plain = plain_run(rest);
        let taken = if plain == 0 { cluster(rest) } else { plain };
        let Some((here, behind)) = rest.split_at_checked(taken) else {
            break;
        };
        if plain == 0 {
            reading.take(at, here);
        } else {
            reading.take_plain(at, here);
        }
        rest = behind;
    }
    reading.end_word();
    reading.end_run();
    reading.tokens
}

/// How many letters and figures of ASCII a text begins with, but for one on which a mark stands.
fn plain_run(text: &str) -> usize {
    let run = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let behind = text.get(run..).and_then(|behind| behind.chars().next());
    let marked = behind.is_some_and(belongs_before);
    run.saturating_sub(usize::from(marked))
}

/// How long the letter is that a text begins with, with the marks that stand on it.
fn cluster(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    let end = chars.find(|(_, c)| !belongs_before(*c));
    end.map_or(text.len(), |(at, _)| at)
}

/// Marks, and the voicing signs of half-width kana.
fn belongs_before(c: char) -> bool {
    !c.is_ascii() && (is_combining_mark(c) || matches!(c, '\u{ff9e}' | '\u{ff9f}'))
}

#[derive(Default)]
struct Reading {
    tokens: Vec<Token>,
    word: String,
    word_at: Range<usize>,
    /// The letter of Japanese that waits for the next.
    letter: Option<(char, Range<usize>)>,
}

impl Reading {
    /// Several letters and figures of ASCII at once: most of most texts.
    fn take_plain(&mut self, at: usize, run: &str) {
        self.end_run();
        if self.word.is_empty() {
            self.word_at.start = at;
        }
        self.word_at.end = at + run.len();
        self.word.push_str(&run.to_ascii_lowercase());
    }

    fn take(&mut self, at: usize, cluster: &str) {
        let range = at..at + cluster.len();
        if let Some(letter) = plain_letter(cluster) {
            return self.take_letter(letter, &range);
        }
        match cluster.as_bytes() {
            [byte] => self.take_letter(char::from(byte.to_ascii_lowercase()), &range),
            _ if cluster.chars().any(is_squared) => self.take_letter(' ', &range),
            _ => {
                for c in cluster.nfkc() {
                    if is_letter(c) {
                        self.take_letter(c, &range);
                    } else if is_japanese(c) || (is_combining_mark(c) && self.letter.is_some()) {
                        // A voicing mark on nothing that it could voice, another mark on a kana.
                        self.take_letter(' ', &range);
                    } else {
                        for c in fold(c.encode_utf8(&mut [0; 4])).chars() {
                            self.take_letter(c, &range);
                        }
                    }
                }
            }
        }
    }

    fn take_letter(&mut self, c: char, at: &Range<usize>) {
        if is_letter(c) {
            self.end_word();
            if let Some((before, from)) = self.letter.replace((c, at.clone())) {
                let pair = String::from_iter([before, c]);
                self.push(pair, from.start..at.end, from.end, true);
            }
            return;
        }
        self.end_run();
        if c.is_alphanumeric() {
            if self.word.is_empty() {
                self.word_at.start = at.start;
            }
            self.word_at.end = at.end;
            self.word.push(c);
        } else if c == '\'' && ELIDED.contains(&self.word.as_str()) {
            self.word.clear();
        } else {
            self.end_word();
        }
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            let mut word = std::mem::take(&mut self.word);
            stem(&mut word);
            self.push(word, self.word_at.clone(), self.word_at.end, false);
        }
    }

    fn end_run(&mut self) {
        if let Some((last, at)) = self.letter.take() {
            let end = at.end;
            self.push(last.to_string(), at, end, true);
        }
    }

    fn push(&mut self, text: String, at: Range<usize>, first: usize, japanese: bool) {
        self.tokens.push(Token {
            text,
            at,
            first,
            japanese,
        });
    }
}

/// A letter of Japanese without marks that is its own form already: nearly all there are.
fn plain_letter(cluster: &str) -> Option<char> {
    let mut chars = cluster.chars();
    let letter = chars.next().filter(|_| chars.as_str().is_empty());
    letter.filter(|c| matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ー' | '一'..='\u{9fff}'))
}

/// Whether it is a letter of Japanese, not a mark on one.
fn is_letter(c: char) -> bool {
    is_japanese(c) && !is_combining_mark(c)
}

/// The squares of CJK Compatibility (㎡, ㍿) are signs, not words.
fn is_squared(c: char) -> bool {
    matches!(c, '\u{3200}'..='\u{33ff}')
}

/// Takes from a folded word its endings of number and gender, French first; light, because a stem is never
/// shown and two words that meet cost less than two forms that do not.
fn stem(word: &mut String) {
    if !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return;
    }
    if word.ends_with("aux") && !word.ends_with("eaux") && word.len() >= 6 {
        word.truncate(word.len() - 2);
        word.push('l');
        return;
    }
    strip(word, 'x', 3);
    strip(word, 's', 3);
    // « première » as « premier », « française » as « français ».
    if word.ends_with("ere") || word.ends_with("se") {
        strip(word, 'e', 5);
        strip(word, 's', 5);
    }
    strip(word, 'r', 4);
    strip(word, 'e', 3);
    strip(word, 'e', 3);
    let mut last = word.bytes().rev();
    if word.len() >= 5 && last.next() == last.next() {
        word.pop();
    }
}

/// Takes a last letter away where at least so many are left.
fn strip(word: &mut String, ending: char, left: usize) {
    if word.len() > left && word.ends_with(ending) {
        word.pop();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn two_forms_of_a_word_come_out_the_same() {
        for (typed, written) in [
            ("approuvees", "approuvé"),
            ("approuver", "Approuvés"),
            ("decision", "DÉCISIONS"),
            ("decision", "de\u{301}cision"),
            ("reunions", "réunion"),
            ("regional", "régionaux"),
            ("regionales", "régional"),
            ("journal", "journaux"),
            ("bureau", "bureaux"),
            ("lieu", "lieux"),
            ("elu", "élues"),
            ("elus", "élu"),
            ("premiere", "premier"),
            ("premieres", "premiers"),
            ("dernier", "dernières"),
            ("conseillere", "Conseiller"),
            ("europeen", "européennes"),
            ("annuelles", "annuel"),
            ("personnel", "personnelles"),
            ("voter", "votée"),
            ("vote", "votes"),
            ("adopte", "adoptées"),
            ("francaise", "français"),
            ("japonaises", "japonais"),
            ("francais", "FRANÇAISE"),
            ("oeuvre", "œuvres"),
            ("coeur", "CŒURS"),
            ("l'eau", "eaux"),
            ("qu’elle", "elle"),
            ("jusqu'ici", "ici"),
            ("nancy", "ＮＡＮＣＹ"),
            ("2010", "２０１０"),
            ("カナザワ", "ｶﾅｻﾞﾜ"),
            ("がいむしょう", "か\u{3099}いむしょう"),
            ("atelier", "ateliers"),
            ("minister", "ministers"),
        ] {
            assert_eq!(words(typed), words(written), "{typed} {written}");
        }
    }

    #[test]
    fn two_words_stay_two() {
        for (a, b) in [
            ("vote", "voix"),
            ("budget", "budgétaire"),
            ("mai", "maire"),
            ("port", "porte-parole"),
            ("ville", "vallée"),
            ("acte", "action"),
            ("かい", "がい"),
            ("議会", "会議"),
        ] {
            assert_ne!(words(a), words(b), "{a} {b}");
        }
    }

    #[test]
    fn japanese_is_cut_into_pairs_and_a_last_letter() {
        assert_eq!(words("運営委員会"), ["運営", "営委", "委員", "員会", "会"]);
        assert_eq!(
            words("第2回 ABC会"),
            ["第", "2", "回", "abc", "会"],
            "letters of other scripts part it"
        );
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "L’Été, à Œuvres";
        let places: Vec<&str> = tokens(text)
            .into_iter()
            .map(|token| text.get(token.at).unwrap())
            .collect();
        assert_eq!(places, ["Été", "à", "Œuvres"]);
    }

    proptest! {
        #[test]
        fn every_word_stands_in_the_text_in_order(text in "\\PC{0,24}") {
            let mut last = 0;
            for token in tokens(&text) {
                prop_assert!(!token.text.is_empty());
                prop_assert!(text.get(token.at.clone()).is_some());
                prop_assert!(token.at.start >= last);
                last = token.at.start;
            }
        }
    }
}
