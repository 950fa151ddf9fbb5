//! What can be wrong with a file: what, where (file, line, column, excerpt), and what to do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::text;

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The line, from 1.
    pub line: usize,
    /// The column in it, in characters, from 1.
    pub column: usize,
    /// What stands there, cleaned, not longer than a line of a terminal.
    pub excerpt: String,
}

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
    /// Empty, or without `copil: 1` at its beginning.
    NotASession,
    /// A file of ours of another kind, by the word it opens with (`fiche`).
    OtherKind(String),
    /// Written by a newer copil, in this format.
    Newer(u32),
    /// A journal that a newer copil wrote.
    NewerJournal,
    /// Not as the format wants it: what, and a hint where one is known.
    Form {
        /// What is wrong.
        message: String,
        /// What may help.
        hint: Option<String>,
    },
    /// A key of the roster that cannot be typed.
    Key(String),
    /// A name that a file may not have.
    Name(String),
}

impl FileProblem {
    /// The name of its message in the catalogue of screen messages.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Missing => "file-missing",
            Self::Exists => "file-exists",
            Self::NotAllowed => "file-not-allowed",
            Self::ReadOnly => "file-read-only",
            Self::NoSpace => "file-no-space",
            Self::System(_) => "file-system",
            Self::TooLarge => "file-too-large",
            Self::NotText => "file-not-text",
            Self::NotASession => "file-not-a-session",
            Self::OtherKind(_) => "file-other-kind",
            Self::Newer(_) => "file-newer",
            Self::NewerJournal => "file-newer-journal",
            Self::Form { .. } => "file-form",
            Self::Key(_) => "file-key",
            Self::Name(_) => "file-name",
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        match self {
            Self::Exists => Some("choose another name; nothing was written"),
            Self::NotAllowed | Self::ReadOnly => {
                Some("look at its permissions, or copy the session to a folder of yours")
            }
            Self::NoSpace => Some("make room, then try again"),
            Self::TooLarge => Some("a session is at most 64 MiB: is this the right file?"),
            Self::NotText => Some("save it again as UTF-8"),
            Self::NotASession => Some("a session file begins with `(copil: 1,`"),
            Self::OtherKind(_) => Some("this command wants a session file"),
            Self::Newer(_) | Self::NewerJournal => {
                Some("open it with that version; nothing was changed")
            }
            Self::Form { hint, .. } => hint.as_deref(),
            Self::Key(_) => Some("letters and digits only, such as `ar`"),
            Self::Name(_) => Some("letters, digits and dashes, such as `2009-05-27-comite`"),
            Self::Missing | Self::System(_) => None,
        }
    }
}

impl fmt::Display for FileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("there is no such file"),
            Self::Exists => f.write_str("it is there already"),
            Self::NotAllowed => f.write_str("the system does not allow it"),
            Self::ReadOnly => f.write_str("this place may only be read"),
            Self::NoSpace => f.write_str("the disk is full"),
            Self::System(message) | Self::Form { message, .. } => f.write_str(message),
            Self::TooLarge => f.write_str("the file is too large"),
            Self::NotText => f.write_str("the file is not UTF-8 text"),
            Self::NotASession => f.write_str("this is not a session file"),
            Self::OtherKind(kind) => write!(f, "this is a `{kind}` file, not a session"),
            Self::Newer(format) => write!(f, "a newer copil wrote this file (format {format})"),
            Self::NewerJournal => f.write_str("a newer copil wrote in this journal"),
            Self::Key(key) => write!(f, "`{key}` cannot be a person's key"),
            Self::Name(name) => write!(f, "`{name}` cannot be a file's name"),
        }
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

/// What is wrong, in which file and where in it. Its `Display` takes several lines.
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

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", text::visible(&self.path.to_string_lossy()))?;
        match &self.spot {
            Some(spot) => {
                let Spot {
                    line,
                    column,
                    excerpt,
                } = spot;
                write!(
                    f,
                    ":{line}:{column}: {}\n  {line} | {excerpt}",
                    self.problem
                )?;
            }
            None => write!(f, ": {}", self.problem)?,
        }
        match self.problem.hint() {
            Some(hint) => write!(f, "\n  hint: {hint}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for FileError {}
