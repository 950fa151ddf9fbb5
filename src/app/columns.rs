//! How wide the columns are: as the house has them, or as somebody dragged the rules between them. Kept as
//! parts of the width, so that they mean the same in a window of another size.

use ratatui::layout::Rect;
use serde::{Deserialize, Serialize};

use super::frame::{Frame, Shape};
use super::{App, Effect};

/// The narrowest that a column beside the log may become.
const NARROWEST: u16 = 20;
/// The narrowest that the log may become.
const LOG: u16 = 40;
/// Parts of a width.
const WHOLE: u32 = 1000;

/// The widths of the columns beside the log in thousandths of the screen; none as the house has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Columns {
    /// The agenda, where all three stand.
    pub left: Option<u16>,
    /// The decisions, where all three stand.
    pub right: Option<u16>,
    /// The one column beside the log.
    pub side: Option<u16>,
}

/// A rule between two columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// Right of the agenda.
    Left,
    /// Left of the decisions.
    Right,
    /// Left of the one column beside the log.
    Side,
}

fn part(of: Option<u16>, width: u16) -> Option<u16> {
    let cells = u32::from(width) * u32::from(of?) / WHOLE;
    u16::try_from(cells).ok()
}

fn thousandths(cells: u16, width: u16) -> u16 {
    // Rounded up, so that it is as many cells again.
    let parts = (u32::from(cells) * WHOLE).div_ceil(u32::from(width.max(1)));
    u16::try_from(parts).unwrap_or(u16::MAX)
}

impl Columns {
    /// The cells of agenda and decisions on a screen so wide, from those the house gives them.
    pub(super) fn both(self, width: u16, (left, right): (u16, u16)) -> (u16, u16) {
        let free = width.saturating_sub(LOG + 2);
        let most = free.saturating_sub(NARROWEST).max(NARROWEST);
        let left = match part(self.left, width) {
            Some(left) => left.clamp(NARROWEST, most),
            None => left,
        };
        let most = free.saturating_sub(left).max(NARROWEST);
        let right = match part(self.right, width) {
            Some(right) => right.clamp(NARROWEST, most),
            None => right.min(most),
        };
        (left, right)
    }

    /// The cells of the one column beside the log.
    pub(super) fn one(self, width: u16, side: u16) -> u16 {
        let most = width.saturating_sub(LOG + 1).max(NARROWEST);
        part(self.side, width).map_or(side, |side| side.clamp(NARROWEST, most))
    }
}

impl Frame {
    /// The rule that stands in a column of the screen.
    pub(super) fn rule_at(&self, x: u16, y: u16) -> Option<Rule> {
        let rows = self.log_tile();
        let rules = [
            (Rule::Left, self.log.x.checked_sub(1)),
            (Rule::Right, Some(self.log.right())),
        ];
        let within = Rect {
            x,
            width: 1,
            ..rows
        }
        .contains((x, y).into());
        let found = rules.into_iter().find(|(_, at)| *at == Some(x) && within);
        match (found?.0, self.shape) {
            (rule, Shape::Wide) => Some(rule),
            (Rule::Right, Shape::Middle) => Some(Rule::Side),
            _ => None,
        }
    }
}

impl App {
    /// The columns as they were left the last time.
    pub fn arrange_columns(&mut self, columns: Columns) {
        self.columns = columns;
        self.touch_all();
    }

    /// The rule that is dragged goes to a column of the screen.
    pub(super) fn drag_rule(&mut self, rule: Rule, x: u16) {
        let width = self.size.0;
        let right = thousandths(width.saturating_sub(x + 1), width);
        let columns = &mut self.columns;
        match rule {
            Rule::Left => columns.left = Some(thousandths(x, width)),
            Rule::Right => columns.right = Some(right),
            Rule::Side => columns.side = Some(right),
        }
        self.touch_all();
    }

    /// The rule is let go: its place is kept.
    pub(super) fn drop_rule(&mut self) {
        if self.dragged.take().is_some() {
            self.effect(Effect::Keep(self.columns));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Pane;

    #[test]
    fn a_rule_stands_where_it_was_dragged_and_never_squeezes_a_column() {
        for width in [120, 121, 133, 160, 200, 250] {
            for x in 0..width {
                let columns = Columns {
                    left: Some(thousandths(x, width)),
                    ..Columns::default()
                };
                let frame = Frame::of((width, 40), Pane::Log, columns);
                if (NARROWEST..width / 3).contains(&x) {
                    assert_eq!(frame.agenda.width, x, "{width}");
                }
                for pane in [frame.agenda, frame.decisions] {
                    assert!(pane.width >= NARROWEST, "{width} {x} {frame:?}");
                }
                assert!(frame.log.width >= LOG, "{width} {x} {frame:?}");
            }
        }
    }
}
