//! The session that follows another, made from its file.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;

use super::shipped;
use super::{Context, Failure, elsewhere, files, house};
use crate::capture::{dates, free_key};
use crate::document;
use crate::edit::{Edit, Field, Following, following};
use crate::model::{Date, Formal, Item, Person, Session};
use crate::store::vault::Key;
use crate::text::{clean_line, fold};

/// What is asked of a session that follows another; what is not said is as the one before has it.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// The masthead.
    pub event: Option<String>,
    /// The body.
    pub body: Option<String>,
    /// Which of its meetings.
    pub number: Option<u32>,
    /// When; the next meeting that the one before announced, without it.
    pub date: Option<Date>,
    /// Where.
    pub place: Option<String>,
    /// Its own agenda.
    pub agenda: Option<Vec<Item>>,
    /// Who joins.
    pub people: Vec<Person>,
}

/// The session in this file, shipped or one's own.
pub(super) fn last(path: &Path, key: Option<&Key>) -> Result<Session, Failure> {
    match shipped::text(path) {
        Some(text) => shipped::parse(path, text),
        None => files::read_with(path, key),
    }
}

/// The session that follows the one in this file.
pub(super) fn after(
    path: &Path,
    last: &Session,
    asked: Asked,
    context: &Context,
) -> Result<Session, Failure> {
    let house = house::named(&last.house, context)?;
    let [approval, pursued] = document::opening_titles(last, &house);
    let announced = last.announced();
    let date = asked
        .date
        .or_else(|| announced.map(|next| next.date.clone()));
    let Some(date) = date else {
        return Err(Failure::usage(context.catalog.text("cli-follow-no-date")));
    };
    let announced = announced.map(|next| next.place.clone());
    let announced = announced.filter(|place| !place.is_empty());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let with = Following {
        file: clean_line(&name),
        event: asked.event.unwrap_or_else(|| last.event.clone()),
        body: asked.body.unwrap_or_else(|| last.body.clone()),
        number: asked.number.unwrap_or(last.number.saturating_add(1)),
        date,
        place: asked
            .place
            .or(announced)
            .unwrap_or_else(|| last.place.clone()),
        agenda: asked.agenda,
        people: joining(asked.people, last),
        approval,
        pursued,
    };
    following(last, &with).map_err(Failure::input)
}

/// Says in a session, through its journal as everything else, that its minutes were approved.
pub(super) fn approve(
    path: &Path,
    key: Option<Arc<Key>>,
    on: NaiveDate,
    context: &Context,
) -> Result<(), Failure> {
    elsewhere::change(path, key, context, |session| {
        let formal = Formal {
            approved: Some(on),
            ..session.formal.clone()
        };
        let field = Field::Formal(Box::new(formal));
        vec![Edit::Set { field }]
    })
}

/// A day, or the words that stand for one until it is fixed: the first of them may say about when.
pub(super) fn date(text: &str, last: &Session) -> Date {
    let text = clean_line(text);
    let reference = last.date.first_day().unwrap_or_default();
    let read = |words: &str| dates::date(words, reference);
    read(&text).unwrap_or_else(|| {
        let first = text.split([',', '(', '、', '（']).next().unwrap_or("");
        let after = read(first).and_then(|date| date.first_day());
        Date::Words { text, after }
    })
}

/// Who is not known by name yet, under a key that nobody has.
fn joining(people: Vec<Person>, last: &Session) -> Vec<Person> {
    let mut with = last.clone();
    let mut joining = Vec::new();
    for mut person in people {
        let name = fold(&person.name);
        if with.people.iter().any(|known| fold(&known.name) == name) {
            continue;
        }
        if with.person(&person.key).is_some() {
            person.key = free_key(&person, &with);
        }
        with.people.push(person.clone());
        joining.push(person);
    }
    joining
}
