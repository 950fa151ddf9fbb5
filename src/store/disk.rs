//! The real file system.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::FallocateFlags;
use rustix::io::Errno;

use super::alarm::{self, Alarm, Hearer};
use super::storage::{Identity, Lock, Metadata, PRIVATE, Sink, Source, Storage, named};

/// The real file system.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Storage for Disk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let file = File::open(path)?;
        let mut bytes = Vec::new();
        if let Ok(found) = file.metadata() {
            // Read at once where the system says how much there is; where there is no room it will tell.
            let length = usize::try_from(found.len().min(limit)).unwrap_or_default();
            let _ = bytes.try_reserve_exact(length);
        }
        file.take(limit + 1).read_to_end(&mut bytes)?;
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
        let folder = named(folder);
        let made: Vec<&Path> = folder
            .ancestors()
            .take_while(|folder| !named(folder).exists())
            .collect();
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)?;
        // A new folder is no safer than its name in the one above.
        for folder in made {
            if let Some(above) = folder.parent() {
                self.sync_folder(above)?;
            }
        }
        Ok(())
    }

    fn set_access(&self, path: &Path, mode: u32, group: Option<u32>) -> io::Result<()> {
        let has = self.metadata(path)?.group;
        if let Some(group) = group.filter(|group| *group != has) {
            // Before the permissions: the group it had never gets those of the other.
            std::os::unix::fs::chown(path, None, Some(group))?;
        }
        fs::set_permissions(path, fs::Permissions::from_mode(mode))
    }

    fn may_write(&self, folder: &Path) -> io::Result<()> {
        let access = rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK;
        Ok(rustix::fs::access(named(folder), access)?)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        fs::remove_dir(folder)
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
            Err(fs::TryLockError::Error(error)) if is_without_locks(&error) => {
                Err(io::Error::new(io::ErrorKind::Unsupported, error))
            }
            Err(fs::TryLockError::Error(error)) => Err(error),
        }
    }

    fn reserve(&self, path: &Path, bytes: u64) -> io::Result<()> {
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(PRIVATE)
            .open(path)?;
        let allocated = rustix::fs::fallocate(&file, FallocateFlags::empty(), 0, bytes);
        if allocated.is_err() {
            fs::remove_file(path)?;
        }
        Ok(allocated?)
    }

    fn alarm(&self, folder: &Path, ring: Hearer) -> Option<Box<dyn Alarm>> {
        alarm::in_folder(named(folder), ring)
    }
}

/// Network folders may have no locks, or a server of locks that does not answer.
fn is_without_locks(error: &io::Error) -> bool {
    let known = [Errno::NOLCK, Errno::OPNOTSUPP, Errno::NOSYS, Errno::INVAL];
    let code = error.raw_os_error();
    known.iter().any(|errno| Some(errno.raw_os_error()) == code)
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

    fn identity(&self) -> io::Result<(Identity, u64)> {
        self.0
            .metadata()
            .map(|found| (identity(&found), found.len()))
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
