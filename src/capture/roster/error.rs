//! What may be wrong with a roster, each with what to do.

use thiserror::Error;

/// What is wrong with a line of a roster.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}: {problem}")]
pub struct RosterError {
    /// The line of the file, from 1.
    pub line: u64,
    /// What is wrong, and what to do.
    pub problem: RosterProblem,
}

/// The kinds of errors.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RosterProblem {
    /// No lines at all.
    #[error("the file is empty; its first line must be `key,name,function,side`")]
    Empty,
    /// Not CSV.
    #[error("not readable as CSV ({0}); save the file as UTF-8, separated by `,` or `;`")]
    Csv(String),
    /// A column that the header must name.
    #[error("the header has no column `{0}`; it must name key, name, function and side")]
    MissingColumn(&'static str),
    /// A column nobody knows.
    #[error(
        "unknown column `{0}`; known are key, name, function, side, civility, role, presence, organisation, town, email, native, reading, gender"
    )]
    UnknownColumn(String),
    /// A column named twice.
    #[error("the column `{0}` is there twice; keep one")]
    ColumnTwice(String),
    /// Another number of fields than the header.
    #[error(
        "{found} fields where the header has {expected}; put quotes around a text that holds a comma"
    )]
    Fields {
        /// In this line.
        found: usize,
        /// In the header.
        expected: usize,
    },
    /// Nobody.
    #[error("no name; write `Given FAMILY`")]
    NoName,
    /// A key of one letter.
    #[error(
        "the key `{0}` is too short; give two letters or more, or leave it empty for the initials"
    )]
    KeyTooShort(String),
    /// A key with digits or signs.
    #[error("the key `{0}` may hold letters only")]
    KeyNotLetters(String),
    /// A key that is a command.
    #[error("the key `{0}` is a command of the capture line; choose another")]
    KeyIsKeyword(String),
    /// A key that is a word.
    #[error("the key `{0}` is a short word of French; choose another")]
    KeyIsWord(String),
    /// A key of two people.
    #[error("the key `{key}` is that of line {first} already; choose another")]
    KeyTwice {
        /// The key.
        key: String,
        /// Where it is first.
        first: u64,
    },
    /// A key of the session.
    #[error("the key `{0}` is in the session already; choose another")]
    KeyTaken(String),
    /// A value that its column does not know.
    #[error("`{value}` is no {column}; write one of: {known}")]
    Value {
        /// The column.
        column: &'static str,
        /// What stands there.
        value: String,
        /// What may stand there.
        known: &'static str,
    },
}
