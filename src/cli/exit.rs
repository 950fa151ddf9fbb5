//! How copil ends: one exit code for each kind of ending, documented in README.md and the man page.

use std::io;
use std::process::{ExitCode, Termination};

use super::fault::Fault;
use crate::locale::Catalog;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: done.
    Done,
    /// 1: done, and something needs an answer (`check` found errors, `take --strict` kept doubtful lines).
    Findings,
    /// 2: the command line is wrong.
    Usage,
    /// 3: a file given is not what it should be (session, roster, agenda, house style, theme…).
    Input,
    /// 4: reading or writing failed.
    System,
    /// 5: somebody else holds the session.
    Held,
}

impl Exit {
    /// The code, and what the documentation says of it.
    pub const CODES: &[(Self, u8)] = &[
        (Self::Done, 0),
        (Self::Findings, 1),
        (Self::Usage, 2),
        (Self::Input, 3),
        (Self::System, 4),
        (Self::Held, 5),
    ];

    /// The code the shell sees.
    #[must_use]
    pub fn code(self) -> u8 {
        Self::CODES
            .iter()
            .find(|(exit, _)| *exit == self)
            .map_or(4, |(_, code)| *code)
    }
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self.code())
    }
}

/// Why a run ended before its work was done: what, where, what to do.
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    said: Vec<Said>,
}

/// So many things are said at once; of the others, how many they are.
const MOST: usize = 20;

/// One thing to say.
#[derive(Debug)]
enum Said {
    /// In these words.
    Words(String),
    /// In the reader's language.
    Fault(Fault),
}

// By value, so that they are what `map_err` wants.
#[allow(clippy::needless_pass_by_value)]
impl Failure {
    fn words(exit: Exit, message: impl ToString) -> Self {
        Self {
            exit,
            said: vec![Said::Words(message.to_string())],
        }
    }

    /// The command line is wrong.
    pub fn usage(message: impl ToString) -> Self {
        Self::words(Exit::Usage, message)
    }

    /// A file given is not what it should be.
    pub fn input(message: impl ToString) -> Self {
        Self::words(Exit::Input, message)
    }

    /// Reading or writing failed.
    pub fn system(message: impl ToString) -> Self {
        Self::words(Exit::System, message)
    }

    /// Somebody else holds the session.
    pub fn held(message: impl ToString) -> Self {
        Self::words(Exit::Held, message)
    }

    /// Files are wrong, in these ways.
    pub(super) fn faults(exit: Exit, faults: impl IntoIterator<Item = Fault>) -> Self {
        Self {
            exit,
            said: faults.into_iter().map(Said::Fault).collect(),
        }
    }

    /// What to say, in the language of the catalogue.
    #[must_use]
    pub fn worded(&self, words: &Catalog) -> String {
        let said = self.said.iter().take(MOST).map(|said| match said {
            Said::Words(text) => text.clone(),
            Said::Fault(fault) => fault.worded(words),
        });
        let mut said: Vec<String> = said.collect();
        if let Some(more @ 1..) = self.said.len().checked_sub(MOST) {
            said.push(words.with("cli-and-more", &[("n", more.into())]));
        }
        said.join("\n")
    }

    /// Writing to stdout failed. A reader that closed the pipe has had enough: no failure at all.
    #[must_use]
    pub fn output(error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::faults(Exit::Done, [])
        } else {
            Self::system(error)
        }
    }

    /// Says it on stderr; gives the code to end with.
    #[must_use]
    pub fn report(&self, words: &Catalog) -> Exit {
        let said = self.worded(words);
        if !said.is_empty() {
            say(&said);
        }
        self.exit
    }
}

/// The words of the reader of the command line on stderr, cleaned like all others.
pub(super) fn told(message: &str) {
    use io::Write;
    let _ = write!(io::stderr(), "{}", crate::text::clean(message));
}

/// One message on stderr, cleaned of what a terminal would obey. A closed stderr is nobody's fault.
pub(super) fn say(message: &str) {
    use io::Write;
    let _ = writeln!(io::stderr(), "copil: {}", crate::text::clean(message));
}
