//! Writers: one module per format, siblings of one shape. They read the tree and nothing else; all
//! wording is already in it.

mod docx;
mod email;
mod eml;
mod error;
mod html;
mod japanese;
mod json;
mod markdown;
mod odt;
mod office;
mod parts;
#[cfg(feature = "pdf")]
mod pdf;
mod picture;
mod text;

pub use docx::docx;
pub use email::email;
pub use eml::{Attachment, eml};
pub use error::WriteError;
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use odt::odt;
#[cfg(feature = "pdf")]
pub use pdf::pdf;
pub use text::{Line, lines, text};

use std::io::Write;

use chrono::NaiveDateTime;

use crate::document::{Document, Format, House, Look, Spaces};
#[cfg(not(feature = "pdf"))]
use crate::text::Notice;

/// What a format wants of a writer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// What stands before a bullet, its space included.
    pub bullet: String,
    /// How no-break spaces come out.
    pub spaces: Spaces,
    /// Fonts, sizes, colours, paper.
    pub look: Look,
    /// At how many columns text is wrapped; one line a paragraph without it.
    pub width: Option<usize>,
    /// Whether wrapped lines say that they go on (RFC 3676).
    pub flowed: bool,
    /// What a format that has a date has for one; the writers have no clock.
    pub now: Option<NaiveDateTime>,
    /// The picture that the look names.
    pub logo: Option<Vec<u8>>,
    /// What goes with a draft mail.
    pub attachments: Vec<Attachment>,
}

impl Options {
    /// As the house has this format.
    #[must_use]
    pub fn new(house: &House, format: Format) -> Self {
        let form = house.form(format);
        Self {
            bullet: form.bullet.clone(),
            spaces: form.spaces,
            look: house.look().clone(),
            logo: house.logo().map(<[u8]>::to_vec),
            ..Self::default()
        }
    }
}

/// Writes a document in a format.
///
/// # Errors
/// What the writer could not do, or what `out` could not take.
pub fn write(
    format: Format,
    document: &Document,
    options: &Options,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    match format {
        Format::Text => text(document, options, out),
        Format::Markdown => markdown(document, options, out),
        Format::Html => html(document, options, out),
        Format::Email => email(document, options, out),
        Format::Docx => docx(document, options, out),
        Format::Odt => odt(document, options, out),
        Format::Pdf => pdf(document, options, out),
        Format::Eml => eml(document, options, out),
        Format::Json => json(document, options, out),
    }
}

/// Says that this copil was built without PDF.
#[cfg(not(feature = "pdf"))]
pub fn pdf(_: &Document, _: &Options, _: &mut dyn Write) -> Result<(), WriteError> {
    Err(WriteError::Missing {
        problem: Notice::new("write-no-pdf"),
        hint: Some(Notice::new("write-no-pdf-hint")),
    })
}

/// Whether an address may be followed from a document.
fn followed(to: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| to.starts_with(scheme))
}
