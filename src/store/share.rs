//! Opening a session's files to a colleague: to the members of a group of the system, to read.
//!
//! A session's files are their owner's alone. What it is open to is kept where nothing else can disagree with
//! it: in the permissions of its lock file, which is never renamed nor removed and which copil always makes
//! private. A generation that begins later takes them from there.
//!
//! What was said behind closed doors is not for those who may read the files: a session that holds such
//! words is not shared, and one that comes to hold them is shared no longer ([`super::Kept::closes`]).

use std::io;
use std::path::{Path, PathBuf};

use super::error::FileError;
use super::files::Files;
use super::journal::{Body, Generation, Reach, Record, generations};
use super::kept::Kept;
use super::load::root;
use super::storage::{Disk, Metadata, PRIVATE, Storage, named};
use super::vault::VeiledEdit;
use crate::edit::Edit;
use crate::model::{self, Cover, Session};

/// Its members may read.
const READABLE: u32 = 0o640;
/// Its members may look into the folder.
const OPEN: u32 = 0o050;
/// The chair's answers: whoever may answer puts his there; they belong to the group.
const SPOOL: u32 = 0o2770;

/// To whom a session is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sharing {
    /// The number of the group.
    pub group: u32,
    /// Its members may answer for the chair as well.
    pub chair: bool,
}

/// What came of sharing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// The files opened.
    pub files: usize,
    /// Notes of the rapporteur's own, which whoever reads the files can read.
    pub private: usize,
    /// It is encrypted as a whole: who follows it needs a key.
    pub whole: bool,
    /// A folder on the way that does not let the group through, and is not ours to open.
    pub barred: Option<PathBuf>,
}

/// Why a session is not shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareError {
    /// A file is wrong, or the system refuses.
    File(FileError),
    /// It holds words said behind closed doors, in clear.
    Closed,
}

impl From<FileError> for ShareError {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

/// Opens a session's files to the members of a group.
///
/// # Errors
/// [`ShareError::Closed`] when nobody else may read it, or what the system refused.
pub fn share(path: &Path, sharing: Sharing) -> Result<Shared, ShareError> {
    share_in(&Disk, path, sharing)
}

/// [`share`] in any storage.
///
/// # Errors
/// As [`share`].
pub fn share_in(
    storage: &dyn Storage,
    path: &Path,
    sharing: Sharing,
) -> Result<Shared, ShareError> {
    let files = files(storage, path)?;
    let (_, session) = root::<Session>(storage, &files)?;
    let closed = match &session.encryption {
        None => is_closed(&session) || journals_are_closed(storage, &files)?,
        Some(encryption) => journals_are_clear(storage, &files, encryption.cover)?,
    };
    if closed {
        return Err(ShareError::Closed);
    }
    let refused = |path: &Path| {
        let path = path.to_owned();
        move |error: io::Error| FileError::io(&path, &error)
    };
    let lock = files.lock();
    if storage.metadata(&lock).is_err() {
        storage.create_new(&lock, PRIVATE).map_err(refused(&lock))?;
    }
    let mut shared = Shared {
        private: session.records().filter(|record| record.private()).count(),
        whole: session.is_shut(),
        ..Shared::default()
    };
    // The lock file first: a generation that begins meanwhile is open too.
    let journals = journals(storage, &files)?;
    for path in [lock, files.session.clone()].iter().chain(&journals) {
        storage
            .set_access(path, READABLE, Some(sharing.group))
            .map_err(refused(path))?;
        shared.files += 1;
    }
    let spool = files.spool();
    if sharing.chair {
        storage.create_folder(&spool).map_err(refused(&spool))?;
        storage
            .set_access(&spool, SPOOL, Some(sharing.group))
            .map_err(refused(&spool))?;
    }
    shared.barred = open_way(storage, files.folder(), sharing.group);
    Ok(shared)
}

/// Makes a session's files its owner's alone again.
///
/// # Errors
/// What the system refused.
pub fn stop_sharing(path: &Path) -> Result<(), FileError> {
    let files = files(&Disk, path)?;
    let group = group(&Disk, &files);
    close(&Disk, &files)?;
    if let Some(group) = group {
        close_way(&Disk, files.folder(), group);
    }
    Ok(())
}

/// Closes the files of a session.
pub(super) fn close(storage: &dyn Storage, files: &Files) -> Result<(), FileError> {
    let journals = journals(storage, files)?;
    let lock = files.lock();
    for path in [&lock, &files.session].into_iter().chain(&journals) {
        match storage.set_access(path, PRIVATE, None) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(FileError::io(path, &error));
            }
            _ => {}
        }
    }
    let spool = files.spool();
    if storage.metadata(&spool).is_ok() {
        storage
            .set_access(&spool, 0o700, None)
            .map_err(|error| FileError::io(&spool, &error))?;
    }
    Ok(())
}

