//! The roster from a CSV file or pasted from anywhere, the agenda from a text file.

mod address;
mod agenda;
mod error;
mod fields;
mod paste;
mod shape;

use csv::{ReaderBuilder, StringRecord};

pub use agenda::{AgendaLine, read_agenda};
pub use error::{RosterError, RosterProblem};
pub use paste::{Pasted, paste};

pub(super) use agenda::agenda_line;

use super::keywords;
use super::names::free_key;
use super::stop::{is_short_word, is_stop};
use crate::model::{Civility, Person, Session};
use crate::text::{clean_line, fold};

/// More people sit on no committee.
const MOST: usize = 2_000;
/// … and more bytes tell of nobody.
const LARGEST: usize = 1024 * 1024;

/// The columns that a header must name.
const REQUIRED: [&str; 4] = ["key", "name", "function", "side"];

/// Those it may name.
const OPTIONAL: [&str; 9] = [
    "civility",
    "role",
    "presence",
    "organisation",
    "town",
    "email",
    "native",
    "reading",
    "gender",
];

/// Reads a roster: a header with `key,name,function,side` and optional columns, in any order; `,` or `;`;
/// BOM and CRLF accepted. An empty key takes the initials. With a session, keys already there are refused
/// too.
///
/// # Errors
/// All of them at once, each with its line.
pub fn read_csv(text: &str, session: Option<&Session>) -> Result<Vec<Person>, Vec<RosterError>> {
    let text = text.trim_start_matches('\u{feff}');
    if text.len() > LARGEST {
        return Err(too_long(1));
    }
    let header = text.lines().next().unwrap_or("");
    let delimiter = if header.contains(';') { b';' } else { b',' };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    let mut errors = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => records.push(record),
            Err(error) => errors.push(RosterError {
                line: error.position().map_or(1, csv::Position::line),
                problem: RosterProblem::Csv(error.to_string()),
            }),
        }
    }
    let Some((header, rows)) = records.split_first() else {
        errors.push(RosterError {
            line: 1,
            problem: RosterProblem::Empty,
        });
        return Err(errors);
    };
    if let Some(row) = rows.get(MOST) {
        return Err(too_long(row.position().map_or(1, csv::Position::line)));
    }
    let columns = columns(header, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    let mut read = Rows {
        text,
        columns,
        session,
        people: Vec::new(),
        errors,
    };
    for row in rows {
        read.row(row);
    }
    read.finish()
}

fn too_long(line: u64) -> Vec<RosterError> {
    vec![RosterError {
        line,
        problem: RosterProblem::TooLong,
    }]
}

/// The column names in the order of the file.
fn columns(header: &StringRecord, errors: &mut Vec<RosterError>) -> Vec<String> {
    let line = header.position().map_or(1, csv::Position::line);
    let mut refuse = |problem| errors.push(RosterError { line, problem });
    let names: Vec<String> = header
        .iter()
        .map(|name| fold(name.trim_matches([' ', '\t'])))
        .collect();
    for (n, name) in names.iter().enumerate() {
        let known = REQUIRED.contains(&name.as_str()) || OPTIONAL.contains(&name.as_str());
        if !known {
            refuse(RosterProblem::UnknownColumn(clean_line(name)));
        } else if names.iter().take(n).any(|before| before == name) {
            refuse(RosterProblem::ColumnTwice(name.clone()));
        }
    }
    for required in REQUIRED {
        if !names.iter().any(|name| name == required) {
            refuse(RosterProblem::MissingColumn(required));
        }
    }
    names
}

/// Why a text can be nobody's key, whoever has which.
fn wrong_form(key: &str) -> Option<RosterProblem> {
    let name = key.to_owned();
    match () {
        () if key.chars().nth(1).is_none() => Some(RosterProblem::KeyTooShort(name)),
        () if !key.chars().all(char::is_alphabetic) => Some(RosterProblem::KeyNotLetters(name)),
        () if keywords::is_keyword(key) => Some(RosterProblem::KeyIsKeyword(name)),
        () if is_stop(key) || is_short_word(key) => Some(RosterProblem::KeyIsWord(name)),
        () => None,
    }
}

