//! The bytes that change a terminal's screen, as few as can be.
//!
//! An emitter remembers where the terminal's cursor is and which pen it holds, so that a letter typed at
//! the caret costs that letter. It knows nothing of what is on the screen.

use std::fmt::Display;
use std::io::Write;

use ratatui::style::Color;

use super::pen::Pen;

/// Collects bytes for a terminal.
#[derive(Clone, Debug)]
pub(super) struct Emitter {
    bytes: Vec<u8>,
    pen: Pen,
    /// Column and row; unknown after what terminals do not agree on.
    at: Option<(u16, u16)>,
    columns: u16,
    /// Where to come back to, with which pen.
    marked: Option<Mark>,
}

/// A place that a terminal can keep with its pen, to come back to both in two bytes.
#[derive(Clone, Copy, Debug)]
struct Mark {
    at: (u16, u16),
    pen: Pen,
    /// The terminal was told.
    kept: bool,
}

impl Emitter {
    /// For a terminal so many columns wide, of whose state nothing is known until it is cleared.
    pub(super) fn new(columns: u16) -> Self {
        Self {
            bytes: Vec::new(),
            pen: Pen::RESET,
            at: None,
            columns,
            marked: None,
        }
    }

    /// Clears the whole screen to a ground, whatever its state was.
    pub(super) fn clear(&mut self, bg: Color) {
        self.raw("\x1b[m");
        self.pen = Pen::RESET;
        self.at = None;
        self.hold(Pen { bg, ..Pen::RESET });
        self.raw("\x1b[2J");
    }

    /// What was collected since the last time.
    pub(super) fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    /// This one, or one that came to the same by fewer bytes.
    pub(super) fn or_shorter(self, other: Self) -> Self {
        if other.bytes.len() < self.bytes.len() {
            other
        } else {
            self
        }
    }

    /// The pen held.
    pub(super) const fn pen(&self) -> Pen {
        self.pen
    }

    /// Whether the cursor is known to be there.
    pub(super) fn is_at(&self, column: u16, row: u16) -> bool {
        self.at == Some((column, row))
    }

    /// Whether the pen held draws blanks on this ground.
    pub(super) fn holds_blank(&self, bg: Color) -> bool {
        self.pen.for_blanks_on(bg) == self.pen
    }

    /// Remembers where the cursor is, to come back there with the pen held now.
    pub(super) fn mark(&mut self) {
        self.marked = self.at.map(|at| Mark {
            at,
            pen: self.pen,
            kept: false,
        });
    }

    /// Comes back to what was remembered, if anything was written since.
    pub(super) fn come_back(&mut self) {
        if let Some(Mark {
            at,
            pen,
            kept: true,
        }) = self.marked.take()
        {
            self.raw("\x1b8");
            self.at = Some(at);
            self.pen = pen;
        }
    }

    /// Has the terminal keep what was remembered, before the first step away from there.
    fn keep_mark(&mut self) {
        if let Some(mark) = &mut self.marked
            && !std::mem::replace(&mut mark.kept, true)
        {
            self.bytes.extend_from_slice(b"\x1b7");
        }
    }

    /// A sequence that moves nothing and changes no pen.
    fn raw(&mut self, sequence: &str) {
        self.bytes.extend_from_slice(sequence.as_bytes());
    }

    fn control(&mut self, parameters: impl Display, end: char) {
        // Writing into a Vec cannot fail.
        let _ = write!(self.bytes, "\x1b[{parameters}{end}");
    }

    /// Moves the cursor, by the shortest way there is.
    pub(super) fn go(&mut self, column: u16, row: u16) {
        self.keep_mark();
        match self.at {
            Some((x, y)) if y == row => self.go_along(x, column),
            _ if column == 0 && row == 0 => self.raw("\x1b[H"),
            _ if column == 0 => self.control(row + 1, 'H'),
            _ => self.control(format_args!("{};{}", row + 1, column + 1), 'H'),
        }
        self.at = Some((column, row));
    }

    fn go_along(&mut self, from: u16, to: u16) {
        match (to.saturating_sub(from), from.saturating_sub(to)) {
            (0, 0) => {}
            (1, _) => self.raw("\x1b[C"),
            (0, back @ 1..=3) => (0..back).for_each(|_| self.raw("\x08")),
            (0, _) if to == 0 => self.raw("\r"),
            (0, back) => self.control(back, 'D'),
            (on, _) => self.control(on, 'C'),
        }
    }

    /// How many bytes it costs to go so many cells on along a row.
    pub(super) const fn cost_of_skipping(cells: usize) -> usize {
        match cells {
            0 => 0,
            1 => 3,
            2..=9 => 4,
            _ => 5,
        }
    }

    /// Prints a grapheme `width` cells wide where the cursor is.
    pub(super) fn print(&mut self, symbol: &str, width: u16, pen: Pen) {
        self.hold(pen);
        self.raw(symbol);
        // Terminals do not agree on the width of sequences, nor on where the cursor waits after the last
        // column.
        let sure = symbol.chars().nth(1).is_none();
        self.at = self
            .at
            .map(|(column, row)| (column + width, row))
            .filter(|(column, _)| sure && *column < self.columns);
    }

    /// Prints a blank where the cursor is: only its ground matters.
    pub(super) fn print_blank(&mut self, bg: Color) {
        self.print(" ", 1, self.pen.for_blanks_on(bg));
    }

    /// Blanks the rest of the row; the cursor stays.
    pub(super) fn blank_to_end(&mut self, bg: Color) {
        self.hold(self.pen.for_blanks_on(bg));
        self.raw("\x1b[K");
    }

    /// Blanks so many cells; the cursor stays.
    pub(super) fn blank(&mut self, cells: usize, bg: Color) {
        self.hold(self.pen.for_blanks_on(bg));
        self.control(cells, 'X');
    }

    fn hold(&mut self, pen: Pen) {
        if pen != self.pen {
            self.control(pen.taken_after(self.pen), 'm');
            self.pen = pen;
        }
    }
}
