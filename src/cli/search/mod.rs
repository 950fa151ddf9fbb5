//! `copil search`: words in all sessions of a folder, for people as lines, for programs as JSON.

mod args;
mod json;

use std::io::{self, Write};
use std::time::{Duration, Instant};

pub use args::SearchArgs;

use super::args::Readers;
use super::{Context, Exit, Failure, Fault, exit, look};
use crate::app::flow::names;
use crate::archive::{Answer, Archive, Excerpt, Hit, HitKind, Limits, Meeting, Query};
use crate::model::Place;
use crate::text::visible;

/// Runs it; exit 1 when nothing is found.
pub(super) fn run(args: &SearchArgs, context: &Context) -> Result<Exit, Failure> {
    let folder = look::folder(args.sessions.as_deref(), context);
    let query = query(args);
    if query.is_empty() {
        return Err(Failure::usage(context.catalog.text("search-no-words")));
    }
    let mut archive = Archive::open(&folder, Some(&context.folders.cache))?;
    let limits = Limits {
        sessions: args.limit,
        places: usize::MAX,
    };
    let answer = archive.search(&query, limits, &|| false);
    let text = match args.format {
        Readers::Text => lines(&answer, context),
        Readers::Json => json::json(&answer),
    };
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|error| Failure::output(&error))?;
    for error in &answer.unreadable {
        exit::say(&Fault::from(error).worded(&context.catalog));
    }
    if answer.cut && args.format == Readers::Text {
        let args = [("n", answer.sessions.into())];
        exit::say(&context.catalog.with("search-cut", &args));
    }
    drop(out);
    keep_up(&mut archive);
    Ok(if answer.hits.is_empty() {
        Exit::Findings
    } else {
        Exit::Done
    })
}

/// Brings the index somewhat further, after everything was said: the next search finds it.
fn keep_up(archive: &mut Archive) {
    /// Not noticed at the end of a command.
    const WHILE: Duration = Duration::from_millis(250);
    let begun = Instant::now();
    archive.update(&|| begun.elapsed() >= WHILE);
}

fn query(args: &SearchArgs) -> Query {
    let mut query = Query::new(&args.words.join(" "));
    query.kind = args.kind;
    query.since = args.since;
    query.until = args.until;
    if let Some(person) = &args.person {
        query = query.by(person);
    }
    if let Some(body) = &args.body {
        query = query.of_body(body);
    }
    query
}

/// A paragraph for each session: what it is, its file, a line for each place.
fn lines(answer: &Answer, context: &Context) -> String {
    let mut text = String::new();
    let mut before: Option<&Meeting> = None;
    for hit in &answer.hits {
        if before != Some(&hit.meeting) {
            if before.is_some() {
                text.push('\n');
            }
            text.push_str(&heading(&hit.meeting, context));
            before = Some(&hit.meeting);
        }
        text.push_str("  ");
        text.push_str(&line(hit, context));
        text.push('\n');
    }
    text
}

fn heading(meeting: &Meeting, context: &Context) -> String {
    let words = &context.catalog;
    let said = [
        names::date(&meeting.date, words),
        names::meeting(&meeting.body, meeting.number, words),
        meeting.event.clone(),
    ];
    let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
    let path = meeting.path.to_string_lossy();
    format!("{}\n{}\n", visible(&said.join(" · ")), visible(&path))
}

/// « #31 point acté 3 · André ROSSINOT · …lettres d'[invitation]… ».
fn line(hit: &Hit, context: &Context) -> String {
    let words = &context.catalog;
    let place = match &hit.place {
        Place::Session => None,
        Place::Record(id) | Place::Item(id) => Some(format!("#{id}")),
        Place::Person(key) => Some(key.clone()),
    };
    let hour = hit.at.map(|at| names::hour(at.0));
    let who = names::joined(&hit.who, words);
    let place = [place.unwrap_or_default(), kind(hit, context)].join(" ");
    let parts = [
        place.trim_start().to_owned(),
        hour.unwrap_or_default(),
        who,
        marked(&hit.excerpt),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    visible(&parts.join(" · ")).into_owned()
}

fn kind(hit: &Hit, context: &Context) -> String {
    let words = &context.catalog;
    let id = format!("hit-{}", hit.kind.word());
    match (hit.kind, hit.number) {
        (HitKind::Decision | HitKind::Item, Some(n)) => {
            words.with(&format!("{id}-numbered"), &[("n", n.to_string().into())])
        }
        _ => words.text(&id).into_owned(),
    }
}

/// The excerpt, what was found between brackets.
fn marked(excerpt: &Excerpt) -> String {
    let mut text = String::new();
    for (part, is_mark) in excerpt.parts() {
        if is_mark {
            text.push('[');
            text.push_str(part);
            text.push(']');
        } else {
            text.push_str(part);
        }
    }
    text
}
