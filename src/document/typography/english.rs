//! English: spaces, dates, hours and civilities (E1–E12).

use super::NBSP;
use super::cursor::{Change, Cursor, is_digit, is_space};
use super::rules::{EN, rules};
use super::{dates, spacing};
use crate::locale::format::MONTHS_EN;

rules! {
    /// In the order in which they are applied.
    RULES:
    "E1" Safe EN everywhere ':' | ';' | '!' | '?', when spaces before ':' | ';' | '!' | '?' => tight_points {
        "Date : May" => "Date: May", "yes ; no" => "yes; no", "why ?" => "why?"; "Date: May", "a :-)", "(?)",
    }
    "E2" Safe EN unquoted '%', when spaces before '%' => percent { "25 %" => "25%"; "25%", "the % of", }
    "E3" Safe EN unquoted '0'..='9', when spaces before 'A' | 'D' | 'F' | 'J' | 'M'..='O' | 'S' => day_with_month {
        "27 May" => "27~May", "1st October" => "1st~October"; "27 Mayors", "101 May", "27~May",
    }
    "E4" Safe EN unquoted 'M' | 'D' | 'P', at 'M' | 'D' | 'P' => civility {
        "Mr MORI" => "Mr~MORI", "Mrs Takeda" => "Mrs~Takeda"; "Mr~MORI", "Mrs and", "Drive Up",
    }
    "E5" Safe EN unquoted 'a' | 'p', when spaces before 'a' | 'p' => half_of_day { "2.30 pm" => "2.30~pm", "9 am" => "9~am"; "2.30~pm", "I am", "9 amounts", }
    "E6" Ask EN unquoted '"' => double_quotes { "the \"word\" said" => "the “word” said"; "5\"", "“word”", }
    "E7" Ask EN unquoted 'M' | 'D' => pointless_civility { "Mr. MORI" => "Mr MORI", "Dr. Who" => "Dr Who"; "Mr MORI", "to the Dr.", }
    "E8" Ask EN unquoted 's' | 'n' | 'r' | 't' => cardinal_day {
        "27th May" => "27 May", "1st~October" => "1~October"; "27~May", "the 2nd session", "27th Mayor",
    }
    "E9" Ask EN unquoted ':' => hour_point { "at 2:30 pm" => "at 2.30 pm", "2:30~pm" => "2.30~pm"; "14:30", "1:1", "2.30~pm", }
    "E10" Ask EN unquoted '-' => spacing::incise { "the mayor - away - wrote" => "the mayor – away – wrote"; "2013-2018", "- word", }
    "E11" Ask EN unquoted '0'..='9' => thousands { "12 000 people" => "12,000 people"; "01 234 567", "in 2009 100 towns", "12,000", }
    "E12" Warn EN everywhere '0'..='9' => dates::weekday_en {
        "Tuesday 27~May 2009" => "Wednesday 27~May 2009"; "Wednesday 27~May 2009", "Wednesday, 27 May 2009",
    }
}

/// E1: no space before a sign.
fn tight_points(cursor: &Cursor<'_>) -> Option<Change> {
    let spaces = cursor.count(0, is_space);
    let sign = matches!(cursor.ahead(spaces), ':' | ';' | '!' | '?');
    let after = cursor.ahead(spaces + 1);
    let ends = after == '\0' || is_space(after);
    let word =
        cursor.before().is_alphanumeric() || matches!(cursor.before(), ')' | '”' | '"' | '’' | '»');
    (spaces > 0 && sign && ends && word).then(|| Change::new(spaces, ""))
}

/// E2: no space before a percent sign.
fn percent(cursor: &Cursor<'_>) -> Option<Change> {
    let spaces = cursor.count(0, is_space);
    let after = cursor.ahead(spaces + 1);
    let counted =
        is_digit(cursor.before()) && cursor.ahead(spaces) == '%' && !after.is_alphanumeric();
    (spaces > 0 && counted).then(|| Change::new(spaces, ""))
}

/// Whether a month's name stands `n` ahead.
fn month(cursor: &Cursor<'_>, n: usize) -> bool {
    MONTHS_EN.contains(&cursor.word(n).as_str())
}

/// How many letters of an ordinal (`th`) stand before the sign so far behind.
fn ending_behind(cursor: &Cursor<'_>) -> usize {
    let ending: String = [cursor.behind(2), cursor.before()].into_iter().collect();
    2 * usize::from(matches!(ending.as_str(), "st" | "nd" | "rd" | "th"))
}

