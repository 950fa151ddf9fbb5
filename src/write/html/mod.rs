//! A page for a browser that needs nothing beside it: headings in order, languages said, the look of the
//! house by day, by night and on paper. Numbers are text, as everywhere: no reader counts anew.

mod css;
mod inline;
mod style;

use std::io::Write;

use maud::{DOCTYPE, Markup, PreEscaped, html};

pub(super) use css::{Points, families, heading};
pub(super) use inline::Inlines;

use super::parts::{Part, parts};
use super::{Options, WriteError};
use crate::document::{Block, Content, Document, Inline, Item, Over, Rank};

/// Writes a document as a page.
pub fn html(document: &Document, options: &Options, out: &mut dyn Write) -> Result<(), WriteError> {
    let mut page = Page {
        document,
        words: Inlines::new(document, options, None),
        titled: false,
        in_section: false,
    };
    let body = page.body();
    let markup = page.page(&body, options);
    Ok(out.write_all(markup.into_string().as_bytes())?)
}

struct Page<'a> {
    document: &'a Document,
    words: Inlines,
    /// The title has been written: the page has one first heading.
    titled: bool,
    /// The heading of a part has been written: a topic is below it.
    in_section: bool,
}

impl Page<'_> {
    fn page(&self, body: &Markup, options: &Options) -> Markup {
        html! {
            (DOCTYPE) "\n"
            html lang=(self.document.language.code()) { "\n"
                head { "\n"
                    meta charset="utf-8"; "\n"
                    meta name="viewport" content="width=device-width, initial-scale=1"; "\n"
                    meta name="color-scheme" content="light dark"; "\n"
                    title { (self.document.title) } "\n"
                    style { "\n" (PreEscaped(style::sheet(&options.look, &options.bullet))) } "\n"
                } "\n"
                body { "\n" main { "\n" (body) } "\n" } "\n"
            } "\n"
        }
    }

    fn body(&mut self) -> Markup {
        let document = self.document;
        html! {
            @for part in parts(document) {
                @match part {
                    Part::Head(lines) => { (self.head(lines)) }
                    Part::Block(content) => { (self.block(content)) }
                } "\n"
            }
        }
    }

    fn head(&self, blocks: &[Block]) -> Markup {
        html! {
            header { "\n"
                @for block in blocks {
                    @if let Content::Title { rank, words } = &block.content {
                        p class=(class(*rank)) { (self.words.words(words)) } "\n"
                    }
                }
            }
        }
    }

    fn block(&mut self, content: &Content) -> Markup {
        match content {
            Content::Title { words, .. } => self.title(words),
            Content::Heading { over, words } => self.heading(*over, words),
            Content::Paragraph { words } => html! { p { (self.words.words(words)) } },
            Content::Citation { words } => html! {
                blockquote { p { (self.words.words(words)) } }
            },
            Content::Bullets { items } => html! {
                ul { "\n" @for item in items { li { (self.words.words(&item.words)) } "\n" } }
            },
            Content::Numbered { items } => self.numbered(items),
            Content::Table { head, rows, widths } => self.table(head, rows, widths),
            Content::Spacer => html! { div class="room" {} },
            Content::Signature { lines } => html! {
                div class="signature" { "\n"
                    @for words in lines { p { (self.words.words(words)) } "\n" }
                }
            },
        }
    }

    fn title(&mut self, words: &[Inline]) -> Markup {
        let first = !self.titled;
        self.titled = true;
        html! {
            @if first { h1 class="title" { (self.words.words(words)) } }
            @else { p class="title" { (self.words.words(words)) } }
        }
    }

    /// A heading one level below what it stands under. The line of a speaker is none: it begins what he says.
    fn heading(&mut self, over: Over, words: &[Inline]) -> Markup {
        let words = self.words.words(words);
        let above = usize::from(self.titled);
        match over {
            Over::Section => {
                self.in_section = true;
                level(above + 1, "section", &words)
            }
            Over::Topic => level(above + 1 + usize::from(self.in_section), "topic", &words),
            Over::Speaker => html! { p class="speaker" { (words) } },
        }
    }

    /// A list to who listens, paragraphs to who copies: the marks are among the words.
    fn numbered(&self, items: &[(String, Item)]) -> Markup {
        html! {
            div class="list" role="list" { "\n"
                @for (mark, item) in items {
                    p class="numbered" role="listitem" {
                        span class="mark" { (self.words.text(mark)) }
                        (self.words.words(&item.words))
                    } "\n"
                }
            }
        }
    }

    fn table(&self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], widths: &[u8]) -> Markup {
        let whole: u32 = widths.iter().copied().map(u32::from).sum();
        html! {
            table { "\n"
                @if whole > 0 {
                    colgroup {
                        @for share in widths {
                            col style=(format!("width:{}%", u32::from(*share) * 100 / whole));
                        }
                    } "\n"
                }
                @if !head.is_empty() {
                    thead { tr {
                        @for words in head { th scope="col" { (self.words.words(words)) } }
                    } } "\n"
                }
                tbody { "\n"
                    @for row in rows {
                        tr { @for words in row { td { (self.words.words(words)) } } } "\n"
                    }
                } "\n"
            }
        }
    }
}

fn class(rank: Rank) -> &'static str {
    match rank {
        Rank::Masthead => "masthead",
        Rank::Session => "session",
        Rank::Place => "place",
        Rank::Document => "title",
    }
}

fn level(level: usize, class: &str, words: &Markup) -> Markup {
    html! {
        @match level {
            1 => { h1 class=(class) { (words) } }
            2 => { h2 class=(class) { (words) } }
            _ => { h3 class=(class) { (words) } }
        }
    }
}
