//! The course of the meeting: items, next meeting, closed doors, stamps.

use super::Effect;
use super::draft::Draft;
use crate::capture::{Course, Stamp, dates};
use crate::edit::{Edit, Field, Row};
use crate::model::{Date, Entry, EntryKind, Hour, Id, Item, NextMeeting, Session};
use crate::text::fold;

pub(super) fn course(draft: &mut Draft<'_>, course: &Course) {
    match course {
        Course::Item { id } => item(draft, *id),
        Course::LeaveItem => leave(draft),
        Course::NewItem { title, planned } => {
            let item = Item {
                id: draft.id(),
                title: title.clone(),
                planned: *planned,
                ..Item::default()
            };
            draft.add(item);
        }
        Course::Next(next) => next_meeting(draft, next),
        Course::Doors { closed } => {
            let entry = draft.entry(EntryKind::HuisClos { closed: *closed });
            draft.live.huis_clos = *closed;
            draft.add(entry);
        }
        Course::Confidential { rows } => {
            for row in rows {
                draft.change(row, &mut |record| record.set_confidential(true));
            }
        }
        Course::Stamp { stamp, at } => stamped(draft, *stamp, *at),
    }
}

/// What was announced before keeps its count: a calendar takes what was moved for the same meeting. Moved, the
/// decision that fixed its day is told.
fn next_meeting(draft: &mut Draft<'_>, next: &NextMeeting) {
    let mut next = next.clone();
    if let Some(before) = draft.session.next.clone() {
        if next.moved > before.moved {
            let decision = fixed_by(draft.session, &before.date);
            draft.effect(Effect::Moved { decision });
        } else {
            let same = NextMeeting {
                moved: before.moved,
                confidential: before.confidential,
                ..next.clone()
            };
            next.moved = before.moved + u32::from(same != before);
        }
    }
    draft.edit(Edit::Set {
        field: Field::Next(Some(next)),
    });
}

/// The number of the decision that names this day, or these words for one.
fn fixed_by(session: &Session, date: &Date) -> Option<u32> {
    let names = |text: &str| match date {
        Date::Day(day) => dates::names_day(text, *day),
        Date::Words { text: words, .. } => fold(text).contains(&fold(words)),
    };
    let found = session
        .numbered()
        .filter(|(_, decision)| names(&decision.text));
    found.last().map(|(number, _)| number)
}

fn stamped(draft: &mut Draft<'_>, stamp: Stamp, at: Option<Hour>) {
    let kind = match stamp {
        Stamp::Pause => EntryKind::Pause {},
        Stamp::Resume => EntryKind::Resume {},
        Stamp::Close => EntryKind::Closing {},
    };
    draft.live.paused = stamp == Stamp::Pause;
    if stamp == Stamp::Close {
        draft.live.closed = true;
        draft.effect(Effect::RunChecks);
        // Said again, it corrects the hour: a session closes once.
        if let Some(mut closing) = closing(draft).cloned() {
            closing.at = at.or(draft.hour()).or(closing.at);
            draft.replace(closing);
            return;
        }
    }
    let mut entry = draft.entry(kind);
    entry.at = at.or(entry.at);
    draft.add(entry);
}

fn closing<'a>(draft: &Draft<'a>) -> Option<&'a Entry> {
    let mut entries = draft.session.log.iter().rev();
    entries.find(|entry| matches!(entry.kind, EntryKind::Closing {}))
}

/// Enters an item: the one left keeps the minutes it took, this one its first hour.
fn item(draft: &mut Draft<'_>, to: Id) {
    let hour = draft.hour();
    let mut rows: Vec<Item> = left(draft).into_iter().collect();
    if rows.iter().all(|row| row.id != to) {
        rows.extend(draft.session.item(to).cloned());
    }
    if let Some(entered) = rows.iter_mut().find(|row| row.id == to) {
        entered.at = entered.at.or(hour);
        entered.until = None;
    }
    for row in rows {
        let changed = draft.session.item(row.id) != Some(&row);
        if changed {
            draft.edit(Edit::Replace {
                row: Row::Item(row),
            });
        }
    }
    draft.live.item = Some(to);
    let entry = draft.entry(EntryKind::Item { to });
    draft.add(entry);
}

/// The item under discussion with the minutes that it took until now, and the hour.
fn left(draft: &Draft<'_>) -> Option<Item> {
    let mut left = draft.session.item(draft.live.item?)?.clone();
    left.until = draft.hour().or(left.until);
    let minutes = draft.session.minutes_since_opened(left.id, draft.hour());
    left.spent = left.spent.saturating_add(minutes.unwrap_or(0));
    Some(left)
}

/// Leaves the item under discussion for none: it keeps the minutes it took.
fn leave(draft: &mut Draft<'_>) {
    if let Some(left) = left(draft) {
        draft.edit(Edit::Replace {
            row: Row::Item(left),
        });
    }
    draft.live.item = None;
}
