//! What opening a session takes and gives.

use std::path::PathBuf;
use std::sync::Arc;

use thiserror::Error;

use super::error::FileError;
use super::journal::Origin;
use super::lock::Holder;
use super::vault::Key;
use super::writer::Writer;
use crate::edit::{Edit, Editor, Root};
use crate::model::{Moment, Session};

/// Where the store learns what time it is, for what it writes beside records; it orders nothing.
pub type Clock = Arc<dyn Fn() -> Moment + Send + Sync>;

/// How a session is opened.
#[derive(Clone)]
pub struct Options {
    /// Who writes, as the lock's note and the records name him.
    pub who: String,
    /// The name of this machine.
    pub host: String,
    /// The clock.
    pub now: Clock,
    /// Only look: take no lock, write nothing.
    pub read_only: bool,
    /// A second folder for journal and lock when the session's own refuses ([`super::folder::state_folder`]).
    pub refuge: Option<PathBuf>,
    /// Where what is written comes from.
    pub origin: Origin,
    /// The key of what is encrypted; another session's opens nothing.
    pub key: Option<Arc<Key>>,
}

/// What was found beside the session file when it was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recovery {
    /// Lines and commands that the journal held and the session file did not.
    pub groups: usize,
    /// When the first of them was made.
    pub since: Option<Moment>,
    /// When the last of them was made.
    pub until: Option<Moment>,
    /// Lines typed but never interpreted, kept word for word as notes.
    pub literal: usize,
    /// The session file was edited by hand meanwhile, and these lines were put on it.
    pub merged: bool,
    /// Unreadable places of the journals, in order.
    pub damage: Vec<Damage>,
    /// Edits that found no place, and the file that keeps them.
    pub conflict: Option<Conflict>,
}

/// An unreadable place of a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The journal.
    pub path: PathBuf,
    /// Where in it, in bytes.
    pub at: std::ops::Range<usize>,
    /// The hour of the last record read before it.
    pub near: Option<Moment>,
    /// The copy that keeps it as it was found; none while the session is only read.
    pub kept: Option<PathBuf>,
}

/// Edits that found no place on a session file changed by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// How many records.
    pub records: usize,
    /// The file that keeps them; none while the session is only read.
    pub kept: Option<PathBuf>,
}

impl Recovery {
    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        *self == Self::default()
    }
}

/// A session as its file and its journal have it.
#[derive(Clone, Debug)]
pub struct Loaded<R: Root = Session> {
    /// The session with its history.
    pub editor: Editor<R>,
    /// The half line that was being typed, empty when there was none.
    pub draft: String,
    /// What the journal held beyond the file.
    pub recovered: Recovery,
    /// It is encrypted and was read without its key.
    pub locked: bool,
}

impl Loaded {
    /// The session.
    #[must_use]
    pub fn session(&self) -> &Session {
        self.editor.session()
    }
}

/// A session opened.
pub struct Opened<R: Root = Session> {
    /// The session with its history: undo reaches back over restarts.
    pub editor: Editor<R>,
    /// The half line that was being typed, empty when there was none.
    pub draft: String,
    /// What the journal held beyond the file, to be said in one line.
    pub recovered: Recovery,
    /// It is encrypted and was opened without its key: what is encrypted is carried along unread.
    pub locked: bool,
    /// Whether we write it.
    pub access: Access<R::Edit>,
}

/// Who writes an opened session.
pub enum Access<E = Edit> {
    /// We do.
    Writer(Writer<E>),
    /// Somebody else does, or nobody when only a look was asked for.
    Viewer {
        /// Who has it open to write.
        holder: Option<Holder>,
    },
}

/// Why a session could not be opened or taken over.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StoreError {
    /// A file is wrong.
    #[error(transparent)]
    File(#[from] FileError),
    /// The one who writes it sits at another machine: he must give way himself.
    #[error("{0} has it open on another machine: ask there")]
    OtherMachine(Holder),
    /// The one who writes it did not give way in time.
    #[error("{} has it open and does not answer", .0.as_ref().map_or_else(|| "somebody".to_owned(), ToString::to_string))]
    NoAnswer(Option<Holder>),
}
