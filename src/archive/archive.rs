//! The sessions of a folder, ready to be searched: by their bytes while they are few, by the index when there
//! is one or when they are many.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::Query;
use super::index::{Freshness, Index};
use super::rank::{Answer, Candidate, Limits, Ranking};
use super::sift::sift;
use crate::store::{FileError, Listing};

/// From so many sessions on it is worth keeping an index.
const MANY: usize = 2_000;

/// A folder whose sessions are searched.
#[derive(Debug)]
pub struct Archive {
    listing: Listing,
    files: Vec<PathBuf>,
    index: Option<Indexed>,
}

/// The index, and what it lacks.
#[derive(Debug)]
struct Indexed {
    index: Index,
    fresh: Freshness,
}

/// Throws away the index of a folder: it is made anew when somebody looks for something.
pub fn forget(folder: &Path, cache: &Path) {
    Index::remove(&Index::file(cache, folder));
}

impl Archive {
    /// Lists the folder, and looks how far its index in the folder of caches is up to date. Without such a
    /// folder, or when the index cannot be used, files alone are searched.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn open(folder: &Path, cache: Option<&Path>) -> Result<Self, FileError> {
        Self::with(folder, cache, |sessions, index| {
            sessions >= MANY || index.exists()
        })
    }

    /// The same with an index, however few sessions there are.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn indexed(folder: &Path, cache: &Path) -> Result<Self, FileError> {
        Self::with(folder, Some(cache), |_, _| true)
    }

    fn with(
        folder: &Path,
        cache: Option<&Path>,
        wants: impl FnOnce(usize, &Path) -> bool,
    ) -> Result<Self, FileError> {
        let listing = Listing::of(folder)?;
        let files: Vec<PathBuf> = listing.files().collect();
        let index = cache
            .map(|cache| Index::file(cache, folder))
            .filter(|index| wants(files.len(), index))
            .and_then(|index| Indexed::open(&index, &listing, &files));
        Ok(Self {
            listing,
            files,
            index,
        })
    }

    /// How many sessions the index lacks, or has in an older state; none without an index.
    #[must_use]
    pub fn lacking(&self) -> Option<usize> {
        let fresh = &self.index.as_ref()?.fresh;
        Some(fresh.stale.len() + fresh.gone.len())
    }

    /// Brings the index up to date until it is told to stop. Nobody waits for it; while somebody else writes it,
    /// it stays as it is.
    pub fn update(&mut self, stop: &(dyn Fn() -> bool + Sync)) {
        let Some(Indexed { index, fresh }) = &mut self.index else {
            return;
        };
        if fresh.stale.is_empty() && fresh.gone.is_empty() {
            return;
        }
        if let Err(error) = index.update(&self.listing, fresh, stop) {
            tracing::debug!(%error, "the search index is not brought up to date");
            self.give_up(&error);
        }
    }

    /// What is found; nothing more once it is told to stop.
    #[must_use]
    pub fn search(
        &mut self,
        query: &Query,
        limits: Limits,
        stop: &(dyn Fn() -> bool + Sync),
    ) -> Answer {
        if query.is_empty() {
            return Answer::default();
        }
        if let Some(index) = &self.index {
            match self.search_index(index, query, limits, stop) {
                Ok(answer) => return answer,
                Err(error) => {
                    tracing::debug!(%error, "the search index is not used");
                    self.give_up(&error);
                }
            }
        }
        let found = sift(&self.listing, &self.files, query, stop);
        let mut ranking = Ranking::new(&self.listing, query, limits, stop);
        ranking.read(found);
        ranking.answer()
    }

    fn search_index(
        &self,
        Indexed { index, fresh }: &Indexed,
        query: &Query,
        limits: Limits,
        stop: &(dyn Fn() -> bool + Sync),
    ) -> Result<Answer, super::index::Error> {
        /// Sessions read at a time.
        const PAGE: usize = 64;
        let mut ranking = Ranking::new(&self.listing, query, limits, stop);
        // What the index does not know is looked through first: it is what was written last.
        ranking.read(sift(&self.listing, &fresh.stale, query, stop));
        let stale: BTreeSet<&OsStr> = fresh
            .stale
            .iter()
            .filter_map(|path| path.file_name())
            .collect();
        let mut after = None;
        while ranking.wants_more() {
            let page = index.ask(query, after, PAGE.min(limits.sessions.saturating_add(1)))?;
            let known = page
                .names
                .iter()
                .filter(|name| !stale.contains(OsStr::new(name)));
            ranking.read(
                known
                    .map(|name| Candidate {
                        path: self.listing.path(name),
                        day: None,
                    })
                    .collect(),
            );
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        ranking.cut |= after.is_some();
        Ok(ranking.answer())
    }

    /// Does without the index; one that is damaged is thrown away, to be made anew the next time.
    fn give_up(&mut self, error: &super::index::Error) {
        let Some(Indexed { index, .. }) = self.index.take() else {
            return;
        };
        if super::index::is_broken(error) {
            index.throw_away();
        }
    }
}

impl Indexed {
    fn open(file: &Path, listing: &Listing, files: &[PathBuf]) -> Option<Self> {
        let open = || {
            let index = Index::open(file)?;
            let fresh = index.freshness(listing, files)?;
            Ok(Self { index, fresh })
        };
        let opened: Result<Self, super::index::Error> = open();
        opened
            .inspect_err(|error| tracing::debug!(%error, "no search index"))
            .ok()
    }
}
