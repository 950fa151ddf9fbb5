//! Following a session that somebody else writes: reads its files, takes no lock, writes nothing.
//!
//! A follower has its own copy and puts on it what the journal's end brings. Whatever does not fit (a
//! frame lost, a file changed by hand, a journal of another session) is no riddle to solve: it reads
//! everything again, as anybody who opens the session does.
//!
//! What leaves it is what the room may see of the copy ([`Session::for_the_room`]), made anew from the whole
//! each time: no order of edits can let closed doors open. Half lines are no edits, and are not read at all.

mod copy;
mod tail;
mod watch;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::FileError;
use super::files::Files;
use super::folder;
use super::hash::digest;
use super::session_file;
use super::storage::{Disk, Storage};
use super::vault::Key;
use crate::model::{Moment, Session};
use crate::text::Rule;

use copy::Copy;
use tail::Tail;
pub use watch::{Following, follow};
use writer::Watched;
pub use writer::Writes;

/// What a look brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// What the room may see of the session as it is now; none when it is as it was.
    pub session: Option<Box<Session>>,
    /// Who writes it.
    pub writes: Writes,
    /// When he wrote last.
    pub last: Option<Moment>,
}

/// Something in the files does not go on from what is known: everything is to be read again.
#[derive(Debug)]
struct Astray;

/// Who follows one session.
pub struct Follower {
    storage: Arc<dyn Storage>,
    files: Files,
    key: Option<Arc<Key>>,
    copy: Copy,
    watched: Watched,
}

impl Follower {
    /// Reads a session for the first time. The key is that of one that is encrypted as a whole: what is confidential no
    /// follower sees, with it or without.
    ///
    /// # Errors
    /// What is wrong with one of its files.
    pub fn new(path: &Path, key: Option<Arc<Key>>) -> Result<Self, FileError> {
        Self::new_in(Arc::new(Disk), path, folder::state_folder(), key)
    }

    /// [`Follower::new`] in any storage, with this second folder.
    ///
    /// # Errors
    /// As [`Follower::new`].
    pub fn new_in(
        storage: Arc<dyn Storage>,
        path: &Path,
        refuge: Option<PathBuf>,
        key: Option<Arc<Key>>,
    ) -> Result<Self, FileError> {
        let resolved = storage
            .resolve(path)
            .map_err(|error| FileError::io(path, &error))?;
        let files = Files::new(resolved, refuge);
        Ok(Self {
            copy: Copy::read(&*storage, &files, key.clone())?,
            storage,
            files,
            key,
            watched: Watched::default(),
        })
    }

    /// Looks for what is new. A quick look follows the journal; a thorough one also notices who left, and
    /// what no journal tells of.
    pub fn look(&mut self, thorough: bool) -> Followed {
        let found = self.catch_up(thorough);
        let writes = match found {
            Ok(()) => self.watched.writes(&*self.storage, &self.files, thorough),
            Err(error) => Writes::Unreadable(error),
        };
        Followed {
            session: self
                .copy
                .take_change()
                .map(|session| Box::new(as_followed(session))),
            writes,
            last: self.copy.last(),
        }
    }

    /// What the room may see of the session as it was last looked at.
    #[must_use]
    pub fn session(&self) -> Session {
        as_followed(self.copy.session())
    }

    fn catch_up(&mut self, thorough: bool) -> Result<(), FileError> {
        if self.go_on(thorough).is_err() {
            self.copy = Copy::read(&*self.storage, &self.files, self.key.clone())?;
            // What came meanwhile; if that does not fit either, the next look sees to it.
            let _ = self.go_on(false);
        }
        Ok(())
    }

    /// Takes what the journal's end brought, in this generation and the ones after it.
    fn go_on(&mut self, thorough: bool) -> Result<(), Astray> {
        loop {
            // Before the present one is read to its end: nothing is written into it once another began.
            let next = self.next_generation(thorough);
            self.copy.read_on(&*self.storage)?;
            let Some((number, path)) = next else { break };
            let tail = Tail::open(&*self.storage, &path).map_err(|_| Astray)?;
            self.copy.goes_on_in(number, tail);
        }
        if thorough { self.check_file() } else { Ok(()) }
    }

    /// The generation after the one being read, if there is one by now.
    fn next_generation(&self, thorough: bool) -> Option<(u32, PathBuf)> {
        let places = || std::iter::once(self.files.clone()).chain(self.files.in_refuge());
        let next = self.copy.generation() + 1;
        let there = |path: &PathBuf| self.storage.metadata(path).is_ok();
        if let Some(path) = places().map(|files| files.journal(next)).find(there) {
            return Some((next, path));
        }
        if !thorough {
            return None;
        }
        // A number is left out where a file could not be made.
        places()
            .filter_map(|files| {
                let found = self.storage.list(files.folder()).ok()?;
                let number = |path: PathBuf| Some((files.generation_of(&path)?, path));
                let found = found.into_iter().filter_map(number);
                found.filter(|(number, _)| *number > next).min()
            })
            .min()
    }

    /// The session file is the one known, or somebody changed it by hand while nobody writes it.
    fn check_file(&mut self) -> Result<(), Astray> {
        let path = &self.files.session;
        let found = self.storage.metadata(path).map_err(|_| Astray)?;
        if self.copy.knows(found) {
            return Ok(());
        }
        let bytes = self.storage.read(path, session_file::LARGEST);
        let digest = digest(&bytes.map_err(|_| Astray)?);
        // While somebody writes it, his journal is what counts: he keeps the other's version aside.
        if digest != self.copy.base() && !self.watched.is_here() {
            return Err(Astray);
        }
        self.copy.learn(found);
        Ok(())
    }

    /// The folder in which something happens when the session changes.
    fn folder(&self) -> &Path {
        self.files.folder()
    }
}

/// What a follower is given of a session: the first filter is here, whatever the view shows.
fn as_followed(session: &Session) -> Session {
    if Rule::Follower.holds() {
        session.for_the_room()
    } else {
        session.clone()
    }
}
