//! The sheet of a new session.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::super::{Layout, paint};
use crate::app::{App, Sheet, SheetField};
use crate::text::cells;
use crate::theme::Theme;

/// Where each field is typed, beside its label.
fn rows(app: &App, layout: &Layout) -> Vec<(SheetField, Rect, Rect)> {
    let area = layout.frame.overlay();
    let labels = SheetField::ALL
        .iter()
        .map(|field| cells(&app.words().text(field.message())))
        .max()
        .unwrap_or(0);
    let labels = u16::try_from(labels).unwrap_or(u16::MAX);
    let step = if area.height >= 10 { 2 } else { 1 };
    SheetField::ALL
        .iter()
        .zip((0..).map(|n| n * step))
        .map(|(field, y)| {
            let row = Rect {
                y: area.y + y,
                height: 1,
                ..area
            }
            .intersection(area);
            let x = labels.saturating_add(4).min(row.width);
            let typed = Rect {
                x: row.x + x,
                width: (row.width - x).saturating_sub(1),
                ..row
            };
            (*field, row, typed)
        })
        .collect()
}

/// Labels and fields.
pub fn sheet(app: &App, theme: &Theme, layout: &Layout, sheet: &Sheet, buffer: &mut Buffer) {
    super::title(&app.words().text("sheet-title"), theme, layout, buffer);
    for ((field, typed), (_, row, place)) in sheet.fields().zip(rows(app, layout)) {
        if field == sheet.at() {
            paint::put(buffer, row, 0, 0, theme.glyphs.bar, theme.bar);
        }
        let label = app.words().text(field.message());
        paint::put(buffer, row, 2, 0, &label, theme.dim);
        if !place.is_empty() {
            paint::field(buffer, place, typed, theme, theme.capture);
        }
    }
}

/// Where the cursor stands.
pub fn sheet_cursor(app: &App, layout: &Layout, sheet: &Sheet) -> Option<Position> {
    let (_, typed) = sheet.fields().find(|(field, _)| *field == sheet.at())?;
    let (.., place) = rows(app, layout)
        .into_iter()
        .find(|(field, ..)| *field == sheet.at())?;
    paint::caret(place, typed)
}
