//! The room's view: a sheet over the whole screen. Whoever follows the session draws the same.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::paint;
use crate::app::room::{Room, Sheet};
use crate::locale::Catalog;
use crate::model::Moment;
use crate::text::{cells, fit};
use crate::theme::Theme;

/// Cells before the first row's words, and after them.
const EDGE: u16 = 3;

/// Draws what the room sees, over the whole of an area.
pub fn draw_room(
    room: &Room,
    (words, now): (&Catalog, Moment),
    theme: &Theme,
    area: Rect,
    buffer: &mut Buffer,
) {
    paint::clear(buffer, area, theme);
    let sheet = room.sheet(words, now, (area.width, area.height));
    head(&sheet, theme, area, buffer);
    for (row, y) in sheet.rows.iter().zip(sheet.top..) {
        let style = if row.here {
            theme.accent
        } else {
            paint::tone(theme, row.tone)
        };
        if row.here {
            let x = row.x.saturating_sub(2);
            paint::put(buffer, area, x, y, theme.glyphs.bar, theme.bar);
        }
        paint::put(buffer, area, row.x, y, &row.text, style);
        for mark in &row.marks {
            let at = (row.x, y);
            paint::mark(buffer, area, at, (&row.text, mark), theme.found);
        }
    }
    let last = area.height.saturating_sub(2);
    paint::put(buffer, area, sheet.margin, last, &sheet.foot, theme.dim);
}

/// What meets at the left, where it is at the right: where both do not fit, the place in the agenda gives way.
fn head(sheet: &Sheet, theme: &Theme, area: Rect, buffer: &mut Buffer) {
    let y = u16::from(area.height >= 16);
    let width = usize::from(area.width.saturating_sub(2 * EDGE));
    let title = fit(&sheet.title, width);
    let left = width.saturating_sub(cells(&title) + 3);
    let mut pieces: Vec<&str> = sheet.where_.split("   ").collect();
    while pieces.len() > 1 && cells(&pieces.join("   ")) > left {
        // The title of the item before its number, the hour last.
        pieces.remove(pieces.len() - 2);
    }
    let where_ = pieces.join("   ");
    paint::put(buffer, area, EDGE, y, &title, theme.dim);
    if cells(&where_) <= left {
        let row = Rect {
            width: area.width.saturating_sub(EDGE - 1),
            ..area
        };
        let from = paint::put_right(buffer, row, y, &where_, theme.dim);
        if !sheet.over.is_empty() && cells(&where_) + cells(&sheet.over) + 3 <= left {
            // Before all the rest, which so stays where it was.
            let row = Rect {
                width: from.saturating_sub(2),
                ..row
            };
            paint::put_right(buffer, row, y, &sheet.over, theme.late);
        }
    }
}
