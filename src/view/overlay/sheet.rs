//! The sheet of a new session.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::super::{Layout, paint};
use crate::app::flow::names;
use crate::app::{App, Field, Sheet, SheetField};
use crate::text::cells;
use crate::theme::Theme;

/// Where each field is typed, beside its label: a row each, and for the roster, which is last, all that is
/// left but the row that says what is understood of it.
fn rows(app: &App, layout: &Layout) -> Vec<(SheetField, Rect, Rect)> {
    let area = layout.frame.overlay();
    let labels = SheetField::ALL
        .iter()
        .map(|field| cells(&app.words().text(field.message())))
        .max()
        .unwrap_or(0);
    let labels = u16::try_from(labels).unwrap_or(u16::MAX);
    let step = if area.height >= 14 { 2 } else { 1 };
    SheetField::ALL
        .iter()
        .zip((0..).map(|n| n * step))
        .map(|(field, y)| {
            let height = match field {
                SheetField::People => area.height.saturating_sub(y + 1).max(1),
                _ => 1,
            };
            let row = Rect {
                y: area.y + y,
                height,
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
    let words = app.words();
    let title = match sheet.last() {
        Some(last) => {
            let meeting = names::meeting(&last.body, last.number, words);
            words.with("sheet-following", &[("meeting", meeting.into())])
        }
        None => words.text("sheet-title").into_owned(),
    };
    super::title(&title, theme, layout, buffer);
    for ((field, typed), (_, row, place)) in sheet.fields().zip(rows(app, layout)) {
        if field == sheet.at() {
            paint::put(buffer, row, 0, 0, theme.glyphs.bar, theme.bar);
        }
        let label = app.words().text(field.message());
        paint::put(buffer, row, 2, 0, &label, theme.dim);
        if place.is_empty() {
            continue;
        }
        if field == SheetField::People {
            roster(app, theme, sheet, typed, place, buffer);
        } else {
            paint::field(buffer, place, typed, theme, theme.capture);
        }
    }
}

/// The lines of the roster around the caret, and below them what is understood.
fn roster(
    app: &App,
    theme: &Theme,
    sheet: &Sheet,
    typed: &Field,
    place: Rect,
    buffer: &mut Buffer,
) {
    let (lines, at) = typed.lines();
    let first = first_line(at, place);
    for (line, y) in lines.iter().skip(first).zip(0..place.height) {
        let row = Rect {
            y: place.y + y,
            height: 1,
            ..place
        };
        paint::field(buffer, row, line, theme, theme.capture);
    }
    let below = Rect {
        y: place.bottom(),
        height: 1,
        ..place
    };
    let (said, style) = understood(app, theme, sheet, typed.is_empty());
    let room = usize::from(below.width);
    paint::put_fit(buffer, below, (0, 0), room, &said, style);
}

/// « 6 personnes · ar André ROSSINOT, … », or how a roster may look.
fn understood(app: &App, theme: &Theme, sheet: &Sheet, empty: bool) -> (String, Style) {
    let words = app.words();
    if empty {
        return (words.text("sheet-people-how").into_owned(), theme.dim);
    }
    let read = sheet.roster();
    let mut said = vec![words.with("sheet-people-count", &[("n", read.people.len().into())])];
    if let Some((line, _)) = read.doubts.first() {
        let args = [("n", read.doubts.len().into()), ("line", (*line).into())];
        said.push(words.with("sheet-people-doubts", &args));
    }
    if let Some(name) = read.keyless.first() {
        let args = [("name", name.as_str().into())];
        said.push(words.with("sheet-people-keyless", &args));
    }
    let people = read.people.iter();
    said.extend(people.map(|person| {
        // Where no capitals tell the family name, the whole name tells who it is.
        let family = person.family();
        let told = family.chars().any(|c| c.is_lowercase() || c.is_uppercase());
        let name = if told { family } else { &person.name };
        format!("{} {name}", person.key)
    }));
    let style = if read.doubts.is_empty() {
        theme.dim
    } else {
        theme.warning
    };
    (said.join(&format!(" {} ", theme.glyphs.dot)), style)
}

/// The first line seen, so that the caret's is.
fn first_line(at: usize, place: Rect) -> usize {
    (at + 1).saturating_sub(usize::from(place.height))
}

/// Where the cursor stands.
pub fn sheet_cursor(app: &App, layout: &Layout, sheet: &Sheet) -> Option<Position> {
    let (_, typed) = sheet.fields().find(|(field, _)| *field == sheet.at())?;
    let (.., place) = rows(app, layout)
        .into_iter()
        .find(|(field, ..)| *field == sheet.at())?;
    if sheet.at() != SheetField::People {
        return paint::caret(place, typed);
    }
    let (lines, at) = typed.lines();
    let y = u16::try_from(at - first_line(at, place)).unwrap_or(u16::MAX);
    let row = Rect {
        y: place.y.saturating_add(y),
        height: 1,
        ..place
    };
    paint::caret(row.intersection(place), lines.get(at)?)
}
