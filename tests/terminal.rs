//! The terminal in earnest: a small program in a pseudo-terminal that enters the screen, and what becomes
//! of the terminal when it panics, is suspended, or loses it.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "the small program is a test, too, and talks to the one that watches it"
)]

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use copil::locale::{Catalog, Language};
use copil::term::input::{Heard, Listener};
use copil::term::signals::{self, Signal};
use copil::term::{self, Guard, JournalCell, Message, install_panic_hook};
use crossterm::event::{Event, KeyCode};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

const ROLE: &str = "COPIL_TEST_ROLE";
const MARK: &str = "COPIL_TEST_MARK";
/// How long something may take before the test gives up (a loaded machine is no failure).
const PATIENCE: Duration = Duration::from_secs(30);

/// Not a test by itself: the small program, in the role it is given.
#[test]
fn the_program() {
    match std::env::var(ROLE).as_deref() {
        Ok("panics") => panics(),
        Ok("sleeps") => sleeps(),
        Ok("loses its terminal") => loses_its_terminal(),
        _ => {}
    }
}

fn panics() {
    let journal = JournalCell::default();
    journal.set_session(Some(Path::new("/t/comite.ron")));
    journal.set_journal(Path::new("/t/comite.0001.journal"));
    install_panic_hook(journal, Catalog::new(Language::Fr));
    let _guard = Guard::enter(false).unwrap();
    panic!("a fault");
}

/// Writes each event; `s` suspends, `q` quits.
fn sleeps() {
    let guard = Guard::enter(false).unwrap();
    let (_sender, bell) = term::inbox().unwrap();
    let mut listener = Listener::open().unwrap();
    print!("READY\r\n");
    let keys = std::iter::from_fn(|| Some(listener.hear(&bell, None).heard)).flatten();
    for heard in keys {
        let Heard::Event(Event::Key(key)) = heard else {
            break;
        };
        match key.code {
            KeyCode::Char('s') => {
                let slept = guard.suspend().unwrap();
                print!("BACK {slept}\r\n");
            }
            KeyCode::Char('q') => break,
            code => print!("KEY {code:?}\r\n"),
        }
    }
}

/// Notes in a file what it hears when the terminal goes away.
fn loses_its_terminal() {
    let _guard = Guard::enter(false).unwrap();
    let (sender, mut inbox) = term::inbox().unwrap();
    let _signals = signals::listen(move |signal| sender.send(Message::Signal(signal)).is_ok());
    let mut listener = Listener::open().unwrap();
    print!("READY\r\n");
    let mut both = BTreeSet::new();
    while both.len() < 2 {
        let woken = listener.hear(&inbox, None);
        let sent: Vec<_> = woken
            .rung
            .then(|| inbox.answer())
            .into_iter()
            .flatten()
            .collect();
        if sent
            .iter()
            .any(|message| matches!(message, Message::Signal(Signal::HangUp)))
        {
            both.insert("hung up");
        }
        for heard in woken.heard {
            if let Heard::Closed(_) = heard {
                both.insert("closed");
            } else {
                // The terminal may be gone by now.
                let _ = std::io::stdout().write_all(b"KEY\r\n");
            }
        }
    }
    let both: Vec<_> = both.into_iter().collect();
    std::fs::write(std::env::var(MARK).unwrap(), both.join(", ")).unwrap();
}

/// A pseudo-terminal with a program in it.
struct Terminal {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    seen: String,
    child: Box<dyn Child + Send + Sync>,
}

impl Terminal {
    fn run(command: CommandBuilder) -> Self {
        let pty = native_pty_system().openpty(PtySize::default()).unwrap();
        let child = pty.slave.spawn_command(command).unwrap();
        drop(pty.slave);
        let mut reader = pty.master.try_clone_reader().unwrap();
        let (sender, output) = mpsc::channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self {
            writer: pty.master.take_writer().unwrap(),
            master: pty.master,
            output,
            seen: String::new(),
            child,
        }
    }

