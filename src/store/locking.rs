//! Taking a session's lock: beside the session, or in the second folder with a note for other machines.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::files::Files;
use super::lease::Lease;
use super::storage::{Lock, Storage};
use super::writer::OWNER_WRITES;

/// What came of asking for a session's lock.
pub(super) enum Locking {
    /// It is ours.
    Held(Box<dyn Lock>),
    /// This folder has no locks: the one of our machine is ours, other machines go by the note.
    Leased(Box<dyn Lock>),
    /// Somebody has it, in this file.
    Taken(PathBuf),
}

/// A lock that is ours.
pub(super) struct Held {
    pub lock: Box<dyn Lock>,
    /// Whether other machines go by the note alone.
    pub leased: bool,
}

impl Held {
    pub(super) fn by(lock: Box<dyn Lock>) -> Self {
        Self {
            lock,
            leased: false,
        }
    }

    pub(super) fn leased(lock: Box<dyn Lock>) -> Self {
        Self { lock, leased: true }
    }

    /// A lock that was waited for in this file: one of the second folder may stand for a lease.
    pub(super) fn at(
        lock: Box<dyn Lock>,
        storage: &Arc<dyn Storage>,
        files: &Files,
        at: &Path,
    ) -> Self {
        if at == files.lock() || !is_without_locks(&**storage, files) {
            return Self::by(lock);
        }
        Self::leased(Box::new(Lease::new(lock, Arc::clone(storage), files)))
    }
}

fn is_without_locks(storage: &dyn Storage, files: &Files) -> bool {
    let tried = storage.try_lock(&files.lock());
    tried.is_err_and(|error| error.kind() == io::ErrorKind::Unsupported)
}

/// Whether what is refused here is refused because the session is somebody else's, open to us to read: what its
/// owner may write, we may not. Whatever were typed then would never get into it.
fn is_of_others(storage: &dyn Storage, files: &Files, error: &io::Error) -> bool {
    let found = storage.metadata(&files.lock());
    error.kind() == io::ErrorKind::PermissionDenied
        && found.is_ok_and(|found| found.mode & OWNER_WRITES != 0)
}

/// The lock beside the session, or in the second folder when ours cannot be made there.
pub(super) fn try_lock(storage: &Arc<dyn Storage>, files: &Files) -> io::Result<Locking> {
    let beside = files.lock();
    let error = match storage.try_lock(&beside) {
        Ok(Some(lock)) => return Ok(Locking::Held(lock)),
        Ok(None) => return Ok(Locking::Taken(beside)),
        Err(error) => error,
    };
    if is_of_others(&**storage, files, &error) {
        return Ok(Locking::Taken(beside));
    }
    let without_locks = error.kind() == io::ErrorKind::Unsupported;
    let refuge = files.in_refuge().ok_or(error)?;
    storage.create_folder(refuge.folder())?;
    Ok(match storage.try_lock(&refuge.lock())? {
        None => Locking::Taken(refuge.lock()),
        Some(lock) if without_locks => {
            Locking::Leased(Box::new(Lease::new(lock, Arc::clone(storage), files)))
        }
        Some(lock) => Locking::Held(lock),
    })
}
