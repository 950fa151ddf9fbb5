//! Edits as values, and the one function that performs them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::frozen::{check_born, check_frozen, check_leaves};
use super::list::{insert, relocate, remove, replace};
use super::{Row, RowRef, Slot};
use crate::model::{
    Correction, Date, Formal, Head, Id, Indicator, Language, Link, Live, NextMeeting, Quorum,
    Sealed, Sent, Session, Side,
};

/// One change of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit {
    /// A new row in a list.
    Insert {
        /// Where.
        at: Slot,
        /// What.
        row: Row,
    },
    /// A row taken out.
    Remove {
        /// Which.
        row: RowRef,
    },
    /// A row in the place of the one with the same address.
    Replace {
        /// The new one.
        row: Row,
    },
    /// A row moved within its list.
    Move {
        /// Which.
        row: RowRef,
        /// Whereto.
        to: Slot,
    },
    /// A field of the session itself.
    Set {
        /// Which, with its new value.
        field: Field,
    },
}

/// A field of the session itself, with its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Field {
    /// The masthead.
    Event(String),
    /// The body.
    Body(String),
    /// Which of its meetings.
    Number(u32),
    /// The day.
    Date(Date),
    /// The time zone.
    Zone(String),
    /// The place.
    Place(String),
    /// The language.
    Language(Language),
    /// The head in other languages.
    Texts(BTreeMap<Language, Head>),
    /// What frames the minutes.
    Formal(Box<Formal>),
    /// The house style.
    House(String),
    /// How sides are called.
    Sides(Vec<Side>),
    /// How many must be there for it to decide.
    Quorum(Option<Quorum>),
    /// The session that it follows.
    Follows(Option<Box<Link>>),
    /// The figures followed.
    Indicators(Vec<Indicator>),
    /// The next meeting.
    Next(Option<NextMeeting>),
    /// Where the meeting stands.
    Live(Box<Live>),
    /// What left the house.
    Sent(Vec<Sent>),
    /// That the minutes were sealed.
    Sealed(Option<Box<Sealed>>),
    /// What changed since of what was sent or sealed.
    Corrections(Vec<Correction>),
}

/// Why an edit could not be performed. The session is unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EditError {
    /// The row to change, or to come after, is not there.
    #[error("{0:?} is not in this session")]
    Missing(RowRef),
    /// A row with this address is there already.
    #[error("{0:?} is in this session already")]
    Taken(RowRef),
    /// The wording of an adopted decision is frozen: only an amendment changes what it says.
    #[error("decision {0} is adopted: its wording does not change")]
    Frozen(Id),
    /// Its words are encrypted, and whoever edits cannot read them.
    #[error("row {0} is encrypted: only whoever has its key changes it")]
    Hidden(Id),
    /// What comes in would have to be encrypted, and the key is missing.
    #[error("this session is encrypted: what is confidential comes in only with its key")]
    Locked,
    /// A number once fixed at sending never changes.
    #[error("decision {0} was sent under its number: it keeps it")]
    NumberFixed(Id),
}

