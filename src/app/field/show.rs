//! What of a field is seen: a window on one row, or wrapped rows; and where the cursor stands in it.

use std::ops::Range;

use super::Field;
use crate::text::{cells, graphemes, wrap};

/// The part of a field seen on one row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// The part seen.
    pub text: String,
    /// The caret's column in it, in cells.
    pub caret: usize,
    /// What of it is selected, in its bytes.
    pub selected: Option<Range<usize>>,
    /// Something stands to the left of it.
    pub cut: bool,
}

impl Field {
    /// What is seen of the field on a row of `width` cells. It moves by half rows, so that most keys
    /// redraw one cell only.
    #[must_use]
    pub fn window(&self, width: usize) -> Window {
        let width = width.max(2);
        let column = cells(self.before());
        let step = (width / 2).max(1);
        let start = if column < width {
            0
        } else {
            ((column - width) / step + 1) * step
        };
        let (mut at, mut seen, mut first) = (0, String::new(), None);
        let mut from = 0;
        for (byte, grapheme) in graphemes(&self.text) {
            let wide = cells(grapheme);
            if at >= start {
                if first.is_none() {
                    (first, from) = (Some(at), byte);
                }
                if at + wide > start + width {
                    break;
                }
                seen.push_str(grapheme);
            }
            at += wide;
        }
        let selected = self.selection().and_then(|selected| {
            let end = selected.end.min(from + seen.len());
            let part = selected.start.max(from)..end;
            (!part.is_empty()).then(|| part.start - from..part.end - from)
        });
        Window {
            selected,
            text: seen,
            // A wide grapheme may straddle the left edge; what is seen begins behind it.
            caret: column.saturating_sub(first.unwrap_or(column)),
            cut: start > 0,
        }
    }

    /// Puts the caret where a cell of the row stands that [`Field::window`] shows.
    pub fn go_to_cell(&mut self, width: usize, cell: usize) {
        let window = self.window(width);
        // The bytes of what is seen up to a column.
        let upto = |column: usize| {
            let (mut at, mut bytes) = (0, 0);
            for (_, grapheme) in graphemes(&window.text) {
                at += cells(grapheme);
                if at > column {
                    break;
                }
                bytes += grapheme.len();
            }
            bytes
        };
        let start = self.caret().saturating_sub(upto(window.caret));
        self.go_to(start + upto(cell));
    }

    /// The rows of the field wrapped at `width`, and the caret's row and column.
    #[must_use]
    pub fn rows(&self, width: usize) -> (Vec<&str>, (usize, usize)) {
        let width = width.max(2);
        let ranges = wrap(&self.text, width);
        let row = self.row_of(&ranges);
        let start = ranges.get(row).map_or(0, |range| range.start);
        let column = cells(self.text.get(start..self.caret.at).unwrap_or(""));
        let rows = ranges
            .into_iter()
            .map(|range| self.text.get(range).unwrap_or(""))
            .collect();
        (rows, (row, column.min(width)))
    }

    /// The lines of a field that holds several, and the one in which the caret stands.
    #[must_use]
    pub fn lines(&self) -> (Vec<Self>, usize) {
        let at = self.before().matches('\n').count();
        let lines = self.text.split('\n').map(Self::new);
        let mut lines: Vec<Self> = lines.collect();
        let column = self.before().rsplit('\n').next().unwrap_or("").len();
        if let Some(line) = lines.get_mut(at) {
            line.go_to(column);
        }
        (lines, at)
    }

    /// Puts the caret at the end of a line; says whether there is one.
    pub fn go_line(&mut self, line: usize) -> bool {
        let mut ends = self.text.match_indices('\n').map(|(at, _)| at);
        let count = ends.clone().count();
        if line > count {
            return false;
        }
        self.go_to(ends.nth(line).unwrap_or(self.text.len()));
        true
    }
}
