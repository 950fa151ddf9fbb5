//! What the writer encrypts before anything of it reaches a disk. The desk's own copy of the session is open;
//! records are closed as they are put in line, and the session file as it is written: nothing else leaves.

use std::io;
use std::path::Path;
use std::sync::Arc;

use super::desk::Desk;
use crate::store::FileProblem;
use crate::store::journal::{Body, Record};
use crate::store::kept::Kept;
use crate::store::load::is_of;
use crate::store::session_file;
use crate::store::vault::{self, Key, Unsealed};

impl<R: Kept> Desk<R> {
    /// The key, where there is something to be encrypted.
    pub(super) fn key(&self) -> Option<Arc<Key>> {
        let key = self.start.options.key.as_ref()?;
        is_of(self.start.editor.root(), key).then(|| Arc::clone(key))
    }

    /// Something is to be encrypted, and the key is not here.
    pub(super) fn is_locked(&self) -> bool {
        self.start.editor.root().encryption().is_some() && self.key().is_none()
    }

    /// What the session file holds from now on.
    pub(super) fn session_text(&self) -> Result<String, FileProblem> {
        let root = self.start.editor.root();
        match self.key() {
            Some(key) => session_file::write(&root.closed(&key)?),
            None => session_file::write(root),
        }
    }

    /// Closes a record that is to be written.
    pub(super) fn close_record(&self, record: &mut Record<R::Edit>) -> Result<bool, Unsealed> {
        let cover = self.start.editor.root().cover();
        self.key()
            .map_or(Ok(false), |key| vault::close_record(record, &key, cover))
    }

    /// What is kept of a session file that somebody else put in the place of ours: in clear only where ours is, and
    /// as it is when the same key encrypted it.
    pub(super) fn foreign(&self, path: &Path, found: &[u8]) -> io::Result<Vec<u8>> {
        let Some((encryption, key)) = self.start.editor.root().encryption().zip(self.key()) else {
            return Ok(found.to_vec());
        };
        let theirs = session_file::encryption(found);
        if theirs.is_some_and(|theirs| theirs.id == encryption.id) {
            return Ok(found.to_vec());
        }
        vault::seal_aside(path, found, encryption, &key)
            .map_err(|_| io::ErrorKind::FileTooLarge.into())
    }

    /// A line whose meaning is open stands in the open, unless the disk has it already.
    pub(super) fn open_line(&mut self, group: u64) {
        let mut lines = self.open_lines.iter();
        let Some((_, line)) = lines.find(|(open, _)| *open == group) else {
            return;
        };
        let line = line.clone();
        let typed = |record: &&mut Record<R::Edit>| {
            record.group == group && matches!(record.body, Body::Typed { .. })
        };
        if line.cipher.is_none()
            && let Some(record) = self.pending.iter_mut().find(typed)
        {
            record.body = line.typed();
        }
    }

    /// What cannot be encrypted is not written at all, and that is told. Whoever edits asks before
    /// ([`crate::edit::check_hidden`]); this is so that nothing else can write it either.
    pub(super) fn withhold(&mut self) {
        self.astray = true;
        self.tell_failed(FileProblem::Encrypted);
    }

    /// Writes the journals that are closed anew, when they hold in clear what was made confidential since.
    pub(super) fn rewrite_journals(&mut self) {
        let (true, Some(key)) = (self.rewrites, self.key()) else {
            return;
        };
        let start = &self.start;
        let root = start.editor.root();
        match vault::rewrite(&*start.storage, &start.files, root, &key, start.highest) {
            Ok(_) => self.rewrites = false,
            Err(error) => {
                tracing::warn!(%error, "a journal still holds in clear what is encrypted");
            }
        }
    }
}
