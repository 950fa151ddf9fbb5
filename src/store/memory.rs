//! A file system in memory that records what is asked of it: the double for tests.
//!
//! It keeps, for every file, what is written and what is durable, and the same for the names in folders,
//! and can say what a power cut would leave in the worst case. It can be told to refuse any operation.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::storage::{Identity, Lock, Metadata, Sink, Storage};

/// Something asked of the file system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// A file made.
    Create(PathBuf),
    /// So many bytes put at the end of a file.
    Append(PathBuf, usize),
    /// A file made durable.
    Sync(PathBuf),
    /// A file renamed, another one replaced.
    Rename(PathBuf, PathBuf),
    /// A file removed.
    Remove(PathBuf),
    /// The names of a folder made durable.
    SyncFolder(PathBuf),
}

type Refusal = Box<dyn FnMut(&Operation) -> Option<io::ErrorKind> + Send>;

#[derive(Default)]
struct State {
    files: Vec<Bytes>,
    names: BTreeMap<PathBuf, usize>,
    durable_names: BTreeMap<PathBuf, usize>,
    locks: BTreeSet<PathBuf>,
    done: Vec<Operation>,
    refuse: Option<Refusal>,
}

#[derive(Clone, Default)]
struct Bytes {
    written: Vec<u8>,
    durable: Vec<u8>,
    mode: u32,
}

/// The file system; clones share it.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<State>>);

impl Memory {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Everything asked so far, refused operations left out.
    #[must_use]
    pub fn operations(&self) -> Vec<Operation> {
        self.state().done.clone()
    }

    /// From now on refuses the operations for which this gives an error.
    pub fn refuse(&self, refuse: impl FnMut(&Operation) -> Option<io::ErrorKind> + Send + 'static) {
        self.state().refuse = Some(Box::new(refuse));
    }

    /// From now on refuses nothing.
    pub fn allow(&self) {
        self.state().refuse = None;
    }

    /// The names of all files.
    #[must_use]
    pub fn names(&self) -> Vec<PathBuf> {
        self.state().names.keys().cloned().collect()
    }

    /// Replaces the bytes of a file from outside, as another program or a failing disk does.
    pub fn put(&self, path: &Path, bytes: &[u8]) {
        let mut state = self.state();
        let file = state.name(path);
        if let Some(file) = state.files.get_mut(file) {
            bytes.clone_into(&mut file.written);
            bytes.clone_into(&mut file.durable);
        }
        state.durable_names = state.names.clone();
    }

    /// What there is after the process was killed: everything written, no locks.
    #[must_use]
    pub fn after_kill(&self) -> Self {
        let state = self.state();
        Self(Arc::new(Mutex::new(State {
            files: state.files.clone(),
            names: state.names.clone(),
            durable_names: state.durable_names.clone(),
            ..State::default()
        })))
    }

