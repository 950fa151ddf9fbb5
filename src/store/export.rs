//! Documents that leave: each file wholly there or wholly as before, never over a session, never over what
//! somebody changed since we wrote it.
//!
//! What we wrote is known by its digest, kept in `exports.sha256` in the state folder, a line a file, the
//! latest last; `sha256sum -c` reads it too. A file that is not in it was not ours.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::atomic;
use super::error::FileError;
use super::folder;
use super::hash::digest;
use super::session_file;
use super::storage::{Disk, Storage};

/// Why a document was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportError {
    /// A session, a fiche, a roadmap is there, or what stands beside one.
    Ours,
    /// What is there is not what we wrote.
    Changed {
        /// A name beside it that is free.
        offer: PathBuf,
    },
    /// The system refused.
    File(FileError),
}

/// Writes a document; `force` gives up what somebody changed, but no session.
///
/// # Errors
/// The first reason not to; then the file is as it was.
pub fn export(path: &Path, bytes: &[u8], force: bool) -> Result<(), ExportError> {
    let other = fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
    if other {
        // A pipe, a terminal: nothing to keep, nothing to put in its place.
        let mut open = OpenOptions::new();
        let written = open.write(true).open(path);
        let written = written.and_then(|mut file| file.write_all(bytes));
        return written.map_err(|error| ExportError::File(FileError::io(path, &error)));
    }
    export_in(&Disk, folder::state_folder().as_deref(), path, bytes, force)
}

/// The same for the eyes of the user alone; what somebody changed stays.
///
/// # Errors
/// As [`export`].
pub fn export_private(path: &Path, bytes: &[u8]) -> Result<(), ExportError> {
    let state = folder::state_folder();
    write_in((&Disk, state.as_deref()), path, bytes, false, true)
}

/// [`export`] in any storage, with this state folder.
///
/// # Errors
/// As [`export`].
pub fn export_in(
    storage: &dyn Storage,
    state: Option<&Path>,
    path: &Path,
    bytes: &[u8],
    force: bool,
) -> Result<(), ExportError> {
    write_in((storage, state), path, bytes, force, false)
}

fn write_in(
    (storage, state): (&dyn Storage, Option<&Path>),
    path: &Path,
    bytes: &[u8],
    force: bool,
    private: bool,
) -> Result<(), ExportError> {
    let failed = |error: io::Error| ExportError::File(FileError::io(path, &error));
    let target = storage.resolve(path).map_err(failed)?;
    let there = match storage.read(&target, LARGEST) {
        Ok(there) => Some(there),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(failed(error)),
    };
    let mut ledger = Ledger::read(storage, state);
    if let Some(there) = &there {
        if is_ours(&target, there) {
            return Err(ExportError::Ours);
        }
        let known = there == bytes || ledger.knows(&target, &digest(there));
        if !known && !force {
            let offer = free(storage, path);
            return Err(ExportError::Changed { offer });
        }
    }
    if private {
        atomic::put_private(storage, &target, bytes, there.is_some())
    } else if there.is_some() {
        atomic::replace(storage, &target, bytes)
    } else {
        atomic::create_shared(storage, &target, bytes)
    }
    .map_err(failed)?;
    // Written is written: without its line the next writing asks, no more.
    let known = storage.resolve(&target).unwrap_or(target);
    if let Err(error) = ledger.remember(storage, &known, digest(bytes)) {
        tracing::warn!(%error, "the digest of a document could not be kept");
    }
    Ok(())
}

/// More is no document of ours.
const LARGEST: u64 = 1 << 30;

/// Whether a file is a session's, by its name or by how it opens.
fn is_ours(path: &Path, bytes: &[u8]) -> bool {
    const KEPT: [&str; 5] = ["ron", "journal", "lock", "conflict", "damaged"];
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| KEPT.contains(&extension))
        || session_file::kind(bytes).is_some()
}

/// `x-2.docx`, or the next that nothing has.
fn free(storage: &dyn Storage, path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let end = path
        .extension()
        .map(|end| format!(".{}", end.to_string_lossy()));
    let end = end.unwrap_or_default();
    let named = |n: u32| path.with_file_name(format!("{stem}-{n}{end}"));
    let mut offers = (2..100).map(named);
    let found = offers.find(|offer| storage.metadata(offer).is_err());
    found.unwrap_or_else(|| named(100))
}

/// What we wrote where, the latest last.
struct Ledger {
    file: Option<PathBuf>,
    lines: Vec<(String, String)>,
}

impl Ledger {
    /// More files are not remembered.
    const MOST: usize = 1000;

