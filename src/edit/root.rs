//! What changes by edits: a session, a fiche.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Edit, EditError, apply};
use crate::model::Session;

/// What a file of ours holds, where it changes: history, journal and recovery are the same for all.
pub trait Root: Clone + Debug + PartialEq + Send + 'static {
    /// One change of it, as a value.
    type Edit: Clone + Debug + PartialEq + Eq + Serialize + DeserializeOwned + Send + 'static;

    /// Performs one edit and returns its inverse: performing that in turn restores what was.
    ///
    /// # Errors
    /// [`EditError`] when the edit does not land; nothing is then changed.
    fn perform(&mut self, edit: Self::Edit) -> Result<Self::Edit, EditError>;
}

impl Root for Session {
    type Edit = Edit;

    fn perform(&mut self, edit: Edit) -> Result<Edit, EditError> {
        apply(self, edit)
    }
}
