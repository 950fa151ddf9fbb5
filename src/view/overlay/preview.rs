//! The document, exactly as it will be copied; beside it what should be settled.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::compose::Composer;
use super::super::panes::draw_lines;
use super::super::{Layout, WrapCache, paint};
use super::page::seen;
use crate::app::flow::{self, List};
use crate::app::scroll;
use crate::app::{App, Preview};
use crate::text::cells;
use crate::theme::Theme;

/// Text left, findings right; where only one fits, the findings when one is picked.
pub fn preview(app: &App, theme: &Theme, layout: &Layout, preview: &Preview, buffer: &mut Buffer) {
    let (text, beside) = layout.frame.preview();
    let words = app.words();
    let count = preview.findings.len();
    let heading = format!("{}   {count}", words.text("pane-findings"));
    if beside.is_empty() && preview.at.is_some() {
        super::title(&heading, theme, layout, buffer);
        return findings(theme, preview, text, buffer);
    }
    let name = words.text("pane-preview");
    super::title(&name, theme, layout, buffer);
    let after = u16::try_from(cells(&name) + 4).unwrap_or(u16::MAX);
    let row = Rect {
        y: layout.frame.title_row(),
        height: 1,
        ..text
    };
    paint::put(
        buffer,
        row,
        after,
        0,
        &words.text("preview-draft"),
        theme.dim,
    );
    draw_lines(&seen(&preview.text, text, preview.top), text, theme, buffer);
    if beside.is_empty() {
        return;
    }
    let top = layout.frame.title_row();
    let row = Rect {
        y: top,
        height: 1,
        ..beside
    };
    let room = usize::from(row.width.saturating_sub(2));
    paint::put_fit(buffer, row, (1, 0), room, &heading, theme.heading);
    let ruled = Rect {
        y: top,
        height: beside.bottom().saturating_sub(top),
        ..beside
    };
    paint::rule(buffer, beside.x.saturating_sub(1), ruled, theme);
    findings(theme, preview, beside, buffer);
}

fn findings(theme: &Theme, preview: &Preview, area: Rect, buffer: &mut Buffer) {
    let width = flow::room(area.width, flow::FINDINGS_MARGIN);
    let rows = usize::from(area.height);
    let list = List {
        blocks: &preview.settle,
        width,
    };
    let picked = preview.picked_block();
    let top = picked.map_or((0, 0), |at| scroll::revealed(&list, rows, (0, 0), at));
    let composer = Composer {
        width,
        margin: flow::FINDINGS_MARGIN,
        rows,
        picked: None,
        chosen: &[],
        seek: None,
        field: None,
    };
    let below = preview.settle.iter().enumerate().skip(top.0);
    let below = below.map(|(n, block)| flow::Block {
        here: picked == Some(n),
        ..block.clone()
    });
    let lines = composer.compose(below, top, &mut WrapCache::default());
    draw_lines(&lines, area, theme, buffer);
}
