//! Making, reading, opening and taking over a session's files.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::error::FileError;
use super::files::Files;
use super::hash::digest;
use super::journal::{Header, Reach, Starts, generations};
use super::kept::{FileKind, Kept, Kind};
use super::lease;
use super::listing::Listing;
use super::load::{Found, load, root};
use super::lock::{self, Holder};
use super::locking::{Held, Locking, try_lock};
use super::opened::{Access, Loaded, Opened, Options, StoreError};
use super::session_file;
use super::storage::{Disk, Storage};
use super::vault::{self, Key};
use super::writer::{self, Desk, StoreEvent};
use super::{atomic, folder, spool};
use crate::model::Encryption;

/// Reads a session or another kind, file and journal merged; writes nothing, also while somebody has it open.
///
/// # Errors
/// What is wrong with one of its files.
pub fn read<R: Kept>(path: &Path) -> Result<Loaded<R>, FileError> {
    read_in(&Disk, path, folder::state_folder())
}

/// [`read`] in any storage, with this second folder.
///
/// # Errors
/// As [`read`].
pub fn read_in<R: Kept>(
    storage: &dyn Storage,
    path: &Path,
    refuge: Option<PathBuf>,
) -> Result<Loaded<R>, FileError> {
    read_as_far(storage, path, refuge, Reach::undo(), None)
}

/// [`read`] with the key of what is encrypted in it.
///
/// # Errors
/// As [`read`].
pub fn read_with<R: Kept>(path: &Path, key: Option<&Key>) -> Result<Loaded<R>, FileError> {
    let refuge = folder::state_folder();
    read_as_far(&Disk, path, refuge, Reach::undo(), key)
}

/// What file and journal have, without its history: for whoever only reads it as it stands. Of a long session the
/// history would be most of the reading.
///
/// # Errors
/// As [`read`].
pub fn state<R: Kept>(path: &Path, key: Option<&Key>) -> Result<R, FileError> {
    let refuge = folder::state_folder();
    let loaded = read_as_far(&Disk, path, refuge, Reach::unsaved(), key)?;
    Ok(loaded.editor.into_root())
}

/// The same of a file in a folder that was listed, with what was recovered: how many sessions are read one after the
/// other.
///
/// # Errors
/// As [`read`].
pub fn glance<R: Kept>(listing: &Listing, path: &Path) -> Result<Loaded<R>, FileError> {
    let refuge = listing.refuge().map(Path::to_path_buf);
    read_as_far(listing, path, refuge, Reach::unsaved(), None)
}

/// What is needed to read what is encrypted in a session, if anything is; read before all else of it.
///
/// # Errors
/// When it cannot be read; what else may be wrong with it is told by whoever opens it.
pub fn encryption(path: &Path) -> Result<Option<Encryption>, FileError> {
    if !session_file::may_be_encrypted(&head(path)?) {
        return Ok(None);
    }
    Ok(session_file::encryption(&whole(path)?))
}

/// The beginning of a file: of one of ours it says what all of it is.
fn head(path: &Path) -> Result<Vec<u8>, FileError> {
    let mut head = Vec::with_capacity(session_file::HEAD);
    File::open(path)
        .and_then(|file| {
            let most = session_file::HEAD as u64;
            file.take(most).read_to_end(&mut head)
        })
        .map_err(|error| FileError::io(path, &error))?;
    Ok(head)
}

fn whole(path: &Path) -> Result<Vec<u8>, FileError> {
    let bytes = Disk.read(path, session_file::LARGEST);
    bytes.map_err(|error| FileError::io(path, &error))
}

fn read_as_far<R: Kept>(
    storage: &dyn Storage,
    path: &Path,
    refuge: Option<PathBuf>,
    reach: Reach,
    key: Option<&Key>,
) -> Result<Loaded<R>, FileError> {
    let found = load(storage, &files(storage, path, refuge)?, reach, None, key)?;
    Ok(Loaded {
        locked: found.locked,
        editor: found.replayed.editor,
        draft: found.replayed.draft,
        recovered: found.replayed.recovery,
    })
}

/// Reads a file that has no journal.
///
/// # Errors
/// What is wrong with it.
pub fn read_plain<R: FileKind>(path: &Path) -> Result<R, FileError> {
    root(&Disk, &files(&Disk, path, None)?).map(|(_, root)| root)
}

/// Which kind of file this says it is; none when it is nothing of ours.
///
/// # Errors
/// When it cannot be read.
pub fn kind(path: &Path) -> Result<Option<Kind>, FileError> {
    match session_file::kind_at_head(&head(path)?) {
        Some(kind) => Ok(Some(kind)),
        None => Ok(session_file::kind(&whole(path)?)),
    }
}

