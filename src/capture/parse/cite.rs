//! Where words come from, and what a decision serves: `cite:` `objectif:`.

use super::super::lexer::{Cursor, trim};
use super::super::{Act, Heading, Repair};
use super::{Problem, Read, Reader, act, formal};
use crate::edit::RowRef;
use crate::model::{Citation, Decision, Id, Session};
use crate::text::{Prose, narrow, unquoted};

/// `cite: « texte » (source, date)`.
pub(in crate::capture) fn quotation(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = reader.some_words(text)?;
    let (quoted, source) = parenthesis(trim(&text).trim_end_matches(['.', '。']))?;
    let quoted = trim(unquoted(trim(quoted)));
    if quoted.is_empty() {
        return None;
    }
    act(Act::Heading(Heading::Quotation {
        text: Prose::from(quoted),
        cite: dated(reader, source),
    }))
}

/// `objectif: 3 17.2 (feuille de route 2013-2018)`: the decision, the objective and its measure, the roadmap.
/// Without a decision's number it is the last decision or action; without a roadmap, the one named last.
pub(in crate::capture) fn objective(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let (places, named) = match parenthesis(trim(text)) {
        Some((places, source)) => (places, Some(source)),
        None => (text, None),
    };
    let mut cursor = Cursor::new(trim(places));
    let first = place(&mut cursor)?;
    let (number, (objective, measure)) = match (cursor.peek(), first) {
        (None, place) => (None, place),
        (Some(_), (number, None)) => (Some(number), place(&mut cursor)?),
        (Some(_), _) => return None,
    };
    if cursor.peek().is_some() {
        return None;
    }
    let session = reader.session();
    let row = match number {
        Some(number) => match session.decision_numbered(number) {
            Some(decision) => RowRef::Decision(decision.id),
            None => return Some(Read::Text(Problem::NoDecision { number })),
        },
        None => match last(session) {
            Some(row) => row,
            None => return Some(Read::Refused(Problem::NothingBefore)),
        },
    };
    let Some(source) = named.or_else(|| roadmap(session)) else {
        return Some(Read::Refused(Problem::NoRoadmap));
    };
    let cite = Citation {
        objective: Some(objective),
        measure,
        ..Citation::of(source, None)
    };
    act(Act::Repair(Repair::Serve { row, cite }))
}

/// What stands before the parenthesis that ends a text, and what stands in it; neither is empty.
fn parenthesis(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_u32;
    for (at, c) in text.char_indices().rev() {
        match narrow(c) {
            ')' => depth += 1,
            '(' => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            let (before, inside) = text.split_at_checked(at)?;
            let inside = inside.strip_prefix(c)?;
            let inside = trim(inside.strip_suffix([')', '）'])?);
            return (!trim(before).is_empty() && !inside.is_empty()).then_some((before, inside));
        }
    }
    None
}

/// A source and, behind its last comma, its date.
fn dated(reader: &Reader<'_>, source: &str) -> Citation {
    let parts = source.rsplit_once([',', '，', '、']);
    let with_date = parts.and_then(|(source, date)| {
        let source = Some(trim(source)).filter(|source| !source.is_empty())?;
        Some(Citation::of(source, Some(formal::past_day(reader, date)?)))
    });
    with_date.unwrap_or_else(|| Citation::of(source, None))
}

/// `17`, `17.2`: an objective and one of its measures, both from 1, and the spaces behind.
fn place(cursor: &mut Cursor<'_>) -> Option<(u32, Option<u32>)> {
    let counted = |cursor: &mut Cursor<'_>| cursor.number().filter(|number| *number > 0);
    let objective = counted(cursor)?;
    let measure = if cursor.eat('.') {
        Some(counted(cursor)?)
    } else {
        None
    };
    let ends = cursor.at_gap();
    cursor.spaces();
    ends.then_some((objective, measure))
}

/// The last decision that stands, or action. What was noted before the doors closed must not receive what is
/// said behind them, nor the other way round.
fn last(session: &Session) -> Option<RowRef> {
    let closed = session.live.huis_clos;
    let stands = |it: &&Decision| it.state.stands() && it.confidential == closed;
    let decisions = session.decisions.iter().filter(stands);
    let decisions = decisions.map(|decision| (decision.id, RowRef::Decision(decision.id)));
    let actions = session
        .actions
        .iter()
        .filter(|it| it.confidential == closed);
    let actions = actions.map(|action| (action.id, RowRef::Action(action.id)));
    let last = decisions.chain(actions).max_by_key(|(id, _)| *id)?;
    Some(last.1)
}

/// The roadmap that was named last.
fn roadmap(session: &Session) -> Option<&str> {
    let decisions = session.decisions.iter().map(|it| (it.id, &it.cite));
    let actions = session.actions.iter().map(|it| (it.id, &it.cite));
    let cited = decisions.chain(actions).filter_map(|(id, cite)| {
        let cite = cite.as_ref().filter(|cite| cite.objective.is_some())?;
        Some((id, cite.source.as_str()))
    });
    cited
        .max_by_key(|(id, _): &(Id, _)| *id)
        .map(|(_, source)| source)
}
