//! Word: Office Open XML (ECMA-376, the transitional vocabulary, which Word itself writes). Named styles, real
//! headings, lists and tables; numbers are text, so that what was acted as « 3) » stays so when a line above
//! it goes. The schema prescribes the order of elements, and Word refuses a file that has another:
//! `tests/office` checks it.

mod body;
mod parts;
mod relations;
mod run;
mod styles;

use std::io::Write;

use super::office::{Package, Sheet, logo};
use super::{Options, WriteError};
use crate::document::Document;

use parts::Edge;
use relations::Relations;

/// Writes a document for Word.
///
/// # Errors
/// When the look's logo is no picture that Word takes, or `out` takes no more.
pub fn docx(document: &Document, options: &Options, out: &mut dyn Write) -> Result<(), WriteError> {
    let sheet = Sheet::new(document, options);
    let logo = logo(options)?;
    let picture = logo.map(|(picture, _)| picture);
    let language = document.language.code();
    let edges: Vec<&Edge> = Edge::of(document).collect();

    let mut package = Package::new();
    // First, for readers that only look at the beginning.
    package.add("[Content_Types].xml", &parts::content_types(&edges))?;
    package.add("_rels/.rels", &Relations::of_package().part())?;
    let (xml, relations) = body::body(document, options, &sheet, picture, &edges);
    package.add("word/document.xml", &xml)?;
    package.add("word/_rels/document.xml.rels", &relations.part())?;
    for edge in &edges {
        let (xml, relations) = edge.part(document, options);
        package.add(&format!("word/{}.xml", edge.name), &xml)?;
        let path = format!("word/_rels/{}.xml.rels", edge.name);
        package.add(&path, &relations.part())?;
    }
    package.add("word/styles.xml", &styles::styles(&sheet, language))?;
    package.add("word/numbering.xml", &parts::numbering(&sheet, options))?;
    package.add("word/settings.xml", &parts::settings(language))?;
    package.add("word/fontTable.xml", &parts::fonts(&options.look))?;
    package.add("docProps/core.xml", &parts::core(document, options))?;
    if let Some((picture, bytes)) = logo {
        let path = format!("word/{}", relations::picture_target(picture.kind));
        package.store(&path, bytes)?;
    }
    package.finish(out)
}
