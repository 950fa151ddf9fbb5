//! What is typed to narrow the register: words as they come, and behind a word and a colon a person, a
//! delegation, a body, an objective, a state, a period: « lettres qui: rossinot, depuis: mars 2009 ».

use chrono::{Datelike, Months, NaiveDate};

use super::told;
use crate::app::flow::names;
use crate::archive::register::{Filter, Register, State};
use crate::capture::dates;
use crate::locale::Catalog;
use crate::model::Date;
use crate::text::{BLANKS, fold, narrow};

/// What a list can be narrowed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Who,
    Side,
    Body,
    Objective,
    State,
    Since,
    Until,
}

impl By {
    const ALL: [Self; 7] = [
        Self::Who,
        Self::Side,
        Self::Body,
        Self::Objective,
        Self::State,
        Self::Since,
        Self::Until,
    ];

    /// The message of its word.
    const fn message(self) -> &'static str {
        match self {
            Self::Who => "register-by-who",
            Self::Side => "register-by-side",
            Self::Body => "register-by-body",
            Self::Objective => "register-by-objective",
            Self::State => "register-by-state",
            Self::Since => "register-by-since",
            Self::Until => "register-by-until",
        }
    }

    /// The message that says what should stand behind it.
    const fn doubt(self) -> &'static str {
        match self {
            Self::Objective => "register-doubt-objective",
            Self::State => "register-doubt-state",
            _ => "register-doubt-date",
        }
    }
}

/// The words that narrow, as they are typed.
pub(super) fn words(words: &Catalog) -> Vec<String> {
    let all = By::ALL.map(|by| words.text(by.message()).into_owned());
    all.to_vec()
}

/// What was typed, as it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    /// Which points are wanted.
    pub filter: Filter,
    /// The message that says what is missing, where something typed means nothing yet.
    pub doubt: Option<&'static str>,
}

/// The parts of what was typed: words, and what stands behind which word, from where on.
struct Parts<'a> {
    words: String,
    by: Vec<(By, usize, &'a str)>,
    /// Whether the last part is still being typed.
    open: bool,
}

fn parts<'a>(text: &'a str, words: &Catalog) -> Parts<'a> {
    let mut found: Vec<(By, usize, usize)> = Vec::new();
    let mut plain = String::new();
    let mut open = false;
    let mut at = 0;
    for piece in text.split_inclusive(BLANKS) {
        let start = at;
        at += piece.len();
        if let Some((by, length)) = word_of(piece, words) {
            found.push((by, start + length, at));
            open = true;
        } else if let (true, Some(last)) = (open, found.last_mut()) {
            last.2 = at;
        } else {
            plain.push_str(piece);
        }
        if piece.trim_end().ends_with([',', '，', '、']) {
            open = false;
        }
    }
    let behind = found
        .into_iter()
        .filter_map(|(by, from, to)| Some((by, from, text.get(from..to)?)));
    Parts {
        words: plain,
        by: behind.collect(),
        open,
    }
}

/// The word that a piece begins with, where it is one that narrows, and its length with the colon.
fn word_of(piece: &str, words: &Catalog) -> Option<(By, usize)> {
    let (colon, sign) = piece.char_indices().find(|(_, c)| narrow(*c) == ':')?;
    let said = fold(piece.get(..colon)?);
    let by = By::ALL
        .into_iter()
        .find(|by| fold(&words.text(by.message())) == said)?;
    Some((by, colon + sign.len_utf8()))
}

fn trimmed(value: &str) -> &str {
    value.trim_matches([' ', '\u{3000}', ',', '，', '、'])
}

/// Reads what was typed; days without a year are told from `today`.
pub(super) fn read(text: &str, words: &Catalog, today: NaiveDate) -> Asked {
    let parts = parts(text, words);
    let mut asked = Asked {
        filter: Filter {
            words: parts.words,
            ..Filter::default()
        },
        doubt: None,
    };
    let filter = &mut asked.filter;
    for (by, _, value) in parts.by {
        let value = trimmed(value);
        if value.is_empty() {
            continue;
        }
        let understood = match by {
            By::Who => set(&mut filter.who, Some(value.to_owned())),
            By::Side => set(&mut filter.side, Some(value.to_owned())),
            By::Body => set(&mut filter.body, Some(value.to_owned())),
            By::Objective => set(&mut filter.objective, objective(value)),
            By::Since => set(
                &mut filter.since,
                period(value, today).map(|(first, _)| first),
            ),
            By::Until => set(
                &mut filter.until,
                period(value, today).map(|(_, last)| last),
            ),
            By::State => {
                let is_meant = |state: &State| state_word(*state, words).contains(&fold(value));
                let meant = State::ALL.iter().copied().filter(is_meant);
                filter.states = meant.collect();
                !filter.states.is_empty()
            }
        };
        if !understood {
            asked.doubt = Some(by.doubt());
        }
    }
    asked
}

fn set<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    *place = value;
    place.is_some()
}

fn state_word(state: State, words: &Catalog) -> String {
    fold(&words.text(&told::state_message(state)))
}

/// « 17 », « 17.2 ».
fn objective(value: &str) -> Option<(u32, Option<u32>)> {
    let value: String = value.chars().map(narrow).collect();
    match value.split_once('.') {
        Some((number, measure)) => Some((number.parse().ok()?, Some(measure.parse().ok()?))),
        None => Some((value.parse().ok()?, None)),
    }
}

