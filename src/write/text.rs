//! Plain text: UTF-8, NFC, LF, one paragraph a line, a final line feed. The clipboard's plain flavour too.

use std::io::{self, Write};

use super::Options;
use crate::document::{Document, Source};

/// A line of the text, with the records whose words are in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The line, without its end.
    pub text: String,
    /// The records it came from.
    pub sources: Vec<Source>,
}

/// The lines of a document, exactly as [`text`] writes them.
#[must_use]
pub fn lines(_document: &Document, _options: &Options) -> Vec<Line> {
    Vec::new()
}

/// Writes a document as plain text.
pub fn text(document: &Document, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    for line in lines(document, options) {
        writeln!(out, "{}", line.text)?;
    }
    Ok(())
}
