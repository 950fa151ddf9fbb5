//! Writing a whole file so that it is wholly there or wholly as before.
//!
//! Same folder, a name nobody has, fsync, rename, fsync of the folder; what fails leaves nothing behind.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::lock::token;
use super::storage::{PRIVATE, SHARED, Storage, named};

/// Makes a file that must not be there yet.
pub(super) fn create(storage: &dyn Storage, path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        storage.create_folder(folder)?;
    }
    create_with(storage, path, bytes, PRIVATE)
}

/// The same with these permissions, in a folder that must be there.
pub(super) fn create_with(
    storage: &dyn Storage,
    path: &Path,
    bytes: &[u8],
    mode: u32,
) -> io::Result<()> {
    put(storage, path, bytes, mode, |temporary| {
        storage.rename_new(temporary, path)
    })
}

/// The same for others to read too, as far as the user's mask lets them; its folder must be there.
pub(super) fn create_shared(storage: &dyn Storage, path: &Path, bytes: &[u8]) -> io::Result<()> {
    create_with(storage, path, bytes, SHARED)
}

/// Makes a file that only its owner reads, in a folder that must be there; or puts these bytes in the place of one,
/// whoever could read that.
pub(super) fn put_private(
    storage: &dyn Storage,
    path: &Path,
    bytes: &[u8],
    there: bool,
) -> io::Result<()> {
    if !there {
        return create_with(storage, path, bytes, PRIVATE);
    }
    put(storage, path, bytes, PRIVATE, |temporary| {
        storage.rename(temporary, path)
    })
}

/// Puts these bytes in the place of a file, which keeps its permissions; a link to it stays one.
pub(super) fn replace(storage: &dyn Storage, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = &storage.resolve(path)?;
    let (mode, group) = match storage.metadata(path) {
        Ok(found) => (found.mode, Some(found.group)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => (PRIVATE, None),
        Err(error) => return Err(error),
    };
    // What is open to a group is open to that one, and before that to none.
    let open = mode & 0o070 != 0;
    let first = if open { mode & !0o070 } else { mode };
    put(storage, path, bytes, first, |temporary| {
        if open && storage.set_access(temporary, mode, group).is_err() {
            // We are not of that group any more.
            storage.set_access(temporary, mode, None)?;
        }
        storage.rename(temporary, path)
    })
}

fn put(
    storage: &dyn Storage,
    path: &Path,
    bytes: &[u8],
    mode: u32,
    name: impl FnOnce(&Path) -> io::Result<()>,
) -> io::Result<()> {
    let temporary = temporary(path);
    let written = (|| {
        let mut file = storage.create_new(&temporary, mode)?;
        file.append(bytes)?;
        file.sync()?;
        drop(file);
        name(&temporary)
    })();
    if let Err(error) = written {
        // A failed write on a full disk must not fill it further. If it was never made, all the better.
        let _ = storage.remove(&temporary);
        return Err(error);
    }
    storage.sync_folder(named(path.parent().unwrap_or(Path::new(""))))
}

/// A name beside a file that nobody else chooses.
fn temporary(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.tmp", token()));
    path.with_file_name(name)
}
