//! Decisions: `!` in all its forms and their long forms. A number is the one on screen.

use super::super::lexer::Cursor;
use super::super::{Act, Decide, dates};
use super::{Problem, Read, Reader, act, repair, translate, trim, votes};
use crate::model::{Decision, Link};
use crate::text::Prose;

/// What follows `!`.
pub(super) fn after_mark(reader: &mut Reader<'_>, mut cursor: Cursor<'_>) -> Option<Read> {
    match cursor.peek()? {
        ' ' => note(reader, cursor.rest()),
        '>' => {
            cursor.bump();
            cursor.spaces();
            numbered(reader, cursor.rest(), postpone_with)
        }
        c if c.is_ascii_digit() => on_number(reader, cursor),
        'x' => {
            let glued = cursor.rest();
            cursor.bump();
            if cursor.at_gap() {
                refuse(reader, cursor.rest())
            } else {
                note(reader, glued)
            }
        }
        c if c.is_alphabetic() => note(reader, cursor.rest()),
        _ => None,
    }
}

/// `!3 …`, `!3+ …`, `!3- …`, `!3s/a/b`.
fn on_number(reader: &mut Reader<'_>, mut cursor: Cursor<'_>) -> Option<Read> {
    let number = cursor.number()?;
    let decision = match reader.session().decision_numbered(number) {
        Some(decision) => decision.clone(),
        // Never a change of another: the words stay as typed.
        None => return Some(Read::Text(Problem::NoDecision { number })),
    };
    if cursor.at_gap() {
        if let Some(read) = translate::decision(reader, &decision, cursor.rest()) {
            return Some(read);
        }
        return reword_with(reader, &decision, cursor.rest());
    }
    match cursor.bump()? {
        '+' => amend_with(reader, &decision, cursor.rest()),
        '-' if cursor.at_gap() => withdraw_with(reader, &decision, cursor.rest()),
        's' => {
            let separator = cursor.bump().filter(|c| matches!(c, '/' | ';'))?;
            let (old, new, all) = repair::substitution(separator, cursor.rest())?;
            repair::in_decision(reader, &decision, &old, &new, all)
        }
        _ => None,
    }
}

type OnDecision = fn(&mut Reader<'_>, &Decision, &str) -> Option<Read>;

/// A long form whose argument starts with a number: `amende: 3 texte`.
fn numbered(reader: &mut Reader<'_>, text: &str, then: OnDecision) -> Option<Read> {
    let mut cursor = Cursor::new(trim(text));
    let number = cursor.number()?;
    if !cursor.at_gap() {
        return None;
    }
    match reader.session().decision_numbered(number) {
        Some(decision) => then(reader, &decision.clone(), cursor.rest()),
        None => Some(Read::Text(Problem::NoDecision { number })),
    }
}

/// `! texte`.
pub(in crate::capture) fn note(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = reader.some_words(text)?;
    act(Act::Decide(Decide::Note { text }))
}

/// `!x texte`.
pub(in crate::capture) fn refuse(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = reader.some_words(text)?;
    act(Act::Decide(Decide::Refuse { text }))
}

/// `reformule: 3 texte`.
pub(in crate::capture) fn reword(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    numbered(reader, text, reword_with)
}

/// `amende: 3 texte`.
pub(in crate::capture) fn amend(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    numbered(reader, text, amend_with)
}

/// `retire: 3 motif`.
pub(in crate::capture) fn withdraw(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    numbered(reader, text, withdraw_with)
}

/// `reporte: 3 motif`.
pub(in crate::capture) fn postpone(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    numbered(reader, text, postpone_with)
}

/// `adopte: 3`.
pub(in crate::capture) fn adopt(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    numbered(reader, text, |_, decision, rest| {
        trim(rest).is_empty().then_some(())?;
        act(Act::Decide(Decide::Adopt { id: decision.id }))
    })
}

/// `remplace: 3 par 2 du 9 octobre 2009`; of this session without a day.
pub(in crate::capture) fn replaced(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    numbered(reader, text, |reader, decision, rest| {
        let mut cursor = Cursor::new(without(trim(rest), &["par", "by"]));
        let number = cursor.number().filter(|_| cursor.at_gap())?;
        let day = without(trim(cursor.rest()), &["du", "de la séance du", "of"]);
        let session = reader.session();
        let mut by = Link::to(session, "");
        by.number = Some(number);
        if !day.is_empty() {
            by.date = dates::date(day, reader.reference())?;
        }
        if by.date == session.date {
            by.id = session.decision_numbered(number).map(|it| it.id);
        } else {
            // Which of the meetings it was is not said.
            by.meeting = 0;
        }
        let (id, by) = (decision.id, Box::new(by));
        act(Act::Decide(Decide::Replaced { id, by }))
    })
}

/// A text behind one of these words, where it begins with one.
fn without<'a>(text: &'a str, words: &[&str]) -> &'a str {
    let behind = |word: &&str| text.strip_prefix(*word)?.strip_prefix(' ').map(trim);
    words.iter().find_map(behind).unwrap_or(text)
}

/// `vote: 12 0 1`, on the last decision.
pub(in crate::capture) fn vote(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    votes::on_last(reader, text)
}

fn reword_with(reader: &mut Reader<'_>, decision: &Decision, text: &str) -> Option<Read> {
    if let Some(problem) = frozen(reader, decision) {
        return Some(Read::Refused(problem));
    }
    let Some(text) = reader.some_words(text) else {
        let number = reader.session().number_of(decision.id).unwrap_or_default();
        return Some(Read::Refused(Problem::NoWords { number }));
    };
    act(Act::Decide(Decide::Reword {
        id: decision.id,
        text,
    }))
}

fn amend_with(reader: &mut Reader<'_>, decision: &Decision, text: &str) -> Option<Read> {
    let text = reader.some_words(text)?;
    act(Act::Decide(Decide::Amend {
        id: decision.id,
        text,
    }))
}

fn withdraw_with(_: &mut Reader<'_>, decision: &Decision, text: &str) -> Option<Read> {
    act(Act::Decide(Decide::Withdraw {
        id: decision.id,
        reason: Prose::from(trim(text)),
    }))
}

fn postpone_with(reader: &mut Reader<'_>, decision: &Decision, text: &str) -> Option<Read> {
    if let Some(problem) = frozen(reader, decision) {
        return Some(Read::Refused(problem));
    }
    act(Act::Decide(Decide::Postpone {
        id: decision.id,
        reason: Prose::from(trim(text)),
    }))
}

/// Once adopted or sent, a decision only receives amendments, or is withdrawn.
pub(super) fn frozen(reader: &Reader<'_>, decision: &Decision) -> Option<Problem> {
    let number = reader.session().number_of(decision.id).unwrap_or_default();
    is_frozen(decision).then_some(Problem::Frozen { number })
}

/// It is adopted, or was sent under its number.
pub(super) fn is_frozen(decision: &Decision) -> bool {
    decision.is_frozen() || decision.number.is_some()
}
