//! Why a document could not be written.

use std::io;

use thiserror::Error;

use crate::document::Format;
use crate::text::Notice;

/// Why a document could not be written. Its own words are for the program's log; people are told through
/// the catalogue ([`WriteError::notice`]).
#[derive(Debug, Error)]
pub enum WriteError {
    /// Where it goes took no more.
    #[error("writing: {0}")]
    Io(#[from] io::Error),
    /// This copil does not write it.
    #[error("no writer of {}", .0.name())]
    Unsupported(Format),
    /// Something the format needs is missing or unusable: a font, a logo.
    #[error("{problem}")]
    Missing {
        /// What.
        problem: Notice,
        /// What to do about it.
        hint: Option<Notice>,
    },
}

impl WriteError {
    /// What people are told, and what they may do about it; none for what the system says in its own
    /// words.
    #[must_use]
    pub fn notice(&self) -> Option<(Notice, Option<Notice>)> {
        match self {
            Self::Io(_) => None,
            Self::Unsupported(format) => {
                let problem = Notice::new("write-unsupported").with("format", format.name());
                Some((problem, None))
            }
            Self::Missing { problem, hint } => Some((problem.clone(), hint.clone())),
        }
    }
}
