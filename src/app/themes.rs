//! Choosing a theme: what is picked is shown at once, Enter keeps it, Esc brings back the one before.
//!
//! The colours themselves are the terminal's affair; here they are names.

use super::{App, Effect, Overlay};

/// The themes to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Themes {
    /// Their names; never empty while they are on the screen.
    pub names: Vec<String>,
    /// Which is picked, and shown.
    pub at: usize,
    /// The one that was shown before the first choice.
    pub before: String,
    /// The file where a choice is written down.
    pub file: String,
}

impl Themes {
    /// The one picked.
    #[must_use]
    pub fn picked(&self) -> &str {
        self.names.get(self.at).map_or("", String::as_str)
    }
}

impl App {
    /// Shows them all, the present one picked.
    pub(super) fn offer_themes(&mut self, mut themes: Themes) {
        if themes.names.is_empty() {
            return;
        }
        let present = themes.names.iter().position(|name| *name == themes.before);
        themes.at = present.unwrap_or(0);
        self.open_overlay(Overlay::Themes(themes));
    }

    /// Picks another, and shows it.
    pub(super) fn move_theme(&mut self, by: isize) {
        let Some(Overlay::Themes(themes)) = self.overlays.last_mut() else {
            return;
        };
        let most = themes.names.len().saturating_sub(1);
        let at = themes.at.saturating_add_signed(by).min(most);
        if at != themes.at {
            themes.at = at;
            let name = themes.picked().to_owned();
            self.effect(Effect::Theme(name));
        }
    }

    /// Keeps the one picked, until the program is left.
    pub(super) fn keep_theme(&mut self) {
        if let Some(Overlay::Themes(_)) = self.overlays.last() {
            self.close_overlay();
        }
    }

    /// Brings back the one before.
    pub(super) fn leave_themes(&mut self) {
        if let Some(Overlay::Themes(themes)) = self.overlays.last() {
            let before = themes.before.clone();
            if themes.picked() != before {
                self.effect(Effect::Theme(before));
            }
            self.close_overlay();
        }
    }
}
