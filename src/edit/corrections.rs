//! What edits change of what was sent or sealed already.

use chrono::NaiveDate;

use super::{Edit, Field, RowRef, apply};
use crate::model::{Id, Session};

/// The edit that notes what these edits change of a document that left or was sealed; none when they change nothing of
/// it, or do not land.
#[must_use]
pub fn corrections(session: &Session, edits: &[Edit], on: NaiveDate) -> Option<Edit> {
    if session.sent.is_empty() && session.sealed.is_none() {
        return None;
    }
    let mut now = session.clone();
    for edit in edits {
        apply(&mut now, edit.clone()).ok()?;
    }
    let touched: Vec<Id> = edits.iter().filter_map(touches).collect();
    let corrections = session.corrections_after(&now, &touched, on)?;
    Some(Edit::Set {
        field: Field::Corrections(corrections),
    })
}

/// The row that an edit changes, of those that have words.
fn touches(edit: &Edit) -> Option<Id> {
    let address = match edit {
        Edit::Insert { row, .. } | Edit::Replace { row } => row.address(),
        Edit::Remove { row } => row.clone(),
        Edit::Move { .. } | Edit::Set { .. } => return None,
    };
    match address {
        RowRef::Person(_) | RowRef::Item(_) => None,
        address => address.id(),
    }
}
