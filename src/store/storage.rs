//! What the store asks of a file system; the real one is [`Disk`].
//!
//! Every file operation of the store goes through [`Storage`], so that a double can record them, refuse
//! any of them, and say what would be left after a power cut ([`super::memory::Memory`]).

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

pub use super::alarm::{Alarm, Hearer, Ring};
pub use super::disk::Disk;
pub use super::safeguard::Safeguard;

/// Which file a path or an open file means: two are the same file when these are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The device (or folder, in a double).
    pub device: u64,
    /// The file on it.
    pub file: u64,
}

/// What is known of a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// Which file it is.
    pub identity: Identity,
    /// Its length in bytes.
    pub len: u64,
    /// Its permission bits.
    pub mode: u32,
    /// The number of the group that it belongs to.
    pub group: u32,
    /// When its bytes were last changed, where the system tells.
    pub modified: Option<SystemTime>,
}

/// A file being read while somebody else writes it.
pub trait Source: Send {
    /// The bytes from this one to the present end, at most `limit` of them.
    fn read_from(&mut self, offset: u64, limit: u64) -> io::Result<Vec<u8>>;
    /// Which file it is.
    fn identity(&self) -> io::Result<Identity>;
}

/// A file being written, at its end only.
pub trait Sink: Send {
    /// Appends bytes. After an error some of them may have been written.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Makes what was appended durable. After an error nothing more may be promised of this file.
    fn sync(&mut self) -> io::Result<()>;
    /// Which file it is, and how long it is now.
    fn identity(&self) -> io::Result<(Identity, u64)>;
}

/// A lock held; dropping it lets go.
pub trait Lock: Send {
    /// Puts this text in the lock file, in place of what was there.
    fn note(&mut self, text: &str) -> io::Result<()>;
}

/// A file system, as far as the store needs one.
pub trait Storage: Send + Sync {
    /// The bytes of a file, at most `limit` of them; a longer file is [`io::ErrorKind::FileTooLarge`].
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;
    /// Opens a file to read on in it while it grows.
    fn source(&self, path: &Path) -> io::Result<Box<dyn Source>>;
    /// Creates a file that must not be there (nor a link in its place), with these permissions.
    fn create_new(&self, path: &Path, mode: u32) -> io::Result<Box<dyn Sink>>;
    /// Opens a file to go on at its end; it must be there.
    fn append_to(&self, path: &Path) -> io::Result<Box<dyn Sink>>;
    /// Puts a file in the place of another at once.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Gives a file a name that nothing has.
    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes the names in a folder durable.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// The files of a folder, in the order of their names.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;
    /// Those among them whose names begin with this, in any order.
    fn list_beginning(&self, folder: &Path, name: &OsStr) -> io::Result<Vec<PathBuf>> {
        let begins = |path: &PathBuf| {
            let found = path.file_name().unwrap_or_default();
            found
                .as_encoded_bytes()
                .starts_with(name.as_encoded_bytes())
        };
        Ok(self.list(folder)?.into_iter().filter(begins).collect())
    }
    /// What is known of a file.
    fn metadata(&self, path: &Path) -> io::Result<Metadata>;
    /// The path of the file that a path means, links followed; the path itself when there is none yet.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;
    /// Makes a folder, and those above it, for its owner alone.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;
    /// Gives a file or a folder these permissions, and to this group where one is named.
    fn set_access(&self, path: &Path, mode: u32, group: Option<u32>) -> io::Result<()>;
    /// Says why files may not be made in a folder, where that is so.
    fn may_write(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }
    /// Removes a folder that is empty.
    fn remove_folder(&self, folder: &Path) -> io::Result<()>;
    /// Takes the lock of this file, made if need be; none when somebody holds it. A file system without
    /// locks says [`io::ErrorKind::Unsupported`].
    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Lock>>>;
    /// Sets so many bytes of the disk aside in a file that must not be there, for when it is full.
    fn reserve(&self, _path: &Path, _bytes: u64) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
    /// Rings whenever something is done to a file of a folder, by whomever; none where nobody tells of that.
    fn alarm(&self, _folder: &Path, _ring: Hearer) -> Option<Box<dyn Alarm>> {
        None
    }
    /// Whether this safeguard is in force: always, but in a double that shows what it is there for.
    fn keeps(&self, _: Safeguard) -> bool {
        true
    }
}

/// What we write is for its owner alone.
pub(super) const PRIVATE: u32 = 0o600;

/// A document is for whom its owner wants: the mask says.
pub(super) const SHARED: u32 = 0o666;

/// The folder of a path as it must be written to be opened: a bare file name stands in `.`.
pub(super) fn named(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
}
