//! Which entries of the log open a turn: told once, then kept up with the log, read again only where it changed.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::app::changes::Kept;
use crate::model::{Entry, EntryKind, Id, Session, TurnHead, head_at, openings_after};

/// Which entries open a turn, and where each item was opened first: told once, then kept up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Openings {
    /// Of each entry.
    turns: Vec<Stands>,
    /// The first entry that has an hour.
    hour: Option<usize>,
    items: BTreeMap<Id, usize>,
}

/// How an entry stands in its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stands {
    /// It opens it.
    opens: bool,
    of: Of,
}

/// What a turn is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    /// A speaker's, to be named.
    Speaker,
    /// Its own words head it, and gather points.
    Topic,
    /// Its own words head it alone.
    Agreement,
    Nobody,
}

impl Stands {
    /// Whether all entries behind stand as they did, because this one, which is as it was, leaves the turn open that
    /// it left open before. A speaker's may be another speaker's, unless the entry names him.
    fn leads_on_as(self, was: Self, entry: &Entry) -> bool {
        let named = !entry.private && entry.kind.speaker().is_some();
        named || (self.of == was.of && self.of != Of::Speaker)
    }
}

/// How the entries of a log stand from one on, behind a turn that is open.
fn read<'a>(
    log: &'a [Entry],
    from: usize,
    open: Option<TurnHead<'a>>,
) -> impl Iterator<Item = Stands> {
    let of = |head: TurnHead<'_>| match head {
        TurnHead::Speaker(_) => Of::Speaker,
        TurnHead::Topic(_) => Of::Topic,
        TurnHead::Agreement(_) => Of::Agreement,
        TurnHead::Nobody => Of::Nobody,
    };
    // What stands before anybody spoke opens nobody's.
    let mut turn = open.map_or(Of::Nobody, of);
    let rest = log.get(from..).unwrap_or_default();
    openings_after(open, rest).map(move |head| {
        let opens = head.is_some();
        turn = head.map_or(turn, of);
        Stands { opens, of: turn }
    })
}

