//! What stands in another session: the way from a point carried over to where it comes from, from a
//! decision to the one that took its place.

use serde::{Deserialize, Serialize};

use super::{Date, Id, Session};

/// A session, or a row of one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The name of the session's file, in the same folder.
    pub file: String,
    /// When it met.
    pub date: Date,
    /// Which of its body's meetings it was.
    pub meeting: u32,
    /// Which row of it; none is the session itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The number under which a decision stood there, for a reader without the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
}

impl Link {
    /// The way to a session.
    #[must_use]
    pub fn to(session: &Session, file: &str) -> Self {
        Self {
            file: file.to_owned(),
            date: session.date.clone(),
            meeting: session.number,
            id: None,
            number: None,
        }
    }

    /// The way to one of its rows.
    #[must_use]
    pub fn to_row(session: &Session, file: &str, id: Id) -> Self {
        Self {
            id: Some(id),
            number: session.number_of(id),
            ..Self::to(session, file)
        }
    }
}
