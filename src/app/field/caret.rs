//! Where the caret goes, and what is selected on its way.

use std::ops::Range;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::Field;
use crate::text::{cells, graphemes, wrap};

/// Where the caret goes. The rows are those of the text wrapped at a width, in cells.
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
    /// To the beginning of the row.
    RowStart(usize),
    /// To the end of the row.
    RowEnd(usize),
    /// One row up; from the first one to the beginning.
    Up(usize),
    /// One row down; from the last one to the end.
    Down(usize),
}

/// A place of the caret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Caret {
    /// In bytes.
    pub(super) at: usize,
    /// Where one row ends and the next begins at the same byte: it is seen at the end of the first.
    pub(super) behind: bool,
    /// The column that going up and down keeps to, in cells.
    pub(super) column: Option<usize>,
}

impl Caret {
    pub(super) const fn at(at: usize) -> Self {
        Self {
            at,
            behind: false,
            column: None,
        }
    }
}

impl Field {
    /// Moves the caret; nothing is selected any more. Out of a selection, left and right go to its edge.
    pub fn go(&mut self, motion: Motion) {
        let edge = match (motion, self.selection()) {
            (Motion::Left, Some(selected)) => Some(selected.start),
            (Motion::Right, Some(selected)) => Some(selected.end),
            _ => None,
        };
        self.caret = edge.map_or_else(|| self.target(motion), Caret::at);
        self.anchor = None;
        self.history.close();
    }

    /// Moves the caret and selects what it passes over.
    pub fn reach(&mut self, motion: Motion) {
        self.anchor.get_or_insert(self.caret.at);
        self.caret = self.target(motion);
        self.history.close();
    }

    /// Selects these bytes, the caret behind them.
    pub fn select(&mut self, range: Range<usize>) {
        let (from, to) = (self.boundary(range.start), self.boundary(range.end));
        self.anchor = Some(from);
        self.caret = Caret::at(to);
        self.history.close();
    }

    /// Selects everything.
    pub fn select_all(&mut self) {
        self.anchor = Some(0);
        self.caret = Caret::at(self.text.len());
        self.history.close();
    }

    /// What is selected, in bytes; none when nothing is.
    #[must_use]
    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor?;
        let range = anchor.min(self.caret.at)..anchor.max(self.caret.at);
        (!range.is_empty()).then_some(range)
    }

    /// The words selected.
    #[must_use]
    pub fn selected(&self) -> Option<&str> {
        self.text.get(self.selection()?)
    }

    /// Puts the caret at the nearest place between graphemes at or after a byte.
    pub fn go_to(&mut self, byte: usize) {
        self.caret = Caret::at(self.boundary(byte));
        self.anchor = None;
        self.history.close();
    }

    /// The nearest place between graphemes at or after a byte.
    pub(super) fn boundary(&self, byte: usize) -> usize {
        if byte >= self.text.len() {
            return self.text.len();
        }
        graphemes(&self.text)
            .map(|(at, _)| at)
            .find(|at| *at >= byte)
            .unwrap_or(self.text.len())
    }

    /// Where a motion leads.
    pub(super) fn target(&self, motion: Motion) -> Caret {
        let end = self.text.len();
        let mut cursor = GraphemeCursor::new(self.caret.at, end, true);
        Caret::at(
            match motion {
                Motion::Left => cursor.prev_boundary(&self.text, 0).ok().flatten(),
                Motion::Right => return Caret::at(self.beyond(&mut cursor)),
                Motion::WordLeft => self
                    .before()
                    .unicode_word_indices()
                    .next_back()
                    // A word may begin within what is seen as one letter.
                    .map(|(at, _)| self.boundary(at)),
                Motion::WordRight => {
                    let word = self.after().unicode_word_indices().next();
                    let behind = word.map_or(end, |(at, word)| self.caret.at + at + word.len());
                    return Caret::at(self.boundary(behind));
                }
                Motion::Home => None,
                Motion::End => return Caret::at(end),
                Motion::RowStart(width) => {
                    let rows = wrap(&self.text, width.max(2));
                    rows.get(self.row_of(&rows)).map(|row| row.start)
                }
                Motion::RowEnd(width) => return self.row_end(width),
                Motion::Up(width) => return self.beside(width, false),
                Motion::Down(width) => return self.beside(width, true),
            }
            .unwrap_or(0),
        )
    }

    fn beyond(&self, cursor: &mut GraphemeCursor) -> usize {
        let next = cursor.next_boundary(&self.text, 0).ok().flatten();
        next.unwrap_or(self.text.len())
    }

    /// The row on which the caret is seen.
    pub(super) fn row_of(&self, rows: &[Range<usize>]) -> usize {
        let Caret { at, behind, .. } = self.caret;
        let row = rows.iter().rposition(|row| row.start <= at).unwrap_or(0);
        let before = row.checked_sub(1).and_then(|before| rows.get(before));
        match before {
            Some(before) if behind && before.end == at => row - 1,
            _ => row,
        }
    }

    fn row_end(&self, width: usize) -> Caret {
        let rows = wrap(&self.text, width.max(2));
        let at = rows.get(self.row_of(&rows)).map_or(0, |row| row.end);
        Caret {
            behind: true,
            ..Caret::at(at)
        }
    }

    /// The place one row up or down, in the same column as well as can be.
    fn beside(&self, width: usize, down: bool) -> Caret {
        let rows = wrap(&self.text, width.max(2));
        let row = self.row_of(&rows);
        let column = self.caret.column.unwrap_or_else(|| {
            let start = rows.get(row).map_or(0, |row| row.start);
            cells(self.text.get(start..self.caret.at).unwrap_or(""))
        });
        let to = if down {
            Some(row + 1)
        } else {
            row.checked_sub(1)
        };
        let Some(range) = to.and_then(|to| rows.get(to)) else {
            return Caret::at(if down { self.text.len() } else { 0 });
        };
        let (mut at, mut seen) = (range.start, 0);
        for (_, grapheme) in graphemes(self.text.get(range.clone()).unwrap_or("")) {
            seen += cells(grapheme);
            if seen > column {
                break;
            }
            at += grapheme.len();
        }
        Caret {
            at,
            behind: at == range.end && at > range.start,
            column: Some(column),
        }
    }
}
