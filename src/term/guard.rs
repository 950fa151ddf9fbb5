//! Entering the terminal's screen and leaving it, in the same steps backwards.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crossterm::terminal;
use signal_hook::consts::SIGCONT;

/// Each step with what takes it back; leaving goes from the last to the first.
///
/// No keyboard protocol is asked for: whether a terminal knows one can only be told by its answer, and
/// waiting for that would stand before the first frame.
const STEPS: &[(&str, &str)] = &[
    // The alternate screen.
    ("\x1b[?1049h", "\x1b[?1049l"),
    // Pastes arrive marked as such.
    ("\x1b[?2004h", "\x1b[?2004l"),
    // What frames may have left behind: a hidden cursor, a pen, an update begun.
    ("", "\x1b[?25h"),
    ("", "\x1b[m"),
    ("", "\x1b[?2026l"),
];

/// The same of the mouse, where it is wanted: buttons and drags, told as numbers of any size.
const MOUSE: &[(&str, &str)] = &[
    ("\x1b[?1002h", "\x1b[?1002l"),
    ("\x1b[?1006h", "\x1b[?1006l"),
];

/// Whether the mouse is wanted, for whoever has to give the screen back without a guard at hand.
static HEARS_MOUSE: AtomicBool = AtomicBool::new(false);

/// Whether the screen is ours, for whoever has to give it back without a guard at hand.
static ENTERED: AtomicBool = AtomicBool::new(false);

/// The screen is ours as long as this lives.
#[derive(Debug)]
#[must_use = "dropping it leaves the screen"]
pub struct Guard(());

impl Guard {
    /// Enters; with `mouse`, the terminal tells of the mouse too.
    ///
    /// # Errors
    /// When there is no terminal.
    pub fn enter(mouse: bool) -> io::Result<Self> {
        HEARS_MOUSE.store(mouse, Ordering::SeqCst);
        enter()?;
        Ok(Self(()))
    }

    /// Gives the screen back and stops the program, until the shell continues it (`fg`); then the screen
    /// has to be drawn anew. Does nothing and says `false` when no shell could continue it.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn suspend(&self) -> io::Result<bool> {
        if !has_shell() {
            return Ok(false);
        }
        leave()?;
        stop_until_continued()?;
        enter()?;
        Ok(true)
    }

    /// Enters again after somebody else stopped and continued the program and the shell had its own way
    /// with the terminal; then the screen has to be drawn anew.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn reenter(&self) -> io::Result<()> {
        leave()?;
        enter()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // A terminal that is gone needs no leaving.
        let _ = leave();
    }
}

/// Whether the screen is ours.
pub(super) fn is_entered() -> bool {
    ENTERED.load(Ordering::SeqCst)
}

/// Gives the screen back if it is ours; for the panic hook.
pub(super) fn restore() {
    // On the way out nothing can be done about a fault.
    let _ = leave();
}

fn enter() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    ENTERED.store(true, Ordering::SeqCst);
    write(io::stdout(), steps().iter().map(|(enter, _)| *enter))
}

fn leave() -> io::Result<()> {
    if !ENTERED.swap(false, Ordering::SeqCst) {
        return Ok(());
    }
    let written = write(io::stdout(), steps().iter().rev().map(|(_, leave)| *leave));
    terminal::disable_raw_mode()?;
    written
}

/// The steps of this run, in the order of entering.
fn steps() -> Vec<(&'static str, &'static str)> {
    let mouse = if HEARS_MOUSE.load(Ordering::SeqCst) {
        MOUSE
    } else {
        &[]
    };
    [STEPS, mouse].concat()
}

/// Stops the whole group: under `cargo run` or in a pipeline the shell waits for all of it.
///
/// The signal may reach another thread first, and this one would go on for a moment and enter the screen
/// again before it sleeps; so it waits to be continued, too.
fn stop_until_continued() -> io::Result<()> {
    let continued = Arc::new(AtomicBool::new(false));
    let flag = signal_hook::flag::register(SIGCONT, Arc::clone(&continued))?;
    let stopped = rustix::process::kill_current_process_group(rustix::process::Signal::STOP);
    while stopped.is_ok() && !continued.load(Ordering::SeqCst) {
        thread::sleep(Duration::from_millis(1));
    }
    signal_hook::low_level::unregister(flag);
    Ok(stopped?)
}

fn write<'a>(mut out: impl Write, steps: impl Iterator<Item = &'a str>) -> io::Result<()> {
    let steps: String = steps.collect();
    out.write_all(steps.as_bytes())?;
    out.flush()
}

/// Whether a shell with job control waits for us: a program that leads its session was started by a
/// terminal, and would sleep for ever. A session begun outside our container is 0 in it.
fn has_shell() -> bool {
    use nix::unistd::{Pid, getpid, getppid, getsid};
    let parent = getppid();
    let outside = parent == Pid::from_raw(0);
    match (getsid(None), getsid(Some(parent))) {
        (Ok(ours), Ok(theirs)) => ours != getpid() && !outside && ours == theirs,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaving_takes_back_every_step_of_entering_in_reverse() {
        let (mut entered, mut left) = (Vec::new(), Vec::new());
        write(&mut entered, STEPS.iter().map(|(enter, _)| *enter)).unwrap();
        write(&mut left, STEPS.iter().rev().map(|(_, leave)| *leave)).unwrap();
        assert_eq!(entered, b"\x1b[?1049h\x1b[?2004h");
        assert_eq!(left, b"\x1b[?2026l\x1b[m\x1b[?25h\x1b[?2004l\x1b[?1049l");
        let entered = [STEPS, MOUSE].concat();
        for (enter, leave) in entered.iter().filter(|(enter, _)| !enter.is_empty()) {
            assert_eq!(enter.replace('h', "l"), *leave);
        }
    }

    #[test]
    fn what_was_not_entered_is_not_left() {
        restore();
        assert!(!is_entered());
    }
}
