//! Where the writer writes: the journal at hand, else a new one, else a new one in the second folder.

use std::io;
use std::path::Path;
use std::sync::Arc;

use super::StoreEvent;
use super::desk::Desk;
use super::pen::Pen;
use crate::store::files::Files;
use crate::store::journal::{Header, Starts};
use crate::store::kept::Kept;
use crate::store::share;
use crate::store::storage::Safeguard;

impl<R: Kept> Desk<R> {
    /// Makes what waits durable, in the first place that takes it.
    ///
    /// # Errors
    /// What the session's own folder said, when no place takes it.
    pub(super) fn write_pending(&mut self) -> io::Result<()> {
        let storage = Arc::clone(&self.start.storage);
        if self.pen.is_some() {
            self.look_after_journal();
        }
        let at_hand = self.pen.take().or_else(|| {
            let resumed = self.start.resume.take()?;
            Pen::resume(&*storage, &resumed).ok()
        });
        if let Some(pen) = at_hand {
            match self.write_with(pen) {
                Err(_) if self.pen.is_none() => {}
                written => return written,
            }
        }
        let pen = self.next_generation(None)?;
        self.write_with(pen)
            .or_else(|error| self.write_in_refuge().map_err(|_| error))
    }

    /// Puts a journal down that somebody meddled with: what it alone held, the session file must tell now.
    pub(super) fn look_after_journal(&mut self) {
        let storage = &*self.start.storage;
        let Some(pen) = self
            .pen
            .take_if(|pen| storage.keeps(Safeguard::InPlace) && pen.disturbance(storage).is_some())
        else {
            return;
        };
        self.snapshot_wanted = true;
        if let Some(what) = pen.disturbance(storage) {
            let path = pen.path().to_owned();
            self.tell(StoreEvent::Disturbed { path, what });
        }
    }

    /// Begins the next generation: from the file with this digest, which is to be written next, or else
    /// after the one before.
    pub(super) fn next_generation(&mut self, planned: Option<&str>) -> io::Result<Pen> {
        let files = self.start.files.clone();
        match self.begin_generation(&files, planned) {
            Ok(pen) => {
                self.said.elsewhere = false;
                Ok(pen)
            }
            Err(error) => match self.refuge() {
                Some(refuge) => self.begin_in(&refuge, planned).map_err(|_| error),
                None => Err(error),
            },
        }
    }

    fn refuge(&self) -> Option<Files> {
        let keeps = self.start.storage.keeps(Safeguard::SecondFolder);
        self.start.files.in_refuge().filter(|_| keeps)
    }

    fn write_in_refuge(&mut self) -> io::Result<()> {
        let refuge = self.refuge().ok_or(io::ErrorKind::NotFound)?;
        let pen = self.begin_in(&refuge, None)?;
        self.write_with(pen)
    }

    fn begin_in(&mut self, refuge: &Files, planned: Option<&str>) -> io::Result<Pen> {
        self.start.storage.create_folder(refuge.folder())?;
        let pen = self.begin_generation(refuge, planned)?;
        if !std::mem::replace(&mut self.said.elsewhere, true) {
            let journal = pen.path().to_owned();
            self.tell(StoreEvent::Elsewhere { journal });
        }
        Ok(pen)
    }

    fn begin_generation(&mut self, files: &Files, planned: Option<&str>) -> io::Result<Pen> {
        let start = &mut self.start;
        start.highest += 1;
        let starts = match (planned, start.parent) {
            (Some(_), _) => Starts::Planned,
            (None, Some(_)) => Starts::After,
            (None, None) => Starts::Found,
        };
        let base = planned.unwrap_or(&start.base);
        let number = start.highest;
        let header = Header::new(number, &start.identity, base, starts, start.parent)
            .encrypted(start.editor.root().encryption());
        let pen = Pen::create(&*start.storage, files.journal(number), &header)?;
        share::open_new(&*start.storage, files, &files.journal(number));
        start.parent = Some(number);
        self.tell_journal(pen.path());
        Ok(pen)
    }

    fn tell_journal(&self, path: &Path) {
        let path = path.to_owned();
        self.tell(StoreEvent::Journal { path });
    }

    fn write_with(&mut self, mut pen: Pen) -> io::Result<()> {
        match pen.write(&self.pending) {
            Ok(()) => {
                self.pen = Some(pen);
                Ok(())
            }
            Err(error) => {
                if self.start.storage.keeps(Safeguard::Abandon) {
                    pen.discard(&*self.start.storage);
                } else {
                    self.pen = Some(pen.trusted());
                }
                Err(error)
            }
        }
    }
}
