//! A date's text cut in words that mean something; what means nothing in a date makes it none.

use crate::text::{fold, narrow};

/// A word of a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A number.
    Number(u32),
    /// A month, from 1.
    Month(u32),
    /// A day of the week, Monday is 0.
    Weekday(u32),
    /// « à », « et », « to ».
    Link,
    /// `/` or `.` or `-`.
    Sign(char),
    /// « début », « early ».
    Start,
    /// « mi », « mid ».
    Middle,
    /// « fin », « end of ».
    End,
    /// « semaine », « week ».
    Week,
    /// A season, by its first day.
    Season(u32, u32),
    /// 年, 月, 日.
    Counter(char),
    /// « année », « mois » with nothing named.
    Year,
    /// As above.
    MonthWord,
    /// « jours ».
    DayWord,
    /// « prochain », « next ».
    Coming,
    /// « demain ».
    Tomorrow,
    /// « le » before a day of the month.
    The,
    /// « trimestre ».
    Quarter,
    /// Anything else.
    Other,
}

const MONTHS: [&[&str]; 12] = [
    &["janvier", "janv", "january", "jan"],
    &["fevrier", "fevr", "fev", "february", "feb"],
    &["mars", "march", "mar"],
    &["avril", "avr", "april", "apr"],
    &["mai", "may"],
    &["juin", "june", "jun"],
    &["juillet", "juil", "july", "jul"],
    &["aout", "august", "aug"],
    &["septembre", "sept", "september", "sep"],
    &["octobre", "oct", "october"],
    &["novembre", "nov", "november"],
    &["decembre", "dec", "december"],
];

const WEEKDAYS: [&[&str]; 7] = [
    &["lundi", "monday", "mon"],
    &["mardi", "tuesday", "tue"],
    &["mercredi", "wednesday", "wed"],
    &["jeudi", "thursday", "thu"],
    &["vendredi", "friday", "fri"],
    &["samedi", "saturday", "sat"],
    &["dimanche", "sunday", "sun"],
];

/// Words by what they mean. Those that mean nothing in a date are `None` and are dropped.
static WORDS: &[(&[&str], Option<Token>)] = &[
    (
        &[
            "la", "les", "l", "d", "de", "du", "des", "of", "on", "in", "cette", "ce", "cet",
            "a la", "er", "st", "nd", "rd", "th", "の", "に", "頃", "ごろ", "an",
        ],
        None,
    ),
    (&["le", "the"], Some(Token::The)),
    (
        &["a", "au", "et", "to", "and", "ou", "or", "から"],
        Some(Token::Link),
    ),
    (
        &[
            "debut",
            "early",
            "beginning",
            "start",
            "上旬",
            "初め",
            "初旬",
        ],
        Some(Token::Start),
    ),
    (
        &["mi", "mid", "milieu", "middle", "中旬", "半ば", "courant"],
        Some(Token::Middle),
    ),
    (&["fin", "end", "late", "下旬", "末"], Some(Token::End)),
    (
        &["semaine", "semaines", "week", "weeks", "週"],
        Some(Token::Week),
    ),
    (&["printemps", "spring", "春"], Some(Token::Season(3, 20))),
    (&["ete", "summer", "夏"], Some(Token::Season(6, 21))),
    (
        &["automne", "autumn", "fall", "秋"],
        Some(Token::Season(9, 22)),
    ),
    (&["hiver", "winter", "冬"], Some(Token::Season(12, 21))),
    (&["annee", "year"], Some(Token::Year)),
    (&["mois", "month", "months"], Some(Token::MonthWord)),
    (&["jour", "jours", "day", "days"], Some(Token::DayWord)),
    (
        &[
            "prochain",
            "prochaine",
            "prochains",
            "prochaines",
            "next",
            "coming",
            "来",
        ],
        Some(Token::Coming),
    ),
    (&["demain", "tomorrow", "明日"], Some(Token::Tomorrow)),
    (&["trimestre", "quarter"], Some(Token::Quarter)),
];

fn word(text: &str) -> Option<Token> {
    let index = |table: &[&[&str]]| {
        let found = table.iter().position(|names| names.contains(&text))?;
        u32::try_from(found).ok()
    };
    if let Some(month) = index(&MONTHS) {
        return Some(Token::Month(month + 1));
    }
    if let Some(day) = index(&WEEKDAYS) {
        return Some(Token::Weekday(day));
    }
    WORDS
        .iter()
        .find(|(names, _)| names.contains(&text))
        .map_or(Some(Token::Other), |(_, token)| token.clone())
}

/// Words of Japanese that several characters make, longest first.
const JAPANESE: &[&str] = &[
    "から", "上旬", "中旬", "下旬", "初め", "初旬", "半ば", "明日", "ごろ",
];

/// Cuts a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    // Folding would part voiced kana from their marks, so only Latin words are folded.
    let text: String = text.chars().map(narrow).collect();
    let mut tokens = Vec::new();
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        let end = match c {
            c if c.is_ascii_digit() => run(rest, |c| c.is_ascii_digit()),
            c if is_latin(c) => run(rest, is_latin),
            _ => JAPANESE
                .iter()
                .find(|word| rest.starts_with(**word))
                .map_or(c.len_utf8(), |word| word.len()),
        };
        let Some((piece, after)) = rest.split_at_checked(end) else {
            break;
        };
        rest = after;
        match c {
            ' ' | '\'' | '’' | ',' | '(' | ')' => {}
            '/' | '.' | '-' | '–' => tokens.push(Token::Sign(if c == '–' { '-' } else { c })),
            '〜' | '~' => tokens.push(Token::Link),
            '年' | '月' | '日' => tokens.push(Token::Counter(c)),
            c if c.is_ascii_digit() => {
                tokens.push(piece.parse().map_or(Token::Other, Token::Number));
            }
            c if is_latin(c) => tokens.extend(word(&fold(piece))),
            _ => tokens.extend(word(piece)),
        }
    }
    tokens
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && u32::from(c) < 0x2e80
}

fn run(text: &str, is: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is(c)).unwrap_or(text.len())
}
