//! A file system in memory that records what is asked of it: the double for tests.
//!
//! It keeps, for every file, what is written and what is durable, and the same for the names in folders,
//! and can say what a power cut would leave ([`Memory::after_power_cut`] at worst, [`Memory::crashes`] in
//! every way). It can be told to refuse any operation, to be full, to have no locks, and to do without a
//! [`Safeguard`].

mod crash;
mod storage;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::safeguard::Safeguard;
use super::storage::named;

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
    disk: Files,
    locks: BTreeSet<PathBuf>,
    done: Vec<Operation>,
    refuse: Option<Refusal>,
    left_out: Option<Safeguard>,
    /// The one folder that has locks, when not all have.
    only_locks: Option<PathBuf>,
    /// How many bytes all files may have together.
    room: Option<usize>,
    /// The files after each operation, while they are recorded.
    points: Option<Vec<Files>>,
}

/// All there is on the disk, and what is not there for certain.
#[derive(Clone, Default)]
struct Files {
    contents: Vec<Bytes>,
    names: BTreeMap<PathBuf, usize>,
    durable_names: BTreeMap<PathBuf, usize>,
    /// What was done to names since their folders were made durable, in order.
    namings: Vec<Naming>,
}

/// A file: what is durable of it is its beginning.
#[derive(Clone, Default)]
struct Bytes {
    written: Arc<Vec<u8>>,
    durable: usize,
    mode: u32,
    group: u32,
    /// How often its bytes were changed: its clock.
    changes: u64,
}

/// Something done to names.
#[derive(Clone)]
enum Naming {
    Add(PathBuf, usize),
    Move(PathBuf, PathBuf, usize),
    Remove(PathBuf),
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

    /// One that does without a safeguard.
    #[must_use]
    pub fn without(safeguard: Safeguard) -> Self {
        let memory = Self::default();
        memory.state().left_out = Some(safeguard);
        memory
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
        let mut state = self.state();
        state.refuse = None;
        state.room = None;
    }

    /// From now on only this folder has locks, as on a machine that has the others from the network.
    pub fn lock_only_in(&self, folder: &Path) {
        self.state().only_locks = Some(folder.to_owned());
    }

    /// From now on there is room for so many bytes more.
    pub fn fill(&self, room: usize) {
        let mut state = self.state();
        state.room = Some(state.disk.size() + room);
    }

    /// The names of all files.
    #[must_use]
    pub fn names(&self) -> Vec<PathBuf> {
        self.state().disk.names.keys().cloned().collect()
    }

    /// Replaces the bytes of a file from outside, as another program or a failing disk does.
    pub fn put(&self, path: &Path, bytes: &[u8]) {
        let mut state = self.state();
        let disk = &mut state.disk;
        let file = disk.name(path);
        disk.durable_names.insert(path.to_owned(), file);
        if let Some(file) = disk.contents.get_mut(file) {
            file.written = Arc::new(bytes.to_vec());
            file.durable = bytes.len();
            file.changes += 1;
        }
    }

    /// Changes the permissions of a file from outside.
    pub fn set_mode(&self, path: &Path, mode: u32) {
        let mut state = self.state();
        let file = state.disk.name(path);
        if let Some(file) = state.disk.contents.get_mut(file) {
            file.mode = mode;
        }
    }

    /// What there is after the process was killed: everything written, no locks.
    #[must_use]
    pub fn after_kill(&self) -> Self {
        let state = self.state();
        Self::holding(state.disk.clone(), state.left_out)
    }

    /// What there is at worst after a power cut: only what was made durable, no locks.
    #[must_use]
    pub fn after_power_cut(&self) -> Self {
        let state = self.state();
        Self::holding(state.disk.at_worst(), state.left_out)
    }

    fn holding(disk: Files, left_out: Option<Safeguard>) -> Self {
        Self(Arc::new(Mutex::new(State {
            disk,
            left_out,
            ..State::default()
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A test that panicked is failing already.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Files {
    /// The file of this name, made when it is not there.
    fn name(&mut self, path: &Path) -> usize {
        let next = self.contents.len();
        let file = *self.names.entry(path.to_owned()).or_insert(next);
        if file == next {
            self.contents.push(Bytes::default());
            self.namings.push(Naming::Add(path.to_owned(), file));
        }
        file
    }

    fn find(&self, path: &Path) -> io::Result<(usize, &Bytes)> {
        let found = self.names.get(path).copied();
        found
            .and_then(|file| Some((file, self.contents.get(file)?)))
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn size(&self) -> usize {
        let named = self
            .names
            .values()
            .filter_map(|file| self.contents.get(*file));
        named.map(|file| file.written.len()).sum()
    }

    /// What was done to the names of a folder is durable from now on.
    fn sync_folder(&mut self, folder: &Path) {
        let (here, rest) = std::mem::take(&mut self.namings)
            .into_iter()
            .partition(|naming| is_in(naming.path(), folder));
        self.namings = rest;
        for naming in here {
            naming.perform(&mut self.durable_names);
        }
    }

    fn at_worst(&self) -> Self {
        let mut disk = self.clone();
        for file in &mut disk.contents {
            let durable = file.written.get(..file.durable).unwrap_or_default();
            file.written = Arc::new(durable.to_vec());
        }
        disk.names.clone_from(&disk.durable_names);
        disk.namings.clear();
        disk
    }
}

impl Naming {
    fn path(&self) -> &Path {
        match self {
            Self::Add(path, _) | Self::Remove(path) | Self::Move(_, path, _) => path,
        }
    }

    fn perform(&self, names: &mut BTreeMap<PathBuf, usize>) {
        match self {
            Self::Add(path, file) => {
                names.insert(path.clone(), *file);
            }
            Self::Move(from, to, file) => {
                names.remove(from);
                names.insert(to.clone(), *file);
            }
            Self::Remove(path) => {
                names.remove(path);
            }
        }
    }
}

/// Whether a path is a file of this folder.
fn is_in(path: &Path, folder: &Path) -> bool {
    named(path.parent().unwrap_or(path)) == folder
}

impl State {
    fn ask(&mut self, operation: Operation) -> io::Result<()> {
        if let Some(kind) = self.refuse.as_mut().and_then(|refuse| refuse(&operation)) {
            return Err(kind.into());
        }
        self.done.push(operation);
        Ok(())
    }

    fn keeps(&self, safeguard: Safeguard) -> bool {
        self.left_out != Some(safeguard)
    }

    /// The operation just asked for was performed.
    fn performed(&mut self) {
        if let Some(points) = &mut self.points {
            points.push(self.disk.clone());
        }
    }

    /// How many of these bytes there is room for.
    fn room_for(&self, bytes: usize) -> usize {
        self.room.map_or(bytes, |room| {
            bytes.min(room.saturating_sub(self.disk.size()))
        })
    }
}
