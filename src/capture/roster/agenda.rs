//! The agenda: one title a line.

use crate::text::{clean_line, fold};

/// A line of an agenda file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaLine {
    /// The title.
    pub title: String,
    /// Minutes planned.
    pub planned: Option<u32>,
}

/// Reads an agenda: one title a line, with `| 20` or `20 min` after it for the minutes planned; a number or
/// a dash before it is dropped.
#[must_use]
pub fn read_agenda(text: &str) -> Vec<AgendaLine> {
    text.trim_start_matches('\u{feff}')
        .lines()
        .filter_map(agenda_line)
        .collect()
}

/// One title, with the minutes planned for it.
pub(in crate::capture) fn agenda_line(line: &str) -> Option<AgendaLine> {
    let line = clean_line(line);
    let line = unmarked(super::super::lexer::trim(&line));
    let (title, planned) = after_bar(line)
        .or_else(|| minutes_at_end(line))
        .map_or((line, None), |(title, minutes)| (title, Some(minutes)));
    let title = title.trim_end_matches([' ', ',', '(', '-', '–', '|']);
    (!title.is_empty()).then(|| AgendaLine {
        title: title.to_owned(),
        planned,
    })
}

/// Without the number or dash of a list: `1. `, `2) `, `- `.
fn unmarked(line: &str) -> &str {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let mark = if digits.len() < line.len() {
        digits.strip_prefix(['.', ')', '-'])
    } else {
        line.strip_prefix(['-', '–', '•'])
    };
    match mark.and_then(|rest| rest.strip_prefix(' ')) {
        Some(rest) => rest.trim_start_matches(' '),
        None => line,
    }
}

fn after_bar(line: &str) -> Option<(&str, u32)> {
    let (title, minutes) = line.rsplit_once('|')?;
    let minutes = minutes.trim_matches(' ');
    let digits = minutes.find(|c: char| !c.is_ascii_digit());
    let (number, unit) = minutes.split_at_checked(digits.unwrap_or(minutes.len()))?;
    is_minutes(unit, true)
        .then(|| number.parse().ok())?
        .map(|minutes| (title, minutes))
}

fn minutes_at_end(line: &str) -> Option<(&str, u32)> {
    let line = line.strip_suffix(')').unwrap_or(line);
    let unit_at = line.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (before, unit) = line.split_at_checked(unit_at)?;
    let start = before.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| {
        at + before
            .get(at..)
            .and_then(|s| s.chars().next())
            .map_or(1, char::len_utf8)
    });
    let (title, number) = before.split_at_checked(start)?;
    if title.is_empty() || !is_minutes(unit, false) {
        return None;
    }
    Some((title, number.parse().ok()?))
}

fn is_minutes(unit: &str, bare: bool) -> bool {
    matches!(
        fold(unit).trim_matches([' ', '.']),
        "min" | "mn" | "minute" | "minutes" | "分" | "'"
    ) || (bare && unit.trim_matches(' ').is_empty())
}
