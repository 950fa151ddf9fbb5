//! The double as a [`Storage`].

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::{Bytes, Memory, Naming, Operation, State, is_in};
use crate::store::safeguard::Safeguard;
use crate::store::storage::{Identity, Lock, Metadata, Sink, Source, Storage};

fn identity(file: usize) -> Identity {
    Identity {
        device: 0,
        file: u64::try_from(file).unwrap_or(u64::MAX),
    }
}

fn length(bytes: &Bytes) -> u64 {
    u64::try_from(bytes.written.len()).unwrap_or(u64::MAX)
}

fn ends_with(path: &Path, ending: &str) -> bool {
    path.extension()
        .is_some_and(|extension| extension == ending)
}

impl Storage for Memory {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let state = self.state();
        let (_, bytes) = state.disk.find(path)?;
        if length(bytes) <= limit {
            Ok(bytes.written.to_vec())
        } else {
            Err(io::ErrorKind::FileTooLarge.into())
        }
    }

    fn source(&self, path: &Path) -> io::Result<Box<dyn Source>> {
        let file = self.state().disk.find(path)?.0;
        Ok(Box::new(MemorySource {
            memory: self.clone(),
            file,
        }))
    }

    fn create_new(&self, path: &Path, mode: u32) -> io::Result<Box<dyn Sink>> {
        let file = self.state().create(path, mode)?;
        Ok(self.sink(path, file))
    }

    fn append_to(&self, path: &Path) -> io::Result<Box<dyn Sink>> {
        let file = self.state().disk.find(path)?.0;
        Ok(self.sink(path, file))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        let file = state.disk.find(from)?.0;
        state.ask(Operation::Rename(from.to_owned(), to.to_owned()))?;
        if state.keeps(Safeguard::Rename) {
            let naming = Naming::Move(from.to_owned(), to.to_owned(), file);
            naming.perform(&mut state.disk.names);
            state.disk.namings.push(naming);
        } else {
            state.write_over(file, to);
            state.disk.names.remove(from);
            state.disk.namings.push(Naming::Remove(from.to_owned()));
        }
        state.performed();
        Ok(())
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        if self.state().disk.names.contains_key(to) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.disk.find(path)?;
        state.ask(Operation::Remove(path.to_owned()))?;
        if state.keeps(Safeguard::RemoveTemporary) || !ends_with(path, "tmp") {
            state.disk.names.remove(path);
            state.disk.namings.push(Naming::Remove(path.to_owned()));
        }
        state.performed();
        Ok(())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.ask(Operation::SyncFolder(folder.to_owned()))?;
        if state.keeps(state.reason_to_sync()) {
            state.disk.sync_folder(folder);
        }
        state.performed();
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let state = self.state();
        let names = state.disk.names.keys();
        Ok(names.filter(|path| is_in(path, folder)).cloned().collect())
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        let state = self.state();
        let (file, bytes) = state.disk.find(path)?;
        Ok(Metadata {
            identity: identity(file),
            len: length(bytes),
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

    fn set_access(&self, path: &Path, mode: u32, group: Option<u32>) -> io::Result<()> {
        let mut state = self.state();
        let file = state.disk.find(path)?.0;
        if let Some(bytes) = state.disk.contents.get_mut(file) {
            bytes.mode = mode;
            bytes.group = group.unwrap_or(bytes.group);
        }
        Ok(())
    }

    fn remove_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Lock>>> {
        let mut state = self.state();
        if let Some(only) = &state.only_locks
            && !path.starts_with(only)
        {
            return Err(io::ErrorKind::Unsupported.into());
        }
        state.disk.name(path);
        if !state.locks.insert(path.to_owned()) && state.keeps(Safeguard::Lock) {
            return Ok(None);
        }
        Ok(Some(Box::new(MemoryLock {
            memory: self.clone(),
            path: path.to_owned(),
        })))
    }

    fn reserve(&self, path: &Path, bytes: u64) -> io::Result<()> {
        let mut state = self.state();
        // Nothing of what it holds is ever read: small, so that a model stays quick.
        let bytes = usize::try_from(bytes / 64).unwrap_or(usize::MAX);
        if state.room_for(bytes) < bytes || !state.keeps(Safeguard::Reserve) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let file = state.create(path, 0o600)?;
        if let Some(file) = state.disk.contents.get_mut(file) {
            file.written = Arc::new(vec![0; bytes]);
            file.durable = bytes;
        }
        Ok(())
    }

    fn keeps(&self, safeguard: Safeguard) -> bool {
        self.state().keeps(safeguard)
    }
}

impl Memory {
    fn sink(&self, path: &Path, file: usize) -> Box<dyn Sink> {
        Box::new(MemorySink {
            memory: self.clone(),
            path: path.to_owned(),
            file,
        })
    }
}

impl State {
    fn create(&mut self, path: &Path, mode: u32) -> io::Result<usize> {
        if self.disk.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.ask(Operation::Create(path.to_owned()))?;
        let file = self.disk.name(path);
        if let Some(bytes) = self.disk.contents.get_mut(file) {
            bytes.mode = mode;
        }
        self.performed();
        Ok(file)
    }

    /// What a program without a rename does: the old file is emptied and written again.
    fn write_over(&mut self, file: usize, to: &Path) {
        let written = self
            .disk
            .contents
            .get(file)
            .map(|file| Arc::clone(&file.written));
        let over = self.disk.name(to);
        if let Some(over) = self.disk.contents.get_mut(over) {
            over.written = written.unwrap_or_default();
            over.durable = 0;
        }
    }

    /// What a folder is synced for, by what was done last.
    fn reason_to_sync(&self) -> Safeguard {
        let before = self.done.iter().rev().nth(1);
        match before {
            Some(Operation::Rename(..)) => Safeguard::SyncSessionName,
            Some(Operation::Sync(path)) if ends_with(path, "journal") => Safeguard::SyncJournalName,
            _ => Safeguard::SyncResumedName,
        }
    }

    /// What a file is synced for.
    fn reason_to_sync_file(&self, path: &Path) -> Safeguard {
        let synced = |one: &Operation| matches!(one, Operation::Sync(synced) if synced == path);
        if !ends_with(path, "journal") {
            Safeguard::SyncTemporary
        } else if self.done.iter().rev().skip(1).any(synced) {
            Safeguard::SyncRecords
        } else {
            Safeguard::SyncHeader
        }
    }
}

struct MemorySource {
    memory: Memory,
    file: usize,
}

impl Source for MemorySource {
    fn read_from(&mut self, offset: u64, limit: u64) -> io::Result<Vec<u8>> {
        let state = self.memory.state();
        let bytes = state.disk.contents.get(self.file);
        let bytes = bytes.ok_or(io::ErrorKind::NotFound)?;
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
        let room = state.room_for(bytes.len());
        if let Some(file) = state.disk.contents.get_mut(self.file) {
            Arc::make_mut(&mut file.written).extend(bytes.iter().take(room));
            file.changes += 1;
        }
        state.performed();
        if room < bytes.len() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut state = self.memory.state();
        state.ask(Operation::Sync(self.path.clone()))?;
        let kept = state.keeps(state.reason_to_sync_file(&self.path));
        if let Some(file) = state.disk.contents.get_mut(self.file)
            && kept
        {
            file.durable = file.written.len();
        }
        state.performed();
        Ok(())
    }

    fn identity(&self) -> io::Result<(Identity, u64)> {
        let state = self.memory.state();
        let len = state.disk.contents.get(self.file).map_or(0, length);
        Ok((identity(self.file), len))
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
