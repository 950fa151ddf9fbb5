//! What left the house, byte for byte: `X.sent/` beside `X.ron`, for its owner alone.

use std::io;
use std::path::{Path, PathBuf};

use super::atomic;
use super::error::FileError;
use super::storage::{Disk, Storage};

/// The folder of what left, beside a session.
#[must_use]
pub fn sent_folder(session: &Path) -> PathBuf {
    session.with_extension("sent")
}

/// Keeps bytes under a name, or the next one that nothing has; says which. Nothing is ever written over.
///
/// # Errors
/// What the system refused; then nothing was kept.
pub fn keep_sent(
    session: &Path,
    stem: &str,
    ending: &str,
    bytes: &[u8],
) -> Result<String, FileError> {
    keep_in(&Disk, &sent_folder(session), stem, ending, bytes)
}

fn keep_in(
    storage: &dyn Storage,
    folder: &Path,
    stem: &str,
    ending: &str,
    bytes: &[u8],
) -> Result<String, FileError> {
    for n in 1..1000 {
        let name = match n {
            1 => format!("{stem}.{ending}"),
            n => format!("{stem}-{n}.{ending}"),
        };
        let path = folder.join(&name);
        match atomic::create(storage, &path, bytes) {
            Ok(()) => return Ok(name),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(FileError::io(&path, &error)),
        }
    }
    let full = io::Error::from(io::ErrorKind::AlreadyExists);
    Err(FileError::io(&folder.join(stem), &full))
}

#[cfg(test)]
mod tests {
    use super::super::memory::Memory;
    use super::*;

    #[test]
    fn what_left_is_kept_each_time_under_a_name_of_its_own() {
        let memory = Memory::new();
        let folder = sent_folder(Path::new("x.ron"));
        assert_eq!(folder, Path::new("x.sent"));
        let keep =
            |bytes: &[u8]| keep_in(&memory, &folder, "cr-fr-2009-06-01", "txt", bytes).unwrap();
        assert_eq!(keep(b"un"), "cr-fr-2009-06-01.txt");
        assert_eq!(keep(b"deux"), "cr-fr-2009-06-01-2.txt");
        let read = |name: &str| memory.read(&folder.join(name), 100).unwrap();
        assert_eq!(read("cr-fr-2009-06-01.txt"), b"un");
        assert_eq!(read("cr-fr-2009-06-01-2.txt"), b"deux");
    }
}
