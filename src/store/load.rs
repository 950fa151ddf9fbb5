//! Finding a session's file and journal and merging them. Only [`Found::keep_aside`] writes.

use std::path::Path;

use serde::de::DeserializeOwned;

use super::aside;
use super::error::{FileError, FileProblem};
use super::files::Files;
use super::hash::digest;
use super::journal::{Generation, Reach, generations};
use super::kept::{FileKind, Kept};
use super::opened::{Conflict, Damage};
use super::replay::{Replayed, Start, replay};
use super::session_file::{self, LARGEST, ron_options};
use super::storage::Storage;
use super::vault::{self, Key};

/// What was found.
pub(super) struct Found<R: Kept> {
    /// SHA-256 of the session file's bytes.
    pub digest: String,
    /// The journal's name for the session, if there is a journal.
    pub identity: Option<String>,
    /// The highest generation number taken.
    pub highest: u32,
    /// The last generation, when another may be gone on with in it.
    pub resume: Option<Generation<R::Edit>>,
    /// The generation that the next one follows; none when the next one starts from the file.
    pub parent: Option<u32>,
    /// Unsaved records were put on a file changed by hand.
    pub merged: bool,
    /// It is encrypted, and the key is not here.
    pub locked: bool,
    /// Journals, or what was kept aside, are not encrypted as the session is by now.
    pub rewrites: bool,
    pub replayed: Replayed<R>,
}

/// Reads the file alone.
pub(super) fn root<R: FileKind>(
    storage: &dyn Storage,
    files: &Files,
) -> Result<(Vec<u8>, R), FileError> {
    let path = &files.session;
    let bytes = storage
        .read(path, LARGEST)
        .map_err(|error| FileError::io(path, &error))?;
    let root = session_file::parse(&bytes).map_err(|(problem, spot)| FileError {
        path: path.clone(),
        spot,
        problem,
    })?;
    Ok((bytes, root))
}

/// The same, what the key opens opened.
pub(super) fn root_with<R: Kept>(
    storage: &dyn Storage,
    files: &Files,
    key: Option<&Key>,
) -> Result<(Vec<u8>, R), FileError> {
    let (bytes, mut root) = root(storage, files)?;
    opened(files, &mut root, key)?;
    Ok((bytes, root))
}

/// Opens what the key opens; gives the key if it is the one of this session. One that is encrypted as a whole is
/// opened by it or not at all.
fn opened<'a, R: Kept>(
    files: &Files,
    root: &mut R,
    key: Option<&'a Key>,
) -> Result<Option<&'a Key>, FileError> {
    let key = key.filter(|key| is_of(root, key));
    if let Some(key) = key {
        root.open(key);
    }
    if root.is_shut() {
        let problem = key.map_or(FileProblem::Encrypted, |_| FileProblem::Unopened);
        return Err(FileError::new(&files.session, problem));
    }
    Ok(key)
}

/// Reads and merges. A file already read is not parsed again when it is still the same.
pub(super) fn load<R: Kept>(
    storage: &dyn Storage,
    files: &Files,
    mut reach: Reach,
    before: Option<(Vec<u8>, R)>,
    key: Option<&Key>,
) -> Result<Found<R>, FileError> {
    // The file before its journal: while somebody writes, what the file lacks is then in the journal.
    let (bytes, mut root) = match before {
        Some(before) if is_still(storage, files, &before.0) => before,
        _ => root(storage, files)?,
    };
    let key = opened(files, &mut root, key)?;
    let digest = digest(&bytes);
    let (mut generations, highest) = generations(storage, files, &digest, &mut reach, key)?;
    let behind = |one: &Generation<_>| one.encryption() != root.encryption();
    let rewrites = key.is_some()
        && (generations.iter().any(behind) || vault::is_kept_in_clear(storage, files));
    let start = Start::find(&digest, &generations);
    let mut replayed = replay(root, &start, &generations);
    if reach.is_short() || (replayed.missed && reach.is_ended()) {
        return load(storage, files, Reach::all(), None, key);
    }
    let recovery = &mut replayed.recovery;
    recovery.merged = start.merges();
    recovery.damage = damage(storage, files, &generations);
    if !replayed.conflicts.is_empty() {
        recovery.conflict = Some(Conflict {
            records: replayed.conflicts.len(),
            kept: None,
        });
    }
    let goes_on = start != Start::FileWins;
    let parent = generations
        .last()
        .filter(|_| goes_on)
        .map(|last| last.number);
    let identity = generations
        .iter()
        .rev()
        .find_map(|generation| generation.header.as_ref())
        .map(|header| header.session.clone());
    let resume = generations
        .pop()
        .filter(|last| goes_on && last.number == highest && last.is_untouched());
    Ok(Found {
        locked: replayed.editor.root().encryption().is_some() && key.is_none(),
        rewrites,
        digest,
        identity,
        highest,
        resume,
        parent,
        merged: start.merges(),
        replayed,
    })
}

