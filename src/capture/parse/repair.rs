//! Repairs: flags, and other words in the place of some.

use super::super::lexer::trim;
use super::super::{Act, Decide, Repair};
use super::{Problem, Read, Reader, act, decide};
use crate::edit::RowRef;
use crate::model::{Decision, Record, Session};
use crate::text::{Prose, narrow};

/// `.. texte`: on what was noted last, the rapporteur's own notes apart.
pub(in crate::capture) fn flag(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let rows = recent(reader.session());
    let row = rows.into_iter().find(|row| !row.record.private());
    match row {
        Some(row) => act(Act::Repair(Repair::Flag {
            row: row.address,
            text: Prose::from(trim(text)),
        })),
        None => Some(Read::Refused(Problem::NothingBefore)),
    }
}

/// Something noted that has words, and its address.
pub(super) struct Noted<'a> {
    pub(super) address: RowRef,
    pub(super) record: &'a dyn Record,
    decision: Option<&'a Decision>,
}

/// Everything that has words, the last made first.
pub(super) fn recent(session: &Session) -> Vec<Noted<'_>> {
    fn noted<R: Record>(address: fn(crate::model::Id) -> RowRef) -> impl Fn(&R) -> Noted<'_> {
        move |record| Noted {
            address: address(record.id()),
            record,
            decision: None,
        }
    }
    let decisions = session.decisions.iter().map(|decision| Noted {
        address: RowRef::Decision(decision.id),
        record: decision,
        decision: Some(decision),
    });
    let mut rows: Vec<Noted<'_>> = session
        .log
        .iter()
        .map(noted(RowRef::Entry))
        .chain(decisions)
        .chain(session.actions.iter().map(noted(RowRef::Action)))
        .chain(session.questions.iter().map(noted(RowRef::Question)))
        .filter(|row| row.record.text().is_some())
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.record.id()));
    rows
}

/// `ancien/nouveau/g` after the first separator. None when it has not that shape.
pub(super) fn substitution(separator: char, text: &str) -> Option<(String, String, bool)> {
    let mut parts = text.split(|c| narrow(c) == separator);
    let (old, new) = (parts.next()?, parts.next()?);
    let all = match (parts.next().map(trim), parts.next()) {
        (None | Some(""), None) => false,
        (Some("g" | "ｇ"), None) => true,
        _ => return None,
    };
    (!old.is_empty()).then(|| (old.to_owned(), new.to_owned(), all))
}

fn substituted(text: &str, old: &str, new: &str, all: bool) -> Option<Prose> {
    if !text.contains(old) {
        return None;
    }
    let text = if all {
        text.replace(old, new)
    } else {
        text.replacen(old, new, 1)
    };
    // What is left must be words still.
    (!trim(&text).is_empty()).then(|| Prose::from(trim(&text)))
}

/// `s/ancien/nouveau`: in what was made last of all that contains it, never in an adopted wording.
pub(super) fn replace(reader: &Reader<'_>, old: &str, new: &str, all: bool) -> Option<Read> {
    let mut problem = Problem::NotFound {
        words: Prose::from(old),
    };
    for row in recent(reader.session()) {
        let Some(text) = row.record.text() else {
            continue;
        };
        let Some(after) = substituted(text, old, new, all) else {
            continue;
        };
        if let Some(frozen) = row.decision.and_then(|it| decide::frozen(reader, it)) {
            problem = frozen;
            continue;
        }
        return act(Act::Repair(Repair::Replace {
            row: row.address,
            old: text.clone(),
            new: after,
        }));
    }
    Some(Read::Refused(problem))
}

/// `!3s/ancien/nouveau`.
pub(super) fn in_decision(
    reader: &Reader<'_>,
    decision: &Decision,
    old: &str,
    new: &str,
    all: bool,
) -> Option<Read> {
    if let Some(problem) = decide::frozen(reader, decision) {
        return Some(Read::Refused(problem));
    }
    match substituted(&decision.text, old, new, all) {
        Some(text) => act(Act::Decide(Decide::Reword {
            id: decision.id,
            text,
        })),
        None => Some(Read::Refused(Problem::NotFound {
            words: Prose::from(old),
        })),
    }
}
