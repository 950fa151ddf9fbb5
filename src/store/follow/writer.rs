//! Whether somebody writes the session: his note in the lock file, and whether his process lives. The lock
//! itself is never asked, because asking would take it for a moment.

use crate::store::error::FileError;
use crate::store::files::Files;
use crate::store::lock::{self, Holder};
use crate::store::storage::{Metadata, Storage};

/// Who writes a session that is followed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Writes {
    /// Nobody: it was closed, or never opened.
    #[default]
    Nobody,
    /// Somebody.
    Here(Holder),
    /// Somebody who is gone without closing it.
    Gone(Holder),
    /// Somebody perhaps: the note may not be read.
    Unknown,
    /// Its files cannot be read just now.
    Unreadable(FileError),
}

/// What is known of who writes.
#[derive(Debug, Default)]
pub(super) struct Watched {
    note: Option<Metadata>,
    writes: Writes,
}

impl Watched {
    pub(super) const fn is_here(&self) -> bool {
        matches!(self.writes, Writes::Here(_) | Writes::Unknown)
    }

    /// Who writes now; a quick look only notices a note that changed.
    pub(super) fn writes(
        &mut self,
        storage: &dyn Storage,
        files: &Files,
        thorough: bool,
    ) -> Writes {
        let mut places =
            std::iter::once(files.lock()).chain(files.in_refuge().map(|one| one.lock()));
        let found = places.find_map(|path| Some((storage.metadata(&path).ok()?, path)));
        let Some((note, path)) = found else {
            self.note = None;
            self.writes = Writes::Nobody;
            return Writes::Nobody;
        };
        if self.note != Some(note) {
            self.note = Some(note);
            self.writes = match storage.read(&path, lock::LONGEST) {
                Err(_) => Writes::Unknown,
                Ok(bytes) => lock::first(&bytes).map_or(Writes::Nobody, Writes::Here),
            };
        }
        if thorough
            && let Writes::Here(holder) = &self.writes
            && !lock::lives(holder)
        {
            self.writes = Writes::Gone(holder.clone());
        }
        self.writes.clone()
    }
}
