//! What Enter changes: a parsed line as edits, ready to be performed as one group.

use super::{Act, Ask, Context, Parsed, Problem};
use crate::edit::{Edit, Row, RowRef, Slot};
use crate::model::{Entry, EntryKind, Floor, Person, Session};

/// What a line comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The changes, one group.
    pub edits: Vec<Edit>,
    /// Who is this? To be asked without taking the focus.
    pub asks: Option<Ask>,
    /// What else is to happen.
    pub effect: Option<Effect>,
    /// The row that was made or changed, to be shown.
    pub touched: Option<RowRef>,
    /// Why nothing was done, or why the line was read as text.
    pub problem: Option<Problem>,
}

/// What else is to happen after a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The session is closed: show what is left to settle.
    RunChecks,
}

/// Who a pending floor turns out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Someone on the roster, by key.
    Known(String),
    /// Someone new; an empty key takes a free one.
    New(Box<Person>),
    /// A side, by name.
    Side(String),
}

/// The edits of a parsed line. They always land on the session they were made for.
#[must_use]
pub fn edits(parsed: &Parsed, cx: &Context<'_>) -> Outcome {
    let Act::Say { text, .. } = &parsed.act else {
        return Outcome::default();
    };
    let by = match &cx.session.live.floor {
        Floor::Speaker { by } => Some(by.clone()),
        _ => None,
    };
    let id = cx.session.next_id;
    let mut entry = Entry::new(
        id,
        EntryKind::Note {
            by,
            text: text.clone(),
        },
    );
    entry.at = cx.session.hour_at(cx.now);
    Outcome {
        edits: vec![Edit::Insert {
            at: Slot::Last,
            row: Row::Entry(entry),
        }],
        touched: Some(RowRef::Entry(id)),
        ..Outcome::default()
    }
}

/// Keeps a line that could not be done: as a private note with a flag, word for word.
#[must_use]
pub fn keep(line: &str, cx: &Context<'_>) -> Outcome {
    edits(&super::literal(line, cx), cx)
}

/// Names a pending person: all his turns follow. Nothing when `key` is not pending.
#[must_use]
pub fn name_pending(key: &str, who: &Who, session: &Session) -> Vec<Edit> {
    let _ = (key, who, session);
    Vec::new()
}

/// Makes a pending floor text again: its words go back to whoever had the floor before.
#[must_use]
pub fn pending_to_text(key: &str, session: &Session) -> Vec<Edit> {
    let _ = (key, session);
    Vec::new()
}

/// Reads a note again, as the command it looks like: the note goes, what it commands is done.
#[must_use]
pub fn reread(id: crate::model::Id, cx: &Context<'_>) -> Outcome {
    let _ = (id, cx);
    Outcome::default()
}
