//! The points: all so far in a list, or one alone, as the chair decides on it.

use super::super::flow::{Sight, Tone, replaced, vote_on};
use super::overview::heading;
use super::sheet::{Row, Sheet, Wall};
use crate::model::{Decision, DecisionState, Id};

/// The points so far, as many on a sheet as it holds whole.
pub(super) fn all(sight: Sight<'_>, wall: Wall) -> Vec<Sheet> {
    let numbered = sight.session.numbered();
    let blocks = numbered.map(|(number, decision)| listed(sight, wall, number, decision));
    let blocks = blocks.collect();
    on_sheets(blocks, wall.rows.saturating_sub(2).max(1))
        .into_iter()
        .map(|rows| {
            let mut sheet = wall.sheet(sight);
            sheet.rows.push(heading(sight, wall, "pane-decisions"));
            sheet.rows.push(Row::default());
            sheet.rows.extend(rows);
            sheet
        })
        .collect()
}

/// A point in a list: its number, its words, what became of them since, its state.
pub(super) fn listed(sight: Sight<'_>, wall: Wall, number: u32, decision: &Decision) -> Vec<Row> {
    let mark = format!("{number:>2}  ");
    let mut rows = wall.paragraph(Tone::Text, &mark, &decision.text, false);
    for amendment in &decision.amendments {
        let args = [("text", amendment.text.as_str().into())];
        let text = sight.words.with("decision-amendment", &args);
        rows.extend(wall.paragraph(Tone::Text, "    ", &text, false));
    }
    let mut state = wall.row(Tone::Dim, sight.words.text(state_word(decision.state)));
    state.x += 4;
    rows.push(state);
    rows.push(Row::default());
    rows
}

/// One point alone, on as many sheets as its words need.
pub(super) fn alone(
    sight: Sight<'_>,
    wall: Wall,
    (id, number): (Id, u32),
    (place, count): (usize, usize),
) -> Vec<Sheet> {
    let Some(decision) = sight.session.decision(id) else {
        return vec![none(sight, wall)];
    };
    let args = [("n", number.to_string().into())];
    let title = sight.words.with(title(decision.state), &args);
    let blocks = worded(sight, wall, decision);
    let parts = on_sheets(blocks, wall.rows.saturating_sub(3).max(1));
    let several = parts.len() > 1;
    parts
        .into_iter()
        .zip(1..)
        .map(|(rows, part)| {
            let mut sheet = wall.sheet(sight);
            sheet.rows.push(wall.row(Tone::Strong, title.clone()));
            sheet.rows.push(Row::default());
            sheet.rows.push(Row::default());
            sheet.rows.extend(rows);
            let args = [
                ("n", place.to_string().into()),
                ("of", count.to_string().into()),
            ];
            sheet.foot = sight.words.with("room-place", &args);
            if several {
                let args = [("n", part.to_string().into())];
                let part = sight.words.with("room-part", &args);
                sheet.foot = format!("{}   {part}", sheet.foot);
            }
            sheet
        })
        .collect()
}

/// Nothing was proposed.
pub(super) fn none(sight: Sight<'_>, wall: Wall) -> Sheet {
    let mut sheet = wall.sheet(sight);
    sheet
        .rows
        .push(wall.row(Tone::Dim, sight.words.text("side-empty")));
    sheet
}

/// Its words, a row a block so that a long point goes on on the next sheet; then what else the room should
/// know of it.
fn worded(sight: Sight<'_>, wall: Wall, decision: &Decision) -> Vec<Vec<Row>> {
    let paragraph = |text: &str| wall.paragraph(Tone::Text, "", text, wall.spaced);
    let mut rows = paragraph(&decision.text);
    for text in decision.texts.values() {
        rows.push(Row::default());
        rows.extend(paragraph(text));
    }
    for amendment in &decision.amendments {
        let args = [("text", amendment.text.as_str().into())];
        let text = sight.words.with("decision-amendment", &args);
        rows.push(Row::default());
        rows.extend(paragraph(&text));
    }
    if let Some(successor) = &decision.successor {
        rows.push(Row::default());
        let text = replaced(sight, successor);
        rows.extend(wall.paragraph(Tone::Dim, "", &text, false));
    }
    if let Some(vote) = vote_on(sight, decision) {
        rows.push(Row::default());
        rows.extend(wall.paragraph(Tone::Dim, "", &vote, false));
    }
    rows.into_iter().map(|row| vec![row]).collect()
}

/// Blocks on sheets of so many rows; a block larger than one stands on several.
pub(super) fn on_sheets(blocks: Vec<Vec<Row>>, rows: usize) -> Vec<Vec<Row>> {
    let mut sheets: Vec<Vec<Row>> = Vec::new();
    for block in blocks {
        let bare = block.iter().rposition(|row| !row.text.is_empty());
        let needed = bare.map_or(0, |last| last + 1);
        match sheets.last_mut() {
            Some(sheet) if sheet.len() + needed <= rows => sheet.extend(block),
            _ => {
                for part in block.chunks(rows) {
                    sheets.push(part.to_vec());
                }
            }
        }
    }
    // Blank rows at either end say nothing.
    for sheet in &mut sheets {
        while sheet.last().is_some_and(|row| row.text.is_empty()) {
            sheet.pop();
        }
        let blank = sheet.iter().take_while(|row| row.text.is_empty()).count();
        sheet.drain(..blank);
    }
    sheets.retain(|sheet| !sheet.is_empty());
    sheets
}

/// How a point is called while it is decided on.
pub(super) const fn title(state: DecisionState) -> &'static str {
    match state {
        DecisionState::Noted => "room-proposal",
        DecisionState::Adopted => "room-adopted",
        DecisionState::Postponed => "room-postponed",
        DecisionState::Rejected => "room-rejected",
        DecisionState::Withdrawn => "room-withdrawn",
    }
}

/// The same in a word, in the list.
pub(super) const fn state_word(state: DecisionState) -> &'static str {
    match state {
        DecisionState::Noted => "room-proposed",
        DecisionState::Adopted => "decision-adopted",
        DecisionState::Postponed => "decision-postponed",
        DecisionState::Rejected => "decision-rejected",
        DecisionState::Withdrawn => "decision-withdrawn",
    }
}
