//! Making a seal, for the command line and for the screen alike.

use std::path::Path;

use super::Failure;
use crate::document::House;
use crate::edit::{self, Edit, Field};
use crate::model::{JournalHead, Moment, Sealed, Session};
use crate::seal;
use crate::store;

/// A seal, and what the session has to become for it.
pub(super) struct Making {
    /// The seal.
    pub(super) sealed: Sealed,
    /// The numbers that it fixes.
    pub(super) edits: Vec<Edit>,
    /// The text that is sealed.
    pub(super) text: String,
}

impl Making {
    /// Of a session as it stands, its journal having come so far.
    pub(super) fn new(
        session: &Session,
        house: &House,
        journal: Option<JournalHead>,
        (now, by): (Moment, String),
    ) -> Self {
        let edits = edit::fix_numbers(session);
        let seal = Sealed {
            on: now.date(),
            at: session.hour_at(now),
            by,
            journal,
            ..Sealed::default()
        };
        let numbered = after(session, &edits);
        Self {
            sealed: seal::seal(&numbered, house, seal),
            text: seal::minutes(&numbered, house),
            edits,
        }
    }

    /// Of a seal that holds.
    pub(super) fn again(sealed: Sealed, session: &Session, house: &House) -> Self {
        Self {
            sealed,
            edits: Vec::new(),
            text: seal::minutes(session, house),
        }
    }

    /// Keeps beside the session the text sealed, where it is `new`, and its signature; says under which names.
    pub(super) fn keep(
        &self,
        file: &Path,
        session: &Session,
        new: bool,
    ) -> Result<Vec<String>, Failure> {
        let stem = format!("arrete-{}-{}", session.language.code(), self.sealed.on);
        let text = new.then_some(("txt", &self.text));
        let signature = self.sealed.signature.as_ref();
        let signature = signature.map(|signature| ("txt.sig", signature));
        let kept = text.into_iter().chain(signature);
        kept.map(|(ending, text)| Ok(store::keep_sent(file, &stem, ending, text.as_bytes())?))
            .collect()
    }

    /// What makes it: the numbers, then the seal.
    pub(super) fn into_edits(self) -> Vec<Edit> {
        let field = Field::Sealed(Some(Box::new(self.sealed)));
        let mut edits = self.edits;
        edits.push(Edit::Set { field });
        edits
    }
}

/// A session after these edits.
fn after(session: &Session, edits: &[Edit]) -> Session {
    let mut session = session.clone();
    for edit in edits {
        // Numbers that were free a moment ago.
        let _ = edit::apply(&mut session, edit.clone());
    }
    session
}
