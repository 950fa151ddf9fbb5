//! Rules of dates and hours (T14–T17), and whether a weekday is that of its date, in each language.

use chrono::{Datelike, NaiveDate};

use super::NBSP;
use super::cursor::{Change, Cursor, is_digit, is_space};
use crate::locale::format::{MONTHS_EN, MONTHS_FR, WEEKDAYS_EN, WEEKDAYS_FR, WEEKDAYS_JA};

/// A month's name `n` ahead, in any case.
fn month(cursor: &Cursor<'_>, n: usize) -> Option<&'static str> {
    let length = cursor.count(n, char::is_alphabetic);
    let begins = cursor.ahead(n).to_ascii_lowercase();
    let said = |name: &str| {
        let mut letters = name.chars().enumerate();
        name.starts_with(begins)
            && letters.all(|(at, c)| cursor.ahead(n + at).to_lowercase().eq([c]))
            && name.chars().count() == length
    };
    let name = MONTHS_FR.iter().find(|name| said(name))?;
    (!cursor.ahead(n + length).is_ascii_digit()).then_some(name)
}

/// A day of the month here: how many signs, which day.
fn day(cursor: &Cursor<'_>) -> Option<(usize, u32)> {
    let figures = cursor.count(0, is_digit);
    if !(1..=2).contains(&figures) || !cursor.opens() || matches!(cursor.before(), ',' | '.' | '/')
    {
        return None;
    }
    let day = cursor.slice(0, figures).parse().ok()?;
    (1..=31).contains(&day).then_some((figures, day))
}

/// T14: no leading zero, `1er`, a month in lower case.
pub(super) fn day_and_month(cursor: &Cursor<'_>) -> Option<Change> {
    let (figures, day) = day(cursor)?;
    let ending = usize::from(day == 1 && cursor.says(figures, "er")) * 2;
    let spaces = cursor.count(figures + ending, is_space);
    if spaces == 0 {
        return None;
    }
    let name = month(cursor, figures + ending + spaces)?;
    let taken = figures + ending + spaces + name.chars().count();
    let mut put = if day == 1 {
        "1er".to_owned()
    } else {
        day.to_string()
    };
    put.push_str(&cursor.slice(figures + ending, spaces));
    put.push_str(name);
    (put != cursor.slice(0, taken)).then(|| Change::new(taken, put))
}

/// T14: a weekday in lower case before a date, but where a sentence begins.
pub(super) fn weekday(cursor: &Cursor<'_>) -> Option<Change> {
    if !cursor.here().is_uppercase() || !cursor.opens() || cursor.opens_sentence() {
        return None;
    }
    let word = cursor.word(0);
    let length = word.chars().count();
    let name = word.to_lowercase();
    let spaces = cursor.count(length, is_space);
    let figures = cursor.count(length + spaces, is_digit);
    let known = WEEKDAYS_FR.contains(&name.as_str());
    (known && spaces > 0 && (1..=2).contains(&figures)).then(|| Change::new(length, name))
}

/// T15: a day does not part from its month.
pub(super) fn day_with_month(cursor: &Cursor<'_>) -> Option<Change> {
    let spaces = cursor.count(0, is_space);
    if spaces == 0 || (spaces == 1 && cursor.here() == NBSP) {
        return None;
    }
    let ending = usize::from(cursor.behind(2) == 'e' && cursor.before() == 'r') * 2;
    let mut figures = 0;
    while is_digit(cursor.behind(ending + figures + 1)) {
        figures += 1;
    }
    let apart = !cursor.behind(ending + figures + 1).is_alphanumeric();
    ((1..=2).contains(&figures) && apart && month(cursor, spaces).is_some())
        .then(|| Change::new(spaces, NBSP))
}

/// T17: `14 h 30`, `9 h`, unbreakable; not `24h/24`.
pub(super) fn hour(cursor: &Cursor<'_>) -> Option<Change> {
    let figures = cursor.count(0, is_digit);
    let ranged = matches!(cursor.before(), '-' | '–')
        && (is_digit(cursor.behind(2)) || cursor.behind(2) == 'h' || cursor.behind(2) == ' ');
    let apart = cursor.opens() && !matches!(cursor.before(), ',' | '.' | '/' | '-' | '–');
    if !(1..=2).contains(&figures) || !(apart || ranged) {
        return None;
    }
    let gap = cursor.count(figures, is_space);
    let sign = figures + gap;
    if !matches!(cursor.ahead(sign), 'h' | 'H') {
        return None;
    }
    let hours = cursor.slice(0, figures);
    let space = cursor.count(sign + 1, is_space);
    let from = sign + 1 + space;
    let minutes = cursor.slice(from, cursor.count(from, is_digit));
    let last = cursor.ahead(from + minutes.len());
    let timed = minutes.len() == 2 && !last.is_alphanumeric() && minutes.as_str() < "60";
    let (taken, put) = if timed && minutes == "00" {
        (from + 2, format!("{hours}{NBSP}h"))
    } else if timed && last != '/' {
        (from + 2, format!("{hours}{NBSP}h{NBSP}{minutes}"))
    } else {
        let after = cursor.ahead(sign + 1);
        if after.is_alphanumeric() || matches!(after, '/' | '\'' | '’') || cursor.ahead(sign) == 'H'
        {
            return None;
        }
        (sign + 1, format!("{hours}{NBSP}h"))
    };
    (put != cursor.slice(0, taken)).then(|| Change::new(taken, put))
}

/// T17: an hour written with a colon.
pub(super) fn colon_hour(cursor: &Cursor<'_>) -> Option<Change> {
    let hours = cursor.count(0, is_digit);
    let minutes = cursor.count(hours + 1, is_digit);
    let after = cursor.ahead(hours + 3);
    let shaped = (1..=2).contains(&hours) && minutes == 2 && cursor.ahead(hours) == ':';
    let alone = cursor.opens() && !matches!(cursor.before(), ':' | ',') && after != ':';
    (shaped && alone && cursor.slice(0, hours).parse::<u32>().is_ok_and(|h| h < 24)).then(|| {
        let put = match cursor.slice(hours + 1, 2).as_str() {
            "00" => format!("{}{NBSP}h", cursor.slice(0, hours)),
            minutes => format!("{}{NBSP}h{NBSP}{minutes}", cursor.slice(0, hours)),
        };
        Change::new(hours + 3, put)
    })
}

/// T14: a date all in figures.
pub(super) fn figures(cursor: &Cursor<'_>) -> Option<Change> {
    let (day_figures, day) = day(cursor)?;
    let month_figures = cursor.count(day_figures + 1, is_digit);
    let length = day_figures + month_figures + 6;
    let slashed = cursor.ahead(day_figures) == '/' && cursor.ahead(length - 5) == '/';
    let whole = cursor.count(length - 4, is_digit) == 4 && cursor.ahead(length) != '/';
    if !slashed || !whole || !(1..=2).contains(&month_figures) {
        return None;
    }
    let month: u32 = cursor.slice(day_figures + 1, month_figures).parse().ok()?;
    let year: i32 = cursor.slice(length - 4, 4).parse().ok()?;
    NaiveDate::from_ymd_opt(year, month, day)?;
    let name = MONTHS_FR.get(usize::try_from(month).ok()?.checked_sub(1)?)?;
    let day = if day == 1 {
        "1er".to_owned()
    } else {
        day.to_string()
    };
    Some(Change::new(
        length,
        format!("{day}{NBSP}{name}{NBSP}{year}"),
    ))
}

/// T16: a weekday in French that is not that of its date.
pub(super) fn weekday_fr(cursor: &Cursor<'_>) -> Option<Change> {
    weekday_in(cursor, &WEEKDAYS_FR, &MONTHS_FR)
}

/// E12: the same in English.
pub(super) fn weekday_en(cursor: &Cursor<'_>) -> Option<Change> {
    weekday_in(cursor, &WEEKDAYS_EN, &MONTHS_EN)
}

/// `weekday day month year`; without a year it is the one nearest to the day of the session.
fn weekday_in(cursor: &Cursor<'_>, weekdays: &[&str; 7], months: &[&str; 12]) -> Option<Change> {
    if !cursor.here().is_alphabetic() || !cursor.opens() {
        return None;
    }
    let word = cursor.word(0);
    let length = word.chars().count();
    let name = word.to_lowercase();
    let said = weekdays.iter().position(|day| day.to_lowercase() == name)?;
    let mut at = length + usize::from(cursor.ahead(length) == ',');
    at += cursor.count(at, is_space);
    let figures = cursor.count(at, is_digit);
    let day: u32 = cursor.slice(at, figures.min(2)).parse().ok()?;
    at += figures + cursor.count(at + figures, char::is_alphabetic);
    at += cursor.count(at, is_space);
    let month_name = cursor.word(at);
    let small = month_name.to_lowercase();
    let month = months
        .iter()
        .position(|month| month.to_lowercase() == small)?;
    let month = u32::try_from(month).ok()? + 1;
    at += month_name.chars().count();
    at += cursor.count(at, is_space);
    let days = match cursor.count(at, is_digit) {
        4 => vec![NaiveDate::from_ymd_opt(
            cursor.slice(at, 4).parse().ok()?,
            month,
            day,
        )?],
        _ => meant(day, month, cursor.near()?),
    };
    let put = weekdays.get(put_right(said, &days)?)?;
    Some(Change::new(length, *put))
}

/// Farther than this from the session, a day without a year may be of either year.
const CLOSE: i64 = 90;

/// The days that a day without a year may mean, the likeliest first.
fn meant(day: u32, month: u32, near: NaiveDate) -> Vec<NaiveDate> {
    let years = near.year() - 1..=near.year() + 1;
    let mut days: Vec<NaiveDate> = years
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .collect();
    let far = |date: &NaiveDate| date.signed_duration_since(near).num_days().abs();
    days.sort_by_key(far);
    days.truncate(if days.first().is_some_and(|day| far(day) <= CLOSE) {
        1
    } else {
        2
    });
    days
}

/// The weekday that one of these days has; none when it is the one said.
fn put_right(said: usize, days: &[NaiveDate]) -> Option<usize> {
    let of = |day: &NaiveDate| usize::try_from(day.weekday().num_days_from_monday()).ok();
    let right = of(days.first()?)?;
    (!days.iter().any(|day| of(day) == Some(said))).then_some(right)
}

/// The figures before this place, and how many there are.
fn figures_behind(cursor: &Cursor<'_>, from: usize) -> (u32, usize) {
    let mut n = from;
    while is_digit(cursor.behind(n)) {
        n += 1;
    }
    let figures: String = (from..n).rev().map(|n| cursor.behind(n)).collect();
    (figures.parse().unwrap_or(0), n - from)
}

/// J9: a weekday in Japanese that is not that of its date: `5月27日（火）`.
pub(super) fn weekday_ja(cursor: &Cursor<'_>) -> Option<Change> {
    let here = cursor.here().to_string();
    let said = WEEKDAYS_JA.iter().position(|day| *day == here)?;
    let ends = matches!(cursor.ahead(1), '）' | ')' | '曜');
    if !ends || !matches!(cursor.before(), '（' | '(') || cursor.behind(2) != '日' {
        return None;
    }
    let (day, day_figures) = figures_behind(cursor, 3);
    let (month, month_figures) = figures_behind(cursor, 4 + day_figures);
    let year_at = 5 + day_figures + month_figures;
    let days = if cursor.behind(year_at - 1) == '年' {
        let (year, _) = figures_behind(cursor, year_at);
        vec![NaiveDate::from_ymd_opt(
            i32::try_from(year).ok()?,
            month,
            day,
        )?]
    } else {
        meant(day, month, cursor.near()?)
    };
    let put = WEEKDAYS_JA.get(put_right(said, &days)?)?;
    (cursor.behind(3 + day_figures) == '月').then(|| Change::new(1, *put))
}
