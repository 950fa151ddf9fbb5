//! Where things stand on the screen: three layouts by width, one too small to be one.
//!
//! The state needs it to scroll by what is seen, the view to draw: both read it here.

use ratatui::layout::Rect;

use super::columns::Columns;

/// Below this many columns or rows only the capture line is of use.
pub const SMALLEST: (u16, u16) = (40, 10);

const MIDDLE: u16 = 100;
const WIDE: u16 = 120;
/// The left column holds two names and their keys side by side.
const LEFT: u16 = 33;
const RIGHT: u16 = 31;
const SIDE: u16 = 38;
/// The lines of a letter, and a little.
const TEXT: u16 = 104;
const GLANCE: u16 = 72;
/// Longer lines lose the eye on its way back, wider rows on its way across.
const PAGE: u16 = 132;
/// Fewer rows than this leave none for blank ones.
const ROOMY: u16 = 16;

/// How the live screen is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Agenda, log, decisions.
    Wide,
    /// Log and one column beside it.
    Middle,
    /// One pane, the others a tab away.
    Narrow,
    /// A word that says so, and the capture line.
    Small,
}

/// A pane of the live screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pane {
    /// What was said.
    #[default]
    Log,
    /// The agenda and whose turn it is.
    Agenda,
    /// Decisions, actions, questions.
    Decisions,
    /// The roster.
    People,
}

impl Pane {
    /// All of them, in the order of the tabs.
    pub const ALL: [Self; 4] = [Self::Log, Self::Agenda, Self::Decisions, Self::People];

    /// The pane after this one, or before it.
    #[must_use]
    pub fn beside(self, forward: bool) -> Self {
        let at = Self::ALL.iter().position(|pane| *pane == self).unwrap_or(0);
        let step = if forward { 1 } else { Self::ALL.len() - 1 };
        Self::ALL
            .get((at + step) % Self::ALL.len())
            .copied()
            .unwrap_or_default()
    }
}

/// The places of the live screen. A place that is not shown is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Which of the layouts.
    pub shape: Shape,
    /// The whole screen.
    pub all: Rect,
    /// Masthead, clock, saved state; the tabs below it when narrow.
    pub header: Rect,
    /// The column of the agenda.
    pub agenda: Rect,
    /// The log.
    pub log: Rect,
    /// The column of the decisions.
    pub decisions: Rect,
    /// The line being typed.
    pub capture: Rect,
    /// The last row: ghost and hints share it.
    pub foot: Rect,
}

impl Frame {
    /// Lays a screen of this size out; `pane` is the one asked for where not all fit.
    #[must_use]
    pub fn of((width, height): (u16, u16), pane: Pane, columns: Columns) -> Self {
        let all = Rect::new(0, 0, width, height);
        let shape = match (width, height) {
            (w, h) if w < SMALLEST.0 || h < SMALLEST.1 => Shape::Small,
            (w, _) if w >= WIDE => Shape::Wide,
            (w, _) if w >= MIDDLE => Shape::Middle,
            _ => Shape::Narrow,
        };
        let row = |y: u16, rows: u16| Rect::new(0, y, width, rows).intersection(all);
        let none = Rect::default();
        let mut frame = Self {
            shape,
            all,
            header: row(0, 1),
            agenda: none,
            log: none,
            decisions: none,
            capture: row(height.saturating_sub(2), 1),
            foot: row(height.saturating_sub(1), 1),
        };
        if height < 2 {
            frame.capture = all;
            frame.foot = none;
        }
        let blank = u16::from(height >= ROOMY);
        let head = 1 + u16::from(shape == Shape::Narrow);
        let top = head + blank;
        let rows = height.saturating_sub(top + 2 + blank);
        let column = |x: u16, wide: u16| Rect::new(x, top, wide, rows);
        match shape {
            Shape::Wide => {
                let right = RIGHT.max((width - LEFT) / 3).min(56);
                let left = LEFT.max(width / 5).min(46);
                let (left, right) = columns.both(width, (left, right));
                frame.agenda = column(0, left);
                frame.log = column(left + 1, width - left - right - 2);
                frame.decisions = column(width - right, right);
            }
            Shape::Middle => {
                let wide = columns.one(width, SIDE);
                frame.log = column(0, width - wide - 1);
                let side = column(width - wide, wide);
                match pane {
                    Pane::Agenda | Pane::People => frame.agenda = side,
                    Pane::Log | Pane::Decisions => frame.decisions = side,
                }
            }
            Shape::Narrow => {
                frame.header = row(0, 2);
                let only = column(0, width);
                match pane {
                    Pane::Log => frame.log = only,
                    Pane::Agenda | Pane::People => frame.agenda = only,
                    Pane::Decisions => frame.decisions = only,
                }
            }
            Shape::Small => frame.header = none,
        }
        frame
    }

