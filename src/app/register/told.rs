//! What the register says of a point, in words: for the screen and for the command line alike.

use crate::app::flow::names;
use crate::archive::register::{Point, Reading, Register, State};
use crate::locale::Catalog;
use crate::model::{Date, DueWord, Link};

/// The message that words a state.
#[must_use]
pub fn state_message(state: State) -> String {
    format!("register-state-{}", state.word())
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
    if let Some((_, next)) = register.announced().first() {
        let mut when = names::date(&next.date, words);
        for more in [
            next.at.map(|at| names::hour(at.0)),
            Some(next.place.clone()).filter(|place| !place.is_empty()),
        ]
        .into_iter()
        .flatten()
        {
            when.push_str(", ");
            when.push_str(&more);
        }
        told.push((false, words.with("register-next", &[("date", when.into())])));
    }
    told
}
