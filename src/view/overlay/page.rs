//! The help, a question, the word for a window too small.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::compose::{Composer, Seen};
use super::super::panes::draw_lines;
use super::super::{Layout, WrapCache, paint};
use crate::app::flow::{self, Block};
use crate::app::frame::SMALLEST;
use crate::app::scroll::{self, Top};
use crate::app::{App, Help};
use crate::text::{cells, wrap};
use crate::theme::Theme;

/// Where what is looked for in the help is typed: behind the heading.
pub fn help_field(app: &App, layout: &Layout) -> Rect {
    let area = layout.frame.at_a_glance();
    let before = u16::try_from(cells(&app.words().text("pane-help")) + 4).unwrap_or(u16::MAX);
    let before = before.min(area.width);
    Rect {
        x: before,
        y: layout.frame.title_row(),
        width: area.width - before,
        height: 1,
    }
    .intersection(layout.frame.all)
}

/// Keys and grammar, those that answer what is typed.
pub fn help(app: &App, theme: &Theme, layout: &Layout, help: &Help, buffer: &mut Buffer) {
    super::title(&app.words().text("pane-help"), theme, layout, buffer);
    let field = help_field(app, layout);
    let typed = help.field.text();
    super::sought(app, theme, (field, &help.field), "help-what", buffer);
    let area = layout.frame.at_a_glance();
    let blocks = app.help(help);
    if blocks.is_empty() {
        paint::put(
            buffer,
            area,
            1,
            0,
            &app.words().text("palette-nothing"),
            theme.dim,
        );
    }
    draw_lines(&seen(&blocks, area, help.top, typed), area, theme, buffer);
}

/// The lines of blocks seen from a block and a line in it on, with the words looked for marked.
pub fn seen(blocks: &[Block], area: Rect, top: Top, sought: &str) -> Seen {
    let width = flow::room(area.width, flow::PEOPLE_MARGIN);
    let list = flow::List { blocks, width };
    let rows = usize::from(area.height);
    // The window may have grown since.
    let top = scroll::moved(&list, rows, top, 0);
    let composer = Composer {
        width,
        margin: flow::PEOPLE_MARGIN,
        rows,
        sought,
        ..Composer::default()
    };
    let blocks = blocks.iter().skip(top.0).cloned();
    composer.compose(blocks, top, &mut WrapCache::default())
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
