//! `copil take`: capture lines from standard input, through the same parser, edits and journal as the
//! lines typed on the screen.

use std::io::{self, BufRead, Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

use super::args::TakeArgs;
use super::exit::say;
use super::{Context, Exit, Failure, files, key, words};
use crate::capture;
use crate::edit::{self, Editor};
use crate::store::{Access, StoreEvent, Writer};
use crate::term::Clock;
use crate::term::signals::{self, Signal};

/// The longest line taken, its end included, in bytes: more than anybody types or pastes as one.
const LONGEST: u64 = 1024 * 1024;

/// What ends the taking, or goes on with it.
enum Input {
    /// A line, its end included.
    Line(Vec<u8>),
    /// There are no more.
    End,
    /// One is longer than any line.
    TooLong,
    /// They cannot be read.
    Unreadable(io::Error),
    /// Somebody wants the session, or us gone.
    Signal(Signal),
}

/// Runs it.
pub(super) fn run(args: &TakeArgs, context: &Context) -> Result<Exit, Failure> {
    let (told, events) = mpsc::channel();
    let saved = Arc::new(AtomicBool::new(true));
    let heard = Arc::clone(&saved);
    let key = key::offered(&args.file, context)?;
    let opened = files::open_with(&args.file, key, context, move |event| {
        match event {
            StoreEvent::Synced { .. } => heard.store(true, Ordering::SeqCst),
            StoreEvent::Pending | StoreEvent::Failed { .. } => heard.store(false, Ordering::SeqCst),
            _ => {}
        }
        // Nobody listens any more once the last line is taken.
        let _ = told.send(event);
    })?;
    let Access::Writer(writer) = opened.access else {
        // Opening fails when it is not for us.
        return Err(files::held(&args.file, None, context));
    };
    // The half line of the screen stays in the journal, for the screen.
    if let Some(said) = words::recovery(&opened.recovered, "", &context.catalog) {
        say(&said);
    }
    let (send, inbox) = mpsc::sync_channel(0);
    let heard = send.clone();
    let ends = [Signal::Terminate, Signal::HangUp, Signal::GiveWay];
    let _signals = signals::listen_to(&ends, move |one| heard.send(Input::Signal(one)).is_ok())
        .map_err(Failure::system)?;
    thread::spawn(move || read_lines(&send));
    let mut taker = Taker {
        editor: opened.editor,
        writer: &writer,
        clock: context.clock,
        context,
        verbose: args.verbose,
        saved: args.acknowledge.then_some(saved),
        locked: opened.locked,
        lines: 0,
        doubts: 0,
    };
    let ended = taker.take_all(&inbox);
    let (lines, doubts) = (taker.lines, taker.doubts);
    if matches!(ended, Ok(Some(Signal::GiveWay))) {
        writer.give_way(None);
    }
    writer.close();
    let by = after(events, &args.file)?;
    match ended? {
        None if args.strict && doubts > 0 => Ok(Exit::Findings),
        None => Ok(Exit::Done),
        Some(Signal::GiveWay) => {
            let who = by.filter(|who| !who.is_empty());
            let who = who.unwrap_or_else(|| "?".to_owned());
            let args = [("who", who.into()), ("n", lines.into())];
            Err(Failure::held(context.catalog.with("cli-gave-way", &args)))
        }
        Some(_) => {
            let said = context.catalog.with("cli-stopped", &[("n", lines.into())]);
            Err(Failure::system(said))
        }
    }
}

/// What the writer had to tell: who took the session over, unless the disk refused.
fn after(events: Receiver<StoreEvent>, path: &Path) -> Result<Option<String>, Failure> {
    let (mut taken_by, mut refused) = (None, None);
    for event in events {
        match event {
            StoreEvent::Failed { reason, .. } => refused = Some(reason),
            // It took everything after all.
            StoreEvent::Synced { .. } => refused = None,
            StoreEvent::TakenOver { by } => taken_by = Some(by),
            _ => {}
        }
    }
    match refused {
        Some(reason) => Err(crate::store::FileError::new(path, reason).into()),
        None => Ok(taken_by),
    }
}

/// Reads line after line, each handed over before the next is read; bytes that are no UTF-8 are a line's
/// own affair.
fn read_lines(send: &SyncSender<Input>) {
    let mut stdin = io::stdin().lock();
    loop {
        let mut bytes = Vec::new();
        // One byte more than the longest tells that it is longer.
        let input = match stdin
            .by_ref()
            .take(LONGEST + 1)
            .read_until(b'\n', &mut bytes)
        {
            Ok(0) => Input::End,
            Ok(n) if u64::try_from(n).is_ok_and(|n| n > LONGEST) => Input::TooLong,
            Ok(_) => Input::Line(bytes),
            Err(error) => Input::Unreadable(error),
        };
        let last = !matches!(input, Input::Line(_));
        // Nobody waits any more once a signal ended the taking.
        if send.send(input).is_err() || last {
            return;
        }
    }
}

struct Taker<'a> {
    editor: Editor,
    writer: &'a Writer,
    clock: Clock,
    context: &'a Context,
    verbose: bool,
    /// Whether what was given to the writer is on the disk, when that is to be said.
    saved: Option<Arc<AtomicBool>>,
    /// It is encrypted, and its key is not here.
    locked: bool,
    /// Lines taken, blank ones too: the number of the last one.
    lines: usize,
    /// Those that need an answer.
    doubts: usize,
}

