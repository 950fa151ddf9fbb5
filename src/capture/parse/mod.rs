//! From a line to what it means. The order of recognition: a leading space; a symbol; an exact keyword;
//! an exact key; a beginning that only one name has; else text.

pub(super) mod cite;
pub(super) mod course;
pub(super) mod decide;
pub(super) mod floor;
pub(super) mod follow;
pub(super) mod formal;
mod owners;
pub(super) mod people;
pub(super) mod progress;
pub(super) mod repair;
mod symbols;
pub(super) mod translate;
mod votes;
pub(super) mod words;

use chrono::NaiveDate;

use super::expand;
use super::lexer::{self, Head, trim};
use super::{Act, Context, Form, Parsed, Problem, keywords};
use crate::model::Session;
use crate::text::slots;
use crate::text::{Prose, clean_line};

pub use votes::vote_of;

/// What reads the argument of a keyword. None: it does not have the shape, the line is text.
pub(super) type Reading = fn(&mut Reader<'_>, &str) -> Option<Read>;

/// What a line was read as.
pub(super) enum Read {
    /// A command, or words.
    Act(Act),
    /// A command that cannot be done.
    Refused(Problem),
    /// Text after all, and why.
    Text(Problem),
    /// Text, plainly.
    Words,
}

/// A line being read.
pub(super) struct Reader<'a> {
    cx: Context<'a>,
    /// The command was typed in a form that is no word of French: what is wrong with it is said, where
    /// a word would be taken for prose.
    coded: bool,
    flag: bool,
    expanded: bool,
}

impl<'a> Reader<'a> {
    fn session(&self) -> &'a Session {
        self.cx.session
    }

    /// The day that days without a year are told from.
    fn reference(&self) -> NaiveDate {
        let day = self.cx.session.date.first_day();
        day.unwrap_or_else(|| self.cx.now.date())
    }

    /// Words as they are noted: `(?)` at the end, or a place of a phrase left open, becomes a flag;
    /// abbreviations are spelt out.
    fn words(&mut self, text: &str) -> Prose {
        let mut text = trim(text);
        for mark in ["(?)", "（？）", "(？)", "（?）"] {
            if let Some(before) = text.strip_suffix(mark)
                && !trim(before).is_empty()
            {
                text = trim(before);
                self.flag = true;
            }
        }
        // A phrase with a place still open is never taken for finished.
        self.flag |= !slots(text).is_empty();
        let spelt = expand::spell_out(text, self.cx.session, self.cx.abbreviations);
        self.expanded |= spelt != text;
        Prose::from(spelt)
    }

    /// Words that must be there.
    fn some_words(&mut self, text: &str) -> Option<Prose> {
        (!trim(text).is_empty()).then(|| self.words(text))
    }

    /// What cannot be done: said when the command can be nothing else, text when it may be prose.
    fn cannot(&self, problem: Problem) -> Option<Read> {
        self.coded.then_some(Read::Refused(problem))
    }
}

// Every reading may fail, and most end with this.
#[allow(clippy::unnecessary_wraps)]
fn act(act: Act) -> Option<Read> {
    Some(Read::Act(act))
}

/// Reads a line. Pure and total: any text gives a meaning, words at worst.
#[must_use]
pub fn parse(line: &str, cx: &Context<'_>) -> Parsed {
    let line = clean_line(line);
    if line.chars().next().is_none_or(lexer::is_space) {
        return literal(&line, cx);
    }
    let mut reader = Reader {
        cx: *cx,
        coded: false,
        flag: false,
        expanded: false,
    };
    let read = command(&mut reader, &line);
    if !matches!(read, Some(Read::Act(_))) {
        reader.flag = false;
        reader.expanded = false;
    }
    let (act, problem) = match read {
        Some(Read::Act(act)) => (act, None),
        Some(Read::Refused(problem)) => (Act::Refused, Some(problem)),
        Some(Read::Text(problem)) => (text(&mut reader, &line), Some(problem)),
        Some(Read::Words) | None => (text(&mut reader, &line), None),
    };
    Parsed {
        line: Prose::from(line),
        act,
        flag: reader.flag,
        expanded: reader.expanded,
        problem,
    }
}

/// Reads a line as words and nothing else (a pasted line, or one read again as text).
#[must_use]
pub fn literal(line: &str, _cx: &Context<'_>) -> Parsed {
    let line = clean_line(line);
    let words = trim(&line);
    let act = if words.is_empty() {
        Act::Nothing
    } else {
        Act::Say {
            form: Form::Note,
            text: Prose::from(words),
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

fn text(reader: &mut Reader<'_>, line: &str) -> Act {
    Act::Say {
        form: Form::Note,
        text: reader.words(line),
    }
}

fn command(reader: &mut Reader<'_>, line: &str) -> Option<Read> {
    if let Some(found) = symbols::read(reader, &lexer::start(line)) {
        return Some(found);
    }
    if let Some(head) = lexer::signed_word(line)
        && let Some(found) = keyword(reader, &head)
    {
        return Some(found);
    }
    let head = lexer::before_colon(line)?;
    if let Some(found) = votes::on_number(reader, &head) {
        return Some(found);
    }
    if head.after_digit && !head.spaced {
        return None;
    }
    keyword(reader, &head).or_else(|| floor::read(reader, &head))
}

/// An exact keyword; words when what follows it does not have its shape. None: it is no keyword.
fn keyword(reader: &mut Reader<'_>, head: &Head<'_>) -> Option<Read> {
    let (row, coded) = keywords::find(&head.word, head.sign)?;
    // French puts a space before the colon of its prose.
    if head.spaced && !coded {
        return Some(Read::Words);
    }
    reader.coded = coded;
    let read = row.read?;
    Some(read(reader, head.rest).unwrap_or(Read::Words))
}
