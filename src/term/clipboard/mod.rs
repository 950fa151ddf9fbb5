//! The document on the clipboard, rich and plain together, and the truth about whether it got there.
//!
//! On a desktop the clipboard's content lives in the program that offers it, so a process of our own goes
//! on offering it when copil has left ([`serve`]). Over SSH, or without a desktop, the terminal is asked to
//! take the plain text (OSC 52), which it does not confirm, and the rich text is written to a file.

#[cfg(feature = "clipboard")]
mod desktop;
#[cfg(feature = "clipboard")]
mod server;
mod terminal;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::locale::Catalog;

#[cfg(feature = "clipboard")]
pub use server::serve;

/// Built without the desktop's clipboard, nothing is ever asked to serve it.
///
/// # Errors
/// Always.
#[cfg(not(feature = "clipboard"))]
pub fn serve() -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

/// How long what is confidential stays on the clipboard.
pub const CONFIDENTIAL_FOR: Duration = Duration::from_mins(1);

/// The argument with which copil runs as the process that offers the clipboard.
pub const SERVER_ARGUMENT: &str = "__clipboard";

/// A document to be copied.
#[derive(Clone, Copy)]
pub struct Payload<'a> {
    /// For e-mail and word processors.
    pub html: &'a str,
    /// For everything else.
    pub plain: &'a str,
    /// What is confidential is offered for so long only, if nothing else is copied before: programs that keep
    /// what was copied are asked not to, and no file is written of it.
    pub only_for: Option<Duration>,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The desktop has both and was seen to have them.
    Desktop,
    /// The terminal was given the plain text and says nothing; the rich text is in this file, if it could
    /// be written.
    Terminal {
        /// The file of the rich text.
        html: Option<PathBuf>,
    },
    /// Nobody was given anything, but for the file.
    Failed {
        /// Why.
        reason: Reason,
        /// The file of the rich text.
        html: Option<PathBuf>,
    },
}

/// Why a copy failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Terminals do not take so much.
    TooLong,
    /// As the system says.
    System(String),
}

impl Reason {
    /// In the reader's language, as far as it is ours to say.
    #[must_use]
    pub fn words(&self, catalog: &Catalog) -> String {
        match self {
            Self::TooLong => catalog.text("copy-too-long").into_owned(),
            Self::System(why) => crate::text::visible(why).into_owned(),
        }
    }
}

/// How to copy from here.
#[derive(Clone, Debug)]
pub struct Ways {
    /// The program to run as the process that offers the clipboard, when there is a desktop.
    pub server: Option<PathBuf>,
    /// Where the rich text is written when the terminal has to do.
    pub folder: PathBuf,
    /// The name of that file, without `.html`.
    pub stem: String,
}

impl Ways {
    /// The ways that this environment leaves: no desktop over SSH, whose display is elsewhere, nor
    /// without a display.
    #[must_use]
    pub fn of_environment(folder: &Path, stem: &str) -> Self {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        Self {
            server: has_desktop(is_set)
                .then(|| std::env::current_exe().ok())
                .flatten(),
            folder: folder.to_owned(),
            stem: stem.to_owned(),
        }
    }
}

fn has_desktop(is_set: impl Fn(&str) -> bool) -> bool {
    let remote = is_set("SSH_TTY") || is_set("SSH_CONNECTION");
    let display =
        cfg!(any(windows, target_os = "macos")) || is_set("WAYLAND_DISPLAY") || is_set("DISPLAY");
    cfg!(feature = "clipboard") && display && !remote
}

/// Copies a document by the best of these ways. `terminal` is where the terminal reads; what is written to
/// it must not fall into the middle of a frame.
///
/// Waits up to a second and a half for a desktop that does not answer: not for the thread that draws.
pub fn copy_by(payload: Payload, ways: &Ways, terminal: &mut dyn Write) -> Outcome {
    #[cfg(feature = "clipboard")]
    if let Some(server) = &ways.server {
        match desktop::offer(server, payload) {
            Ok(()) => return Outcome::Desktop,
            Err(why) => tracing::warn!("the desktop's clipboard: {why}"),
        }
    }
    let kept = payload.only_for.is_none().then(|| {
        terminal::keep_html(payload.html, &ways.folder, &ways.stem)
            .inspect_err(|why| tracing::warn!("the file of the rich text: {why}"))
            .ok()
    });
    let html = kept.flatten();
    match terminal::hand_over(payload.plain, terminal) {
        Ok(()) => Outcome::Terminal { html },
        Err(reason) => Outcome::Failed { reason, html },
    }
}

#[cfg(test)]
mod tests;
