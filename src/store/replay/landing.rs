//! Performing a record's edit on a session that may not be quite the one it was made on: the file was
//! edited by hand, or a record before it was lost.

use crate::edit::{Edit, EditError, Field, Row, RowRef, Slot, Step, apply};
use crate::model::Session;

/// Performs a step; gives it back as it landed, or says why it did not. In a merge nothing that was
/// changed by hand is written over.
pub(super) fn land(session: &mut Session, step: Step, merge: bool) -> Result<Step, String> {
    if merge {
        match agreement(session, &step) {
            Agreement::Lands => {}
            Agreement::ThereAlready => return Ok(step),
            Agreement::Differs => return Err("changed by hand meanwhile".to_owned()),
        }
    }
    let edit = step.edit;
    let error = match apply(session, edit.clone()) {
        Ok(inverse) => return Ok(Step { edit, inverse }),
        Err(error) => error,
    };
    let instead = match (&error, edit) {
        // The row it came after is gone: the words stay, at the end.
        (
            EditError::Missing(_),
            Edit::Insert {
                at: Slot::After(_),
                row,
            },
        ) => Edit::Insert {
            at: Slot::Last,
            row,
        },
        // The record that made the row was lost: this one holds the whole row.
        (EditError::Missing(_), Edit::Replace { row }) if !merge => Edit::Insert {
            at: Slot::Last,
            row,
        },
        _ => return Err(error.to_string()),
    };
    match apply(session, instead.clone()) {
        Ok(inverse) => Ok(Step {
            edit: instead,
            inverse,
        }),
        Err(error) => Err(error.to_string()),
    }
}

enum Agreement {
    /// The file is here as the edit expects it.
    Lands,
    /// The file already is as the edit makes it.
    ThereAlready,
    /// Somebody changed the very same thing.
    Differs,
}

fn agreement(session: &Session, step: &Step) -> Agreement {
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
        (Edit::Set { field }, Edit::Set { field: old }) => {
            return field_agreement(session, field, old);
        }
        _ => return Agreement::Differs,
    };
    if now == before {
        Agreement::Lands
    } else if now == after {
        Agreement::ThereAlready
    } else {
        Agreement::Differs
    }
}

/// What the session has in a field is what setting it gives back as the inverse.
fn field_agreement(session: &Session, new: &Field, old: &Field) -> Agreement {
    let mut copy = session.clone();
    let setting = Edit::Set { field: new.clone() };
    match apply(&mut copy, setting) {
        Ok(Edit::Set { field }) if field == *old => Agreement::Lands,
        Ok(Edit::Set { field }) if field == *new => Agreement::ThereAlready,
        _ => Agreement::Differs,
    }
}

fn row_at(session: &Session, address: &RowRef) -> Option<Row> {
    match address {
        RowRef::Person(key) => {
            let mut people = session.people.iter();
            people
                .find(|person| person.key == *key)
                .cloned()
                .map(Row::Person)
        }
        RowRef::Item(id) => session.item(*id).cloned().map(Row::Item),
        RowRef::Entry(id) => session.entry(*id).cloned().map(Row::Entry),
        RowRef::Decision(id) => session.decision(*id).cloned().map(Row::Decision),
        RowRef::Action(id) => {
            let mut actions = session.actions.iter();
            actions
                .find(|action| action.id == *id)
                .cloned()
                .map(Row::Action)
        }
        RowRef::Question(id) => {
            let mut questions = session.questions.iter();
            questions
                .find(|question| question.id == *id)
                .cloned()
                .map(Row::Question)
        }
    }
}
