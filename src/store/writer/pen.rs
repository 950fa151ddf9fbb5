//! The journal being written: one append and one sync for all that waits.

use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::super::journal::{Encoder, Generation, Header, Record};
use super::super::storage::{Metadata, PRIVATE, Safeguard, Sink, Storage, named};
use super::Disturbance;

/// A generation open to write. After an error it must be dropped: nothing it says can be trusted any
/// more (a failed fsync marks pages clean that were never written).
pub(in crate::store) struct Pen {
    sink: Box<dyn Sink>,
    path: PathBuf,
    encoder: Encoder,
    /// The file as we left it.
    left: Option<Metadata>,
    /// Something of ours is durable in it.
    pub used: bool,
}

impl Pen {
    /// Begins a generation and makes it durable, its name too.
    pub(super) fn create(
        storage: &dyn Storage,
        path: PathBuf,
        header: &Header,
    ) -> io::Result<Self> {
        let sink = storage.create_new(&path, PRIVATE)?;
        let mut pen = Self {
            sink,
            path,
            encoder: Encoder::default(),
            left: None,
            used: false,
        };
        let begun = pen.begin(storage, header);
        if let Err(error) = begun {
            pen.discard(storage);
            return Err(error);
        }
        Ok(pen)
    }

    fn begin(&mut self, storage: &dyn Storage, header: &Header) -> io::Result<()> {
        let mut bytes = self.encoder.frame(header)?;
        bytes.extend(self.encoder.frame(header)?);
        self.sink.append(&bytes)?;
        self.sink.sync()?;
        storage.sync_folder(folder(&self.path))?;
        self.left = Some(storage.metadata(&self.path)?);
        self.is_whole(0, bytes.len())
    }

    /// Goes on in a generation that nobody wrote into yet. Whoever made it may have been killed before its
    /// header and its name were durable.
    pub(super) fn resume<E>(storage: &dyn Storage, generation: &Generation<E>) -> io::Result<Self> {
        let path = generation.path.clone();
        if storage.keeps(Safeguard::SyncResumedName) {
            storage.sync_folder(folder(&path))?;
        }
        let mut sink = storage.append_to(&path)?;
        sink.sync()?;
        Ok(Self {
            sink,
            left: Some(storage.metadata(&path)?),
            path,
            encoder: Encoder::after(generation.checksum),
            used: true,
        })
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// What somebody did to the file meanwhile: others would not find in it what we write.
    pub(super) fn disturbance(&self, storage: &dyn Storage) -> Option<Disturbance> {
        let found = match storage.metadata(&self.path) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Some(Disturbance::Gone);
            }
            Err(_) => return Some(Disturbance::Permissions),
        };
        let left = self.left?;
        if found.identity != left.identity {
            Some(Disturbance::Replaced)
        } else if found.len != left.len {
            Some(Disturbance::Rewritten)
        } else if (found.mode ^ left.mode) & PRIVATE != 0 {
            // What others may do with it is its owner's affair.
            Some(Disturbance::Permissions)
        } else {
            None
        }
    }

    /// Writes records at the end and makes them durable.
    pub(in crate::store) fn write<E: Serialize>(
        &mut self,
        records: &[Record<E>],
    ) -> io::Result<()> {
        let mut bytes = Vec::new();
        for record in records {
            bytes.extend(self.encoder.frame(record)?);
        }
        self.sink.append(&bytes)?;
        self.sink.sync()?;
        if let Some(left) = self.left {
            self.is_whole(left.len, bytes.len())?;
        }
        self.used = true;
        Ok(())
    }

    /// Whether the file grew by what was written: a system may say that it wrote what it did not.
    fn is_whole(&mut self, before: u64, written: usize) -> io::Result<()> {
        let written = u64::try_from(written).unwrap_or(u64::MAX);
        let (_, len) = self.sink.identity()?;
        if len != before.saturating_add(written) {
            return Err(io::ErrorKind::WriteZero.into());
        }
        if let Some(left) = &mut self.left {
            left.len = len;
        }
        Ok(())
    }

    /// Trusts it again, whatever it holds: only where a double does without [`Safeguard::Abandon`].
    pub(super) fn trusted(self) -> Self {
        Self { left: None, ..self }
    }

    /// Gives up a generation that failed; one in which nothing is durable yet leaves no file.
    pub(super) fn discard(self, storage: &dyn Storage) {
        if !self.used {
            // The disk is failing already: a file left behind is no further harm.
            let _ = storage.remove(&self.path);
        }
    }
}

fn folder(path: &Path) -> &Path {
    named(path.parent().unwrap_or(Path::new("")))
}