/// The first and the last day of a day, a month or a year.
fn period(value: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let narrowed: String = value.chars().map(narrow).collect();
    let bare = narrowed.trim_end_matches('年');
    if let (4, Ok(year)) = (bare.len(), bare.parse()) {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        return Some((first, NaiveDate::from_ymd_opt(year, 12, 31)?));
    }
    // What lies behind is looked for: a day without a year is the last that was so.
    match dates::date(value, dates::year_before(today))? {
        Date::Day(day) => Some((day, day)),
        Date::Words { after, .. } => {
            let first = after?;
            let month = first.day() == 1;
            let next = first.checked_add_months(Months::new(1))?;
            Some((first, if month { next.pred_opt()? } else { first }))
        }
    }
}

/// What Tab makes of what was typed: each word that narrows, or each of what stands in the register for it.
pub(super) fn completed(text: &str, register: &Register, words: &Catalog) -> Vec<String> {
    let parts = parts(text, words);
    if let (true, Some((by, from, value))) = (parts.open, parts.by.last()) {
        let begun = fold(trimmed(value));
        let before = text.get(..*from).unwrap_or_default();
        return values(*by, register, words)
            .into_iter()
            .filter(|value| fold(value).contains(&begun))
            .map(|value| format!("{before} {value}"))
            .collect();
    }
    let from = text.rfind(BLANKS).map_or(0, |at| {
        at + text
            .get(at..)
            .and_then(|t| t.chars().next())
            .map_or(1, char::len_utf8)
    });
    let (before, begun) = text.split_at_checked(from).unwrap_or((text, ""));
    let begun = fold(begun);
    By::ALL
        .into_iter()
        .map(|by| words.text(by.message()).into_owned())
        .filter(|word| fold(word).starts_with(&begun))
        .map(|word| format!("{before}{word}: "))
        .collect()
}

/// What stands in the register, each once.
fn values(by: By, register: &Register, words: &Catalog) -> Vec<String> {
    let points = register.points().iter();
    let all: Vec<String> = match by {
        By::Who => register.owners().into_iter().map(|one| one.name).collect(),
        By::Side => points
            .flat_map(|point| point.owners.iter().map(|one| one.side.clone()))
            .collect(),
        By::Body => {
            let sittings = register.sittings().iter();
            sittings.map(|sitting| sitting.body.clone()).collect()
        }
        By::Objective => points
            .filter_map(|point| {
                let serves = point.objective.as_ref()?;
                let number = serves.objective?;
                Some(match serves.measure {
                    Some(measure) => format!("{number}.{measure}"),
                    None => number.to_string(),
                })
            })
            .collect(),
        By::State => {
            let here = |state: &&State| register.points().iter().any(|it| it.state == **state);
            let states = State::ALL.iter().filter(here);
            states
                .map(|state| words.text(&told::state_message(*state)).into_owned())
                .collect()
        }
        By::Since | By::Until => {
            let sittings = register.sittings().iter().rev();
            let days = sittings.filter_map(|sitting| sitting.date.first_day());
            days.map(|day| names::date(&Date::Day(day), words))
                .collect()
        }
    };
    let mut once: Vec<String> = Vec::new();
    for value in all {
        if !value.is_empty() && !once.contains(&value) {
            once.push(value);
        }
    }
    once
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn asked(text: &str) -> Asked {
        read(text, &Catalog::new(Language::Fr), day("2009-05-27"))
    }

    #[test]
    fn words_and_what_stands_behind_a_colon_are_told_apart() {
        let found = asked("lettres qui: André ROSSINOT, envoi");
        assert_eq!(found.filter.who.as_deref(), Some("André ROSSINOT"));
        assert_eq!(found.filter.words, "lettres envoi");
        // A colon behind any other word is a part of it.
        assert_eq!(asked("date: 12").filter.words, "date: 12");
        let found = asked("délégation：Japon instance: pilotage");
        assert_eq!(found.filter.side.as_deref(), Some("Japon"));
        assert_eq!(found.filter.body.as_deref(), Some("pilotage"));
    }

    #[test]
    fn a_period_is_a_day_a_month_or_a_year() {
        for (text, since, until) in [
            ("depuis: 2008", Some("2008-01-01"), None),
            ("jusqu'à: 2008", None, Some("2008-12-31")),
            (
                "depuis: mars 2009 jusqu'à: mars 2009",
                Some("2009-03-01"),
                Some("2009-03-31"),
            ),
            ("depuis: 27/03/2009", Some("2009-03-27"), None),
            ("depuis: 2 janvier", Some("2009-01-02"), None),
        ] {
            let found = asked(text);
            assert_eq!(found.filter.since, since.map(day), "{text}");
            assert_eq!(found.filter.until, until.map(day), "{text}");
            assert_eq!(found.doubt, None, "{text}");
        }
    }

    #[test]
    fn what_means_nothing_yet_is_said_and_narrows_nothing() {
        for (text, doubt) in [
            ("depuis: demain peut-être", "register-doubt-date"),
            ("objectif: dix-sept", "register-doubt-objective"),
            ("état: chaud", "register-doubt-state"),
        ] {
            let found = asked(text);
            assert_eq!(found.doubt, Some(doubt), "{text}");
            assert_eq!(found.filter, Filter::default(), "{text}");
        }
        assert_eq!(asked("état: retard").filter.states, [State::Late]);
        assert_eq!(
            asked("objectif: 17.2").filter.objective,
            Some((17, Some(2)))
        );
    }
}
