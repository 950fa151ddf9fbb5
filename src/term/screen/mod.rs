//! What the terminal shows, and the bytes that bring it to what it should show.
//!
//! Whoever draws names the regions that changed; only their rows are compared with what the terminal
//! shows, and only the cells that differ are written. `ratatui`'s own terminal compares every cell of the
//! screen and ends each frame with resets and cursor sequences; here a typed letter costs that letter.

mod emit;
mod pen;
mod row;

use std::io::{self, Write};

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Style};

use emit::Emitter;

/// How a row is emitted: which one, what it should be, what it is, whether erasing gives the ground.
type Emit = fn(&mut Emitter, u16, &[Cell], &[Cell], bool);

/// A terminal's screen.
#[derive(Debug)]
pub struct Screen<W> {
    out: W,
    emitter: Emitter,
    /// What should be seen; drawn into region by region.
    wanted: Buffer,
    /// What is seen, row by row in the compared form; nothing while nothing is known.
    shown: Buffer,
    /// The rows of the regions drawn since the last frame.
    drawn: Vec<bool>,
    /// The look of what nobody draws on.
    ground: Style,
    /// Whether erased cells take the pen's ground.
    erases: bool,
    caret_seen: bool,
    /// Whether nothing is known of the terminal.
    anew: bool,
}

impl<W: Write> Screen<W> {
    /// A screen of which nothing is known; the first frame paints all of it.
    pub fn new(out: W, size: Size, ground: Style) -> Self {
        let area = Rect::from((Position::ORIGIN, size));
        Self {
            out,
            emitter: Emitter::new(size.width),
            wanted: Buffer::filled(area, blank(ground)),
            shown: Buffer::default(),
            drawn: Vec::new(),
            ground,
            erases: true,
            caret_seen: true,
            anew: true,
        }
    }

    /// Says whether erased cells take the pen's ground (« back colour erase »): GNU screen's do not.
    #[must_use]
    pub fn erasing(mut self, erases: bool) -> Self {
        self.erases = erases;
        self
    }

    /// Its cells.
    #[must_use]
    pub const fn area(&self) -> Rect {
        self.wanted.area
    }

    /// What was drawn.
    #[must_use]
    pub const fn wanted(&self) -> &Buffer {
        &self.wanted
    }

    /// Takes a new size: every region has to be drawn again.
    pub fn resize(&mut self, size: Size) {
        let area = Rect::from((Position::ORIGIN, size));
        self.wanted = Buffer::filled(area, blank(self.ground));
        self.emitter = Emitter::new(size.width);
        self.repaint();
    }

    /// Takes another ground (another theme): every region has to be drawn again.
    pub fn set_ground(&mut self, ground: Style) {
        self.ground = ground;
        self.wanted = Buffer::filled(self.wanted.area, blank(ground));
        self.repaint();
    }

    /// Writes every cell with the next frame, because the terminal's screen was somebody else's meanwhile.
    pub const fn repaint(&mut self) {
        self.anew = true;
    }

    /// Draws one region: it is blanked, then painted, in the coordinates of the screen.
    pub fn draw(&mut self, region: Rect, paint: impl FnOnce(&mut Buffer)) {
        let region = region.intersection(self.wanted.area);
        if region.is_empty() {
            return;
        }
        let blank = blank(self.ground);
        for y in region.top()..region.bottom() {
            let from = self.wanted.index_of(region.x, y);
            let row = from..from + usize::from(region.width);
            let row = self.wanted.content.get_mut(row);
            row.unwrap_or_default().fill(blank.clone());
        }
        paint(&mut self.wanted);
        for row in region.rows() {
            if let Some(drawn) = self.drawn.get_mut(usize::from(row.y)) {
                *drawn = true;
            }
        }
    }

