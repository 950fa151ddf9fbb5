//! The file of the command line, and the keys of encrypted sessions for as long as the program runs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::World;
use crate::app::{Event, KeyAsked};
use crate::cli::{Failure, files, key, watching};
use crate::locale::Catalog;
use crate::model::Cover;
use crate::store::vault::Key;
use crate::store::{self, Options, Origin, vault};
use crate::term::Message;
use crate::text::Secret;

/// The keys of encrypted sessions, as far as they were given.
#[derive(Clone, Default)]
pub(super) struct Keys(Arc<Mutex<BTreeMap<PathBuf, Arc<Key>>>>);

impl Keys {
    pub(super) fn of(&self, path: &Path) -> Option<Arc<Key>> {
        let keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        keys.get(path).cloned()
    }

    fn put(&self, path: &Path, key: Arc<Key>) {
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        keys.insert(path.to_owned(), key);
    }
}

impl World {
    /// Opens the file of the command line.
    pub(in crate::cli) fn open_given(&mut self, path: &Path) -> Result<Event, Failure> {
        self.ask_first(path)?;
        let event = self.open_now(path)?;
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
            self.keys.put(path, key);
        }
        Ok(())
    }

    /// How a session is opened: with its key, where that is at hand.
    pub(super) fn options(&mut self, path: &Path) -> Options {
        if self.keys.of(path).is_none()
            && let Some(key) = key::at_hand(path, &self.context)
        {
            self.keys.put(path, key);
        }
        Options {
            key: self.keys.of(path),
            ..files::options(&self.context, Origin::Screen)
        }
    }

    /// Opens a session, unless a passphrase is to be asked for first.
    pub(super) fn open(&mut self, path: &Path) -> Result<Event, Failure> {
        match self.key_asked(path) {
            Some(asked) => Ok(Event::KeyAsked(asked)),
            None => self.open_now(path),
        }
    }

    /// What is to be asked for before a session opens: nothing, when its key is at hand, or when no passphrase would
    /// open it.
    fn key_asked(&mut self, path: &Path) -> Option<KeyAsked> {
        let encryption = store::encryption(path).ok().flatten()?;
        if self.options(path).key.is_some() {
            return None;
        }
        let question = key::question(&encryption, &self.context)?;
        Some(KeyAsked {
            path: path.to_owned(),
            file: question.file,
            optional: encryption.cover == Cover::Confidential,
        })
    }

    /// Tries a passphrase in a thread of its own: that it takes a second is what it is good for.
    pub(super) fn unlock(&self, asked: KeyAsked, words: Secret) {
        let (messages, keys) = (self.messages.clone(), self.keys.clone());
        let catalog = Catalog::new(self.context.catalog.language());
        thread::spawn(move || {
            let event = match key::answered(&asked.path, asked.file.as_deref(), words) {
                Ok(key) => {
                    keys.put(&asked.path, Arc::new(key));
                    Event::Unlocked(asked.path)
                }
                Err(error) => Event::NotUnlocked {
                    path: asked.path,
                    why: catalog.notice(&error.message()),
                },
            };
            // The loop may have ended meanwhile.
            let _ = messages.send(Message::Told(event));
        });
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
