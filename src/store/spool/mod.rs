//! The spool: answers of the chair on their way to the writer of a session.
//!
//! ```text
//! X.spool/00000001243432320000000000-5f….answer     one answer, whole or not there at all
//! ```
//!
//! Whoever answers writes a file of his own, never one that somebody else writes; the names are in the order
//! of the answers and none is given twice. The writer takes them up in that order, each once: the records
//! that carry an answer out hold its name, and its file goes only when they are durable. After whatever crash
//! of either side an answer is thus in the journal, or still in the spool, or both, which counts once.

mod watch;

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::atomic;
use super::cleaning::Cleaning;
use super::error::FileError;
use super::files::Files;
use super::lock::token;
use super::session_file::ron_options;
use super::storage::{Disk, PRIVATE, Storage};
use crate::model::{Answer, Moment};

pub use watch::{Answers, answers};

/// The format that this program writes.
const FORMAT: u32 = 1;
/// One answer is a few lines.
const LONGEST: u64 = 1024 * 1024;
const ENDING: &str = "answer";

/// An answer as it lies in the spool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The name of its file.
    pub name: String,
    /// Who answers, as he is called on his machine.
    pub by: String,
    /// What; or why it cannot be read.
    pub answer: Result<Answer, String>,
}

/// What stands in a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    answer: u32,
    by: String,
    at: Moment,
    says: Answer,
}

/// Who puts answers into the spool of one session.
pub struct Spool<S: Storage = Disk> {
    storage: S,
    folder: PathBuf,
    last: u64,
}

impl Spool {
    /// The spool of a session; made when there is none.
    ///
    /// # Errors
    /// What the system refused.
    pub fn of(path: &Path) -> Result<Self, FileError> {
        Self::of_in(Disk, path)
    }
}

impl<S: Storage> Spool<S> {
    /// [`Spool::of`] in any storage.
    ///
    /// # Errors
    /// As [`Spool::of`].
    pub fn of_in(storage: S, path: &Path) -> Result<Self, FileError> {
        let resolved = storage
            .resolve(path)
            .map_err(|error| FileError::io(path, &error))?;
        let folder = Files::new(resolved, None).spool();
        if storage.metadata(&folder).is_err() {
            storage
                .create_folder(&folder)
                .map_err(|error| FileError::io(&folder, &error))?;
        }
        storage
            .may_write(&folder)
            .map_err(|error| FileError::io(&folder, &error))?;
        Ok(Self {
            storage,
            folder,
            last: 0,
        })
    }

    /// Puts an answer in. Once this is done, it reaches the writer, whatever happens.
    ///
    /// # Errors
    /// What the system refused; the answer is then not there, or there as a whole.
    pub fn put(&mut self, by: &str, at: Moment, answer: &Answer) -> io::Result<()> {
        let written = Written {
            answer: FORMAT,
            by: by.to_owned(),
            at,
            says: answer.clone(),
        };
        let text = ron_options()
            .to_string(&written)
            .map_err(io::Error::other)?;
        let found = self.storage.list(&self.folder)?;
        let highest = found.iter().filter_map(|path| number(path)).max();
        let clock = u64::try_from(at.and_utc().timestamp_micros()).unwrap_or(0);
        self.last = clock.max(self.last + 1).max(highest.unwrap_or(0) + 1);
        let name = format!("{:020}-{}.{ENDING}", self.last, token());
        // In a shared spool the writer reads it as a member of the group, which its folder gives it.
        let folder = self.storage.metadata(&self.folder);
        let shared = folder.is_ok_and(|folder| folder.mode & 0o020 != 0);
        let mode = if shared { 0o640 } else { PRIVATE };
        atomic::create_with(
            &self.storage,
            &self.folder.join(name),
            text.as_bytes(),
            mode,
        )
    }
}

fn number(path: &Path) -> Option<u64> {
    let name = path.file_name()?.to_str()?;
    let stem = name.strip_suffix(ENDING)?.strip_suffix('.')?;
    stem.split_once('-')?.0.parse().ok()
}

/// The names of the answers in a spool, in order; none when there is no spool.
pub(super) fn names(storage: &dyn Storage, folder: &Path) -> Vec<String> {
    let mut found = storage.list(folder).unwrap_or_default();
    found.retain(|path| number(path).is_some());
    found.sort_by_key(|path| (number(path), path.clone()));
    let name = |path: PathBuf| path.file_name()?.to_str().map(ToOwned::to_owned);
    found.into_iter().filter_map(name).collect()
}

/// The answers that wait for the writer of a session, in order.
#[must_use]
pub fn waiting_in(storage: &dyn Storage, path: &Path) -> Vec<Waiting> {
    let Ok(resolved) = storage.resolve(path) else {
        return Vec::new();
    };
    waiting(storage, &Files::new(resolved, None).spool())
}

fn waiting(storage: &dyn Storage, folder: &Path) -> Vec<Waiting> {
    let read = |name: String| {
        // Gone meanwhile: it was carried out.
        let bytes = storage.read(&folder.join(&name), LONGEST);
        Some(taken(name, &bytes.ok()?))
    };
    names(storage, folder)
        .into_iter()
        .filter_map(read)
        .collect()
}

/// An answer comes from outside: it is cleaned of everything that a screen would obey.
fn taken(name: String, bytes: &[u8]) -> Waiting {
    let text = String::from_utf8_lossy(bytes);
    let read = ron::Deserializer::from_str_with_options(&text, &ron_options())
        .map_err(|error| error.to_string())
        .and_then(|mut reader| {
            Written::deserialize(Cleaning(&mut reader)).map_err(|error| error.to_string())
        });
    match read {
        Ok(written) if written.answer == FORMAT => Waiting {
            name,
            by: written.by,
            answer: Ok(written.says),
        },
        Ok(_) => Waiting {
            name,
            by: String::new(),
            answer: Err("newer".to_owned()),
        },
        Err(why) => Waiting {
            name,
            by: String::new(),
            answer: Err(why),
        },
    }
}
