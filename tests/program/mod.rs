//! What tests of the whole program share: a folder of their own, the program run to its end, and the
//! program run in a pseudo-terminal whose screen can be read.

// Each test program uses its part, and all of it is test code, which the lints cannot see here.
#![allow(dead_code)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::expect_used
)]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{self, Command, Output, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// The arguments of `copil new` that the golden sessions are made with.
pub const GOLDENS: &[(&str, &[&str])] = &[
    (
        "2009-05-27",
        &[
            "--event",
            "Deuxièmes Rencontres franco-japonaises de la coopération décentralisée",
            "--body",
            "Comité de pilotage",
            "--number",
            "1",
            "--date",
            "2009-05-27",
            "--place",
            "Ministère des Affaires étrangères et européennes",
        ],
    ),
    (
        "complet",
        &[
            "--event",
            "Rencontres des villes d'eau",
            "--body",
            "Comité de pilotage",
            "--number",
            "3",
            "--date",
            "2026-03-12",
            "--place",
            "Hôtel de Ville de Saint-Rémy",
        ],
    ),
];

/// `copil new FILE …`, where it matters little which session it is: the first of a committee, in Nancy.
pub fn making<'a>(file: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let first = [
        "new",
        file,
        "--event",
        "Rencontres",
        "--body",
        "Comité",
        "--number",
        "1",
        "--date",
        "2026-09-01",
        "--place",
        "Nancy",
    ];
    [&first[..], more].concat()
}

/// A file of `tests/golden`.
pub fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name)
}

/// Its text.
pub fn golden_text(name: &str) -> String {
    std::fs::read_to_string(golden(name)).unwrap()
}

/// A home of its own: configuration, data and sessions of one test.
pub struct Home {
    folder: tempfile::TempDir,
    /// What the programs started from here find in their environment, beside what all find there.
    variables: Vec<(&'static str, String)>,
}

impl Home {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            variables: Vec::new(),
        }
    }

    /// The clock of every program started from here.
    pub fn at(now: &str) -> Self {
        Self::new().with("COPIL_NOW", now)
    }

    /// With this in the environment of every program started from here; a later value is the one.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.variables.push((name, value.to_owned()));
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn environment(&self) -> Vec<(&'static str, String)> {
        let mut variables = vec![
            ("HOME", self.folder.path().display().to_string()),
            ("TMPDIR", self.folder.path().display().to_string()),
            ("PATH", std::env::var("PATH").unwrap_or_default()),
            ("USER", "rapporteur".to_owned()),
            ("LC_ALL", "C.UTF-8".to_owned()),
            ("TERM", "xterm-256color".to_owned()),
        ];
        variables.extend(self.variables.iter().cloned());
        variables
    }

    /// Starts copil with pipes for its standard streams.
    pub fn start(&self, args: &[&str]) -> process::Child {
        Command::new(env!("CARGO_BIN_EXE_copil"))
            .args(args)
            .current_dir(self.folder.path())
            .env_clear()
            .envs(self.environment())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// Runs copil to its end, with this text on its standard input.
    pub fn run_with(&self, args: &[&str], input: &str) -> Output {
        let mut child = self.start(args);
        // A program that reads nothing may close its end first.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// Runs copil to its end.
    pub fn run(&self, args: &[&str]) -> Output {
        self.run_with(args, "")
    }

    /// Runs copil to its end; it must end well. Gives its standard output.
    pub fn ok(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert!(
            output.status.success(),
            "{args:?}: {}",
            text(&output.stderr)
        );
        text(&output.stdout)
    }

    /// Makes `NAME.ron` with a golden's header and roster.
    pub fn new_golden(&self, name: &str) -> PathBuf {
        let file = self.path(&format!("{name}.ron"));
        let roster = golden(&format!("{name}.roster.csv"));
        let (_, header) = GOLDENS.iter().find(|(golden, _)| *golden == name).unwrap();
        let mut args = vec![
            "new",
            file.to_str().unwrap(),
            "--roster",
            roster.to_str().unwrap(),
        ];
        args.extend(*header);
        self.ok(&args);
        file
    }

    /// Starts copil in a terminal of this size.
    pub fn open(&self, args: &[&str], rows: u16, columns: u16) -> Terminal {
        self.open_program(env!("CARGO_BIN_EXE_copil"), args, rows, columns)
    }

    /// Starts any program in a terminal of this size.
    pub fn open_program(&self, program: &str, args: &[&str], rows: u16, columns: u16) -> Terminal {
        let pty = native_pty_system()
            .openpty(PtySize {
                rows,
                cols: columns,
                pixel_width: 0,
                pixel_height: 0,
            })
            .unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.cwd(self.folder.path());
        command.env_clear();
        for (name, value) in self.environment() {
            command.env(name, value);
        }
        let child = pty.slave.spawn_command(command).unwrap();
        drop(pty.slave);
        let parser = vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0);
        let seen = Arc::new((
            Mutex::new(Seen {
                parser,
                bytes: Vec::new(),
                closed: false,
            }),
            Condvar::new(),
        ));
        let mut reader = pty.master.try_clone_reader().unwrap();
        let writer = pty.master.take_writer().unwrap();
        let shared = Arc::clone(&seen);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let read = reader.read(&mut bytes).unwrap_or(0);
                let (lock, changed) = &*shared;
                let mut seen = lock.lock().unwrap();
                seen.parser.process(&bytes[..read]);
                seen.bytes.extend_from_slice(&bytes[..read]);
                seen.closed = read == 0;
                changed.notify_all();
                if read == 0 {
                    break;
                }
            }
        });
        Terminal {
            master: pty.master,
            writer,
            child,
            seen,
        }
    }
}

