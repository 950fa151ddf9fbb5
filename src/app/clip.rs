//! Moving and selecting in the text that keys go to; cutting, copying and pasting inside the program.
//!
//! What is cut stays here: on the desktop's clipboard private words would be a paste away from anywhere. What
//! comes from outside comes as a paste of the terminal ([`super::line`]).

use super::App;
use super::field::{Field, Motion};
use crate::keys::Mode;
use crate::model::FicheField;

impl App {
    /// The beginning or the end of the line seen: of a row where words are wrapped.
    fn edge(&self, end: bool) -> Motion {
        let wraps = match self.mode() {
            Mode::Edit => true,
            Mode::Fiche => self
                .fiche()
                .is_some_and(|form| form.at() == FicheField::Text),
            _ => false,
        };
        match (wraps, end) {
            (true, false) => Motion::RowStart(self.words_width()),
            (true, true) => Motion::RowEnd(self.words_width()),
            (false, false) => Motion::Home,
            (false, true) => Motion::End,
        }
    }

    /// The caret to the beginning or the end of the line seen.
    pub(super) fn go_edge(&mut self, end: bool) {
        self.move_caret(self.edge(end));
    }

    /// The same, selecting.
    pub(super) fn reach_edge(&mut self, end: bool) {
        self.reach(self.edge(end));
    }

    /// One row up or down where words are wrapped.
    pub(super) fn row_beside(&self, down: bool) -> Motion {
        let width = self.words_width();
        if down {
            Motion::Down(width)
        } else {
            Motion::Up(width)
        }
    }

    /// Selects from the caret to where a motion leads.
    pub(super) fn reach(&mut self, to: Motion) {
        if let Some(field) = self.field_mut() {
            field.reach(to);
        }
        self.caret_moved();
    }

    /// Selects one row more upwards or downwards: of the words, or of what is noted.
    pub(super) fn extend(&mut self, down: bool) {
        match self.mode() {
            Mode::Select => self.extend_chosen(down),
            _ => self.reach(self.row_beside(down)),
        }
    }

    /// Selects the whole text.
    pub(super) fn select_all(&mut self) {
        if let Some(field) = self.field_mut() {
            field.select_all();
        }
        self.caret_moved();
    }

    /// Whether something is selected in the text that keys go to.
    pub(super) fn has_selection(&self) -> bool {
        self.field()
            .is_some_and(|field| field.selection().is_some())
    }

    /// Takes the words selected out.
    pub(super) fn cut_words(&mut self) {
        if let Some(words) = self.field_mut().and_then(Field::cut) {
            self.clip = words;
            self.field_changed();
        }
    }

    /// Keeps the words selected to be pasted.
    pub(super) fn copy_words(&mut self) {
        let words = self.field().and_then(Field::selected).map(str::to_owned);
        if let Some(words) = words {
            self.clip = words;
            self.say_id("words-copied");
        }
    }

    /// What was cut or copied, where the caret is.
    pub(super) fn paste_words(&mut self) {
        if self.clip.is_empty() {
            return self.say_id("clip-empty");
        }
        let words = self.clip.clone();
        if self.unlock().is_some() {
            return self.type_text(&words);
        }
        if let Some(field) = self.field_mut() {
            field.insert(&words);
        }
        self.field_changed();
    }
}
