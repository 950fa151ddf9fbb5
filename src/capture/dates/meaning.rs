//! What the words of a date mean, by their pattern.

use chrono::{Datelike, Days, NaiveDate};

use super::token::Token::{
    self, Coming, Counter, DayWord, End, Link, Middle, Month, MonthWord, Number, Other, Quarter,
    Season, Sign, Start, The, Tomorrow, Week, Weekday, Year,
};

/// A day, or words with the first day they can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A day of the calendar.
    Day(NaiveDate),
    /// Words; the year to be added to them, when they name days and leave it out.
    Words {
        after: Option<NaiveDate>,
        year: Option<i32>,
    },
}

/// Reads a whole sequence of words; none when they are no date.
pub(super) fn read(tokens: &[Token], reference: NaiveDate) -> Option<Meaning> {
    if tokens.contains(&Other) || tokens.is_empty() {
        return None;
    }
    // « the » matters only before a bare day of the month; weekdays and « next » only say again.
    if let [The, Number(day)] | [The, Number(day), Number(0)] = *tokens {
        return day_of_month(day, reference).map(Meaning::Day);
    }
    let bare: Vec<Token> = tokens.iter().filter(|t| **t != The).cloned().collect();
    coming(&bare, reference)
        .or_else(|| numeric(&bare, reference))
        .or_else(|| vague(&bare, reference))
        .or_else(|| {
            let days: Vec<Token> = bare
                .iter()
                .filter(|t| !matches!(t, Weekday(_) | Coming))
                .cloned()
                .collect();
            days_of_month(&days, reference)
        })
}

/// `2026-09-15`, `15/09`, `15/09/2026`, 2026年9月15日.
fn numeric(tokens: &[Token], reference: NaiveDate) -> Option<Meaning> {
    let day = match *tokens {
        [Number(y), Sign('-'), Number(m), Sign('-'), Number(d)] if y > 31 => on(full(y), m, d)?,
        [Number(d), Sign('/'), Number(m), Sign('/'), Number(y)]
        | [Number(d), Sign('.'), Number(m), Sign('.'), Number(y)]
        | [
            Number(y),
            Counter('年'),
            Number(m),
            Counter('月'),
            Number(d),
            Counter('日'),
        ] => on(full(y), m, d)?,
        [Number(d), Sign('/'), Number(m)]
        | [Number(m), Counter('月'), Number(d), Counter('日')] => next(m, d, reference)?,
        _ => return None,
    };
    Some(Meaning::Day(day))
}

/// One day or several of a month: `15 septembre`, `du 5 au 9 octobre`, `12 et 13 mai 2010`.
fn days_of_month(tokens: &[Token], reference: NaiveDate) -> Option<Meaning> {
    let (body, year) = year_at_end(tokens);
    let (week, body) = match body {
        [Week, rest @ ..] => (true, rest),
        body => (false, body),
    };
    let first = |m, d| match year {
        Some(year) => on(year, m, d),
        None => next(m, d, reference),
    };
    let (first, one) = match *body {
        [Number(d), Month(m)] | [Month(m), Number(d)] => (first(m, d)?, true),
        [Number(a), Link | Sign('-'), Number(_), Month(m)]
        | [Number(a), Month(m), Link | Sign('-'), Number(_), Month(_)]
        | [Month(m), Number(a), Link | Sign('-'), Number(_)]
        | [Number(a), Number(_), Link, Number(_), Month(m)]
        | [
            Number(m),
            Counter('月'),
            Number(a),
            Counter('日'),
            Link,
            Number(_),
            Counter('日'),
        ] => (first(m, a)?, false),
        [
            Number(y),
            Counter('年'),
            Number(m),
            Counter('月'),
            Number(a),
            Counter('日'),
            Link,
            Number(_),
            Counter('日'),
        ] => {
            return Some(Meaning::Words {
                after: Some(on(full(y), m, a)?),
                year: None,
            });
        }
        _ => return None,
    };
    Some(if one && !week {
        Meaning::Day(first)
    } else {
        Meaning::Words {
            after: Some(first),
            year: year.is_none().then_some(first.year()),
        }
    })
}

