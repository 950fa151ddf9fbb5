//! Which state of a session is meant: by number or by time.

use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::model::Date;
use crate::store::History;

/// A state, as asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Wanted {
    /// After the change of this number; 0 is before all of them.
    Number(u64),
    /// At the end of this minute or second of the session's day; of the last day there are changes of,
    /// when there are none of that one.
    Hour(NaiveTime, TimeDelta),
    /// At this moment.
    Moment(NaiveDateTime),
}

impl Wanted {
    /// How many changes there are up to it.
    pub(super) fn count(self, history: &History) -> usize {
        match self {
            Self::Number(number) => history.up_to(number),
            Self::Hour(hour, whole) => {
                let day = day_of(history).unwrap_or_default();
                history.until(day.and_time(hour) + whole)
            }
            Self::Moment(moment) => history.until(moment),
        }
    }
}

fn day_of(history: &History) -> Option<NaiveDate> {
    let days = || history.changes().iter().map(|change| change.at.date());
    match history.now().date {
        Date::Day(day) if days().any(|other| other == day) => Some(day),
        _ => days().next_back(),
    }
}

impl FromStr for Wanted {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(number) = text.parse() {
            return Ok(Self::Number(number));
        }
        let (day, hour) = match text.split_once(['T', ' ']) {
            Some((day, hour)) => (Some(day.parse::<NaiveDate>()), hour),
            None => (None, text),
        };
        let hour = hour.replace(['h', 'H'], ":");
        let minute = NaiveTime::parse_from_str(&hour, "%H:%M");
        let second = NaiveTime::parse_from_str(&hour, "%H:%M:%S");
        let found = minute
            .map(|hour| (hour, TimeDelta::milliseconds(59_999)))
            .or_else(|_| second.map(|hour| (hour, TimeDelta::milliseconds(999))));
        match (day, found) {
            (None, Ok((hour, whole))) => Ok(Self::Hour(hour, whole)),
            (Some(Ok(day)), Ok((hour, whole))) => Ok(Self::Moment(day.and_time(hour) + whole)),
            _ => Err("57, 10:42, 10h42, 2009-05-27T10:42".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_a_number_an_hour_or_a_moment() {
        assert_eq!("57".parse(), Ok(Wanted::Number(57)));
        let ten = NaiveTime::from_hms_opt(10, 42, 0).unwrap();
        let minute = TimeDelta::milliseconds(59_999);
        for text in ["10:42", "10h42"] {
            assert_eq!(text.parse(), Ok(Wanted::Hour(ten, minute)), "{text}");
        }
        let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        for text in ["2009-05-27T10:42", "2009-05-27 10:42"] {
            let wanted = Wanted::Moment(day.and_time(ten) + minute);
            assert_eq!(text.parse(), Ok(wanted), "{text}");
        }
        for text in ["", "hier", "25:00", "2009-05-27", "-3"] {
            assert!(text.parse::<Wanted>().is_err(), "{text}");
        }
    }
}
