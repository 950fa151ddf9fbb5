//! The process that offers the clipboard until something else is copied.

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use arboard::{Clipboard, SetExtLinux};

use super::desktop::{TAKEN, receive};

/// How long the desktop may take to say whose the clipboard is.
const PATIENCE: Duration = Duration::from_millis(1400);
const BETWEEN_LOOKS: Duration = Duration::from_millis(2);

/// Runs as that process: reads the document from standard input, says on standard output that the
/// clipboard was taken or why not, and ends when something else is copied.
#[must_use]
pub fn serve() -> ExitCode {
    // Refused when it leads a session already, which is just as well.
    let _ = rustix::process::setsid();
    let said = match receive(&mut io::stdin().lock()) {
        Ok((html, plain)) => offer(html, plain),
        Err(why) => Err(why.to_string()),
    };
    match said {
        Ok(offering) => {
            say(TAKEN);
            // A fault of the desktop from here on is the end of the offer, and nobody's to be told.
            let _ = offering.join();
            ExitCode::SUCCESS
        }
        Err(why) => {
            say(&why);
            ExitCode::FAILURE
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

/// Offers both forms, in a thread that ends with the offer, and looks whether the clipboard has them: a
/// desktop may refuse without a word.
fn offer(html: String, plain: String) -> Result<thread::JoinHandle<()>, String> {
    let (sender, faults) = mpsc::channel();
    let wanted = html.clone();
    let offering = thread::spawn(move || {
        let offer = Clipboard::new().and_then(|mut clipboard| {
            let set = clipboard.set().wait();
            set.html(html, Some(plain))
        });
        if let Err(why) = offer {
            // Nobody listens once the clipboard was taken.
            let _ = sender.send(why.to_string());
        }
    });
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Ok(why) = faults.recv_timeout(BETWEEN_LOOKS) {
            return Err(why);
        }
        // On X11 this asks the server who owns the clipboard; on Wayland it reads it.
        if Clipboard::new().is_ok_and(|mut seen| seen.get().html().is_ok_and(|html| html == wanted))
        {
            return Ok(offering);
        }
    }
    Err("the clipboard was not taken".to_owned())
}
