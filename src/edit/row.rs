//! The rows of a session's lists, and how they are addressed.

use serde::{Deserialize, Serialize};

use crate::model::{Action, Decision, Entry, Id, Item, Person, Question, Record, Session};

/// A row of one of the lists of a session, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Row {
    /// Of the roster.
    Person(Person),
    /// Of the agenda.
    Item(Item),
    /// Of the log.
    Entry(Entry),
    /// Of the decisions.
    Decision(Decision),
    /// Of the actions.
    Action(Action),
    /// Of the questions.
    Question(Question),
}

/// The address of a row: its list and its stable name in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RowRef {
    /// A person, by key.
    Person(String),
    /// An agenda item.
    Item(Id),
    /// A log entry.
    Entry(Id),
    /// A decision.
    Decision(Id),
    /// An action.
    Action(Id),
    /// A question.
    Question(Id),
}

/// A place in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Slot {
    /// Before all others.
    First,
    /// After the last.
    #[default]
    Last,
    /// Right after this row, which must be of the same list.
    After(RowRef),
}

impl Row {
    /// A copy of the row at an address, when a session has it.
    #[must_use]
    pub fn of(address: &RowRef, session: &Session) -> Option<Self> {
        match address {
            RowRef::Person(key) => session.person(key).cloned().map(Self::Person),
            RowRef::Item(id) => session.item(*id).cloned().map(Self::Item),
            RowRef::Entry(id) => session.entry(*id).cloned().map(Self::Entry),
            RowRef::Decision(id) => session.decision(*id).cloned().map(Self::Decision),
            RowRef::Action(id) => session.action(*id).cloned().map(Self::Action),
            RowRef::Question(id) => session.question(*id).cloned().map(Self::Question),
        }
    }

    /// Its address.
    #[must_use]
    pub fn address(&self) -> RowRef {
        match self {
            Self::Person(person) => RowRef::Person(person.key.clone()),
            Self::Item(item) => RowRef::Item(item.id),
            Self::Entry(entry) => RowRef::Entry(entry.id),
            Self::Decision(decision) => RowRef::Decision(decision.id),
            Self::Action(action) => RowRef::Action(action.id),
            Self::Question(question) => RowRef::Question(question.id),
        }
    }

    /// What it has in common with every row that holds words; none for a person or an agenda item.
    #[must_use]
    pub fn record(&self) -> Option<&dyn Record> {
        match self {
            Self::Person(_) | Self::Item(_) => None,
            Self::Entry(entry) => Some(entry),
            Self::Decision(decision) => Some(decision),
            Self::Action(action) => Some(action),
            Self::Question(question) => Some(question),
        }
    }

    /// The same, to be stamped before the row is put into a session.
    pub fn record_mut(&mut self) -> Option<&mut dyn Record> {
        match self {
            Self::Person(_) | Self::Item(_) => None,
            Self::Entry(entry) => Some(entry),
            Self::Decision(decision) => Some(decision),
            Self::Action(action) => Some(action),
            Self::Question(question) => Some(question),
        }
    }
}

impl RowRef {
    /// Its id, when it has one (a person has a key).
    #[must_use]
    pub const fn id(&self) -> Option<Id> {
        match self {
            Self::Person(_) => None,
            Self::Item(id)
            | Self::Entry(id)
            | Self::Decision(id)
            | Self::Action(id)
            | Self::Question(id) => Some(*id),
        }
    }
}

macro_rules! rows {
    ($($row:ident),* $(,)?) => {
        $(impl From<$row> for Row {
            fn from(row: $row) -> Self {
                Self::$row(row)
            }
        })*
    };
}
rows!(Person, Item, Entry, Decision, Action, Question);
