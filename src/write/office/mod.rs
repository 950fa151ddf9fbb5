//! What Word and `OpenDocument` have in common: XML, the package, and the sheet of named styles, measured
//! once. How each format spells them is its own business.

mod package;
mod sheet;
mod xml;

pub(super) use package::Package;
pub(super) use sheet::{Sheet, Style, Use, columns, millimetres, shares};
pub(super) use xml::{Attribute, Xml};

use super::picture::Picture;
use super::{Options, WriteError};
use crate::document::Inline;

/// The room between a paragraph and a table below it, in tenths of a point.
pub(super) const ABOVE_TABLE: u32 = 60;

/// The logo, where the look has one, and what kind of picture it is.
pub(super) fn logo(options: &Options) -> Result<Option<(Picture, &[u8])>, WriteError> {
    let Some(bytes) = options.logo.as_deref() else {
        return Ok(None);
    };
    let picture = Picture::of(bytes).ok_or_else(|| WriteError::no_picture(&options.look))?;
    Ok(Some((picture, bytes)))
}

/// The language of a text as office formats name it: with the country whose spelling is meant.
pub(super) fn locale(code: &str) -> (&str, &'static str) {
    // Dates of English documents are written the British way.
    const COUNTRIES: &[(&str, &str)] = &[("fr", "FR"), ("en", "GB"), ("ja", "JP")];
    let country = COUNTRIES.iter().find(|(language, _)| *language == code);
    (code, country.map_or("", |(_, country)| country))
}

/// Whether there is anything to read in these words; a page number is.
pub(super) fn says_something(words: &[Inline]) -> bool {
    use crate::document::Role::{Page, Pages};
    words
        .iter()
        .any(|run| !run.text.is_empty() || matches!(run.role, Page | Pages))
}
