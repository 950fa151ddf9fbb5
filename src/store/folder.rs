//! A folder of sessions.

use std::path::{Path, PathBuf};

use super::error::FileError;
use super::storage::{Disk, Storage};
use crate::model::{Date, DecisionState, Session};

/// One session of a folder, or what is wrong with its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its file.
    pub path: PathBuf,
    /// What it says, or why it cannot be read.
    pub heading: Result<Heading, FileError>,
}

/// What a list of sessions shows of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The masthead.
    pub event: String,
    /// The body.
    pub body: String,
    /// Which of its meetings.
    pub number: u32,
    /// The day.
    pub date: Date,
    /// How many people stand on the roster.
    pub people: usize,
    /// How many lines the log has.
    pub entries: usize,
    /// How many decisions stand (noted or adopted).
    pub decisions: usize,
    /// How many of them the chair has adopted.
    pub adopted: usize,
    /// The session is closed.
    pub closed: bool,
}

impl From<&Session> for Heading {
    fn from(session: &Session) -> Self {
        let adopted = |state| state == DecisionState::Adopted;
        Self {
            event: session.event.clone(),
            body: session.body.clone(),
            number: session.number,
            date: session.date.clone(),
            people: session.people.len(),
            entries: session.log.len(),
            decisions: session.numbered().count(),
            adopted: session
                .numbered()
                .filter(|(_, decision)| adopted(decision.state))
                .count(),
            closed: session.live.closed,
        }
    }
}

/// The sessions of a folder, newest first; a broken file stands last, with its error. A folder that is
/// not there has none.
///
/// # Errors
/// When the folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Summary>, FileError> {
    let paths = match Disk.list(folder) {
        Ok(paths) => paths,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(FileError::io(folder, &error)),
    };
    Ok(paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .map(|path| Summary {
            heading: super::read(&path).map(|loaded| Heading::from(loaded.session())),
            path,
        })
        .collect())
}
