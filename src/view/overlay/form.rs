//! A small form: a label and a field a row.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::super::{Layout, paint};
use crate::app::{App, Form, first_seen};
use crate::text::{between, cells, fit_words};
use crate::theme::Theme;

/// Where each field stands: its row, and the part of it that is typed in.
fn rows(app: &App, layout: &Layout, form: &Form) -> Vec<(Rect, Rect)> {
    let area = layout.frame.overlay();
    let labels = form.fields().iter();
    let labels = labels.map(|field| cells(&app.words().text(&field.message())));
    let labels = u16::try_from(labels.max().unwrap_or(0)).unwrap_or(u16::MAX);
    let count = u16::try_from(form.fields().len()).unwrap_or(u16::MAX);
    // Where not all fit, the field typed in is seen.
    let first = u16::try_from(first_seen(form.at(), area)).unwrap_or(u16::MAX);
    (0..count)
        .map(|n| {
            let Some(y) = n.checked_sub(first).filter(|y| *y < area.height) else {
                return (Rect::default(), Rect::default());
            };
            let row = Rect {
                y: area.y + y,
                height: 1,
                ..area
            };
            let x = labels.saturating_add(4).min(row.width);
            let typed = Rect {
                x: row.x + x,
                width: (row.width - x).saturating_sub(1),
                ..row
            };
            (row, typed)
        })
        .collect()
}

/// Labels and fields.
pub fn form(app: &App, theme: &Theme, layout: &Layout, form: &Form, buffer: &mut Buffer) {
    let mut title = app.words().text(form.subject().message()).into_owned();
    if !form.about().is_empty() {
        let room = usize::from(layout.frame.overlay().width).saturating_sub(cells(&title) + 8);
        title = [title, fit_words(form.about(), room)].join(between());
    }
    super::title(&title, theme, layout, buffer);
    let places = rows(app, layout, form);
    for ((n, field), (row, typed)) in form.fields().iter().enumerate().zip(places) {
        if n == form.at() {
            paint::put(buffer, row, 0, 0, theme.glyphs.bar, theme.bar);
        }
        let label = app.words().text(&field.message());
        paint::put(buffer, row, 2, 0, &label, theme.dim);
        if !typed.is_empty() {
            paint::field(buffer, typed, &field.field, theme, theme.capture);
        }
    }
}

/// Where the cursor stands.
pub fn form_cursor(app: &App, layout: &Layout, form: &Form) -> Option<Position> {
    let (_, typed) = rows(app, layout, form).into_iter().nth(form.at())?;
    paint::caret(typed, &form.fields().get(form.at())?.field)
}
