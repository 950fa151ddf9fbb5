//! A text as signs that remember their run, and a cursor that rules look through.

use chrono::NaiveDate;

use crate::document::{Inline, Role};
use crate::model::Language;
use crate::text::is_japanese;

/// A character of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) c: char,
    /// The run it belongs to.
    pub(super) run: usize,
    /// Part of an address or a path: nothing touches it.
    pub(super) shielded: bool,
    /// Inside quotation marks.
    pub(super) quoted: bool,
}

/// What a rule does at a place: so many signs are taken out, these put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) take: usize,
    pub(super) put: String,
}

impl Change {
    pub(super) fn new(take: usize, put: impl Into<String>) -> Self {
        Self {
            take,
            put: put.into(),
        }
    }
}

/// A place in a text. Beyond its ends there is NUL.
pub(super) struct Cursor<'a> {
    signs: &'a [Sign],
    at: usize,
    near: Option<NaiveDate>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(signs: &'a [Sign], at: usize) -> Self {
        Self {
            signs,
            at,
            near: None,
        }
    }

    /// The same where the day is known that dates without a year are near to.
    pub(super) fn near_day(self, near: Option<NaiveDate>) -> Self {
        Self { near, ..self }
    }

    /// The day that dates without a year are near to.
    pub(super) fn near(&self) -> Option<NaiveDate> {
        self.near
    }

    /// The sign so far ahead.
    pub(super) fn ahead(&self, n: usize) -> char {
        self.signs.get(self.at + n).map_or('\0', |sign| sign.c)
    }

    /// The sign so far behind, 1 being the one before.
    pub(super) fn behind(&self, n: usize) -> char {
        let place = self.at.checked_sub(n);
        place
            .and_then(|place| self.signs.get(place))
            .map_or('\0', |sign| sign.c)
    }

    pub(super) fn here(&self) -> char {
        self.ahead(0)
    }

    pub(super) fn before(&self) -> char {
        self.behind(1)
    }

    /// How many signs from `n` ahead are of a kind.
    pub(super) fn count(&self, n: usize, kind: fn(char) -> bool) -> usize {
        self.signs
            .get(self.at + n..)
            .unwrap_or(&[])
            .iter()
            .take_while(|sign| kind(sign.c))
            .count()
    }

    /// So many signs from `n` ahead.
    pub(super) fn slice(&self, n: usize, count: usize) -> String {
        self.signs
            .get(self.at + n..)
            .unwrap_or(&[])
            .iter()
            .take(count)
            .map(|sign| sign.c)
            .collect()
    }

    /// The letters from `n` ahead.
    pub(super) fn word(&self, n: usize) -> String {
        self.slice(n, self.count(n, char::is_alphabetic))
    }

    /// Whether these signs stand `n` ahead.
    pub(super) fn says(&self, n: usize, text: &str) -> bool {
        text.chars()
            .enumerate()
            .all(|(i, c)| self.ahead(n + i) == c)
    }

    /// Whether a word or number can begin here.
    pub(super) fn opens(&self) -> bool {
        !self.before().is_alphanumeric()
    }

    /// Whether a number can begin here, in a language without spaces too.
    pub(super) fn opens_figures(&self) -> bool {
        !is_digit(self.before()) && (self.opens() || is_japanese(self.before()))
    }

    /// The letters up to the one that stands so far behind.
    pub(super) fn word_behind(&self, last: usize) -> String {
        let mut n = last;
        while self.behind(n).is_alphabetic() {
            n += 1;
        }
        (last..n).rev().map(|n| self.behind(n)).collect()
    }

    /// The letters before this place, over one space at most.
    pub(super) fn last_word(&self) -> String {
        self.word_behind(if is_space(self.before()) { 2 } else { 1 })
    }

    /// Whether a sentence begins here.
    pub(super) fn opens_sentence(&self) -> bool {
        let mut n = 1;
        while is_space(self.behind(n)) {
            n += 1;
        }
        matches!(self.behind(n), '\0' | '.' | '!' | '?' | '…' | ':')
    }
}

/// The spaces that a rule may exchange. The ideographic space is none of them.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

pub(super) fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

pub(super) fn signs(words: &[Inline]) -> (Vec<Sign>, Vec<(Role, Language)>) {
    let bytes = words.iter().map(|inline| inline.text.len()).sum();
    let mut signs = Vec::with_capacity(bytes);
    for (run, inline) in words.iter().enumerate() {
        signs.extend(inline.text.chars().map(|c| Sign {
            c,
            run,
            shielded: false,
            quoted: false,
        }));
    }
    let runs = words
        .iter()
        .map(|inline| (inline.role.clone(), inline.language))
        .collect();
    (signs, runs)
}

/// Back to runs; neighbours of one role and language become one.
pub(super) fn words(signs: &[Sign], runs: &[(Role, Language)]) -> Vec<Inline> {
    let mut words: Vec<Inline> = Vec::new();
    for of_run in signs.chunk_by(|a, b| a.run == b.run) {
        let run = of_run.first().and_then(|sign| runs.get(sign.run));
        let Some((role, language)) = run else {
            continue;
        };
        let text = of_run.iter().map(|sign| sign.c);
        match words.last_mut() {
            Some(last)
                if last.role == *role
                    && last.language == *language
                    && !matches!(role, Role::Link { .. }) =>
            {
                last.text.extend(text);
            }
            _ => {
                let mut inline = Inline::text(*language, String::with_capacity(of_run.len()));
                inline.role = role.clone();
                inline.text.extend(text);
                words.push(inline);
            }
        }
    }
    words
}
