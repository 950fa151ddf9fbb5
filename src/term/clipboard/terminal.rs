//! Copying through the terminal: OSC 52 for the plain text, a file for the rich one.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crossterm::Command;
use crossterm::clipboard::CopyToClipboard;

use super::Reason;

/// The longest sequence that xterm takes; others take more, few take less.
const LONGEST: usize = 74_994;

/// Asks the terminal to take a text.
pub(super) fn hand_over(plain: &str, terminal: &mut dyn Write) -> Result<(), Reason> {
    let mut sequence = String::new();
    let system = |why: &dyn std::fmt::Display| Reason::System(why.to_string());
    CopyToClipboard::to_clipboard_from(plain)
        .write_ansi(&mut sequence)
        .map_err(|why| system(&why))?;
    if sequence.len() > LONGEST {
        return Err(Reason::TooLong);
    }
    terminal
        .write_all(sequence.as_bytes())
        .and_then(|()| terminal.flush())
        .map_err(|why| system(&why))
}

/// Writes the rich text to a new file that only its owner reads, and says where.
pub(super) fn keep_html(html: &str, folder: &Path, stem: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let mut last = io::ErrorKind::AlreadyExists.into();
    for number in 1..1000 {
        let name = match number {
            1 => format!("{stem}.html"),
            number => format!("{stem}-{number}.html"),
        };
        let path = folder.join(name);
        match create(&path) {
            Ok(mut file) => return file.write_all(html.as_bytes()).map(|()| path),
            Err(why) if why.kind() == io::ErrorKind::AlreadyExists => last = why,
            Err(why) => return Err(why),
        }
    }
    Err(last)
}

fn create(path: &Path) -> io::Result<fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
