//! HTML to paste into an e-mail: what webmails, Outlook and Thunderbird all keep. Inline styles only, on
//! plain paragraphs; marks are text; nothing that needs a colour, a class or a picture to be understood.
//! All escaping is maud's.

use std::io::Write;

use maud::{Markup, html};

use super::html::{Inlines, Points, families, heading};
use super::parts::{Part, parts};
use super::{Options, WriteError};
use crate::document::{Block, Content, Document, Inline, Item, Look, Over, Rank};

/// The lines above the title, a signature: nothing between them.
const CLOSE: &str = "margin-top:0;margin-bottom:0";
// A superscript must not push lines apart.
const RAISED: &str = "font-size:8pt;line-height:0";
const CELL: &str = "border:1px solid #999999;padding:3pt";

/// The inline styles of what a mail is made of, as the house looks; its colours stay at home, where a mail
/// is dark by night. Room stands above a paragraph, never below: clients differ in how they add the two.
struct Styles {
    whole: String,
    title: String,
    section: String,
    topic: String,
    paragraph: String,
    bullet: String,
    numbered: String,
    citation: String,
    table: String,
}

impl Styles {
    fn of(look: &Look) -> Self {
        let (above, between) = (Points(look.above), Points(look.between));
        let paragraph = format!("margin-top:{above};margin-bottom:0");
        let hanging = |left: u16, indent: u16| {
            let (left, indent) = (Points(left), Points(indent));
            format!("margin-top:{between};margin-bottom:0;margin-left:{left};text-indent:-{indent}")
        };
        Self {
            whole: format!(
                "font-family:{};font-size:{}",
                families(look),
                Points(look.size)
            ),
            title: heading(&look.title),
            section: heading(&look.section),
            topic: heading(&look.topic),
            bullet: hanging(140, 80),
            numbered: hanging(240, 180),
            citation: format!("{paragraph};margin-left:24pt"),
            table: format!("margin-top:{above};border-collapse:collapse"),
            paragraph,
        }
    }
}

/// Writes a document as HTML for an e-mail.
pub fn email(
    document: &Document,
    options: &Options,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let writer = Email {
        words: Inlines::new(document, options, Some(RAISED)),
        styles: Styles::of(&options.look),
        document,
        bullet: &options.bullet,
    };
    Ok(out.write_all(writer.page().into_string().as_bytes())?)
}

struct Email<'a> {
    document: &'a Document,
    words: Inlines,
    styles: Styles,
    bullet: &'a str,
}

impl Email<'_> {
    fn page(&self) -> Markup {
        html! {
            meta charset="utf-8"; "\n"
            div lang=(self.document.language.code()) style=(self.styles.whole) { "\n"
                @for part in parts(self.document) {
                    @match part {
                        Part::Head(lines) => { (self.head(lines)) "\n" }
                        Part::Block(content) => { (self.block(content)) }
                    }
                }
            } "\n"
        }
    }

    /// The lines above the title are one paragraph.
    fn head(&self, blocks: &[Block]) -> Markup {
        html! {
            p style=(CLOSE) {
                @for (n, block) in blocks.iter().enumerate() {
                    @if n > 0 { br; }
                    @if let Content::Title { rank, words } = &block.content {
                        @if *rank == Rank::Masthead { b { (self.words.words(words)) } }
                        @else { (self.words.words(words)) }
                    }
                }
            }
        }
    }

    fn block(&self, content: &Content) -> Markup {
        match content {
            Content::Title { words, .. } => self.paragraph(&self.styles.title, words),
            Content::Heading {
                over: Over::Section,
                words,
            } => self.paragraph(&self.styles.section, words),
            Content::Heading {
                over: Over::Topic,
                words,
            } => self.paragraph(&self.styles.topic, words),
            // A speaker's name is bold by itself.
            Content::Heading { words, .. } | Content::Paragraph { words } => {
                self.paragraph(&self.styles.paragraph, words)
            }
            Content::Citation { words } => self.paragraph(&self.styles.citation, words),
            Content::Bullets { items } => html! {
                @for item in items { (self.item(&self.styles.bullet, self.bullet, item)) }
            },
            Content::Numbered { items } => html! {
                @for (mark, item) in items { (self.item(&self.styles.numbered, mark, item)) }
            },
            Content::Table { head, rows, .. } => self.table(head, rows),
            Content::Spacer => html! { br; "\n" },
            Content::Signature { lines } => html! {
                @for words in lines { (self.paragraph(CLOSE, words)) }
            },
        }
    }

    fn paragraph(&self, style: &str, words: &[Inline]) -> Markup {
        html! { p style=(style) { (self.words.words(words)) } "\n" }
    }

    fn item(&self, style: &str, mark: &str, item: &Item) -> Markup {
        html! { p style=(style) { (self.words.text(mark)) (self.words.words(&item.words)) } "\n" }
    }

    fn table(&self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Markup {
        html! {
            table cellpadding="4" cellspacing="0" style=(self.styles.table) { "\n"
                @if !head.is_empty() {
                    tr { @for words in head { td style=(CELL) { b { (self.words.words(words)) } } } } "\n"
                }
                @for row in rows {
                    tr { @for words in row { td style=(CELL) { (self.words.words(words)) } } } "\n"
                }
            } "\n"
        }
    }
}
