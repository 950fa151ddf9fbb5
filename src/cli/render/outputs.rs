//! Where each rendering goes, and in which format.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use super::RenderArgs;
use crate::cli::Failure;
use crate::document::{Document, Format};
use crate::locale::Catalog;

/// Where a rendering goes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// To whoever reads us.
    Stdout,
    /// To a file.
    File(PathBuf),
}

impl Target {
    /// As it is typed.
    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Stdout => Path::new("-"),
            Self::File(path) => path,
        }
    }
}

/// Every output asked for. A file's format is what its name says; `--format` is for the others, and may
/// tell an e-mail from a page. A folder gets a file of the document's own name.
pub(super) fn outputs(
    args: &RenderArgs,
    document: &Document,
    words: &Catalog,
) -> Result<Vec<(Target, Format)>, Failure> {
    let mut outputs = Vec::new();
    for path in &args.output {
        outputs.push(output(path, args.format, document, words)?);
    }
    if outputs.is_empty() {
        outputs.push((Target::Stdout, args.format.unwrap_or(Format::Text)));
    }
    let mut to_stdout = outputs
        .iter()
        .filter(|(target, _)| *target == Target::Stdout);
    if let Some((_, format)) = to_stdout.find(|(_, format)| is_binary(*format))
        && io::stdout().is_terminal()
    {
        let args = [
            ("format", format.name().into()),
            ("extension", format.extension().into()),
        ];
        return Err(Failure::usage(words.with("cli-binary-terminal", &args)));
    }
    Ok(outputs)
}

fn output(
    path: &Path,
    asked: Option<Format>,
    document: &Document,
    words: &Catalog,
) -> Result<(Target, Format), Failure> {
    if path == Path::new("-") {
        return Ok((Target::Stdout, asked.unwrap_or(Format::Text)));
    }
    if path.is_dir() {
        let format = asked.unwrap_or(Format::Text);
        let name = format!("{}.{}", document.file_stem, format.extension());
        return Ok((Target::File(path.join(name)), format));
    }
    let extension = path.extension().and_then(|extension| extension.to_str());
    let named = extension.and_then(Format::of_extension);
    let format = match (asked, named) {
        (Some(asked), None) => Some(asked),
        (Some(asked), Some(named)) if asked.extension() == named.extension() => Some(asked),
        (_, named) => named,
    };
    let Some(format) = format else {
        let args = [("path", path.display().to_string().into())];
        return Err(Failure::usage(words.with("cli-which-format", &args)));
    };
    Ok((Target::File(path.to_owned()), format))
}

/// Whether a terminal can make nothing of it.
fn is_binary(format: Format) -> bool {
    matches!(format, Format::Docx | Format::Odt | Format::Pdf)
}
