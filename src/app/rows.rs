//! The rows that can be picked in a pane, in order. The log is thousands of them: nothing is made of those that are
//! not asked for.

use super::frame::Pane;
use super::scroll::Blocks;
use super::{App, Live};
use crate::edit::RowRef;
use crate::model::Log;

/// Rows in order.
pub(super) enum Rows<'a> {
    /// All entries of the log.
    Log(&'a Log),
    /// A list made of them.
    Listed(Vec<RowRef>),
}

impl Rows<'_> {
    /// How many.
    pub fn count(&self) -> usize {
        match self {
            Self::Log(log) => log.len(),
            Self::Listed(rows) => rows.len(),
        }
    }

    /// The row at a place.
    pub fn at(&self, place: usize) -> Option<RowRef> {
        match self {
            Self::Log(log) => log.get(place).map(|entry| RowRef::Entry(entry.id)),
            Self::Listed(rows) => rows.get(place).cloned(),
        }
    }

    /// The last row.
    pub fn last(&self) -> Option<RowRef> {
        self.at(self.count().checked_sub(1)?)
    }

    /// Where a row stands.
    pub fn place(&self, row: &RowRef) -> Option<usize> {
        match (self, row) {
            (Self::Log(log), RowRef::Entry(id)) => log.place(*id),
            (Self::Log(_), _) => None,
            (Self::Listed(rows), row) => rows.iter().position(|one| one == row),
        }
    }
}

impl App {
    /// The rows that can be picked in a pane.
    pub(super) fn rows(&self, pane: Pane) -> Rows<'_> {
        let Some(session) = self.live().map(Live::session) else {
            return Rows::Listed(Vec::new());
        };
        match pane {
            Pane::Log => Rows::Log(&session.log),
            Pane::People => {
                let people = session.people.iter();
                let rows = people.map(|person| RowRef::Person(person.key.clone()));
                Rows::Listed(rows.collect())
            }
            pane => {
                let list = self.list(pane, self.size.0);
                let rows = (0..list.count()).filter_map(|index| list.row(index));
                Rows::Listed(rows.collect())
            }
        }
    }
}
