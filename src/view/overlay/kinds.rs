//! What is chosen may become another kind of thing: a letter each, in the rows of the foot, so that what is
//! chosen stays in sight.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::{Layout, paint};
use crate::app::{App, Choice, Frame};
use crate::text::cells;
use crate::theme::Theme;

/// Between two of them.
const GAP: usize = 3;

/// The rows it takes, the foot's own and above them.
pub fn kinds_cover(app: &App, frame: &Frame) -> Rect {
    let rows = rows(&app.kinds(), frame.all.width).len().max(2);
    let rows = u16::try_from(rows).unwrap_or(u16::MAX);
    let rows = rows.min(frame.all.height);
    Rect {
        y: frame.all.height - rows,
        height: rows,
        ..frame.all
    }
}

/// Their keys and names, those that do not apply dim.
pub fn kinds(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let area = layout.cover;
    let choices = app.kinds();
    for (row, y) in rows(&choices, area.width).into_iter().zip(0..area.height) {
        let mut x = 1;
        for choice in row {
            let (key, word) = if choice.applies {
                (theme.accent, theme.text)
            } else {
                (theme.dim, theme.dim)
            };
            x = paint::put(buffer, area, x, y, &choice.key, key) + 1;
            x = paint::put(buffer, area, x, y, &choice.word, word);
            x = x.saturating_add(u16::try_from(GAP).unwrap_or(0));
        }
    }
}

/// As many in a row as fit.
fn rows(choices: &[Choice], width: u16) -> Vec<Vec<&Choice>> {
    let width = usize::from(width).saturating_sub(2);
    let mut rows: Vec<Vec<&Choice>> = Vec::new();
    let mut used = 0;
    for choice in choices {
        let wide = cells(&choice.key) + 1 + cells(&choice.word);
        match rows.last_mut() {
            Some(row) if used + GAP + wide <= width => {
                row.push(choice);
                used += GAP + wide;
            }
            _ => {
                rows.push(vec![choice]);
                used = wide;
            }
        }
    }
    rows
}
