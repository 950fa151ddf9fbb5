//! What steps just performed did to a session, as far as something has to be looked at again.

use crate::edit::{Edit, Field, Row, RowRef, Step};
use crate::model::{Id, Live, Session};

/// The first entry of the log that these steps changed: where one was taken out or moved, the first of all.
pub(super) fn first_entry(steps: &[Step], session: &Session) -> usize {
    let place = |id: Id| session.log.iter().rposition(|entry| entry.id == id);
    let places = steps.iter().filter_map(|step| match &step.edit {
        Edit::Insert {
            row: Row::Entry(entry),
            ..
        }
        | Edit::Replace {
            row: Row::Entry(entry),
        } => Some(place(entry.id).unwrap_or(0)),
        Edit::Remove {
            row: RowRef::Entry(_),
        }
        | Edit::Move {
            row: RowRef::Entry(_),
            ..
        } => Some(0),
        _ => None,
    });
    places.min().unwrap_or(session.log.len())
}

/// Whether the meeting went to another item, or to none.
pub(super) fn changes_item(steps: &[Step]) -> bool {
    differs(steps, |new, old| new.item != old.item)
}

/// Whether rows came in and nothing else was done that closes an item or takes words from under it.
pub(super) fn only_adds(steps: &[Step]) -> bool {
    let quiet = |step: &Step| {
        matches!(
            step.edit,
            Edit::Insert { .. }
                | Edit::Set {
                    field: Field::Live(_)
                }
        )
    };
    let closes = differs(steps, |new, old| {
        new.item != old.item || new.closed != old.closed
    });
    steps.iter().all(quiet) && !closes
}

/// Whether the meeting stands otherwise than before, in what is asked.
fn differs(steps: &[Step], asked: impl Fn(&Live, &Live) -> bool) -> bool {
    steps.iter().any(|step| match (&step.edit, &step.inverse) {
        (
            Edit::Set {
                field: Field::Live(new),
            },
            Edit::Set {
                field: Field::Live(old),
            },
        ) => asked(new, old),
        _ => false,
    })
}
