//! A storage whose power can be cut under those who look at it.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use copil::store::memory::Memory;
use copil::store::storage::{Identity, Lock, Metadata, Sink, Source, Storage};

/// The disk as it is now; clones share it.
#[derive(Clone)]
pub struct Disk(Arc<Mutex<Memory>>, Arc<AtomicUsize>, bool);

impl Disk {
    pub fn new(memory: &Memory) -> Self {
        Self(Arc::new(Mutex::new(memory.clone())), Arc::default(), false)
    }

    /// The same where all files are somebody else's, open to us to read: no lock is given.
    pub fn of_others(memory: &Memory) -> Self {
        Self(Arc::new(Mutex::new(memory.clone())), Arc::default(), true)
    }

    /// From now on this is what there is.
    pub fn become_(&self, memory: &Memory) {
        *self.0.lock().unwrap() = memory.clone();
    }

    /// How many whole files were read.
    pub fn reads(&self) -> usize {
        self.1.load(Ordering::Relaxed)
    }

    fn now(&self) -> Memory {
        self.0.lock().unwrap().clone()
    }
}

/// A file open through every cut.
struct Opened {
    disk: Disk,
    path: PathBuf,
    identity: Identity,
}

impl Source for Opened {
    fn read_from(&mut self, offset: u64, limit: u64) -> io::Result<Vec<u8>> {
        self.disk.now().source(&self.path)?.read_from(offset, limit)
    }

    fn identity(&self) -> io::Result<Identity> {
        Ok(self.identity)
    }
}

/// Whoever follows only reads: anything else is a fault of his.
impl Storage for Disk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.now().read(path, limit)
    }
    fn source(&self, path: &Path) -> io::Result<Box<dyn Source>> {
        let identity = self.now().source(path)?.identity()?;
        Ok(Box::new(Opened {
            disk: self.clone(),
            path: path.to_owned(),
            identity,
        }))
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.now().list(folder)
    }
    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        self.now().metadata(path)
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_owned())
    }
    fn create_new(&self, path: &Path, _: u32) -> io::Result<Box<dyn Sink>> {
        panic!("makes {}", path.display())
    }
    fn append_to(&self, path: &Path) -> io::Result<Box<dyn Sink>> {
        panic!("writes {}", path.display())
    }
    fn rename(&self, path: &Path, _: &Path) -> io::Result<()> {
        panic!("renames {}", path.display())
    }
    fn rename_new(&self, path: &Path, _: &Path) -> io::Result<()> {
        panic!("renames {}", path.display())
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        panic!("removes {}", path.display())
    }
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        panic!("syncs {}", path.display())
    }
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        panic!("makes {}", path.display())
    }
    fn set_access(&self, path: &Path, _: u32, _: Option<u32>) -> io::Result<()> {
        panic!("opens {}", path.display())
    }
    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        panic!("removes {}", path.display())
    }
    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Lock>>> {
        assert!(self.2, "locks {}", path.display());
        Err(io::ErrorKind::PermissionDenied.into())
    }
}
