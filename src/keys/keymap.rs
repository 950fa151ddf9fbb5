//! Which key gives which command in which mode.

use super::{COMMANDS, CommandId, Key, Mode};

/// The keys in force: the table's, changed by the user's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    /// In the order of the table; the first key of a command is the one shown.
    bindings: Vec<(Mode, Key, CommandId)>,
}

impl Default for Keymap {
    fn default() -> Self {
        Self::standard()
    }
}

impl Keymap {
    /// The keys of the table. A key that the table misspells is left out; a test sees that none is.
    #[must_use]
    pub fn standard() -> Self {
        let mut bindings = Vec::new();
        for row in COMMANDS {
            for &mode in Mode::ALL {
                for key in row.default_keys(mode) {
                    if let Ok(key) = key.parse() {
                        bindings.push((mode, key, row.id));
                    }
                }
            }
        }
        Self { bindings }
    }

    /// The command that this key gives here.
    #[must_use]
    pub fn command(&self, mode: Mode, key: Key) -> Option<CommandId> {
        self.bindings
            .iter()
            .find(|(m, k, _)| *m == mode && *k == key)
            .map(|(_, _, id)| *id)
    }

    /// The keys that give a command here, the one to be shown first.
    pub fn keys(&self, mode: Mode, id: CommandId) -> impl Iterator<Item = Key> + '_ {
        self.bindings
            .iter()
            .filter(move |(m, _, i)| *m == mode && *i == id)
            .map(|(_, key, _)| *key)
    }

    /// What may be hinted here, the most wanted first; whether it applies now is not known here.
    #[must_use]
    pub fn hints(&self, mode: Mode) -> Vec<(CommandId, Key)> {
        let mut rows: Vec<_> = COMMANDS.iter().filter(|row| row.hint > 0).collect();
        rows.sort_by_key(|row| row.hint);
        rows.into_iter()
            .filter_map(|row| Some((row.id, self.keys(mode, row.id).next()?)))
            .collect()
    }

    /// Every key of a mode, for messages about conflicts and for help.
    pub fn bindings(&self, mode: Mode) -> impl Iterator<Item = (Key, CommandId)> + '_ {
        self.bindings
            .iter()
            .filter(move |(m, _, _)| *m == mode)
            .map(|(_, key, id)| (*key, *id))
    }

    /// Gives a command these keys instead of its own, in one mode.
    pub(super) fn rebind(&mut self, mode: Mode, id: CommandId, keys: &[Key]) {
        let place = self
            .bindings
            .iter()
            .position(|(m, _, i)| *m == mode && *i == id)
            .unwrap_or(self.bindings.len());
        self.bindings.retain(|(m, _, i)| *m != mode || *i != id);
        let place = place.min(self.bindings.len());
        self.bindings
            .splice(place..place, keys.iter().map(|key| (mode, *key, id)));
    }
}
