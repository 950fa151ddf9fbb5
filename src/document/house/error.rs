//! Why a house style could not be used, said so that its author can mend it.

use std::fmt;

use ron::error::SpannedError;

use crate::text::{fit, visible};

/// An excerpt longer than this says no more.
const EXCERPT_CELLS: usize = 60;

/// Why a house style could not be used: what, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseError {
    /// The name it was read under.
    pub house: String,
    /// Line and column, from 1, where that can be told.
    pub at: Option<(usize, usize)>,
    /// The line, shortened.
    pub excerpt: String,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl fmt::Display for HouseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "house style {}", visible(&self.house))?;
        if let Some((line, column)) = self.at {
            write!(f, ", line {line}, column {column}")?;
        }
        write!(f, ": {}", self.problem)?;
        if !self.excerpt.is_empty() {
            write!(f, "\n  | {}", self.excerpt)?;
        }
        if let Some(hint) = &self.hint {
            write!(f, "\nhint: {hint}")?;
        }
        Ok(())
    }
}

impl std::error::Error for HouseError {}

impl HouseError {
    pub(super) fn new(house: &str, problem: String, hint: Option<String>) -> Self {
        Self {
            house: house.to_owned(),
            at: None,
            excerpt: String::new(),
            problem,
            hint,
        }
    }

    pub(super) fn from_ron(house: &str, text: &str, error: &SpannedError) -> Self {
        let (line, column) = (error.span.start.line, error.span.start.col);
        let excerpt = text.lines().nth(line.saturating_sub(1)).unwrap_or("");
        Self {
            house: house.to_owned(),
            at: Some((line, column)),
            excerpt: fit(visible(excerpt.trim_matches(' ')).as_ref(), EXCERPT_CELLS),
            problem: problem_of(&error.code),
            hint: hint_for(&error.code),
        }
    }

    /// Points at the line that says `word`.
    pub(super) fn pointing(mut self, text: &str, word: &str) -> Self {
        let found = text
            .lines()
            .enumerate()
            .find_map(|(n, line)| line.find(word).map(|at| (n, line, at)));
        if let Some((n, line, at)) = found {
            let column = line.get(..at).unwrap_or("").chars().count() + 1;
            self.at = Some((n + 1, column));
            self.excerpt = fit(visible(line.trim_matches(' ')).as_ref(), EXCERPT_CELLS);
        }
        self
    }
}

fn problem_of(error: &ron::Error) -> String {
    match error {
        // The parser would list all names there are; the nearest one is in the hint.
        ron::Error::NoSuchStructField { found, .. }
        | ron::Error::NoSuchEnumVariant { found, .. } => {
            format!("there is no `{}` here", visible(found))
        }
        error => visible(&error.to_string()).into_owned(),
    }
}

fn hint_for(error: &ron::Error) -> Option<String> {
    let (expected, found) = match error {
        ron::Error::NoSuchStructField {
            expected, found, ..
        }
        | ron::Error::NoSuchEnumVariant {
            expected, found, ..
        } => (expected, found),
        ron::Error::ExpectedStructLike | ron::Error::ExpectedNamedStructLike(_) => {
            return Some("phrases stand in parentheses: fr: ( … )".to_owned());
        }
        ron::Error::ExpectedString => {
            return Some("phrases stand between quotes: stop: \".\"".to_owned());
        }
        ron::Error::ExpectedComma => {
            return Some("a comma after each phrase".to_owned());
        }
        _ => return None,
    };
    nearest(expected, found).map(|name| format!("did you mean `{name}`?"))
}

/// The name that a mistyped one was meant to be: at most half of its letters differ.
fn nearest<'a>(names: &[&'a str], typed: &str) -> Option<&'a str> {
    names
        .iter()
        .map(|name| (distance(name, typed), *name))
        .filter(|(distance, name)| distance * 2 <= name.chars().count())
        .min()
        .map(|(_, name)| name)
}

fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (n, ca) in a.chars().enumerate() {
        let mut next = vec![n + 1];
        for ((&cb, &above), &aside) in b.iter().zip(row.iter().skip(1)).zip(&row) {
            let left = next.last().copied().unwrap_or(0);
            next.push((above + 1).min(left + 1).min(aside + usize::from(ca != cb)));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
