//! Symbols at the start of a line, followed by a space or in their own glued form.

use super::super::lexer::Cursor;
use super::super::{Act, Heading};
use super::{
    Problem, Read, Reader, act, decide, floor, follow, people, repair, translate, trim, words,
};
use crate::model::EntryKind;

/// Reads a line that starts with a symbol; words when it is not followed as it should. None: it does not.
pub(super) fn read(reader: &mut Reader<'_>, line: &str) -> Option<Read> {
    let mut cursor = Cursor::new(line);
    let symbol = cursor.bump()?;
    let rest = cursor.rest();
    // Doubled symbols, arrows and comparisons are how people write.
    let prose = amount(symbol, rest);
    let spaced = cursor.at_gap();
    let read = match symbol {
        ',' => words::private(reader, rest.trim_start_matches([',', '，', '、'])),
        '.' => return flag(reader, rest),
        's' => return replace(reader, cursor),
        '*' if trim(rest).is_empty() => back_to_topic(reader),
        '!' => decide::after_mark(reader, cursor),
        _ if prose => None,
        '<' => floor::after_mark(reader, rest),
        '&' if spaced => words::continued(reader, rest),
        '&' => translate::after_mark(reader, rest),
        '-' if spaced => words::point(reader, rest),
        '*' if spaced => words::topic(reader, rest),
        '=' if spaced => words::agreement(reader, rest),
        '?' if spaced => follow::question(reader, rest),
        '>' if spaced => follow::action(reader, rest),
        '+' if spaced => people::walk_on(reader, rest),
        '-' | '*' | '=' | '?' | '>' | '+' => None,
        _ => return None,
    };
    Some(read.unwrap_or(Read::Words))
}

/// `> 3 villes`, `<5 %`, `= 12`, `+ 20 %`: an amount, not a command.
fn amount(symbol: char, rest: &str) -> bool {
    let mut cursor = Cursor::new(rest);
    cursor.spaces();
    matches!(symbol, '>' | '<' | '=' | '+')
        && cursor
            .peek()
            .is_some_and(|c| c.is_ascii_digit() || c == '%')
}

fn flag(reader: &mut Reader<'_>, rest: &str) -> Option<Read> {
    let mut cursor = Cursor::new(rest);
    let marked = cursor.eat('.') && cursor.at_gap();
    marked.then(|| repair::flag(reader, cursor.rest()).unwrap_or(Read::Words))
}

fn replace(reader: &mut Reader<'_>, mut cursor: Cursor<'_>) -> Option<Read> {
    let separator = cursor.bump().filter(|c| matches!(c, '/' | ';'))?;
    let (old, new, all) = repair::substitution(separator, cursor.rest())?;
    repair::replace(reader, &old, &new, all)
}

fn back_to_topic(reader: &Reader<'_>) -> Option<Read> {
    let topics = reader.session().log.iter().rev();
    let mut topics = topics.filter(|entry| matches!(entry.kind, EntryKind::Topic { .. }));
    match topics.next() {
        Some(topic) => act(Act::Heading(Heading::Back { id: topic.id })),
        None => Some(Read::Text(Problem::NoTopic)),
    }
}
