//! What happens to the program, and what it asks of the world: values both, so that a test is a list of
//! events and a look at the effects. What they bring with them has modules of its own: what was opened and what
//! became of it ([`super::brought`]), the files of the folder ([`super::summary`]).

use std::path::PathBuf;

use chrono::NaiveDate;
use ratatui::layout::Position;

use super::brought::{Copied, Holder, Opened, Saved, WrittenLine};
use super::room::Answered;
use super::summary::{NewSession, Summary};
use super::{
    Columns, Export, Exported, FicheOpened, Followed, Glimpse, Kept, KeyAsked, Left, SealMade,
    Shelved, Themes,
};
use crate::archive::{Answer, Query};
use crate::document::{Document, House, TaskList};
use crate::edit::{FicheEdit, Group};
use crate::keys::{CommandId, Key};
use crate::model::{Fiche, Session};
use crate::text::{Prose, Secret};

/// Something happened.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// A part of a long paste: the rest follows.
    PastePart(String),
    /// It is time to take in more of a long paste ([`super::App::has_slice`]).
    PasteOn,
    /// Text was pasted, or the end of what was; `bracketed` when the terminal said so, otherwise it was a burst that
    /// held line ends.
    Paste {
        /// The text, as it came.
        text: String,
        /// The terminal said that it is a paste.
        bracketed: bool,
    },
    /// The mouse did something.
    Mouse {
        /// Over which cell.
        at: Position,
        /// What.
        hand: Hand,
    },
    /// The window has another size.
    Resize {
        /// Columns.
        width: u16,
        /// Rows.
        height: u16,
    },
    /// The clock shows another minute.
    Minute,
    /// A line that is journaled as typed is to be interpreted.
    Interpret(Typed),
    /// The journal or the file has another state.
    Saved(Saved),
    /// The document was handed to the clipboard, or not.
    Copied(Copied),
    /// What became of [`Effect::Export`].
    Exported(Exported),
    /// What left is kept, or not: answers [`Effect::KeepSent`].
    Kept(Kept),
    /// A seal is made and its text kept: answers [`Effect::Seal`].
    Sealed(Box<SealMade>),
    /// Whether the session is what was sealed: answers [`Effect::Verify`].
    Verified(bool),
    /// The house style, read again: asked for by [`Effect::ReloadHouse`].
    House(Box<House>),
    /// A long session is being read: [`Event::Opened`] or [`Event::NotOpened`] will follow.
    Opening(Box<Glimpse>),
    /// A session is open.
    Opened(Box<Opened>),
    /// A session that was being read cannot be opened.
    NotOpened(String),
    /// A session is encrypted, and whoever opens it is asked for a passphrase first.
    KeyAsked(KeyAsked),
    /// The passphrase of this session was the right one.
    Unlocked(PathBuf),
    /// It was not.
    NotUnlocked {
        /// The session.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// A fiche is open.
    Fiche(Box<FicheOpened>),
    /// The sessions of the folder, then its fiches.
    Listed(Vec<Summary>),
    /// The text of the document asked for by [`Effect::Write`].
    Written(Vec<WrittenLine>),
    /// The register of the folder, asked for by [`Effect::Register`].
    Register(Box<Shelved>),
    /// The themes that there are, asked for by [`Effect::Themes`].
    Themes(Themes),
    /// What was found of the words asked for with this number by [`Effect::Search`].
    Searched {
        /// The number.
        asked: u64,
        /// What was found.
        answer: Box<Answer>,
    },
    /// Something to be said.
    Said(String),
    /// Something went wrong.
    Error(String),
    /// Somebody took the session over: what is typed stays, nothing is committed any more.
    GiveWay(Holder),
    /// An answer of the chair's is on the disk, where the writer finds it; or why not.
    AnswerSent(Result<(), String>),
    /// Answers of the chair's, from a screen of his own, in order.
    Answers(Vec<Answered>),
    /// What somebody else writes and we follow changed.
    Followed(Box<Followed>),
}

