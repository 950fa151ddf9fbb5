//! What nobody may change without the key of an encrypted session.

use super::{Edit, EditError, Field, Row, RowRef};
use crate::model::{Id, Part, Session};

/// Whether an edit brings in what would have to be encrypted in an encrypted session.
#[must_use]
pub fn needs_key(edit: &Edit) -> bool {
    !is_carried(edit)
}

/// Whether edits may be made by whoever cannot read what is encrypted (`key` says whether he can): nobody
/// changes or removes a row that he does not see, and without the key nothing comes in that would have to be
/// encrypted.
///
/// # Errors
/// [`EditError::Hidden`] and [`EditError::Locked`].
pub fn check_hidden(session: &Session, edits: &[Edit], key: bool) -> Result<(), EditError> {
    if session.encryption.is_none() {
        return Ok(());
    }
    for edit in edits {
        let address = match edit {
            Edit::Remove { row } => Some(row.clone()),
            Edit::Replace { row } => Some(row.address()),
            Edit::Insert { .. } | Edit::Move { .. } | Edit::Set { .. } => None,
        };
        if let Some(address) = &address
            && is_sealed(session, address)
        {
            return Err(EditError::Hidden(address.id().unwrap_or(Id(0))));
        }
        if loses_parts(session, edit) {
            return Err(EditError::Hidden(
                address.and_then(|row| row.id()).unwrap_or(Id(0)),
            ));
        }
        if !key && (closes(session, edit) || !is_carried(edit)) {
            return Err(EditError::Locked);
        }
    }
    Ok(())
}

/// Whether what stands at an address is encrypted.
fn is_sealed(session: &Session, address: &RowRef) -> bool {
    match Row::of(address, session) {
        Some(Row::Person(person)) => person.cipher.is_some(),
        Some(Row::Item(item)) => item.cipher.is_some(),
        Some(row) => row.record().is_some_and(|row| row.cipher().is_some()),
        None => false,
    }
}

/// Whether an edit closes the doors.
fn closes(session: &Session, edit: &Edit) -> bool {
    matches!(edit, Edit::Set { field: Field::Live(live) } if live.huis_clos && !session.live.huis_clos)
}

/// Whether all that is confidential in an edit is encrypted already.
fn is_carried(edit: &Edit) -> bool {
    fn sealed<P: Part>(parts: &[P]) -> bool {
        parts
            .iter()
            .all(|part| !part.confidential() || part.cipher().is_some())
    }
    match edit {
        Edit::Insert { row, .. } | Edit::Replace { row } => {
            let record = row.record();
            let whole = record.is_none_or(|row| !row.confidential() || row.cipher().is_some());
            let parts = match row {
                Row::Decision(decision) => sealed(&decision.amendments),
                Row::Person(person) => sealed(std::slice::from_ref(person)),
                Row::Item(item) => sealed(std::slice::from_ref(item)),
                _ => true,
            };
            whole && parts
        }
        Edit::Set { field } => match field {
            Field::Formal(formal) => sealed(&formal.annexes) && sealed(&formal.addenda),
            Field::Indicators(list) => sealed(list),
            Field::Next(next) => sealed(next.as_slice()),
            _ => true,
        },
        Edit::Remove { .. } | Edit::Move { .. } => true,
    }
}

/// Whether an edit drops a part that is encrypted.
fn loses_parts(session: &Session, edit: &Edit) -> bool {
    fn kept<P: Part>(before: &[P], after: &[P]) -> bool {
        let mut sealed = before.iter().filter_map(Part::cipher);
        sealed.all(|cipher| after.iter().any(|part| part.cipher() == Some(cipher)))
    }
    match edit {
        Edit::Replace {
            row: Row::Decision(row),
        } => session
            .decision(row.id)
            .is_some_and(|before| !kept(&before.amendments, &row.amendments)),
        Edit::Remove {
            row: RowRef::Decision(id),
        } => session
            .decision(*id)
            .is_some_and(|before| !kept(&before.amendments, &[])),
        Edit::Set { field } => match field {
            Field::Formal(formal) => {
                let before = &session.formal;
                !kept(&before.annexes, &formal.annexes) || !kept(&before.addenda, &formal.addenda)
            }
            Field::Indicators(list) => !kept(&session.indicators, list),
            Field::Next(next) => !kept(session.next.as_slice(), next.as_slice()),
            _ => false,
        },
        _ => false,
    }
}