/// Why a text cannot become the key of somebody in a session; none when it can. `own` is the key he has.
#[must_use]
pub fn wrong_key(key: &str, session: &Session, own: Option<&str>) -> Option<RosterProblem> {
    if let Some(problem) = wrong_form(key) {
        return Some(problem);
    }
    let holder = session.person(key).map(|person| person.key.as_str());
    let taken = holder.is_some_and(|holder| Some(holder) != own);
    taken.then(|| RosterProblem::KeyTaken(key.to_owned()))
}

/// Sets a field of a person by the name of its column, from text as a file or a form has it: cleaned, and
/// empty for what is not known.
///
/// # Errors
/// A value that its column does not know.
pub fn set_field(person: &mut Person, column: &str, value: &str) -> Result<(), RosterProblem> {
    fields::set(person, column, clean_line(value).trim_matches(' '))
}

struct Rows<'a> {
    text: &'a str,
    columns: Vec<String>,
    session: Option<&'a Session>,
    people: Vec<(u64, Person)>,
    errors: Vec<RosterError>,
}

impl Rows<'_> {
    fn row(&mut self, row: &StringRecord) {
        let line = self.line_of(row);
        if row.iter().all(|field| field.trim_matches(' ').is_empty()) {
            return;
        }
        if row.len() != self.columns.len() {
            self.refuse(
                line,
                RosterProblem::Fields {
                    found: row.len(),
                    expected: self.columns.len(),
                },
            );
            return;
        }
        let mut person = Person::default();
        let columns = self.columns.clone();
        for (name, value) in columns.iter().zip(row.iter()) {
            if let Err(problem) = set_field(&mut person, name, value) {
                self.refuse(line, problem);
            }
        }
        if person.name.is_empty() {
            self.refuse(line, RosterProblem::NoName);
        }
        // A civility before the name belongs in its own field.
        if let Some((first, name)) = person.name.split_once(' ')
            && let Some(civility) = Civility::read(first)
        {
            person.civility = person.civility.or(Some(civility));
            let name = name.trim_matches(' ').to_owned();
            person.name = name;
        }
        if !person.key.is_empty()
            && let Some(problem) = self.wrong_key(&person.key)
        {
            self.refuse(line, problem);
        }
        self.people.push((line, person));
    }

    /// The line a record starts on; the reader's own count stops before the blank lines it skips.
    fn line_of(&self, row: &StringRecord) -> u64 {
        let byte = row.position().map_or(0, csv::Position::byte);
        let start = usize::try_from(byte).unwrap_or(usize::MAX);
        let bytes = self.text.as_bytes();
        let blank = bytes.iter().skip(start);
        let blank = blank.take_while(|b| matches!(b, b'\n' | b'\r')).count();
        let before = bytes.iter().take(start.saturating_add(blank));
        before.filter(|b| **b == b'\n').map(|_| 1).sum::<u64>() + 1
    }

    fn refuse(&mut self, line: u64, problem: RosterProblem) {
        self.errors.push(RosterError { line, problem });
    }

    fn wrong_key(&self, key: &str) -> Option<RosterProblem> {
        let taken = |before: &&(u64, Person)| before.1.key == key;
        if let Some((line, _)) = self.people.iter().find(taken) {
            return Some(RosterProblem::KeyTwice {
                key: key.to_owned(),
                first: *line,
            });
        }
        match self.session {
            Some(session) => wrong_key(key, session, None),
            None => wrong_form(key),
        }
    }

    fn finish(self) -> Result<Vec<Person>, Vec<RosterError>> {
        if !self.errors.is_empty() {
            return Err(self.errors);
        }
        let nowhere = Session::new("", "", 1, chrono::NaiveDate::default().into(), "");
        let mut taken = self.session.cloned().unwrap_or(nowhere);
        let with_key = |(_, person): &(u64, Person)| !person.key.is_empty();
        let keyed = self.people.iter().filter(|row| with_key(row));
        taken.people.extend(keyed.map(|(_, person)| person.clone()));
        let mut people = Vec::new();
        for (_, mut person) in self.people {
            if person.key.is_empty() {
                person.key = free_key(&person, &taken);
                taken.people.push(person.clone());
            }
            people.push(person);
        }
        Ok(people)
    }
}

#[cfg(test)]
mod tests;
