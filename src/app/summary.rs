//! The files of the folder as the start screen lists them: the head of each, and none of what was said. And what a new
//! one is made from.

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::model::{Date, Person};

/// A file of the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its file.
    pub path: PathBuf,
    /// Shipped with the program.
    pub shipped: bool,
    /// What it is, or why it could not be read.
    pub is: Result<Found, String>,
}

/// What a file of the folder holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A session.
    Meeting(Meeting),
    /// A session of which nothing else is told without its key.
    Shut {
        /// Which of its meetings.
        number: u32,
        /// The day.
        date: Date,
    },
    /// A fiche.
    Fiche(FicheHead),
}

impl Summary {
    /// The session that it is.
    #[must_use]
    pub const fn meeting(&self) -> Option<&Meeting> {
        match &self.is {
            Ok(Found::Meeting(meeting)) => Some(meeting),
            _ => None,
        }
    }

    /// Whether it is a fiche.
    #[must_use]
    pub const fn is_fiche(&self) -> bool {
        matches!(self.is, Ok(Found::Fiche(_)))
    }
}

/// The head of a fiche.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FicheHead {
    /// The town.
    pub town: String,
    /// The authority.
    pub name: String,
    /// When it was last brought up to date.
    pub updated: Option<NaiveDate>,
    /// How many fields are missing or wrong.
    pub missing: usize,
}

/// The head of a session, and how much is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The masthead.
    pub event: String,
    /// The body.
    pub body: String,
    /// Which of its meetings.
    pub number: u32,
    /// The day.
    pub date: Date,
    /// Entries of its log.
    pub entries: usize,
    /// Decisions.
    pub decisions: usize,
    /// When the next meeting is, as it would be typed, and where, when it was said.
    pub next: Option<(String, String)>,
}

/// What a new session is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewSession {
    /// The masthead.
    pub event: String,
    /// The body.
    pub body: String,
    /// Which of its meetings.
    pub number: u32,
    /// The session that it follows: what was left open there is carried over.
    pub from: Option<PathBuf>,
    /// The day, when one was typed; after another session, words may stand for it.
    pub date: Option<Date>,
    /// The place.
    pub place: String,
    /// The roster.
    pub people: Vec<Person>,
}
