//! `OpenDocument` text (ODF 1.3): what `LibreOffice` writes itself, and what administrations keep. The same
//! named styles as for Word, under `LibreOffice`'s names for them.

mod body;
mod parts;
mod run;
mod styles;

use std::io::Write;

use super::office::{Package, Sheet, logo};
use super::{Options, WriteError};
use crate::document::Document;

/// Writes a document as `OpenDocument` text.
///
/// # Errors
/// When the look's logo is no picture that word processors take, or `out` takes no more.
pub fn odt(document: &Document, options: &Options, out: &mut dyn Write) -> Result<(), WriteError> {
    let sheet = Sheet::new(document, options);
    let logo = logo(options)?;
    let picture = logo.map(|(picture, _)| picture);

    let mut package = Package::new();
    // First and as it is, so that the first bytes of the file tell what it is (ODF 1.3, part 2, § 3.3).
    package.store("mimetype", parts::MEDIA_TYPE.as_bytes())?;
    package.add("META-INF/manifest.xml", &parts::manifest(picture))?;
    package.add(
        "content.xml",
        &body::content(document, options, &sheet, picture),
    )?;
    package.add("styles.xml", &styles::styles(document, options, &sheet))?;
    package.add("meta.xml", &parts::meta(document, options))?;
    if let Some((picture, bytes)) = logo {
        package.store(&parts::picture_path(picture), bytes)?;
    }
    package.finish(out)
}
