//! `copil register`: what was decided, what is to be done and by whom, what is open, over all sessions of a
//! folder. Nothing is written but standard output.

mod args;
mod calendar;
mod csv;
mod json;
mod rows;
mod shelf;

pub use args::{Form, RegisterArgs};
pub(super) use shelf::{list, shelved};

use super::{Context, Exit, Failure, generate, look};
use crate::archive::register::{Filter, Point, Register};

/// Runs it.
pub(super) fn run(args: &RegisterArgs, context: &Context) -> Result<Exit, Failure> {
    let folder = look::folder(args.folder.as_deref(), context);
    let today = context.clock.now().date();
    let shelf = shelf::read(&folder, today, args.with_confidential)?;
    for fault in &shelf.faults {
        super::exit::say(&fault.worded(&context.catalog));
    }
    let register = shelf.register;
    let filter = args.filter();
    let points = register.select(&filter, args.sort.unwrap_or_default());
    let form = args.format.unwrap_or_default();
    let mut bytes = written(form, &register, &points, context)?;
    // Whoever asks for certain points asks for nothing else.
    if matches!(form, Form::Text | Form::Md) && filter == Filter::default() {
        bytes.extend(rows::meetings(&register, &context.catalog).into_bytes());
    }
    generate::print(&bytes)?;
    Ok(if shelf.broken {
        Exit::Findings
    } else {
        Exit::Done
    })
}

fn written(
    form: Form,
    register: &Register,
    points: &[&Point],
    context: &Context,
) -> Result<Vec<u8>, Failure> {
    let words = &context.catalog;
    Ok(match form {
        Form::Text => rows::text(register, points, words).into_bytes(),
        Form::Md => rows::markdown(register, points, words).into_bytes(),
        Form::Csv => csv::written(register, points, words).map_err(Failure::system)?,
        Form::Json => json::written(register, points).map_err(Failure::system)?,
        Form::Ics => calendar::of(register, points, context).into_bytes(),
    })
}
