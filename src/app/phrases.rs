//! The list of ready-made phrases: found by typing, put into the capture line where the caret is.

use super::field::Field;
use super::slots::Slots;
use super::{App, Overlay};
use crate::text::Wanted;

/// What is looked for among the phrases.
#[derive(Clone, Debug, Default)]
pub struct PhraseList {
    /// As typed.
    pub field: Field,
    /// Which of those found is picked.
    pub at: usize,
}

impl App {
    /// Opens the list, or closes it.
    pub(super) fn toggle_phrases(&mut self) {
        match self.overlays.last() {
            Some(Overlay::Phrases(_)) => self.close_overlay(),
            _ => self.open_overlay(Overlay::Phrases(PhraseList::default())),
        }
    }

    /// The phrases of the session's language that answer what is typed, the best first.
    #[must_use]
    pub fn phrases(&self) -> Vec<&str> {
        let (Some(Overlay::Phrases(list)), Some(live)) = (self.overlays.last(), self.live()) else {
            return Vec::new();
        };
        let mut wanted = Wanted::new(list.field.text());
        let all = live.phrases.of(live.session().language).iter();
        let mut found: Vec<_> = all
            .filter_map(|text| Some((wanted.score(text)?, text.as_str())))
            .collect();
        // Stable: what is alike stays in the order of the file.
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        found.into_iter().map(|(_, text)| text).collect()
    }

    /// Enter in the list: the phrase goes where the caret is, its first place is selected.
    pub(super) fn run_phrase(&mut self) {
        let Some(Overlay::Phrases(list)) = self.overlays.last() else {
            return;
        };
        let Some(phrase) = self.phrases().get(list.at).map(|text| (*text).to_owned()) else {
            return;
        };
        self.close_overlay();
        let Some(live) = self.live_mut() else { return };
        let before = live.line.before();
        let apart = before.is_empty() || before.ends_with([' ', '\u{3000}', '\'', '’', '(', '«']);
        // Japanese stands right beside what is before it.
        let joined = before.ends_with(|c: char| u32::from(c) >= 0x2e80);
        let phrase = if apart || joined {
            phrase
        } else {
            format!(" {phrase}")
        };
        let start = before.len();
        live.line.insert(&phrase);
        let end = live.line.caret();
        self.field_changed();
        let Some(live) = self.live_mut() else { return };
        let text = live.line.text();
        // A mark typed before may have composed with its first letter.
        live.slots = Slots::of(text, start.min(end)..end);
        if live.slots.is_some() {
            self.first_place();
        }
    }
}