    /// What there is at worst after a power cut: only what was made durable, no locks.
    #[must_use]
    pub fn after_power_cut(&self) -> Self {
        let state = self.state();
        let files = state.files.iter().cloned().map(|file| Bytes {
            written: file.durable.clone(),
            ..file
        });
        Self(Arc::new(Mutex::new(State {
            files: files.collect(),
            names: state.durable_names.clone(),
            durable_names: state.durable_names.clone(),
            ..State::default()
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A test that panicked is failing already.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The file of this name, made when it is not there.
    fn name(&mut self, path: &Path) -> usize {
        let next = self.files.len();
        let file = *self.names.entry(path.to_owned()).or_insert(next);
        if file == next {
            self.files.push(Bytes::default());
        }
        file
    }

    fn find(&self, path: &Path) -> io::Result<(usize, &Bytes)> {
        let found = self.names.get(path).copied();
        found
            .and_then(|file| Some((file, self.files.get(file)?)))
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn ask(&mut self, operation: Operation) -> io::Result<()> {
        if let Some(kind) = self.refuse.as_mut().and_then(|refuse| refuse(&operation)) {
            return Err(kind.into());
        }
        self.done.push(operation);
        Ok(())
    }
}

fn identity(file: usize) -> Identity {
    Identity {
        device: 0,
        file: u64::try_from(file).unwrap_or(u64::MAX),
    }
}

impl Storage for Memory {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let state = self.state();
        let (_, bytes) = state.find(path)?;
        if u64::try_from(bytes.written.len()).is_ok_and(|len| len <= limit) {
            Ok(bytes.written.clone())
        } else {
            Err(io::ErrorKind::FileTooLarge.into())
        }
    }

    fn create_new(&self, path: &Path, mode: u32) -> io::Result<Box<dyn Sink>> {
        let mut state = self.state();
        if state.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        state.ask(Operation::Create(path.to_owned()))?;
        let file = state.name(path);
        if let Some(bytes) = state.files.get_mut(file) {
            bytes.mode = mode;
        }
        Ok(Box::new(MemorySink {
            memory: self.clone(),
            path: path.to_owned(),
            file,
        }))
    }

    fn append_to(&self, path: &Path) -> io::Result<Box<dyn Sink>> {
        let file = self.state().find(path)?.0;
        Ok(Box::new(MemorySink {
            memory: self.clone(),
            path: path.to_owned(),
            file,
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        let file = state.find(from)?.0;
        state.ask(Operation::Rename(from.to_owned(), to.to_owned()))?;
        state.names.remove(from);
        state.names.insert(to.to_owned(), file);
        Ok(())
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        if self.state().names.contains_key(to) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.find(path)?;
        state.ask(Operation::Remove(path.to_owned()))?;
        state.names.remove(path);
        Ok(())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.ask(Operation::SyncFolder(folder.to_owned()))?;
        let here = |path: &Path| super::storage::named(path.parent().unwrap_or(path)) == folder;
        state.durable_names.retain(|path, _| !here(path));
        let live: Vec<(PathBuf, usize)> = state
            .names
            .iter()
            .filter(|(path, _)| here(path))
            .map(|(path, file)| (path.clone(), *file))
            .collect();
        state.durable_names.extend(live);
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let state = self.state();
        let here = |path: &Path| super::storage::named(path.parent().unwrap_or(path)) == folder;
        Ok(state
            .names
            .keys()
            .filter(|path| here(path))
            .cloned()
            .collect())
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        let state = self.state();
        let (file, bytes) = state.find(path)?;
        Ok(Metadata {
            identity: identity(file),
            len: u64::try_from(bytes.written.len()).unwrap_or(u64::MAX),
            mode: bytes.mode,
        })
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_owned())
    }

    fn create_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Lock>>> {
        let mut state = self.state();
        state.name(path);
        if !state.locks.insert(path.to_owned()) {
            return Ok(None);
        }
        Ok(Some(Box::new(MemoryLock {
            memory: self.clone(),
            path: path.to_owned(),
        })))
    }
}

struct MemorySink {
    memory: Memory,
    path: PathBuf,
    file: usize,
}

impl Sink for MemorySink {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.memory.state();
        state.ask(Operation::Append(self.path.clone(), bytes.len()))?;
        if let Some(file) = state.files.get_mut(self.file) {
            file.written.extend(bytes);
        }
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut state = self.memory.state();
        state.ask(Operation::Sync(self.path.clone()))?;
        if let Some(file) = state.files.get_mut(self.file) {
            file.durable.clone_from(&file.written);
        }
        Ok(())
    }

    fn identity(&self) -> io::Result<Identity> {
        Ok(identity(self.file))
    }
}

struct MemoryLock {
    memory: Memory,
    path: PathBuf,
}

impl Lock for MemoryLock {
    fn note(&mut self, text: &str) -> io::Result<()> {
        self.memory.put(&self.path, text.as_bytes());
        Ok(())
    }
}

impl Drop for MemoryLock {
    fn drop(&mut self) {
        self.memory.state().locks.remove(&self.path);
    }
}
