//! The column of what comes out of the meeting: decisions, actions, what stays open. Long meetings have
//! thousands, of which a screen shows a few: the words of each are made when they are asked for.

use super::{Block, Part, Sight, Tone, log::marks, names};
use crate::edit::RowRef;
use crate::locale::Catalog;
use crate::model::{
    Action, Decision, DecisionState, Due, DueWord, Link, Question, QuestionState, Record, Vote,
};
use crate::text::between;

/// The column: decisions in order, then those that fell, then actions, then what is open.
pub struct Side<'a> {
    sight: Sight<'a>,
    rows: Vec<Out<'a>>,
}

/// What came out of the meeting, or stands between.
#[derive(Clone, Copy)]
enum Out<'a> {
    /// Nothing yet.
    Nothing,
    /// The heading of what follows, by its message.
    Heading(&'static str),
    /// With its number, where it has one.
    Decision(Option<u32>, &'a Decision),
    Action(&'a Action),
    Question(&'a Question),
}

impl<'a> Side<'a> {
    /// Puts the column in order.
    #[must_use]
    pub fn of(sight: Sight<'a>) -> Self {
        let session = sight.session;
        let decisions = || session.decisions.iter();
        let numbered = session.numbered();
        let mut rows: Vec<Out<'a>> = numbered
            .map(|(number, decision)| Out::Decision(Some(number), decision))
            .collect();
        let postponed = |decision: &&Decision| decision.state == DecisionState::Postponed;
        let fallen = decisions().filter(|one| !one.is_numbered() && !postponed(one));
        rows.extend(fallen.map(|decision| Out::Decision(None, decision)));
        if rows.is_empty() {
            rows.push(Out::Nothing);
        }
        if !session.actions.is_empty() {
            rows.push(Out::Heading("pane-actions"));
            rows.extend(session.actions.iter().map(Out::Action));
        }
        let heading = rows.len();
        let waiting = decisions().filter(|one| !one.is_numbered() && postponed(one));
        rows.extend(waiting.map(|decision| Out::Decision(None, decision)));
        rows.extend(session.questions.iter().map(Out::Question));
        if rows.len() > heading {
            rows.insert(heading, Out::Heading("pane-questions"));
        }
        Self { sight, rows }
    }

    /// How many blocks.
    #[must_use]
    pub fn count(&self) -> usize {
        self.rows.len()
    }

    /// What the block at a place stands for.
    #[must_use]
    pub fn row(&self, index: usize) -> Option<RowRef> {
        match self.rows.get(index)? {
            Out::Nothing | Out::Heading(_) => None,
            Out::Decision(_, decision) => Some(RowRef::Decision(decision.id)),
            Out::Action(action) => Some(RowRef::Action(action.id)),
            Out::Question(question) => Some(RowRef::Question(question.id)),
        }
    }

    /// The block at a place; empty past the end.
    #[must_use]
    pub fn block(&self, index: usize) -> Block {
        let sight = self.sight;
        let said = |tone, id| Block::one(Part::new(tone, sight.words.text(id).into_owned()));
        let block = match self.rows.get(index) {
            None => Block::default(),
            Some(Out::Nothing) => said(Tone::Dim, "side-empty"),
            Some(Out::Heading(id)) => said(Tone::Heading, id),
            Some(Out::Decision(number, decision)) => {
                let number = number.map(|number| number.to_string());
                decided(sight, &number.unwrap_or_default(), decision)
            }
            Some(Out::Action(action)) => to_do(sight, action),
            Some(Out::Question(question)) => left_open(sight, question),
        };
        Block {
            gap: index > 0,
            ..block
        }
    }
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
        if amendment.cipher.is_some() {
            let text = words.text("mark-encrypted").into_owned();
            parts.push(Part::new(Tone::Dim, text));
            continue;
        }
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
    state.extend(vote_on(sight, decision));
    state.extend(decision.successor.as_ref().map(|by| replaced(sight, by)));
    state.extend(marks(decision, sight));
    parts.push(Part::new(Tone::Dim, state.join(between())));
    Block {
        row: Some(row),
        margin: number.to_owned(),
        gap: true,
        here: false,
        parts: with_flag(parts, sight, decision),
    }
}

/// How a decision was voted, and how the quorum stood then; nothing where nobody voted.
#[must_use]
pub fn vote_on(sight: Sight<'_>, decision: &Decision) -> Option<String> {
    let told = voted(sight, decision.vote.as_ref()?);
    let quorum = decision
        .quorum
        .map(|standing| super::standing(standing, sight.words));
    let told = std::iter::once(told).chain(quorum);
    Some(told.collect::<Vec<_>>().join(between()))
}

/// A vote in words.
#[must_use]
pub fn voted(sight: Sight<'_>, vote: &Vote) -> String {
    vote_in_words(vote, sight.words)
}

/// The same where no session is at hand.
#[must_use]
pub fn vote_in_words(vote: &Vote, words: &Catalog) -> String {
    let Some(counted) = vote.counted() else {
        return words.text("vote-unanimous").into_owned();
    };
    let args = [
        ("for", counted.in_favour.to_string().into()),
        ("against", counted.against.to_string().into()),
        ("abstained", counted.abstained.to_string().into()),
    ];
    let told = words.with("vote-tally", &args);
    if counted.not_voting == 0 {
        return told;
    }
    let out = words.with("vote-out", &[("n", counted.not_voting.into())]);
    [told, out].join(between())
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
    let who = names::doers(sight.session, action, sight.words);
    let mut below = Vec::new();
    if !who.is_empty() {
        below.push(who);
    }
    below.extend(action.due.as_ref().map(|due| until(sight, due)));
    below.extend(marks(action, sight));
    if !below.is_empty() {
        parts.push(Part::new(Tone::Dim, below.join(between())));
    }
    Block {
        row: Some(row),
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
        margin: "?".to_owned(),
        gap: true,
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
