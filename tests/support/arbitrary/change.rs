//! Arbitrary changes, and sessions made by them.

use copil::edit::{Edit, Field, Row, RowRef, Slot, apply};
use copil::model::{Id, Session};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{field, row};

/// A change, before it is known of which session.
#[derive(Clone, Debug)]
pub enum Change {
    Insert(Row, usize),
    Remove(usize),
    Replace(Row),
    Move(usize, usize),
    Set(Field),
}

pub fn change() -> BoxedStrategy<Change> {
    let any_place = || any::<usize>();
    prop_oneof![
        4 => (row(), any_place()).prop_map(|(row, place)| Change::Insert(row, place)),
        1 => any_place().prop_map(Change::Remove),
        2 => row().prop_map(Change::Replace),
        1 => (any_place(), any_place()).prop_map(|(row, place)| Change::Move(row, place)),
        2 => field().prop_map(Change::Set),
    ]
    .boxed()
}

impl Change {
    /// The edit that it is of this session; none when there is no such row.
    pub fn of(&self, session: &Session) -> Option<Edit> {
        let rows = addresses(session);
        let pick = |n: usize| rows.get(n % rows.len().max(1)).cloned();
        Some(match self {
            Self::Insert(row, place) => {
                let row = numbered(row.clone(), session.next_id);
                let at = slot(&rows, &row.address(), *place);
                Edit::Insert { at, row }
            }
            Self::Remove(row) => Edit::Remove { row: pick(*row)? },
            Self::Replace(row) => {
                let same = |address: &&RowRef| {
                    std::mem::discriminant(*address) == std::mem::discriminant(&row.address())
                };
                let old = rows.iter().rev().find(same)?;
                Edit::Replace {
                    row: addressed(row.clone(), old),
                }
            }
            Self::Move(row, place) => {
                let row = pick(*row)?;
                let to = slot(&rows, &row, *place);
                Edit::Move { row, to }
            }
            Self::Set(field) => Edit::Set {
                field: field.clone(),
            },
        })
    }
}

fn slot(rows: &[RowRef], of: &RowRef, place: usize) -> Slot {
    let same: Vec<&RowRef> = rows
        .iter()
        .filter(|address| std::mem::discriminant(*address) == std::mem::discriminant(of))
        .collect();
    match place % (same.len() + 2) {
        0 => Slot::First,
        1 => Slot::Last,
        n => Slot::After(same[n - 2].clone()),
    }
}

fn addresses(session: &Session) -> Vec<RowRef> {
    let people = session
        .people
        .iter()
        .map(|row| RowRef::Person(row.key.clone()));
    people
        .chain(session.agenda.iter().map(|row| RowRef::Item(row.id)))
        .chain(session.log.iter().map(|row| RowRef::Entry(row.id)))
        .chain(session.decisions.iter().map(|row| RowRef::Decision(row.id)))
        .chain(session.actions.iter().map(|row| RowRef::Action(row.id)))
        .chain(session.questions.iter().map(|row| RowRef::Question(row.id)))
        .collect()
}

fn numbered(mut row: Row, id: Id) -> Row {
    match &mut row {
        Row::Person(_) => {}
        Row::Item(row) => row.id = id,
        Row::Entry(row) => row.id = id,
        Row::Decision(row) => row.id = id,
        Row::Action(row) => row.id = id,
        Row::Question(row) => row.id = id,
    }
    row
}

fn addressed(mut row: Row, address: &RowRef) -> Row {
    if let (Row::Person(person), RowRef::Person(key)) = (&mut row, address) {
        person.key.clone_from(key);
    }
    match address.id() {
        Some(id) => numbered(row, id),
        None => row,
    }
}

/// A session made by arbitrary changes.
pub fn session() -> BoxedStrategy<Session> {
    vec(change(), 0..25)
        .prop_map(|changes| {
            let mut session = crate::support::session();
            for change in changes {
                if let Some(edit) = change.of(&session) {
                    // A change that is refused is no part of the session.
                    let _ = apply(&mut session, edit);
                }
            }
            session
        })
        .boxed()
}