    /// Where the line is typed: one free column before it.
    #[must_use]
    pub const fn line(&self) -> Rect {
        let free = if self.capture.width > 1 { 1 } else { 0 };
        Rect {
            x: self.capture.x + free,
            width: self.capture.width - free,
            ..self.capture
        }
    }

    /// All rows above the panes.
    #[must_use]
    pub fn head(&self) -> Rect {
        let panes = [self.agenda, self.log, self.decisions];
        let top = panes.iter().find(|pane| pane.width > 0).map(|pane| pane.y);
        let height = match self.shape {
            Shape::Small => 0,
            _ => top.unwrap_or(self.header.height),
        };
        Rect::new(0, 0, self.all.width, height).intersection(self.all)
    }

    /// A pane and the blank row below it.
    #[must_use]
    pub fn tile(&self, pane: Rect) -> Rect {
        if pane.width == 0 {
            return Rect::default();
        }
        let height = self.capture.y.saturating_sub(pane.y);
        Rect { height, ..pane }.intersection(self.all)
    }

    /// The same of the log, with the rules at its sides.
    #[must_use]
    pub fn log_tile(&self) -> Rect {
        let tile = self.tile(self.log);
        let left = u16::from(tile.x > 0);
        let right = u16::from(tile.width > 0 && tile.right() < self.all.width);
        Rect {
            x: tile.x - left,
            width: tile.width + left + right,
            ..tile
        }
    }

    /// What a page over the panes covers: all between the first row and the foot.
    #[must_use]
    pub fn cover(&self) -> Rect {
        let rows = self.capture.y.saturating_sub(1);
        Rect::new(0, 1, self.all.width, rows).intersection(self.all)
    }

    /// The row of its heading.
    #[must_use]
    pub fn title_row(&self) -> u16 {
        1 + u16::from(self.all.height >= ROOMY)
    }

    /// The place of its own content.
    #[must_use]
    pub fn overlay(&self) -> Rect {
        let blank = u16::from(self.all.height >= ROOMY);
        let top = self.title_row() + 1 + blank;
        let bottom = self.capture.y.saturating_sub(blank).max(top);
        Rect::new(0, top, self.all.width, bottom - top).intersection(self.all)
    }

    /// The place of a list with something at its right end: no wider than can be read at a glance.
    #[must_use]
    pub fn at_a_glance(&self) -> Rect {
        let all = self.overlay();
        Rect {
            width: all.width.min(GLANCE),
            ..all
        }
    }

    /// The place of a page that is read across, no wider than the eye follows.
    #[must_use]
    pub fn page(&self) -> Rect {
        let all = self.overlay();
        Rect {
            width: all.width.min(PAGE),
            ..all
        }
    }

    /// The text of the preview, and beside it what should be settled, where there is room for both.
    #[must_use]
    pub fn preview(&self) -> (Rect, Rect) {
        let all = self.overlay();
        if all.width < MIDDLE {
            return (all, Rect::default());
        }
        let findings = (all.width / 3).clamp(RIGHT, 48);
        // What there is beyond a page of text goes to the findings.
        let text = (all.width - findings - 1).min(TEXT);
        let findings = all.width - text - 1;
        (
            Rect { width: text, ..all },
            Rect {
                x: text + 1,
                width: findings,
                ..all
            },
        )
    }

    /// The rows of a pane's own content: without its heading where it has one.
    #[must_use]
    pub fn content(&self, pane: Rect) -> Rect {
        let heading = match self.shape {
            Shape::Wide | Shape::Middle => 1 + u16::from(self.all.height >= ROOMY),
            Shape::Narrow | Shape::Small => 0,
        }
        .min(pane.height);
        Rect::new(pane.x, pane.y + heading, pane.width, pane.height - heading)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_foot_never_changes_place() {
        for width in 1..250 {
            for pane in Pane::ALL {
                let frame = Frame::of((width, 30), pane, Columns::default());
                assert_eq!((frame.capture.y, frame.foot.y), (28, 29));
            }
        }
    }

    #[test]
    fn every_place_lies_on_the_screen_and_columns_do_not_overlap() {
        for width in 0..200 {
            for height in 0..50 {
                for pane in Pane::ALL {
                    let frame = Frame::of((width, height), pane, Columns::default());
                    let places = [
                        frame.header,
                        frame.agenda,
                        frame.log,
                        frame.decisions,
                        frame.capture,
                        frame.foot,
                    ];
                    for (n, place) in places.iter().enumerate() {
                        assert_eq!(place.intersection(frame.all), *place, "{width}x{height}");
                        for other in places.iter().skip(n + 1) {
                            assert!(!place.intersects(*other), "{width}x{height} {frame:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn going_through_the_panes_comes_back() {
        let there = Pane::ALL
            .iter()
            .fold(Pane::Log, |pane, _| pane.beside(true));
        assert_eq!(there, Pane::Log);
        assert_eq!(Pane::Log.beside(false), Pane::People);
    }
}
