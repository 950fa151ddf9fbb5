//! All commands by name, with their keys.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::{Layout, paint};
use crate::app::{App, Palette, first_seen};
use crate::theme::Theme;

/// Where the name is typed.
pub fn palette_field(layout: &Layout) -> Rect {
    let row = layout.frame.title_row();
    let area = layout.frame.at_a_glance();
    Rect {
        x: 1.min(area.width),
        y: row,
        width: area.width.saturating_sub(2),
        height: 1,
    }
    .intersection(layout.frame.all)
}

/// The name typed, and the commands that fit.
pub fn palette(app: &App, theme: &Theme, layout: &Layout, palette: &Palette, buffer: &mut Buffer) {
    let row = palette_field(layout);
    super::sought(app, theme, (row, &palette.field), "palette-what", buffer);
    let area = layout.frame.at_a_glance();
    let found = app.palette();
    if found.is_empty() {
        paint::put(
            buffer,
            area,
            1,
            0,
            &app.words().text("palette-nothing"),
            theme.dim,
        );
    }
    let first = first_seen(palette.at, area);
    let seen = found.iter().enumerate().skip(first);
    for ((n, listed), y) in seen.zip(0..area.height) {
        let picked = n == palette.at;
        if picked {
            paint::put(buffer, area, 0, y, theme.glyphs.bar, theme.bar);
        }
        let style = if picked { theme.speaker } else { theme.text };
        let mut end = paint::put_right(buffer, area, y, &listed.key, theme.key);
        if let Some(reach) = &listed.reach {
            let before = Rect {
                width: end.saturating_sub(2),
                ..area
            };
            end = paint::put_right(buffer, before, y, reach, theme.dim);
        }
        let room = usize::from(end.saturating_sub(3));
        paint::put_fit(buffer, area, (2, y), room, &listed.name, style);
    }
}
