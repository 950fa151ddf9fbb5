//! What the programs are opened on: sessions of several sizes, and a text as large as the largest is not.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::large;
use super::pty::Failed;

/// Entries of a session: an hour's, a long day's, more than anybody will ever type.
pub const SIZES: [usize; 3] = [30, 200, 20_000];

/// What stands in the twentieth line of the large text.
pub const TWENTIETH: &str = "0000020";
const LINES: usize = 138_975;

/// Files to copy from.
pub struct Sessions {
    folder: TempDir,
}

impl Sessions {
    /// Has them made.
    pub fn make() -> Result<Self, Failed> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let sessions = Self { folder };
        for entries in SIZES {
            make(&sessions.session(entries), entries).map_err(|error| error.to_string())?;
        }
        let mut text = String::with_capacity(LINES * 73);
        // No word of it is typed: what is looked for on the screen is what was typed.
        for line in 1..=LINES {
            let _ = writeln!(
                text,
                "{line:07} LE PREMIER ADJOINT PRESENTE LE BILAN DE LA JOURNEE AUX DELEGATIONS"
            );
        }
        fs::write(sessions.text(), text).map_err(|error| error.to_string())?;
        Ok(sessions)
    }

    /// The session of so many entries.
    pub fn session(&self, entries: usize) -> PathBuf {
        self.folder.path().join(format!("{entries}.ron"))
    }

    /// The text of 10 MB.
    pub fn text(&self) -> PathBuf {
        self.folder.path().join("text.txt")
    }
}

/// As anybody makes one: `new`, then its lines.
fn make(path: &Path, entries: usize) -> std::io::Result<()> {
    let copil = || Command::new(env!("CARGO_BIN_EXE_copil"));
    let header = ["--event", "Rencontres", "--body", "Comité de pilotage"];
    let more = ["--number", "1", "--date", "2009-05-27", "--place", "Paris"];
    let mut new = copil();
    new.arg("new").arg(path).args(header).args(more);
    succeeded(new.stdout(Stdio::null()).status()?)?;
    let mut take = copil();
    let mut take = take
        .arg("take")
        .arg(path)
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    if let Some(mut lines) = take.stdin.take() {
        for line in large::lines(entries, 2009) {
            writeln!(lines, "{line}")?;
        }
    }
    succeeded(take.wait()?)
}

fn succeeded(status: std::process::ExitStatus) -> std::io::Result<()> {
    if status.success() {
        Ok(())
    } else {
        Err(std::io::Error::other("copil could not make a session"))
    }
}