/// Something is asked of the world.
#[derive(Debug)]
pub enum Effect {
    /// To be appended to the journal, in order.
    Journal(Journal),
    /// To be fed back when the effects before it are performed.
    Then(Event),
    /// The chair's answer to the writer of the session that is followed.
    Answer(Box<crate::model::Answer>),
    /// The session file is to be written soon.
    Save,
    /// The text of the document, for the preview; answered by [`Event::Written`].
    Write(Box<Document>),
    /// The document to the clipboard, rich and plain; answered by [`Event::Copied`].
    Copy(Box<Document>),
    /// The same of a document with what was said behind closed doors: hidden from programs that keep what was
    /// copied, written to no file, gone after a minute; answered by [`Event::Copied`].
    CopyClosed(Box<Document>),
    /// The document to a file; answered by [`Event::Exported`].
    Export(Box<Export>),
    /// Keep the bytes of what left; answered by [`Event::Kept`].
    KeepSent(Box<Left>),
    /// Seal this session, which is the one that is open; answered by [`Event::Sealed`] or [`Event::Error`].
    Seal(Box<Session>),
    /// Tell whether this session, which is the one that is open, is what was sealed; answered by
    /// [`Event::Verified`].
    Verify(Box<Session>),
    /// Read the house style of the session again; answered by [`Event::House`] or [`Event::Error`].
    ReloadHouse,
    /// Open a session; answered by [`Event::Opened`], [`Event::KeyAsked`] or [`Event::Error`].
    Open(PathBuf),
    /// Try this passphrase; answered by [`Event::Unlocked`] or [`Event::NotUnlocked`].
    Unlock {
        /// What was asked.
        asked: KeyAsked,
        /// The answer.
        words: Secret,
    },
    /// Open an encrypted session without its key; answered as [`Effect::Open`].
    OpenLocked(PathBuf),
    /// Make a session in the folder and open it; answered as [`Effect::Open`].
    New(NewSession),
    /// Make this fiche in the folder and open it; answered by [`Event::Fiche`] or [`Event::Error`].
    NewFiche(Box<Fiche>),
    /// Copy the shipped session that is open into the folder and open the copy; answered as [`Effect::Open`].
    CopyShipped,
    /// Take the session over from its holder; answered as [`Effect::Open`].
    TakeOver,
    /// List the folder; answered by [`Event::Listed`].
    List,
    /// Look for words in the sessions of the folder, nothing that was asked before; answered by
    /// [`Event::Searched`]. Nothing to look for means that the folder is to be listed anew.
    Search {
        /// The number of the question.
        asked: u64,
        /// What is looked for.
        query: Query,
    },
    /// Say in the session of this file, in the same folder, that its minutes were approved on this day; answered by
    /// [`Event::Said`] or [`Event::Error`].
    Approve {
        /// Its name.
        file: String,
        /// The day.
        on: NaiveDate,
    },
    /// Say in a session that is not open that something of it is done or given up; answered by [`Event::Said`]
    /// or [`Event::Error`].
    End(Box<super::Ended>),
    /// Read the register of the folder; answered by [`Event::Register`] or [`Event::Error`].
    Register,
    /// What one person has to do to the clipboard, rich and plain; answered by [`Event::Copied`].
    CopyList(Box<TaskList>),
    /// Leave the session: flush and close.
    Close,
    /// Keep the widths of the columns for the next time.
    Keep(Columns),
    /// Leave the terminal to the shell.
    Suspend,
    /// Read the theme's file again.
    ReloadTheme,
    /// The commands given last from the palette, to be kept for the next run.
    Recent(Vec<CommandId>),
    /// The themes that there are; answered by [`Event::Themes`].
    Themes,
    /// Show the theme of this name.
    Theme(String),
    /// Clear the terminal and draw everything.
    Redraw,
    /// Leave.
    Quit,
}

/// What the mouse does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// The button goes down.
    Press,
    /// It moves, the button down.
    Drag,
    /// The button goes up.
    Release,
    /// The wheel turns up.
    WheelUp,
    /// The wheel turns down.
    WheelDown,
}

/// A line committed: as typed, and how it is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The group it will make.
    pub group: u64,
    /// The line.
    pub line: Prose,
    /// Text whatever it looks like (a pasted line).
    pub literal: bool,
}

/// A record for the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Journal {
    /// A line as typed, before it is interpreted.
    Typed {
        /// The group that it will make.
        group: u64,
        /// The line.
        line: Prose,
    },
    /// Edits performed.
    Group(Group),
    /// Edits that carry out an answer of the chair's, by its name.
    Answered {
        /// The edits; none where it changes nothing.
        group: Group,
        /// The answer.
        answer: String,
    },
    /// Edits of a fiche performed.
    Fiche(Group<FicheEdit>),
    /// A group was undone.
    Undo(u64),
    /// A group was redone.
    Redo(u64),
    /// The line not yet committed.
    Draft(Prose),
}
