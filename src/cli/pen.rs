//! The writer of what is open, whatever kind it is.

use crate::app::Journal;
use crate::edit::FicheEdit;
use crate::store::Writer;

/// Who writes the file that is open.
pub(super) enum Pen {
    /// A session's.
    Session(Writer),
    /// A fiche's.
    Fiche(Writer<FicheEdit>),
}

macro_rules! both {
    ($pen:expr, $writer:ident => $call:expr) => {
        match $pen {
            Self::Session($writer) => $call,
            Self::Fiche($writer) => $call,
        }
    };
}

impl Pen {
    /// Hands a record on; one of another kind's edits cannot come about.
    pub(super) fn journal(&self, record: &Journal) {
        match (self, record) {
            (Self::Session(writer), Journal::Typed { group, line }) => writer.typed(*group, line),
            (Self::Session(writer), Journal::Group(group)) => writer.group(group),
            (Self::Session(writer), Journal::Answered { group, answer }) => {
                writer.answered(group, answer);
            }
            (Self::Fiche(writer), Journal::Fiche(group)) => writer.group(group),
            (_, Journal::Undo(group)) => both!(self, writer => writer.undo(*group)),
            (_, Journal::Redo(group)) => both!(self, writer => writer.redo(*group)),
            (_, Journal::Draft(text)) => both!(self, writer => writer.draft(text)),
            (
                _,
                Journal::Typed { .. }
                | Journal::Group(_)
                | Journal::Answered { .. }
                | Journal::Fiche(_),
            ) => {}
        }
    }

    pub(super) fn save(&self) {
        both!(self, writer => writer.save());
    }

    /// Looks after the files.
    pub(super) fn look(&self) {
        both!(self, writer => writer.look());
    }

    pub(super) fn give_way(&self) {
        both!(self, writer => writer.give_way(None));
    }

    /// Waits until what was handed on so far was tried.
    pub(super) fn wait(&self) {
        both!(self, writer => writer.wait());
    }

    pub(super) fn has_taken(&self, orders: u64) -> bool {
        both!(self, writer => writer.has_taken(orders))
    }

    /// Writes everything and lets go.
    pub(super) fn close(self) {
        both!(self, writer => writer.close());
    }
}
