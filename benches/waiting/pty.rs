//! A program in a pseudo-terminal: what is typed goes in, what it writes is put on an emulated screen, and each
//! piece of it has the time at which it came.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process_group};

/// The size of the screen.
pub const ROWS: u16 = 30;
pub const COLUMNS: u16 = 100;

/// Whatever is waited for must come within this.
const PATIENCE: Duration = Duration::from_mins(1);

/// What a program asks a terminal, and what one that knows little answers.
const ANSWERS: [(&[u8], &[u8]); 3] = [
    (b"\x1b[c", b"\x1b[?62c"),
    (b"\x1b[>c", b"\x1b[>0;0;0c"),
    (b"\x1b[5n", b"\x1b[0n"),
];

/// Why a program could not be measured.
pub type Failed = String;

/// A program being watched.
pub struct Session {
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<(Instant, Vec<u8>)>,
    screen: vt100::Parser,
    begun: Instant,
    /// How many bytes it wrote.
    pub bytes: usize,
    _terminal: Box<dyn MasterPty + Send>,
}

impl Session {
    /// Starts a program in a folder that is its home, too.
    pub fn start(command: &[String], folder: &Path) -> Result<Self, Failed> {
        let said = |error: &dyn std::fmt::Display| format!("{}: {error}", command.join(" "));
        let size = PtySize {
            rows: ROWS,
            cols: COLUMNS,
            ..PtySize::default()
        };
        let pair = native_pty_system()
            .openpty(size)
            .map_err(|error| said(&error))?;
        let mut builder = CommandBuilder::from_argv(command.iter().map(Into::into).collect());
        builder.env_clear();
        builder.env("HOME", folder);
        builder.env("PATH", std::env::var("PATH").unwrap_or_default());
        builder.env("TERM", "xterm-256color");
        builder.env("LC_ALL", "C.UTF-8");
        builder.env("USER", "rapporteur");
        builder.cwd(folder);
        let mut reader = pair
            .master
            .try_clone_reader()
            .map_err(|error| said(&error))?;
        let keyboard = pair.master.take_writer().map_err(|error| said(&error))?;
        let (sender, output) = mpsc::channel();
        thread::spawn(move || {
            let mut bytes = vec![0; 64 * 1024];
            while let Ok(read @ 1..) = reader.read(&mut bytes) {
                let piece = (
                    Instant::now(),
                    bytes.get(..read).unwrap_or_default().to_vec(),
                );
                if sender.send(piece).is_err() {
                    break;
                }
            }
        });
        let begun = Instant::now();
        let child = pair
            .slave
            .spawn_command(builder)
            .map_err(|error| said(&error))?;
        Ok(Self {
            child,
            keyboard,
            output,
            screen: vt100::Parser::new(ROWS.try_into().unwrap(), COLUMNS.try_into().unwrap(), 0),
            begun,
            bytes: 0,
            _terminal: pair.master,
        })
    }

    /// When it was started.
    pub const fn begun(&self) -> Instant {
        self.begun
    }

    /// Types; says when.
    pub fn send(&mut self, keys: &[u8]) -> Result<Instant, Failed> {
        let at = Instant::now();
        self.keyboard
            .write_all(keys)
            .and_then(|()| self.keyboard.flush())
            .map_err(|error| format!("typing: {error}"))?;
        Ok(at)
    }

    /// Takes the next piece of output, if one comes before this moment; says when it came.
    pub fn take(&mut self, until: Instant) -> Result<Option<Instant>, Failed> {
        let left = until.saturating_duration_since(Instant::now());
        match self.output.recv_timeout(left) {
            Ok((at, piece)) => {
                self.bytes += piece.len();
                for (asked, answer) in ANSWERS {
                    if piece.windows(asked.len()).any(|window| window == asked) {
                        self.send(answer)?;
                    }
                }
                self.screen.process(&piece);
                Ok(Some(at))
            }
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(format!("it ended:\n{}", self.text())),
        }
    }

    /// Waits until the screen is as wanted; says when the output came that made it so.
    pub fn until(&mut self, what: &str, wanted: impl Fn(&Self) -> bool) -> Result<Instant, Failed> {
        let end = Instant::now() + PATIENCE;
        loop {
            let Some(at) = self.take(end)? else {
                return Err(format!("waited in vain for {what}:\n{}", self.text()));
            };
            if wanted(self) {
                return Ok(at);
            }
        }
    }

    /// Waits until nothing came for so long; says when the last output came.
    pub fn quiet(&mut self, rest: Duration) -> Result<Option<Instant>, Failed> {
        let mut last = None;
        while let Some(at) = self.take(Instant::now() + rest)? {
            last = Some(at);
        }
        Ok(last)
    }

    /// The screen as text.
    pub fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// How often this stands on the screen, row by row.
    pub fn count(&self, words: &str) -> usize {
        let rows = self.screen.screen().rows(0, COLUMNS);
        rows.map(|row| row.matches(words).count()).sum()
    }

    /// Where the cursor is, and what the screen says: whatever changes is seen in it.
    pub fn look(&self) -> ((u16, u16), String) {
        (self.screen.screen().cursor_position(), self.text())
    }

    /// Whether none of its threads has anything to do.
    pub fn sleeps(&self) -> bool {
        let pid = self.child.process_id().unwrap_or_default();
        let tasks = std::fs::read_dir(format!("/proc/{pid}/task"));
        tasks.into_iter().flatten().flatten().all(|task| {
            let stat = std::fs::read_to_string(task.path().join("stat")).unwrap_or_default();
            let state = stat
                .rsplit(')')
                .next()
                .and_then(|rest| rest.split_whitespace().next());
            state.is_none_or(|state| state == "S")
        })
    }

    /// The most memory that it ever held, in bytes.
    pub fn peak(&self) -> usize {
        let of = |pid: u32| std::fs::read_to_string(format!("/proc/{pid}/status")).ok();
        let status = self.child.process_id().and_then(of).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
        kib.unwrap_or_default() * 1024
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let pid = self.child.process_id();
        if let Some(pid) = pid.and_then(|pid| Pid::from_raw(i32::try_from(pid).ok()?)) {
            // It leads a group of its own; one that is gone already needs no end.
            let _ = kill_process_group(pid, Signal::KILL);
        }
        let _ = self.child.wait();
    }
}
