//! What may be wrong with a roster, each with what to do.

use std::fmt;

use super::{OPTIONAL, REQUIRED};
use crate::text::Notice;

/// What is wrong with a line of a roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterError {
    /// The line of the file, from 1.
    pub line: u64,
    /// What is wrong, and what to do.
    pub problem: RosterProblem,
}

/// The kinds of errors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterProblem {
    /// No lines at all.
    Empty,
    /// Not CSV.
    Csv(String),
    /// A column that the header must name.
    MissingColumn(&'static str),
    /// A column nobody knows.
    UnknownColumn(String),
    /// A column named twice.
    ColumnTwice(String),
    /// Another number of fields than the header.
    Fields {
        /// In this line.
        found: usize,
        /// In the header.
        expected: usize,
    },
    /// More than a roster can be.
    TooLong,
    /// Nobody.
    NoName,
    /// A key of one letter.
    KeyTooShort(String),
    /// A key with digits or signs.
    KeyNotLetters(String),
    /// A key that is a command.
    KeyIsKeyword(String),
    /// A key that is a word.
    KeyIsWord(String),
    /// A key of two people.
    KeyTwice {
        /// The key.
        key: String,
        /// Where it is first.
        first: u64,
    },
    /// A key of the session.
    KeyTaken(String),
    /// A value that its column does not know.
    Value {
        /// The column.
        column: &'static str,
        /// What stands there.
        value: String,
        /// What may stand there.
        known: &'static str,
    },
}

impl RosterProblem {
    /// What is wrong and what to do, to be told in the reader's language.
    #[must_use]
    pub fn message(&self) -> Notice {
        let key = |id, key: &str| Notice::new(id).with("key", key);
        match self {
            Self::Empty => Notice::new("roster-empty"),
            Self::Csv(why) => Notice::new("roster-csv").with("why", why),
            Self::MissingColumn(column) => {
                Notice::new("roster-missing-column").with("column", column)
            }
            Self::UnknownColumn(column) => Notice::new("roster-unknown-column")
                .with("column", column)
                .with("known", [&REQUIRED[..], &OPTIONAL[..]].concat().join(", ")),
            Self::ColumnTwice(column) => Notice::new("roster-column-twice").with("column", column),
            Self::Fields { found, expected } => Notice::new("roster-fields")
                .with("found", found)
                .with("expected", expected),
            Self::TooLong => Notice::new("roster-too-long"),
            Self::NoName => Notice::new("roster-no-name"),
            Self::KeyTooShort(it) => key("roster-key-too-short", it),
            Self::KeyNotLetters(it) => key("roster-key-not-letters", it),
            Self::KeyIsKeyword(it) => key("roster-key-is-keyword", it),
            Self::KeyIsWord(it) => key("roster-key-is-word", it),
            Self::KeyTwice { key: it, first } => key("roster-key-twice", it).with("first", first),
            Self::KeyTaken(it) => key("roster-key-taken", it),
            Self::Value {
                column,
                value,
                known,
            } => Notice::new("roster-value")
                .with("column", column)
                .with("value", value)
                .with("known", known),
        }
    }
}

/// For those who read the program's own log; people are told through the catalogue.
impl fmt::Display for RosterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.problem.message())
    }
}

impl std::error::Error for RosterError {}
