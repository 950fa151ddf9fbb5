//! Where the writer writes: the journal at hand, else a new one, else a new one in the second folder.

use std::io;
use std::sync::Arc;

use super::desk::Desk;
use super::pen::Pen;
use crate::store::files::Files;
use crate::store::journal::{Header, Starts};
use crate::store::kept::Kept;

impl<R: Kept> Desk<R> {
    /// Makes what waits durable, in the first place that takes it.
    ///
    /// # Errors
    /// What the session's own folder said, when no place takes it.
    pub(super) fn write_pending(&mut self) -> io::Result<()> {
        let storage = Arc::clone(&self.start.storage);
        match self.pen.take() {
            Some(pen) if pen.is_in_place(&*storage) => {
                if self.write_with(pen).is_ok() {
                    return Ok(());
                }
            }
            // The journal was removed under us, and with it what it alone held: the session file must
            // tell it now.
            Some(_) => self.snapshot_wanted = true,
            None => {
                let resumed = self.start.resume.take();
                if let Some(Ok(pen)) = resumed.map(|found| Pen::resume(&*storage, &found))
                    && self.write_with(pen).is_ok()
                {
                    return Ok(());
                }
            }
        }
        let pen = self.next_generation(None)?;
        self.write_with(pen)
            .or_else(|error| self.write_in_refuge().map_err(|_| error))
    }

    /// Begins the next generation: from the file with this digest, which is to be written next, or else
    /// after the one before.
    pub(super) fn next_generation(&mut self, planned: Option<&str>) -> io::Result<Pen> {
        let files = self.start.files.clone();
        match self.begin_generation(&files, planned) {
            Ok(pen) => Ok(pen),
            Err(error) => match files.in_refuge() {
                Some(refuge) => self.begin_in(&refuge, planned).map_err(|_| error),
                None => Err(error),
            },
        }
    }

    fn write_in_refuge(&mut self) -> io::Result<()> {
        let refuge = self.start.files.in_refuge();
        let refuge = refuge.ok_or(io::ErrorKind::NotFound)?;
        let pen = self.begin_in(&refuge, None)?;
        self.write_with(pen)
    }

    fn begin_in(&mut self, refuge: &Files, planned: Option<&str>) -> io::Result<Pen> {
        self.start.storage.create_folder(refuge.folder())?;
        self.begin_generation(refuge, planned)
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
        let header = Header::new(&start.identity, base, starts, start.parent);
        let number = start.highest;
        let pen = Pen::create(&*start.storage, files.journal(number), &header)?;
        start.parent = Some(number);
        Ok(pen)
    }

    fn write_with(&mut self, mut pen: Pen) -> io::Result<()> {
        match pen.write(&self.pending) {
            Ok(()) => {
                self.pen = Some(pen);
                Ok(())
            }
            Err(error) => {
                pen.discard(&*self.start.storage);
                Err(error)
            }
        }
    }
}
