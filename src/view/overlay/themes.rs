//! The themes to choose from, low enough that the screen above shows the one picked.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::{Layout, paint};
use crate::app::{App, Frame, Themes, first_seen};
use crate::theme::Theme;

/// Above the names a heading between blank rows, below them a blank row and how to keep one.
const AROUND: usize = 5;

/// The rows it takes above the capture line.
pub fn themes_cover(frame: &Frame, themes: &Themes) -> Rect {
    let wanted = u16::try_from(themes.names.len() + AROUND).unwrap_or(u16::MAX);
    let rows = wanted.min(frame.capture.y.saturating_sub(1));
    Rect {
        y: frame.capture.y - rows,
        height: rows,
        ..frame.all
    }
}

/// Their names; beside them what the one picked makes of headings, words and warnings.
pub fn themes(app: &App, theme: &Theme, layout: &Layout, themes: &Themes, buffer: &mut Buffer) {
    let words = app.words();
    let area = layout.cover;
    paint::put(
        buffer,
        area,
        1,
        1,
        &words.text("pane-themes"),
        theme.heading,
    );
    let list = Rect {
        y: area.y.saturating_add(3),
        height: area.height.saturating_sub(5),
        ..area
    }
    .intersection(area);
    let first = first_seen(themes.at, list);
    let seen = themes.names.iter().enumerate().skip(first);
    for ((n, name), y) in seen.zip(0..list.height) {
        let picked = n == themes.at;
        if picked {
            paint::put(buffer, list, 0, y, theme.glyphs.bar, theme.bar);
        }
        let style = if picked { theme.accent } else { theme.text };
        paint::put_fit(buffer, list, (2, y), 18, name, style);
    }
    sample(app, theme, list, buffer);
    let how = words.with(
        "themes-keep",
        &[
            ("name", themes.picked().into()),
            ("file", themes.file.as_str().into()),
        ],
    );
    let room = usize::from(area.width.saturating_sub(2));
    let bottom = area.height.saturating_sub(1);
    paint::put_fit(buffer, area, (1, bottom), room, &how, theme.dim);
}

/// Every role that words have, by a word that carries it.
fn sample(app: &App, theme: &Theme, list: Rect, buffer: &mut Buffer) {
    let words = app.words();
    let rows = [
        ("pane-decisions", theme.heading),
        ("tab-agenda", theme.accent),
        ("tab-decisions", theme.speaker),
        ("themes-sample", theme.text),
        ("decision-noted", theme.dim),
        ("mark-flag", theme.warning),
    ];
    let room = usize::from(list.width.saturating_sub(26));
    for ((id, style), y) in rows.into_iter().zip(0..list.height) {
        paint::put(buffer, list, 22, y, theme.glyphs.rule, theme.rule);
        paint::put_fit(buffer, list, (25, y), room, &words.text(id), style);
    }
}
