//! Plain text: UTF-8, NFC, LF, a final line feed. One paragraph a line, which is also the clipboard's plain
//! flavour; or broken at a width, with what follows a mark hanging under itself; or flowed (RFC 3676).

mod flow;
mod table;

use std::io::Write;

use super::{Options, WriteError};
use crate::document::{Content, Document, Inline, Item, Source, plain};
use crate::text::{cells, wrap};

/// A line of the text, with what it came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The line, without its end.
    pub text: String,
    /// The records whose words are in it.
    pub sources: Vec<Source>,
    /// How many characters at its beginning are a mark, or the room under one: what follows hangs under
    /// itself when wrapped.
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
    let mut setter = Setter {
        lines: Vec::new(),
        setting: Setting::of(options),
        options,
    };
    let mut apart = false;
    for block in &document.blocks {
        if apart {
            setter.lines.push(Line::default());
        }
        setter.content(&block.content, &block.sources);
        apart = !matches!(block.content, Content::Heading { .. });
    }
    setter.lines
}

/// How paragraphs become lines.
#[derive(Clone, Copy)]
enum Setting {
    /// A paragraph a line; cells stand apart by tabs, of which a spreadsheet or a word processor makes columns
    /// again.
    Whole,
    /// Lines of at most so many cells; tables in columns.
    Wrapped(usize),
    /// The same for who reads the lines as they are; who knows RFC 3676 joins them again.
    Flowed(usize),
}

impl Setting {
    fn of(options: &Options) -> Self {
        match (options.width, options.flowed) {
            (width, true) => Self::Flowed(width.unwrap_or(flow::USUAL).min(flow::WIDEST)),
            (Some(width), false) => Self::Wrapped(width),
            (None, false) => Self::Whole,
        }
    }
}

struct Setter<'a> {
    lines: Vec<Line>,
    setting: Setting,
    options: &'a Options,
}

impl Setter<'_> {
    fn content(&mut self, content: &Content, sources: &[Source]) {
        match content {
            Content::Title { words, .. }
            | Content::Heading { words, .. }
            | Content::Paragraph { words }
            | Content::Citation { words } => self.line("", words, sources),
            Content::Bullets { items } => {
                let bullet = &self.options.bullet;
                for item in items {
                    self.item(bullet, item);
                }
            }
            Content::Numbered { items } => {
                for (mark, item) in items {
                    self.item(mark, item);
                }
            }
            Content::Table { head, rows, .. } => self.table(head, rows, sources),
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

    fn table(&mut self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], sources: &[Source]) {
        let set = |row: &[Vec<Inline>]| -> Vec<String> {
            let cells = row.iter().map(|words| plain(words));
            cells
                .map(|cell| self.options.spaces.set(&cell).into_owned())
                .collect()
        };
        let (head, rows): (_, Vec<_>) = (set(head), rows.iter().map(|row| set(row)).collect());
        let lines = match self.setting {
            Setting::Whole => table::tabs(&head, &rows),
            Setting::Wrapped(width) | Setting::Flowed(width) => table::columns(&head, &rows, width),
        };
        for text in lines {
            self.push(text, 0, sources);
        }
    }

    fn line(&mut self, mark: &str, words: &[Inline], sources: &[Source]) {
        let (mark, words) = (
            self.options.spaces.set(mark),
            self.options.spaces.set(&plain(words)).into_owned(),
        );
        match self.setting {
            Setting::Whole => self.push(format!("{mark}{words}"), mark.chars().count(), sources),
            Setting::Wrapped(width) => self.wrapped(&mark, &words, width, sources),
            Setting::Flowed(width) => {
                for text in flow::lines(&format!("{mark}{words}"), width) {
                    self.push(text, 0, sources);
                }
            }
        }
    }

    fn wrapped(&mut self, mark: &str, words: &str, width: usize, sources: &[Source]) {
        // A mark as wide as half the line would leave no room for words beside it.
        let room = Some(cells(mark)).filter(|room| room * 2 < width);
        let Some(room) = room else {
            let text = format!("{mark}{words}");
            for range in wrap(&text, width) {
                self.push(text.get(range).unwrap_or("").to_owned(), 0, sources);
            }
            return;
        };
        let under = " ".repeat(room);
        for (n, range) in wrap(words, width - room).into_iter().enumerate() {
            let before = if n == 0 { mark } else { &under };
            let piece = words.get(range).unwrap_or("");
            let text = format!("{before}{piece}");
            self.push(text, before.chars().count(), sources);
        }
    }

    fn push(&mut self, text: String, mark: usize, sources: &[Source]) {
        self.lines.push(Line {
            text,
            sources: sources.to_vec(),
            mark,
        });
    }
}
