//! What steps just performed did to a session, as far as something has to be looked at again.

use crate::edit::{Edit, Field, Row, RowRef, Slot, Step};
use crate::model::{Id, Live, Log};

/// What of the log is as it was: so many entries at its beginning, so many at its end. By default nothing is known
/// to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// At its beginning.
    pub before: usize,
    /// At its end.
    pub behind: usize,
}

impl Kept {
    /// What these steps left as it was of what is now the log, whichever way they were gone.
    pub(super) fn by(steps: &[Step], log: &Log) -> Self {
        let all = Self {
            before: log.len(),
            behind: log.len(),
        };
        let sides = steps.iter().flat_map(|step| [&step.edit, &step.inverse]);
        sides.fold(all, |kept, edit| match edit {
            Edit::Insert {
                row: Row::Entry(entry),
                at,
            } => kept.around(entry.id, log).between(at, log),
            Edit::Replace {
                row: Row::Entry(entry),
            } => kept.around(entry.id, log),
            Edit::Move {
                row: RowRef::Entry(id),
                to,
            } => kept.around(*id, log).between(to, log),
            _ => kept,
        })
    }

    /// All but an entry; one that is not there any more was taken out by another step.
    fn around(self, id: Id, log: &Log) -> Self {
        log.place(id).map_or(self, |at| Self {
            before: self.before.min(at),
            behind: self.behind.min(log.len() - at - 1),
        })
    }

    /// All on both sides of a place, where it can still be told.
    fn between(self, slot: &Slot, log: &Log) -> Self {
        let at = match slot {
            Slot::First => Some(0),
            Slot::Last => Some(log.len()),
            Slot::After(row) => row.id().and_then(|id| log.place(id)).map(|at| at + 1),
        };
        at.map_or_else(Self::default, |at| Self {
            before: self.before.min(at),
            behind: self.behind.min(log.len() - at),
        })
    }
}

/// Whether these steps were about words in the log and nothing else, so that what stands elsewhere is told as it was.
pub(super) fn only_words(steps: &[Step]) -> bool {
    let sides = || steps.iter().flat_map(|step| [&step.edit, &step.inverse]);
    let words = |edit: &Edit| match edit {
        Edit::Insert { row, .. } | Edit::Replace { row } => {
            matches!(row, Row::Entry(entry) if entry.kind.text().is_some())
        }
        Edit::Remove { row } => matches!(row, RowRef::Entry(_)),
        Edit::Move { .. } | Edit::Set { .. } => false,
    };
    sides().all(words)
}

/// Whether the meeting went to another item, or to none.
pub(super) fn changes_item(steps: &[Step]) -> bool {
    let differs = |new: &Live, old: &Live| new.item != old.item;
    steps.iter().any(|step| match (&step.edit, &step.inverse) {
        (
            Edit::Set {
                field: Field::Live(new),
            },
            Edit::Set {
                field: Field::Live(old),
            },
        ) => differs(new, old),
        _ => false,
    })
}
