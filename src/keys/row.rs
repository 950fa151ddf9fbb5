//! A row of the table of commands: what it says of each.

use super::closed::names;
use super::{CommandId, Mode};

names! {
    /// The chapters of the help.
    Group {
        /// Taking minutes.
        Capture = "capture",
        /// Moving in a line of text.
        Line = "line",
        /// Picking and correcting what is noted.
        Select = "select",
        /// What is noted as another kind of thing.
        Kind = "kind",
        /// The people of the meeting.
        People = "people",
        /// The agenda.
        Agenda = "agenda",
        /// Moving about the screen.
        Move = "move",
        /// What the room sees.
        Room = "room",
        /// The register.
        Register = "register",
        /// The document and the clipboard.
        Document = "document",
        /// The session and the program.
        Program = "program",
    }
}

/// One row of [`super::COMMANDS`]: a command and where which keys give it.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The command.
    pub id: CommandId,
    /// Its chapter in the help.
    pub group: Group,
    /// Its place among the hints, 1 first; 0 is never hinted.
    pub hint: u8,
    /// In which modes which keys give it, separated by spaces, the first one shown. No keys: only the
    /// palette gives it there.
    pub keys: &'static [(&'static [Mode], &'static str)],
}

impl Row {
    /// Whether the command exists in this mode.
    #[must_use]
    pub fn is_in(&self, mode: Mode) -> bool {
        self.keys.iter().any(|(modes, _)| modes.contains(&mode))
    }

    /// Its default keys, each with the modes in which it gives the command.
    pub(super) fn bound(&self) -> impl Iterator<Item = (&'static str, &'static [Mode])> {
        let each = |(modes, keys): &(&'static [Mode], &'static str)| {
            let modes = *modes;
            keys.split_ascii_whitespace().map(move |key| (key, modes))
        };
        self.keys.iter().flat_map(each)
    }

    /// The default keys in this mode, as written in the table.
    pub fn default_keys(&self, mode: Mode) -> impl Iterator<Item = &'static str> {
        let here = self.bound().filter(move |(_, modes)| modes.contains(&mode));
        here.map(|(key, _)| key)
    }
}
