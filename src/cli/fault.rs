//! What is wrong with a file, as people are told: where, what, the line itself, what to do.

use std::path::Path;

use crate::locale::Catalog;
use crate::store::FileError;
use crate::text::{Notice, Spot, visible};

/// Something wrong with a file, not yet in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    place: String,
    excerpt: Option<String>,
    message: Notice,
    hint: Option<Notice>,
}

impl Fault {
    /// Something wrong with a file as a whole.
    #[must_use]
    pub fn new(path: &Path, message: Notice) -> Self {
        Self {
            place: visible(&path.display().to_string()).into_owned(),
            excerpt: None,
            message,
            hint: None,
        }
    }

    /// It is in this line.
    #[must_use]
    pub fn in_line(mut self, line: impl std::fmt::Display) -> Self {
        self.place = format!("{}:{line}", self.place);
        self
    }

    /// It is here, when that is known.
    #[must_use]
    pub fn at(self, spot: Option<&Spot>) -> Self {
        let Some(spot) = spot else { return self };
        let mut fault = self.in_line(spot.line).in_line(spot.column);
        fault.excerpt = Some(format!("{} | {}", spot.line, spot.excerpt));
        fault
    }

    /// What may help, when that is known.
    #[must_use]
    pub fn hint(mut self, hint: Option<Notice>) -> Self {
        self.hint = hint;
        self
    }

    /// All of it, in several lines.
    #[must_use]
    pub fn worded(&self, words: &Catalog) -> String {
        let mut said = format!("{}: {}", self.place, words.notice(&self.message));
        let hint = self.hint.as_ref().map(|hint| {
            let args = [("hint", words.notice(hint).into())];
            words.with("file-hint", &args)
        });
        for more in self.excerpt.iter().chain(&hint) {
            said.push_str("\n  ");
            said.push_str(more);
        }
        said
    }
}

impl From<&FileError> for Fault {
    fn from(error: &FileError) -> Self {
        Self::new(&error.path, error.problem.message())
            .at(error.spot.as_ref())
            .hint(error.problem.hint())
    }
}
