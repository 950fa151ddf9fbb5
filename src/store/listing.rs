//! A folder listed once, so that reading many sessions of it does not list it for each.
//!
//! As a [`Storage`] it reads and refuses to write: whoever looks at many sessions changes none.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::FileError;
use super::files::Files;
use super::folder;
use super::storage::{Disk, Lock, Metadata, Sink, Source, Storage, named};

/// The names in a folder as they were when it was listed.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    folder: PathBuf,
    /// The folder with links followed, which journals in the second folder are named after.
    real: PathBuf,
    /// In their order, each with whether it is a link.
    names: Vec<(OsString, bool)>,
    /// Those of journals: most sessions of an archive have none.
    journals: Vec<OsString>,
    refuge: Option<PathBuf>,
    /// The journals in the second folder.
    away: Vec<PathBuf>,
}

impl Listing {
    /// Lists a folder. One that is not there has no files.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn of(folder: &Path) -> Result<Self, FileError> {
        let refused = |error: &io::Error| FileError::io(folder, error);
        let entries = match fs::read_dir(named(folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(refused(&error)),
        };
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| refused(&error))?;
            let link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
            names.push((entry.file_name(), link));
        }
        names.sort_unstable();
        let journals = names.iter().map(|(name, _)| name);
        let journals = journals.filter(|name| is_journal(Path::new(name))).cloned();
        let refuge = folder::state_folder();
        let away = refuge.as_deref().map(|refuge| Disk.list(refuge));
        Ok(Self {
            folder: folder.to_owned(),
            real: Disk
                .resolve(named(folder))
                .map_err(|error| refused(&error))?,
            journals: journals.collect(),
            names,
            refuge,
            away: away
                .and_then(Result::ok)
                .unwrap_or_default()
                .into_iter()
                .filter(|path| is_journal(path))
                .collect(),
        })
    }

    /// The RON files, in the order of their names.
    pub fn files(&self) -> impl Iterator<Item = PathBuf> {
        let ron = |name: &&OsString| Path::new(name).extension() == Some(OsStr::new("ron"));
        let names = self.names.iter().map(|(name, _)| name);
        names.filter(ron).map(|name| self.folder.join(name))
    }

    /// The path of the file of this name.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The journals of a file of the folder, and perhaps of one whose name begins with the same words.
    #[must_use]
    pub fn journals(&self, file: &Path) -> Vec<PathBuf> {
        if self.journals.is_empty() && self.away.is_empty() {
            return Vec::new();
        }
        let mut beginning = file.file_stem().unwrap_or_default().to_owned();
        beginning.push(".");
        let beside = beginning_with(&self.journals, &beginning, OsString::as_os_str);
        let beside = beside.map(|name| self.folder.join(name));
        beside.chain(self.journals_away(file)).collect()
    }

    /// Those of them that stand in the second folder.
    fn journals_away(&self, file: &Path) -> Vec<PathBuf> {
        let (false, Ok(real)) = (self.away.is_empty(), self.resolve(file)) else {
            return Vec::new();
        };
        let away = Files::new(real, self.refuge.clone()).in_refuge();
        let own = |path: &&PathBuf| {
            away.as_ref()
                .is_some_and(|away| away.generation_of(path).is_some())
        };
        self.away.iter().filter(own).cloned().collect()
    }

    /// The second folder, where journals go when this one refuses them.
    #[must_use]
    pub fn refuge(&self) -> Option<&Path> {
        self.refuge.as_deref()
    }

    fn knows(&self, path: &Path) -> Option<&(OsString, bool)> {
        let name = path.file_name()?;
        let here = path.parent() == Some(&self.folder);
        let at = self
            .names
            .binary_search_by(|(found, _)| found.as_os_str().cmp(name));
        at.ok().filter(|_| here).and_then(|at| self.names.get(at))
    }
}

fn is_journal(path: &Path) -> bool {
    path.extension() == Some(OsStr::new("journal"))
}

/// Of names in order, those that begin so.
fn beginning_with<'a, T>(
    names: &'a [T],
    wanted: &'a OsStr,
    name: impl Fn(&T) -> &OsStr + 'a,
) -> impl Iterator<Item = &'a T> {
    let first = names.partition_point(|one| name(one) < wanted);
    let names = names.iter().skip(first);
    names.take_while(move |one| {
        let name = name(one).as_encoded_bytes();
        name.starts_with(wanted.as_encoded_bytes())
    })
}

fn refused<T>() -> io::Result<T> {
    Err(io::ErrorKind::ReadOnlyFilesystem.into())
}

impl Storage for Listing {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        Disk.read(path, limit)
    }

    fn source(&self, path: &Path) -> io::Result<Box<dyn Source>> {
        Disk.source(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        Disk.list(folder)
    }

    fn list_beginning(&self, folder: &Path, name: &OsStr) -> io::Result<Vec<PathBuf>> {
        if folder == self.real {
            let found = beginning_with(&self.names, name, |(found, _)| found);
            Ok(found.map(|(found, _)| folder.join(found)).collect())
        } else if Some(folder) == self.refuge() {
            // Of what is there, sessions have journals alone.
            let own = |path: &&PathBuf| {
                let found = path.file_name().unwrap_or_default();
                found
                    .as_encoded_bytes()
                    .starts_with(name.as_encoded_bytes())
            };
            Ok(self.away.iter().filter(own).cloned().collect())
        } else {
            Disk.list_beginning(folder, name)
        }
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        Disk.metadata(path)
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        match self.knows(path) {
            Some((name, false)) => Ok(self.real.join(name)),
            _ => Disk.resolve(path),
        }
    }

    fn create_new(&self, _: &Path, _: u32) -> io::Result<Box<dyn Sink>> {
        refused()
    }

    fn append_to(&self, _: &Path) -> io::Result<Box<dyn Sink>> {
        refused()
    }

    fn rename(&self, _: &Path, _: &Path) -> io::Result<()> {
        refused()
    }

    fn rename_new(&self, _: &Path, _: &Path) -> io::Result<()> {
        refused()
    }

    fn remove(&self, _: &Path) -> io::Result<()> {
        refused()
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        refused()
    }

    fn create_folder(&self, _: &Path) -> io::Result<()> {
        refused()
    }

    fn set_access(&self, _: &Path, _: u32, _: Option<u32>) -> io::Result<()> {
        refused()
    }

    fn remove_folder(&self, _: &Path) -> io::Result<()> {
        refused()
    }

    fn try_lock(&self, _: &Path) -> io::Result<Option<Box<dyn Lock>>> {
        refused()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_the_journals_that_bear_its_name() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "a.ron",
            "a.0001.journal",
            "a.0002.journal",
            "a.0001.damaged",
            "a.b.0001.journal",
            "a-b.ron",
            "ab.0001.journal",
        ] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        let listing = Listing::of(folder.path()).unwrap();
        let files: Vec<PathBuf> = listing.files().collect();
        assert_eq!(
            files,
            [folder.path().join("a-b.ron"), folder.path().join("a.ron")]
        );
        let journals = listing.journals(&folder.path().join("a.ron"));
        // The name of another's may begin with ours: the store tells them apart.
        let names = ["a.0001.journal", "a.0002.journal", "a.b.0001.journal"];
        assert_eq!(journals, names.map(|name| folder.path().join(name)));
    }

    #[test]
    fn a_folder_that_is_not_there_is_empty_and_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let listing = Listing::of(&folder.path().join("nowhere")).unwrap();
        assert_eq!(listing.files().count(), 0);
        assert!(listing.create_folder(&folder.path().join("new")).is_err());
        assert!(!folder.path().join("new").exists());
    }
}
