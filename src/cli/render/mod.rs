//! `copil render`: a document of a file of ours, in one format or several, to standard output or to files.
//!
//! Every format is rendered before anything is written: no half documents.

mod args;
mod outputs;

use std::io::{self, BufWriter, Write};
use std::path::Path;

pub use args::{DocumentArgs, RenderArgs};

use self::outputs::{Target, outputs};
use super::copy::Flavours;
use super::fault::Fault;
use super::{Context, Exit, Failure, files, key};
use crate::document::{self, Document, Format, House, Kind, Status};
use crate::model::{Fiche, Roadmap, check};
use crate::store::{self, ExportError};
use crate::write::{self, Attachment, WriteError};

/// Runs it.
pub(super) fn run(args: &RenderArgs, context: &Context) -> Result<Exit, Failure> {
    let (document, house) = document(&args.file, &args.document, context)?;
    if args.flavours {
        return to_stdout(&Flavours::of(&document, &house)?.answer()?);
    }
    let mut rendered = Vec::new();
    for (target, format) in outputs(args, &document, &context.catalog)? {
        let mut options = write::Options::new(&house, format);
        options.width = args.width.map(usize::from);
        options.flowed = args.flowed;
        options.now = Some(context.clock.now());
        if format == Format::Eml {
            options.attachments = attachments(args, &document, &house, context)?;
        }
        let mut bytes = Vec::new();
        write::write(format, &document, &options, &mut bytes)
            .map_err(|error| unwritten(target.path(), &error))?;
        rendered.push((target, bytes));
    }
    for (target, bytes) in rendered {
        match target {
            Target::Stdout => to_stdout(&bytes)?,
            Target::File(path) => to_file(&path, &bytes, args.force, context)?,
        };
    }
    Ok(Exit::Done)
}

/// What goes with a draft mail.
fn attachments(
    args: &RenderArgs,
    document: &Document,
    house: &House,
    context: &Context,
) -> Result<Vec<Attachment>, Failure> {
    let attached = |format: &Format| {
        let name = format!("{}.{}", document.file_stem, format.extension());
        let options = write::Options {
            now: Some(context.clock.now()),
            ..write::Options::new(house, *format)
        };
        let mut bytes = Vec::new();
        write::write(*format, document, &options, &mut bytes)
            .map_err(|error| unwritten(Path::new(&name), &error))?;
        Ok(Attachment {
            name,
            mime: format.mime(),
            bytes,
        })
    };
    args.attach.iter().map(attached).collect()
}

/// The document asked for, and the house it is set in. What is asked for is the file's affair unless it is
/// said: a fiche gives its sheet, a roadmap its own, a session the compte-rendu.
pub(super) fn document(
    file: &Path,
    args: &DocumentArgs,
    context: &Context,
) -> Result<(Document, House), Failure> {
    let house = |own: &str| match &args.house {
        Some(asked) => crate::cli::house::asked(asked, context),
        None => crate::cli::house::named(own, context),
    };
    let asks = |kind| args.document.is_none_or(|asked| asked == kind);
    let options = args.options();
    match store::kind(file) {
        Ok(Some(store::Kind::Fiche)) if asks(Kind::Fiche) => {
            let fiche = store::read::<Fiche>(file)?.editor.root().clone();
            let house = house(&fiche.house)?;
            Ok((document::fiche(&fiche, &house, &options), house))
        }
        Ok(Some(store::Kind::Roadmap)) if asks(Kind::FeuilleDeRoute) => {
            let roadmap = store::read_plain::<Roadmap>(file)?;
            let house = house(&roadmap.house)?;
            Ok((
                document::feuille_de_route(&roadmap, &house, &options),
                house,
            ))
        }
        Ok(Some(store::Kind::Fiche | store::Kind::Roadmap)) => {
            Err(nothing(file, args.document.unwrap_or_default(), context))
        }
        // Reading tells what is wrong with a file that says nothing of itself.
        Ok(Some(store::Kind::Session) | None) | Err(_) => {
            let key = if args.with_confidential {
                key::needed(file, context)?
            } else {
                key::to_read(file, context)?
            };
            let session = files::read_with(file, key.as_deref())?;
            let house = house(&session.house)?;
            let kind = args.document.unwrap_or_default();
            let mut options = options;
            if !args.is_final {
                options.status = Status::of(&check(&session));
            }
            match document::build(kind, &session, &house, &options) {
                Some(document) => Ok((document, house)),
                None => Err(nothing(file, kind, context)),
            }
        }
    }
}

/// A file from which this document is not made.
fn nothing(file: &Path, kind: Kind, context: &Context) -> Failure {
    let args = [
        ("path", file.display().to_string().into()),
        ("document", kind.name().into()),
    ];
    Failure::input(context.catalog.with("cli-no-document", &args))
}

/// A document in a format, as the clipboard has it.
pub(super) fn bytes(
    document: &Document,
    house: &House,
    format: Format,
) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let options = write::Options::new(house, format);
    write::write(format, document, &options, &mut bytes)
        .map_err(|error| unwritten(Path::new(format.name()), &error))?;
    Ok(bytes)
}

/// Why a writer gave up, beside the name of what it was to write.
fn unwritten(path: &Path, error: &WriteError) -> Failure {
    match error.notice() {
        Some((problem, hint)) => {
            Failure::faults(Exit::System, [Fault::new(path, problem).hint(hint)])
        }
        None => Failure::system(error),
    }
}

fn to_stdout(bytes: &[u8]) -> Result<Exit, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .map_err(|error| Failure::output(&error))?;
    Ok(Exit::Done)
}

fn to_file(path: &Path, bytes: &[u8], force: bool, context: &Context) -> Result<Exit, Failure> {
    let name = |path: &Path| path.display().to_string();
    match store::export(path, bytes, force) {
        Ok(()) => Ok(Exit::Done),
        Err(ExportError::File(error)) => Err(error.into()),
        Err(ExportError::Ours) => {
            let args = [("path", name(path).into())];
            let said = context.catalog.with("cli-would-overwrite", &args);
            Err(Failure::usage(said))
        }
        Err(ExportError::Changed { offer }) => {
            let args = [("path", name(path).into()), ("offer", name(&offer).into())];
            let said = context.catalog.with("cli-changed-since", &args);
            Err(Failure::usage(said))
        }
    }
}
