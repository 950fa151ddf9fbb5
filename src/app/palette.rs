//! All commands by name: ranked by how well they answer what is typed, the ones given last first among equals.

use super::field::Field;
use super::flow::{self, Block};
use super::overlay::{Help, Overlay};
use super::{App, Effect};
use crate::keys::{COMMANDS, CommandId};
use crate::text::{Wanted, between};

/// As many as one remembers having given.
const MOST: usize = 12;

/// What is looked for among the commands.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    /// As typed.
    pub field: Field,
    /// Which of those found is picked.
    pub at: usize,
}

/// A command as the palette lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub id: CommandId,
    /// Its name.
    pub name: String,
    /// Who will see what it does, where closed doors make a difference.
    pub reach: Option<String>,
    /// Its key, empty where it has none.
    pub key: String,
}

impl App {
    /// The commands given last from the palette, the latest first.
    #[must_use]
    pub fn with_recent(mut self, recent: Vec<CommandId>) -> Self {
        self.recent = recent;
        self
    }

    /// The commands of the palette that answer what is typed, the best first.
    #[must_use]
    pub fn palette(&self) -> Vec<Listed> {
        let Some(Overlay::Palette(palette)) = self.overlays.last() else {
            return Vec::new();
        };
        let mode = self.mode_below();
        let mut wanted = Wanted::new(palette.field.text());
        let mut found: Vec<_> = COMMANDS
            .iter()
            .filter(|row| row.is_in(mode) && row.id != CommandId::Palette)
            .filter(|row| super::deeds::applies(row.id, self, mode))
            .filter_map(|row| {
                let name = self.words.text(&row.id.name_message()).into_owned();
                let score = wanted.score(&name)?;
                let key = self.keymap.keys(mode, row.id).next();
                let key = key.map(|key| key.label(&self.words)).unwrap_or_default();
                let listed = Listed {
                    id: row.id,
                    name,
                    reach: self.reach_of(row.id),
                    key,
                };
                Some((score, listed))
            })
            .collect();
        let given = |id: CommandId| {
            let at = self.recent.iter().position(|recent| *recent == id);
            at.unwrap_or(usize::MAX)
        };
        // Stable: what is alike stays in the order of the table.
        found.sort_by_key(|(score, listed)| (std::cmp::Reverse(*score), given(listed.id)));
        found.into_iter().map(|(_, row)| row).collect()
    }

    /// The keys and the grammar that answer what is typed.
    #[must_use]
    pub fn help(&self, help: &Help) -> Vec<Block> {
        let called = |id: CommandId| {
            let name = self.words.text(&id.name_message());
            match self.reach_of(id) {
                Some(reach) => format!("{name}{}{reach}", between()),
                None => name.into_owned(),
            }
        };
        flow::help(&self.words, &self.keymap, help.field.text(), &called)
    }

    /// Enter in the palette.
    pub(super) fn run_palette(&mut self) {
        let found = self.palette();
        let at = match self.overlays.last() {
            Some(Overlay::Palette(palette)) => palette.at,
            _ => return,
        };
        let Some(Listed { id, .. }) = found.get(at) else {
            return;
        };
        self.close_overlay();
        self.recent.retain(|recent| recent != id);
        self.recent.insert(0, *id);
        self.recent.truncate(MOST);
        let recent = self.recent.clone();
        self.effect(Effect::Recent(recent));
        self.perform(*id);
    }
}
