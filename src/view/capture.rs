//! The foot: the line being typed, what it will become, the keys that matter now.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Layout, paint};
use crate::app::{App, Focus, Naming, Whom};
use crate::text::{cells, fit};
use crate::theme::Theme;

/// Where the line is typed: one free column before it.
pub fn field(layout: &Layout) -> Rect {
    layout.frame.line()
}

fn indented(area: Rect, by: u16) -> Rect {
    let by = by.min(area.width.saturating_sub(1));
    Rect {
        x: area.x + by,
        width: area.width - by,
        ..area
    }
}

/// Where something asked for is typed: behind what it is.
pub fn asked_field(layout: &Layout, label: &str) -> Rect {
    indented(
        field(layout),
        u16::try_from(cells(label)).unwrap_or(u16::MAX),
    )
}

/// What is asked for.
pub fn seek_label(app: &App) -> String {
    format!("{} ", fit(&app.words().text("seek-label"), 30))
}

/// Whose name is asked for, or where to.
pub fn naming_label(app: &App, naming: &Naming) -> String {
    let label = match &naming.whom {
        Whom::Place => app.words().text("jump-label").into_owned(),
        Whom::Pending(key) => {
            let args = [("key", key.as_str().into())];
            app.words().with("naming-label", &args)
        }
        Whom::Said { .. } => app.words().text("giving-label").into_owned(),
    };
    format!("{} ", fit(&label, 30))
}

/// The line.
pub fn draw_line(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    if let Some(opening) = app.opening() {
        let line = opening.line();
        return paint::field(buffer, field(layout), line, theme, theme.capture);
    }
    let Some(live) = app.live() else { return };
    match live.focus() {
        Focus::Naming(naming) => {
            let label = naming_label(app, naming);
            let style = match naming.whom {
                Whom::Place => theme.accent,
                _ => theme.warning,
            };
            paint::put(buffer, field(layout), 0, 0, &label, style);
            let area = asked_field(layout, &label);
            paint::field(buffer, area, &naming.field, theme, theme.capture);
        }
        Focus::Seek => {
            let label = seek_label(app);
            paint::put(buffer, field(layout), 0, 0, &label, theme.accent);
            if let Some(seek) = app.seek() {
                let area = asked_field(layout, &label);
                paint::field(buffer, area, &seek.field, theme, theme.capture);
            }
        }
        _ if live.follow().is_some() => {}
        _ => paint::field(buffer, field(layout), live.line(), theme, theme.capture),
    }
}

/// What it will become, or what is to be said.
pub fn draw_ghost(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    use crate::app::flow::Tone;
    let area = layout.ghost;
    let foot = app.foot();
    let mut x = 1;
    if foot.arrow && !foot.ghost.is_empty() {
        x = paint::put(buffer, area, x, 0, theme.glyphs.arrow, theme.ghost) + 1;
    }
    for (tone, text) in &foot.ghost {
        let style = match tone {
            Tone::Dim => theme.ghost,
            tone => paint::tone(theme, *tone),
        };
        let room = usize::from(area.width.saturating_sub(x + 1));
        x = paint::put_fit(buffer, area, (x, 0), room, text, style);
    }
}

/// A message too long for the last row: its last line stands right above the capture line.
pub fn draw_notice(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let area = layout.notice;
    let lines = app.foot().notice.iter().rev();
    for ((tone, line), y) in lines.zip((0..area.height).rev()) {
        paint::put(buffer, area, 1, y, line, paint::tone(theme, *tone));
    }
}

/// The keys that matter now.
pub fn draw_hints(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let area = layout.hints;
    let mut x = 0;
    for hint in &app.foot().hints {
        x = paint::put(buffer, area, x, 0, &hint.key, theme.key) + 1;
        x = paint::put(buffer, area, x, 0, &hint.word, theme.hint) + 3;
    }
}
