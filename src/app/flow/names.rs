//! How people, sides, days and hours are called on the screen.

use chrono::NaiveTime;

use crate::locale::format::{Agreement, Locale};
use crate::locale::{Catalog, Language};
use crate::model::{self, Action, Date, Floor, Person, Session, Speaker, Voice};
use crate::text::fold;

/// A person's name, with « (à identifier) » while nobody knows who it is.
#[must_use]
pub fn person(person: &Person, words: &Catalog) -> String {
    if person.pending {
        words.with("person-pending", &[("name", person.name.as_str().into())])
    } else {
        person.name.clone()
    }
}

/// The name behind a key; the key itself where nobody has it.
#[must_use]
pub fn of_key(session: &Session, key: &str, words: &Catalog) -> String {
    session
        .person(key)
        .map_or_else(|| key.to_owned(), |found| person(found, words))
}

/// All who speak together, joined as the language does.
#[must_use]
pub fn speaker(session: &Session, speaker: &Speaker, words: &Catalog) -> String {
    let names: Vec<String> = speaker
        .0
        .iter()
        .map(|voice| match voice {
            Voice::Person(key) => of_key(session, key, words),
            Voice::Side(name) => session
                .sides
                .iter()
                .find(|side| side.name == *name && !side.label.is_empty())
                .map_or_else(
                    || words.with("side-speaks", &[("side", name.as_str().into())]),
                    |side| side.label.clone(),
                ),
        })
        .collect();
    joined(&names, words)
}

/// Whose turn it is: a speaker, a topic, nobody.
#[must_use]
pub fn floor(session: &Session, words: &Catalog) -> String {
    match &session.live.floor {
        Floor::Nobody => words.text("floor-nobody").into_owned(),
        Floor::Speaker { by } => speaker(session, by, words),
        Floor::Topic { id } => session
            .entry(*id)
            .and_then(|entry| entry.kind.text())
            .map_or_else(
                || words.text("floor-nobody").into_owned(),
                |text| words.with("floor-topic", &[("topic", text.as_str().into())]),
            ),
    }
}

/// Who waits for the floor, in order, points of order said.
#[must_use]
pub fn queue(session: &Session, words: &Catalog) -> String {
    let live = &session.live;
    let names = live.queue.iter().map(|key| {
        let name = of_key(session, key, words);
        if live.orders.contains(key) {
            words.with("queue-order", &[("name", name.into())])
        } else {
            name
        }
    });
    names.collect::<Vec<_>>().join(", ")
}

/// Family names, where room is short.
#[must_use]
pub fn family(session: &Session, key: &str, words: &Catalog) -> String {
    match session.person(key) {
        Some(found) if !found.pending => found.family_with_particle().to_owned(),
        Some(found) => person(found, words),
        None => key.to_owned(),
    }
}

/// « ROSSINOT, Préfecture »: who is to do something, where room is short; empty where nobody is named.
#[must_use]
pub fn doers(session: &Session, action: &Action, words: &Catalog) -> String {
    let known = action.who.iter().map(|key| family(session, key, words));
    let all: Vec<String> = known.chain(action.outside.clone()).collect();
    all.join(", ")
}

/// « A, B et C ».
#[must_use]
pub fn joined(names: &[String], words: &Catalog) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => words.with(
            "list-and",
            &[
                ("most", most.join(", ").as_str().into()),
                ("last", last.as_str().into()),
            ],
        ),
    }
}

/// A day, or the words for it.
#[must_use]
pub fn date(date: &Date, words: &Catalog) -> String {
    match date {
        Date::Day(day) => locale(words).date(*day),
        Date::Words { text, .. } => text.clone(),
    }
}

/// « Fiche « Bonne pratique » · Nancy ».
#[must_use]
pub fn fiche(town: &str, words: &Catalog) -> String {
    let town = match town {
        "" => words.text("fiche-no-town"),
        town => town.into(),
    };
    words.with("fiche-of", &[("town", town.into())])
}

/// « Premier Comité de pilotage », in the language of the session.
#[must_use]
pub fn body(session: &Session) -> String {
    let locale = match session.language {
        model::Language::Fr => Locale::Fr,
        model::Language::En => Locale::En,
        model::Language::Ja => Locale::Ja,
    };
    numbered(&session.body, session.number, locale)
}

/// The same of a session not open, whose language is not known here.
#[must_use]
pub fn meeting(body: &str, number: u32, words: &Catalog) -> String {
    numbered(body, number, locale(words))
}

fn numbered(body: &str, number: u32, locale: Locale) -> String {
    let first = fold(body.split(' ').next().unwrap_or(""));
    let agreement = if FEMININE.contains(&first.as_str()) {
        Agreement::Feminine
    } else {
        Agreement::Masculine
    };
    let ordinal = locale.ordinal(number, agreement);
    format!("{ordinal} {body}").trim_matches(' ').to_owned()
}

/// Bodies that an ordinal agrees with in the feminine.
const FEMININE: [&str; 7] = [
    "commission",
    "reunion",
    "assemblee",
    "conference",
    "session",
    "seance",
    "delegation",
];

/// An hour in a column: `14:21`.
#[must_use]
pub fn hour(hour: NaiveTime) -> String {
    hour.format("%H:%M").to_string()
}

/// How the language of the screen writes dates and ordinals.
#[must_use]
pub fn locale(words: &Catalog) -> Locale {
    match words.language() {
        Language::Fr => Locale::Fr,
        Language::En => Locale::En,
        Language::Ja => Locale::Ja,
    }
}