/// Closes a session's folder to a group that finds nothing of ours in it any more.
fn close_way(storage: &dyn Storage, folder: &Path, group: u32) {
    let lock = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "lock");
    let open = |path: PathBuf| {
        let found = storage.metadata(&path);
        found.is_ok_and(|found| found.group == group && found.mode & 0o040 != 0)
    };
    let found = storage.list(folder).unwrap_or_default();
    let own = storage.metadata(named(folder));
    if !found.into_iter().filter(lock).any(open)
        && let Ok(own) = own
        && own.group == group
        && own.mode & 0o077 == OPEN
    {
        // Only names are in sight where it stays open.
        let _ = storage.set_access(named(folder), own.mode & !OPEN, None);
    }
}

/// The group that a session is open to, if it is.
pub(super) fn group(storage: &dyn Storage, files: &Files) -> Option<u32> {
    let found = storage.metadata(&files.lock()).ok()?;
    (found.mode & 0o040 != 0).then_some(found.group)
}

/// Opens a file just made to the group that its session is open to.
pub(super) fn open_new(storage: &dyn Storage, files: &Files, path: &Path) {
    if let Some(group) = group(storage, files)
        && let Err(error) = storage.set_access(path, READABLE, Some(group))
    {
        // It is written all the same; only those who follow miss it.
        tracing::warn!(%error, "a journal was not opened to the group");
    }
}

/// Whether a session holds words that whoever may read its files must not read.
fn is_closed(session: &Session) -> bool {
    let amendments = session.decisions.iter().flat_map(|one| &one.amendments);
    session.live.huis_clos
        || session.hides()
        || session.indicators.iter().any(|one| one.confidential)
        || session.records().any(model::Record::confidential)
        || amendments.into_iter().any(|one| one.confidential)
        || session.formal.annexes.iter().any(|one| one.confidential)
        || session.formal.addenda.iter().any(|one| one.confidential)
}

/// Whether its journals do: they keep what was deleted since.
fn journals_are_closed(storage: &dyn Storage, files: &Files) -> Result<bool, FileError> {
    /// As records write it. Words of a meeting that look like it are refused with it.
    const MARKS: [&[u8]; 2] = [b"confidential:true", b"huis_clos:true"];
    for path in journals(storage, files)? {
        let bytes = storage
            .read(&path, u64::MAX - 1)
            .map_err(|error| FileError::io(&path, &error))?;
        let holds = |mark: &&[u8]| bytes.windows(mark.len()).any(|part| part == *mark);
        if MARKS.iter().any(holds) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a journal of an encrypted session holds in clear what is to be encrypted: it was not written anew yet.
fn journals_are_clear(
    storage: &dyn Storage,
    files: &Files,
    cover: Cover,
) -> Result<bool, FileError> {
    let (found, _) = generations::<Edit>(storage, files, "", &mut Reach::all(), None)?;
    let clear = |record: &Record<Edit>| match &record.body {
        Body::Sealed { .. } => false,
        _ if cover == Cover::Whole => true,
        Body::Edit { edit, inverse, .. } => edit.needs_key() || inverse.needs_key(),
        _ => false,
    };
    let clear =
        |one: &Generation<Edit>| one.encryption().is_none() || one.records.iter().any(clear);
    Ok(found.iter().any(clear))
}

fn files(storage: &dyn Storage, path: &Path) -> Result<Files, FileError> {
    let resolved = storage
        .resolve(path)
        .map_err(|error| FileError::io(path, &error))?;
    Ok(Files::new(resolved, None))
}

fn journals(storage: &dyn Storage, files: &Files) -> Result<Vec<PathBuf>, FileError> {
    let mut found = storage
        .list(files.folder())
        .map_err(|error| FileError::io(files.folder(), &error))?;
    found.retain(|path| files.generation_of(path).is_some());
    Ok(found)
}

/// Lets a group into the session's folder, and says which folder bars its way there, if one does. Folders
/// above are not touched.
fn open_way(storage: &dyn Storage, folder: &Path, group: u32) -> Option<PathBuf> {
    let lets = |found: &Metadata, wanted: u32| {
        let of_group = found.group == group && found.mode & (wanted << 3) == wanted << 3;
        of_group || found.mode & wanted == wanted
    };
    let own = storage.metadata(named(folder)).ok()?;
    if !lets(&own, 0o5) {
        // Another group's folder stays its own.
        let free = own.group == group || own.mode & 0o070 == 0;
        let mode = own.mode | OPEN;
        if !free
            || storage
                .set_access(named(folder), mode, Some(group))
                .is_err()
        {
            return Some(folder.to_owned());
        }
    }
    let above = folder.ancestors().skip(1);
    let bars = |folder: &&Path| {
        let found = storage.metadata(named(folder));
        found.is_ok_and(|found| !lets(&found, 0o1))
    };
    above.into_iter().find(bars).map(Path::to_owned)
}
