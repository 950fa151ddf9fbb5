//! What comes out of the meeting, for the room: what was acted, what is left open, who does what, when the
//! next one is.

use super::super::flow::{Sight, Tone, names};
use super::points::{listed, on_sheets};
use super::sheet::{Row, Sheet, Wall};
use crate::model::{DecisionState, Record};

/// The sheets of it.
pub(super) fn all(sight: Sight<'_>, wall: Wall) -> Vec<Sheet> {
    let mut blocks = Vec::new();
    let numbered = sight.session.numbered();
    let acted = numbered.map(|(number, decision)| listed(sight, wall, number, decision));
    under(&mut blocks, sight, wall, "pane-decisions", acted.collect());
    under(
        &mut blocks,
        sight,
        wall,
        "pane-questions",
        open(sight, wall),
    );
    under(&mut blocks, sight, wall, "pane-actions", to_do(sight, wall));
    under(&mut blocks, sight, wall, "room-next", next(sight, wall));
    if blocks.is_empty() {
        return vec![super::points::none(sight, wall)];
    }
    let sheets = on_sheets(blocks, wall.rows).into_iter();
    sheets
        .map(|rows| Sheet {
            rows,
            ..wall.sheet(sight)
        })
        .collect()
}

/// Blocks below a heading, which stays with the first of them.
fn under(
    blocks: &mut Vec<Vec<Row>>,
    sight: Sight<'_>,
    wall: Wall,
    heading: &str,
    below: Vec<Vec<Row>>,
) {
    let mut below = below.into_iter();
    let Some(first) = below.next() else { return };
    let mut headed = vec![
        super::overview::heading(sight, wall, heading),
        Row::default(),
    ];
    headed.extend(first);
    blocks.push(headed);
    blocks.extend(below);
}

/// One below the other: a blank row after each.
fn said(wall: Wall, tone: Tone, text: &str) -> Vec<Row> {
    let mut rows = wall.paragraph(tone, "", text, false);
    rows.push(Row::default());
    rows
}

/// Points put off, then questions.
fn open(sight: Sight<'_>, wall: Wall) -> Vec<Vec<Row>> {
    let postponed = sight.session.decisions.iter().filter(|decision| {
        decision.state == DecisionState::Postponed && !decision.is_numbered() && decision.prints()
    });
    let postponed = postponed.map(|decision| &decision.text);
    let questions = sight.session.questions.iter();
    let questions = questions.filter(|question| question.prints());
    let texts = postponed.chain(questions.map(|question| &question.text));
    texts.map(|text| said(wall, Tone::Text, text)).collect()
}

/// « Lettres d'invitation — ROSSINOT ».
fn to_do(sight: Sight<'_>, wall: Wall) -> Vec<Vec<Row>> {
    let actions = sight.session.actions.iter();
    let printed = actions.filter(|action| action.prints());
    let rows = printed.map(|action| {
        let who = names::doers(sight.session, action, sight.words);
        let mut rows = wall.paragraph(Tone::Text, "", &action.text, false);
        if !who.is_empty() {
            rows.push(wall.row(Tone::Dim, who));
        }
        rows.push(Row::default());
        rows
    });
    rows.collect()
}

/// « semaine du 5 au 9 octobre 2009, Paris ».
fn next(sight: Sight<'_>, wall: Wall) -> Vec<Vec<Row>> {
    let Some(next) = sight.session.next.as_ref().filter(|next| next.print) else {
        return Vec::new();
    };
    let date = names::date(&next.date, sight.words);
    let hour = next.at.map(|at| names::hour(at.0)).unwrap_or_default();
    let parts = [date, hour, next.place.clone()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    vec![said(wall, Tone::Text, &parts.join(", "))]
}
