//! Which key gives which command in which mode.

use std::collections::BTreeMap;

use super::{COMMANDS, CommandId, Key, Mode};

/// The keys in force: the table's, changed by the user's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    /// Of each mode, in the order of the table; the first key of a command is the one shown.
    bindings: BTreeMap<Mode, Vec<(Key, CommandId)>>,
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
        let mut bindings: BTreeMap<Mode, Vec<(Key, CommandId)>> = BTreeMap::new();
        for row in COMMANDS {
            for (key, modes) in row.bound() {
                if let Ok(key) = key.parse() {
                    for mode in modes {
                        bindings.entry(*mode).or_default().push((key, row.id));
                    }
                }
            }
        }
        Self { bindings }
    }

    /// The command that this key gives here.
    #[must_use]
    pub fn command(&self, mode: Mode, key: Key) -> Option<CommandId> {
        let bound = self.of(mode).iter().find(|(bound, _)| *bound == key);
        bound.map(|(_, id)| *id)
    }

    /// The keys that give a command here, the one to be shown first.
    pub fn keys(&self, mode: Mode, id: CommandId) -> impl Iterator<Item = Key> + '_ {
        let bound = self.of(mode).iter().filter(move |(_, given)| *given == id);
        bound.map(|(key, _)| *key)
    }

    fn of(&self, mode: Mode) -> &[(Key, CommandId)] {
        self.bindings.get(&mode).map_or(&[], Vec::as_slice)
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
        self.of(mode).iter().copied()
    }

    /// Gives a command these keys instead of its own, in one mode.
    pub(super) fn rebind(&mut self, mode: Mode, id: CommandId, keys: &[Key]) {
        let bindings = self.bindings.entry(mode).or_default();
        let place = bindings.iter().position(|(_, given)| *given == id);
        let place = place.unwrap_or(bindings.len());
        bindings.retain(|(_, given)| *given != id);
        let place = place.min(bindings.len());
        bindings.splice(place..place, keys.iter().map(|key| (*key, id)));
    }
}