struct Seen {
    parser: vt100::Parser,
    bytes: Vec<u8>,
    closed: bool,
}

/// copil in a pseudo-terminal.
pub struct Terminal {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
}

/// How long a screen may take before the test gives up (a loaded machine is no failure).
const PATIENCE: Duration = Duration::from_secs(30);

impl Terminal {
    /// Whether the program wrote these bytes.
    pub fn has_written(&self, bytes: &str) -> bool {
        let seen = self.seen.0.lock().unwrap();
        seen.bytes
            .windows(bytes.len())
            .any(|window| window == bytes.as_bytes())
    }

    /// All the bytes written so far.
    pub fn written(&self) -> String {
        let seen = self.seen.0.lock().unwrap();
        String::from_utf8_lossy(&seen.bytes).into_owned()
    }

    /// Gives the window another size.
    pub fn resize(&self, rows: u16, columns: u16) {
        let size = PtySize {
            rows,
            cols: columns,
            ..PtySize::default()
        };
        let mut seen = self.seen.0.lock().unwrap();
        let (rows, columns) = (rows.try_into().unwrap(), columns.try_into().unwrap());
        seen.parser.screen_mut().set_size(rows, columns);
        self.master.resize(size).unwrap();
    }

    /// Types bytes as a keyboard would send them.
    pub fn send(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// The screen as text, now.
    pub fn screen(&self) -> String {
        self.seen.0.lock().unwrap().parser.screen().contents()
    }

    /// Row and column of the cursor, from 0.
    pub fn cursor(&self) -> (u16, u16) {
        self.seen
            .0
            .lock()
            .unwrap()
            .parser
            .screen()
            .cursor_position()
    }

    /// Waits until the screen is as wanted; gives it.
    pub fn wait_until(&self, what: &str, wanted: impl Fn(&str) -> bool) -> String {
        self.wait_until_seen(what, |seen| wanted(&seen.parser.screen().contents()))
    }

    fn wait_until_seen(&self, what: &str, wanted: impl Fn(&Seen) -> bool) -> String {
        let screen = self.seen_or_ended(what, wanted);
        screen.unwrap_or_else(|screen| panic!("the program ended before {what}:\n{screen}"))
    }

    /// Waits until the screen is as wanted, or the program has ended; gives the screen, which in the second case is
    /// not as wanted.
    fn seen_or_ended(&self, what: &str, wanted: impl Fn(&Seen) -> bool) -> Result<String, String> {
        let (lock, changed) = &*self.seen;
        let end = Instant::now() + PATIENCE;
        let mut seen = lock.lock().unwrap();
        loop {
            let screen = seen.parser.screen().contents();
            if wanted(&seen) {
                return Ok(screen);
            }
            if seen.closed {
                return Err(screen);
            }
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited in vain for {what}:\n{screen}");
            seen = changed.wait_timeout(seen, left).unwrap().0;
        }
    }

    /// Waits until the cursor stands there; gives the screen.
    pub fn wait_until_cursor(&self, place: (u16, u16)) {
        self.wait_until_seen("the cursor's return", |seen| {
            seen.parser.screen().cursor_position() == place
        });
    }

    /// Waits until the screen is as wanted, or the program has ended; says whether it came to that.
    pub fn sees(&self, what: &str, wanted: impl Fn(&str) -> bool) -> bool {
        self.seen_or_ended(what, |seen| wanted(&seen.parser.screen().contents()))
            .is_ok()
    }

    /// The program's process.
    pub fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Types bytes where somebody may still read them.
    pub fn try_send(&mut self, keys: &str) {
        // A program that was killed reads nothing.
        let _ = self.writer.write_all(keys.as_bytes());
        let _ = self.writer.flush();
    }

    /// Waits until this text is on the screen.
    pub fn wait_for(&self, text: &str) -> String {
        self.wait_until(text, |screen| screen.contains(text))
    }

    /// Kills the program as a power cut would, and reads what it had still written.
    pub fn kill(mut self) -> String {
        // Not `Child::kill`, which asks politely first (SIGHUP).
        self.signal("KILL");
        let _ = self.child.wait();
        self.last_screen()
    }

    /// Types a line as a hand does: its characters, then Enter once they are on the screen.
    pub fn type_line(&mut self, line: &str) {
        let home = self.cursor();
        self.send(line);
        let shown: String = line
            .chars()
            .skip(line.chars().count().saturating_sub(8))
            .collect();
        self.wait_for(shown.trim());
        self.wait_until_seen("the line", |seen| {
            seen.parser.screen().cursor_position() != home
        });
        self.send("\r");
        self.wait_until_cursor(home);
    }

    /// The text last handed to the terminal's clipboard (OSC 52).
    pub fn clipboard(&self) -> Option<String> {
        use base64::Engine;
        let seen = self.seen.0.lock().unwrap();
        let all = String::from_utf8_lossy(&seen.bytes).into_owned();
        let payload = all
            .rsplit("\x1b]52;c;")
            .next()
            .filter(|rest| rest.len() < all.len())?;
        let payload = payload.split(['\x07', '\x1b']).next()?;
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(payload)
            .ok()?;
        String::from_utf8(bytes).ok()
    }

    /// Sends a signal by name (`TERM`).
    pub fn signal(&self, name: &str) {
        let pid = self.child.process_id().unwrap().to_string();
        assert!(
            Command::new("kill")
                .args(["-s", name, &pid])
                .status()
                .unwrap()
                .success()
        );
    }

    /// Waits until nobody has the terminal any more.
    pub fn wait_until_closed(&self) {
        let (lock, changed) = &*self.seen;
        let seen = lock.lock().unwrap();
        let (seen, _) = changed
            .wait_timeout_while(seen, PATIENCE, |seen| !seen.closed)
            .unwrap();
        assert!(seen.closed, "did not end");
    }

    /// Waits for the program to end by itself; gives its exit code and last screen.
    pub fn wait_end(mut self) -> (u32, String) {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return (status.exit_code(), self.last_screen());
            }
            assert!(Instant::now() < end, "did not end:\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn last_screen(&self) -> String {
        let (lock, changed) = &*self.seen;
        let seen = lock.lock().unwrap();
        let (seen, _) = changed
            .wait_timeout_while(seen, Duration::from_secs(2), |seen| !seen.closed)
            .unwrap();
        seen.parser.screen().contents()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
