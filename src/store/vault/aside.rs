//! What was kept aside of a session (a damaged journal, edits that found no place, another's version), as one
//! encrypted text each while the session is encrypted.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::key::Key;
use crate::model::{Cipher, Encryption};
use crate::store::atomic;
use crate::store::error::FileError;
use crate::store::files::Files;
use crate::store::session_file::ron_options;
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

/// Encrypts what lies beside a session; says how many files it were.
pub(super) fn seal_all(
    storage: &dyn Storage,
    files: &Files,
    encryption: &Encryption,
    key: &Key,
) -> Result<usize, FileError> {
    each(storage, files, |name, bytes| {
        if opened(bytes).is_some() {
            return None;
        }
        let sealed = Sealed {
            copil_aside: FORMAT,
            encryption: encryption.clone(),
            cipher: key.seal_bytes(&place(name), bytes)?,
        };
        ron_options()
            .to_string(&sealed)
            .ok()
            .map(String::into_bytes)
    })
}

/// Decrypts it again; what another key encrypted stays.
pub(super) fn open_all(
    storage: &dyn Storage,
    files: &Files,
    key: &Key,
) -> Result<usize, FileError> {
    each(storage, files, |name, bytes| {
        let sealed = opened(bytes)?;
        key.open_bytes(&place(name), &sealed.cipher)
            .map(|bytes| Vec::from(bytes.as_slice()))
    })
}

fn place(name: &str) -> String {
    format!("aside {name}")
}

fn opened(bytes: &[u8]) -> Option<Sealed> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.starts_with("(copil_aside:").then_some(text)?;
    ron_options().from_str(text).ok()
}

fn each(
    storage: &dyn Storage,
    files: &Files,
    mut change: impl FnMut(&str, &[u8]) -> Option<Vec<u8>>,
) -> Result<usize, FileError> {
    let mut changed = 0;
    for path in found(storage, files) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let refused = |error| FileError::io(&path, &error);
        let bytes = storage.read(&path, u64::MAX - 1).map_err(refused)?;
        if let Some(new) = change(&name, &bytes) {
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
