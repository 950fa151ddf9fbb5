//! Keys and pastes as events, heard when the screen's thread asks for them.
//!
//! The bytes are read and understood here, not by `crossterm`, whose reader spins when the terminal is
//! gone and cannot wait for anything else beside it; the events are its types. A burst that holds line ends is a
//! paste where the terminal does not mark pastes (`burst`).

mod burst;
mod mouse;
mod parse;
mod tables;

use std::fs::File;
use std::io::{self, IsTerminal};
use std::os::fd::{AsFd, OwnedFd};
use std::time::{Duration, Instant};

use crossterm::event::Event;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::{SpecialCodeIndex, tcgetattr};

use burst::Bursts;
use parse::Parser;

/// What the terminal says.
#[derive(Debug)]
pub enum Heard {
    /// A key, a paste, a change of focus.
    Event(Event),
    /// A part of a paste that is too long to be waited for; its rest follows, and as an event its end.
    Part(String),
    /// Where the cursor is, which was asked: the column, counted from 1.
    Column(u16),
    /// The terminal is gone; nothing will be heard any more.
    Closed(io::Error),
}

/// From so many bytes on, a paste is handed on in parts.
const PART: usize = 32 * 1024;

/// No terminal hands out more at once.
const READ: usize = 4 * 1024;

/// So many bytes are read before anything else has its turn: a long paste is drawn while it comes.
const TURN: usize = 64 * 1024;

/// How long a lone `ESC` waits for the rest of a sequence.
const ESCAPE: Duration = Duration::from_millis(25);

/// How long the next piece of an unmarked paste may be on its way: it comes in packets, and no hand types so
/// soon behind it.
const PASTE: Duration = Duration::from_millis(40);

/// What a terminal's bytes mean that came in these pieces and are all there are; for tools that look at them.
#[must_use]
pub fn understood(pieces: &[&[u8]]) -> Vec<Event> {
    let mut parser = Parser::default();
    for piece in pieces {
        parser.feed(piece);
    }
    parser.flush();
    parser.take()
}

fn terminal() -> io::Result<OwnedFd> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        stdin.as_fd().try_clone_to_owned()
    } else {
        Ok(File::open("/dev/tty")?.into())
    }
}

/// Hears what the terminal says.
#[derive(Debug)]
pub struct Listener {
    terminal: OwnedFd,
    parser: Parser,
    bursts: Bursts,
    bytes: Box<[u8]>,
    /// When bytes came last.
    touched: Instant,
}

/// What ended the waiting.
#[derive(Debug, Default)]
pub struct Woken {
    /// What the terminal said.
    pub heard: Vec<Heard>,
    /// Whether the bell was rung.
    pub rung: bool,
}

impl Listener {
    /// The listener of the terminal of this program.
    ///
    /// # Errors
    /// When there is none.
    pub fn open() -> io::Result<Self> {
        Ok(Self::to(terminal()?))
    }

    fn to(terminal: OwnedFd) -> Self {
        let erase =
            tcgetattr(&terminal).map_or(0, |modes| modes.special_codes[SpecialCodeIndex::VERASE]);
        Self {
            terminal,
            parser: Parser::for_erase(erase),
            bursts: Bursts::default(),
            bytes: vec![0; READ].into(),
            touched: Instant::now(),
        }
    }

    /// Waits until the terminal says something, the bell is rung, or so much time has passed. All that can be
    /// read without waiting is heard at once.
    pub fn hear(&mut self, bell: &impl AsFd, most: Option<Duration>) -> Woken {
        let until = most.map(|most| Instant::now() + most);
        loop {
            let over = self.patience().map(|patience| self.touched + patience);
            let mut woken = Woken::default();
            match self.wait(bell, [until, over].into_iter().flatten().min()) {
                Ok(ready) => {
                    woken.rung = ready.bell;
                    if ready.terminal {
                        woken.heard = self.read();
                    } else if over.is_some_and(|over| over <= Instant::now()) {
                        woken.heard = self.silence();
                    }
                }
                Err(error) => woken.heard = self.last_words(error.into()),
            }
            let late = until.is_some_and(|until| until <= Instant::now());
            if woken.rung || late || !woken.heard.is_empty() {
                return woken;
            }
        }
    }

