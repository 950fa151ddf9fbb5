//! The same words as another kind of thing: a note becomes a decision, an action a question.
//!
//! The rule for what words do not tell by themselves: a row becomes what its line would have made, had it been
//! typed as that kind at that place.

use super::{Context, Outcome};
use crate::capture::{Act, Follow, parse};
use crate::edit::{Edit, Field, Row, RowRef, Slot};
use crate::model::{
    Action, Decision, Entry, EntryKind, Floor, Id, Question, Session, Speaker, TurnHead, turns,
};
use crate::text::Prose;

/// What words may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A paragraph of somebody's turn.
    Note,
    /// A bullet of a turn or of a topic.
    Point,
    /// The heading of bullets.
    Topic,
    /// What all agreed on.
    Agreement,
    /// A decision.
    Decision,
    /// Something to do.
    Action,
    /// Something left open.
    Question,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Note,
        Self::Point,
        Self::Topic,
        Self::Agreement,
        Self::Decision,
        Self::Action,
        Self::Question,
    ];

    /// What a row is; none for what holds no words of the meeting.
    #[must_use]
    pub fn of(row: &RowRef, session: &Session) -> Option<Self> {
        match row {
            RowRef::Person(_) | RowRef::Item(_) => None,
            RowRef::Decision(_) => Some(Self::Decision),
            RowRef::Action(_) => Some(Self::Action),
            RowRef::Question(_) => Some(Self::Question),
            RowRef::Entry(id) => match session.entry(*id)?.kind {
                EntryKind::Note { .. } => Some(Self::Note),
                EntryKind::Point { .. } => Some(Self::Point),
                EntryKind::Topic { .. } => Some(Self::Topic),
                EntryKind::Agreement { .. } => Some(Self::Agreement),
                _ => None,
            },
        }
    }

    /// Whether it stands in the log.
    #[must_use]
    pub const fn is_logged(self) -> bool {
        matches!(
            self,
            Self::Note | Self::Point | Self::Topic | Self::Agreement
        )
    }
}

/// Makes a row another kind of thing. Nothing when it is that already, or holds no words.
#[must_use]
pub fn retype(row: &RowRef, kind: Kind, cx: &Context<'_>) -> Outcome {
    let session = cx.session;
    let was = Kind::of(row, session).filter(|was| *was != kind);
    let record = row.id().and_then(|id| session.record(id));
    let (Some(was), Some(record)) = (was, record) else {
        return Outcome::default();
    };
    let Some(text) = record.text().cloned() else {
        return Outcome::default();
    };
    let mut outcome = Outcome::default();
    if let RowRef::Entry(id) = row {
        outcome.edits.extend(floor_freed(*id, session));
    }
    match (was.is_logged(), kind.is_logged()) {
        (true, true) => {
            let entry = row.id().and_then(|id| session.entry(id));
            let Some(mut entry) = entry.cloned() else {
                return Outcome::default();
            };
            entry.kind = said(kind, text, speaker_of(&entry, session));
            let row = Row::Entry(entry);
            outcome.touched = Some(row.address());
            outcome.edits.push(Edit::Replace { row });
        }
        (_, to_log) => {
            let mut common = record.common();
            let place = row
                .id()
                .filter(|_| was.is_logged())
                .and_then(|id| before(id, session))
                .or(common.after);
            common.after = place.filter(|_| !to_log);
            let at = match place.filter(|id| to_log && session.entry(*id).is_some()) {
                Some(id) => Slot::After(RowRef::Entry(id)),
                None => Slot::Last,
            };
            let mut made = if to_log {
                Row::Entry(Entry::new(
                    session.next_id,
                    spoken(kind, text, place, session),
                ))
            } else {
                outside(kind, session.next_id, text, cx)
            };
            if let Some(record) = made.record_mut() {
                record.set_common(common);
            }
            outcome.touched = Some(made.address());
            outcome.edits.push(Edit::Remove { row: row.clone() });
            outcome.edits.push(Edit::Insert { at, row: made });
        }
    }
    outcome
}

/// A topic that goes while it has the floor leaves it to nobody.
#[must_use]
pub fn floor_freed(topic: Id, session: &Session) -> Option<Edit> {
    (session.live.floor == Floor::Topic { id: topic }).then(|| {
        let mut live = session.live.clone();
        live.floor = Floor::Nobody;
        Edit::Set {
            field: Field::Live(Box::new(live)),
        }
    })
}

/// The entry before one.
fn before(id: Id, session: &Session) -> Option<Id> {
    let at = session.log.place(id)?;
    Some(session.log.get(at.checked_sub(1)?)?.id)
}

/// Who says the words of an entry: whoever is named there, else, for what names nobody, whoever spoke before.
fn speaker_of(entry: &Entry, session: &Session) -> Option<Speaker> {
    match &entry.kind {
        EntryKind::Note { by, .. } | EntryKind::Point { by, .. } => by.clone(),
        _ => match floor_at(before(entry.id, session), session) {
            Floor::Speaker { by } => Some(by),
            _ => None,
        },
    }
}

fn said(kind: Kind, text: Prose, by: Option<Speaker>) -> EntryKind {
    match kind {
        Kind::Point => EntryKind::Point { by, text },
        Kind::Topic => EntryKind::Topic { text },
        Kind::Agreement => EntryKind::Agreement { text },
        _ => EntryKind::Note { by, text },
    }
}

/// Words that stood outside of the log, as they would have been said at a place of it.
fn spoken(kind: Kind, text: Prose, place: Option<Id>, session: &Session) -> EntryKind {
    match (floor_at(place, session), kind) {
        (Floor::Speaker { by }, kind) => said(kind, text, Some(by)),
        // In a topic, whatever is said is a bullet of it.
        (Floor::Topic { .. }, Kind::Note) => said(Kind::Point, text, None),
        (_, kind) => said(kind, text, None),
    }
}

/// Who had the floor after an entry: an agreement leaves it with whoever spoke before.
fn floor_at(place: Option<Id>, session: &Session) -> Floor {
    let at = place.and_then(|id| session.log.place(id));
    let log = at.and_then(|at| session.log.get(..=at)).unwrap_or_default();
    let turns = turns(log);
    let mut heads = turns.iter().rev().map(|turn| &turn.head);
    match heads.find(|head| !matches!(head, TurnHead::Agreement(_))) {
        Some(TurnHead::Speaker(by)) => Floor::Speaker { by: (*by).clone() },
        Some(TurnHead::Topic(id))
            if !matches!(
                turns.last().map(|turn| &turn.head),
                Some(TurnHead::Agreement(_))
            ) =>
        {
            Floor::Topic { id: *id }
        }
        _ => Floor::Nobody,
    }
}

fn outside(kind: Kind, id: Id, text: Prose, cx: &Context<'_>) -> Row {
    match kind {
        Kind::Action => Row::Action(to_do(id, text, cx)),
        Kind::Question => Row::Question(Question::new(id, text)),
        _ => Row::Decision(Decision::new(id, text)),
    }
}

/// Who is to do it by when is read from the words, as it is from a line.
fn to_do(id: Id, text: Prose, cx: &Context<'_>) -> Action {
    let parsed = parse(&format!("> {}", text.as_str()), cx);
    match parsed.act {
        Act::Follow(Follow::Action {
            who,
            outside,
            text,
            due,
        }) => Action {
            who,
            outside,
            due,
            ..Action::new(id, text)
        },
        _ => Action::new(id, text),
    }
}
