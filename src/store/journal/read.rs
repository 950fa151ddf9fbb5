//! Reading the generations of a session's journal.

use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::super::error::{FileError, FileProblem};
use super::super::files::Files;
use super::super::frame::{Stretch, scan};
use super::super::storage::Storage;
use super::{Body, Header, Payload, Record};
use crate::model::Moment;

/// A journal larger than this is no journal of a meeting.
const LARGEST: u64 = 1024 * 1024 * 1024;

/// One generation, read as far as it can be.
#[derive(Debug)]
pub(in crate::store) struct Generation {
    pub number: u32,
    pub path: PathBuf,
    /// None when both copies were lost.
    pub header: Option<Header>,
    pub records: Vec<Record>,
    /// Unreadable places.
    pub bad: Vec<Bad>,
    /// The last write never finished.
    pub torn: bool,
    /// The checksum of its last frame.
    pub checksum: u32,
}

/// An unreadable place.
#[derive(Debug)]
pub(in crate::store) struct Bad {
    pub at: Range<usize>,
    /// The hour of the last record before it.
    pub near: Option<Moment>,
}

impl Generation {
    fn read(number: u32, path: &Path, bytes: &[u8]) -> Result<Self, FileError> {
        let mut generation = Self {
            number,
            path: path.to_owned(),
            header: None,
            records: Vec::new(),
            bad: Vec::new(),
            torn: false,
            checksum: 0,
        };
        for stretch in scan(bytes) {
            match stretch {
                Stretch::Torn(_) => generation.torn = true,
                Stretch::Damage(at) => generation.note_bad(at),
                Stretch::Frame(frame) => {
                    // A link breaks where a frame was lost, which the damage before it tells; without
                    // any, frames were taken out or moved.
                    if !frame.linked && generation.bad.is_empty() {
                        generation.note_bad(0..0);
                    }
                    generation.checksum = frame.checksum;
                    let payload = Payload::read(frame.payload)
                        .map_err(|_| FileError::new(path, FileProblem::NewerJournal))?;
                    match payload {
                        Payload::Header(header) => generation.header = Some(header),
                        Payload::Record(record) => generation.records.push(*record),
                    }
                }
            }
        }
        Ok(generation)
    }

    fn note_bad(&mut self, at: Range<usize>) {
        let near = self.records.last().map(|record| record.at);
        self.bad.push(Bad { at, near });
    }

    /// Whether nothing but stamps was written into it and it reads well, so that another may go on in it.
    pub(in crate::store) fn is_untouched(&self) -> bool {
        let stamps = |record: &Record| matches!(record.body, Body::Stamp { .. });
        self.bad.is_empty() && !self.torn && self.records.iter().all(stamps)
    }
}

/// The generations of a session, oldest first: those beside its file and those in the second folder.
/// Generations of another session that had the same name are left out, but counted in the highest number
/// taken, which comes with them.
pub(in crate::store) fn generations(
    storage: &dyn Storage,
    files: &Files,
) -> Result<(Vec<Generation>, u32), FileError> {
    let (mut found, mut highest) = (Vec::new(), 0);
    for files in std::iter::once(files.clone()).chain(files.in_refuge()) {
        let paths = match storage.list(files.folder()) {
            Ok(paths) => paths,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(FileError::io(files.folder(), &error)),
        };
        for path in paths {
            if let Some(number) = files.generation_of(&path) {
                highest = highest.max(number);
                match storage.read(&path, LARGEST) {
                    Ok(bytes) => found.push(Generation::read(number, &path, &bytes)?),
                    // A writer gave it up this very moment, or it is a link to nothing.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(FileError::io(&path, &error)),
                }
            }
        }
    }
    found.sort_by_key(|generation| generation.number);
    let ours = found
        .iter()
        .rev()
        .find_map(|generation| generation.header.as_ref())
        .map(|header| header.session.clone());
    found.retain(|generation| match &generation.header {
        Some(header) => Some(&header.session) == ours.as_ref(),
        None => true,
    });
    Ok((found, highest))
}
