//! Turns: runs of entries of one floor, derived from the log, never stored.

use super::{Entry, EntryKind, Id, Speaker};

/// What a run of entries stands under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TurnHead<'a> {
    /// A speaker's turn.
    Speaker(&'a Speaker),
    /// A topic, by the entry that opened it.
    Topic(Id),
    /// An agreement, a reservation or a quotation, alone.
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
        EntryKind::Agreement { .. }
        | EntryKind::Reservation { .. }
        | EntryKind::Quotation { .. } => Some(Claim::Head(TurnHead::Agreement(entry.id))),
        EntryKind::Note { by: None, .. } | EntryKind::Point { by: None, .. } => Some(Claim::Bullet),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(kinds: Vec<EntryKind>) -> Vec<Entry> {
        (1..)
            .zip(kinds)
            .map(|(id, kind)| Entry::new(Id(id), kind))
            .collect()
    }

    fn note(by: &str) -> EntryKind {
        EntryKind::Note {
            by: Some(Speaker::person(by)),
            text: "mot".into(),
        }
    }

    fn bullet() -> EntryKind {
        EntryKind::Point {
            by: None,
            text: "point".into(),
        }
    }

    fn shape(log: &[Entry]) -> Vec<(String, usize)> {
        turns(log)
            .iter()
            .map(|turn| {
                let head = match &turn.head {
                    TurnHead::Speaker(by) => by.to_string(),
                    TurnHead::Topic(_) => "topic".to_owned(),
                    TurnHead::Agreement(_) => "agreement".to_owned(),
                    TurnHead::Nobody => "nobody".to_owned(),
                };
                (head, turn.entries.len())
            })
            .collect()
    }

    fn is(expected: &[(&str, usize)], log: &[Entry]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|(head, n)| ((*head).to_owned(), *n))
            .collect();
        assert_eq!(shape(log), expected);
    }

    #[test]
    fn a_floor_taken_again_is_a_turn_of_its_own() {
        is(
            &[("ar", 2), ("aj", 1), ("ar", 1)],
            &log(vec![note("ar"), note("ar"), note("aj"), note("ar")]),
        );
    }

    #[test]
    fn a_floor_without_words_ends_the_turn_before_it() {
        let floor = EntryKind::Floor {
            by: Speaker::person("aj"),
        };
        is(
            &[("ar", 1), ("aj", 1), ("ar", 1)],
            &log(vec![note("ar"), floor, note("ar")]),
        );
    }

    #[test]
    fn an_agreement_stands_alone_and_the_next_line_opens_a_new_turn() {
        let agreement = EntryKind::Agreement {
            text: "accord".into(),
        };
        is(
            &[("ar", 1), ("agreement", 1), ("ar", 1)],
            &log(vec![note("ar"), agreement, note("ar")]),
        );
    }

    #[test]
    fn a_topic_gathers_the_bullets_that_nobody_speaks() {
        let topic = || EntryKind::Topic {
            text: "à améliorer".into(),
        };
        is(
            &[("topic", 3), ("ar", 1), ("nobody", 1), ("topic", 2)],
            &log(vec![
                topic(),
                bullet(),
                bullet(),
                note("ar"),
                bullet(),
                topic(),
                bullet(),
            ]),
        );
    }

    #[test]
    fn what_does_not_speak_stays_in_the_turn_it_fell_into() {
        let mut entries = log(vec![
            EntryKind::Item { to: Id(9) },
            note("ar"),
            EntryKind::Arrival {
                who: "kk".to_owned(),
            },
            note("aj"),
            note("ar"),
        ]);
        entries[3].private = true;
        is(&[("nobody", 1), ("ar", 4)], &entries);
    }
}
