//! Writing the session file.
//!
//! First everything goes to the journal; then the next generation begins, which names the file to come;
//! then the file is put in place. Between any two of these steps file and journal tell the same session.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::StoreEvent;
use super::desk::{Desk, SNAPSHOT_RESTS};
use crate::store::hash::digest;
use crate::store::journal::{Body, Origin, Stamp};
use crate::store::kept::Kept;
use crate::store::session_file::LARGEST;
use crate::store::storage::Safeguard;
use crate::store::{FileProblem, aside, atomic};

impl<R: Kept> Desk<R> {
    /// Writes the session file, if it lags behind; a failure is tried again a minute later, because the
    /// journal holds everything meanwhile.
    pub(super) fn snapshot(&mut self, now: Duration) {
        self.snapshot_wanted = false;
        if self.astray || !self.flush(now) {
            return;
        }
        // Flushing may have found the journal gone; this very snapshot makes up for it.
        self.snapshot_wanted = false;
        self.no_snapshot_before = now + SNAPSHOT_RESTS;
        match self.write_session() {
            Ok(()) => {
                self.changed = None;
                self.told.get_or_insert(0);
                self.said.lagging = false;
                // A disk that has room again has some for the reserve.
                self.room.want();
                self.flush(now);
                self.rewrite_journals();
                self.set_reserve();
                self.tell(StoreEvent::Saved);
            }
            Err(reason) => {
                tracing::warn!(%reason, "the session file was not written");
                if !std::mem::replace(&mut self.said.lagging, true) {
                    self.tell(StoreEvent::Lagging { reason });
                }
            }
        }
    }

    fn write_session(&mut self) -> Result<(), FileProblem> {
        let text = self.session_text()?;
        let new = digest(text.as_bytes());
        // What was read at the start may be on its way to the disk still: then even the same bytes are
        // written, and the journal anew.
        let same = new == self.start.base && !self.rewrites;
        if same && self.told.is_some() && self.is_ours()? {
            return Ok(());
        }
        self.keep_foreign()?;
        if self.session_is_read_only() {
            return Err(FileProblem::NotAllowed);
        }
        let pen = self
            .next_generation(Some(&new))
            .map_err(|error| FileProblem::from(&error))?;
        self.pen = Some(pen);
        self.carry_open_lines()
            .map_err(|error| FileProblem::from(&error))?;
        let path = &self.start.files.session;
        atomic::replace(&*self.start.storage, path, text.as_bytes())
            .map_err(|error| FileProblem::from(&error))?;
        self.start.base.clone_from(&new);
        self.know_session();
        let what = Stamp::Saved { digest: new };
        self.record(0, Origin::default(), Body::Stamp { what });
        Ok(())
    }

    /// The session file does not hold lines that are not understood yet: the generation that starts from
    /// it must, before the file is put in place.
    fn carry_open_lines(&mut self) -> io::Result<()> {
        if self.open_lines.is_empty() {
            return Ok(());
        }
        for (group, line) in self.open_lines.clone() {
            self.record(group, Origin::default(), line.typed());
        }
        self.write_pending()?;
        self.pending.clear();
        Ok(())
    }

    /// Whether the session file is still the one we know.
    fn is_ours(&self) -> Result<bool, FileProblem> {
        Ok(self
            .found()?
            .is_some_and(|bytes| digest(&bytes) == self.start.base))
    }

    fn found(&self) -> Result<Option<Vec<u8>>, FileProblem> {
        match self.start.storage.read(&self.start.files.session, LARGEST) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err((&error).into()),
        }
    }

    /// A session file that somebody else changed while it was open is kept beside ours; each version of
    /// his is told once.
    pub(super) fn keep_foreign(&mut self) -> Result<(), FileProblem> {
        let storage = Arc::clone(&self.start.storage);
        let Some(bytes) = self.found()? else {
            return Ok(());
        };
        // A merge was opened on the very file that it replaces.
        if digest(&bytes) == self.start.base || !storage.keeps(Safeguard::KeepForeign) {
            return Ok(());
        }
        let start = &self.start;
        let foreign = |path: &Path| self.foreign(path, &bytes);
        let kept = aside::keep(&*storage, &start.files, start.highest, "kept", foreign);
        let (kept, is_new) = kept.map_err(|error| FileProblem::from(&error))?;
        if is_new {
            self.tell(StoreEvent::Foreign { kept });
        }
        Ok(())
    }
}
