//! What may be read of the state.

use super::{Access, App, Foot, Live, Overlay, Page, Saved};
use crate::keys::{CommandId, Keymap, Mode};
use crate::locale::Catalog;
use crate::model::Moment;

impl App {
    /// The words of the screen.
    #[must_use]
    pub const fn words(&self) -> &Catalog {
        &self.words
    }

    /// The keys in force.
    #[must_use]
    pub const fn keymap(&self) -> &Keymap {
        &self.keymap
    }

    /// The first key that gives a command in a mode, as the reader's keyboard calls it; without one, the
    /// command by the name that the palette has.
    #[must_use]
    pub fn key_label(&self, mode: Mode, id: CommandId) -> String {
        match self.keymap.keys(mode, id).next() {
            Some(key) => key.label(&self.words),
            None => self.words.text(&id.name_message()).into_owned(),
        }
    }

    /// What fills the screen.
    #[must_use]
    pub const fn page(&self) -> &Page {
        &self.page
    }

    /// The open session, if one is.
    #[must_use]
    pub const fn live(&self) -> Option<&Live> {
        match &self.page {
            Page::Live(live) => Some(live),
            Page::Start(_) | Page::Opening(_) | Page::Fiche(_) => None,
        }
    }

    /// Whether a session or a fiche is open.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        !matches!(self.page, Page::Start(_))
    }

    /// What may be done with what is open.
    #[must_use]
    pub fn access(&self) -> Option<&Access> {
        match &self.page {
            Page::Start(_) | Page::Opening(_) => None,
            Page::Live(live) => Some(live.access()),
            Page::Fiche(form) => Some(form.access()),
        }
    }

    pub(super) fn live_mut(&mut self) -> Option<&mut Live> {
        match &mut self.page {
            Page::Live(live) => Some(live),
            Page::Start(_) | Page::Opening(_) | Page::Fiche(_) => None,
        }
    }

    /// What lies over the screen, the topmost last.
    #[must_use]
    pub fn overlays(&self) -> &[Overlay] {
        &self.overlays
    }

    /// Columns and rows.
    #[must_use]
    pub const fn size(&self) -> (u16, u16) {
        self.size
    }

    /// The moment that the clock shows.
    #[must_use]
    pub const fn clock(&self) -> Moment {
        self.clock
    }

    /// How far what was typed is on the disk.
    #[must_use]
    pub const fn saved(&self) -> &Saved {
        &self.saved
    }

    /// The last row, as of [`App::take_dirty`].
    #[must_use]
    pub const fn foot(&self) -> &Foot {
        &self.foot
    }

    /// Counts the states of the panes and of what lies over them.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }
}
