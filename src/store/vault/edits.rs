//! The two forms of edits: what lands on closed rows, and what lands on open ones.

use super::hidden::Hidden;
use super::key::{Key, Unsealed};
use super::parts;
use super::rows::{close_row, open_row};
use crate::edit::{self, Edit, FicheEdit, Field, Row, Step};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// An edit as it may hold what is confidential; by itself one holds nothing that is.
pub trait VeiledEdit: Clone + Serialize + DeserializeOwned {
    /// Encrypts what of it is confidential or hidden.
    ///
    /// # Errors
    /// [`Unsealed`]: then it must not be written.
    fn close(&mut self, _hidden: &Hidden, _key: &Key) -> Result<(), Unsealed> {
        Ok(())
    }

    /// Decrypts what this key opens.
    fn open(&mut self, _key: &Key) {}

    /// Takes note of what it brings that is confidential.
    fn note(&self, _hidden: &mut Hidden) {}

    /// Whether what it tells is hidden, or confidential by itself.
    fn tells(&self, _hidden: &Hidden) -> bool {
        false
    }

    /// Whether words of what is hidden stand in it.
    fn holds(&self, _hidden: &Hidden) -> bool {
        false
    }

    /// Whether the doors are closed after it, where it says so.
    fn doors(&self) -> Option<bool> {
        None
    }

    /// Whether it brings in what would have to be encrypted.
    fn needs_key(&self) -> bool {
        false
    }
}

impl VeiledEdit for FicheEdit {}

impl VeiledEdit for Edit {
    fn close(&mut self, hidden: &Hidden, key: &Key) -> Result<(), Unsealed> {
        match self {
            Self::Insert { row, .. } | Self::Replace { row } => match row {
                Row::Person(row) => parts::close_one(row, &parts::of_person(row), key),
                Row::Item(row) => parts::close_one(row, &parts::of_item(row), key),
                Row::Entry(row) => close_row(row, hidden, key),
                Row::Decision(row) => close_row(row, hidden, key),
                Row::Action(row) => close_row(row, hidden, key),
                Row::Question(row) => close_row(row, hidden, key),
            },
            Self::Set { field } => match field {
                Field::Formal(formal) => parts::close_formal(formal, hidden, key),
                Field::Indicators(list) => parts::close(list, "indicator", hidden, key),
                Field::Next(Some(next)) => parts::close_one(next, parts::NEXT, key),
                Field::Corrections(list) => parts::close_corrections(list, hidden, key),
                _ => Ok(()),
            },
            Self::Remove { .. } | Self::Move { .. } => Ok(()),
        }
    }

    fn open(&mut self, key: &Key) {
        match self {
            Self::Insert { row, .. } | Self::Replace { row } => match row {
                Row::Person(row) => parts::open_one(row, &parts::of_person(row), key),
                Row::Item(row) => parts::open_one(row, &parts::of_item(row), key),
                Row::Entry(row) => open_row(row, key),
                Row::Decision(row) => open_row(row, key),
                Row::Action(row) => open_row(row, key),
                Row::Question(row) => open_row(row, key),
            },
            Self::Set { field } => match field {
                Field::Formal(formal) => parts::open_formal(formal, key),
                Field::Indicators(list) => parts::open(list, "indicator", key),
                Field::Next(Some(next)) => parts::open_one(next, parts::NEXT, key),
                Field::Corrections(list) => parts::open_corrections(list, key),
                _ => {}
            },
            Self::Remove { .. } | Self::Move { .. } => {}
        }
    }

    fn note(&self, hidden: &mut Hidden) {
        hidden.note(self);
    }

    fn tells(&self, hidden: &Hidden) -> bool {
        hidden.tells(self)
    }

    fn holds(&self, hidden: &Hidden) -> bool {
        matches!(self, Self::Replace { .. } | Self::Set { .. }) && hidden.tells(self)
    }

    fn doors(&self) -> Option<bool> {
        match self {
            Self::Set {
                field: Field::Live(live),
            } => Some(live.huis_clos),
            _ => None,
        }
    }

    fn needs_key(&self) -> bool {
        edit::needs_key(self)
    }
}

/// What an edit makes confidential: what undoes it holds the same words.
fn made_confidential<E: VeiledEdit>(step: &Step<E>) -> Hidden {
    let mut hidden = Hidden::default();
    step.edit.note(&mut hidden);
    hidden
}

/// A step as the journal holds it, and whether anything of it is closed. What an edit makes confidential was
/// said in the open before: what undoes it is closed with it.
pub(super) fn close_step<E: VeiledEdit>(step: &mut Step<E>, key: &Key) -> Result<bool, Unsealed> {
    let made = made_confidential(step);
    close_step_of(step, (&Hidden::default(), &made), key)
}

/// The same, of what is known to be hidden in the edit and in what undoes it.
pub(super) fn close_step_of<E: VeiledEdit>(
    step: &mut Step<E>,
    (edit, inverse): (&Hidden, &Hidden),
    key: &Key,
) -> Result<bool, Unsealed> {
    let closed = step.edit.tells(edit) || step.inverse.tells(inverse);
    step.edit.close(edit, key)?;
    step.inverse.close(inverse, key)?;
    Ok(closed)
}

/// Whether a step makes confidential what was said in the open before.
pub(in crate::store) fn closes_afterwards<E: VeiledEdit>(step: &Step<E>) -> bool {
    let made = made_confidential(step);
    // A row that comes in new is undone by taking it out, which says nothing.
    step.inverse.holds(&made) && !step.inverse.tells(&Hidden::default())
}
