//! `copil new`: makes a session.

use std::fs;
use std::path::Path;

use super::args::NewArgs;
use super::fault::Fault;
use super::{Context, Exit, Failure};
use crate::capture::roster;
use crate::edit::{Edit, Editor, Field, Row, Slot};
use crate::model::{Item, Session};
use crate::store;
use crate::text::clean_line;

/// Runs it.
pub(super) fn run(args: &NewArgs, context: &Context) -> Result<Exit, Failure> {
    // A house style that does not exist would only be noticed when the document is wanted.
    super::house::named(&args.house, context)?;
    let header = Session::new(
        &clean_line(&args.event),
        &clean_line(&args.body),
        args.number,
        args.date.into(),
        &clean_line(&args.place),
    );
    let mut editor = Editor::new(header);
    let mut edits = vec![
        Edit::Set {
            field: Field::Language(args.language),
        },
        Edit::Set {
            field: Field::House(args.house.clone()),
        },
    ];
    if let Some(path) = &args.roster {
        edits.extend(roster_edits(path)?);
    }
    if let Some(path) = &args.agenda {
        edits.extend(agenda_edits(path, &editor)?);
    }
    editor.commit(edits).map_err(Failure::input)?;
    store::create(&args.file, editor.session())?;
    Ok(Exit::Done)
}

fn roster_edits(path: &Path) -> Result<Vec<Edit>, Failure> {
    let people = roster::read_csv(&text(path)?, None).map_err(|errors| {
        let faults = errors
            .iter()
            .map(|error| Fault::new(path, error.problem.message()).in_line(error.line));
        Failure::faults(Exit::Input, faults)
    })?;
    Ok(people
        .into_iter()
        .map(|person| Edit::Insert {
            at: Slot::Last,
            row: Row::Person(person),
        })
        .collect())
}

fn agenda_edits(path: &Path, editor: &Editor) -> Result<Vec<Edit>, Failure> {
    let mut id = editor.next_id();
    let mut edits = Vec::new();
    for line in roster::read_agenda(&text(path)?) {
        let item = Item {
            id,
            title: line.title,
            planned: line.planned,
            ..Item::default()
        };
        edits.push(Edit::Insert {
            at: Slot::Last,
            row: Row::Item(item),
        });
        id = id.next();
    }
    Ok(edits)
}

fn text(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| store::FileError::io(path, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let line = error
            .as_bytes()
            .iter()
            .take(error.utf8_error().valid_up_to());
        let line = line.filter(|byte| **byte == b'\n').count() + 1;
        let problem = store::FileProblem::NotText;
        let fault = Fault::new(path, problem.message()).in_line(line);
        Failure::faults(Exit::Input, [fault.hint(problem.hint())])
    })
}
