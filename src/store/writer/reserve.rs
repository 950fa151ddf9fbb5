//! Room on the disk that is set aside while a session is open, so that a full disk takes the last words.

use std::io;
use std::path::PathBuf;

use super::StoreEvent;
use super::desk::Desk;
use crate::store::kept::Kept;

/// Some five hundred lines: an hour of typing, and nothing for a disk.
const BYTES: u64 = 256 * 1024;

/// The room set aside.
pub(super) enum Room {
    /// None yet.
    Wanted,
    /// That of this file.
    Aside(PathBuf),
    /// None is to be had, or it was used.
    Gone,
}

impl Room {
    /// There may be room again.
    pub(super) fn want(&mut self) {
        if matches!(self, Self::Gone) {
            *self = Self::Wanted;
        }
    }
}

impl<R: Kept> Desk<R> {
    /// Sets room aside, once a journal stands beside the session.
    pub(super) fn set_reserve(&mut self) {
        if !matches!(self.room, Room::Wanted) {
            return;
        }
        let path = self.start.files.reserve();
        self.room = match self.start.storage.reserve(&path, BYTES) {
            Ok(()) => Room::Aside(path),
            // One that a killed program left.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Room::Aside(path),
            Err(error) => {
                tracing::debug!(%error, "no room is set aside");
                Room::Gone
            }
        };
    }

    /// Writes what waits once more, into the room set aside, when the disk is full.
    pub(super) fn write_into_reserve(&mut self, error: io::Error) -> io::Result<()> {
        if !is_full(&error) || !self.drop_reserve() {
            return Err(error);
        }
        self.write_pending()?;
        self.tell(StoreEvent::LastRoom);
        Ok(())
    }

    /// Gives the room back; says whether there was any.
    pub(super) fn drop_reserve(&mut self) -> bool {
        match std::mem::replace(&mut self.room, Room::Gone) {
            Room::Aside(path) => self.start.storage.remove(&path).is_ok(),
            Room::Wanted | Room::Gone => false,
        }
    }
}

fn is_full(error: &io::Error) -> bool {
    use io::ErrorKind::{QuotaExceeded, StorageFull};
    matches!(error.kind(), StorageFull | QuotaExceeded)
}
