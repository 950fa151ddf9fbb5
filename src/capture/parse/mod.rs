//! From a line to what it means.

use super::{Act, Context, Form, Parsed};
use crate::text::{Prose, clean_line};

/// Reads a line. Pure and total: any text gives a meaning, words at worst.
#[must_use]
pub fn parse(line: &str, cx: &Context<'_>) -> Parsed {
    literal(line, cx)
}

/// Reads a line as words and nothing else (a pasted line, or one read again as text).
#[must_use]
pub fn literal(line: &str, _cx: &Context<'_>) -> Parsed {
    let line = clean_line(line);
    let text = line.trim_matches(' ');
    let act = if text.is_empty() {
        Act::Nothing
    } else {
        Act::Say {
            form: Form::Note,
            text: Prose::from(text),
        }
    };
    Parsed {
        act,
        line: Prose::from(line),
        flag: false,
        expanded: false,
        problem: None,
    }
}
