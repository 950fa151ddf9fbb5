//! The journal being written: one append and one sync for all that waits.

use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::super::journal::{Encoder, Generation, Header, Record};
use super::super::storage::{PRIVATE, Sink, Storage, named};

/// A generation open to write. After an error it must be dropped: nothing it says can be trusted any
/// more (a failed fsync marks pages clean that were never written).
pub(super) struct Pen {
    sink: Box<dyn Sink>,
    path: PathBuf,
    encoder: Encoder,
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
        storage.sync_folder(named(self.path.parent().unwrap_or(Path::new(""))))
    }

    /// Goes on in a generation that nobody wrote into yet.
    pub(super) fn resume<E>(storage: &dyn Storage, generation: &Generation<E>) -> io::Result<Self> {
        Ok(Self {
            sink: storage.append_to(&generation.path)?,
            path: generation.path.clone(),
            encoder: Encoder::after(generation.checksum),
            used: true,
        })
    }

    /// Whether the file we write is still the one that others find under its name.
    pub(super) fn is_in_place(&self, storage: &dyn Storage) -> bool {
        let found = storage.metadata(&self.path).map(|found| found.identity);
        matches!((found, self.sink.identity()), (Ok(found), Ok(ours)) if found == ours)
    }

    /// Writes records at the end and makes them durable.
    pub(super) fn write<E: Serialize>(&mut self, records: &[Record<E>]) -> io::Result<()> {
        let mut bytes = Vec::new();
        for record in records {
            bytes.extend(self.encoder.frame(record)?);
        }
        self.sink.append(&bytes)?;
        self.sink.sync()?;
        self.used = true;
        Ok(())
    }

    /// Gives up a generation that failed; one in which nothing is durable yet leaves no file.
    pub(super) fn discard(self, storage: &dyn Storage) {
        if !self.used {
            // The disk is failing already: a file left behind is no further harm.
            let _ = storage.remove(&self.path);
        }
    }
}
