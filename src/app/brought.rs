//! What the world brings back to the program: a session opened, who may do what with it, how far it is on the disk,
//! what became of a copy, the lines of a document.

use std::path::PathBuf;

use chrono::NaiveTime;

use super::Follow;
use crate::capture::{Abbreviations, Phrases};
use crate::document::House;
use crate::edit::Editor;
use crate::model::Id;

/// How far what was typed is on the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saved {
    /// Nothing was typed yet.
    #[default]
    Untouched,
    /// The journal is synced.
    At(NaiveTime),
    /// Under way.
    Pending,
    /// Not on the disk.
    Failed {
        /// Since when.
        since: NaiveTime,
        /// Why.
        why: String,
    },
}

/// What became of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// On the desktop's clipboard, rich and plain.
    Desktop,
    /// The plain text was handed to the terminal, which does not confirm; the rich one is in a file.
    Terminal {
        /// The file, when it could be written.
        html: Option<PathBuf>,
    },
    /// What is confidential.
    Closed {
        /// It goes after a minute; a terminal keeps what it was handed.
        goes: bool,
    },
    /// Nowhere.
    Failed {
        /// Why.
        why: String,
        /// The rich one is in a file all the same.
        html: Option<PathBuf>,
    },
}

/// Who holds a session, as its lock note says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    /// Who; empty when not known.
    pub who: String,
    /// On which machine.
    pub host: String,
    /// Since when.
    pub since: Option<NaiveTime>,
    /// The file is his alone to write: it cannot be taken over from here.
    pub alone: bool,
}

/// What may be done with an open session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// Everything.
    #[default]
    Writer,
    /// Reading: somebody else holds it.
    Viewer(Holder),
    /// Reading what somebody writes, as he writes it: the open part of it.
    Follower(Follow),
    /// The same with the chair's role: his answers go to the writer.
    Chair(Follow),
    /// Reading: it is shipped with the program; the first edit offers a copy.
    Shipped,
}

/// A session just opened.
#[derive(Debug)]
pub struct Opened {
    /// Its file.
    pub path: PathBuf,
    /// The session and its history.
    pub editor: Editor,
    /// The line not committed when it was left.
    pub draft: String,
    /// The house style that its documents have.
    pub house: House,
    /// The user's abbreviations.
    pub abbreviations: Abbreviations,
    /// Ready-made phrases.
    pub phrases: Phrases,
    /// What may be done with it.
    pub access: Access,
    /// It is encrypted, and its key is not here.
    pub locked: bool,
    /// How far it is on the disk: what a journal gave back has to be written first.
    pub saved: Saved,
    /// What is to be said of it: lines recovered, a conflict.
    pub said: Option<String>,
}

/// A line of the document's text, with the records whose words are in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenLine {
    /// The line.
    pub text: String,
    /// The records.
    pub sources: Vec<Id>,
    /// How many characters at its beginning are a mark: what follows hangs behind it.
    pub mark: usize,
}
