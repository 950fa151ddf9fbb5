//! The help, a question, the word for a window too small.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::compose::{Composer, Seen};
use super::super::panes::draw_lines;
use super::super::{Layout, WrapCache, paint};
use crate::app::flow::{self, Block};
use crate::app::frame::SMALLEST;
use crate::app::scroll::{self, Top};
use crate::app::{App, Confirm, Help};
use crate::text::{cells, wrap};
use crate::theme::Theme;

/// Keys and grammar.
pub fn help(app: &App, theme: &Theme, layout: &Layout, help: Help, buffer: &mut Buffer) {
    super::title(&app.words().text("pane-help"), theme, layout, buffer);
    let area = layout.frame.at_a_glance();
    let blocks = flow::help(app.words(), app.keymap());
    draw_lines(&seen(&blocks, area, help.top), area, theme, buffer);
}

/// The lines of blocks seen from a block and a line in it on.
pub fn seen(blocks: &[Block], area: Rect, top: Top) -> Seen {
    let width = flow::room(area.width, flow::PEOPLE_MARGIN);
    let list = flow::List { blocks, width };
    let rows = usize::from(area.height);
    // The window may have grown since.
    let top = scroll::moved(&list, rows, top, 0);
    let composer = Composer {
        width,
        margin: flow::PEOPLE_MARGIN,
        rows,
        picked: None,
        chosen: &[],
        seek: None,
        field: None,
    };
    let blocks = blocks.iter().skip(top.0).cloned();
    composer.compose(blocks, top, &mut WrapCache::default())
}

/// A question, above the foot.
pub fn confirm(app: &App, theme: &Theme, layout: &Layout, confirm: Confirm, buffer: &mut Buffer) {
    let area = layout.cover;
    let text = app.words().text(confirm.question.message());
    let width = usize::from(area.width.saturating_sub(2));
    let lines = wrap(&text, width);
    for (range, y) in lines.into_iter().zip(1..area.height) {
        let line = text.get(range).unwrap_or("");
        paint::put(buffer, area, 1, y, line, theme.overlay);
    }
}

/// Too small for anything but the capture line.
pub fn too_small(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let area = layout.cover;
    let args = [
        ("columns", SMALLEST.0.to_string().into()),
        ("rows", SMALLEST.1.to_string().into()),
    ];
    let text = app.words().with("too-small", &args);
    let width = usize::from(area.width.max(2));
    for (range, y) in wrap(&text, width).into_iter().zip(0..area.height) {
        let line = text.get(range).unwrap_or("");
        if cells(line) <= width {
            paint::put(buffer, area, 0, y, line, theme.warning);
        }
    }
}
