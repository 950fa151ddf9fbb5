//! The tree of blocks that the writers read.

use crate::model::{Id, Language};

/// What a record of a session is called by a document that came from it: a preview jumps by it.
pub type Source = Id;

/// A document: blocks with roles, no colour, no width. Its words are final; only the kinds of its
/// no-break spaces are still open to a writer ([`super::Spaces`]).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The language of its labels; a run of words may have its own.
    pub language: Language,
    /// What it is called where a file says so, with plain spaces.
    pub title: String,
    /// What a mail that carries it has for subject, with plain spaces.
    pub subject: String,
    /// What a file that carries it is called, without extension; safe on every file system.
    pub file_stem: String,
    /// Whom it is for, where their addresses are known.
    pub recipients: Vec<Mailbox>,
    /// What stands above each page; formats without pages leave it out.
    pub header: Vec<Inline>,
    /// What stands below each page, likewise.
    pub footer: Vec<Inline>,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

/// Somebody a document is sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// As named.
    pub name: String,
    /// As an e-mail has it.
    pub address: String,
}

/// A block, with the records it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub content: Content,
    /// The records whose words are in it, outside its items (these have their own).
    pub sources: Vec<Source>,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A line of the document's head.
    Title {
        /// Which of them.
        rank: Rank,
        /// Its words.
        words: Vec<Inline>,
    },
    /// A line that belongs to what follows it.
    Heading {
        /// What it heads.
        over: Over,
        /// Its words.
        words: Vec<Inline>,
    },
    /// Running text.
    Paragraph {
        /// Its words.
        words: Vec<Inline>,
    },
    /// Marks come from the writer.
    Bullets {
        /// In order.
        items: Vec<Item>,
    },
    /// Marks are text, and part of the document.
    Numbered {
        /// In order.
        items: Vec<(String, Item)>,
    },
    /// Rows of cells.
    Table {
        /// The cells of its head; none when it has no head.
        head: Vec<Vec<Inline>>,
        /// The cells of its rows.
        rows: Vec<Vec<Vec<Inline>>>,
        /// How wide each column is beside the others; empty when all are alike.
        widths: Vec<u8>,
    },
    /// Somebody else's words, set apart.
    Citation {
        /// Its words, with the quotation marks and the source.
        words: Vec<Inline>,
    },
    /// Room.
    Spacer,
    /// Who signs.
    Signature {
        /// Quality, then name.
        lines: Vec<Vec<Inline>>,
    },
}

/// The lines of a document's head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rank {
    /// The event.
    Masthead,
    /// Which session, on which day.
    Session,
    /// Where.
    Place,
    /// Which document.
    Document,
}

/// What a heading heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Over {
    /// A part of the document (« Les points actés : »).
    Section,
    /// The bullets of a topic.
    Topic,
    /// The bullets of a speaker.
    Speaker,
}

/// One of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its words.
    pub words: Vec<Inline>,
    /// The records it came from.
    pub sources: Vec<Source>,
}

/// A run of words of one role and one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inline {
    /// What the words are.
    pub role: Role,
    /// The language they are in.
    pub language: Language,
    /// The words; no line ends, no control characters, NFC.
    pub text: String,
}

/// What a run of words is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// Plain words.
    #[default]
    Text,
    /// Words that stand out.
    Strong,
    /// A person's name, or a side's, where it says who speaks or acts.
    Name,
    /// A quotation with its marks.
    Quote,
    /// The letters of an ordinal in figures.
    Superscript,
    /// An address one can follow.
    Link {
        /// Whereto: `http:`, `https:` or `mailto:`, nothing else.
        to: String,
    },
    /// Where the writer puts the number of the page; the run has no words of its own.
    Page,
    /// The same for how many pages there are.
    Pages,
}

impl Content {
    /// All its words, in order.
    pub(super) fn words_mut(&mut self) -> Vec<&mut Vec<Inline>> {
        match self {
            Self::Title { words, .. }
            | Self::Heading { words, .. }
            | Self::Paragraph { words }
            | Self::Citation { words } => vec![words],
            Self::Bullets { items } => items.iter_mut().map(|item| &mut item.words).collect(),
            Self::Numbered { items } => {
                let items = items.iter_mut();
                items.map(|(_, item)| &mut item.words).collect()
            }
            Self::Table { head, rows, .. } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).collect()
            }
            Self::Signature { lines } => lines.iter_mut().collect(),
            Self::Spacer => Vec::new(),
        }
    }
}

impl Inline {
    /// Plain words.
    #[must_use]
    pub fn text(language: Language, text: impl Into<String>) -> Self {
        Self {
            role: Role::Text,
            language,
            text: text.into(),
        }
    }
}

impl Block {
    /// A block that came from these records.
    #[must_use]
    pub fn new(content: Content, sources: Vec<Source>) -> Self {
        Self { content, sources }
    }
}

/// The words of several runs as one text, with the no-break spaces of the profile `fine`.
#[must_use]
pub fn plain(words: &[Inline]) -> String {
    words.iter().map(|run| run.text.as_str()).collect()
}
