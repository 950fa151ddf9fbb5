//! Starting the process that offers the clipboard, and hearing from it that it does.

use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::{Payload, SERVER_ARGUMENT};

/// How long a desktop may take.
const PATIENCE: Duration = Duration::from_millis(1500);

/// What the server says when the clipboard is seen to be its own.
pub(super) const TAKEN: &str = "taken";

/// Has a document offered by a process that outlives this one.
pub(super) fn offer(server: &Path, payload: Payload) -> Result<(), String> {
    start(server, payload).map_err(|why| why.to_string())?
}

fn start(server: &Path, payload: Payload) -> io::Result<Result<(), String>> {
    // Nothing of ours is kept by it: neither the folder, which may be unmounted, nor the terminal. It
    // makes itself the leader of its own session, so that the end of ours does not reach it.
    let mut child = Command::new(server)
        .arg(SERVER_ARGUMENT)
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let (sender, answer) = mpsc::channel();
    thread::Builder::new()
        .name("clipboard".to_owned())
        .spawn(move || {
            let mut said = String::new();
            if let Some(mut stdout) = stdout
                && let Err(why) = stdout.read_to_string(&mut said)
            {
                said = why.to_string();
            }
            // Nobody listens when it took too long.
            let _ = sender.send(said);
            // It ends when something else is copied, or with copil: either way it is to be no zombie.
            let _ = child.wait();
        })?;
    if let Some(mut stdin) = stdin {
        send(&mut stdin, payload)?;
    }
    Ok(match answer.recv_timeout(PATIENCE) {
        Ok(said) if said == TAKEN => Ok(()),
        Ok(said) if said.is_empty() => Err("the process of the clipboard ended".to_owned()),
        Ok(said) => Err(said),
        Err(_) => Err("the desktop does not answer".to_owned()),
    })
}

/// On a line the length of the rich text and, where it is offered for a time only, the seconds; then the rich
/// text, the plain text.
fn send(to: &mut impl Write, payload: Payload) -> io::Result<()> {
    match payload.only_for {
        Some(time) => writeln!(to, "{} {}", payload.html.len(), time.as_secs())?,
        None => writeln!(to, "{}", payload.html.len())?,
    }
    to.write_all(payload.html.as_bytes())?;
    to.write_all(payload.plain.as_bytes())
}

/// A document to be offered.
pub(super) struct Received {
    pub html: String,
    pub plain: String,
    pub only_for: Option<Duration>,
}

/// What [`send`] sent: both texts, and for how long when that is limited.
pub(super) fn receive(from: &mut impl Read) -> io::Result<Received> {
    let mut all = String::new();
    from.read_to_string(&mut all)?;
    let broken = || io::Error::from(io::ErrorKind::InvalidData);
    let (length, both) = all.split_once('\n').ok_or_else(broken)?;
    let (length, seconds) = match length.split_once(' ') {
        Some((length, seconds)) => (length, Some(seconds.parse().map_err(|_| broken())?)),
        None => (length, None),
    };
    let length = length.parse().map_err(|_| broken())?;
    let (html, plain) = both.split_at_checked(length).ok_or_else(broken)?;
    Ok(Received {
        html: html.to_owned(),
        plain: plain.to_owned(),
        only_for: seconds.map(Duration::from_secs),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_is_received() {
        for only_for in [None, Some(Duration::from_mins(1))] {
            let payload = Payload {
                html: "<p>« oui »\n日本</p>",
                plain: "« oui »\n日本\n",
                only_for,
            };
            let mut wire = Vec::new();
            send(&mut wire, payload).unwrap();
            let received = receive(&mut wire.as_slice()).unwrap();
            assert_eq!(
                (received.html.as_str(), received.plain.as_str()),
                (payload.html, payload.plain)
            );
            assert_eq!(received.only_for, only_for);
        }
        for broken in ["", "x\nabc", "9\nabc", "1\né", "1 x\nab"] {
            assert!(receive(&mut broken.as_bytes()).is_err(), "{broken:?}");
        }
    }

    #[test]
    fn a_process_that_ends_or_cannot_start_is_no_success() {
        let payload = Payload {
            html: "h",
            plain: "p",
            only_for: None,
        };
        assert!(offer(Path::new("/no/such/program"), payload).is_err());
        assert!(offer(Path::new("/bin/false"), payload).is_err());
        assert!(offer(Path::new("/bin/echo"), payload).is_err());
    }
}
