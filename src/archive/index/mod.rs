//! The words of many sessions in a cache, so that a hundred thousand of them are searched while one types.
//!
//! A table of words (FTS5) of `SQLite` without content: it says which sessions have which words, what they say is read from
//! their files. It is only a cache: thrown away when it is damaged or older than this program, made anew from
//! the files, never waited for. A session's row is named after its day, so that the newest come first. What is
//! private or confidential never gets in; what becomes so later is taken out of the file itself.

mod ask;
mod fresh;
mod update;

use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::HitKind;
use crate::store::digest;

pub(super) use fresh::Freshness;
pub(super) use rusqlite::Error;

/// Grows with every change of what the tables hold or of how text is cut into words.
const VERSION: i32 = 1;

/// The cache of one folder.
#[derive(Debug)]
pub(super) struct Index {
    db: Connection,
    file: PathBuf,
}

type Result<T> = rusqlite::Result<T>;

impl Index {
    /// The file of the cache of a folder.
    pub(super) fn file(cache: &Path, folder: &Path) -> PathBuf {
        let real = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        let name = digest(real.to_string_lossy().as_bytes());
        let name = name.get(..16).unwrap_or(&name);
        cache.join(format!("search-{name}.sqlite"))
    }

    /// Opens it; makes it, or makes it anew, where it is missing, damaged, or of another version.
    pub(super) fn open(file: &Path) -> Result<Self> {
        match Self::connect(file) {
            Err(error) if is_broken(&error) => {
                remove(file);
                Self::connect(file)
            }
            opened => opened,
        }
    }

    /// Throws it away.
    pub(super) fn remove(file: &Path) {
        remove(file);
    }

    /// Closes it and throws it away: something in it is wrong.
    pub(super) fn throw_away(self) {
        let Self { db, file } = self;
        drop(db);
        remove(&file);
    }

    fn connect(file: &Path) -> Result<Self> {
        if let Err(error) = make_private(file) {
            tracing::debug!(%error, "the search cache cannot be made");
        }
        let db = Connection::open(file)?;
        // Whoever finds it busy does without.
        db.busy_timeout(std::time::Duration::ZERO)?;
        db.pragma_update(None, "journal_mode", "wal")?;
        db.pragma_update(None, "synchronous", "normal")?;
        db.pragma_update(None, "secure_delete", true)?;
        let index = Self {
            db,
            file: file.to_owned(),
        };
        index.prepare()?;
        Ok(index)
    }

    fn prepare(&self) -> Result<()> {
        let version: i32 = self
            .db
            .pragma_query_value(None, "user_version", |row| row.get(0))?;
        match version {
            VERSION => return Ok(()),
            0 => {}
            _ => return Err(rusqlite::Error::InvalidQuery),
        }
        let columns: Vec<&str> = HitKind::ALL.iter().map(|kind| kind.word()).collect();
        self.db.execute_batch(&format!(
            "BEGIN IMMEDIATE;
             CREATE TABLE file (
                 id INTEGER PRIMARY KEY,
                 name TEXT NOT NULL UNIQUE,
                 stamp INTEGER NOT NULL,
                 doubtful INTEGER NOT NULL,
                 next_id INTEGER NOT NULL,
                 hidden TEXT NOT NULL
             );
             CREATE VIRTUAL TABLE words USING fts5(
                 {}, body,
                 content='', contentless_delete=1, prefix='1 2 3',
                 tokenize='unicode61 remove_diacritics 0'
             );
             PRAGMA user_version = {VERSION};
             COMMIT;",
            columns.join(", ")
        ))
    }
}

/// Whether the file is of no use: not a database, damaged, or of another version.
pub(super) fn is_broken(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, DatabaseBusy, DatabaseLocked, DiskFull, ReadOnly};
    let refused = matches!(
        error.sqlite_error_code(),
        Some(CannotOpen | DatabaseBusy | DatabaseLocked | DiskFull | ReadOnly)
    );
    !refused
}

/// Makes the file for its owner alone; `SQLite` gives those beside it the same permissions.
fn make_private(file: &Path) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)?;
    }
    let made = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file);
    match made {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        other => other.map(|_| ()),
    }
}

fn remove(file: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let mut path = file.as_os_str().to_owned();
        path.push(ending);
        // What is not there need not go.
        let _ = fs::remove_file(path);
    }
}
