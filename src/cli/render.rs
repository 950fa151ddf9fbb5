//! `copil render`: a document of a session, to standard output or a file.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::args::{DocumentKind, RenderArgs};
use super::{Context, Exit, Failure, files};
use crate::document::{Document, Format, House};
use crate::write;

/// Runs it.
pub(super) fn run(args: &RenderArgs, context: &Context) -> Result<Exit, Failure> {
    let session = files::read(&args.file)?;
    let (document, house) = match args.document {
        DocumentKind::CompteRendu => files::compte_rendu(&session, context)?,
    };
    let rendered = bytes(&document, &house, args.format.into())?;
    match args.output.as_deref() {
        None => to_stdout(&rendered),
        Some(path) if path == Path::new("-") => to_stdout(&rendered),
        Some(path) if holds_a_session(path, &args.file) => {
            let name = path.display().to_string();
            let said = context
                .catalog
                .with("cli-would-overwrite", &[("path", name.into())]);
            Err(Failure::usage(said))
        }
        Some(path) => {
            let fail = |error: io::Error| Failure::system(format!("{}: {error}", path.display()));
            File::create(path)
                .and_then(|mut file| file.write_all(&rendered))
                .map_err(fail)?;
            Ok(Exit::Done)
        }
    }
}

/// Whether a file that is there must not become a document: the session itself by whatever name, another
/// session, or what stands beside one.
fn holds_a_session(path: &Path, session: &Path) -> bool {
    let Ok(target) = path.canonicalize() else {
        return false;
    };
    let kept = ["ron", "journal", "lock", "conflict"];
    let extension = target.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| kept.contains(&extension))
        || session
            .canonicalize()
            .is_ok_and(|session| session == target)
}

/// A document in a format. Rendered whole before anything is written: no half documents.
pub(super) fn bytes(
    document: &Document,
    house: &House,
    format: Format,
) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let options = write::Options::new(house, format);
    write::write(format, document, &options, &mut bytes).map_err(Failure::system)?;
    Ok(bytes)
}

fn to_stdout(bytes: &[u8]) -> Result<Exit, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .map_err(|error| Failure::output(&error))?;
    Ok(Exit::Done)
}
