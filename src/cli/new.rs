//! `copil new`: makes a session, the first of its body or the one that follows another.

use std::path::Path;

use super::args::NewArgs;
use super::fault::Fault;
use super::follow::{self, Asked};
use super::{Context, Exit, Failure, files, key};
use crate::capture::roster;
use crate::document::house::USUAL;
use crate::edit::{Edit, Editor, Field, Row, Slot};
use crate::model::{Item, Person, Session};
use crate::store;
use crate::text::clean_line;

/// Runs it.
pub(super) fn run(args: &NewArgs, context: &Context) -> Result<Exit, Failure> {
    let session = match &args.last {
        Some(last) => following(last, args, context)?,
        None => first(args, context)?,
    };
    store::create(&args.file, &session)?;
    Ok(Exit::Done)
}

fn first(args: &NewArgs, context: &Context) -> Result<Session, Failure> {
    // A house style that does not exist would only be noticed when the document is wanted.
    let house = args.house.as_deref().unwrap_or(USUAL);
    super::house::named(house, context)?;
    let line = |text: &Option<String>| clean_line(text.as_deref().unwrap_or_default());
    let date = args.date.as_deref().unwrap_or_default();
    let date: chrono::NaiveDate = date.parse().map_err(|_| no_day(date, context))?;
    let header = Session::new(
        &line(&args.event),
        &line(&args.body),
        args.number.unwrap_or(1),
        date.into(),
        &line(&args.place),
    );
    let mut editor = Editor::new(header);
    let mut edits = written_in(args);
    edits.extend(people(args)?.into_iter().map(|person| Edit::Insert {
        at: Slot::Last,
        row: Row::Person(person),
    }));
    let mut id = editor.next_id();
    for item in agenda(args)?.unwrap_or_default() {
        let row = Row::Item(Item { id, ..item });
        edits.push(Edit::Insert {
            at: Slot::Last,
            row,
        });
        id = id.next();
    }
    editor.commit(edits).map_err(Failure::input)?;
    Ok(editor.session().clone())
}

fn following(last: &Path, args: &NewArgs, context: &Context) -> Result<Session, Failure> {
    let line = |text: &Option<String>| text.as_deref().map(clean_line);
    let key = key::to_read(last, context)?;
    let before = follow::last(last, key.as_deref())?;
    let asked = Asked {
        event: line(&args.event),
        body: line(&args.body),
        number: args.number,
        date: args.date.as_deref().map(|text| follow::date(text, &before)),
        place: line(&args.place),
        agenda: agenda(args)?,
        people: people(args)?,
    };
    let session = follow::after(last, &before, asked, context)?;
    if let Some(house) = &args.house {
        super::house::named(house, context)?;
    }
    let mut editor = Editor::new(session);
    editor.commit(written_in(args)).map_err(Failure::input)?;
    Ok(editor.session().clone())
}

/// The language and the house, where they are said.
fn written_in(args: &NewArgs) -> Vec<Edit> {
    let language = args.language.map(Field::Language);
    let house = args.house.clone().map(Field::House);
    let fields = language.into_iter().chain(house);
    fields.map(|field| Edit::Set { field }).collect()
}

fn no_day(text: &str, context: &Context) -> Failure {
    let args = [("date", clean_line(text).into())];
    Failure::usage(context.catalog.with("cli-new-no-day", &args))
}

fn people(args: &NewArgs) -> Result<Vec<Person>, Failure> {
    let Some(path) = &args.roster else {
        return Ok(Vec::new());
    };
    roster::read_csv(&files::text(path)?, None).map_err(|errors| {
        let faults = errors
            .iter()
            .map(|error| Fault::new(path, error.problem.message()).in_line(error.line));
        Failure::faults(Exit::Input, faults)
    })
}

fn agenda(args: &NewArgs) -> Result<Option<Vec<Item>>, Failure> {
    let Some(path) = &args.agenda else {
        return Ok(None);
    };
    let lines = roster::read_agenda(&files::text(path)?).into_iter();
    let items = lines.map(|line| Item {
        title: line.title,
        planned: line.planned,
        ..Item::default()
    });
    Ok(Some(items.collect()))
}
