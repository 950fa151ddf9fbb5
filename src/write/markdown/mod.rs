//! Markdown: `CommonMark` with the tables of GitHub. What people typed stays words, and a reader gets the
//! document's tree back.
//!
//! | of the tree | in Markdown |
//! |---|---|
//! | lines above the title | one paragraph: the event strong, the place emphasised |
//! | title, section, topic, speaker | headings of level 1, 2, 3, 4 |
//! | numbers that count up | an ordered list with these very marks |
//! | numbers with gaps, which a reader would close | paragraphs that begin with them |
//! | citation | a block quote |
//! | signature | a paragraph of several lines |
//! | room | nothing |
//!
//! Names are strong, quotations plain words; languages of runs have no Markdown.

mod escape;
mod words;

use std::io::{self, Write};

use self::words::Words;
use super::parts::{Part, parts};
use super::{Options, WriteError};
use crate::document::{Block, Content, Document, Inline, Item, Over, Rank};

/// Writes a document as Markdown.
pub fn markdown(
    document: &Document,
    options: &Options,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let mut writer = Markdown {
        out,
        words: Words::new(options.spaces),
        bullet: bullet(&options.bullet),
        last: Last::Nothing,
    };
    for part in parts(document) {
        match part {
            Part::Head(lines) => writer.head(lines)?,
            Part::Block(content) => writer.block(content)?,
        }
    }
    Ok(())
}

/// The house's bullet where Markdown knows it as one.
fn bullet(bullet: &str) -> &str {
    let bullet = bullet.trim_end();
    if ["-", "*", "+"].contains(&bullet) {
        bullet
    } else {
        "-"
    }
}

/// What was written last. A list right after one of its own kind would be one list with it to a reader.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Bullets,
    Numbered,
    Other,
}

struct Markdown<'a> {
    out: &'a mut dyn Write,
    words: Words,
    bullet: &'a str,
    last: Last,
}

impl Markdown<'_> {
    /// Opens a block: an empty line before all but the first.
    fn open(&mut self, block: Last) -> io::Result<()> {
        if self.last != Last::Nothing {
            self.out.write_all(b"\n")?;
        }
        if self.last == block && block != Last::Other {
            self.out.write_all(b"<!-- -->\n\n")?;
        }
        self.last = block;
        Ok(())
    }

    fn head(&mut self, blocks: &[Block]) -> io::Result<()> {
        let lines = blocks.iter().filter_map(|block| match &block.content {
            Content::Title { rank, words } => Some(match rank {
                Rank::Masthead => self.words.all("**", "strong", words),
                Rank::Place => self.words.all("*", "em", words),
                Rank::Session | Rank::Document => self.words.line(words),
            }),
            _ => None,
        });
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        self.lines(&lines)
    }

    fn block(&mut self, content: &Content) -> io::Result<()> {
        match content {
            Content::Title { words, .. } => self.heading("#", words),
            Content::Heading { over, words } => {
                let level = match over {
                    Over::Section => "##",
                    Over::Topic => "###",
                    Over::Speaker => "####",
                };
                self.heading(level, words)
            }
            Content::Paragraph { words } => self.lines(&[self.words.line(words)]),
            Content::Citation { words } => {
                self.open(Last::Other)?;
                writeln!(self.out, "> {}", self.words.line(words))
            }
            Content::Bullets { items } => {
                self.open(Last::Bullets)?;
                for item in items {
                    self.item(self.bullet, item)?;
                }
                Ok(())
            }
            Content::Numbered { items } => self.numbered(items),
            Content::Table { head, rows, .. } => self.table(head, rows),
            Content::Signature { lines } => {
                let lines: Vec<String> = lines.iter().map(|line| self.words.line(line)).collect();
                self.lines(&lines)
            }
            Content::Spacer => Ok(()),
        }
    }

    fn heading(&mut self, level: &str, words: &[Inline]) -> io::Result<()> {
        self.open(Last::Other)?;
        writeln!(self.out, "{level} {}", self.words.heading(words))
    }

    /// A paragraph whose lines stay lines.
    fn lines(&mut self, lines: &[String]) -> io::Result<()> {
        self.open(Last::Other)?;
        writeln!(self.out, "{}", lines.join("\\\n"))
    }

    fn item(&mut self, mark: &str, item: &Item) -> io::Result<()> {
        writeln!(self.out, "{mark} {}", self.words.line(&item.words))
    }

    fn numbered(&mut self, items: &[(String, Item)]) -> io::Result<()> {
        if counts_up(items.iter().map(|(mark, _)| mark.as_str())) {
            self.open(Last::Numbered)?;
            for (mark, item) in items {
                self.item(mark.trim_end(), item)?;
            }
        } else {
            for (mark, item) in items {
                self.lines(&[self.words.marked(mark, &item.words)])?;
            }
        }
        Ok(())
    }

    fn table(&mut self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> io::Result<()> {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let columns = columns.max(head.len());
        self.open(Last::Other)?;
        self.row(head, columns)?;
        writeln!(self.out, "|{}", "---|".repeat(columns))?;
        for row in rows {
            self.row(row, columns)?;
        }
        Ok(())
    }

    fn row(&mut self, cells: &[Vec<Inline>], columns: usize) -> io::Result<()> {
        write!(self.out, "|")?;
        for n in 0..columns {
            let words = cells.get(n).map_or(&[][..], Vec::as_slice);
            write!(self.out, " {} |", self.words.cell(words))?;
        }
        writeln!(self.out)
    }
}

/// Whether a reader that counts by itself from the first mark arrives at the others.
fn counts_up<'a>(marks: impl Iterator<Item = &'a str>) -> bool {
    let mut before: Option<(u32, char)> = None;
    for mark in marks {
        let Some(read) = number(mark) else {
            return false;
        };
        let follows = |(n, sign): (u32, char)| n.checked_add(1) == Some(read.0) && sign == read.1;
        if !before.is_none_or(follows) {
            return false;
        }
        before = Some(read);
    }
    before.is_some()
}

/// The number and the sign of a mark that Markdown knows: `3) `, `3. `.
fn number(mark: &str) -> Option<(u32, char)> {
    let mark = mark.strip_suffix(' ')?;
    let digits = mark.strip_suffix([')', '.'])?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    // More digits are no list to CommonMark; a zero before them would be lost.
    let right =
        plain && (1..=9).contains(&digits.len()) && (digits == "0" || !digits.starts_with('0'));
    let n = right.then(|| digits.parse().ok())??;
    Some((n, mark.chars().next_back()?))
}
