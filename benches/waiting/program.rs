//! The programs that are measured beside each other: how each is started, how one sees that it is there.

use std::fs;
use std::path::{Path, PathBuf};

use super::floor;
use super::pty::Failed;
use super::sessions::{self, Sessions};

/// The name of a new file.
const NEW: &str = "new.txt";

/// What a program is opened on.
#[derive(Clone, Debug)]
pub enum Opened {
    /// Nothing.
    Nothing,
    /// A new file.
    New,
    /// A text of 10 MB.
    Text,
    /// A session of so many entries.
    Session(usize),
}

/// A program to measure.
#[derive(Clone, Debug)]
pub struct Program {
    /// What it is called in the table.
    pub name: String,
    command: Vec<String>,
    opened: Opened,
    /// What stands on its first screen; silence where nothing is known of it.
    pub ready: Option<&'static str>,
    /// Keys until it takes text, at the end of what it shows.
    pub begin: &'static str,
}

impl Program {
    fn new(name: &str, command: &[&str], opened: Opened) -> Self {
        Self {
            name: name.to_owned(),
            command: command.iter().map(ToString::to_string).collect(),
            opened,
            ready: None,
            begin: "",
        }
    }

    fn ready(self, ready: &'static str) -> Self {
        Self {
            ready: Some(ready),
            ..self
        }
    }

    fn begin(self, begin: &'static str) -> Self {
        Self { begin, ..self }
    }

    /// One given on the command line, run as it is.
    pub fn given(command: &[String]) -> Self {
        let name = command.first().cloned().unwrap_or_default();
        let command: Vec<&str> = command.iter().map(String::as_str).collect();
        Self::new(&name, &command, Opened::Nothing)
    }

    /// The command behind another one, which watches over it.
    pub fn under(self, name: &str, watcher: &[&str]) -> Self {
        let watcher = watcher.iter().map(ToString::to_string);
        Self {
            name: name.to_owned(),
            command: watcher.chain(self.command).collect(),
            ..self
        }
    }

    /// Makes in this folder what it is opened on; the whole command.
    pub fn set_out(&self, folder: &Path, sessions: &Sessions) -> Result<Vec<String>, Failed> {
        let said = |error: std::io::Error| format!("{}: {error}", folder.display());
        let path = |name: &str| folder.join(name).display().to_string();
        let mut command = self.command.clone();
        match &self.opened {
            Opened::Nothing => {}
            Opened::New => command.push(path(NEW)),
            Opened::Text => {
                fs::copy(sessions.text(), folder.join("text.txt")).map_err(said)?;
                command.push(path("text.txt"));
            }
            Opened::Session(entries) => {
                fs::copy(sessions.session(*entries), folder.join("s.ron")).map_err(said)?;
                command.push(path("s.ron"));
            }
        }
        Ok(command)
    }
}

/// The row of the table that the others are held against.
pub const NANO: &str = "nano";
/// The same, of programs with ratatui.
pub const FLOOR: &str = "ratatui, the least";

/// copil on a session of so many entries.
pub fn copil(name: &str, entries: usize) -> Program {
    let copil = env!("CARGO_BIN_EXE_copil");
    // In the pane of the agenda, and in the head of the log.
    Program::new(name, &[copil, "--lang", "fr"], Opened::Session(entries)).ready("JOURNAL")
}

/// All that are measured; of the others those that are installed.
pub fn all() -> Vec<Program> {
    let own = std::env::current_exe().unwrap_or_default();
    let own = own.display().to_string();
    let mut all = vec![
        Program::new("echo", &[&own, "echo"], Opened::Nothing).ready(floor::READY),
        Program::new(FLOOR, &[&own, "floor"], Opened::Nothing).ready(floor::READY),
        copil("copil, 30 entries", 30),
        copil("copil, 200 entries", 200),
        copil("copil, 20,000 entries", 20_000),
    ];
    let others = [
        // The same, with a small file and with a large one: what shows that it is there, keys to its end.
        (NANO, vec!["nano", "-I"], "GNU nano", "", "\x1b/"),
        ("vim", vec!["vim"], NEW, "i", "Go"),
        ("kak", vec!["kak", "-n"], "client0", "i", "geo"),
    ];
    for (name, command, ready, begin, at_end) in others {
        if is_installed(command.first().copied().unwrap_or_default()) {
            let new = Program::new(name, &command, Opened::New);
            all.push(new.ready(ready).begin(begin));
            let text = Program::new(&format!("{name}, 10 MB"), &command, Opened::Text);
            all.push(text.ready(sessions::TWENTIETH).begin(at_end));
        }
    }
    all
}

fn is_installed(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder: PathBuf| folder.join(name).is_file())
}
