//! Why a document could not be written.

use std::io;

use thiserror::Error;

use crate::document::Look;
use crate::text::Notice;

/// Why a document could not be written. Its own words are for the program's log; people are told through
/// the catalogue ([`WriteError::notice`]).
#[derive(Debug, Error)]
pub enum WriteError {
    /// Where it goes took no more.
    #[error("writing: {0}")]
    Io(#[from] io::Error),
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
            Self::Missing { problem, hint } => Some((problem.clone(), hint.clone())),
        }
    }

    /// The picture that a look names is none.
    pub(super) fn no_picture(look: &Look) -> Self {
        let file = look.logo().unwrap_or_default();
        Self::Missing {
            problem: Notice::new("write-logo").with("file", file),
            hint: Some(Notice::new("write-logo-hint")),
        }
    }
}
