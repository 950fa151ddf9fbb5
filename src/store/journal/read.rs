//! Reading the generations of a session's journal.

use std::collections::HashSet;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::super::error::{FileError, FileProblem};
use super::super::files::Files;
use super::super::frame::{Checks, Frame, Stretch, scan_with};
use super::super::storage::Storage;
use super::super::vault::{Key, VeiledEdit, open_record};
use super::reach::Reach;
use super::{Body, Header, Newer, Payload, Record, Starts, is_header};
use crate::edit::Edit;
use crate::model::{Encryption, Moment};

/// A journal larger than this is no journal of a meeting.
const LARGEST: u64 = 1024 * 1024 * 1024;

/// One generation, read as far as it can be.
#[derive(Debug)]
pub(in crate::store) struct Generation<E = Edit> {
    pub number: u32,
    pub path: PathBuf,
    /// None when both copies were lost.
    pub header: Option<Header>,
    pub records: Vec<Record<E>>,
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

impl<E: VeiledEdit> Generation<E> {
    fn read(
        number: u32,
        path: &Path,
        bytes: &[u8],
        (reach, key): (&mut Reach, Option<&Key>),
        checks: Checks,
    ) -> Result<Self, FileError> {
        let newer = |_| FileError::new(path, FileProblem::NewerJournal);
        let mut generation = Self {
            number,
            path: path.to_owned(),
            header: None,
            records: Vec::new(),
            bad: Vec::new(),
            torn: false,
            checksum: 0,
        };
        let stretches = scan_with(0, bytes, checks);
        if reach.is_limited() && stretches.iter().all(is_linked) {
            let frames = stretches.into_iter().filter_map(frame);
            generation.read_recent(frames, reach, key).map_err(newer)?;
            return Ok(generation);
        }
        let known = checksums(&stretches);
        for stretch in stretches {
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
                    let stray = !frame.linked && !known.contains(&frame.previous);
                    let last = generation.records.last().map_or(0, |last| last.seq);
                    generation.take(frame.payload, key).map_err(newer)?;
                    // It was written behind a frame of another file, before those here: what an older
                    // file left on the disk.
                    if stray && generation.records.last().is_some_and(|one| one.seq < last) {
                        generation.records.pop();
                    }
                }
            }
        }
        reach.note(&generation.records);
        Ok(generation)
    }

    /// Reads from the end backwards only what may still be wanted of a generation that the session file
    /// holds.
    fn read_recent<'a>(
        &mut self,
        frames: impl DoubleEndedIterator<Item = Frame<'a>>,
        reach: &mut Reach,
        key: Option<&Key>,
    ) -> Result<(), Newer> {
        let mut last = None;
        for frame in frames.rev() {
            last.get_or_insert(frame.checksum);
            if is_header(frame.payload) {
                self.take(frame.payload, key)?;
            } else if reach.wants(frame.payload) {
                self.take(frame.payload, key)?;
                if self.records.last().is_some_and(|last| !reach.keeps(last)) {
                    self.records.pop();
                }
            }
        }
        self.records.reverse();
        self.checksum = last.unwrap_or(0);
        Ok(())
    }

    fn take(&mut self, payload: &[u8], key: Option<&Key>) -> Result<(), Newer> {
        match Payload::read(payload)? {
            Payload::Header(header) => {
                if header.number.is_none_or(|number| number == self.number) {
                    self.header = Some(header);
                }
            }
            Payload::Record(mut record) => {
                if let Some(key) = key {
                    open_record(&mut record, key);
                    if matches!(record.body, Body::Sealed { .. }) {
                        // Whole, but not what was written in this place.
                        self.note_bad(0..0);
                        return Ok(());
                    }
                }
                self.records.push(*record);
            }
        }
        Ok(())
    }

    /// Whether the session file of this digest is what it starts from.
    fn starts_from(&self, digest: &str) -> bool {
        let header = self.header.as_ref();
        header.is_some_and(|header| header.base == digest && header.starts != Starts::After)
    }

    fn note_bad(&mut self, at: Range<usize>) {
        let near = self.records.last().map(|record| record.at);
        self.bad.push(Bad { at, near });
    }

    /// With what it was encrypted when it was begun, or written anew.
    pub(in crate::store) fn encryption(&self) -> Option<&Encryption> {
        self.header.as_ref()?.encryption.as_ref()
    }

    /// Whether nothing but stamps was written into it and it reads well, so that another may go on in it.
    pub(in crate::store) fn is_untouched(&self) -> bool {
        let stamps = |record: &Record<E>| matches!(record.body, Body::Stamp { .. });
        self.bad.is_empty() && !self.torn && self.records.iter().all(stamps)
    }
}

/// The checksums of the frames, where links are broken.
fn checksums(stretches: &[Stretch<'_>]) -> HashSet<u32> {
    if stretches.iter().all(is_linked) {
        return HashSet::new();
    }
    let sum = |stretch: &Stretch<'_>| match stretch {
        Stretch::Frame(frame) => Some(frame.checksum),
        _ => None,
    };
    stretches.iter().filter_map(sum).collect()
}

fn is_linked(stretch: &Stretch<'_>) -> bool {
    matches!(stretch, Stretch::Frame(frame) if frame.linked)
}

fn frame(stretch: Stretch<'_>) -> Option<Frame<'_>> {
    match stretch {
        Stretch::Frame(frame) => Some(frame),
        _ => None,
    }
}

/// The generations of a session, oldest first: those beside its file and those in the second folder.
/// Generations of another session that had the same name are left out, but counted in the highest number
/// taken, which comes with them. Behind the one that starts from the session file, which has this digest,
/// only what is in reach is read. What the key opens is opened.
pub(in crate::store) fn generations<E: VeiledEdit>(
    storage: &dyn Storage,
    files: &Files,
    digest: &str,
    reach: &mut Reach,
    key: Option<&Key>,
) -> Result<(Vec<Generation<E>>, u32), FileError> {
    let mut paths = Vec::new();
    for files in std::iter::once(files.clone()).chain(files.in_refuge()) {
        match storage.list_beginning(files.folder(), &files.stem()) {
            Ok(found) => {
                let number = |path: PathBuf| Some((files.generation_of(&path)?, path));
                paths.extend(found.into_iter().filter_map(number));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(FileError::io(files.folder(), &error)),
        }
    }
    paths.sort_by_key(|(number, _)| *number);
    let highest = paths.last().map_or(0, |(number, _)| *number);
    let mut found: Vec<Generation<E>> = Vec::new();
    // The session whose file this is; where none began from it, the newest.
    let (mut ours, mut newest) = (None, None);
    for (number, path) in paths.into_iter().rev() {
        if reach.passes() {
            break;
        }
        let generation = match storage.read(&path, LARGEST) {
            Ok(bytes) => {
                let checks = Checks::of(storage);
                Generation::read(number, &path, &bytes, (reach, key), checks)?
            }
            // A writer gave it up this very moment, or it is a link to nothing.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(FileError::io(&path, &error)),
        };
        if let Some(header) = &generation.header {
            newest.get_or_insert_with(|| header.session.clone());
            if generation.starts_from(digest) {
                ours.get_or_insert_with(|| header.session.clone());
                reach.limit();
            }
        }
        found.push(generation);
    }
    let ours = ours.or(newest);
    found.retain(|generation| {
        let header = generation.header.as_ref();
        header.is_none_or(|header| Some(&header.session) == ours.as_ref())
    });
    found.reverse();
    Ok((found, highest))
}