    /// Shows what was drawn, and the caret where the next letter will stand; none hides it. Everything
    /// goes out in one write; returns its bytes.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn show(&mut self, caret: Option<Position>) -> io::Result<usize> {
        let caret = caret.filter(|caret| self.wanted.area.contains(*caret));
        let emit = if self.anew {
            self.begin_anew();
            row::emit_first
        } else {
            row::emit
        };
        // The caret's row first: from the others the terminal comes back to it by itself.
        if let Some(Position { x, y }) = caret {
            self.emit_row(y, emit);
            self.step_over_blank(x, y);
            self.emitter.go(x, y);
            self.emitter.mark();
        }
        for y in 0..self.wanted.area.height {
            self.emit_row(y, emit);
        }
        self.emitter.come_back();
        let frame = self.wrapped(caret.is_some());
        if !frame.is_empty() {
            self.pass(&frame)?;
        }
        Ok(frame.len())
    }

    /// Writes bytes that show nothing, such as a clipboard's, between two frames.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn pass(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)?;
        self.out.flush()
    }

    /// A blank before the caret is written where that is shorter than to skip it: it was just typed.
    fn step_over_blank(&mut self, x: u16, y: u16) {
        let before = x.checked_sub(1).map(|x| Position { x, y });
        if let Some(cell) = before.and_then(|before| self.wanted.cell(before))
            && self.emitter.is_at(x - 1, y)
            && row::is_blank(cell)
            && self.emitter.holds_blank(cell.bg)
        {
            self.emitter.print_blank(cell.bg);
        }
    }

    fn begin_anew(&mut self) {
        self.anew = false;
        self.emitter.clear(self.ground.bg.unwrap_or(Color::Reset));
        let mut cell = blank(self.ground);
        if self.erases {
            row::whiten(&mut cell);
        } else {
            row::make_unknown(&mut cell);
        }
        self.shown = Buffer::filled(self.wanted.area, cell);
        self.drawn = vec![true; usize::from(self.wanted.area.height)];
    }

    /// Emits in this way what changed of a row, if it was drawn.
    fn emit_row(&mut self, y: u16, emit: Emit) {
        let width = usize::from(self.wanted.area.width);
        let from = usize::from(y) * width;
        let drawn = self.drawn.get_mut(usize::from(y));
        let wanted = self.wanted.content.get(from..from + width);
        let shown = self.shown.content.get_mut(from..from + width);
        let (Some(drawn), Some(wanted), Some(shown)) = (drawn, wanted, shown) else {
            return;
        };
        if !std::mem::take(drawn) {
            return;
        }
        let wanted = row::canonical(wanted);
        if wanted != shown {
            emit(&mut self.emitter, y, &wanted, shown, self.erases);
            for (shown, wanted) in shown.iter_mut().zip(wanted) {
                *shown = wanted;
            }
        }
    }

    /// Puts around a frame what keeps it from being seen half done; a short one comes in one piece, and needs
    /// nothing.
    fn wrapped(&mut self, caret: bool) -> Vec<u8> {
        /// A terminal takes so many bytes in at a time.
        const AT_ONCE: usize = 256;
        let body = self.emitter.take();
        let long = body.len() > AT_ONCE;
        let (mut before, mut after) = (String::new(), String::new());
        if long {
            before.push_str("\x1b[?2026h");
        }
        if self.caret_seen && (long || !caret) {
            before.push_str("\x1b[?25l");
            self.caret_seen = false;
        }
        if caret && !self.caret_seen {
            after.push_str("\x1b[?25h");
            self.caret_seen = true;
        }
        if long {
            after.push_str("\x1b[?2026l");
        }
        [before.as_bytes(), &body, after.as_bytes()].concat()
    }
}

/// Whether the terminal of this name (`TERM`) gives erased cells the pen's ground: GNU screen does not,
/// and cannot be told from others that use its name, except tmux, which names itself.
#[must_use]
pub fn erases_with_ground(term: Option<&str>, tmux: Option<&str>) -> bool {
    let screen = term.is_some_and(|term| term.starts_with("screen"));
    !screen || tmux.is_some_and(|tmux| !tmux.is_empty())
}

/// A cell that nobody drew on.
fn blank(ground: Style) -> Cell {
    let mut cell = Cell::EMPTY;
    cell.set_style(ground);
    cell
}

#[cfg(test)]
mod tests;
