//! One hour in the towns of all delegations, each by its own summer time.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use crate::model::Session;
use crate::text::fold;

/// The zones of delegations that say so by their name, folded.
const KNOWN: [(&str, &str); 10] = [
    ("france", "Europe/Paris"),
    ("japon", "Asia/Tokyo"),
    ("japan", "Asia/Tokyo"),
    ("日本", "Asia/Tokyo"),
    ("フランス", "Europe/Paris"),
    ("allemagne", "Europe/Berlin"),
    ("italie", "Europe/Rome"),
    ("royaume-uni", "Europe/London"),
    ("canada", "America/Toronto"),
    ("coree", "Asia/Seoul"),
];

/// The zones of a session: its own, then those of its delegations, each once.
pub(super) fn zones(session: &Session) -> Vec<String> {
    let mut zones = vec![session.zone.clone()];
    for name in session.side_names() {
        let declared = session.sides.iter().find(|side| side.name == name);
        let declared = declared.map(|side| side.zone.as_str());
        let folded = fold(name);
        let known = KNOWN.iter().find(|(side, _)| *side == folded);
        let zone = declared
            .filter(|zone| !zone.is_empty())
            .or_else(|| known.map(|(_, zone)| *zone));
        if let Some(zone) = zone
            && !zones.iter().any(|one| one == zone)
        {
            zones.push(zone.to_owned());
        }
    }
    zones
}

/// A moment of the wall clock of a zone; none where there is no such zone. Of an hour that comes twice the
/// first is meant; an hour that summer time leaves out is told by the time before it.
#[must_use]
pub fn instant(day: NaiveDate, hour: NaiveTime, zone: &str) -> Option<DateTime<Utc>> {
    let zone = TimeZone::get(zone).ok()?;
    let wall = NaiveDateTime::new(day, hour).and_utc().timestamp();
    let wall = Offset::UTC.to_datetime(Timestamp::from_second(wall).ok()?);
    let found = zone.to_timestamp(wall).ok()?;
    DateTime::from_timestamp(found.as_second(), 0)
}

/// The same instant on the wall clocks of zones, each with the town that names it.
#[must_use]
pub fn on_the_clocks(at: DateTime<Utc>, zones: &[String]) -> Vec<(String, NaiveDateTime)> {
    let Ok(instant) = Timestamp::from_second(at.timestamp()) else {
        return Vec::new();
    };
    let clock = |name: &String| {
        let offset = TimeZone::get(name).ok()?.to_offset(instant).seconds();
        let wall = at.naive_utc() + TimeDelta::seconds(offset.into());
        let town = name.rsplit('/').next().unwrap_or(name);
        Some((town.replace('_', " "), wall))
    };
    zones.iter().filter_map(clock).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clocks(month: u32, day: u32) -> Vec<String> {
        let day = NaiveDate::from_ymd_opt(2009, month, day).unwrap();
        let hour = NaiveTime::from_hms_opt(14, 0, 0).unwrap();
        let at = instant(day, hour, "Europe/Paris").unwrap();
        let zones = ["Europe/Paris".to_owned(), "Asia/Tokyo".to_owned()];
        let clocks = on_the_clocks(at, &zones).into_iter();
        clocks
            .map(|(town, at)| format!("{town} {}", at.format("%H:%M")))
            .collect()
    }

    #[test]
    fn each_town_has_its_own_summer_time() {
        assert_eq!(clocks(5, 27), ["Paris 14:00", "Tokyo 21:00"]);
        assert_eq!(clocks(12, 9), ["Paris 14:00", "Tokyo 22:00"]);
    }

    #[test]
    fn an_hour_left_out_and_an_hour_that_comes_twice_are_told() {
        let at = |month, day| {
            let day = NaiveDate::from_ymd_opt(2009, month, day).unwrap();
            let hour = NaiveTime::from_hms_opt(2, 30, 0).unwrap();
            instant(day, hour, "Europe/Paris").unwrap().to_string()
        };
        assert_eq!(at(3, 29), "2009-03-29 01:30:00 UTC");
        assert_eq!(at(10, 25), "2009-10-25 00:30:00 UTC");
        let hour = NaiveTime::MIN;
        assert_eq!(instant(NaiveDate::MIN, hour, "Nowhere/Here"), None);
    }
}
