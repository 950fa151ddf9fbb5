//! Going on in a session file of one's own when somebody else writes the one that is open.
//!
//! It happens only where the file system has no locks. What the other wrote stays his: nothing is merged
//! without a word, and nobody is kept from taking notes.

use std::io;
use std::time::Duration;

use super::StoreEvent;
use super::desk::Desk;
use crate::store::files::Files;
use crate::store::hash::digest;
use crate::store::journal::Origin;
use crate::store::kept::Kept;
use crate::store::lock::Holder;
use crate::store::locking::{self, Locking};
use crate::store::storage::Safeguard;
use crate::store::{FileProblem, atomic, lease, lock};

/// The most branches of a session; whoever needs more has another trouble.
const MOST: u32 = 99;

impl<R: Kept> Desk<R> {
    /// Whether somebody else writes this session now.
    pub(super) fn lease_is_lost(&self) -> bool {
        let storage = &*self.start.storage;
        storage.keeps(Safeguard::Lease)
            && !self.astray
            && self
                .start
                .lease
                .as_deref()
                .is_some_and(|token| lease::is_lost(storage, &self.start.files.lock(), token))
    }

    /// Writes everything into the session file of a branch and goes on there. When that fails it is tried
    /// again with the next record; meanwhile everything waits in memory, and that is told.
    pub(super) fn branch_off(&mut self, now: Duration) -> bool {
        match self.make_branch() {
            Ok(files) => {
                let session = files.session.clone();
                self.start.files = files;
                self.drop_reserve();
                self.room.want();
                self.know_session();
                self.tell(StoreEvent::Branched { session });
                self.changed = None;
                true
            }
            Err(problem) => {
                self.refused(now, problem);
                false
            }
        }
    }

    fn make_branch(&mut self) -> Result<Files, FileProblem> {
        let text = self.session_text()?;
        let path = (2..=MOST)
            .map(|n| self.start.files.branch(n))
            .find_map(
                |path| match atomic::create(&*self.start.storage, &path, text.as_bytes()) {
                    Ok(()) => Some(Ok(path)),
                    Err(error) if error.kind() == io::ErrorKind::AlreadyExists => None,
                    Err(error) => Some(Err(error)),
                },
            )
            .unwrap_or_else(|| Err(io::ErrorKind::AlreadyExists.into()))
            .map_err(|error| FileProblem::from(&error))?;
        let files = Files::new(path, self.start.files.refuge.clone());
        let held = locking::try_lock(&self.start.storage, &files);
        let start = &mut self.start;
        if let Ok(Locking::Held(mut lock) | Locking::Leased(mut lock)) = held {
            let ours = Holder::ours(&start.options);
            // The lock holds without it.
            let _ = lock.note(&ours.line());
            start.lease = ours.token.filter(|_| start.lease.is_some());
            start.lock = Some(lock);
        }
        start.base = digest(text.as_bytes());
        start.identity = lock::token();
        start.highest = 0;
        (start.resume, start.parent) = (None, None);
        self.pen = None;
        // The file holds what waited; but not what is typed and not understood yet, nor the half line.
        self.pending.clear();
        self.draft.1.clear();
        for (group, line) in self.open_lines.clone() {
            self.record(group, Origin::default(), line.typed());
        }
        Ok(files)
    }
}
