//! The form of a fiche: labels in one column, what is filled in beside them.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Layout, paint};
use crate::app::{App, FicheForm, FicheRow, fiche_margin, fiche_rows};
use crate::model::FicheField;
use crate::theme::Theme;

/// Draws the form.
pub fn draw(app: &App, theme: &Theme, layout: &Layout, form: &FicheForm, buffer: &mut Buffer) {
    let title = Rect {
        y: layout.frame.title_row(),
        height: 1,
        ..layout.frame.overlay()
    };
    let heading = app.words().text("fiche-title");
    let x = paint::put(buffer, title, 1, 0, &heading, theme.heading);
    let language = format!("{} {}", theme.glyphs.dot, form.language().code());
    paint::put(buffer, title, x + 1, 0, &language, theme.dim);
    for (row, place) in seen(app, layout, form) {
        draw_row(theme, form, &row, place, buffer);
    }
}

fn draw_row(theme: &Theme, form: &FicheForm, row: &FicheRow, place: Place, buffer: &mut Buffer) {
    // The bar says where one is: in the field, and among the domains on one of them.
    if row.field == form.at() && !matches!(row.choice, Some((_, false))) {
        paint::put(buffer, place.row, 0, 0, theme.glyphs.bar, theme.bar);
    }
    if let Some(label) = &row.label {
        paint::put(buffer, place.row, 2, 0, label, theme.dim);
    }
    if row.typed {
        paint::field(buffer, place.value, form.field(), theme, theme.capture);
        return;
    }
    let mut x = 0;
    if let Some((chosen, here)) = row.choice {
        let mark = if chosen { theme.glyphs.ticked } else { " " };
        paint::put(buffer, place.value, 0, 0, mark, theme.accent);
        x = 2;
        if here {
            return put(buffer, place.value, x, &row.text, theme.capture);
        }
    }
    put(
        buffer,
        place.value,
        x,
        &row.text,
        paint::tone(theme, row.tone),
    );
}

fn put(buffer: &mut Buffer, area: Rect, x: u16, text: &str, style: ratatui::style::Style) {
    let room = usize::from(area.width.saturating_sub(x));
    paint::put_fit(buffer, area, (x, 0), room, text, style);
}

/// Where the cursor stands.
pub fn cursor(app: &App, layout: &Layout, form: &FicheForm) -> Option<Position> {
    seen(app, layout, form)
        .into_iter()
        .find_map(|(row, place)| {
            if row.typed {
                return paint::caret(place.value, form.field());
            }
            let column = match (row.caret, row.choice) {
                (Some(column), _) => u16::try_from(column).ok()?,
                (None, Some((_, true))) => 0,
                _ => return None,
            };
            let last = place.value.right().saturating_sub(1);
            let x = place.value.x.saturating_add(column).min(last);
            Some(Position::new(x, place.value.y))
        })
}

/// A row of the screen, and the part of it that has the value.
#[derive(Clone, Copy)]
struct Place {
    row: Rect,
    value: Rect,
}

/// The rows that are seen: those around the caret, a blank one between fields where there is room.
fn seen(app: &App, layout: &Layout, form: &FicheForm) -> Vec<(FicheRow, Place)> {
    let area = layout.frame.overlay();
    let margin = u16::try_from(fiche_margin(app.words())).unwrap_or(u16::MAX);
    let margin = margin.min(area.width);
    let width = app.value_width();
    let rows = fiche_rows(form, app.words(), width);
    let height = usize::from(area.height);
    let gap = usize::from(rows.len() + FicheField::ALL.len() <= height);
    let mut y = 0;
    let mut placed = Vec::with_capacity(rows.len());
    for (n, row) in rows.into_iter().enumerate() {
        if n > 0 && row.label.is_some() {
            y += gap;
        }
        placed.push((row, y));
        y += 1;
    }
    let is_here =
        |row: &FicheRow| row.typed || row.caret.is_some() || matches!(row.choice, Some((_, true)));
    let here = placed.iter().find(|(row, _)| is_here(row));
    let here = here.map_or(0, |(_, y)| *y);
    // As much below the caret as above it, where the form is longer than the screen.
    let top = here
        .saturating_sub(height / 2)
        .min(y.saturating_sub(height));
    placed
        .into_iter()
        .filter_map(|(row, y)| {
            let y = u16::try_from(y.checked_sub(top)?).ok()?;
            let line = Rect {
                y: area.y.checked_add(y)?,
                height: 1,
                ..area
            };
            let line = line.intersection(area);
            let value = Rect {
                x: line.x + margin.min(line.width),
                width: line.width.saturating_sub(margin + 1),
                ..line
            };
            (!line.is_empty()).then_some((row, Place { row: line, value }))
        })
        .collect()
}
