//! The course of the meeting: items, next meeting, closed doors, stamps.

use super::super::lexer::{Cursor, trim};
use super::super::{Act, Course, Stamp, dates, roster};
use super::{Problem, Read, Reader, act, repair};
use crate::model::{Date, NextMeeting};

fn course(course: Course) -> Option<Read> {
    act(Act::Course(course))
}

/// A number and nothing else.
fn number(text: &str) -> Option<u32> {
    let mut cursor = Cursor::new(text);
    cursor.number().filter(|_| cursor.peek().is_none())
}

/// `odj: 3`.
pub(in crate::capture) fn item(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let number = number(text)?;
    let index = usize::try_from(number).ok()?.checked_sub(1);
    match index.and_then(|index| reader.session().agenda.get(index)) {
        Some(item) => course(Course::Item { id: item.id }),
        None => reader.cannot(Problem::NoItem { number }),
    }
}

/// `odj-`.
pub(in crate::capture) fn leave_item(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    text.is_empty().then_some(())?;
    match reader.session().live.item {
        Some(_) => course(Course::LeaveItem),
        None => Some(Read::Refused(Problem::NoOpenItem)),
    }
}

/// `odj+ titre`.
pub(in crate::capture) fn new_item(_: &mut Reader<'_>, text: &str) -> Option<Read> {
    let line = roster::agenda_line(text)?;
    course(Course::NewItem {
        title: line.title,
        planned: line.planned,
    })
}

/// `proch: semaine du 5 au 9 octobre, Paris`.
pub(in crate::capture) fn next(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = trim(text).trim_end_matches('.');
    if text.is_empty() {
        return None;
    }
    // The place follows the last comma that leaves a date before it.
    let commas: Vec<usize> = text
        .match_indices([',', '，', '、'])
        .map(|(at, _)| at)
        .collect();
    for at in std::iter::once(text.len()).chain(commas.iter().rev().copied()) {
        let Some((when, place)) = text.split_at_checked(at) else {
            continue;
        };
        if let Some((date, hour)) = when_of(reader, when) {
            let place = trim(place.trim_start_matches([',', '，', '、']));
            return course(Course::Next(NextMeeting {
                at: hour,
                ..NextMeeting::new(date, place)
            }));
        }
    }
    if !reader.coded {
        return None;
    }
    let (when, place) = text.split_once([',', '，', '、']).unwrap_or((text, ""));
    let words = Date::Words {
        text: trim(when).to_owned(),
        after: None,
    };
    course(Course::Next(NextMeeting::new(words, trim(place))))
}

/// `proch+ 9 décembre`: the meeting announced is moved; the hour and the place that are not said stay.
pub(in crate::capture) fn moved(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let Some(Read::Act(Act::Course(Course::Next(said)))) = next(reader, text) else {
        return None;
    };
    let Some(before) = reader.session().next.clone() else {
        return course(Course::Next(said));
    };
    let place = if said.place.is_empty() {
        before.place
    } else {
        said.place
    };
    course(Course::Next(NextMeeting {
        at: said.at.or(before.at),
        print: before.print,
        moved: before.moved.saturating_add(1),
        ..NextMeeting::new(said.date, &place)
    }))
}

/// A date, perhaps with an hour after it.
fn when_of(reader: &Reader<'_>, text: &str) -> Option<(Date, Option<crate::model::Hour>)> {
    let reference = reader.reference();
    if let Some(date) = dates::date(text, reference) {
        return Some((date, None));
    }
    text.char_indices()
        .filter(|(_, c)| matches!(c, ' ' | ',' | '\u{3000}'))
        .find_map(|(at, c)| {
            let (day, hour) = (text.get(..at)?, text.get(at + c.len_utf8()..)?);
            let hour = trim(hour.trim_start_matches(['à', ' ', ',']));
            let hour = dates::hour(hour.strip_prefix("at ").unwrap_or(hour))?;
            let day = trim(day).trim_end_matches(',');
            let day = day.strip_suffix(" à").unwrap_or(day);
            Some((dates::date(day, reference)?, Some(hour)))
        })
}

/// `hc:`, `hc: 3`.
pub(in crate::capture) fn close_doors(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    if text.is_empty() {
        return course(Course::Doors { closed: true });
    }
    let count = usize::try_from(number(text)?).ok().filter(|n| *n > 0)?;
    let rows: Vec<_> = repair::recent(reader.session())
        .into_iter()
        .take(count)
        .map(|row| row.address)
        .collect();
    if rows.is_empty() {
        return Some(Read::Refused(Problem::NothingBefore));
    }
    course(Course::Confidential { rows })
}

/// `hc-`.
pub(in crate::capture) fn open_doors(_: &mut Reader<'_>, text: &str) -> Option<Read> {
    text.is_empty().then_some(())?;
    course(Course::Doors { closed: false })
}

fn stamp(text: &str, stamp: Stamp) -> Option<Read> {
    let at = match trim(text).trim_end_matches('.') {
        "" => None,
        hour => Some(dates::hour(hour)?),
    };
    course(Course::Stamp { stamp, at })
}

/// `pause: 15h30`.
pub(in crate::capture) fn pause(_: &mut Reader<'_>, text: &str) -> Option<Read> {
    stamp(text, Stamp::Pause)
}

/// `reprise: 15h45`.
pub(in crate::capture) fn resume(_: &mut Reader<'_>, text: &str) -> Option<Read> {
    stamp(text, Stamp::Resume)
}

/// `levee: 17 h 30`.
pub(in crate::capture) fn close(_: &mut Reader<'_>, text: &str) -> Option<Read> {
    stamp(text, Stamp::Close)
}
