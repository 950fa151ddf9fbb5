//! What a line's edits make confidential, and what they show again: read off the edits themselves, so that the
//! label before Enter cannot say otherwise than what Enter does.

use crate::edit::{Edit, Field, Row, RowRef};
use crate::model::{Record, Session};

/// Whether an edit leaves something that is for those inside alone.
pub(super) fn closes(edit: &Edit) -> bool {
    match edit {
        Edit::Insert { row, .. } | Edit::Replace { row } => match row {
            Row::Person(person) => person.confidential,
            Row::Item(item) => item.confidential,
            Row::Decision(decision) => {
                let last = decision.amendments.last();
                decision.confidential || last.is_some_and(|last| last.confidential)
            }
            row => row.record().is_some_and(Record::confidential),
        },
        Edit::Set { field } => match field {
            Field::Next(next) => next.as_ref().is_some_and(|next| next.confidential),
            Field::Indicators(all) => all.iter().any(|one| one.confidential),
            Field::Formal(formal) => {
                formal.annexes.iter().any(|one| one.confidential)
                    || formal.addenda.iter().any(|one| one.confidential)
            }
            _ => false,
        },
        Edit::Remove { .. } | Edit::Move { .. } => false,
    }
}

/// Whether an edit shows what closed doors hid.
pub(super) fn opens(edit: &Edit, session: &Session) -> bool {
    let Edit::Replace { row } = edit else {
        let next = session.next.as_ref().is_some_and(|next| next.confidential);
        return next
            && matches!(
                edit,
                Edit::Set {
                    field: Field::Next(_)
                }
            );
    };
    match (row, row.address()) {
        (Row::Person(now), RowRef::Person(key)) => {
            !now.confidential && session.person(&key).is_some_and(|was| was.confidential)
        }
        (Row::Item(now), RowRef::Item(id)) => {
            !now.confidential && session.item(id).is_some_and(|was| was.confidential)
        }
        _ => false,
    }
}

/// Whether an edit made inside changes what stands in the open, and will be seen there: what is decided on a
/// point that everybody knows is announced, and its documents stay true. Amendments made inside are not.
pub(super) fn announces(edit: &Edit, session: &Session) -> bool {
    let Edit::Replace { row } = edit else {
        return false;
    };
    match row {
        Row::Decision(now) if now.prints() => {
            let was = session.decision(now.id).filter(|was| was.prints());
            was.is_some_and(|was| was.state != now.state || was.vote != now.vote)
        }
        Row::Action(now) if now.prints() => {
            let was = session.action(now.id).filter(|was| was.prints());
            was.is_some_and(|was| was.state != now.state)
        }
        Row::Question(now) if now.prints() => {
            let was = session.question(now.id).filter(|was| was.prints());
            was.is_some_and(|was| was.state != now.state)
        }
        _ => false,
    }
}
