//! Words typed unseen at the terminal, before there is a screen.

use std::fs::File;
use std::io::{self, Read, Write};

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

/// More than anybody types; what is longer is cut, and then opens nothing.
const LONGEST: usize = 4096;

/// The terminal, whatever standard input and output are; it shows nothing of what is typed as long as this lives,
/// between two questions either: hands are quicker than the work that a passphrase costs.
pub struct Unseen {
    terminal: File,
    before: Termios,
}

impl Unseen {
    /// Begins.
    ///
    /// # Errors
    /// When there is no terminal.
    pub fn begin() -> io::Result<Self> {
        let terminal = File::options().read(true).write(true).open("/dev/tty")?;
        let before = tcgetattr(&terminal)?;
        let mut unseen = before.clone();
        // Keys that would end the program arrive as keys: it must give the terminal back first.
        unseen.local_modes -= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG;
        tcsetattr(&terminal, OptionalActions::Flush, &unseen)?;
        Ok(Self { terminal, before })
    }

    /// Asks. None when nobody answers: Ctrl+C, Ctrl+D, or the terminal is gone.
    ///
    /// # Errors
    /// When the terminal refuses.
    pub fn ask(&self, question: &str) -> io::Result<Option<String>> {
        write!(&self.terminal, "{} ", crate::text::clean(question))?;
        let answer = read(&mut &self.terminal);
        writeln!(&self.terminal)?;
        answer
    }
}

impl Drop for Unseen {
    fn drop(&mut self) {
        // A terminal that is gone needs nothing back.
        let _ = tcsetattr(&self.terminal, OptionalActions::Flush, &self.before);
    }
}

/// Reads as far as Enter.
fn read(terminal: &mut impl Read) -> io::Result<Option<String>> {
    // Never grows: no copy of it is left behind in memory.
    let mut typed: Vec<u8> = Vec::with_capacity(LONGEST);
    let mut byte = [0];
    loop {
        if terminal.read(&mut byte)? == 0 {
            return Ok(None);
        }
        match byte {
            [b'\r' | b'\n'] => break,
            // Ctrl+C, Ctrl+D.
            [0x03 | 0x04] => return Ok(None),
            // Ctrl+U takes all back.
            [0x15] => typed.clear(),
            [0x08 | 0x7f] => while typed.pop().is_some_and(|last| last & 0xc0 == 0x80) {},
            [byte] if typed.len() < LONGEST => typed.push(byte),
            _ => {}
        }
    }
    Ok(Some(match String::from_utf8(typed) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_taken_back_whole_and_a_line_at_once() {
        let typed = |bytes: &[u8]| read(&mut &bytes[..]).unwrap();
        assert_eq!(typed("clé\x7f\x7fé\r".as_bytes()), Some("cé".to_owned()));
        assert_eq!(typed(b"wrong\x15right\n"), Some("right".to_owned()));
        assert_eq!(typed(b"\r"), Some(String::new()));
        assert_eq!(typed(b"half\x03"), None);
        assert_eq!(typed(b"half"), None);
    }
}
