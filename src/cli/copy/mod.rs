//! `copil copy`: a document on the clipboard, rich and plain, as the screen copies it. A session on another
//! machine is rendered there, and copied here.

mod args;
mod place;
mod remote;

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use self::place::Place;
use super::{Context, Exit, Failure, render, translate, words};
use crate::document::{Document, Format, House};
use crate::term::clipboard::{self, CONFIDENTIAL_FOR, Outcome, Payload, Ways};
pub use args::CopyArgs;

/// Runs it.
pub(super) fn run(args: &CopyArgs, context: &Context) -> Result<Exit, Failure> {
    let flavours = match Place::read(&args.file, Path::exists) {
        Place::Here(file) => {
            let (document, house) = render::document(&file, &args.document, context)?;
            Flavours::of(&document, &house)?
        }
        Place::There { host, file } => remote::ask(&host, &file, args, context)?,
        Place::NoHost(host) => {
            let args = [("host", host.into())];
            return Err(Failure::usage(context.catalog.with("cli-no-host", &args)));
        }
    };
    let only_for = args.document.with_confidential.then_some(CONFIDENTIAL_FOR);
    let outcome = flavours.copy(only_for, &context.folders.state, &mut *terminal());
    let failed = matches!(outcome, Outcome::Failed { .. });
    let said = words::copied(
        &translate::copied(outcome, only_for.is_some(), &context.catalog),
        &context.catalog,
    );
    if failed {
        return Err(Failure::system(said));
    }
    let mut out = io::stdout();
    writeln!(out, "{said}").map_err(|error| Failure::output(&error))?;
    Ok(Exit::Done)
}

/// A document as the clipboard takes it; as JSON, what one copil answers another.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Flavours {
    html: String,
    text: String,
}

impl Flavours {
    /// Of a document, in its house.
    pub(super) fn of(document: &Document, house: &House) -> Result<Self, Failure> {
        let text = |format| -> Result<String, Failure> {
            String::from_utf8(render::bytes(document, house, format)?).map_err(Failure::system)
        };
        Ok(Self {
            html: text(Format::Email)?,
            text: text(Format::Text)?,
        })
    }

    /// The answer to another copil.
    pub(super) fn answer(&self) -> Result<Vec<u8>, Failure> {
        serde_json::to_vec(self).map_err(Failure::system)
    }

    /// Copies it by the best way there is; may take a second and a half.
    fn copy(&self, only_for: Option<Duration>, folder: &Path, terminal: &mut dyn Write) -> Outcome {
        // A short name: its path has to be read on a narrow screen.
        let ways = Ways::of_environment(folder, "compte-rendu");
        let payload = Payload {
            html: &self.html,
            plain: &self.text,
            only_for,
        };
        clipboard::copy_by(payload, &ways, terminal)
    }
}

/// Copies a document by the best way there is, one with what was said behind closed doors for a time only; may
/// take a second and a half.
pub(super) fn copy(
    document: &Document,
    house: &House,
    closed: bool,
    folder: &Path,
    terminal: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let only_for = closed.then_some(CONFIDENTIAL_FOR);
    Ok(Flavours::of(document, house)?.copy(only_for, folder, terminal))
}

/// Where the terminal reads: standard output may be a pipe.
fn terminal() -> Box<dyn Write> {
    if io::stdout().is_terminal() {
        return Box::new(io::stdout());
    }
    match File::options().write(true).open("/dev/tty") {
        Ok(tty) => Box::new(tty),
        Err(error) => Box::new(NoTerminal(error.kind())),
    }
}

/// What is written to when there is no terminal: it says so.
struct NoTerminal(io::ErrorKind);

impl Write for NoTerminal {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The hidden sub-command: offers the clipboard until another program copies.
pub(super) fn serve() -> Exit {
    match clipboard::serve() {
        Ok(()) => Exit::Done,
        // Whoever asked was told on standard output.
        Err(_) => Exit::System,
    }
}
