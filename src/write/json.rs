//! JSON: the tree of a document, for other programs. Keys stand in the order below; what is empty or as usual
//! is left out. `version` grows when a program that reads it must change.
//!
//! ```json
//! {
//!   "version": 1,
//!   "language": "fr",
//!   "title": "Compte-rendu : Premier Comité de pilotage, le mercredi 27 mai 2009",
//!   "subject": "Compte-rendu (projet) : …",
//!   "file": "2009-05-27-premier-comite-de-pilotage-compte-rendu",
//!   "recipients": [{"name": "Yuko TAKEDA", "address": "yt@ville.jp"}],
//!   "header": [],
//!   "footer": [{"role": "page"}, {"text": "/"}, {"role": "pages"}],
//!   "blocks": [
//!     {"type": "title", "rank": "masthead", "words": [{"text": "Deuxièmes Rencontres"}]},
//!     {"type": "heading", "over": "speaker", "words": [{"text": "André ROSSINOT", "role": "name"}], "sources": [14]},
//!     {"type": "bullets", "items": [{"words": [{"text": "…"}], "sources": [14]}]},
//!     {"type": "numbered", "items": [{"mark": "1) ", "words": [{"text": "…"}], "sources": [31]}]},
//!     {"type": "table", "widths": [3, 1], "head": [[{"text": "Quoi"}]], "rows": [[[{"text": "…"}], []]]}
//!   ]
//! }
//! ```
//!
//! - `type`: `title` (`rank`: `masthead`, `session`, `place`, `document`), `heading` (`over`: `section`,
//!   `topic`, `speaker`), `paragraph`, `bullets`, `numbered`, `table`, `citation`, `spacer`, `signature`
//!   (`lines`).
//! - Words are runs: `text`, `role` (none for plain words; `strong`, `name`, `quote`, `superscript`, `link`
//!   with `to`, `page`, `pages`), `language` where it is not the document's.
//! - `sources`: the ids of the records of the session whose words these are.

use std::io::{self, Write};

use serde::Serialize;

use super::{Options, WriteError, followed};
use crate::document::{Block, Content, Document, Inline, Item, Mailbox, Over, Rank, Role, Source};

/// The shape of the tree below; see the head of this file.
const VERSION: u32 = 1;

/// Writes a document as JSON.
pub fn json(document: &Document, options: &Options, out: &mut dyn Write) -> Result<(), WriteError> {
    let shape = Shape {
        language: document.language.code(),
        options,
    };
    serde_json::to_writer_pretty(&mut *out, &shape.tree(document)).map_err(io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(())
}

#[derive(Serialize)]
struct Tree<'a> {
    version: u32,
    language: &'static str,
    title: &'a str,
    subject: &'a str,
    file: &'a str,
    recipients: Vec<Recipient<'a>>,
    header: Words<'a>,
    footer: Words<'a>,
    blocks: Vec<Part<'a>>,
}

#[derive(Serialize)]
struct Recipient<'a> {
    name: &'a str,
    address: &'a str,
}

#[derive(Serialize)]
struct Part<'a> {
    #[serde(flatten)]
    kind: Kind<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<u32>,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Kind<'a> {
    Title {
        rank: &'static str,
        words: Words<'a>,
    },
    Heading {
        over: &'static str,
        words: Words<'a>,
    },
    Paragraph {
        words: Words<'a>,
    },
    Bullets {
        items: Vec<Entry<'a>>,
    },
    Numbered {
        items: Vec<Entry<'a>>,
    },
    Table {
        #[serde(skip_serializing_if = "<[u8]>::is_empty")]
        widths: &'a [u8],
        #[serde(skip_serializing_if = "Vec::is_empty")]
        head: Vec<Words<'a>>,
        rows: Vec<Vec<Words<'a>>>,
    },
    Citation {
        words: Words<'a>,
    },
    Spacer,
    Signature {
        lines: Vec<Words<'a>>,
    },
}

#[derive(Serialize)]
struct Entry<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    mark: Option<String>,
    words: Words<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<u32>,
}

type Words<'a> = Vec<Run<'a>>;

#[derive(Serialize)]
struct Run<'a> {
    #[serde(skip_serializing_if = "String::is_empty")]
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'static str>,
}

