//! What the register says of a point, in words: for the screen and for the command line alike.

use chrono::{NaiveDate, NaiveTime};

use crate::app::flow::names;
use crate::archive::register::{Point, Reading, Register, Sitting, State, hours};
use crate::locale::Catalog;
use crate::model::{Date, DueWord, Link, NextMeeting};
use crate::text::between;

/// The message that words a state.
#[must_use]
pub fn state_message(state: State) -> String {
    format!("register-state-{}", state.word())
}

/// What can be typed to narrow the lists.
#[must_use]
pub fn how(words: &Catalog) -> String {
    let all = super::asked::words(words).join(": ");
    words.with("register-search-how", &[("all", format!("{all}:").into())])
}

/// The number of a decision; nothing for what has none.
#[must_use]
pub fn mark(point: &Point) -> String {
    point
        .number
        .map(|number| number.to_string())
        .unwrap_or_default()
}

/// Who has to do it.
#[must_use]
pub fn owners(point: &Point) -> String {
    let names: Vec<&str> = point
        .owners
        .iter()
        .map(|owner| owner.name.as_str())
        .collect();
    names.join(", ")
}

/// By when.
#[must_use]
pub fn due(point: &Point, words: &Catalog) -> String {
    let Some(due) = &point.due else {
        return String::new();
    };
    let id = match due.word {
        DueWord::By => "due-by",
        DueWord::Before => "due-before",
        DueWord::For => "due-for",
    };
    let day = matches!(due.date, Date::Day(_));
    let args = [
        ("date", names::date(&due.date, words).into()),
        ("day", if day { "yes" } else { "no" }.into()),
    ];
    words.with(id, &args)
}

/// « Premier Comité de pilotage, 27 mai 2009 ».
#[must_use]
pub fn meeting(register: &Register, at: usize, words: &Catalog) -> String {
    let Some(sitting) = register.sitting(at) else {
        return String::new();
    };
    let body = names::meeting(&sitting.body, sitting.number, words);
    format!("{body}, {}", names::date(&sitting.date, words))
}

/// What became of it since: what took its place, how it ended, what was added, where it went on.
#[must_use]
pub fn since(register: &Register, point: &Point, words: &Catalog) -> String {
    if let Some(link) = &point.successor {
        return replaced(link, words);
    }
    if let Some(ended) = &point.ended {
        let date = ended.on.map(|day| names::date(&Date::Day(day), words));
        let date = date.or_else(|| {
            let sitting = register.sitting(ended.sitting)?;
            Some(names::date(&sitting.date, words))
        });
        let date = date.unwrap_or_default();
        return match ended.note.as_str() {
            "" => date,
            note => format!("{date} : {note}"),
        };
    }
    if let Some(last) = point.amendments.last() {
        return last.text.clone();
    }
    if point.now.0 != point.sitting {
        let date = register.sitting(point.now.0).map(|sitting| &sitting.date);
        let date = date
            .map(|date| names::date(date, words))
            .unwrap_or_default();
        return words.with("register-carried", &[("date", date.into())]);
    }
    String::new()
}

fn replaced(link: &Link, words: &Catalog) -> String {
    let date = names::date(&link.date, words);
    match link.number {
        Some(number) => {
            let args = [("date", date.into()), ("n", number.to_string().into())];
            words.with("register-replaced-by", &args)
        }
        None => words.with("register-replaced", &[("date", date.into())]),
    }
}

/// « 13 / 29 ».
#[must_use]
pub fn figure(reading: Reading) -> String {
    match reading.of {
        Some(of) => format!("{} / {of}", reading.value),
        None => reading.value.to_string(),
    }
}

/// What should not be overlooked: what is late, what is near, the next meetings. Empty parts are left out.
#[must_use]
pub fn pressing(register: &Register, words: &Catalog) -> Vec<(bool, String)> {
    let (late, soon) = register.pressing();
    let mut told = Vec::new();
    if late > 0 {
        told.push((true, words.with("register-late", &[("n", late.into())])));
    }
    if soon > 0 {
        told.push((false, words.with("register-soon", &[("n", soon.into())])));
    }
    if let Some((sitting, next)) = register.announced().first() {
        let when = when(sitting, next, words);
        told.push((false, words.with("register-next", &[("date", when.into())])));
    }
    told
}

/// The meetings to come, each with its body, its day, its hour in all towns, its place.
#[must_use]
pub fn next_meetings(register: &Register, words: &Catalog) -> Vec<String> {
    let announced = register.announced().into_iter();
    let told = announced.map(|(sitting, next)| {
        let body = names::meeting(&sitting.body, sitting.number.saturating_add(1), words);
        let when = when(sitting, next, words);
        let args = [("body", body.into()), ("date", when.into())];
        words.with("register-next-of", &args)
    });
    told.collect()
}

/// « 9 décembre 2009, 14:00 Paris · 22:00 Tokyo, Nancy ».
fn when(sitting: &Sitting, next: &NextMeeting, words: &Catalog) -> String {
    let hour = next.at.map(|at| match &next.date {
        Date::Day(day) => clocks(sitting, *day, at.0).unwrap_or_else(|| names::hour(at.0)),
        Date::Words { .. } => names::hour(at.0),
    });
    let place = Some(next.place.clone()).filter(|place| !place.is_empty());
    let all = [Some(names::date(&next.date, words)), hour, place];
    all.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// An hour of a session on the clocks of all delegations, each by its own summer time: « 14:00 Paris · 22:00
/// Tokyo »; none where all have the same.
#[must_use]
pub fn clocks(sitting: &Sitting, day: NaiveDate, hour: NaiveTime) -> Option<String> {
    let instant = hours::instant(day, hour, sitting.zones.first()?)?;
    let clocks = hours::on_the_clocks(instant, &sitting.zones);
    let told = clocks
        .iter()
        .map(|(town, at)| format!("{} {town}", names::hour(at.time())));
    let told: Vec<String> = told.collect();
    (clocks.len() > 1).then(|| told.join(between()))
}
