//! Dates, hours and ordinals as each language writes them, with plain spaces: which of them may not
//! break is typography's business, not a format's.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};

/// A language that dates, hours and ordinals can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Locale {
    /// French.
    Fr,
    /// English.
    En,
    /// Japanese.
    Ja,
}

/// What an ordinal agrees with; other languages than French do not ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Agreement {
    /// « Premier Comité ».
    #[default]
    Masculine,
    /// « Première Commission ».
    Feminine,
}

/// French months, from January.
pub const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// French days of the week, from Monday.
pub const WEEKDAYS_FR: [&str; 7] = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
];

/// English months, from January.
pub const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// English days of the week, from Monday.
pub const WEEKDAYS_EN: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// Japanese days of the week, from Monday.
pub const WEEKDAYS_JA: [&str; 7] = ["月", "火", "水", "木", "金", "土", "日"];

const ORDINALS_FR: [&str; 20] = [
    "Premier",
    "Deuxième",
    "Troisième",
    "Quatrième",
    "Cinquième",
    "Sixième",
    "Septième",
    "Huitième",
    "Neuvième",
    "Dixième",
    "Onzième",
    "Douzième",
    "Treizième",
    "Quatorzième",
    "Quinzième",
    "Seizième",
    "Dix-septième",
    "Dix-huitième",
    "Dix-neuvième",
    "Vingtième",
];

const ORDINALS_EN: [&str; 20] = [
    "First",
    "Second",
    "Third",
    "Fourth",
    "Fifth",
    "Sixth",
    "Seventh",
    "Eighth",
    "Ninth",
    "Tenth",
    "Eleventh",
    "Twelfth",
    "Thirteenth",
    "Fourteenth",
    "Fifteenth",
    "Sixteenth",
    "Seventeenth",
    "Eighteenth",
    "Nineteenth",
    "Twentieth",
];

impl Locale {
    /// A day of the week: « mercredi », `Wednesday`, `水`.
    #[must_use]
    pub fn weekday(self, day: Weekday) -> &'static str {
        let day = day.num_days_from_monday();
        match self {
            Self::Fr => pick(&WEEKDAYS_FR, day),
            Self::En => pick(&WEEKDAYS_EN, day),
            Self::Ja => pick(&WEEKDAYS_JA, day),
        }
    }

    /// A day with its weekday: « mercredi 27 mai 2009 », `Wednesday 27 May 2009`, `2009年5月27日（水）`.
    #[must_use]
    pub fn long_date(self, day: NaiveDate) -> String {
        let (weekday, date) = (self.weekday(day.weekday()), self.date(day));
        match self {
            Self::Fr | Self::En => format!("{weekday} {date}"),
            Self::Ja => format!("{date}（{weekday}）"),
        }
    }

    /// A day: « 1er octobre 2026 », `1 October 2026`, `2026年10月1日`.
    #[must_use]
    pub fn date(self, day: NaiveDate) -> String {
        let (year, month, date) = (day.year(), day.month0(), day.day());
        match self {
            Self::Fr if date == 1 => format!("1er {} {year}", pick(&MONTHS_FR, month)),
            Self::Fr => format!("{date} {} {year}", pick(&MONTHS_FR, month)),
            Self::En => format!("{date} {} {year}", pick(&MONTHS_EN, month)),
            Self::Ja => format!("{year}年{}月{date}日", month + 1),
        }
    }

    /// An hour: « 17 h 30 », « 9 h », `5.30 pm`, `17時30分`.
    #[must_use]
    pub fn hour(self, hour: NaiveTime) -> String {
        let (h, minute) = (hour.hour(), hour.minute());
        match (self, minute) {
            (Self::Fr, 0) => format!("{h} h"),
            (Self::Fr, _) => format!("{h} h {minute:02}"),
            (Self::En, _) => {
                let (afternoon, twelve) = hour.hour12();
                let half = if afternoon { "pm" } else { "am" };
                match minute {
                    0 => format!("{twelve} {half}"),
                    _ => format!("{twelve}.{minute:02} {half}"),
                }
            }
            (Self::Ja, 0) => format!("{h}時"),
            (Self::Ja, _) => format!("{h}時{minute:02}分"),
        }
    }

    /// An ordinal that opens a line: « Premier », « Première », `First`, `第1回`; in figures from 21 on
    /// (« 21e », `21st`). Nothing for 0.
    #[must_use]
    pub fn ordinal(self, number: u32, agreement: Agreement) -> String {
        let Some(place) = number.checked_sub(1) else {
            return String::new();
        };
        match self {
            Self::Fr if number == 1 && agreement == Agreement::Feminine => "Première".to_owned(),
            Self::Fr if number <= 20 => pick(&ORDINALS_FR, place).to_owned(),
            Self::Fr => format!("{number}e"),
            Self::En if number <= 20 => pick(&ORDINALS_EN, place).to_owned(),
            Self::En => format!("{number}{}", english_suffix(number)),
            Self::Ja => format!("第{number}回"),
        }
    }

    /// An ordinal in figures, in running text: « 2e », `2nd`, `第2`.
    #[must_use]
    pub fn nth(self, number: u32) -> String {
        match self {
            Self::Fr if number == 1 => "1er".to_owned(),
            Self::Fr => format!("{number}e"),
            Self::En => format!("{number}{}", english_suffix(number)),
            Self::Ja => format!("第{number}"),
        }
    }

    /// A number with its thousands parted: « 104 885 » with thin no-break spaces, `104,885`.
    #[must_use]
    pub fn thousands(self, number: u64) -> String {
        let part = match self {
            Self::Fr => '\u{202f}',
            Self::En | Self::Ja => ',',
        };
        let figures = number.to_string();
        let mut parted = String::with_capacity(figures.len() + figures.len() / 3);
        for (n, figure) in figures.chars().enumerate() {
            if n > 0 && (figures.len() - n).is_multiple_of(3) {
                parted.push(part);
            }
            parted.push(figure);
        }
        parted
    }

    /// Whether a count takes the singular: French counts zero as one does, English does not, Japanese
    /// has one form.
    #[must_use]
    pub const fn is_singular(self, count: u32) -> bool {
        match self {
            Self::Fr => count < 2,
            Self::En => count == 1,
            Self::Ja => true,
        }
    }
}

