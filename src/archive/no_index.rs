//! Built without the feature `search`: there is no index, files alone are searched.

use std::path::{Path, PathBuf};

use super::query::Query;
use crate::store::Listing;

/// What the index lacks.
#[derive(Debug, Default)]
pub(super) struct Freshness {
    pub stale: Vec<PathBuf>,
    pub gone: Vec<String>,
}

/// There is none.
#[derive(Debug)]
pub(super) enum Index {}

/// There is none.
#[derive(Debug, thiserror::Error)]
#[error("this copil is built without an index")]
pub(super) struct Error;

#[derive(Debug)]
pub(super) struct Page {
    pub names: Vec<String>,
    pub next: Option<i64>,
}

impl Index {
    pub(super) fn file(_: &Path, _: &Path) -> PathBuf {
        PathBuf::new()
    }

    pub(super) const fn open(_: &Path) -> Result<Self, Error> {
        Err(Error)
    }

    pub(super) const fn remove(_: &Path) {}

    pub(super) fn throw_away(self) {
        match self {}
    }

    pub(super) fn freshness(&self, _: &Listing, _: &[PathBuf]) -> Result<Freshness, Error> {
        match *self {}
    }

    pub(super) fn update(
        &mut self,
        _: &Listing,
        _: &mut Freshness,
        _: &(dyn Fn() -> bool + Sync),
    ) -> Result<(), Error> {
        match *self {}
    }

    pub(super) fn ask(&self, _: &Query, _: Option<i64>, _: usize) -> Result<Page, Error> {
        match *self {}
    }
}

pub(super) const fn is_broken(_: &Error) -> bool {
    false
}
