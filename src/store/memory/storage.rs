//! The double as a [`Storage`].

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::{Memory, Operation};
use crate::store::storage::{Identity, Lock, Metadata, Sink, Source, Storage, named};

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

    fn source(&self, path: &Path) -> io::Result<Box<dyn Source>> {
        let file = self.state().find(path)?.0;
        Ok(Box::new(MemorySource {
            memory: self.clone(),
            file,
        }))
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
        let here = |path: &Path| named(path.parent().unwrap_or(path)) == folder;
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
        let here = |path: &Path| named(path.parent().unwrap_or(path)) == folder;
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
            group: bytes.group,
            modified: SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(bytes.changes)),
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

struct MemorySource {
    memory: Memory,
    file: usize,
}

impl Source for MemorySource {
    fn read_from(&mut self, offset: u64, limit: u64) -> io::Result<Vec<u8>> {
        let state = self.memory.state();
        let bytes = state.files.get(self.file).ok_or(io::ErrorKind::NotFound)?;
        let from = usize::try_from(offset).unwrap_or(usize::MAX);
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        let rest = bytes.written.get(from..).unwrap_or_default();
        Ok(rest.get(..most).unwrap_or(rest).to_vec())
    }

    fn identity(&self) -> io::Result<Identity> {
        Ok(identity(self.file))
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
            file.changes += 1;
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
