//! What edits do to a list of rows: each row is found by its address, wherever it stands.

use std::ops::DerefMut;

use super::{EditError, Row, RowRef, Slot};
use crate::model::{Action, Decision, Entry, Item, Log, Person, Question};

/// What lists of rows need to know of a row.
pub(super) trait Addressed: Into<Row> {
    fn address(&self) -> RowRef;
    fn is_at(&self, address: &RowRef) -> bool;
}

macro_rules! addressed {
    ($($row:ident $field:ident),* $(,)?) => {
        $(impl Addressed for $row {
            fn address(&self) -> RowRef {
                RowRef::$row(self.$field.clone())
            }
            fn is_at(&self, address: &RowRef) -> bool {
                matches!(address, RowRef::$row(name) if *name == self.$field)
            }
        })*
    };
}
addressed!(Person key, Item id, Entry id, Decision id, Action id, Question id);

/// A list of rows: where one stands, one put in, one taken out.
pub(super) trait List: DerefMut<Target = [Self::Row]> {
    type Row: Addressed;
    fn place(&self, address: &RowRef) -> Option<usize>;
    fn put(&mut self, index: usize, row: Self::Row);
    fn take(&mut self, index: usize) -> Option<Self::Row>;
}

impl<R: Addressed> List for Vec<R> {
    type Row = R;

    fn place(&self, address: &RowRef) -> Option<usize> {
        // What is edited is nearly always near the end.
        self.iter().rposition(|row| row.is_at(address))
    }

    fn put(&mut self, index: usize, row: R) {
        self.insert(index.min(self.len()), row);
    }

    fn take(&mut self, index: usize) -> Option<R> {
        (index < self.len()).then(|| self.remove(index))
    }
}

impl List for Log {
    type Row = Entry;

    fn place(&self, address: &RowRef) -> Option<usize> {
        match address {
            RowRef::Entry(id) => Log::place(self, *id),
            _ => None,
        }
    }

    fn put(&mut self, index: usize, row: Entry) {
        self.insert(index, row);
    }

    fn take(&mut self, index: usize) -> Option<Entry> {
        self.remove(index)
    }
}

fn position(rows: &impl List, address: &RowRef) -> Result<usize, EditError> {
    rows.place(address)
        .ok_or_else(|| EditError::Missing(address.clone()))
}

fn place(rows: &impl List, slot: &Slot) -> Result<usize, EditError> {
    match slot {
        Slot::First => Ok(0),
        Slot::Last => Ok(rows.len()),
        Slot::After(address) => Ok(position(rows, address)? + 1),
    }
}

fn slot_of(rows: &impl List, index: usize) -> Slot {
    match index.checked_sub(1).and_then(|before| rows.get(before)) {
        Some(before) => Slot::After(before.address()),
        None => Slot::First,
    }
}

pub(super) fn insert<L: List>(
    rows: &mut L,
    slot: &Slot,
    row: L::Row,
    new: bool,
) -> Result<(), EditError> {
    let address = row.address();
    if !new && rows.place(&address).is_some() {
        return Err(EditError::Taken(address));
    }
    let index = place(rows, slot)?;
    rows.put(index, row);
    Ok(())
}

pub(super) fn remove(rows: &mut impl List, address: &RowRef) -> Result<(Slot, Row), EditError> {
    let index = position(rows, address)?;
    let slot = slot_of(rows, index);
    let missing = || EditError::Missing(address.clone());
    let row = rows.take(index).ok_or_else(missing)?;
    Ok((slot, row.into()))
}

pub(super) fn replace<L: List>(rows: &mut L, row: L::Row) -> Result<Row, EditError> {
    let address = row.address();
    let index = rows.place(&address);
    match index.and_then(|index| rows.get_mut(index)) {
        Some(old) => Ok(std::mem::replace(old, row).into()),
        None => Err(EditError::Missing(address)),
    }
}

pub(super) fn relocate(
    rows: &mut impl List,
    address: &RowRef,
    to: &Slot,
) -> Result<Slot, EditError> {
    let index = position(rows, address)?;
    if *to == Slot::After(address.clone()) {
        return Ok(slot_of(rows, index));
    }
    place(rows, to)?;
    let from = slot_of(rows, index);
    if let Some(row) = rows.take(index) {
        // The target was found above and is not the row taken out.
        let index = place(rows, to).unwrap_or(index);
        rows.put(index, row);
    }
    Ok(from)
}
