//! The register for a calendar (RFC 5545): the meetings announced, and the deadlines of actions. Hours are
//! written in UTC, so that no calendar has to know our zones. Each has a name (UID) that stays when it is
//! written again, so that a calendar moves what it has instead of having it twice.

use chrono::{DateTime, Days, NaiveDate, Utc};
use icalendar::{Calendar, Component, Event, EventLike};

use super::Context;
use crate::app::flow::names;
use crate::app::register as told;
use crate::archive::register::{Matter, Point, Register, Sitting, hours};
use crate::locale::Catalog;
use crate::model::{Date, NextMeeting};
use crate::store;

/// Where days are told from when a session does not say: the first house is in Paris.
const HOME: &str = "Europe/Paris";

/// All that has a day.
pub(super) fn of(register: &Register, points: &[&Point], context: &Context) -> String {
    let words = &context.catalog;
    let now = context.clock.now();
    let stamp = hours::instant(now.date(), now.time(), HOME).unwrap_or_default();
    let mut calendar = Calendar::new();
    calendar.append_property(("PRODID", "-//copil//copil//FR"));
    calendar.name(&words.text("register-calendar"));
    for (sitting, next) in register.announced() {
        if let Some(event) = meeting(sitting, next, stamp, words) {
            calendar.push(event);
        }
    }
    for point in points {
        if let Some(event) = deadline(register, point, stamp, words) {
            calendar.push(event);
        }
    }
    calendar.to_string()
}

/// A name for ever, made of what does not change.
fn uid(kind: &str, parts: &[&str]) -> String {
    let digest = store::digest(parts.join("\n").as_bytes());
    let short: String = digest.chars().take(24).collect();
    format!("{kind}-{short}@copil")
}

/// The name of the meeting that follows a session: its date may move, its place in the row does not.
fn meeting_uid(sitting: &Sitting) -> String {
    let number = sitting.number.saturating_add(1).to_string();
    uid("meeting", &[&sitting.event, &sitting.body, &number])
}

fn meeting(
    sitting: &Sitting,
    next: &NextMeeting,
    stamp: DateTime<Utc>,
    words: &Catalog,
    // Words that say no day at all stand in no calendar.
) -> Option<Event> {
    next.date.first_day()?;
    let body = names::meeting(&sitting.body, sitting.number.saturating_add(1), words);
    let mut event = Event::new();
    event
        .uid(&meeting_uid(sitting))
        .timestamp(stamp)
        .sequence(next.moved)
        .summary(&body);
    if !next.place.is_empty() {
        event.location(&next.place);
    }
    let mut told: Vec<String> = Some(sitting.event.clone()).into_iter().collect();
    match (&next.date, next.at) {
        (Date::Day(day), Some(at)) => {
            let zone = sitting.zones.first().map_or(HOME, String::as_str);
            if let Some(instant) = hours::instant(*day, at.0, zone) {
                event.starts(instant);
                told.extend(told::clocks(sitting, *day, at.0));
            } else {
                whole_day(&mut event, *day);
            }
        }
        (Date::Day(day), None) => whole_day(&mut event, *day),
        (Date::Words { text, after }, _) => {
            told.push(text.clone());
            if let Some(day) = after {
                whole_day(&mut event, *day);
                // The day is only about when.
                event.status(icalendar::EventStatus::Tentative);
            }
        }
    }
    told.retain(|text| !text.is_empty());
    event.description(&told.join("\n"));
    Some(event.done())
}

fn whole_day(event: &mut Event, day: NaiveDate) {
    event.starts(day);
    if let Some(after) = day.checked_add_days(Days::new(1)) {
        event.ends(after);
    }
}

/// The day by which something is to be done; it keeps nobody busy.
fn deadline(
    register: &Register,
    point: &Point,
    stamp: DateTime<Utc>,
    words: &Catalog,
) -> Option<Event> {
    if point.matter != Matter::Action || point.state.is_over() {
        return None;
    }
    let day = point.due_day()?;
    let sitting = register.sitting(point.sitting)?;
    let file = sitting.path.file_name().unwrap_or_default();
    let file = file.to_string_lossy();
    let id = point.id.to_string();
    let args = [("text", point.text.as_str().into())];
    let mut event = Event::new();
    event
        .uid(&uid(
            "deadline",
            &[&sitting.event, &sitting.body, &file, &id],
        ))
        .timestamp(stamp)
        .summary(&words.with("register-deadline", &args));
    whole_day(&mut event, day);
    event.add_property("TRANSP", "TRANSPARENT");
    let facts = [
        told::owners(point),
        told::due(point, words),
        told::meeting(register, point.sitting, words),
    ];
    let facts: Vec<&str> = facts
        .iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    event.description(&facts.join("\n"));
    Some(event.done())
}
