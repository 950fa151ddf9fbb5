//! Putting words into cells, never outside of them.

use std::ops::Range;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::app::Field;
use crate::app::flow::Tone;
use crate::text::{cells, fit, graphemes, visible};
use crate::theme::Theme;

/// The look of a tone.
pub fn tone(theme: &Theme, tone: Tone) -> Style {
    match tone {
        Tone::Text => theme.text,
        Tone::Strong => theme.speaker,
        Tone::Heading => theme.heading,
        Tone::Dim => theme.dim,
        Tone::Warn => theme.warning,
        Tone::Late => theme.late,
    }
}

/// Empties an area.
pub fn clear(buffer: &mut Buffer, area: Rect, theme: &Theme) {
    let mut blank = Cell::EMPTY;
    blank.set_style(theme.text);
    let area = area.intersection(buffer.area);
    if area.is_empty() {
        return;
    }
    for y in area.top()..area.bottom() {
        let from = buffer.index_of(area.x, y);
        let row = buffer.content.get_mut(from..from + usize::from(area.width));
        row.unwrap_or_default().fill(blank.clone());
    }
}

/// Writes on one row of an area from a column on; what does not fit is left out. Says where it ended.
pub fn put(buffer: &mut Buffer, area: Rect, x: u16, y: u16, text: &str, style: Style) -> u16 {
    let area = area.intersection(buffer.area);
    let at = Position::new(area.x.saturating_add(x), area.y.saturating_add(y));
    if !area.contains(at) {
        return x;
    }
    // Not the buffer's own way to write: it measures without knowing the terminal.
    let mut x = at.x;
    for (_, grapheme) in graphemes(&visible(text)) {
        let wide = u16::try_from(cells(grapheme)).unwrap_or(u16::MAX);
        if wide == 0 || grapheme.contains(char::is_control) {
            continue;
        }
        if wide > area.right() - x {
            break;
        }
        if let Some(cell) = buffer.cell_mut((x, at.y)) {
            cell.set_symbol(grapheme).set_style(style);
        }
        for hidden in x + 1..x + wide {
            if let Some(cell) = buffer.cell_mut((hidden, at.y)) {
                cell.reset();
            }
        }
        x += wide;
    }
    x - area.x
}

/// Writes a part of a text that stands from a place on again, in another style.
pub fn mark(
    buffer: &mut Buffer,
    area: Rect,
    (x, y): (u16, u16),
    (text, range): (&str, &Range<usize>),
    style: Style,
) {
    let (Some(before), Some(part)) = (text.get(..range.start), text.get(range.clone())) else {
        return;
    };
    let before = u16::try_from(cells(before)).unwrap_or(u16::MAX);
    put(buffer, area, x.saturating_add(before), y, part, style);
}

/// The same, with `…` (or the like) where it was cut short of `room` cells.
pub fn put_fit(
    buffer: &mut Buffer,
    area: Rect,
    at: (u16, u16),
    room: usize,
    text: &str,
    style: Style,
) -> u16 {
    put(buffer, area, at.0, at.1, &fit(&visible(text), room), style)
}

/// Writes at the right end of a row, one free column kept; says where it begins.
pub fn put_right(buffer: &mut Buffer, area: Rect, y: u16, text: &str, style: Style) -> u16 {
    let wide = u16::try_from(cells(&visible(text))).unwrap_or(u16::MAX);
    let x = area.width.saturating_sub(wide.saturating_add(1));
    put(buffer, area, x, y, text, style);
    x
}

/// What is seen of a field on one row.
pub fn field(buffer: &mut Buffer, area: Rect, field: &Field, theme: &Theme, style: Style) {
    let window = field.window(usize::from(area.width));
    put(buffer, area, 0, 0, &window.text, style);
    if let Some(selected) = &window.selected {
        mark(
            buffer,
            area,
            (0, 0),
            (&window.text, selected),
            theme.selected,
        );
    }
    if window.cut && area.x > 0 {
        let before = Rect {
            x: area.x - 1,
            width: 1,
            ..area
        };
        put(buffer, before, 0, 0, theme.glyphs.ellipsis, theme.dim);
    }
}

/// Where the cursor stands in a field on one row.
pub fn caret(area: Rect, field: &Field) -> Option<Position> {
    if area.is_empty() {
        return None;
    }
    let column = field.window(usize::from(area.width)).caret;
    let column = u16::try_from(column).unwrap_or(u16::MAX);
    Some(Position::new(
        area.x.saturating_add(column).min(area.right() - 1),
        area.y,
    ))
}

/// A rule from the top of an area to its bottom, in one column.
pub fn rule(buffer: &mut Buffer, x: u16, area: Rect, theme: &Theme) {
    for y in area.top()..area.bottom() {
        if buffer.area.contains(Position::new(x, y)) {
            buffer.set_stringn(x, y, theme.glyphs.rule, 1, theme.rule);
        }
    }
}
