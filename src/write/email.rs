//! HTML to paste into an e-mail: what webmails, Outlook and Thunderbird all keep. Inline styles only, on
//! plain paragraphs; marks are text; nothing that needs a colour, a class or a picture to be understood.
//! All escaping is maud's.

use std::io::Write;

use maud::{Markup, html};

use super::japanese::{Script, scripts};
use super::{Options, WriteError};
use crate::document::{Block, Content, Document, Inline, Item, Over, Rank, Role};

/// Fonts that exist where mail is read, Latin then Japanese.
const BODY: &str = "font-family:Calibri,Arial,'Yu Gothic',Meiryo,'Hiragino Sans','Noto Sans CJK JP',\
                    sans-serif;font-size:11pt";
// Room stands above a paragraph, never below: clients differ in how they add the two.
const HEAD: &str = "margin-top:0;margin-bottom:0";
const TITLE: &str = "margin-top:14pt;margin-bottom:0;font-size:14pt;font-weight:bold";
const SECTION: &str = "margin-top:14pt;margin-bottom:0;font-weight:bold";
const PARAGRAPH: &str = "margin-top:10pt;margin-bottom:0";
const TOPIC: &str = "margin-top:10pt;margin-bottom:0;font-weight:bold";
const BULLET: &str = "margin-top:3pt;margin-bottom:0;margin-left:14pt;text-indent:-8pt";
const NUMBERED: &str = "margin-top:3pt;margin-bottom:0;margin-left:24pt;text-indent:-18pt";
// A superscript must not push lines apart.
const RAISED: &str = "font-size:8pt;line-height:0";
const CITATION: &str = "margin-top:10pt;margin-bottom:0;margin-left:24pt";
const TABLE: &str = "margin-top:10pt;border-collapse:collapse";
const CELL: &str = "border:1px solid #999999;padding:3pt";

/// Writes a document as HTML for an e-mail.
pub fn email(
    document: &Document,
    options: &Options,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let writer = Email { document, options };
    Ok(out.write_all(writer.page().into_string().as_bytes())?)
}

struct Email<'a> {
    document: &'a Document,
    options: &'a Options,
}

impl Email<'_> {
    fn page(&self) -> Markup {
        let blocks = self
            .document
            .blocks
            .chunk_by(|a, b| is_head(a) && is_head(b));
        html! {
            meta charset="utf-8"; "\n"
            div lang=(self.document.language.code()) style=(BODY) { "\n"
                @for run in blocks {
                    @if run.iter().all(is_head) { (self.head(run)) "\n" }
                    @else { @for block in run { (self.block(&block.content)) } }
                }
            } "\n"
        }
    }

    /// The lines above the title are one paragraph.
    fn head(&self, blocks: &[Block]) -> Markup {
        html! {
            p style=(HEAD) {
                @for (n, block) in blocks.iter().enumerate() {
                    @if n > 0 { br; }
                    @if let Content::Title { rank, words } = &block.content {
                        @if *rank == Rank::Masthead { b { (self.words(words)) } }
                        @else { (self.words(words)) }
                    }
                }
            }
        }
    }

    fn block(&self, content: &Content) -> Markup {
        match content {
            Content::Title { words, .. } => self.paragraph(TITLE, words),
            Content::Heading {
                over: Over::Section,
                words,
            } => self.paragraph(SECTION, words),
            Content::Heading {
                over: Over::Topic,
                words,
            } => self.paragraph(TOPIC, words),
            // A speaker's name is bold by itself.
            Content::Heading { words, .. } | Content::Paragraph { words } => {
                self.paragraph(PARAGRAPH, words)
            }
            Content::Citation { words } => self.paragraph(CITATION, words),
            Content::Bullets { items } => html! {
                @for item in items { (self.item(BULLET, &self.options.bullet, item)) }
            },
            Content::Numbered { items } => html! {
                @for (mark, item) in items { (self.item(NUMBERED, mark, item)) }
            },
            Content::Table { head, rows, .. } => self.table(head, rows),
            Content::Spacer => html! { br; "\n" },
            Content::Signature { lines } => html! {
                @for words in lines { (self.paragraph(HEAD, words)) }
            },
        }
    }

    fn paragraph(&self, style: &str, words: &[Inline]) -> Markup {
        html! { p style=(style) { (self.words(words)) } "\n" }
    }

    fn item(&self, style: &str, mark: &str, item: &Item) -> Markup {
        html! { p style=(style) { (self.text(mark)) (self.words(&item.words)) } "\n" }
    }

    fn table(&self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Markup {
        html! {
            table cellpadding="4" cellspacing="0" style=(TABLE) { "\n"
                @if !head.is_empty() {
                    tr { @for words in head { td style=(CELL) { b { (self.words(words)) } } } } "\n"
                }
                @for row in rows {
                    tr { @for words in row { td style=(CELL) { (self.words(words)) } } } "\n"
                }
            } "\n"
        }
    }

    fn words(&self, words: &[Inline]) -> Markup {
        html! { @for run in words { (self.run(run)) } }
    }

    fn run(&self, run: &Inline) -> Markup {
        let text = self.scripts(run);
        match &run.role {
            Role::Strong | Role::Name => html! { b { (text) } },
            Role::Superscript => html! { sup style=(RAISED) { (text) } },
            Role::Link { to } if followed(to) => html! { a href=(to) { (text) } },
            Role::Text | Role::Quote | Role::Link { .. } => text,
            // A mail has no pages.
            Role::Page | Role::Pages => html! {},
        }
    }

    /// The text of a run, with its language said where it is not the document's: Han letters look
    /// otherwise in each.
    fn scripts(&self, run: &Inline) -> Markup {
        let around = self.document.language.code();
        html! {
            @for (script, text) in scripts(&run.text) {
                @let own = match script {
                    Script::Japanese => "ja",
                    Script::Other => run.language.code(),
                };
                @if own == around { (self.text(&text)) }
                @else { span lang=(own) { (self.text(&text)) } }
            }
        }
    }

    fn text(&self, text: &str) -> Markup {
        html! { (self.options.spaces.set(text)) }
    }
}

fn is_head(block: &Block) -> bool {
    matches!(
        block.content,
        Content::Title {
            rank: Rank::Masthead | Rank::Session | Rank::Place,
            ..
        }
    )
}

/// Whether an address may be followed from a mail.
fn followed(to: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| to.starts_with(scheme))
}
