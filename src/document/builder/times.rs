//! Days and hours in the forms of the house.

use chrono::{Datelike, NaiveDate, Timelike};

use super::Builder;
use crate::document::Inline;
use crate::document::house::{Slot, Template};
use crate::model::Hour;

impl Builder<'_> {
    /// A day: « 27 mai 2009 ».
    pub(super) fn day(&self, day: NaiveDate) -> Vec<Inline> {
        self.own(&self.locale.date(day))
    }

    /// A day with its weekday: « mercredi 27 mai 2009 ».
    pub(super) fn long_day(&self, day: NaiveDate) -> Vec<Inline> {
        let filling = [
            (Slot::Weekday, self.own(self.locale.weekday(day.weekday()))),
            (Slot::Date, self.day(day)),
        ];
        self.words.long_day.fill(&filling, self.language)
    }

    /// An hour: « 17 h 30 », « 9 h ».
    pub(super) fn hour(&self, hour: Option<Hour>) -> Vec<Inline> {
        let Some(Hour(hour)) = hour else {
            return Vec::new();
        };
        let (afternoon, twelve) = hour.hour12();
        let half = if afternoon {
            &self.words.afternoon
        } else {
            &self.words.morning
        };
        let minutes = match hour.minute() {
            0 => Vec::new(),
            minute => self.own(&format!("{minute:02}")),
        };
        let filling = [
            (Slot::H, self.own(&hour.hour().to_string())),
            (Slot::H12, self.own(&twelve.to_string())),
            (Slot::Minutes, minutes),
            (Slot::Half, half.fill(&[], self.language)),
        ];
        self.words.hour.fill(&filling, self.language)
    }

    /// A phrase that counts.
    pub(super) fn count(&self, phrase: &Template, count: u32) -> Vec<Inline> {
        phrase.fill(&[(Slot::N, self.own(&count.to_string()))], self.language)
    }
}
