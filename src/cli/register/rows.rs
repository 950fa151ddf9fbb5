//! The register as columns for a terminal, and as a table of Markdown.

use crate::app::flow::names;
use crate::app::register as told;
use crate::archive::register::{Point, Register};
use crate::locale::Catalog;
use crate::text::{cells, clean_line};

/// What a row says, in the order of the columns.
const COLUMNS: usize = 7;

fn heads(words: &Catalog) -> [String; COLUMNS] {
    [
        "register-column-session",
        "register-column-number",
        "register-column-state",
        "register-column-who",
        "register-column-due",
        "register-column-text",
        "register-column-since",
    ]
    .map(|id| words.text(id).into_owned())
}

fn row(register: &Register, point: &Point, words: &Catalog) -> [String; COLUMNS] {
    let date = register.sitting(point.sitting).map(|sitting| &sitting.date);
    [
        date.map(|date| names::date(date, words))
            .unwrap_or_default(),
        told::mark(point),
        words.text(&told::state_message(point.state)).into_owned(),
        told::owners(point),
        told::due(point, words),
        clean_line(&point.text),
        told::since(register, point, words),
    ]
}

/// A line a point, the columns under each other; the words come last but one, so that they may be long.
pub(super) fn text(register: &Register, points: &[&Point], words: &Catalog) -> String {
    let rows = points.iter().map(|point| row(register, point, words));
    let rows: Vec<[String; COLUMNS]> = std::iter::once(heads(words)).chain(rows).collect();
    // What follows the words is not aligned: it would stand far from them.
    let wide = |column: usize| {
        let cells = rows
            .iter()
            .map(|row| row.get(column).map_or(0, |cell| cells(cell)));
        cells.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..COLUMNS - 2).map(wide).collect();
    let mut out = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, wide) in row.iter().zip(&widths) {
            line.push_str(cell);
            let gap = wide.saturating_sub(cells(cell)) + 2;
            line.push_str(&" ".repeat(gap));
        }
        let [.., text, since] = row;
        line.push_str(text);
        if !since.is_empty() {
            line.push_str("  → ");
            line.push_str(since);
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// The meetings to come below the table, a paragraph each.
pub(super) fn meetings(register: &Register, words: &Catalog) -> String {
    let mut out = String::new();
    for told in told::next_meetings(register, words) {
        out.push('\n');
        out.push_str(&clean_line(&told));
        out.push('\n');
    }
    out
}

/// The same as a table; a bar in a cell is written so that it does not part it.
pub(super) fn markdown(register: &Register, points: &[&Point], words: &Catalog) -> String {
    let line = |row: &[String; COLUMNS]| {
        let cells = row
            .iter()
            .map(|cell| cell.replace('\\', "\\\\").replace('|', "\\|"));
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let mut out = line(&heads(words));
    out.push('|');
    out.push_str(&" --- |".repeat(COLUMNS));
    out.push('\n');
    for point in points {
        out.push_str(&line(&row(register, point, words)));
    }
    out
}