impl Openings {
    /// Reads the turns off a session.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let mut openings = Self::default();
        openings.read_again(session, Kept::default());
        openings
    }

    /// Reads again what is no longer as it was of the log; says which entries stand otherwise than they did, or may.
    pub fn read_again(&mut self, session: &Session, kept: Kept) -> Range<usize> {
        let (log, known) = (&session.log, self.turns.len());
        let from = kept.before.min(known).min(log.len());
        let behind = kept.behind.min(known - from).min(log.len() - from);
        let (was, is) = (known - behind, log.len() - behind);
        let read = read(log, from, self.open_before(log, from));
        let mut anew = Vec::new();
        let mut to = was;
        for (at, (entry, turn)) in (from..).zip(log.iter().skip(from).zip(read)) {
            if at >= is {
                if self
                    .turns
                    .get(to)
                    .is_some_and(|was| turn.leads_on_as(*was, entry))
                {
                    anew.push(turn);
                    to += 1;
                    break;
                }
                to += 1;
            }
            anew.push(turn);
        }
        let read = from..from + anew.len();
        self.turns.splice(from..to.min(known), anew);
        self.mark(log, from..was, from..is);
        read
    }

    /// The turn that is open before an entry.
    fn open_before<'a>(&self, log: &'a [Entry], at: usize) -> Option<TurnHead<'a>> {
        let last = at.checked_sub(1)?;
        Some(match self.turns.get(last)?.of {
            Of::Nobody => TurnHead::Nobody,
            _ => head_at(log, last),
        })
    }

    /// Keeps up where the first hour stands, and each item's first opening, where entries took the place of others.
    fn mark(&mut self, log: &[Entry], was: Range<usize>, is: Range<usize>) {
        let moved = |at: usize| (at + is.end).saturating_sub(was.end);
        let stays = |at: &usize| !was.contains(at);
        let lost: Vec<Id> = self
            .items
            .iter()
            .filter(|(_, at)| was.contains(at))
            .map(|(id, _)| *id)
            .collect();
        for at in self.items.values_mut().filter(|at| **at >= was.end) {
            *at = moved(*at);
        }
        let opened = |entry: &Entry| match entry.kind {
            EntryKind::Item { to } => Some(to),
            _ => None,
        };
        for (at, entry) in log.iter().enumerate().take(is.end).skip(is.start) {
            if let Some(to) = opened(entry) {
                let first = self.items.entry(to).or_insert(at);
                *first = at.min(*first);
            }
        }
        for id in lost {
            // It may have been opened again behind.
            match log.iter().position(|entry| opened(entry) == Some(id)) {
                Some(at) => self.items.insert(id, at),
                None => self.items.remove(&id),
            };
        }
        let kept = self.hour.filter(stays);
        let kept = kept.map(|at| if at < was.start { at } else { moved(at) });
        let lost = kept.is_none() && self.hour.is_some();
        let to = if lost { log.len() } else { is.end };
        let mut anew = (is.start..to).zip(log.iter().skip(is.start));
        let anew = anew.find(|(_, entry)| entry.at.is_some()).map(|(at, _)| at);
        self.hour = kept.into_iter().chain(anew).min();
    }

    /// The entry with which the last so many turns begin; what happened before anybody spoke is none.
    #[must_use]
    pub fn last(&self, turns: usize, session: &Session) -> usize {
        let begun = self.turns.iter().zip(&session.log).enumerate().rev();
        let said = begun.filter(|(_, (turn, entry))| {
            turn.opens && (turn.of == Of::Speaker || entry.kind.text().is_some())
        });
        said.take(turns).last().map_or(0, |(at, _)| at)
    }

    /// Whether the log has a column of hours.
    #[must_use]
    pub const fn hours(&self) -> bool {
        self.hour.is_some()
    }

    /// Whether an entry opens a turn.
    pub(super) fn opens(&self, at: usize) -> bool {
        self.turns.get(at).is_some_and(|turn| turn.opens)
    }

    /// Whether it opens a speaker's, to be named.
    pub(super) fn names(&self, at: usize) -> bool {
        let turn = self.turns.get(at);
        turn.is_some_and(|turn| turn.opens && turn.of == Of::Speaker)
    }

    /// Whether an item was opened before a place of the log.
    pub(super) fn opened_before(&self, item: Id, at: usize) -> bool {
        self.items.get(&item).is_some_and(|first| *first < at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{self, Speaker};

    /// A log of so many entries, of the kinds that the digits of a number tell.
    fn log(number: usize, entries: u32) -> model::Log {
        let made = (0..entries).map(|at| entry(number / KINDS.len().pow(at), at));
        made.collect()
    }

    fn entry(number: usize, id: u32) -> Entry {
        let kind = KINDS[number % KINDS.len()];
        let mut entry = Entry::new(Id(id), kind());
        if matches!(entry.kind, EntryKind::Pause {}) {
            entry.at = model::Hour::new(14, 0);
        }
        entry
    }

    const KINDS: [fn() -> EntryKind; 7] = [
        || EntryKind::Note {
            by: Some(Speaker::person("kk")),
            text: "mot".into(),
        },
        || EntryKind::Note {
            by: None,
            text: "mot".into(),
        },
        || EntryKind::Floor {
            by: Speaker::person("ar"),
        },
        || EntryKind::Pause {},
        || EntryKind::Topic {
            text: "sujet".into(),
        },
        || EntryKind::Agreement {
            text: "accord".into(),
        },
        || EntryKind::Item { to: Id(9) },
    ];

    #[test]
    fn turns_read_again_where_the_log_changed_are_those_read_at_once() {
        const ENTRIES: u32 = 4;
        let date = model::Date::Day("2009-05-27".parse().unwrap());
        let mut session = Session::new("Rencontres", "Comité", 1, date, "Paris");
        for number in 0..KINDS.len().pow(ENTRIES) {
            session.log = log(number, ENTRIES);
            let before = session.clone();
            let told = Openings::of(&before);
            let long = before.log.len();
            for at in 0..=long {
                let behind = long - at;
                let mut changed = |from: &model::Log, behind: usize| {
                    session.log = from.clone();
                    let mut openings = told.clone();
                    openings.read_again(&session, Kept { before: at, behind });
                    assert_eq!(openings, Openings::of(&session), "{number} at {at}");
                };
                for kind in 0..KINDS.len() {
                    let mut log = before.log.clone();
                    log.insert(at, entry(kind, ENTRIES));
                    changed(&log, behind);
                    if log.remove(at + 1).is_some() {
                        changed(&log, behind - 1);
                    }
                }
                let mut log = before.log.clone();
                log.remove(at);
                changed(&log, behind.saturating_sub(1));
            }
        }
    }

    #[test]
    fn a_change_in_a_long_log_is_read_no_further_than_it_reaches() {
        const LONG: usize = 20_000;
        let date = model::Date::Day("2009-05-27".parse().unwrap());
        let mut session = Session::new("Rencontres", "Comité", 1, date, "Paris");
        for kinds in [&[0, 2][..], &[1], &[0, 3, 3], &[4, 1, 1]] {
            let ids = (0..).zip(kinds.iter().cycle()).take(LONG);
            session.log = ids.map(|(id, kind)| entry(*kind, id)).collect();
            let mut openings = Openings::of(&session);
            let (before, behind) = (LONG / 2, LONG - LONG / 2 - 1);
            session.log[before].private = true;
            let read = openings.read_again(&session, Kept { before, behind });
            assert!(read.len() < 6, "{kinds:?}: {read:?}");
            assert_eq!(openings, Openings::of(&session));
        }
    }
}
