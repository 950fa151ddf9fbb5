//! Rules of numbers, dates, hours and units (T13–T15, T17, T23, T25–T27, T36).

use super::cursor::{Change, Cursor, is_digit, is_space};
use super::{NBSP, THIN};
use crate::locale::format::{MONTHS_FR, WEEKDAYS_FR};

/// Ordinal endings as people write them, and as they should be.
const ENDINGS: &[(&str, &str)] = &[
    ("ème", "e"),
    ("eme", "e"),
    ("ième", "e"),
    ("ieme", "e"),
    ("èmes", "es"),
    ("emes", "es"),
    ("ièmes", "es"),
    ("iemes", "es"),
];

/// The same after one.
const FIRST_ENDINGS: &[(&str, &str)] = &[
    ("ier", "er"),
    ("ère", "re"),
    ("ere", "re"),
    ("ière", "re"),
    ("ères", "res"),
    ("eres", "res"),
    ("ières", "res"),
];

/// Units that may stand glued to their number without being mistaken for something else.
const UNITS: &[&str] = &[
    "€", "%", "‰", "£", "$", "°C", "k€", "M€", "Md€", "km", "cm", "mm", "kg", "ha", "kWh", "MWh",
    "kW", "MW", "km²", "m²", "m³", "km/h",
];

/// Units that only a space tells from something else (`5G`, `3t`).
const LONE_UNITS: &[&str] = &["m", "g", "t"];

/// Abbreviations before a number.
const BEFORE_NUMBERS: &[&str] = &["p", "pp", "art", "chap", "fig", "vol", "al"];

fn ordinal_in(cursor: &Cursor<'_>, figures: usize, first: bool) -> Option<Change> {
    let ending = cursor.word(figures);
    let after = cursor.ahead(figures + ending.chars().count());
    let table = if first { FIRST_ENDINGS } else { ENDINGS };
    let (_, right) = table.iter().find(|(wrong, _)| *wrong == ending)?;
    let apart = !after.is_alphanumeric();
    apart.then(|| {
        Change::new(
            figures + ending.chars().count(),
            cursor.slice(0, figures) + right,
        )
    })
}

/// T13: `1er 1re 2e`.
pub(super) fn ordinal(cursor: &Cursor<'_>) -> Option<Change> {
    let figures = cursor.count(0, is_digit);
    if figures == 0 || !cursor.opens() {
        return None;
    }
    ordinal_in(cursor, figures, cursor.slice(0, figures) == "1")
}

/// T36: `XXIe`.
pub(super) fn century(cursor: &Cursor<'_>) -> Option<Change> {
    let figures = cursor.count(0, |c| matches!(c, 'I' | 'V' | 'X'));
    if figures == 0 || !cursor.opens() {
        return None;
    }
    ordinal_in(cursor, figures, cursor.slice(0, figures) == "I")
}

/// A month's name `n` ahead, in any case.
fn month(cursor: &Cursor<'_>, n: usize) -> Option<&'static str> {
    let word = cursor.word(n);
    let after = cursor.ahead(n + word.chars().count());
    let word = word.to_lowercase();
    let name = MONTHS_FR.iter().find(|name| **name == word)?;
    (!after.is_ascii_digit()).then_some(name)
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
    let name = month(cursor, figures + ending + spaces).filter(|_| spaces > 0)?;
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

/// T23: a space between thousands is thin and does not break.
pub(super) fn thousands(cursor: &Cursor<'_>) -> Option<Change> {
    if !is_space(cursor.here()) || cursor.here() == THIN {
        return None;
    }
    // Before: groups of three, and one to three figures to begin with.
    let mut n = 1;
    loop {
        let from = n;
        while is_digit(cursor.behind(n)) {
            n += 1;
        }
        let group = n - from;
        if group == 3 && is_space(cursor.behind(n)) && is_digit(cursor.behind(n + 1)) {
            n += 1;
            continue;
        }
        let apart = !cursor.behind(n).is_alphanumeric()
            && !matches!(cursor.behind(n), ',' | '.' | '/' | '-' | '+');
        if !(1..=3).contains(&group) || cursor.behind(n - 1) == '0' || !apart {
            return None;
        }
        // A figure two places before would make it a telephone number.
        if is_space(cursor.behind(n)) && is_digit(cursor.behind(n + 1)) {
            return None;
        }
        break;
    }
    // After: groups of three only.
    let mut n = 1;
    loop {
        let group = cursor.count(n, is_digit);
        if group != 3 {
            return None;
        }
        n += group;
        if !(is_space(cursor.ahead(n)) && is_digit(cursor.ahead(n + 1))) {
            break;
        }
        n += 1;
    }
    (!cursor.ahead(n).is_alphabetic()).then(|| Change::new(1, THIN))
}

/// T25: a no-break space between a number and its unit.
pub(super) fn unit(cursor: &Cursor<'_>) -> Option<Change> {
    let spaces = cursor.count(0, is_space);
    if !is_digit(cursor.before()) || (spaces == 1 && cursor.here() == NBSP) {
        return None;
    }
    let follows = |unit: &&str| {
        let after = cursor.ahead(spaces + unit.chars().count());
        let glued = after.is_alphanumeric() || matches!(after, '\'' | '’' | '²' | '³' | '/' | '€');
        cursor.says(spaces, unit) && !glued
    };
    let lone: &[&str] = if spaces > 0 { LONE_UNITS } else { &[] };
    UNITS
        .iter()
        .chain(lone)
        .any(follows)
        .then(|| Change::new(spaces, NBSP))
}

/// T26: `n° 3`.
pub(super) fn number_sign(cursor: &Cursor<'_>) -> Option<Change> {
    let sign = cursor.ahead(1);
    if !matches!(cursor.here(), 'n' | 'N') || !matches!(sign, '°' | 'º') || !cursor.opens() {
        return None;
    }
    let spaces = cursor.count(2, is_space);
    let put = format!("{}°{NBSP}", cursor.here());
    let numbered = is_digit(cursor.ahead(2 + spaces));
    (numbered && put != cursor.slice(0, 2 + spaces)).then(|| Change::new(2 + spaces, put))
}

/// T27: `p. 2`, `art. 5`, `cf. p. 3`.
pub(super) fn reference(cursor: &Cursor<'_>) -> Option<Change> {
    if cursor.before() != '.' || is_digit(cursor.behind(2)) {
        return None;
    }
    let spaces = cursor.count(0, is_space);
    let mut n = 2;
    while cursor.behind(n).is_alphabetic() {
        n += 1;
    }
    let word: String = (2..n).rev().map(|n| cursor.behind(n)).collect();
    let apart = !cursor.behind(n).is_alphanumeric() && cursor.behind(n) != '.';
    let next = cursor.ahead(spaces);
    let fits = (BEFORE_NUMBERS.contains(&word.as_str()) && is_digit(next))
        || (word == "cf" && spaces > 0 && next.is_alphanumeric());
    let already = spaces == 1 && cursor.here() == NBSP;
    (fits && apart && !already).then(|| Change::new(spaces, NBSP))
}
