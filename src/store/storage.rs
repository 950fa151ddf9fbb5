//! What the store asks of a file system, and the real one.
//!
//! Every file operation of the store goes through [`Storage`], so that a double can record them, refuse
//! any of them, and say what would be left after a power cut ([`super::memory::Memory`]).

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

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
    /// Which file it is.
    fn identity(&self) -> io::Result<Identity>;
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
    /// Takes the lock of this file, made if need be; none when somebody holds it.
    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Lock>>>;
}

/// The real file system.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

/// What we write is for its owner alone.
pub(super) const PRIVATE: u32 = 0o600;

/// A document is for whom its owner wants: the mask says.
pub(super) const SHARED: u32 = 0o666;

impl Storage for Disk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn source(&self, path: &Path) -> io::Result<Box<dyn Source>> {
        Ok(Box::new(DiskSource(File::open(path)?)))
    }

    fn create_new(&self, path: &Path, mode: u32) -> io::Result<Box<dyn Sink>> {
        // O_EXCL refuses a link put there beforehand as well.
        let file = OpenOptions::new()
            .append(true)
            .create_new(true)
            .mode(mode)
            .open(path)?;
        Ok(Box::new(DiskSink(file)))
    }

    fn append_to(&self, path: &Path) -> io::Result<Box<dyn Sink>> {
        let file = OpenOptions::new().append(true).open(path)?;
        Ok(Box::new(DiskSink(file)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        match fs::hard_link(from, to) {
            Ok(()) => fs::remove_file(from),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            // Some file systems know no links: look, then rename.
            Err(_) if !fs::exists(to)? => fs::rename(from, to),
            Err(_) => Err(io::ErrorKind::AlreadyExists.into()),
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        File::open(named(folder))?.sync_all()
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut paths = fs::read_dir(named(folder))?
            .map(|entry| entry.map(|entry| folder.join(entry.file_name())))
            .collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        Ok(paths)
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        let found = fs::metadata(path)?;
        Ok(Metadata {
            identity: identity(&found),
            len: found.len(),
            mode: found.mode() & 0o777,
            group: found.gid(),
            modified: found.modified().ok(),
        })
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        match fs::canonicalize(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(path.to_owned()),
            other => other,
        }
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(named(folder))
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Lock>>> {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(PRIVATE)
            .open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(DiskLock(file)))),
            Err(fs::TryLockError::WouldBlock) => Ok(None),
            Err(fs::TryLockError::Error(error)) => Err(error),
        }
    }
}

/// The folder of a path as it must be written to be opened: a bare file name stands in `.`.
pub(super) fn named(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
}

fn identity(found: &fs::Metadata) -> Identity {
    Identity {
        device: found.dev(),
        file: found.ino(),
    }
}

struct DiskSource(File);

impl Source for DiskSource {
    fn read_from(&mut self, offset: u64, limit: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.0.seek(SeekFrom::Start(offset))?;
        (&self.0).take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn identity(&self) -> io::Result<Identity> {
        self.0.metadata().map(|found| identity(&found))
    }
}

struct DiskSink(File);

impl Sink for DiskSink {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_data()
    }

    fn identity(&self) -> io::Result<Identity> {
        self.0.metadata().map(|found| identity(&found))
    }
}

struct DiskLock(File);

impl Lock for DiskLock {
    fn note(&mut self, text: &str) -> io::Result<()> {
        self.0.set_len(0)?;
        self.0.rewind()?;
        self.0.write_all(text.as_bytes())
    }
}