/// Parts of a month or of a year, as typed: « début septembre », « fin 2026 », « automne ».
fn vague(tokens: &[Token], reference: NaiveDate) -> Option<Meaning> {
    let (body, year) = year_at_end(tokens);
    let month = |m, d| match year {
        Some(year) => on(year, m, d),
        None => vague_next(m, d, reference),
    };
    let of_year = |m, d| on(year.unwrap_or(reference.year()), m, d);
    let this = |d| on(reference.year(), reference.month(), d);
    let after = match *body {
        [Start, Month(m)] | [Start, MonthWord, Month(m)] | [Number(m), Counter('月'), Start] => {
            month(m, 1)
        }
        [Middle, Month(m)]
        | [Middle, MonthWord | Sign('-'), Month(m)]
        | [Number(m), Counter('月'), Middle] => month(m, 11),
        [End, Month(m)] | [End, MonthWord, Month(m)] | [Number(m), Counter('月'), End] => {
            month(m, 21)
        }
        [Month(m)] | [MonthWord, Month(m)] | [Number(m), Counter('月')] => month(m, 1),
        [Season(m, d)] | [Start | Middle | End, Season(m, d)] => month(m, d),
        [Number(quarter @ 1..=4), Quarter] => month(quarter * 3 - 2, 1),
        [Start] | [Start, Year] if year.is_some() => of_year(1, 1),
        [Middle] | [Middle, Year] if year.is_some() => of_year(5, 1),
        [End] if year.is_some() => of_year(10, 1),
        [End, Year] => of_year(10, 1),
        [End, MonthWord] => this(21),
        [End, Week] => Some(reference),
        _ => return None,
    };
    Some(Meaning::Words {
        after: Some(after?),
        year: None,
    })
}

/// Told from the day itself: « demain », « lundi prochain », « 15 jours », « la semaine prochaine ».
fn coming(tokens: &[Token], reference: NaiveDate) -> Option<Meaning> {
    let later = |days: u32| reference.checked_add_days(Days::new(days.into()));
    let ahead = |weekday: u32| match (weekday + 7 - reference.weekday().num_days_from_monday()) % 7
    {
        0 => 7,
        days => days,
    };
    let after = match *tokens {
        [Tomorrow] => later(1),
        [Weekday(day)] | [Weekday(day), Coming] | [Coming, Weekday(day)] => later(ahead(day)),
        [Week, Coming] | [Coming, Week] => later(ahead(0)),
        [MonthWord, Coming] | [Coming, MonthWord] => {
            let month = reference.month() % 12 + 1;
            on(reference.year() + i32::from(month == 1), month, 1)
        }
        [Number(n), DayWord] => later(n),
        [Number(n), Week] => later(n.checked_mul(7)?),
        [Number(n), MonthWord] => reference.checked_add_months(chrono::Months::new(n)),
        _ => return None,
    };
    Some(Meaning::Words {
        after: Some(after?),
        year: None,
    })
}

fn year_at_end(tokens: &[Token]) -> (&[Token], Option<i32>) {
    match tokens {
        [body @ .., Number(year @ 1000..=9999)] => (body, Some(full(*year))),
        tokens => (tokens, None),
    }
}

fn full(year: u32) -> i32 {
    let year = i32::try_from(year).unwrap_or(i32::MAX);
    if year < 100 { year + 2000 } else { year }
}

fn on(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// The first such day on or after the reference (the 29th of February waits for its year).
fn next(month: u32, day: u32, reference: NaiveDate) -> Option<NaiveDate> {
    (0..=8)
        .filter_map(|years| on(reference.year() + years, month, day))
        .find(|date| *date >= reference)
}

/// As [`next`], but a part of the running month has not gone by yet.
fn vague_next(month: u32, day: u32, reference: NaiveDate) -> Option<NaiveDate> {
    if month == reference.month() {
        return on(reference.year(), month, day);
    }
    next(month, day, reference)
}

fn day_of_month(day: u32, reference: NaiveDate) -> Option<NaiveDate> {
    let first = reference.with_day(1)?;
    (0..=2)
        .filter_map(|months| first.checked_add_months(chrono::Months::new(months)))
        .filter_map(|month| month.with_day(day))
        .find(|date| *date >= reference)
}