/// E3: a day does not part from its month.
fn day_with_month(cursor: &Cursor<'_>) -> Option<Change> {
    let spaces = cursor.count(0, is_space);
    let ending = ending_behind(cursor);
    let figure = is_digit(cursor.behind(ending + 1));
    let third = cursor.behind(ending + 3);
    let apart = !third.is_alphanumeric() || !is_digit(cursor.behind(ending + 2));
    let already = spaces == 1 && cursor.here() == NBSP;
    (spaces > 0 && figure && apart && !already && month(cursor, spaces))
        .then(|| Change::new(spaces, NBSP))
}

const CIVILITIES: &[&str] = &["Mrs", "Mr", "Ms", "Dr", "Prof"];

/// E4: a civility does not part from its name.
fn civility(cursor: &Cursor<'_>) -> Option<Change> {
    let word = cursor.word(0);
    let length = word.chars().count();
    let known = cursor.opens() && CIVILITIES.contains(&word.as_str());
    let named = cursor.ahead(length) == ' ' && cursor.ahead(length + 1).is_uppercase();
    (known && named).then(|| Change::new(length + 1, format!("{word}{NBSP}")))
}

/// E5: an hour does not part from its half of the day.
fn half_of_day(cursor: &Cursor<'_>) -> Option<Change> {
    let half = matches!(cursor.word(1).as_str(), "am" | "pm");
    let hour = cursor.here() == ' ' && is_digit(cursor.before());
    (hour && half && !is_digit(cursor.ahead(3))).then(|| Change::new(1, NBSP))
}

/// E6: typographic quotation marks.
fn double_quotes(cursor: &Cursor<'_>) -> Option<Change> {
    let quoted = cursor.count(1, |c| c != '"');
    let closed = cursor.ahead(quoted + 1) == '"';
    let opens = cursor.opens() && cursor.ahead(1).is_alphanumeric();
    (cursor.here() == '"' && closed && opens)
        .then(|| Change::new(quoted + 2, format!("“{}”", cursor.slice(1, quoted))))
}

/// E7: no point after a civility that keeps its last letter.
fn pointless_civility(cursor: &Cursor<'_>) -> Option<Change> {
    let word = cursor.word(0);
    let length = word.chars().count();
    let known = matches!(word.as_str(), "Mr" | "Mrs" | "Ms" | "Dr") && cursor.ahead(length) == '.';
    let spaces = cursor.count(length + 1, is_space);
    let named = spaces > 0 && cursor.ahead(length + 1 + spaces).is_uppercase();
    (cursor.opens() && known && named).then(|| Change::new(length + 1, word))
}

/// E8: the day of a date is a plain number.
fn cardinal_day(cursor: &Cursor<'_>) -> Option<Change> {
    let ending = cursor.word(0);
    let known = is_digit(cursor.before()) && matches!(ending.as_str(), "st" | "nd" | "rd" | "th");
    let spaces = cursor.count(2, is_space);
    (known && spaces > 0 && month(cursor, 2 + spaces)).then(|| Change::new(2, ""))
}

/// E9: an hour has a point.
fn hour_point(cursor: &Cursor<'_>) -> Option<Change> {
    let minutes =
        cursor.here() == ':' && is_digit(cursor.before()) && cursor.count(1, is_digit) == 2;
    let half = matches!(
        cursor.word(3 + cursor.count(3, is_space)).as_str(),
        "am" | "pm"
    );
    (minutes && half).then(|| Change::new(1, '.'))
}

/// E11: thousands are parted by commas.
fn thousands(cursor: &Cursor<'_>) -> Option<Change> {
    let group = cursor.count(1, is_digit) == 3 && !cursor.ahead(4).is_alphanumeric();
    let lone = !(is_space(cursor.ahead(4)) && is_digit(cursor.ahead(5)));
    let mut n = 1;
    while is_digit(cursor.behind(n)) {
        n += 1;
    }
    let first = (2..=4).contains(&n) && cursor.behind(n - 1) != '0';
    let further = is_space(cursor.behind(n)) && is_digit(cursor.behind(n + 1));
    let apart = !cursor.behind(n).is_alphanumeric() && !further;
    (is_space(cursor.here()) && group && lone && first && apart).then(|| Change::new(1, ','))
}
