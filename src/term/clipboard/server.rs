//! The process that offers the clipboard until something else is copied.

use std::io::{self, Write};
use std::sync::mpsc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use arboard::{Clipboard, Error, SetExtLinux};

use super::desktop::{Received, TAKEN, receive};

/// How long the desktop may take to say whose the clipboard is.
const PATIENCE: Duration = Duration::from_millis(1400);
const BETWEEN_LOOKS: Duration = Duration::from_millis(2);
/// How often an offer looks whether its desktop is still there: nobody tells it.
const ROUND: Duration = Duration::from_mins(1);

/// Runs as that process: reads the document from standard input, says on standard output that the
/// clipboard was taken or why not, and ends when something else is copied.
///
/// # Errors
/// What was said, when the clipboard was not taken.
pub fn serve() -> io::Result<()> {
    // Refused when it leads a session already, which is just as well.
    let _ = rustix::process::setsid();
    let received = receive(&mut io::stdin().lock());
    let only_for = received
        .as_ref()
        .ok()
        .and_then(|received| received.only_for);
    let said = match received {
        Ok(received) => offer(received),
        Err(why) => Err(why.to_string()),
    };
    match said {
        Ok(offer) => {
            say(TAKEN);
            if let Some(time) = only_for {
                // The end of this process is the end of the offer; what was copied meanwhile has ended it
                // before, and stays.
                let _ = offer.recv_timeout(time);
                return Ok(());
            }
            // A fault of the desktop from here on is the end of the offer, and nobody's to be told.
            while offer.recv_timeout(ROUND) == Err(RecvTimeoutError::Timeout) && has_desktop() {}
            Ok(())
        }
        Err(why) => {
            say(&why);
            Err(io::Error::other(why))
        }
    }
}

/// Says the one thing there is to say; the listener hears it when standard output is closed.
fn say(what: &str) {
    let mut out = io::stdout();
    // Whoever asked may have given up.
    let _ = out.write_all(what.as_bytes()).and_then(|()| out.flush());
    close_standard_output();
}

/// Puts `/dev/null` in the place of the standard streams: the asker's pipe is closed, and nothing of the
/// terminal is kept.
fn close_standard_output() {
    if let Ok(null) = std::fs::File::options().write(true).open("/dev/null") {
        let _ = rustix::stdio::dup2_stdout(&null);
    }
}

/// Offers both forms in a thread of its own, and looks whether the clipboard has them: a desktop may
/// refuse without a word. What is returned is told a fault, and closed at the end of the offer.
fn offer(received: Received) -> Result<Receiver<String>, String> {
    let Received {
        html,
        plain,
        only_for,
    } = received;
    let (sender, offer) = mpsc::channel();
    let wanted = html.clone();
    thread::spawn(move || {
        let offered = Clipboard::new().and_then(|mut clipboard| {
            let set = clipboard.set().wait();
            let set = match only_for {
                Some(_) => set.exclude_from_history(),
                None => set,
            };
            set.html(html, Some(plain))
        });
        if let Err(why) = offered {
            // Nobody listens once the clipboard was taken.
            let _ = sender.send(why.to_string());
        }
    });
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Ok(why) = offer.recv_timeout(BETWEEN_LOOKS) {
            return Err(why);
        }
        if seen().is_ok_and(|seen| seen == wanted) {
            return Ok(offer);
        }
    }
    Err("the clipboard was not taken".to_owned())
}

/// The rich text on the clipboard. On X11 the server is asked who owns it; on Wayland it is read.
fn seen() -> Result<String, Error> {
    Clipboard::new().and_then(|mut clipboard| clipboard.get().html())
}

/// Whether there is a desktop, whatever is on its clipboard.
fn has_desktop() -> bool {
    !matches!(
        seen(),
        Err(Error::ClipboardNotSupported | Error::Unknown { .. })
    )
}
