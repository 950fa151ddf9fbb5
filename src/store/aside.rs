//! What is kept beside a session because it would be lost otherwise: wholly there or not at all, and
//! nothing in the place of anything else.

use std::io;
use std::path::{Path, PathBuf};

use super::atomic;
use super::files::Files;
use super::storage::Storage;

/// How many of a kind there may be of one generation; whoever has more has another trouble.
const MOST: u32 = 99;

/// Keeps these bytes of a generation, which may depend on the file that they come into; the same ones are kept
/// once. Gives the file, and whether it is new. Where the session's own folder takes nothing, the second one does.
pub(super) fn keep<B: AsRef<[u8]>>(
    storage: &dyn Storage,
    files: &Files,
    generation: u32,
    what: &str,
    bytes: impl Fn(&Path) -> io::Result<B>,
) -> io::Result<(PathBuf, bool)> {
    let kept = keep_in(storage, files, generation, what, &bytes);
    match (kept, files.in_refuge()) {
        (Err(error), Some(refuge)) => {
            keep_in(storage, &refuge, generation, what, &bytes).map_err(|_| error)
        }
        (kept, _) => kept,
    }
}

/// The file that keeps these very bytes, if one does.
pub(super) fn find(
    storage: &dyn Storage,
    files: &Files,
    generation: u32,
    what: &str,
    bytes: &[u8],
) -> Option<PathBuf> {
    let places = std::iter::once(files.clone()).chain(files.in_refuge());
    places
        .flat_map(|files| (1..=MOST).map(move |n| files.aside(generation, n, what)))
        .take_while(|path| storage.metadata(path).is_ok())
        .find(|path| holds(storage, path, bytes))
}

fn keep_in<B: AsRef<[u8]>>(
    storage: &dyn Storage,
    files: &Files,
    generation: u32,
    what: &str,
    bytes: &impl Fn(&Path) -> io::Result<B>,
) -> io::Result<(PathBuf, bool)> {
    for n in 1..=MOST {
        let path = files.aside(generation, n, what);
        let bytes = bytes(&path)?;
        let bytes = bytes.as_ref();
        if holds(storage, &path, bytes) {
            return Ok((path, false));
        }
        match atomic::create(storage, &path, bytes) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => return other.map(|()| (path, true)),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn holds(storage: &dyn Storage, path: &Path, bytes: &[u8]) -> bool {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    storage.read(path, length).is_ok_and(|found| found == bytes)
}
