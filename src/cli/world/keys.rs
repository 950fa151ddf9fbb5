//! The file of the command line, and the keys of encrypted sessions for as long as the program runs.

use std::path::Path;

use super::World;
use crate::app::Event;
use crate::cli::{Failure, files, key, watching};
use crate::store::{self, Options, Origin, vault};

impl World {
    /// Opens the file of the command line.
    pub(in crate::cli) fn open_given(&mut self, path: &Path) -> Result<Event, Failure> {
        self.ask_first(path)?;
        let event = self.open(path)?;
        if let Some(loading) = &mut self.loading {
            loading.given = true;
        }
        Ok(event)
    }

    /// What stands in the way of the file of the command line, while there is no screen yet: that it is closed to us,
    /// or its key.
    fn ask_first(&mut self, path: &Path) -> Result<(), Failure> {
        if watching::is_closed_to_us(path) {
            return Err(watching::not_allowed(path));
        }
        if let Some(key) = key::offered(path, &self.context)? {
            self.keys.insert(path.to_owned(), key);
        }
        Ok(())
    }

    /// How a session is opened: with its key, where that is at hand.
    pub(super) fn options(&mut self, path: &Path) -> Options {
        if !self.keys.contains_key(path)
            && let Some(key) = key::at_hand(path, &self.context)
        {
            self.keys.insert(path.to_owned(), key);
        }
        Options {
            key: self.keys.get(path).cloned(),
            ..files::options(&self.context, Origin::Screen)
        }
    }

    /// What is to be said of what is encrypted in a session just opened.
    pub(super) fn sealed(&self, opened: &store::Opened) -> Option<String> {
        let words = &self.context.catalog;
        match (opened.locked, vault::count(opened.editor.session())) {
            (true, _) => Some(words.text("locked-opened").into_owned()),
            (false, 0) => None,
            (false, n) => Some(words.with("locked-damaged", &[("n", n.into())])),
        }
    }
}

/// What is to be said of a session, and of what is encrypted in it.
pub(super) fn both(said: Option<String>, sealed: Option<String>) -> Option<String> {
    match (said, sealed) {
        (Some(said), Some(sealed)) => Some(format!("{said} · {sealed}")),
        (said, sealed) => said.or(sealed),
    }
}
