//! What was found: in which session, where in it, with the words around it.

use std::ops::Range;
use std::path::PathBuf;

use crate::model::{Date, Hour, Place, Session};

/// The kinds of places where words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HitKind {
    /// A decision.
    Decision,
    /// An action.
    Action,
    /// An open question.
    Question,
    /// A line of the log.
    Entry,
    /// A point of the agenda.
    Item,
    /// Somebody on the roster.
    Person,
    /// The head of the session.
    Session,
}

impl HitKind {
    /// All of them, what binds most first.
    pub const ALL: [Self; 7] = [
        Self::Decision,
        Self::Action,
        Self::Question,
        Self::Entry,
        Self::Item,
        Self::Person,
        Self::Session,
    ];

    /// Its word on the command line and in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Action => "action",
            Self::Question => "question",
            Self::Entry => "entry",
            Self::Item => "item",
            Self::Person => "person",
            Self::Session => "session",
        }
    }

    /// The kind of this word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// The session in which something was found, as a list names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its file.
    pub path: PathBuf,
    /// The masthead.
    pub event: String,
    /// The body.
    pub body: String,
    /// Which of its meetings.
    pub number: u32,
    /// The day.
    pub date: Date,
}

impl Meeting {
    /// How a list names this session.
    #[must_use]
    pub fn of(path: PathBuf, session: &Session) -> Self {
        Self {
            path,
            event: session.event.clone(),
            body: session.body.clone(),
            number: session.number,
            date: session.date.clone(),
        }
    }
}

/// Words around what was found, on one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The words; `…` stands for what was left out before and after.
    pub text: String,
    /// Where in them, in bytes, what was looked for stands; in order, apart.
    pub marks: Vec<Range<usize>>,
}

/// Something found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// In which session.
    pub meeting: Meeting,
    /// What it is.
    pub kind: HitKind,
    /// Where in the session.
    pub place: Place,
    /// The number that a decision has on screen and in print, or an item on the agenda.
    pub number: Option<u32>,
    /// Who said it, is to do it, or is meant: names as on the roster.
    pub who: Vec<String>,
    /// When it was noted.
    pub at: Option<Hour>,
    /// The words.
    pub excerpt: Excerpt,
}
