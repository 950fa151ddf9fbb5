//! What a change did, as facts about the row or the field that it changed: what they were and what they are.

use super::View;
use crate::app::flow::{names, vote_in_words};
use crate::edit::{Edit, Field, Row, RowRef, Step};
use crate::model::{
    ActionState, Decision, DecisionState, EntryKind, Language, Presence, QuestionState, Record,
};
use crate::store::Seen;

/// How a row or a field was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    Inserted,
    Removed,
    Replaced,
    Moved,
}

impl How {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Inserted => "inserted",
            Self::Removed => "removed",
            Self::Replaced => "replaced",
            Self::Moved => "moved",
        }
    }
}

/// One thing that was other before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    /// What it is: its name for programs, and in the catalogue after `history-fact-`.
    pub field: &'static str,
    pub before: String,
    pub after: String,
}

/// What one step did.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub how: How,
    /// What kind of row, `session` for a field of it: its name for programs, and in the catalogue after
    /// `history-row-`.
    pub kind: &'static str,
    /// Which one: its number in the file or its key.
    pub name: String,
    /// Who may read of it.
    pub seen: Seen,
    /// What of it is other; empty when that is nothing that one reads.
    pub facts: Vec<Fact>,
}

impl Told {
    /// What a step did; none for where the meeting stands, which is nobody's words.
    pub(super) fn of(view: &View<'_>, step: &Step) -> Option<Self> {
        let (before, after) = (row_of(&step.inverse), row_of(&step.edit));
        let how = match (&step.edit, &step.inverse) {
            (Edit::Insert { .. }, _) => How::Inserted,
            (Edit::Remove { .. }, _) => How::Removed,
            (Edit::Replace { .. }, _) => How::Replaced,
            (Edit::Move { .. }, _) => How::Moved,
            (Edit::Set { field }, Edit::Set { field: was }) => return field_told(field, was),
            (Edit::Set { .. }, _) => return None,
        };
        let address = match &step.edit {
            Edit::Insert { row, .. } | Edit::Replace { row } => row.address(),
            Edit::Remove { row } | Edit::Move { row, .. } => row.clone(),
            Edit::Set { .. } => return None,
        };
        let session = view.history.now();
        let moved = Row::of(&address, session);
        let shown = after.or(before).or(moved.as_ref());
        let hidden = [before, after].into_iter().flatten().any(is_hidden);
        let hidden = if hidden { Seen::Inside } else { Seen::Open };
        let seen = address.id().map_or(Seen::Open, |id| view.history.seen(id));
        let seen = seen.max(hidden);
        let facts = if seen > view.most || how == How::Moved {
            Vec::new()
        } else {
            facts(view, before, after)
        };
        Some(Self {
            how,
            kind: kind(&address, shown),
            name: match &address {
                RowRef::Person(key) => key.clone(),
                address => address.id().map(|id| format!("#{id}")).unwrap_or_default(),
            },
            seen,
            facts,
        })
    }
}

/// Whoever was entered behind closed doors, and what of the agenda.
fn is_hidden(row: &Row) -> bool {
    match row {
        Row::Person(person) => person.confidential,
        Row::Item(item) => item.confidential,
        _ => false,
    }
}

fn row_of(edit: &Edit) -> Option<&Row> {
    match edit {
        Edit::Insert { row, .. } | Edit::Replace { row } => Some(row),
        _ => None,
    }
}

fn field_told(field: &Field, was: &Field) -> Option<Told> {
    let mut facts = Vec::new();
    let name = match (field, was) {
        (Field::Live(_), _) => return None,
        (Field::Event(now), Field::Event(was)) => ("event", was.clone(), now.clone()),
        (Field::Body(now), Field::Body(was)) => ("body", was.clone(), now.clone()),
        (Field::Place(now), Field::Place(was)) => ("place", was.clone(), now.clone()),
        (Field::House(now), Field::House(was)) => ("house", was.clone(), now.clone()),
        (Field::Zone(now), Field::Zone(was)) => ("zone", was.clone(), now.clone()),
        (Field::Number(now), Field::Number(was)) => ("number", was.to_string(), now.to_string()),
        (Field::Language(now), Field::Language(was)) => {
            ("language", was.code().to_owned(), now.code().to_owned())
        }
        (Field::Date(_), _) => ("date", String::new(), String::new()),
        (Field::Next(_), _) => ("next", String::new(), String::new()),
        (Field::Sides(_), _) => ("sides", String::new(), String::new()),
        (Field::Texts(_), _) => ("translations", String::new(), String::new()),
        (Field::Sent(_), _) => ("sent", String::new(), String::new()),
        (Field::Sealed(_), _) => ("sealed", String::new(), String::new()),
        (Field::Corrections(_), _) => ("corrections", String::new(), String::new()),
        _ => ("frame", String::new(), String::new()),
    };
    let (field, before, after) = name;
    facts.push(Fact {
        field,
        before,
        after,
    });
    Some(Told {
        how: How::Replaced,
        kind: "session",
        name: String::new(),
        seen: Seen::Open,
        facts,
    })
}