fn pick<const N: usize>(names: &[&'static str; N], place: u32) -> &'static str {
    usize::try_from(place)
        .ok()
        .and_then(|place| names.get(place))
        .copied()
        .unwrap_or_default()
}

const fn english_suffix(number: u32) -> &'static str {
    match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn days_are_written_as_each_language_does() {
        let first = day(2009, 5, 27);
        assert_eq!(Locale::Fr.long_date(first), "mercredi 27 mai 2009");
        assert_eq!(Locale::En.long_date(first), "Wednesday 27 May 2009");
        assert_eq!(Locale::Ja.long_date(first), "2009年5月27日（水）");
        let first = day(2026, 10, 1);
        assert_eq!(Locale::Fr.date(first), "1er octobre 2026");
        assert_eq!(Locale::En.date(first), "1 October 2026");
        assert_eq!(Locale::Ja.date(first), "2026年10月1日");
    }

    #[test]
    fn hours_have_no_zeros_that_say_nothing() {
        for (hour, minute, fr, en, ja) in [
            (17, 30, "17 h 30", "5.30 pm", "17時30分"),
            (9, 0, "9 h", "9 am", "9時"),
            (9, 5, "9 h 05", "9.05 am", "9時05分"),
            (0, 15, "0 h 15", "12.15 am", "0時15分"),
            (12, 0, "12 h", "12 pm", "12時"),
        ] {
            let hour = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
            assert_eq!(Locale::Fr.hour(hour), fr);
            assert_eq!(Locale::En.hour(hour), en);
            assert_eq!(Locale::Ja.hour(hour), ja);
        }
    }

    #[test]
    fn ordinals_are_in_letters_up_to_twenty_and_agree() {
        use Agreement::{Feminine, Masculine};
        for (number, agreement, fr, en, ja) in [
            (0, Masculine, "", "", ""),
            (1, Masculine, "Premier", "First", "第1回"),
            (1, Feminine, "Première", "First", "第1回"),
            (2, Feminine, "Deuxième", "Second", "第2回"),
            (20, Masculine, "Vingtième", "Twentieth", "第20回"),
            (21, Masculine, "21e", "21st", "第21回"),
            (112, Masculine, "112e", "112th", "第112回"),
        ] {
            assert_eq!(Locale::Fr.ordinal(number, agreement), fr);
            assert_eq!(Locale::En.ordinal(number, agreement), en);
            assert_eq!(Locale::Ja.ordinal(number, agreement), ja);
        }
    }

    #[test]
    fn thousands_are_parted_as_each_language_does() {
        for (number, fr, en) in [
            (7, "7", "7"),
            (999, "999", "999"),
            (1_000, "1\u{202f}000", "1,000"),
            (1_462_000, "1\u{202f}462\u{202f}000", "1,462,000"),
        ] {
            assert_eq!(Locale::Fr.thousands(number), fr);
            assert_eq!(Locale::En.thousands(number), en);
            assert_eq!(Locale::Ja.thousands(number), en);
        }
    }

    #[test]
    fn ordinals_in_running_text_are_in_figures() {
        for (number, fr, en, ja) in [(1, "1er", "1st", "第1"), (2, "2e", "2nd", "第2")] {
            assert_eq!(Locale::Fr.nth(number), fr);
            assert_eq!(Locale::En.nth(number), en);
            assert_eq!(Locale::Ja.nth(number), ja);
        }
    }

    #[test]
    fn french_counts_zero_in_the_singular() {
        assert!(Locale::Fr.is_singular(0) && Locale::Fr.is_singular(1));
        assert!(!Locale::Fr.is_singular(2) && !Locale::En.is_singular(0));
    }
}
