//! A file system in memory that records what is asked of it: the double for tests.
//!
//! It keeps, for every file, what is written and what is durable, and the same for the names in folders,
//! and can say what a power cut would leave in the worst case. It can be told to refuse any operation.

mod storage;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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
    group: u32,
    /// How often its bytes were changed: its clock.
    changes: u64,
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
            file.changes += 1;
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
