//! The column of what comes out of the meeting: decisions, actions, what stays open.

use super::{Block, Part, Sight, Tone, log::marks, names};
use crate::edit::RowRef;
use crate::model::{
    Action, Decision, DecisionState, Due, DueWord, Link, Question, QuestionState, Record, Vote,
};
use crate::text::between;

/// The blocks of the column: decisions in order, then those that fell, then actions, then what is open.
#[must_use]
pub fn side(sight: Sight<'_>) -> Vec<Block> {
    let session = sight.session;
    let mut blocks: Vec<Block> = session
        .numbered()
        .map(|(number, decision)| decided(sight, &number.to_string(), decision))
        .collect();
    let fallen = session
        .decisions
        .iter()
        .filter(|decision| !decision.is_numbered() && decision.state != DecisionState::Postponed);
    blocks.extend(fallen.map(|decision| decided(sight, "", decision)));
    if blocks.is_empty() {
        blocks.push(Block::one(Part::new(
            Tone::Dim,
            sight.words.text("side-empty").into_owned(),
        )));
    }
    if let Some(first) = blocks.first_mut() {
        first.gap = false;
    }

    let actions = session.actions.iter().map(|action| to_do(sight, action));
    under(&mut blocks, sight, "pane-actions", actions.collect());

    let postponed = session
        .decisions
        .iter()
        .filter(|decision| !decision.is_numbered() && decision.state == DecisionState::Postponed)
        .map(|decision| decided(sight, "", decision));
    let questions = session
        .questions
        .iter()
        .map(|question| left_open(sight, question));
    under(
        &mut blocks,
        sight,
        "pane-questions",
        postponed.chain(questions).collect(),
    );
    blocks
}

fn under(blocks: &mut Vec<Block>, sight: Sight<'_>, heading: &str, below: Vec<Block>) {
    if below.is_empty() {
        return;
    }
    blocks.push(Block {
        gap: true,
        ..Block::one(Part::new(
            Tone::Heading,
            sight.words.text(heading).into_owned(),
        ))
    });
    blocks.extend(below);
}

fn decided(sight: Sight<'_>, number: &str, decision: &Decision) -> Block {
    let words = sight.words;
    let row = RowRef::Decision(decision.id);
    let falls = matches!(
        decision.state,
        DecisionState::Rejected | DecisionState::Withdrawn
    );
    let mut parts = vec![Part {
        own: true,
        ..Part::new(
            if falls { Tone::Dim } else { Tone::Text },
            sight.own(&row, &decision.text),
        )
    }];
    for amendment in &decision.amendments {
        let text = words.with(
            "decision-amendment",
            &[("text", amendment.text.as_str().into())],
        );
        let mark = |text: String| {
            let marked = words.text("mark-confidential");
            [text, marked.into_owned()].join(between())
        };
        let text = if amendment.confidential {
            mark(text)
        } else {
            text
        };
        parts.push(Part::new(Tone::Text, text));
    }
    let mut state = vec![
        words
            .text(match decision.state {
                DecisionState::Noted => "decision-noted",
                DecisionState::Adopted => "decision-adopted",
                DecisionState::Postponed => "decision-postponed",
                DecisionState::Rejected => "decision-rejected",
                DecisionState::Withdrawn => "decision-withdrawn",
            })
            .into_owned(),
    ];
    state.extend(decision.reason.as_ref().map(|why| why.as_str().to_owned()));
    state.extend(decision.vote.as_ref().map(|vote| voted(sight, vote)));
    state.extend(decision.successor.as_ref().map(|by| replaced(sight, by)));
    state.extend(marks(decision, sight));
    parts.push(Part::new(Tone::Dim, state.join(between())));
    Block {
        row: Some(row),
        gap: true,
        margin: number.to_owned(),
        here: false,
        parts: with_flag(parts, sight, decision),
    }
}

/// How a decision was voted, in words.
#[must_use]
pub fn voted(sight: Sight<'_>, vote: &Vote) -> String {
    match vote {
        Vote::Unanimous {} => sight.words.text("vote-unanimous").into_owned(),
        Vote::Tally {
            in_favour,
            against,
            abstained,
            ..
        } => sight.words.with(
            "vote-tally",
            &[
                ("for", in_favour.to_string().as_str().into()),
                ("against", against.to_string().as_str().into()),
                ("abstained", abstained.to_string().as_str().into()),
            ],
        ),
    }
}

/// « remplacé par le n° 2 de la séance du 9 octobre 2009 ».
#[must_use]
pub fn replaced(sight: Sight<'_>, by: &Link) -> String {
    let number = by.number.unwrap_or_default().to_string();
    if by.date == sight.session.date {
        return sight
            .words
            .with("decision-replaced", &[("n", number.into())]);
    }
    let date = names::date(&by.date, sight.words);
    let args = [("n", number.into()), ("date", date.into())];
    sight.words.with("decision-replaced-in", &args)
}

fn to_do(sight: Sight<'_>, action: &Action) -> Block {
    let row = RowRef::Action(action.id);
    let mut parts = vec![Part {
        own: true,
        ..Part::new(Tone::Text, sight.own(&row, &action.text))
    }];
    let mut who: Vec<String> = action
        .who
        .iter()
        .map(|key| names::family(sight.session, key, sight.words))
        .collect();
    who.extend(action.outside.clone());
    let mut below = Vec::new();
    if !who.is_empty() {
        below.push(who.join(", "));
    }
    below.extend(action.due.as_ref().map(|due| until(sight, due)));
    below.extend(marks(action, sight));
    if !below.is_empty() {
        parts.push(Part::new(Tone::Dim, below.join(between())));
    }
    Block {
        row: Some(row),
        gap: true,
        parts: with_flag(parts, sight, action),
        ..Block::default()
    }
}

fn until(sight: Sight<'_>, due: &Due) -> String {
    let id = match due.word {
        DueWord::By => "due-by",
        DueWord::Before => "due-before",
        DueWord::For => "due-for",
    };
    let day = matches!(due.date, crate::model::Date::Day(_));
    let date = names::date(&due.date, sight.words);
    sight.words.with(
        id,
        &[
            ("date", date.as_str().into()),
            ("day", if day { "yes" } else { "no" }.into()),
        ],
    )
}

fn left_open(sight: Sight<'_>, question: &Question) -> Block {
    let row = RowRef::Question(question.id);
    let mut parts = vec![Part {
        own: true,
        ..Part::new(Tone::Text, sight.own(&row, &question.text))
    }];
    if question.state == QuestionState::Settled {
        parts.push(Part::new(
            Tone::Dim,
            sight.words.text("question-settled").into_owned(),
        ));
    }
    Block {
        row: Some(row),
        gap: true,
        margin: "?".to_owned(),
        here: false,
        parts: with_flag(parts, sight, question),
    }
}

/// Adds what is to be completed, where something is.
fn with_flag(mut parts: Vec<Part>, sight: Sight<'_>, record: &dyn Record) -> Vec<Part> {
    if let Some(flag) = record.flag() {
        let text = if flag.is_empty() {
            sight.words.text("mark-flag").into_owned()
        } else {
            sight
                .words
                .with("mark-flag-text", &[("text", flag.as_str().into())])
        };
        parts.push(Part::new(Tone::Warn, text));
    }
    parts
}
