//! The points shown: columns as wide as they have to be, the words, what became of them.

use ratatui::buffer::Buffer;
use ratatui::style::Style;

use super::super::super::{Layout, paint};
use super::{GAP, Parts};
use crate::app::flow::names;
use crate::app::register::{self as told, Point, Register, RegisterPage, RegisterTab, State};
use crate::app::{App, Shape};
use crate::locale::Catalog;
use crate::text::{cells, fit};
use crate::theme::Theme;

/// A column: its heading, what stands in it, and the most cells it takes.
struct Column {
    id: &'static str,
    most: u16,
    cell: fn(&Register, &Point, &Catalog) -> String,
}

const SESSION: Column = Column {
    id: "register-column-session",
    most: 18,
    cell: |register, point, words| {
        let date = register.sitting(point.sitting).map(|sitting| &sitting.date);
        date.map(|date| names::date(date, words))
            .unwrap_or_default()
    },
};
const NUMBER: Column = Column {
    id: "register-column-number",
    most: 3,
    cell: |_, point, _| told::mark(point),
};
const STATE: Column = Column {
    id: "register-column-state",
    most: 14,
    cell: |_, point, words| words.text(&told::state_message(point.state)).into_owned(),
};
const WHO: Column = Column {
    id: "register-column-who",
    most: 20,
    cell: |_, point, _| told::owners(point),
};
const DUE: Column = Column {
    id: "register-column-due",
    most: 20,
    cell: |_, point, words| {
        let date = point.due.as_ref().map(|due| &due.date);
        date.map(|date| names::date(date, words))
            .unwrap_or_default()
    },
};

const fn columns(tab: RegisterTab) -> &'static [Column] {
    match tab {
        RegisterTab::Decisions => &[SESSION, NUMBER, STATE],
        RegisterTab::Actions => &[DUE, STATE, WHO],
        RegisterTab::Questions => &[SESSION, STATE],
        RegisterTab::Figures => &[],
    }
}

/// The rows around the one picked: columns as wide as they have to be, the words, what became of it.
pub(super) fn points(
    app: &App,
    theme: &Theme,
    layout: &Layout,
    page: &RegisterPage,
    register: &Register,
    parts: &Parts,
    buffer: &mut Buffer,
) {
    let words = app.words();
    let seen = usize::from(parts.list.height.max(1));
    let first = (page.at() + 1).saturating_sub(seen);
    let rows: Vec<&Point> = page.points().skip(first).take(seen).collect();
    let columns = columns(page.tab());
    let narrow = layout.frame.shape == Shape::Narrow;
    let widths: Vec<u16> = columns
        .iter()
        .map(|column| {
            let said = rows
                .iter()
                .map(|point| cells(&(column.cell)(register, point, words)));
            let head = cells(&words.text(column.id));
            let wide = said.chain([head]).max().unwrap_or(0);
            let most = if narrow {
                column.most.min(16)
            } else {
                column.most
            };
            u16::try_from(wide).unwrap_or(u16::MAX).min(most)
        })
        .collect();
    let left = widths.iter().map(|wide| wide + GAP).sum::<u16>() + 1;
    let room = parts.list.width.saturating_sub(left + 1);
    // What became of a point stands beside it where there is room for both.
    let since = if narrow { 0 } else { room / 3 };
    let text = room.saturating_sub(if since > 0 { since + GAP } else { 0 });
    let mut x = 1;
    for (column, wide) in columns.iter().zip(&widths) {
        let label = words.text(column.id);
        paint::put_fit(
            buffer,
            parts.head,
            (x, 0),
            usize::from(*wide),
            &label,
            theme.dim,
        );
        x += wide + GAP;
    }
    paint::put(
        buffer,
        parts.head,
        x,
        0,
        &words.text("register-column-text"),
        theme.dim,
    );
    if since > 0 {
        let label = words.text("register-column-since");
        paint::put(buffer, parts.head, x + text + GAP, 0, &label, theme.dim);
    }
    let filter = page.filter();
    for ((n, point), y) in rows.iter().enumerate().zip(0..parts.list.height) {
        let picked = first + n == page.at();
        if picked {
            paint::put(buffer, parts.list, 0, y, theme.glyphs.bar, theme.bar);
        }
        let mut x = 1;
        for (column, wide) in columns.iter().zip(&widths) {
            let said = (column.cell)(register, point, words);
            let style = look(theme, point, column.id, picked);
            paint::put_fit(buffer, parts.list, (x, y), usize::from(*wide), &said, style);
            x += wide + GAP;
        }
        let said = fit(&point.text, usize::from(text));
        paint::put(buffer, parts.list, x, y, &said, theme.text);
        for range in filter.found(&said) {
            paint::mark(buffer, parts.list, (x, y), (&said, &range), theme.selected);
        }
        if since > 0 {
            let said = told::since(register, point, words);
            let room = usize::from(since);
            paint::put_fit(
                buffer,
                parts.list,
                (x + text + GAP, y),
                room,
                &said,
                theme.dim,
            );
        }
    }
}

/// What calls is warm, what is over is dim; the rest of a row is quiet.
fn look(theme: &Theme, point: &Point, column: &str, picked: bool) -> Style {
    match column {
        "register-column-state" if point.state.calls() => theme.warning,
        "register-column-due" if point.state == State::Late => theme.warning,
        "register-column-who" | "register-column-number" if picked => theme.speaker,
        _ => theme.dim,
    }
}
