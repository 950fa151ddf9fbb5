//! Looking after the files between two writes: what others did to them is found and made good.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use super::desk::Desk;
use super::{Disturbance, StoreEvent};
use crate::store::kept::Kept;
use crate::store::storage::Metadata;

/// A file that its owner may not write was made so on purpose.
pub(in crate::store) const OWNER_WRITES: u32 = 0o200;

impl<R: Kept> Desk<R> {
    /// Whether there is anything to look after.
    pub(in crate::store) fn is_writing(&self) -> bool {
        self.start.lock.is_some()
    }

    /// Whether what is done to the files is done where nobody tells: in the second folder, or at another machine.
    pub(super) fn is_elsewhere(&self) -> bool {
        self.said.elsewhere || self.start.lease.is_some()
    }

    /// Looks at the journal, the session file and the note of the lock; what was done to them is told, and
    /// made good where something would be missing.
    pub(in crate::store) fn watch(&mut self, now: Duration) {
        if !self.is_writing() {
            return;
        }
        if self.lease_is_lost() {
            self.branch_off(now);
        }
        self.look_after_journal();
        self.look_after_session(now);
        self.work(now);
    }

    fn look_after_session(&mut self, now: Duration) {
        let path = self.start.files.session.clone();
        let found = match self.start.storage.metadata(&path) {
            Ok(found) => Some(found),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            // A folder that may not be entered: the journal meets the same, and that is told.
            Err(_) => return,
        };
        if found == self.known {
            return;
        }
        let before = std::mem::replace(&mut self.known, found);
        let (Some(before), Some(found)) = (before, found) else {
            if found.is_none() {
                let what = Disturbance::Gone;
                self.tell(StoreEvent::Disturbed { path, what });
                self.changed.get_or_insert(now);
                self.snapshot_wanted = true;
            }
            return;
        };
        if before.mode & OWNER_WRITES != 0 && found.mode & OWNER_WRITES == 0 {
            let what = Disturbance::Permissions;
            self.tell(StoreEvent::Disturbed { path, what });
        }
        // Touched, or written over by a program that left the same bytes: no harm, nothing to say.
        if let Err(problem) = self.keep_foreign() {
            tracing::warn!(%problem, "a session file changed by somebody else was not kept");
            self.known = Some(before);
        } else if self.key().is_some() {
            // It may stand in clear where ours was encrypted: ours comes back at once.
            self.changed.get_or_insert(now);
            self.snapshot_wanted = true;
        }
    }

    /// The session file as it is now is the one we know.
    pub(super) fn know_session(&mut self) {
        let storage = Arc::clone(&self.start.storage);
        self.known = storage.metadata(&self.start.files.session).ok();
    }

    /// Whether the session file was made read-only.
    pub(super) fn session_is_read_only(&self) -> bool {
        let found = self.start.storage.metadata(&self.start.files.session);
        found.is_ok_and(|Metadata { mode, .. }| mode & OWNER_WRITES == 0)
    }
}
