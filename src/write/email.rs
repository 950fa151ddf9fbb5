//! HTML to paste into an e-mail.

use std::io::{self, Write};

use super::Options;
use crate::document::Document;

/// Writes a document as HTML for an e-mail.
pub fn email(_document: &Document, _options: &Options, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"")
}
