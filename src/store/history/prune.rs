//! Giving up what only the history needs.

use std::path::Path;
use std::sync::Arc;

use crate::edit::Edit;
use crate::model::Session;
use crate::store::error::FileError;
use crate::store::journal::{Reach, generations};
use crate::store::lease;
use crate::store::load::load;
use crate::store::lock::{self, Holder};
use crate::store::locking::{self, Locking};
use crate::store::opened::Options;
use crate::store::replay::Start;
use crate::store::storage::{Disk, Storage, named};

/// What came of pruning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pruned {
    /// So many generations were removed.
    Removed(usize),
    /// The journal holds what the session file does not: nothing was removed.
    Unsaved,
    /// Somebody has the session open: nothing was removed.
    Held(Option<Holder>),
}

/// Removes the generations of the journal that the session file holds: the history and undo begin anew.
///
/// # Errors
/// What is wrong with one of the files, or what the system refused.
pub fn prune(path: &Path, options: &Options) -> Result<Pruned, FileError> {
    let disk: Arc<dyn Storage> = Arc::new(Disk);
    prune_in(&disk, path, options)
}

fn prune_in(
    storage: &Arc<dyn Storage>,
    path: &Path,
    options: &Options,
) -> Result<Pruned, FileError> {
    let files = crate::store::open::files(&**storage, path, options.refuge.clone())?;
    let refused = |error| FileError::io(&files.session, &error);
    let locked = locking::try_lock(storage, &files).map_err(refused)?;
    let storage = &**storage;
    let _lock = match locked {
        Locking::Held(lock) => lock,
        Locking::Leased(lock) => {
            match lease::elsewhere(storage, &files.lock(), &Holder::ours(options)) {
                None => lock,
                holder => return Ok(Pruned::Held(holder)),
            }
        }
        Locking::Taken(note) => return Ok(Pruned::Held(lock::holder(storage, &note))),
    };
    let key = options.key.as_deref();
    let found = load::<Session>(storage, &files, Reach::all(), None, key)?;
    let recovery = &found.replayed.recovery;
    if recovery.groups > 0 || recovery.literal > 0 || recovery.conflict.is_some() {
        return Ok(Pruned::Unsaved);
    }
    let (all, _) = generations::<Edit>(storage, &files, &found.digest, &mut Reach::all(), key)?;
    let Start::Known(from) = Start::find(&found.digest, &all) else {
        return Ok(Pruned::Unsaved);
    };
    // Whoever wrote the file that holds them may have been killed before its name was durable.
    storage.sync_folder(files.folder()).map_err(refused)?;
    let mut removed = 0;
    for generation in all.iter().filter(|generation| generation.number < from) {
        storage.remove(&generation.path).map_err(refused)?;
        removed += 1;
    }
    for files in std::iter::once(files.clone()).chain(files.in_refuge()) {
        // The second folder may never have been made.
        let _ = storage.sync_folder(named(files.folder()));
    }
    Ok(Pruned::Removed(removed))
}