/// Makes the tree in the shape that others read.
struct Shape<'a> {
    language: &'static str,
    options: &'a Options,
}

impl Shape<'_> {
    fn tree<'d>(&self, document: &'d Document) -> Tree<'d> {
        let recipient = |Mailbox { name, address }: &'d Mailbox| Recipient { name, address };
        Tree {
            version: VERSION,
            language: self.language,
            title: &document.title,
            subject: &document.subject,
            file: &document.file_stem,
            recipients: document.recipients.iter().map(recipient).collect(),
            header: self.words(&document.header),
            footer: self.words(&document.footer),
            blocks: document
                .blocks
                .iter()
                .map(|block| self.part(block))
                .collect(),
        }
    }

    fn part<'d>(&self, block: &'d Block) -> Part<'d> {
        Part {
            kind: self.kind(&block.content),
            sources: ids(&block.sources),
        }
    }

    fn kind<'d>(&self, content: &'d Content) -> Kind<'d> {
        match content {
            Content::Title { rank, words } => Kind::Title {
                rank: rank_name(*rank),
                words: self.words(words),
            },
            Content::Heading { over, words } => Kind::Heading {
                over: over_name(*over),
                words: self.words(words),
            },
            Content::Paragraph { words } => Kind::Paragraph {
                words: self.words(words),
            },
            Content::Bullets { items } => Kind::Bullets {
                items: items.iter().map(|item| self.entry(None, item)).collect(),
            },
            Content::Numbered { items } => Kind::Numbered {
                items: items
                    .iter()
                    .map(|(mark, item)| self.entry(Some(mark), item))
                    .collect(),
            },
            Content::Table { head, rows, widths } => Kind::Table {
                widths,
                head: self.cells(head),
                rows: rows.iter().map(|row| self.cells(row)).collect(),
            },
            Content::Citation { words } => Kind::Citation {
                words: self.words(words),
            },
            Content::Spacer => Kind::Spacer,
            Content::Signature { lines } => Kind::Signature {
                lines: self.cells(lines),
            },
        }
    }

    fn entry<'d>(&self, mark: Option<&str>, item: &'d Item) -> Entry<'d> {
        Entry {
            mark: mark.map(|mark| self.text(mark)),
            words: self.words(&item.words),
            sources: ids(&item.sources),
        }
    }

    fn cells<'d>(&self, cells: &'d [Vec<Inline>]) -> Vec<Words<'d>> {
        cells.iter().map(|words| self.words(words)).collect()
    }

    fn words<'d>(&self, words: &'d [Inline]) -> Words<'d> {
        words.iter().map(|run| self.run(run)).collect()
    }

    fn run<'d>(&self, run: &'d Inline) -> Run<'d> {
        let (role, to) = role_name(&run.role);
        let language = run.language.code();
        Run {
            text: self.text(&run.text),
            role,
            to,
            language: Some(language).filter(|language| *language != self.language),
        }
    }

    fn text(&self, text: &str) -> String {
        self.options.spaces.set(text).into_owned()
    }
}

fn ids(sources: &[Source]) -> Vec<u32> {
    sources.iter().map(|source| source.0).collect()
}

const fn rank_name(rank: Rank) -> &'static str {
    match rank {
        Rank::Masthead => "masthead",
        Rank::Session => "session",
        Rank::Place => "place",
        Rank::Document => "document",
    }
}

const fn over_name(over: Over) -> &'static str {
    match over {
        Over::Section => "section",
        Over::Topic => "topic",
        Over::Speaker => "speaker",
    }
}

/// The name of a role, and where it leads; an address that may not be followed is words.
fn role_name(role: &Role) -> (Option<&'static str>, Option<&str>) {
    match role {
        Role::Strong => (Some("strong"), None),
        Role::Name => (Some("name"), None),
        Role::Quote => (Some("quote"), None),
        Role::Superscript => (Some("superscript"), None),
        Role::Link { to } if followed(to) => (Some("link"), Some(to)),
        Role::Text | Role::Link { .. } => (None, None),
        Role::Page => (Some("page"), None),
        Role::Pages => (Some("pages"), None),
    }
}
