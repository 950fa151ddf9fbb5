//! Turns: runs of entries of one floor, derived from the log, never stored.

use super::{Entry, EntryKind, Id, Speaker};

/// What a run of entries stands under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    pub entries: &'a [Entry],
}

/// Splits a log into turns (design § 7): chronological, never merged; a topic, an agreement or another
/// floor ends a turn, a decision or a movement does not.
#[must_use]
pub fn turns(log: &[Entry]) -> Vec<Turn<'_>> {
    let opened = openings(log).enumerate();
    let opened: Vec<_> = opened.filter_map(|(at, head)| Some((at, head?))).collect();
    let ends = opened.iter().skip(1).map(|(at, _)| *at);
    let ends = ends.chain([log.len()]);
    let turns = opened.iter().zip(ends).map(|((from, head), to)| Turn {
        head: *head,
        entries: log.get(*from..to).unwrap_or_default(),
    });
    turns.collect()
}

/// For each entry of a log, or of the rest of one from the beginning of a turn on: the turn that it opens,
/// if it opens one.
pub fn openings(log: &[Entry]) -> impl Iterator<Item = Option<TurnHead<'_>>> {
    openings_after(None, log)
}

/// The same from any entry on, behind a turn that is open.
pub fn openings_after<'a>(
    mut open: Option<TurnHead<'a>>,
    log: &'a [Entry],
) -> impl Iterator<Item = Option<TurnHead<'a>>> {
    log.iter().map(move |entry| {
        let opens = match (head_of(entry), &open) {
            (None, Some(_)) | (Some(Claim::Bullet), Some(TurnHead::Topic(_))) => None,
            (None, None) => Some(TurnHead::Nobody),
            (Some(Claim::Head(head)), last) => (last.as_ref() != Some(&head)).then_some(head),
            (Some(Claim::Bullet), last) => {
                (*last != Some(TurnHead::Nobody)).then_some(TurnHead::Nobody)
            }
        };
        if opens.is_some() {
            open = opens;
        }
        opens
    })
}

/// The head of the turn in which an entry stands, found from there backwards.
#[must_use]
pub fn head_at(log: &[Entry], index: usize) -> TurnHead<'_> {
    let mut bullets = false;
    for entry in log.iter().take(index + 1).rev() {
        match head_of(entry) {
            Some(Claim::Head(head)) if !bullets || matches!(head, TurnHead::Topic(_)) => {
                return head;
            }
            Some(Claim::Head(_)) => return TurnHead::Nobody,
            Some(Claim::Bullet) => bullets = true,
            None => {}
        }
    }
    TurnHead::Nobody
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

    #[test]
    fn a_head_is_found_backwards_as_it_is_forwards() {
        let topic = || EntryKind::Topic {
            text: "sujet".into(),
        };
        let agreement = || EntryKind::Agreement {
            text: "accord".into(),
        };
        let makes: [fn() -> EntryKind; 6] = [
            || note("ar"),
            || note("kk"),
            bullet,
            || EntryKind::Pause {},
            topic,
            agreement,
        ];
        // Every log of up to five of these kinds.
        for number in 0..6_usize.pow(5) {
            let kinds = (0..5).map(|at| makes[number / 6_usize.pow(at) % 6]());
            let log = log(kinds.collect());
            let heads = turns(&log).into_iter();
            let forwards = heads.flat_map(|turn| turn.entries.iter().map(move |_| turn.head));
            let backwards = (0..log.len()).map(|at| head_at(&log, at));
            assert!(forwards.eq(backwards), "{log:?}");
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