/// Makes a new file.
///
/// # Errors
/// [`super::FileProblem::Exists`] when something has this name already, or what the system refused.
pub fn create<R: Kept>(path: &Path, root: &R) -> Result<(), FileError> {
    make(&Disk, path, root, folder::state_folder())
}

/// [`create`] in any storage.
///
/// # Errors
/// As [`create`].
pub fn create_in<R: Kept>(storage: &dyn Storage, path: &Path, root: &R) -> Result<(), FileError> {
    make(storage, path, root, None)
}

fn make<R: Kept>(
    storage: &dyn Storage,
    path: &Path,
    root: &R,
    refuge: Option<PathBuf>,
) -> Result<(), FileError> {
    let text = session_file::write(root).map_err(|problem| FileError::new(path, problem))?;
    let refused = |error| FileError::io(path, &error);
    atomic::create(storage, path, text.as_bytes()).map_err(refused)?;
    let files = files(storage, path, refuge)?;
    let new = digest(text.as_bytes());
    let (_, highest) = generations::<R::Edit>(storage, &files, &new, &mut Reach::unsaved(), None)?;
    if highest > 0 {
        // Journals of a session that had this name once: from here on they are another's.
        let number = highest + 1;
        let header = Header::new(number, &lock::token(), &new, Starts::Found, None);
        writer::begin_afresh(storage, files.journal(number), &header).map_err(refused)?;
    }
    Ok(())
}

/// Opens a session, or another kind, to write it; when somebody else does, to look at it.
///
/// # Errors
/// [`StoreError::File`] when one of its files is wrong; it is then left as it is.
pub fn open<R: Kept>(
    path: &Path,
    options: Options,
    on_event: impl Fn(StoreEvent) + Send + 'static,
) -> Result<Opened<R>, StoreError> {
    open_in(Arc::new(Disk), path, options, on_event)
}

/// [`open`] in any storage.
///
/// # Errors
/// As [`open`].
pub fn open_in<R: Kept>(
    storage: Arc<dyn Storage>,
    path: &Path,
    options: Options,
    on_event: impl Fn(StoreEvent) + Send + 'static,
) -> Result<Opened<R>, StoreError> {
    let files = files(&*storage, path, options.refuge.clone())?;
    let key = options.key.as_deref();
    if options.read_only {
        return Ok(look(&*storage, &files, None, key)?);
    }
    // A file that is no session gets no lock file beside it.
    let before = root(&*storage, &files)?;
    let ours = Holder::ours(&options);
    let held = match try_lock(&storage, &files) {
        Ok(Locking::Held(lock)) => Held::by(lock),
        Ok(Locking::Leased(lock)) => match lease::elsewhere(&*storage, &files.lock(), &ours) {
            Some(holder) => return Ok(look(&*storage, &files, Some(holder), key)?),
            None => Held::leased(lock),
        },
        Ok(Locking::Taken(path)) => {
            let holder = lock::holder(&*storage, &path);
            return Ok(look(&*storage, &files, holder, key)?);
        }
        Err(error) => {
            tracing::warn!(%error, "no lock here: the session is opened to be looked at");
            return Ok(look(&*storage, &files, None, key)?);
        }
    };
    let start = Starting {
        storage,
        files,
        options,
        ours,
    };
    Ok(start.write(held, Some(before), on_event)?)
}

/// Asks the one who writes a session to give way (SIGUSR1 to his process, our name in the lock file), and
/// opens it once he has.
///
/// # Errors
/// [`StoreError::OtherMachine`] and [`StoreError::NoAnswer`] when he cannot be asked or does not give
/// way within three seconds; else as [`open`].
pub fn take_over<R: Kept>(
    path: &Path,
    options: Options,
    on_event: impl Fn(StoreEvent) + Send + 'static,
) -> Result<Opened<R>, StoreError> {
    take_over_in(Arc::new(Disk), path, options, lock::signal, on_event)
}

