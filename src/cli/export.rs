//! A document that the screen asks for, to a file beside its session.

use std::path::Path;

use super::Failure;
use crate::app::{Export, Exported};
use crate::document::House;
use crate::locale::Catalog;
use crate::store::{self, ExportError};
use crate::write;

/// Rendered whole, then written; a file that somebody changed since stays.
pub(super) fn export(folder: &Path, export: &Export, house: &House, words: &Catalog) -> Exported {
    let failed = |why: String| Exported::Failed { why };
    let mut options = write::Options::new(house, export.format);
    options.now = Some(export.at);
    let mut bytes = Vec::new();
    if let Err(error) = write::write(export.format, &export.document, &options, &mut bytes) {
        return failed(Failure::system(error).worded(words));
    }
    let path = folder.join(&export.name);
    let written = if export.private {
        store::export_private(&path, &bytes)
    } else {
        store::export(&path, &bytes, false)
    };
    match written {
        Ok(()) => Exported::Done { path },
        Err(ExportError::Changed { offer }) => Exported::Changed {
            name: export.name.clone(),
            offer: offer
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
        },
        Err(ExportError::Ours) => {
            let args = [("path", path.display().to_string().into())];
            failed(words.with("cli-would-overwrite", &args))
        }
        Err(ExportError::File(error)) => failed(Failure::from(error).worded(words)),
    }
}
