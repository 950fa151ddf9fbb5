//! `copil take`: capture lines from standard input, through the same parser, edits and journal as the
//! lines typed on the screen.

use std::io::{self, BufRead};
use std::sync::mpsc;

use super::args::TakeArgs;
use super::exit::say;
use super::{Context, Exit, Failure, files, words};
use crate::capture::{self, Outcome};
use crate::edit::Editor;
use crate::store::{Access, StoreEvent, Writer};
use crate::term::Clock;

/// Runs it.
pub(super) fn run(args: &TakeArgs, context: &Context) -> Result<Exit, Failure> {
    let (told, events) = mpsc::channel();
    let opened = files::open(&args.file, context, move |event| {
        // Nobody listens any more once the last line is taken.
        let _ = told.send(event);
    })?;
    let Access::Writer(writer) = opened.access else {
        return Err(Failure::held(args.file.display()));
    };
    let mut taker = Taker {
        editor: opened.editor,
        writer: &writer,
        clock: context.clock,
        context,
    };
    let mut doubts = 0_u32;
    let mut lines = io::stdin().lock();
    let mut number = 0;
    let mut bytes = Vec::new();
    while next_line(&mut lines, &mut bytes)? {
        number += 1;
        let line = String::from_utf8_lossy(&bytes);
        let line = line.trim_end_matches(['\n', '\r']);
        if line.is_empty() {
            continue;
        }
        let (outcome, how) = taker.take(line)?;
        if outcome.problem.is_some() || outcome.asks.is_some() {
            doubts += 1;
            say(&format!("{number}: {how}: {line}"));
        } else if args.verbose {
            say(&format!("{number}: {how}"));
        }
    }
    writer.close();
    for event in events.try_iter() {
        if let StoreEvent::Failed { reason, .. } = event {
            return Err(Failure::system(format!(
                "{}: {reason}",
                args.file.display()
            )));
        }
    }
    Ok(if args.strict && doubts > 0 {
        Exit::Findings
    } else {
        Exit::Done
    })
}

/// Reads one line, its end included; bytes that are no UTF-8 are a line's own affair.
fn next_line(lines: &mut impl BufRead, bytes: &mut Vec<u8>) -> Result<bool, Failure> {
    bytes.clear();
    let read = lines.read_until(b'\n', bytes).map_err(Failure::system)?;
    Ok(read > 0)
}

struct Taker<'a> {
    editor: Editor,
    writer: &'a Writer,
    clock: Clock,
    context: &'a Context,
}

impl Taker<'_> {
    /// Takes one line; says how it was read.
    fn take(&mut self, line: &str) -> Result<(Outcome, String), Failure> {
        // First as typed, so that a fault below loses nothing.
        self.writer.typed(self.editor.next_group(), line);
        let cx = capture::Context {
            session: self.editor.session(),
            now: self.clock.now(),
            abbreviations: &self.context.config.abbreviations,
        };
        let parsed = capture::parse(line, &cx);
        let how = words::ghost(&parsed, &cx, &self.context.catalog);
        let mut outcome = capture::edits(&parsed, &cx);
        if outcome.edits.is_empty() && outcome.problem.is_some() {
            // It could not be done: kept word for word, flagged.
            outcome.edits = capture::keep(line, &cx).edits;
        }
        let group = self
            .editor
            .commit(outcome.edits.clone())
            .map_err(Failure::system)?;
        self.writer.group(group);
        self.clock.tick();
        Ok((outcome, how))
    }
}
