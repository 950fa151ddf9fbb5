//! Which sessions the cache knows as their files are now.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::{Index, Result};
use crate::archive::walk::on_all_cores;
use crate::store::Listing;

/// Files changed so shortly before they were read may be changed again without its showing.
const DOUBT: Duration = Duration::from_secs(2);

/// How the files of a session look from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// Identity, length and times of the session file and its journals, in one number.
    pub sum: i64,
    /// Whether they may change without another number.
    pub doubtful: bool,
}

impl Stamp {
    /// Of the files as they are now. One that is not there counts as well.
    pub(super) fn of(listing: &Listing, path: &Path) -> Self {
        let mut sum = DefaultHasher::new();
        let mut newest = SystemTime::UNIX_EPOCH;
        for file in std::iter::once(path.to_owned()).chain(listing.journals(path)) {
            let Ok(found) = std::fs::metadata(&file) else {
                continue;
            };
            file.file_name().hash(&mut sum);
            (found.dev(), found.ino(), found.len()).hash(&mut sum);
            (found.mtime(), found.mtime_nsec()).hash(&mut sum);
            (found.ctime(), found.ctime_nsec()).hash(&mut sum);
            newest = newest.max(found.modified().unwrap_or(SystemTime::UNIX_EPOCH));
        }
        let age = SystemTime::now().duration_since(newest).ok();
        Self {
            sum: sum.finish().cast_signed(),
            doubtful: age.is_none_or(|age| age < DOUBT),
        }
    }
}

/// What the cache lacks.
#[derive(Debug, Default)]
pub(in crate::archive) struct Freshness {
    /// Files that it does not know as they are now.
    pub stale: Vec<PathBuf>,
    /// Names of files that it knows and that are gone.
    pub gone: Vec<String>,
}

impl Index {
    /// Compares it with the files of a folder.
    pub(in crate::archive) fn freshness(
        &self,
        listing: &Listing,
        files: &[PathBuf],
    ) -> Result<Freshness> {
        let mut known: BTreeMap<String, Stamp> = self
            .db
            .prepare("SELECT name, stamp, doubtful FROM file")?
            .query_map([], |row| {
                let stamp = Stamp {
                    sum: row.get(1)?,
                    doubtful: row.get(2)?,
                };
                Ok((row.get(0)?, stamp))
            })?
            .collect::<Result<_>>()?;
        // Files that it does not know, and those that it doubts, need no look to be told from what it knows.
        let before: Vec<(&PathBuf, Option<Stamp>)> = files
            .iter()
            .map(|path| {
                (
                    path,
                    known.remove(&name(path)).filter(|stamp| !stamp.doubtful),
                )
            })
            .collect();
        let is_stale = on_all_cores(&before, |(path, before)| {
            before.is_none_or(|before| before.sum != Stamp::of(listing, path).sum)
        });
        let stale = before.into_iter().zip(is_stale).filter(|(_, stale)| *stale);
        Ok(Freshness {
            stale: stale.map(|((path, _), _)| path.clone()).collect(),
            gone: known.into_keys().collect(),
        })
    }
}

/// The name under which a file is kept.
pub(super) fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
