//! A text being typed: one string, a caret that steps by graphemes, a selection, undo by typed run.
//!
//! One line of text, shown either on one row that scrolls sideways (the capture line) or wrapped over
//! several (an entry being rewritten); or lines, where a list is pasted. It knows no key: what a key does to
//! it is a [`Motion`] or a cut.

mod caret;
mod history;
mod show;

use crate::text;
use caret::Caret;
pub use caret::Motion;
use history::{History, Run};
pub use show::Window;

/// A text and its caret.
#[derive(Clone, Debug, Default)]
pub struct Field {
    text: String,
    caret: Caret,
    /// Where the selection began; it goes to the caret.
    anchor: Option<usize>,
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
            caret: Caret::at(text.len()),
            text,
            ..Self::default()
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

    /// A field that holds these lines, the caret behind them, nothing to undo.
    #[must_use]
    pub fn with_lines(text: &str) -> Self {
        let text = text::clean(text);
        Self {
            caret: Caret::at(text.len()),
            text,
            ..Self::of_lines()
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
        self.caret.at
    }

    /// Whether nothing is typed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// What stands before the caret.
    #[must_use]
    pub fn before(&self) -> &str {
        self.text.get(..self.caret.at).unwrap_or("")
    }

    /// What stands before the caret, and what behind it.
    #[must_use]
    pub fn parts(&self) -> (&str, &str) {
        (self.before(), self.after())
    }

    fn after(&self) -> &str {
        self.text.get(self.caret.at..).unwrap_or("")
    }

    /// Types text at the caret, in the place of what is selected: cleaned, in NFC, as one line.
    pub fn insert(&mut self, typed: &str) {
        let run = if typed.chars().all(char::is_alphanumeric) {
            Run::Word
        } else {
            Run::Other
        };
        if self.selection().is_some() {
            // What is typed over is a step of its own.
            self.history.close();
        }
        self.remember(run);
        self.drop_selected();
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
        self.caret = Caret::default();
        self.anchor = None;
        std::mem::take(&mut self.text)
    }

    /// Deletes what is selected; without a selection, from the caret to where a motion would lead.
    pub fn delete(&mut self, to: Motion) {
        if self.selection().is_some() {
            drop(self.cut());
            return;
        }
        let end = self.target(to).at;
        let (from, to) = (self.caret.at.min(end), self.caret.at.max(end));
        if from == to {
            return;
        }
        self.remember(Run::Deletion);
        self.remove(from..to);
    }

    /// Takes out what is selected, one step for undo.
    pub fn cut(&mut self) -> Option<String> {
        let cut = self.selected()?.to_owned();
        self.remember(Run::Whole);
        self.drop_selected();
        Some(cut)
    }

    fn drop_selected(&mut self) {
        if let Some(selected) = self.selection() {
            self.remove(selected);
        }
    }

    fn remove(&mut self, range: std::ops::Range<usize>) {
        if let (Some(head), Some(tail)) = (self.text.get(..range.start), self.text.get(range.end..))
        {
            self.set(format!("{head}{tail}"), range.start);
        }
    }

    /// Undoes the last run typed; says whether there was one.
    pub fn undo(&mut self) -> bool {
        let now = (self.text.clone(), self.caret.at);
        self.restore(|history| history.undo(now))
    }

    /// Types the last run undone again; says whether there was one.
    pub fn redo(&mut self) -> bool {
        let now = (self.text.clone(), self.caret.at);
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
        self.set(text, caret);
        true
    }

    fn remember(&mut self, run: Run) {
        self.history.remember(&self.text, self.caret.at, run);
    }

    fn set(&mut self, text: String, caret: usize) {
        self.text = text;
        self.caret = Caret::at(self.boundary(caret));
        self.anchor = None;
    }
}

#[cfg(test)]
mod tests;
