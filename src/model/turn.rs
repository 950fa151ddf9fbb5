//! Turns: runs of entries of one floor, derived from the log, never stored.

use super::{Entry, EntryKind, Id, Speaker};

/// What a run of entries stands under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TurnHead<'a> {
    /// A speaker's turn.
    Speaker(&'a Speaker),
    /// A topic, by the entry that opened it.
    Topic(Id),
    /// An agreement, alone.
    Agreement(Id),
    /// Paragraphs of nobody's (also what happened before anybody spoke).
    Nobody,
}

/// A run of entries of one floor. What does not speak (movements, private notes, items) stands in the
/// run it fell into and does not end it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn<'a> {
    /// What it stands under.
    pub head: TurnHead<'a>,
    /// Its entries, in order.
    pub entries: Vec<&'a Entry>,
}

/// Splits a log into turns (design § 7): chronological, never merged; a topic, an agreement or another
/// floor ends a turn, a decision or a movement does not.
#[must_use]
pub fn turns(log: &[Entry]) -> Vec<Turn<'_>> {
    let mut turns: Vec<Turn<'_>> = Vec::new();
    for entry in log {
        let opens = match (head_of(entry), turns.last().map(|turn| &turn.head)) {
            (None, Some(_)) | (Some(Claim::Bullet), Some(TurnHead::Topic(_))) => None,
            (None, None) => Some(TurnHead::Nobody),
            (Some(Claim::Head(head)), last) => (last != Some(&head)).then_some(head),
            (Some(Claim::Bullet), last) => {
                (last != Some(&TurnHead::Nobody)).then_some(TurnHead::Nobody)
            }
        };
        match (opens, turns.last_mut()) {
            (None, Some(turn)) => turn.entries.push(entry),
            (opens, _) => turns.push(Turn {
                head: opens.unwrap_or(TurnHead::Nobody),
                entries: vec![entry],
            }),
        }
    }
    turns
}

enum Claim<'a> {
    Head(TurnHead<'a>),
    /// Without a speaker: belongs to the topic if one is open.
    Bullet,
}

fn head_of(entry: &Entry) -> Option<Claim<'_>> {
    if entry.private {
        return None;
    }
    match &entry.kind {
        EntryKind::Note { by: Some(by), .. }
        | EntryKind::Point { by: Some(by), .. }
        | EntryKind::Floor { by } => Some(Claim::Head(TurnHead::Speaker(by))),
        EntryKind::Topic { .. } => Some(Claim::Head(TurnHead::Topic(entry.id))),
        EntryKind::Agreement { .. } => Some(Claim::Head(TurnHead::Agreement(entry.id))),
        EntryKind::Note { by: None, .. } | EntryKind::Point { by: None, .. } => Some(Claim::Bullet),
        _ => None,
    }
}