    /// How long what was begun waits for its rest, if anything was.
    fn patience(&self) -> Option<Duration> {
        if self.bursts.is_pasting() {
            Some(PASTE)
        } else {
            self.parser.is_amid().then_some(ESCAPE)
        }
    }

    /// What was begun has no rest: it was a key, or all of a paste.
    fn silence(&mut self) -> Vec<Heard> {
        if let Some(paste) = self.bursts.pause() {
            // What is amid had less time than it may have.
            self.touched = Instant::now();
            return vec![Heard::Event(paste)];
        }
        self.parser.flush();
        self.understood()
    }

    /// Reads what is there, as far as one turn goes.
    fn read(&mut self) -> Vec<Heard> {
        let (mut heard, mut taken) = (Vec::new(), 0);
        loop {
            match rustix::io::read(&self.terminal, &mut *self.bytes) {
                Ok(0) => {
                    heard.extend(self.last_words(io::ErrorKind::UnexpectedEof.into()));
                    return heard;
                }
                Ok(read) => {
                    taken += read;
                    self.parser.feed(self.bytes.get(..read).unwrap_or_default());
                    heard.extend(self.understood());
                }
                Err(Errno::INTR | Errno::AGAIN) => {}
                Err(error) => {
                    heard.extend(self.last_words(error.into()));
                    return heard;
                }
            }
            self.touched = Instant::now();
            if taken >= TURN || !is_readable(&self.terminal) {
                return heard;
            }
        }
    }

    /// What was understood so far.
    fn understood(&mut self) -> Vec<Heard> {
        let columns = self.parser.take_columns();
        let events = self.bursts.gather(self.parser.take());
        let part = self.parser.take_part();
        let part = part.map(|part| burst::with_line_feeds(&part));
        let part = part.or_else(|| self.bursts.take_part());
        let columns = columns.into_iter().map(Heard::Column);
        let events = events.into_iter().map(Heard::Event);
        let heard = columns.chain(events);
        heard.chain(part.map(Heard::Part)).collect()
    }

    /// The terminal is gone: what came of a paste is all there is of it.
    fn last_words(&mut self, error: io::Error) -> Vec<Heard> {
        self.parser.end();
        let mut heard = self.understood();
        heard.extend(self.bursts.pause().map(Heard::Event));
        heard.push(Heard::Closed(error));
        heard
    }

    /// Waits for something to do, at most until then.
    fn wait(&self, bell: &impl AsFd, until: Option<Instant>) -> rustix::io::Result<Ready> {
        let left = until.map(|until| until.saturating_duration_since(Instant::now()));
        // What is too far away for the system is no limit.
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        let mut fds = [
            PollFd::new(bell, PollFlags::IN),
            PollFd::new(&self.terminal, PollFlags::IN),
        ];
        match poll(&mut fds, left.as_ref()) {
            Ok(_) => {}
            Err(Errno::INTR) => return Ok(Ready::default()),
            Err(error) => return Err(error),
        }
        let [bell, terminal] = fds.map(|fd| !fd.revents().is_empty());
        // A terminal that hung up is readable, and reading says so.
        Ok(Ready { bell, terminal })
    }
}

/// What there is to do.
#[derive(Default)]
struct Ready {
    bell: bool,
    terminal: bool,
}

/// Whether reading does not wait.
fn is_readable(terminal: &OwnedFd) -> bool {
    let mut fds = [PollFd::new(terminal, PollFlags::IN)];
    poll(&mut fds, Some(&Timespec::default())).is_ok_and(|ready| ready > 0)
}

#[cfg(test)]
mod tests;
