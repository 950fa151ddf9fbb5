//! A text being typed: one string, a caret that steps by graphemes, undo by typed run.
//!
//! One line of text, shown either on one row that scrolls sideways (the capture line) or wrapped over
//! several (an entry being rewritten); or lines, where a list is pasted. It knows no key: what a key does to it is a [`Motion`] or a cut.

mod history;
mod show;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use crate::text;
use history::{History, Run};
pub use show::Window;

/// Where the caret goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// One grapheme back.
    Left,
    /// One grapheme on.
    Right,
    /// To the beginning of the word.
    WordLeft,
    /// To the end of the word.
    WordRight,
    /// To the beginning.
    Home,
    /// To the end.
    End,
}

/// A text and its caret.
#[derive(Clone, Debug, Default)]
pub struct Field {
    text: String,
    caret: usize,
    history: History,
    /// Line ends stay.
    lines: bool,
}

impl Field {
    /// A field that holds this text, the caret behind it, nothing to undo.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let text = text::clean_line(text);
        Self {
            caret: text.len(),
            text,
            history: History::default(),
            lines: false,
        }
    }

    /// An empty field that holds lines.
    #[must_use]
    pub fn of_lines() -> Self {
        Self {
            lines: true,
            ..Self::default()
        }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The caret, in bytes, always between two graphemes.
    #[must_use]
    pub const fn caret(&self) -> usize {
        self.caret
    }

    /// Whether nothing is typed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// What stands before the caret.
    #[must_use]
    pub fn before(&self) -> &str {
        self.text.get(..self.caret).unwrap_or("")
    }

    fn after(&self) -> &str {
        self.text.get(self.caret..).unwrap_or("")
    }

    /// Types text at the caret: cleaned, in NFC, as one line.
    pub fn insert(&mut self, typed: &str) {
        let run = if typed.chars().all(char::is_alphanumeric) {
            Run::Word
        } else {
            Run::Other
        };
        self.remember(run);
        let head = if typed.is_ascii() && !typed.contains(|c: char| c.is_ascii_control()) {
            format!("{}{typed}", self.before())
        } else {
            // With what stands before, so that a mark typed after its letter composes with it.
            let head = format!("{}{typed}", self.before());
            if self.lines {
                text::clean(&head)
            } else {
                text::clean_line(&head)
            }
        };
        let tail = self.after().to_owned();
        self.set(format!("{head}{tail}"), head.len());
    }

    /// Puts another text in place of a part of this one, the caret behind it.
    pub fn replace(&mut self, range: std::ops::Range<usize>, with: &str) {
        let (Some(head), Some(tail)) = (self.text.get(..range.start), self.text.get(range.end..))
        else {
            return;
        };
        let (text, caret) = (format!("{head}{with}{tail}"), head.len() + with.len());
        self.remember(Run::Whole);
        self.set(text, caret);
    }

    /// Puts a whole text in place; one step for undo.
    pub fn put(&mut self, text: &str) {
        self.remember(Run::Whole);
        self.set(text.to_owned(), text.len());
    }

    /// Takes the text out and begins anew, nothing to undo.
    pub fn take(&mut self) -> String {
        self.history = History::default();
        self.caret = 0;
        std::mem::take(&mut self.text)
    }

    /// Deletes from the caret to where a motion would lead.
    pub fn delete(&mut self, to: Motion) {
        let end = self.target(to);
        let (from, to) = (self.caret.min(end), self.caret.max(end));
        if from == to {
            return;
        }
        self.remember(Run::Deletion);
        let (Some(head), Some(tail)) = (self.text.get(..from), self.text.get(to..)) else {
            return;
        };
        self.set(format!("{head}{tail}"), from);
    }

    /// Moves the caret.
    pub fn go(&mut self, motion: Motion) {
        self.caret = self.target(motion);
        self.history.close();
    }

    /// Puts the caret at the nearest place between graphemes at or after a byte.
    pub fn go_to(&mut self, byte: usize) {
        self.caret = self.boundary(byte);
        self.history.close();
    }

    /// Undoes the last run typed; says whether there was one.
    pub fn undo(&mut self) -> bool {
        let now = (self.text.clone(), self.caret);
        self.restore(|history| history.undo(now))
    }

    /// Types the last run undone again; says whether there was one.
    pub fn redo(&mut self) -> bool {
        let now = (self.text.clone(), self.caret);
        self.restore(|history| history.redo(now))
    }

    /// Whether [`Field::redo`] would do something.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    fn restore(&mut self, step: impl FnOnce(&mut History) -> Option<(String, usize)>) -> bool {
        let Some((text, caret)) = step(&mut self.history) else {
            return false;
        };
        (self.text, self.caret) = (text, caret);
        true
    }

    fn remember(&mut self, run: Run) {
        self.history.remember(&self.text, self.caret, run);
    }

    fn set(&mut self, text: String, caret: usize) {
        self.text = text;
        self.caret = self.boundary(caret);
    }

    fn boundary(&self, byte: usize) -> usize {
        if byte >= self.text.len() {
            return self.text.len();
        }
        self.text
            .grapheme_indices(true)
            .map(|(at, _)| at)
            .find(|at| *at >= byte)
            .unwrap_or(self.text.len())
    }

    fn target(&self, motion: Motion) -> usize {
        let mut cursor = GraphemeCursor::new(self.caret, self.text.len(), true);
        match motion {
            Motion::Left => cursor.prev_boundary(&self.text, 0).ok().flatten(),
            Motion::Right => cursor.next_boundary(&self.text, 0).ok().flatten(),
            Motion::WordLeft => self
                .before()
                .unicode_word_indices()
                .next_back()
                .map(|(at, _)| at),
            Motion::WordRight => self
                .after()
                .unicode_word_indices()
                .next()
                .map(|(at, word)| self.caret + at + word.len()),
            Motion::Home => Some(0),
            Motion::End => Some(self.text.len()),
        }
        .unwrap_or(match motion {
            Motion::Left | Motion::WordLeft | Motion::Home => 0,
            _ => self.text.len(),
        })
    }
}

#[cfg(test)]
mod tests;