fn kind(address: &RowRef, row: Option<&Row>) -> &'static str {
    match address {
        RowRef::Person(_) => "person",
        RowRef::Item(_) => "item",
        RowRef::Decision(_) => "decision",
        RowRef::Action(_) => "action",
        RowRef::Question(_) => "question",
        RowRef::Entry(_) => match row {
            Some(Row::Entry(entry)) => match entry.kind {
                EntryKind::Note { .. } => "note",
                EntryKind::Point { .. } => "point",
                EntryKind::Agreement { .. } => "agreement",
                EntryKind::Reservation { .. } => "reservation",
                EntryKind::Quotation { .. } => "quotation",
                EntryKind::Topic { .. } => "topic",
                EntryKind::Chair { .. } => "chair",
                EntryKind::Pen { .. } => "pen",
                _ => "mark",
            },
            _ => "mark",
        },
    }
}

/// What differs between a row and the one that took its place.
fn facts(view: &View<'_>, before: Option<&Row>, after: Option<&Row>) -> Vec<Fact> {
    let was = before.map(|row| said(view, row)).unwrap_or_default();
    let is = after.map(|row| said(view, row)).unwrap_or_default();
    let named = |list: &[(&'static str, String)], field: &str| {
        let mut list = list.iter();
        list.find(|(name, _)| *name == field)
            .map(|(_, text)| text.clone())
    };
    let mut fields: Vec<&'static str> = Vec::new();
    for (field, _) in was.iter().chain(&is) {
        if !fields.contains(field) {
            fields.push(field);
        }
    }
    let facts = fields.into_iter().map(|field| Fact {
        field,
        before: named(&was, field).unwrap_or_default(),
        after: named(&is, field).unwrap_or_default(),
    });
    facts.filter(|fact| fact.before != fact.after).collect()
}

/// What a row says, of what everybody may read.
fn said(view: &View<'_>, row: &Row) -> Vec<(&'static str, String)> {
    let words = &view.context.catalog;
    let session = view.history.now();
    let name = |key: &String| names::of_key(session, key, words);
    let text = |id: &str| words.text(id).into_owned();
    let mut said: Vec<(&'static str, String)> = Vec::new();
    if let Some(words) = row.record().and_then(Record::text) {
        said.push(("words", words.as_str().to_owned()));
    }
    match row {
        Row::Person(person) => {
            said.push(("words", person.name.clone()));
            said.push(("function", person.function.clone()));
            said.push(("side", person.side.clone()));
            said.push(("presence", text(presence(person.presence))));
        }
        Row::Item(item) => said.push(("words", item.title.clone())),
        Row::Entry(entry) => {
            let by = entry.kind.speaker();
            said.push((
                "by",
                by.map(|by| names::speaker(session, by, words))
                    .unwrap_or_default(),
            ));
            if let EntryKind::Chair { who } | EntryKind::Pen { who } = &entry.kind {
                said.push(("words", name(who)));
            }
        }
        Row::Decision(decision) => {
            said.push(("state", text(standing(decision.state))));
            said.push(("amendments", amendments(view, decision)));
            said.push(("vote", voted(view, decision)));
        }
        Row::Action(action) => {
            let mut who: Vec<String> = action.who.iter().map(name).collect();
            who.extend(action.outside.clone());
            said.push(("who", names::joined(&who, words)));
            let due = action.due.as_ref();
            said.push((
                "due",
                due.map(|due| names::date(&due.date, words))
                    .unwrap_or_default(),
            ));
            if action.state != ActionState::Open {
                let state = match action.state {
                    ActionState::Cancelled => "history-action-cancelled",
                    _ => "history-action-done",
                };
                said.push(("settled", text(state)));
            }
        }
        Row::Question(question) => {
            if question.state == QuestionState::Settled {
                said.push(("settled", text("question-settled")));
            }
        }
    }
    if let Some(record) = row.record() {
        for (language, words) in record.texts() {
            said.push((translation(*language), words.as_str().to_owned()));
        }
        if let Some(flag) = record.flag() {
            let flag = match flag.as_str() {
                "" => text("mark-flag"),
                words => words.to_owned(),
            };
            said.push(("flag", flag));
        }
    }
    said
}

const fn translation(language: Language) -> &'static str {
    match language {
        Language::Fr => "fr",
        Language::En => "en",
        Language::Ja => "ja",
    }
}

const fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Unknown => "history-presence-unknown",
        Presence::Present => "history-presence-present",
        Presence::Excused => "history-presence-excused",
        Presence::Absent => "history-presence-absent",
        Presence::Represented => "history-presence-represented",
    }
}

const fn standing(state: DecisionState) -> &'static str {
    match state {
        DecisionState::Noted => "decision-noted",
        DecisionState::Adopted => "decision-adopted",
        DecisionState::Postponed => "decision-postponed",
        DecisionState::Rejected => "decision-rejected",
        DecisionState::Withdrawn => "decision-withdrawn",
    }
}

fn amendments(view: &View<'_>, decision: &Decision) -> String {
    let shown = decision
        .amendments
        .iter()
        .filter(|amendment| !amendment.confidential || view.most >= Seen::Inside)
        .map(|amendment| amendment.text.as_str());
    shown.collect::<Vec<_>>().join(" ; ")
}

fn voted(view: &View<'_>, decision: &Decision) -> String {
    let vote = decision.vote.as_ref();
    vote.map(|vote| vote_in_words(vote, &view.context.catalog))
        .unwrap_or_default()
}
