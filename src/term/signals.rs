//! Signals as events.

use std::io;
use std::thread;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGWINCH};
use signal_hook::iterator::{Handle, Signals};

/// What another program, or the terminal, wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Signal {
    /// That we save and leave.
    Terminate,
    /// The terminal is gone: that we save and leave, and write nothing to it.
    HangUp,
    /// That we sleep.
    Suspend,
    /// We slept; the terminal's modes and screen may be somebody else's.
    Continue,
    /// That we hand the session over to another instance.
    GiveWay,
    /// That we look how large the terminal is.
    Resize,
}

/// Which signal means what. In raw mode Ctrl+C and Ctrl+Z arrive as keys: these come from outside.
const MEANINGS: &[(i32, Signal)] = &[
    (SIGTERM, Signal::Terminate),
    (SIGINT, Signal::Terminate),
    (SIGQUIT, Signal::Terminate),
    (SIGHUP, Signal::HangUp),
    (SIGTSTP, Signal::Suspend),
    (SIGCONT, Signal::Continue),
    (SIGUSR1, Signal::GiveWay),
    (SIGWINCH, Signal::Resize),
];

/// The thread that listens; dropping it stops the listening.
#[derive(Debug)]
pub struct Listener(Handle);

impl Drop for Listener {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// Listens to every signal there is a meaning for: [`listen_to`].
///
/// # Errors
/// When the signals cannot be had.
pub fn listen(send: impl Fn(Signal) -> bool + Send + 'static) -> io::Result<Listener> {
    let all: Vec<Signal> = MEANINGS.iter().map(|(_, signal)| *signal).collect();
    listen_to(&all, send)
}

/// Listens to these from now on; the others keep doing what they do. `send` is called in a thread of its own, and says whether somebody still listens.
///
/// # Errors
/// When the signals cannot be had.
pub fn listen_to(
    wanted: &[Signal],
    send: impl Fn(Signal) -> bool + Send + 'static,
) -> io::Result<Listener> {
    let numbers = MEANINGS
        .iter()
        .filter(|(_, signal)| wanted.contains(signal));
    let mut signals = Signals::new(numbers.map(|(number, _)| number))?;
    let handle = signals.handle();
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            for number in signals.forever() {
                let meaning = MEANINGS.iter().find(|(one, _)| *one == number);
                if meaning.is_some_and(|(_, signal)| !send(*signal)) {
                    break;
                }
            }
        })?;
    Ok(Listener(handle))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_signal_arrives_as_what_it_means() {
        let (sender, receiver) = mpsc::channel();
        let _listener = listen(move |signal| sender.send(signal).is_ok()).unwrap();
        // Only signals that would do no harm if the handler were missing.
        for (number, meaning) in [(SIGWINCH, Signal::Resize), (SIGCONT, Signal::Continue)] {
            signal_hook::low_level::raise(number).unwrap();
            let heard = receiver.recv_timeout(Duration::from_secs(5));
            assert_eq!(heard, Ok(meaning));
        }
    }
}
