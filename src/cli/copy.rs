//! `copil copy`: the compte-rendu on the clipboard, rich and plain, as the screen copies it.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use super::args::FileArgs;
use super::{Context, Exit, Failure, files, render, translate, words};
use crate::document::{Document, Format, House};
use crate::term::clipboard::{self, Outcome, Payload, Ways};

/// Runs it.
pub(super) fn run(args: &FileArgs, context: &Context) -> Result<Exit, Failure> {
    let session = files::read(&args.file)?;
    let (document, house) = files::compte_rendu(&session, context)?;
    let outcome = copy(&document, &house, &context.folders.state, &mut *terminal())?;
    let failed = matches!(outcome, Outcome::Failed { .. });
    let said = words::copied(
        &translate::copied(outcome, &context.catalog),
        &context.catalog,
    );
    if failed {
        return Err(Failure::system(said));
    }
    writeln!(io::stdout(), "{said}").map_err(|error| Failure::output(&error))?;
    Ok(Exit::Done)
}

/// Copies a document by the best way there is; may take a second and a half.
pub(super) fn copy(
    document: &Document,
    house: &House,
    folder: &Path,
    terminal: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let text = |format| -> Result<String, Failure> {
        String::from_utf8(render::bytes(document, house, format)?).map_err(Failure::system)
    };
    let (html, plain) = (text(Format::Email)?, text(Format::Text)?);
    // A short name: its path has to be read on a narrow screen.
    let ways = Ways::of_environment(folder, "compte-rendu");
    Ok(clipboard::copy_by(
        Payload {
            html: &html,
            plain: &plain,
        },
        &ways,
        terminal,
    ))
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
