//! Days, hours and moments as a session keeps them.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde::ser::SerializeStructVariant;
use serde::{Deserialize, Serialize, Serializer};

/// A moment of the wall clock, in the session's own zone.
pub type Moment = NaiveDateTime;

/// A day, or the words people used because no day was fixed.
///
/// In a file: `"2009-05-27"`, or `words(text: "semaine du 5 au 9 octobre 2009", after: "2009-10-05")`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Date {
    /// A day of the calendar.
    Day(NaiveDate),
    /// Words, with the first day they can mean (for sorting and for lateness).
    Words {
        /// As typed, the year completed where it was left out.
        text: String,
        /// The first day meant, when it could be told.
        after: Option<NaiveDate>,
    },
}

impl Date {
    /// The day itself, or the first day the words can mean.
    #[must_use]
    pub fn first_day(&self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Words { after, .. } => *after,
        }
    }
}

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Day(day) => serializer.collect_str(day),
            Self::Words { text, after } => {
                let mut variant = serializer.serialize_struct_variant("Date", 1, "words", 2)?;
                variant.serialize_field("text", text)?;
                if let Some(after) = after {
                    variant.serialize_field("after", after)?;
                } else {
                    variant.skip_field("after")?;
                }
                variant.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DateVisitor;
        impl<'de> Visitor<'de> for DateVisitor {
            type Value = Date;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a day \"2009-05-27\" or words(text: \"…\", after: \"2009-10-05\")")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
                NaiveDate::from_str(text)
                    .map(Date::Day)
                    .map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Date, A::Error> {
                const FIELDS: &[&str] = &["text", "after"];
                let (mut text, mut after) = (None, None);
                while let Some(field) = map.next_key::<String>()? {
                    match field.as_str() {
                        "text" => text = Some(map.next_value()?),
                        "after" => after = Some(map.next_value()?),
                        other => return Err(de::Error::unknown_field(other, FIELDS)),
                    }
                }
                let text = text.ok_or_else(|| de::Error::missing_field("text"))?;
                Ok(Date::Words { text, after })
            }
        }
        deserializer.deserialize_any(DateVisitor)
    }
}

/// An hour of the day, to the second; written `"14:20"`, with seconds only when there are any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hour(pub NaiveTime);

impl Hour {
    /// The hour `h:m`; none when there is no such hour.
    #[must_use]
    pub fn new(hour: u32, minute: u32) -> Option<Self> {
        NaiveTime::from_hms_opt(hour, minute, 0).map(Self)
    }
}

impl fmt::Display for Hour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let form = if self.0.second() == 0 {
            "%H:%M"
        } else {
            "%H:%M:%S"
        };
        write!(f, "{}", self.0.format(form))
    }
}

impl FromStr for Hour {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        NaiveTime::parse_from_str(text, "%H:%M:%S")
            .or_else(|_| NaiveTime::parse_from_str(text, "%H:%M"))
            .map(Self)
    }
}

impl Serialize for Hour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| {
            de::Error::invalid_value(de::Unexpected::Str(&text), &"an hour like \"14:20\"")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Both {
        date: Date,
        at: Hour,
    }

    #[test]
    fn a_day_is_a_text_and_words_are_a_variant() {
        let day = |d| NaiveDate::from_ymd_opt(2009, 10, d).unwrap();
        let words = Date::Words {
            text: "semaine du 5".to_owned(),
            after: Some(day(5)),
        };
        let open = Date::Words {
            text: "à fixer".to_owned(),
            after: None,
        };
        for (date, ron) in [
            (Date::Day(day(5)), "(date:\"2009-10-05\",at:\"14:20\")"),
            (
                words,
                "(date:words(text:\"semaine du 5\",after:\"2009-10-05\"),at:\"14:20\")",
            ),
            (open, "(date:words(text:\"à fixer\"),at:\"14:20\")"),
        ] {
            let both = Both {
                date,
                at: Hour::new(14, 20).unwrap(),
            };
            let options = ron::Options::default()
                .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
            assert_eq!(options.to_string(&both).unwrap(), ron);
            assert_eq!(options.from_str::<Both>(ron).unwrap(), both);
        }
    }

    #[test]
    fn an_hour_shows_seconds_only_when_it_has_some() {
        assert_eq!("14:20:00".parse::<Hour>().unwrap().to_string(), "14:20");
        assert_eq!("14:20:07".parse::<Hour>().unwrap().to_string(), "14:20:07");
        assert!("25:00".parse::<Hour>().is_err());
        assert_eq!(Hour::new(24, 0), None);
    }
}
