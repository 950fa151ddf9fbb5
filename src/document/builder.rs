//! The compte-rendu.

use super::{Document, House};
use crate::model::{Language, Session};

/// What one rendering wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// In which language; the session's own when none is given.
    pub language: Option<Language>,
    /// Whether what was said behind closed doors is in it. What is private never is.
    pub include_confidential: bool,
    /// How far it is.
    pub status: Status,
}

/// How far a document is; file names and mail subjects say so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// « projet ».
    #[default]
    Draft,
    /// Nothing to say of it.
    Final,
}

/// Builds the compte-rendu of a session.
#[must_use]
pub fn compte_rendu(session: &Session, _house: &House, options: &Options) -> Document {
    Document {
        language: options.language.unwrap_or(session.language),
        subject: String::new(),
        file_stem: String::new(),
        blocks: Vec::new(),
    }
}
