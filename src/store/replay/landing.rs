//! Performing a record's edit on a root that may not be quite the one it was made on: the file was
//! edited by hand, or a record before it was lost.

use crate::edit::{Edit, Field, Row, RowRef, Step};
use crate::model::Session;
use crate::store::kept::{Agreement, Kept};

/// Performs a step; gives it back as it landed, or says why it did not. In a merge nothing that was
/// changed by hand is written over.
pub(super) fn land<R: Kept>(
    root: &mut R,
    step: Step<R::Edit>,
    merge: bool,
) -> Result<Step<R::Edit>, String> {
    if merge {
        match root.agreement(&step) {
            Agreement::Lands => {}
            Agreement::ThereAlready => return Ok(step),
            Agreement::Differs => return Err("changed by hand meanwhile".to_owned()),
        }
    }
    let edit = step.edit;
    let error = match root.perform(edit.clone()) {
        Ok(inverse) => return Ok(Step { edit, inverse }),
        Err(error) => error,
    };
    let Some(edit) = R::instead(&error, edit, merge) else {
        return Err(error.to_string());
    };
    match root.perform(edit.clone()) {
        Ok(inverse) => Ok(Step { edit, inverse }),
        Err(error) => Err(error.to_string()),
    }
}

/// How a session stands to a step made on the one before.
pub(in crate::store) fn agreement(session: &Session, step: &Step) -> Agreement {
    let (now, before, after) = match (&step.edit, &step.inverse) {
        // Where the meeting stands is nobody's words: the later state counts.
        (
            Edit::Set {
                field: Field::Live(_),
            }
            | Edit::Move { .. },
            _,
        ) => return Agreement::Lands,
        (Edit::Insert { row, .. }, _) => (row_at(session, &row.address()), None, Some(row.clone())),
        (Edit::Remove { row }, Edit::Insert { row: old, .. }) => {
            (row_at(session, row), Some(old.clone()), None)
        }
        (Edit::Replace { row }, Edit::Replace { row: old }) => (
            row_at(session, &row.address()),
            Some(old.clone()),
            Some(row.clone()),
        ),
        (Edit::Set { .. }, Edit::Set { .. }) => return Agreement::of_field(session, step),
        _ => return Agreement::Differs,
    };
    Agreement::of(&now, &before, &after)
}

/// What stands at an address itself: an alias is another's.
fn row_at(session: &Session, address: &RowRef) -> Option<Row> {
    Row::of(address, session).filter(|row| row.address() == *address)
}
