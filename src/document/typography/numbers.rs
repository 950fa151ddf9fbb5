//! Rules of numbers and units (T13, T23–T27, T36, T38).

use super::cursor::{Change, Cursor, is_digit, is_space};
use super::{NBSP, THIN};

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

/// Whether a unit begins with this sign.
const fn begins_unit(c: char) -> bool {
    matches!(
        c,
        '€' | '%' | '‰' | '£' | '$' | '°' | 'k' | 'M' | 'c' | 'm' | 'h' | 'g' | 't'
    )
}

/// Abbreviations before a number.
const BEFORE_NUMBERS: &[&str] = &["p", "pp", "art", "chap", "fig", "vol", "al"];

fn ordinal_in(cursor: &Cursor<'_>, figures: usize, first: bool) -> Option<Change> {
    // After most figures there is no word.
    if !cursor.ahead(figures).is_alphabetic() {
        return None;
    }
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
    ordinal_in(cursor, figures, figures == 1 && cursor.here() == '1')
}

/// T36: `XXIe`.
pub(super) fn century(cursor: &Cursor<'_>) -> Option<Change> {
    let figures = cursor.count(0, |c| matches!(c, 'I' | 'V' | 'X'));
    if figures == 0 || !cursor.opens() {
        return None;
    }
    ordinal_in(cursor, figures, figures == 1 && cursor.here() == 'I')
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
    let already = spaces == 1 && cursor.here() == NBSP;
    if !begins_unit(cursor.ahead(spaces)) || !is_digit(cursor.before()) || already {
        return None;
    }
    let follows = |unit: &&str| {
        let after = || cursor.ahead(spaces + unit.chars().count());
        let glues =
            |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '²' | '³' | '/' | '€');
        cursor.says(spaces, unit) && !glues(after())
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
    let word = cursor.word_behind(2);
    let before = cursor.behind(2 + word.chars().count());
    let apart = !before.is_alphanumeric() && before != '.';
    let next = cursor.ahead(spaces);
    let fits = (BEFORE_NUMBERS.contains(&word.as_str()) && is_digit(next))
        || (word == "cf" && spaces > 0 && next.is_alphanumeric());
    let already = spaces == 1 && cursor.here() == NBSP;
    (fits && apart && !already).then(|| Change::new(spaces, NBSP))
}

/// T13: `1°` was meant as « 1er » or « premièrement ».
pub(super) fn degree(cursor: &Cursor<'_>) -> Option<Change> {
    let figures = cursor.count(0, is_digit);
    let sign = cursor.ahead(figures) == '°';
    let ends = !cursor.ahead(figures + 1).is_alphanumeric();
    let first = cursor.slice(0, figures) == "1";
    (cursor.opens() && first && sign && ends).then(|| Change::new(2, "1er"))
}

/// T24: a decimal point before a unit.
pub(super) fn decimal_point(cursor: &Cursor<'_>) -> Option<Change> {
    let decimals = cursor.count(1, is_digit);
    let spaces = cursor.count(1 + decimals, is_space);
    let unit = cursor.word(1 + decimals + spaces);
    let percent = matches!(cursor.ahead(1 + decimals + spaces), '%' | '€');
    let measured = percent
        || matches!(
            unit.as_str(),
            "km" | "m"
                | "cm"
                | "kg"
                | "t"
                | "ha"
                | "million"
                | "millions"
                | "milliard"
                | "milliards"
        );
    let fits = cursor.here() == '.' && is_digit(cursor.before()) && (1..=2).contains(&decimals);
    (fits && measured).then(|| Change::new(1, ','))
}

/// T38: a sentence that begins with figures.
pub(super) fn figures_first(cursor: &Cursor<'_>) -> Option<Change> {
    let figures = cursor.count(0, is_digit);
    let mut n = 1;
    while is_space(cursor.behind(n)) {
        n += 1;
    }
    let begins = n > 1 && matches!(cursor.behind(n), '.' | '!' | '?' | '…');
    let spaces = cursor.count(figures, is_space);
    let counted = spaces > 0 && cursor.ahead(figures + spaces).is_lowercase();
    // « art. 5 » is no sentence's end: its space does not break.
    let said = figures > 0 && begins && counted && cursor.before() == ' ';
    said.then(|| Change::new(figures, cursor.slice(0, figures)))
}

/// What a great number is counted in; others may be years, post codes or numbers of articles.
const COUNTED: &[&str] = &[
    "€",
    "euros",
    "yens",
    "habitants",
    "personnes",
    "visiteurs",
    "élèves",
    "participants",
    "emplois",
    "logements",
    "exemplaires",
    "hectares",
    "ha",
    "km",
];

/// T23: thousands without a space, or with a point.
pub(super) fn plain_thousands(cursor: &Cursor<'_>) -> Option<Change> {
    let figures = cursor.count(0, is_digit);
    if figures == 0 || !cursor.opens() || matches!(cursor.before(), ',' | '.' | '/' | '-') {
        return None;
    }
    let number = cursor.slice(0, figures);
    let thousand = cursor.count(figures + 1, is_digit);
    let pointed = cursor.ahead(figures) == '.' && thousand == 3 && figures <= 3;
    if pointed && !matches!(cursor.ahead(figures + 4), '.' | ',' | '/') && !number.starts_with('0')
    {
        let put = format!("{number}{THIN}{}", cursor.slice(figures + 1, 3));
        return Some(Change::new(figures + 4, put));
    }
    let spaces = cursor.count(figures, is_space);
    let counted = |unit: &&&str| {
        let after = cursor.ahead(figures + spaces + unit.chars().count());
        cursor.says(figures + spaces, unit) && !after.is_alphanumeric()
    };
    let unit = COUNTED.iter().find(counted)?;
    // Of four figures, only money is no year.
    let least = if matches!(*unit, "€" | "euros" | "yens") {
        4
    } else {
        5
    };
    let fits = (least..=12).contains(&figures) && !number.starts_with('0');
    fits.then(|| Change::new(figures, grouped(&number)))
}

fn grouped(number: &str) -> String {
    let length = number.len();
    let mut grouped = String::new();
    for (at, c) in number.chars().enumerate() {
        if at > 0 && (length - at).is_multiple_of(3) {
            grouped.push(THIN);
        }
        grouped.push(c);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_is_looked_for_where_it_begins() {
        for unit in UNITS.iter().chain(LONE_UNITS) {
            assert!(unit.starts_with(begins_unit), "{unit}");
        }
    }
}
