//! `copil history`: who changed what and when, the session as it was, what is other since, and the way back.

mod args;
mod list;
mod moment;
mod told;

use std::io::{self, Write};
use std::sync::Arc;

use serde_json::{Value, json};

pub use args::HistoryArgs;
pub(super) use moment::Wanted;
use told::{Fact, How, Told};

use super::args::Readers;
use super::exit::say;
use super::{Context, Exit, Failure, files, key};
use crate::document::{self, Format, Kind, Status};
use crate::edit::{self, Step};
use crate::model::{Session, check};
use crate::store::vault::Key;
use crate::store::{self, Access, History, Options, Origin, Pruned, Seen};

/// Runs it.
pub(super) fn run(args: &HistoryArgs, context: &Context) -> Result<Exit, Failure> {
    if args.prune {
        return prune(args, context);
    }
    // Going back may touch what is encrypted.
    let key = if args.with_confidential || args.restore.is_some() {
        key::needed(&args.file, context)?
    } else {
        key::to_read(&args.file, context)?
    };
    let history = store::history_with(&args.file, key.as_deref())?;
    let view = View {
        history: &history,
        context,
        most: if args.with_confidential {
            Seen::Inside
        } else {
            Seen::Open
        },
    };
    if let Some(wanted) = args.restore {
        return restore(args, wanted, &history, key, context);
    }
    if let Some(wanted) = args.at {
        return state(args, &history.after(wanted.count(&history)), context);
    }
    if let [from, to @ ..] = args.diff.as_slice() {
        let from = history.after(from.count(&history));
        let to = to.first().map_or_else(
            || history.now().clone(),
            |to| history.after(to.count(&history)),
        );
        return view.difference(&from, &to, args.format);
    }
    view.list(args.format)
}

/// What a history is told with: to whom, in which words.
struct View<'a> {
    history: &'a History,
    context: &'a Context,
    /// Who reads it.
    most: Seen,
}

impl View<'_> {
    fn list(&self, format: Readers) -> Result<Exit, Failure> {
        let changes = self.history.changes().iter();
        match format {
            Readers::Text => {
                let words = &self.context.catalog;
                let lines = list::lines(self);
                if lines.is_empty() {
                    say(&words.text("history-none"));
                }
                out(&lines)
            }
            Readers::Json => {
                let changes = changes.map(|change| list::json(self, change));
                json_out(&Value::Array(changes.collect()))
            }
        }
    }

    fn difference(&self, from: &Session, to: &Session, format: Readers) -> Result<Exit, Failure> {
        let mut session = from.clone();
        let mut told = Vec::new();
        for edit in edit::between(from, to) {
            let Ok(inverse) = edit::apply(&mut session, edit.clone()) else {
                continue;
            };
            told.extend(Told::of(self, &Step { edit, inverse }));
        }
        match format {
            Readers::Text => {
                if told.is_empty() {
                    say(&self.context.catalog.text("history-same"));
                }
                let lines = told.iter().flat_map(|told| list::told(self, told));
                out(&lines.collect::<Vec<_>>())
            }
            Readers::Json => json_out(
                &told
                    .iter()
                    .map(|told| list::told_json(self, told))
                    .collect(),
            ),
        }
    }
}

/// The compte-rendu of a session as it was.
fn state(args: &HistoryArgs, session: &Session, context: &Context) -> Result<Exit, Failure> {
    let house = super::house::named(&session.house, context)?;
    let options = document::Options {
        include_confidential: args.with_confidential,
        status: Status::of(&check(session)),
        ..document::Options::default()
    };
    let document = document::build(Kind::CompteRendu, session, &house, &options);
    let format = match args.format {
        Readers::Text => Format::Text,
        Readers::Json => Format::Json,
    };
    let bytes = document
        .map(|document| super::render::bytes(&document, &house, format))
        .transpose()?;
    write(&bytes.unwrap_or_default())
}

/// Brings an earlier state back by one more change.
fn restore(
    args: &HistoryArgs,
    wanted: Wanted,
    history: &History,
    key: Option<Arc<Key>>,
    context: &Context,
) -> Result<Exit, Failure> {
    let words = &context.catalog;
    let mut opened = files::open_with(&args.file, key, context, |_| {})?;
    let then = history.after(wanted.count(history));
    let session = opened.editor.session();
    let mut edits = edit::restore(session, &then, &history.inside());
    if edits.is_empty() {
        say(&words.text("history-same"));
        return Ok(Exit::Done);
    }
    let n = edits.len();
    let today = context.clock.now().date();
    edits.extend(edit::corrections(session, &edits, today));
    let group = opened.editor.commit(edits).map_err(Failure::system)?;
    if let Access::Writer(writer) = opened.access {
        writer.group(group);
        writer.close();
    }
    say(&words.with("history-restored", &[("n", n.into())]));
    Ok(Exit::Done)
}

fn prune(args: &HistoryArgs, context: &Context) -> Result<Exit, Failure> {
    // What a crash left in the journal goes into the session file first.
    let key = key::to_read(&args.file, context)?;
    let opened = files::open_with(&args.file, key.clone(), context, |_| {})?;
    if let Access::Writer(writer) = opened.access {
        writer.save();
        writer.close();
    }
    let words = &context.catalog;
    let options = Options {
        key,
        ..files::options(context, Origin::Lines)
    };
    match store::prune(&args.file, &options)? {
        Pruned::Removed(n) => {
            say(&words.with("history-pruned", &[("n", n.into())]));
            Ok(Exit::Done)
        }
        Pruned::Unsaved => Err(Failure::system(words.text("history-unsaved"))),
        Pruned::Held(holder) => Err(files::held(&args.file, holder.as_ref(), context)),
    }
}

fn out(lines: &[String]) -> Result<Exit, Failure> {
    let mut text = lines.join("\n");
    if !lines.is_empty() {
        text.push('\n');
    }
    write(text.as_bytes())
}

fn json_out(value: &Value) -> Result<Exit, Failure> {
    let mut text = serde_json::to_string_pretty(value).map_err(Failure::system)?;
    text.push('\n');
    write(text.as_bytes())
}

fn write(bytes: &[u8]) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .map_err(|error| Failure::output(&error))?;
    Ok(Exit::Done)
}

/// A fact as other programs read it.
fn fact_json(fact: &Fact) -> Value {
    json!({ "what": fact.field, "before": fact.before, "after": fact.after })
}
