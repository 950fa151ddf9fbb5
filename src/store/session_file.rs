//! The session file: RON that people open, diff and mail.
//!
//! Reading is total: whatever the bytes, either a session with clean texts or a problem with its place.
//! Nothing here touches a file; see `super::atomic` for that.

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Deserialize;

use super::cleaning::Cleaning;
use super::error::FileProblem;
use super::opening::{Opening, opening};
use crate::model::{FORMAT, Id, Session};
use crate::text::{self, RonFault, Spot};

/// The largest file read, in bytes.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// Lists and the session itself take lines; each row takes one.
const LINES_TO_DEPTH: usize = 2;

/// How every RON of ours is read and written: `flag: "…"`, never `flag: Some("…")`.
#[must_use]
pub fn ron_options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Reads a session from the bytes of its file. A byte order mark and `\r\n` are accepted.
///
/// # Errors
/// What is wrong, and where when that is known.
pub fn parse(bytes: &[u8]) -> Result<Session, (FileProblem, Option<Spot>)> {
    let source = std::str::from_utf8(bytes).map_err(|_| (FileProblem::NotText, None))?;
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    match opening(source) {
        Opening::Session(FORMAT) => {}
        Opening::Session(0) | Opening::Unknown => {
            return Err((FileProblem::NotASession, Some(Spot::at(source, 1, 1))));
        }
        Opening::Session(format) => return Err((FileProblem::Newer(format), None)),
        Opening::Other(kind) => return Err((FileProblem::OtherKind(kind), None)),
    }
    let mut session = read(source).map_err(|error| {
        let fault = RonFault::explain(source, &error);
        let problem = FileProblem::Form {
            message: fault.message,
            hint: fault.hint,
        };
        (problem, Some(fault.spot))
    })?;
    tidy(&mut session);
    if let Some(person) = session.people.iter().find(|person| !is_key(&person.key)) {
        let written = format!("key: \"{}\"", person.key);
        let spot = Spot::of(source, &written).or_else(|| Spot::of(source, "key:"));
        let key = text::visible(&person.key).into_owned();
        return Err((FileProblem::Key(key), spot));
    }
    Ok(session)
}

fn read(source: &str) -> Result<Session, ron::error::SpannedError> {
    let mut reader = ron::Deserializer::from_str_with_options(source, &ron_options())?;
    let session =
        Session::deserialize(Cleaning(&mut reader)).map_err(|error| reader.span_error(error))?;
    reader.end().map_err(|error| reader.span_error(error))?;
    Ok(session)
}

/// What a hand-edited file may have wrong without harm: line ends in one-line fields, a counter that
/// lags behind.
fn tidy(session: &mut Session) {
    let people = session.people.iter_mut().flat_map(|person| {
        [
            &mut person.name,
            &mut person.function,
            &mut person.side,
            &mut person.organisation,
            &mut person.town,
            &mut person.email,
            &mut person.native,
            &mut person.reading,
        ]
    });
    let one_line = [
        &mut session.event,
        &mut session.body,
        &mut session.zone,
        &mut session.place,
        &mut session.house,
    ]
    .into_iter()
    .chain(people)
    .chain(session.agenda.iter_mut().map(|item| &mut item.title));
    for text in one_line {
        if text.contains('\n') {
            *text = text::clean_line(text);
        }
    }
    let items = session.agenda.iter().map(|item| item.id);
    let last = items
        .chain(session.records().map(crate::model::Record::id))
        .max()
        .unwrap_or(Id(0));
    session.next_id = session.next_id.max(last.next());
}

/// Whether a person's key can be typed: letters and digits, with dashes, dots or underlines between.
fn is_key(key: &str) -> bool {
    let inner = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '\'' | '’');
    !key.is_empty() && key.chars().count() <= 40 && key.chars().all(inner)
}

/// The text of a session's file.
///
/// # Errors
/// [`FileProblem::System`] when the writer refuses, which a session cannot bring about.
pub fn write(session: &Session) -> Result<String, FileProblem> {
    let pretty = PrettyConfig::new()
        .depth_limit(LINES_TO_DEPTH)
        .new_line("\n");
    let text = ron_options()
        .to_string_pretty(session, pretty)
        .map_err(|error| FileProblem::System(error.to_string()))?;
    let mut text = plain_apostrophes(&text);
    text.push('\n');
    Ok(text)
}

/// RON's writer puts a backslash before every apostrophe and writes U+3000 as a number; a French or a
/// Japanese reader of the file should see neither. Backslashes stand in quoted texts only.
fn plain_apostrophes(written: &str) -> String {
    let mut text = String::with_capacity(written.len());
    let mut chars = written.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        let rest = chars.as_str();
        if rest.starts_with('\'') {
            continue;
        }
        if let Some(rest) = rest.strip_prefix("u{3000}") {
            text.push('\u{3000}');
            chars = rest.chars();
            continue;
        }
        text.push(c);
        text.extend(chars.next());
    }
    text
}