    fn read(storage: &dyn Storage, state: Option<&Path>) -> Self {
        let file = state.map(|state| state.join("exports.sha256"));
        let bytes = file.as_ref().map(|file| storage.read(file, 1 << 22));
        let text = bytes
            .and_then(Result::ok)
            .and_then(|bytes| String::from_utf8(bytes).ok());
        let lines = text.unwrap_or_default();
        let lines = lines.lines().filter_map(|line| line.split_once("  "));
        Self {
            lines: lines
                .map(|(sum, path)| (sum.to_owned(), path.to_owned()))
                .collect(),
            file,
        }
    }

    fn knows(&self, path: &Path, sum: &str) -> bool {
        let mut lines = self.lines.iter();
        path.to_str()
            .is_some_and(|path| lines.any(|line| line.1 == path && line.0 == sum))
    }

    fn remember(&mut self, storage: &dyn Storage, path: &Path, sum: String) -> io::Result<()> {
        // A name that is no line of text is not remembered.
        let name = path
            .to_str()
            .filter(|name| !name.contains(char::is_control));
        let (Some(file), Some(name)) = (&self.file, name) else {
            return Ok(());
        };
        let line = (sum, name.to_owned());
        if self.lines.last() == Some(&line) {
            return Ok(());
        }
        self.lines.retain(|(_, path)| path != name);
        self.lines.push(line);
        let first = self.lines.len().saturating_sub(Self::MOST);
        let lines = self.lines.iter().skip(first);
        let lines: Vec<String> = lines
            .map(|(sum, path)| format!("{sum}  {path}\n"))
            .collect();
        let text = lines.concat();
        if let Some(folder) = file.parent() {
            storage.create_folder(folder)?;
        }
        atomic::replace(storage, file, text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::super::memory::Memory;
    use super::*;

    fn export(memory: &Memory, name: &str, text: &str, force: bool) -> Result<(), ExportError> {
        let state = Some(Path::new("state"));
        export_in(memory, state, Path::new(name), text.as_bytes(), force)
    }

    fn holds(memory: &Memory, name: &str, text: &str) -> bool {
        memory.read(Path::new(name), 100).unwrap() == text.as_bytes()
    }

    /// As an editor writes it.
    fn edit(memory: &Memory, name: &str, text: &str) {
        atomic::replace(memory, Path::new(name), text.as_bytes()).unwrap();
    }

    #[test]
    fn what_we_wrote_is_written_again_and_again() {
        let memory = Memory::new();
        for text in ["un", "deux", "deux", "trois"] {
            export(&memory, "x.txt", text, false).unwrap();
            assert!(holds(&memory, "x.txt", text));
        }
    }

    #[test]
    fn what_somebody_changed_stays_and_another_name_is_offered() {
        let memory = Memory::new();
        export(&memory, "x.txt", "un", false).unwrap();
        export(&memory, "x-2.txt", "autre", false).unwrap();
        edit(&memory, "x.txt", "un, corrigé");
        let offer = PathBuf::from("x-3.txt");
        assert_eq!(
            export(&memory, "x.txt", "deux", false),
            Err(ExportError::Changed { offer })
        );
        assert!(holds(&memory, "x.txt", "un, corrigé"));
        export(&memory, "x.txt", "deux", true).unwrap();
        export(&memory, "x.txt", "trois", false).unwrap();
    }

    #[test]
    fn what_we_never_wrote_is_somebody_elses() {
        let memory = Memory::new();
        edit(&memory, "x.txt", "précieux");
        assert!(matches!(
            export(&memory, "x.txt", "un", false),
            Err(ExportError::Changed { .. })
        ));
        // Nothing is lost where the same words are there.
        export(&memory, "x.txt", "précieux", false).unwrap();
    }

    #[test]
    fn no_document_takes_the_place_of_a_session() {
        let memory = Memory::new();
        for (name, text) in [
            ("x.ron", "autre chose"),
            ("x.txt", "(copil: 1, event: \"\")"),
        ] {
            edit(&memory, name, text);
            assert_eq!(export(&memory, name, "un", true), Err(ExportError::Ours));
            assert!(holds(&memory, name, text));
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_private_is_read_by_its_owner_alone_even_where_a_file_of_ours_was_open() {
        use std::os::unix::fs::PermissionsExt;
        let folder = std::env::temp_dir().join(format!("copil-export-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (state, path) = (folder.join("state"), folder.join("x.txt"));
        let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        write_in((&Disk, Some(&state)), &path, b"un", false, false).unwrap();
        assert_ne!(mode(), 0o600);
        write_in((&Disk, Some(&state)), &path, b"deux", false, true).unwrap();
        assert_eq!(mode(), 0o600);
        assert_eq!(fs::read(&path).unwrap(), b"deux");
        fs::remove_dir_all(&folder).unwrap();
    }
}
