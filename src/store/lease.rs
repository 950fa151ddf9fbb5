//! Who writes where the file system has no locks, as on some network folders: a note that each reads
//! before he writes.
//!
//! A lock of our own machine, in the second folder, keeps two programs here apart. Between machines the
//! note in the lock file decides: whoever finds another's word in it writes no more in that session, and
//! goes on in a branch of his own (`X~2.ron`). Nobody ever writes into another's journal, because each is
//! made by whoever writes it and must not be there before.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::atomic;
use super::files::Files;
use super::lock::{self, Holder};
use super::storage::{Lock, Storage};

/// Record numbers that the former holder may still have given after we read his journal.
pub(super) const HEADROOM: u64 = 1_000;

/// The local lock, with the note for the other machines.
pub(super) struct Lease {
    local: Box<dyn Lock>,
    storage: Arc<dyn Storage>,
    note: PathBuf,
}

impl Lease {
    pub(super) fn new(local: Box<dyn Lock>, storage: Arc<dyn Storage>, files: &Files) -> Self {
        let note = files.lock();
        Self {
            local,
            storage,
            note,
        }
    }
}

impl Lock for Lease {
    fn note(&mut self, text: &str) -> io::Result<()> {
        self.local.note(text)?;
        atomic::replace(&*self.storage, &self.note, text.as_bytes())
    }
}

/// Whether the note there is not ours any more: another's, or an empty one that another left when he closed.
pub(super) fn is_lost(storage: &dyn Storage, note: &Path, token: &str) -> bool {
    let holder = lock::holder(storage, note);
    holder.is_none_or(|holder| holder.token.as_deref() != Some(token))
}

/// Who may be writing at another machine, by the note; one of our own machine is dead, because the local
/// lock is ours.
pub(super) fn elsewhere(storage: &dyn Storage, note: &Path, ours: &Holder) -> Option<Holder> {
    lock::holder(storage, note).filter(|holder| !holder.is_of_machine(ours))
}
