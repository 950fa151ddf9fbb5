//! The hand-over to another rapporteur.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::compose::Composer;
use super::super::panes::draw_lines;
use super::super::{Layout, WrapCache, paint};
use crate::app::scroll;
use crate::app::{App, Relay, flow};
use crate::theme::Theme;

/// All that whoever takes over must know.
pub fn relay(app: &App, theme: &Theme, layout: &Layout, relay: Relay, buffer: &mut Buffer) {
    super::title(&app.relay_title(), theme, layout, buffer);
    let area = layout.frame.page();
    let margin = app.openings().map_or(1, flow::log_margin);
    let width = flow::log_room(area.width, margin);
    let blocks = app.relay_blocks(width);
    let list = flow::List {
        blocks: &blocks,
        width,
    };
    let rows = usize::from(area.height);
    // The window may have grown since.
    let top = scroll::moved(&list, rows, relay.top, 0);
    let composer = Composer {
        width,
        margin,
        rows,
        ..Composer::default()
    };
    let seen = blocks.iter().skip(top.0).cloned();
    let seen = composer.compose(seen, top, &mut WrapCache::default());
    let mut outside = Vec::new();
    for (count, id) in [
        (top.0, "more-above"),
        (
            blocks.len().saturating_sub(top.0 + seen.blocks),
            "more-below",
        ),
    ] {
        if count > 0 {
            let args = [("n", count.to_string().into())];
            outside.push(app.words().with(id, &args));
        }
    }
    let row = Rect {
        y: layout.frame.title_row(),
        height: 1,
        ..area
    };
    paint::put_right(buffer, row, 0, &outside.join(" "), theme.dim);
    draw_lines(&seen, area, theme, buffer);
}