/// Whether this is the key of what is encrypted here.
pub(super) fn is_of<R: Kept>(root: &R, key: &Key) -> bool {
    let encryption = root.encryption();
    encryption.is_some_and(|encryption| encryption.id == key.id())
}

fn is_still(storage: &dyn Storage, files: &Files, before: &[u8]) -> bool {
    let now = storage.read(&files.session, LARGEST);
    now.is_ok_and(|now| now == before)
}

/// The unreadable places that nobody was told of yet: telling is keeping a copy aside.
fn damage<E: DeserializeOwned>(
    storage: &dyn Storage,
    files: &Files,
    generations: &[Generation<E>],
) -> Vec<Damage> {
    generations
        .iter()
        .filter(|generation| !generation.bad.is_empty())
        .filter(|generation| {
            let whole = storage.read(&generation.path, u64::MAX - 1);
            let number = generation.number;
            let kept = |bytes: Vec<u8>| aside::find(storage, files, number, "damaged", &bytes);
            whole.ok().and_then(kept).is_none()
        })
        .flat_map(|generation| {
            generation.bad.iter().map(|bad| Damage {
                path: generation.path.clone(),
                at: bad.at.clone(),
                near: bad.near,
                kept: None,
            })
        })
        .collect()
}

impl<R: Kept> Found<R> {
    /// Keeps damaged journals and what found no place; a failure to do so is told by `kept: None`.
    pub(super) fn keep_aside(&mut self, storage: &dyn Storage, files: &Files, key: Option<&Key>) {
        for damage in &mut self.replayed.recovery.damage {
            let number = generation_of(files, &damage.path).unwrap_or(self.highest);
            let whole = storage.read(&damage.path, u64::MAX - 1);
            damage.kept = whole
                .and_then(|bytes| aside::keep(storage, files, number, "damaged", |_| Ok(&bytes)))
                .map_err(|error| tracing::warn!(%error, "a damaged journal was not copied"))
                .map(|(path, _)| path)
                .ok();
        }
        if let Some(conflict) = &mut self.replayed.recovery.conflict {
            let mut text = String::new();
            for (record, reason) in &self.replayed.conflicts {
                let mut record = record.clone();
                let root = self.replayed.editor.root();
                if let Some(key) = key.filter(|key| is_of(root, key))
                    && vault::close_record(&mut record, key, root.cover()).is_err()
                {
                    continue;
                }
                // Plain data: the writer has nothing to refuse.
                let record = ron_options().to_string(&record).unwrap_or_default();
                text.extend(["// ", reason, "\n", &record, "\n"]);
            }
            let bytes = text.as_bytes();
            conflict.kept = aside::keep(storage, files, self.highest, "conflict", |_| Ok(bytes))
                .map_err(|error| tracing::warn!(%error, "a conflict was not kept"))
                .map(|(path, _)| path)
                .ok();
        }
    }
}

/// The number of a generation, in the session's own folder or in the second one.
fn generation_of(files: &Files, path: &Path) -> Option<u32> {
    let in_refuge = || files.in_refuge()?.generation_of(path);
    files.generation_of(path).or_else(in_refuge)
}