/// [`take_over`] in any storage, with this way to call the holder's process.
///
/// # Errors
/// As [`take_over`].
pub fn take_over_in<R: Kept>(
    storage: Arc<dyn Storage>,
    path: &Path,
    options: Options,
    signal: impl FnOnce(&Holder) -> io::Result<()>,
    on_event: impl Fn(StoreEvent) + Send + 'static,
) -> Result<Opened<R>, StoreError> {
    let files = files(&*storage, path, options.refuge.clone())?;
    let refused = |error| FileError::io(&files.lock(), &error);
    let ours = Holder::ours(&options);
    let held = match try_lock(&storage, &files).map_err(refused)? {
        Locking::Held(lock) => Held::by(lock),
        // Another machine's writer finds our note and goes on in a branch.
        Locking::Leased(lock) => Held::leased(lock),
        Locking::Taken(at) => {
            let holder = lock::holder(&*storage, &at);
            if let Some(holder) = &holder {
                if !holder.is_here(&ours) {
                    return Err(StoreError::OtherMachine(holder.clone()));
                }
                // His process may be gone this very moment: the lock will tell.
                if let Err(error) = lock::ask(&*storage, &at, &ours, signal, holder) {
                    tracing::debug!(%error, "the holder cannot be called");
                }
            }
            let waited = lock::wait(&*storage, &at, PATIENCE).map_err(refused)?;
            let lock = waited.ok_or(StoreError::NoAnswer(holder))?;
            Held::at(lock, &storage, &files, &at)
        }
    };
    let start = Starting {
        storage,
        files,
        options,
        ours,
    };
    Ok(start.write(held, None, on_event)?)
}

/// Whether the folder of a session is ours to write in, as far as can be told: without that it is somebody else's to
/// write.
#[must_use]
pub fn may_write(path: &Path) -> bool {
    Disk.may_write(path.parent().unwrap_or(Path::new("")))
        .is_ok()
}

/// How long a holder is waited for.
const PATIENCE: Duration = Duration::from_secs(3);

pub(super) fn files(
    storage: &dyn Storage,
    path: &Path,
    refuge: Option<PathBuf>,
) -> Result<Files, FileError> {
    let resolved = storage
        .resolve(path)
        .map_err(|error| FileError::io(path, &error))?;
    Ok(Files::new(resolved, refuge))
}

fn look<R: Kept>(
    storage: &dyn Storage,
    files: &Files,
    holder: Option<Holder>,
    key: Option<&Key>,
) -> Result<Opened<R>, FileError> {
    let found = load(storage, files, Reach::undo(), None, key)?;
    let replayed = found.replayed;
    Ok(Opened {
        locked: found.locked,
        editor: replayed.editor,
        draft: replayed.draft,
        recovered: replayed.recovery,
        access: Access::Viewer { holder },
    })
}

/// What a session is opened with to be written.
struct Starting {
    storage: Arc<dyn Storage>,
    files: Files,
    options: Options,
    ours: Holder,
}

impl Starting {
    fn write<R: Kept>(
        self,
        mut held: Held,
        before: Option<(Vec<u8>, R)>,
        on_event: impl Fn(StoreEvent) + Send + 'static,
    ) -> Result<Opened<R>, FileError> {
        let Self {
            storage,
            files,
            options,
            ours,
        } = self;
        if let Err(error) = held.lock.note(&ours.line()) {
            // The lock holds without it; the others will not know who.
            tracing::warn!(%error, "no note in the lock file");
        }
        let answers = spool::names(&*storage, &files.spool());
        let reach = if answers.is_empty() {
            Reach::undo()
        } else {
            // However long ago: none is carried out twice.
            Reach::all()
        };
        let key = options.key.as_deref();
        let mut found = load(&*storage, &files, reach, before, key)?;
        if key.is_some() {
            vault::sweep(&*storage, &files);
        }
        found.keep_aside(&*storage, &files, key);
        for answer in answers {
            if found.replayed.answered.contains(&answer) {
                // One that stays is told by the journal the next time, too.
                let _ = storage.remove(&files.spool().join(answer));
            }
        }
        let headroom = if held.leased { lease::HEADROOM } else { 0 };
        let Found {
            digest: base,
            identity,
            highest,
            resume,
            parent,
            merged,
            locked,
            rewrites,
            replayed,
        } = found;
        let desk = Desk::new(writer::Start {
            storage,
            files,
            options,
            lock: Some(held.lock),
            lease: ours.token.filter(|_| held.leased),
            editor: replayed.editor.clone(),
            draft: replayed.draft.clone(),
            base,
            identity: identity.unwrap_or_else(lock::token),
            highest,
            resume,
            parent,
            seq: replayed.seq + headroom,
            literal: replayed.literal,
            unread: replayed.unread,
            rewrites,
            merged,
            recovered: replayed.recovery.groups > 0,
            on_event: Box::new(on_event),
        });
        Ok(Opened {
            locked,
            editor: replayed.editor,
            draft: replayed.draft,
            recovered: replayed.recovery,
            access: Access::Writer(writer::start(desk)),
        })
    }
}