/// Performs one edit and returns its inverse: applying that in turn restores the session, up to the
/// counter of ids, which only grows.
///
/// # Errors
/// [`EditError`] when the edit does not land; the session is then unchanged.
pub fn apply(session: &mut Session, edit: Edit) -> Result<Edit, EditError> {
    match edit {
        Edit::Insert { at, row } => {
            let address = row.address();
            check_born(&row)?;
            // An id that was never given is nobody's: only another has to be looked for.
            let new = address.id().is_some_and(|id| id >= session.next_id);
            match row {
                Row::Person(row) => insert(&mut session.people, &at, row, new),
                Row::Item(row) => insert(&mut session.agenda, &at, row, new),
                Row::Entry(row) => insert(&mut session.log, &at, row, new),
                Row::Decision(row) => insert(&mut session.decisions, &at, row, new),
                Row::Action(row) => insert(&mut session.actions, &at, row, new),
                Row::Question(row) => insert(&mut session.questions, &at, row, new),
            }?;
            if let Some(id) = address.id() {
                session.next_id = session.next_id.max(id.next());
            }
            Ok(Edit::Remove { row: address })
        }
        Edit::Remove { row } => {
            check_leaves(session, &row)?;
            let (at, row) = match &row {
                RowRef::Person(_) => remove(&mut session.people, &row),
                RowRef::Item(_) => remove(&mut session.agenda, &row),
                RowRef::Entry(_) => remove(&mut session.log, &row),
                RowRef::Decision(_) => remove(&mut session.decisions, &row),
                RowRef::Action(_) => remove(&mut session.actions, &row),
                RowRef::Question(_) => remove(&mut session.questions, &row),
            }?;
            Ok(Edit::Insert { at, row })
        }
        Edit::Replace { row } => {
            let row = match row {
                Row::Person(row) => replace(&mut session.people, row),
                Row::Item(row) => replace(&mut session.agenda, row),
                Row::Entry(row) => replace(&mut session.log, row),
                Row::Decision(row) => {
                    check_frozen(session, &row)?;
                    replace(&mut session.decisions, row)
                }
                Row::Action(row) => replace(&mut session.actions, row),
                Row::Question(row) => replace(&mut session.questions, row),
            }?;
            Ok(Edit::Replace { row })
        }
        Edit::Move { row, to } => {
            let from = match &row {
                RowRef::Person(_) => relocate(&mut session.people, &row, &to),
                RowRef::Item(_) => relocate(&mut session.agenda, &row, &to),
                RowRef::Entry(_) => relocate(&mut session.log, &row, &to),
                RowRef::Decision(_) => relocate(&mut session.decisions, &row, &to),
                RowRef::Action(_) => relocate(&mut session.actions, &row, &to),
                RowRef::Question(_) => relocate(&mut session.questions, &row, &to),
            }?;
            Ok(Edit::Move { row, to: from })
        }
        Edit::Set { field } => Ok(Edit::Set {
            field: set(session, field),
        }),
    }
}

fn set(session: &mut Session, field: Field) -> Field {
    use std::mem::replace;
    match field {
        Field::Event(value) => Field::Event(replace(&mut session.event, value)),
        Field::Body(value) => Field::Body(replace(&mut session.body, value)),
        Field::Number(value) => Field::Number(replace(&mut session.number, value)),
        Field::Date(value) => Field::Date(replace(&mut session.date, value)),
        Field::Zone(value) => Field::Zone(replace(&mut session.zone, value)),
        Field::Place(value) => Field::Place(replace(&mut session.place, value)),
        Field::Language(value) => Field::Language(replace(&mut session.language, value)),
        Field::Texts(value) => Field::Texts(replace(&mut session.texts, value)),
        Field::Formal(value) => Field::Formal(Box::new(replace(&mut session.formal, *value))),
        Field::House(value) => Field::House(replace(&mut session.house, value)),
        Field::Quorum(value) => Field::Quorum(replace(&mut session.quorum, value)),
        Field::Sides(value) => Field::Sides(replace(&mut session.sides, value)),
        Field::Follows(value) => Field::Follows(replace(&mut session.follows, value)),
        Field::Indicators(value) => Field::Indicators(replace(&mut session.indicators, value)),
        Field::Next(value) => Field::Next(replace(&mut session.next, value)),
        Field::Live(value) => Field::Live(Box::new(replace(&mut session.live, *value))),
        Field::Sent(value) => Field::Sent(replace(&mut session.sent, value)),
        Field::Sealed(value) => {
            let old = replace(&mut session.sealed, value.map(|value| *value));
            Field::Sealed(old.map(Box::new))
        }
        Field::Corrections(value) => Field::Corrections(replace(&mut session.corrections, value)),
    }
}
