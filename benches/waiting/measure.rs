//! One program, once: what the one before it notices.

use std::path::Path;
use std::time::{Duration, Instant};

use super::program::Program;
use super::pty::{Failed, Session};
use super::typist::{Typed, Typist};

/// Keys come no faster than this; a quick hand takes four times as long.
const PACE: Duration = Duration::from_millis(20);
/// A program that says nothing for so long has said all to a key.
const GAP: Duration = Duration::from_millis(12);
/// The same, of what it does when it begins.
const REST: Duration = Duration::from_millis(300);
/// What an Enter key sends.
const ENTER: &str = "\r";
/// A word that no screen has by itself.
const MARK: &str = "qzqzq";
/// How many letters come at once.
const BURST: usize = 1_000;

/// What was seen.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// From its start to its first screen.
    pub first: Duration,
    /// What that cost in bytes, with all that it drew until it was at rest.
    pub start_bytes: usize,
    /// From a key to the output that shows it.
    pub keys: Vec<Duration>,
    /// What each of them cost in bytes.
    pub key_bytes: Vec<usize>,
    /// From the end of a line to the first change.
    pub enters: Vec<Duration>,
    /// From a thousand letters at once to the last one shown.
    pub burst: Duration,
    /// The most memory held, in bytes.
    pub peak: usize,
}

/// How much is typed.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Keys whose coming is seen.
    pub keys: usize,
    /// Whether a thousand letters follow.
    pub burst: bool,
}

/// Opens the program, types, and has it killed.
pub fn measure(
    program: &Program,
    command: &[String],
    folder: &Path,
    plan: Plan,
) -> Result<Seen, Failed> {
    let mut session = Session::start(command, folder)?;
    let mut seen = Seen {
        first: first(program, &mut session)?,
        ..Seen::default()
    };
    // A session of 20,000 entries is still being read behind its first screen.
    while session.quiet(REST)?.is_some() || !session.sleeps() {}
    seen.start_bytes = session.bytes;
    if !program.begin.is_empty() {
        session.send(program.begin.as_bytes())?;
        session.quiet(REST)?;
    }
    let mut typist = Typist::default();
    while seen.keys.len() < plan.keys {
        press(&mut typist, &mut session, &mut seen)?;
    }
    if plan.burst {
        let text = Typist::burst(BURST, ENTER, MARK);
        let sent = session.send(text.as_bytes())?;
        let shown = session.until("the end of the burst", |now| now.count(MARK) > 0)?;
        seen.burst = shown - sent;
    }
    seen.peak = session.peak();
    Ok(seen)
}

fn first(program: &Program, session: &mut Session) -> Result<Duration, Failed> {
    let begun = session.begun();
    let at = if let Some(ready) = program.ready {
        session.until(ready, |now| now.count(ready) > 0)?
    } else {
        let some = session.until("its first output", |_| true)?;
        session.quiet(REST)?.unwrap_or(some)
    };
    Ok(at - begun)
}

fn press(typist: &mut Typist, session: &mut Session, seen: &mut Seen) -> Result<(), Failed> {
    let bytes = session.bytes;
    let look = session.look();
    let typed = typist.press();
    let sent;
    match typed {
        Typed::Letter(letter) => {
            let tail = typist.tail().to_owned();
            let before = session.count(&tail);
            sent = session.send(&[u8::try_from(letter).unwrap_or(b'?')])?;
            let what = format!("{tail:?} on the screen");
            let shown = session.until(&what, |now| now.count(&tail) > before)?;
            seen.keys.push(shown - sent);
        }
        Typed::Unseen(letter) => {
            sent = session.send(&[u8::try_from(letter).unwrap_or(b'?')])?;
            // Not every program answers a space.
            session.take(sent + PACE)?;
        }
        Typed::Enter => {
            sent = session.send(ENTER.as_bytes())?;
            let shown = session.until("a change", |now| now.look() != look)?;
            seen.enters.push(shown - sent);
        }
    }
    while session.take(sent + PACE)?.is_some() {}
    session.quiet(GAP)?;
    if matches!(typed, Typed::Letter(_)) {
        seen.key_bytes.push(session.bytes - bytes);
    }
    // What follows a line ended is no part of the first key of the next.
    if typed == Typed::Enter {
        session.quiet(PACE)?;
    }
    Ok(())
}

/// Times between two outputs while so many bytes are pasted, and how long all of it took.
pub fn paste(
    session: &mut Session,
    text: &[u8],
    end: &str,
) -> Result<(Vec<Duration>, Duration), Failed> {
    let sent = Instant::now();
    let (mut last, mut gaps) = (sent, Vec::new());
    for piece in text.chunks(4_000) {
        session.send(piece)?;
        while let Some(at) = session.take(Instant::now())? {
            gaps.push(at.saturating_duration_since(last));
            last = at;
        }
    }
    while session.count(end) == 0 {
        let Some(at) = session.take(Instant::now() + Duration::from_mins(2))? else {
            return Err("the end of the paste never came".to_owned());
        };
        gaps.push(at.saturating_duration_since(last));
        last = at;
    }
    Ok((gaps, last - sent))
}