    /// The small program in a role, itself the leader of the terminal's session.
    fn role(role: &str, mark: &Path) -> Self {
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["--exact", "the_program", "--nocapture"]);
        command.env(ROLE, role);
        command.env(MARK, mark);
        Self::run(command)
    }

    fn send(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Waits for words, and returns all that was seen up to their end.
    fn wait_for(&mut self, words: &str) -> String {
        let begun = Instant::now();
        loop {
            if let Some(at) = self.seen.find(words) {
                let rest = self.seen.split_off(at + words.len());
                return std::mem::replace(&mut self.seen, rest);
            }
            let left = PATIENCE.saturating_sub(begun.elapsed());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.seen.push_str(&String::from_utf8_lossy(&bytes)),
                Err(why) => panic!("{words:?} never came ({why}): {:?}", self.seen),
            }
        }
    }
}

/// Waits for a program to end by itself.
fn ended(child: &mut Box<dyn Child + Send + Sync>) {
    let begun = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begun.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("the program did not end");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_panic_gives_the_screen_back_and_then_names_the_journal() {
    let mut terminal = Terminal::role("panics", Path::new(""));
    terminal.wait_for("\x1b[?1049h");
    terminal.wait_for("\x1b[?1049l");
    let said = terminal.wait_for("comite.0001.journal");
    assert!(said.contains("a fault"), "{said}");
    terminal.wait_for("copil '/t/comite.ron'");
    ended(&mut terminal.child);
}

#[test]
fn without_a_shell_to_wake_it_the_program_does_not_sleep() {
    let mut terminal = Terminal::role("sleeps", Path::new(""));
    terminal.wait_for("READY");
    terminal.send("s");
    terminal.wait_for("BACK false");
    terminal.send("éq");
    terminal.wait_for("KEY Char('é')");
    ended(&mut terminal.child);
}

#[test]
fn a_shell_suspends_the_program_and_brings_it_back() {
    let mut command = CommandBuilder::new("bash");
    command.args(["--norc", "--noprofile", "-i"]);
    command.env(ROLE, "sleeps");
    command.env("PS1", "$ ");
    let mut terminal = Terminal::run(command);
    terminal.wait_for("$ ");
    let program = std::env::current_exe().unwrap();
    let program = program.display();
    terminal.send(&format!("'{program}' --exact the_program --nocapture\r"));
    terminal.wait_for("READY");
    terminal.send("s");
    let left = terminal.wait_for("Stopped");
    assert!(left.contains("\x1b[?1049l"), "{left:?}");
    terminal.send("fg\r");
    let back = terminal.wait_for("BACK true");
    assert!(back.contains("\x1b[?1049h"), "{back:?}");
    terminal.send("aq");
    terminal.wait_for("KEY Char('a')");
    terminal.wait_for("\x1b[?1049l");
    // Not before the shell reads again: until then the program may still take what is typed.
    terminal.wait_for("$ ");
    terminal.send("exit\r");
    ended(&mut terminal.child);
}

#[test]
fn a_terminal_that_goes_away_is_told_twice_and_the_program_ends() {
    let folder = tempfile::tempdir().unwrap();
    let mark = folder.path().join("mark");
    let mut terminal = Terminal::role("loses its terminal", &mark);
    terminal.wait_for("READY");
    let Terminal {
        master,
        mut writer,
        output,
        mut child,
        ..
    } = terminal;
    // The reading thread has a copy of the terminal; it ends when it hears something for nobody.
    drop(output);
    writer.write_all(b"x").unwrap();
    drop((master, writer));
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE && !mark.exists() {
        std::thread::sleep(Duration::from_millis(10));
    }
    let heard = std::fs::read_to_string(&mark).unwrap_or_default();
    if heard.is_empty() {
        child.kill().unwrap();
    }
    assert_eq!(heard, "closed, hung up");
    ended(&mut child);
}
