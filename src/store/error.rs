//! What can be wrong with a file: what, where (file, line, column, excerpt), and what to do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::kept::Kind;
use crate::text::{self, Notice, Spot};

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// There is no such file.
    Missing,
    /// It is there already.
    Exists,
    /// The system does not let us.
    NotAllowed,
    /// The file system may not be written.
    ReadOnly,
    /// The disk is full.
    NoSpace,
    /// Any other refusal of the system, in its words.
    System(String),
    /// Larger than a session can be.
    TooLarge,
    /// Not UTF-8.
    NotText,
    /// Empty, or without the word at its beginning that the kind wanted opens with (`copil: 1`).
    NotOurs(Kind),
    /// A file of ours of another kind.
    OtherKind {
        /// Which it is.
        found: Kind,
        /// Which was wanted.
        wanted: Kind,
    },
    /// Written by a newer copil, in this format.
    Newer(u32),
    /// A journal that a newer copil wrote.
    NewerJournal,
    /// Not as the format wants it: what, and a hint where one is known.
    Form {
        /// What is wrong.
        message: Notice,
        /// What may help.
        hint: Option<Notice>,
    },
    /// A key of the roster that cannot be typed.
    Key(String),
    /// A name that a file may not have.
    Name(String),
    /// Encrypted, and the key is not here.
    Encrypted,
    /// Encrypted as a whole, and damaged since: its key does not open it.
    Unopened,
    /// A number that two objectives of a roadmap have.
    Objective(u32),
}

impl FileProblem {
    /// What is wrong, to be told in the reader's language.
    #[must_use]
    pub fn message(&self) -> Notice {
        Notice::new(match self {
            Self::Form { message, .. } => return message.clone(),
            Self::System(why) => return Notice::new("file-system").with("why", text::visible(why)),
            Self::OtherKind { found, .. } => {
                return Notice::new("file-other-kind").with("kind", found.word());
            }
            Self::NotOurs(kind) => {
                return Notice::new("file-not-ours").with("kind", kind.word());
            }
            Self::Newer(format) => return Notice::new("file-newer").with("format", format),
            Self::Key(key) => return Notice::new("file-key").with("key", key),
            Self::Name(name) => return Notice::new("file-name").with("name", name),
            Self::Objective(n) => return Notice::new("file-objective").with("n", n),
            Self::Missing => "file-missing",
            Self::Exists => "file-exists",
            Self::NotAllowed => "file-not-allowed",
            Self::ReadOnly => "file-read-only",
            Self::NoSpace => "file-no-space",
            Self::TooLarge => "file-too-large",
            Self::NotText => "file-not-text",
            Self::NewerJournal => "file-newer-journal",
            Self::Encrypted => "file-encrypted",
            Self::Unopened => "file-unopened",
        })
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<Notice> {
        Some(Notice::new(match self {
            Self::Form { hint, .. } => return hint.clone(),
            Self::Missing | Self::System(_) => return None,
            Self::Exists => "file-hint-exists",
            Self::NotAllowed | Self::ReadOnly => "file-hint-not-allowed",
            Self::NoSpace => "file-hint-no-space",
            Self::TooLarge => "file-hint-too-large",
            Self::NotText => "file-hint-not-text",
            Self::NotOurs(kind) => {
                return Some(Notice::new("file-hint-not-ours").with("kind", kind.word()));
            }
            Self::OtherKind { wanted, .. } => {
                return Some(Notice::new("file-hint-other-kind").with("kind", wanted.word()));
            }
            Self::Newer(_) | Self::NewerJournal => "file-hint-newer",
            Self::Encrypted => "file-hint-encrypted",
            Self::Unopened => "file-hint-unopened",
            Self::Key(_) => "file-hint-key",
            Self::Name(_) => "file-hint-name",
            Self::Objective(_) => "file-hint-objective",
        }))
    }
}

/// For those who read the program's own log; people are told through the catalogue.
impl fmt::Display for FileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl From<&io::Error> for FileProblem {
    fn from(error: &io::Error) -> Self {
        use io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::PermissionDenied => Self::NotAllowed,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::NoSpace,
            ErrorKind::FileTooLarge => Self::TooLarge,
            _ => Self::System(error.to_string()),
        }
    }
}

/// What is wrong, in which file and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileError {
    /// The file.
    pub path: PathBuf,
    /// Where in it, when the place is known.
    pub spot: Option<Spot>,
    /// What is wrong.
    pub problem: FileProblem,
}

impl FileError {
    /// A problem with a file as a whole.
    #[must_use]
    pub fn new(path: &Path, problem: FileProblem) -> Self {
        Self {
            path: path.to_owned(),
            spot: None,
            problem,
        }
    }

    /// What the system said of a file.
    #[must_use]
    pub fn io(path: &Path, error: &io::Error) -> Self {
        Self::new(path, error.into())
    }
}

/// For those who read the program's own log; people are told through the catalogue.
impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", text::visible(&self.path.to_string_lossy()))?;
        if let Some(spot) = &self.spot {
            write!(f, ":{}:{}", spot.line, spot.column)?;
        }
        write!(f, ": {}", self.problem)
    }
}

impl std::error::Error for FileError {}
