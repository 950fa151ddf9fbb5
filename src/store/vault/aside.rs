//! What was kept aside of a session (a damaged journal, edits that found no place, another's version), as one
//! encrypted text each while the session is encrypted.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::key::{Key, Unsealed};
use crate::model::{Cipher, Encryption};
use crate::store::atomic;
use crate::store::error::{FileError, FileProblem};
use crate::store::files::Files;
use crate::store::session_file::{self, ron_options};
use crate::store::storage::{Storage, named};

/// The format that this program writes.
const FORMAT: u32 = 1;

/// What stands in the place of a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    copil_aside: u32,
    encryption: Encryption,
    cipher: Cipher,
}

/// Encrypts what lies beside a session, for those for whom it is encrypted by now; says how many files it were.
pub(super) fn seal_all(
    storage: &dyn Storage,
    files: &Files,
    encryption: &Encryption,
    key: &Key,
) -> Result<usize, FileError> {
    each(storage, files, |path, bytes| {
        let Some(sealed) = opened(bytes) else {
            return seal_aside(path, bytes, encryption, key).map(Some);
        };
        if sealed.encryption.id != encryption.id || sealed.encryption == *encryption {
            return Ok(None);
        }
        written(&Sealed {
            encryption: encryption.clone(),
            ..sealed
        })
        .map(Some)
    })
}

/// Decrypts it again; what another key encrypted stays.
pub(super) fn open_all(
    storage: &dyn Storage,
    files: &Files,
    key: &Key,
) -> Result<usize, FileError> {
    each(storage, files, |path, bytes| {
        let sealed = opened(bytes);
        let bytes = sealed.and_then(|sealed| key.open_bytes(&place(path), &sealed.cipher));
        Ok(bytes.map(|bytes| Vec::from(bytes.as_slice())))
    })
}

/// What is put into this file in the place of these bytes.
pub(in crate::store) fn seal_aside(
    path: &Path,
    bytes: &[u8],
    encryption: &Encryption,
    key: &Key,
) -> Result<Vec<u8>, Unsealed> {
    written(&Sealed {
        copil_aside: FORMAT,
        encryption: encryption.clone(),
        cipher: key.seal_bytes(&place(path), bytes)?,
    })
}

/// Whether a session file that somebody else left beside an encrypted one is as he left it: nobody who had the
/// key has seen it yet.
pub(in crate::store) fn is_kept_in_clear(storage: &dyn Storage, files: &Files) -> bool {
    let kept = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "kept");
    let in_clear = |path: PathBuf| {
        let bytes = storage.read(&path, session_file::LARGEST);
        bytes.is_ok_and(|bytes| opened(&bytes).is_none())
    };
    found(storage, files).into_iter().filter(kept).any(in_clear)
}

fn written(sealed: &Sealed) -> Result<Vec<u8>, Unsealed> {
    super::rows::written(sealed).map(String::into_bytes)
}

fn place(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    format!("aside {}", name.to_string_lossy())
}

fn opened(bytes: &[u8]) -> Option<Sealed> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.starts_with("(copil_aside:").then_some(text)?;
    ron_options().from_str(text).ok()
}

fn each(
    storage: &dyn Storage,
    files: &Files,
    mut change: impl FnMut(&Path, &[u8]) -> Result<Option<Vec<u8>>, Unsealed>,
) -> Result<usize, FileError> {
    let mut changed = 0;
    for path in found(storage, files) {
        let refused = |error| FileError::io(&path, &error);
        let bytes = storage.read(&path, u64::MAX - 1).map_err(refused)?;
        let new = change(&path, &bytes);
        if let Some(new) = new.map_err(|error| FileError::new(&path, FileProblem::from(error)))? {
            atomic::replace(storage, &path, &new).map_err(refused)?;
            changed += 1;
        }
    }
    Ok(changed)
}

fn found(storage: &dyn Storage, files: &Files) -> Vec<PathBuf> {
    let places = std::iter::once(files.clone()).chain(files.in_refuge());
    let mut found = Vec::new();
    for files in places {
        let ours = storage
            .list_beginning(files.folder(), &files.stem())
            .unwrap_or_default();
        found.extend(ours.into_iter().filter(|path| files.is_aside(path)));
    }
    found
}

/// Removes what a stop left half written of a session's files: nobody will put it in place, and it may hold in
/// clear what is encrypted. Only for whoever holds the session's lock.
pub(in crate::store) fn sweep(storage: &dyn Storage, files: &Files) {
    let places = std::iter::once(files.clone()).chain(files.in_refuge());
    for files in places {
        let found = storage.list(named(files.folder())).unwrap_or_default();
        for path in found.into_iter().filter(|path| files.is_half(path)) {
            // One that stays is swept the next time.
            let _ = storage.remove(&path);
        }
    }
}
