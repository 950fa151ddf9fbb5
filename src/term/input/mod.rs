//! Keys and pastes as events, from a thread of its own.
//!
//! The bytes are read and understood here, not by `crossterm`, whose reader spins when the terminal is
//! gone and cannot be made to pause; the events are its types. A burst that holds line ends is a paste
//! where the terminal does not mark pastes (`burst`).

mod burst;
mod mouse;
mod parse;
mod tables;

use std::fs::File;
use std::io::{self, IsTerminal, PipeReader, PipeWriter, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::thread;

use crossterm::event::Event;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
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

/// How long a lone `ESC` waits for the rest of a sequence, in milliseconds.
const ESCAPE_MS: i64 = 25;

/// How long the next piece of an unmarked paste may be on its way, in milliseconds: it comes in packets, and
/// no hand types so soon behind it.
const PASTE_MS: i64 = 40;

/// The thread that listens.
#[derive(Debug)]
pub struct Listener {
    control: PipeWriter,
}

impl Listener {
    /// Reads no more until [`Listener::resume`]: the terminal is somebody else's.
    ///
    /// # Errors
    /// When the thread is gone.
    pub fn pause(&mut self) -> io::Result<()> {
        self.control.write_all(b"p")
    }

    /// Reads again.
    ///
    /// # Errors
    /// When the thread is gone.
    pub fn resume(&mut self) -> io::Result<()> {
        self.control.write_all(b"r")
    }
}

/// Listens to the terminal from now on: `send` is called in a thread of its own, and says whether
/// somebody still listens. Dropping the listener ends the thread.
///
/// # Errors
/// When there is no terminal.
pub fn listen(send: impl Fn(Heard) -> bool + Send + 'static) -> io::Result<Listener> {
    listen_to(terminal()?, send)
}

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

fn listen_to(
    terminal: OwnedFd,
    send: impl Fn(Heard) -> bool + Send + 'static,
) -> io::Result<Listener> {
    let (orders, control) = io::pipe()?;
    let erase =
        tcgetattr(&terminal).map_or(0, |modes| modes.special_codes[SpecialCodeIndex::VERASE]);
    let mut ear = Ear {
        terminal,
        orders,
        parser: Parser::for_erase(erase),
        bursts: Bursts::default(),
    };
    thread::Builder::new()
        .name("input".to_owned())
        .spawn(move || {
            if let Err(error) = ear.listen(&send) {
                ear.last_words(&send);
                send(Heard::Closed(error));
            }
        })?;
    Ok(Listener { control })
}

struct Ear {
    terminal: OwnedFd,
    orders: PipeReader,
    parser: Parser,
    bursts: Bursts,
}

/// What there is to do.
enum Ready {
    Bytes,
    Order,
    /// Nothing came in time.
    Silence,
}

impl Ear {
    /// Listens until nobody wants to hear, or the terminal is gone.
    fn listen(&mut self, send: &impl Fn(Heard) -> bool) -> io::Result<()> {
        let mut bytes = vec![0; 64 * 1024];
        loop {
            // What can be read without waiting belongs to the same burst.
            let patience = if self.bursts.is_pasting() {
                PASTE_MS
            } else {
                0
            };
            let mut ready = self.wait(Some(patience))?;
            if matches!(ready, Ready::Silence) {
                if let Some(event) = self.bursts.pause()
                    && !send(Heard::Event(event))
                {
                    return Ok(());
                }
                ready = self.wait(self.parser.is_amid().then_some(ESCAPE_MS))?;
            }
            match ready {
                Ready::Order if !self.obey()? => return Ok(()),
                Ready::Order => {}
                Ready::Silence => self.parser.flush(),
                Ready::Bytes => {
                    let read = match rustix::io::read(&self.terminal, bytes.as_mut_slice()) {
                        Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                        Ok(read) => read,
                        Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => continue,
                        Err(error) => return Err(error.into()),
                    };
                    self.parser.feed(bytes.get(..read).unwrap_or_default());
                }
            }
            for column in self.parser.take_columns() {
                if !send(Heard::Column(column)) {
                    return Ok(());
                }
            }
            if !self.hand_on(send) {
                return Ok(());
            }
        }
    }

    /// Hands on what was understood; says whether somebody still listens.
    fn hand_on(&mut self, send: &impl Fn(Heard) -> bool) -> bool {
        let events = self.bursts.gather(self.parser.take());
        let part = self.parser.take_part();
        let part = part.map(|part| burst::with_line_feeds(&part));
        let part = part.or_else(|| self.bursts.take_part());
        let heard = events.into_iter().map(Heard::Event);
        heard.chain(part.map(Heard::Part)).all(send)
    }

    /// The terminal is gone: what came of a paste is all there is of it.
    fn last_words(&mut self, send: &impl Fn(Heard) -> bool) {
        self.parser.end();
        if self.hand_on(send)
            && let Some(event) = self.bursts.pause()
        {
            send(Heard::Event(event));
        }
    }

    /// Waits for something to do, at most so many milliseconds.
    fn wait(&self, most: Option<i64>) -> io::Result<Ready> {
        let most = most.map(|milliseconds| Timespec {
            tv_sec: 0,
            tv_nsec: milliseconds * 1_000_000,
        });
        let mut fds = [
            PollFd::new(&self.orders, PollFlags::IN),
            PollFd::new(&self.terminal, PollFlags::IN),
        ];
        match poll(&mut fds, most.as_ref()) {
            Ok(_) => {}
            Err(rustix::io::Errno::INTR) => return Ok(Ready::Silence),
            Err(error) => return Err(error.into()),
        }
        let [orders, terminal] = fds.map(|fd| fd.revents());
        // A terminal that hung up is readable, and reading says so.
        Ok(match (orders.is_empty(), terminal.is_empty()) {
            (false, _) => Ready::Order,
            (_, false) => Ready::Bytes,
            _ => Ready::Silence,
        })
    }

    /// Obeys an order; `false` when there will be no more.
    fn obey(&mut self) -> io::Result<bool> {
        let mut order = [0];
        while self.orders.read(&mut order)? > 0 {
            if order == *b"r" {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

#[cfg(test)]
mod tests;