impl Taker<'_> {
    /// Takes what comes until there is no more, or until a signal.
    fn take_all(&mut self, inbox: &Receiver<Input>) -> Result<Option<Signal>, Failure> {
        for input in inbox {
            match input {
                Input::Line(bytes) => {
                    self.lines += 1;
                    let line = String::from_utf8_lossy(&bytes);
                    let line = line.trim_end_matches(['\n', '\r']);
                    let line = line.trim_start_matches('\u{feff}');
                    if !line.is_empty() {
                        self.take(line)?;
                        self.acknowledge()?;
                    }
                }
                Input::End => break,
                Input::TooLong => {
                    let n = self.lines + 1;
                    let said = self
                        .context
                        .catalog
                        .with("cli-line-too-long", &[("n", n.into())]);
                    return Err(Failure::input(said));
                }
                Input::Unreadable(error) => return Err(Failure::system(error)),
                Input::Signal(signal) => return Ok(Some(signal)),
            }
        }
        Ok(None)
    }

    /// Says the line's number once it is on the disk; of one that the disk refuses it says nothing.
    fn acknowledge(&self) -> Result<(), Failure> {
        let Some(saved) = &self.saved else {
            return Ok(());
        };
        self.writer.wait();
        if !saved.load(Ordering::SeqCst) {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        writeln!(out, "{}", self.lines)
            .and_then(|()| out.flush())
            .map_err(|error| Failure::output(&error))
    }

    /// Takes one line, and reports it when it needs an answer.
    fn take(&mut self, line: &str) -> Result<(), Failure> {
        let cx = capture::Context {
            session: self.editor.session(),
            now: self.clock.now(),
            abbreviations: &self.context.config.abbreviations,
        };
        if cx.session.encryption.is_some() {
            let meant = capture::edits(&capture::parse(line, &cx), &cx);
            edit::check_hidden(cx.session, &meant.edits, !self.locked).map_err(|error| {
                let n = self.lines;
                let why = match error {
                    edit::EditError::Locked => "locked-closed-doors",
                    _ => "locked-row",
                };
                let why = self.context.catalog.text(why);
                Failure::input(format!("{n}: {why}"))
            })?;
        }
        // First as typed, so that a fault below loses nothing.
        self.writer.typed(self.editor.next_group(), line);
        let parsed = capture::parse(line, &cx);
        let mut outcome = capture::edits(&parsed, &cx);
        let doubtful = outcome.is_doubtful();
        if outcome.edits.is_empty() && doubtful {
            // It could not be done: kept word for word, flagged.
            outcome.edits = capture::keep(line, &cx).edits;
        } else if doubtful {
            outcome.flag();
        }
        // A terminal may be seen by others: it repeats nothing that was typed in confidence.
        let secret = capture::is_secret(&parsed, &cx);
        let how = if secret {
            words::ghost_kind(&parsed, &cx, &self.context.catalog)
        } else {
            words::ghost(&parsed, &cx, &self.context.catalog)
        };
        let today = self.clock.now().date();
        let corrected = edit::corrections(self.editor.session(), &outcome.edits, today);
        outcome.edits.extend(corrected);
        let group = self.editor.commit(outcome.edits).map_err(Failure::system)?;
        self.writer.group(group);
        self.clock.tick();
        self.doubts += usize::from(doubtful);
        if doubtful && !secret {
            say(&format!("{}: {how}: {line}", self.lines));
        } else if doubtful || self.verbose {
            say(&format!("{}: {how}", self.lines));
        }
        Ok(())
    }
}
