//! Plain text: UTF-8, NFC, LF, one paragraph a line, a final line feed. The clipboard's plain flavour too.

use std::io::Write;

use super::{Options, WriteError};
use crate::document::{Content, Document, Inline, Item, Source, plain};

/// A line of the text, with what it came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The line, without its end.
    pub text: String,
    /// The records whose words are in it.
    pub sources: Vec<Source>,
    /// How many characters at its beginning are a mark: what follows hangs under itself when wrapped.
    pub mark: usize,
}

/// Writes a document as plain text.
pub fn text(document: &Document, options: &Options, out: &mut dyn Write) -> Result<(), WriteError> {
    for line in lines(document, options) {
        out.write_all(line.text.as_bytes())?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// The lines of a document, exactly as [`text`] writes them: blocks stand apart by an empty line, but a
/// heading belongs to what follows it.
#[must_use]
pub fn lines(document: &Document, options: &Options) -> Vec<Line> {
    let mut lines: Lines<'_> = Lines {
        lines: Vec::new(),
        options,
    };
    let mut apart = false;
    for block in &document.blocks {
        if apart {
            lines.lines.push(Line::default());
        }
        lines.content(&block.content, &block.sources);
        apart = !matches!(block.content, Content::Heading { .. });
    }
    lines.lines
}

struct Lines<'a> {
    lines: Vec<Line>,
    options: &'a Options,
}

impl Lines<'_> {
    fn content(&mut self, content: &Content, sources: &[Source]) {
        match content {
            Content::Title { words, .. }
            | Content::Heading { words, .. }
            | Content::Paragraph { words }
            | Content::Citation { words } => self.line("", words, sources),
            Content::Bullets { items } => {
                for item in items {
                    self.item(&self.options.bullet.clone(), item);
                }
            }
            Content::Numbered { items } => {
                for (mark, item) in items {
                    self.item(mark, item);
                }
            }
            Content::Table { head, rows, .. } => {
                let rows = rows.iter().map(Vec::as_slice);
                for row in std::iter::once(head.as_slice()).chain(rows) {
                    self.row(row, sources);
                }
            }
            Content::Signature { lines } => {
                for words in lines {
                    self.line("", words, sources);
                }
            }
            // The empty lines on both its sides are the room.
            Content::Spacer => {}
        }
    }

    fn item(&mut self, mark: &str, item: &Item) {
        self.line(mark, &item.words, &item.sources);
    }

    /// Cells stand apart by tabs: a spreadsheet or a word processor makes columns of them again.
    fn row(&mut self, cells: &[Vec<Inline>], sources: &[Source]) {
        if !cells.is_empty() {
            let cells: Vec<String> = cells.iter().map(|words| plain(words)).collect();
            self.push("", &cells.join("\t"), sources);
        }
    }

    fn line(&mut self, mark: &str, words: &[Inline], sources: &[Source]) {
        self.push(mark, &plain(words), sources);
    }

    fn push(&mut self, mark: &str, words: &str, sources: &[Source]) {
        let text = self
            .options
            .spaces
            .set(&format!("{mark}{words}"))
            .into_owned();
        self.lines.push(Line {
            text,
            sources: sources.to_vec(),
            mark: mark.chars().count(),
        });
    }
}
