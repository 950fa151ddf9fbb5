//! From the rows of the sessions to the points of the register.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::State;
use super::chain::{Chains, Spot};
use super::point::{Ended, Matter, Owner, Point, Told};
use crate::archive::Filed;
use crate::archive::text::tokens;
use crate::model::{
    Action, ActionState, AmendmentState, Citation, Date, Decision, DecisionState, Ending, Link,
    Question, QuestionState, Record, Session,
};
use crate::text::Rule;

/// The points of these sessions, the oldest first.
pub(super) fn points(sessions: &[&Filed], today: NaiveDate, with_confidential: bool) -> Vec<Point> {
    let mut build = Build {
        chains: Chains::default(),
        rows: BTreeMap::new(),
        with_confidential,
        today,
    };
    build.read(sessions);
    build.points(sessions)
}

/// The register while it is made.
struct Build<'a> {
    chains: Chains,
    rows: BTreeMap<Spot, Row<'a>>,
    with_confidential: bool,
    today: NaiveDate,
}

/// A row of a session that makes a point.
#[derive(Clone, Copy)]
enum Row<'a> {
    Decision(&'a Decision),
    Action(&'a Action),
    Question(&'a Question),
}

impl<'a> Row<'a> {
    fn record(self) -> &'a dyn Record {
        match self {
            Self::Decision(row) => row,
            Self::Action(row) => row,
            Self::Question(row) => row,
        }
    }

    fn from(self) -> Option<&'a Link> {
        match self {
            Self::Decision(row) => row.from.as_deref(),
            Self::Action(row) => row.from.as_deref(),
            Self::Question(row) => row.from.as_deref(),
        }
    }

    const fn matter(self) -> Matter {
        match self {
            Self::Decision(_) => Matter::Decision,
            Self::Action(_) => Matter::Action,
            Self::Question(_) => Matter::Question,
        }
    }
}

impl<'a> Build<'a> {
    fn read(&mut self, sessions: &[&'a Filed]) {
        let names: Vec<String> = sessions
            .iter()
            .map(|filed| {
                let name = filed.path.file_name().unwrap_or_default();
                name.to_string_lossy().into_owned()
            })
            .collect();
        let files = names
            .iter()
            .enumerate()
            .map(|(at, name)| (name.as_str(), at));
        let files: BTreeMap<&str, usize> = files.collect();
        for (at, filed) in sessions.iter().enumerate() {
            let session = &filed.session;
            let decisions = session.decisions.iter().map(Row::Decision);
            let actions = session.actions.iter().map(Row::Action);
            let questions = session.questions.iter().map(Row::Question);
            for row in decisions.chain(actions).chain(questions) {
                let record = row.record();
                let unread = record.cipher().is_some();
                let closed = record.confidential() && !self.with_confidential;
                if unread || ((record.private() || closed) && Rule::RegisterRows.holds()) {
                    continue;
                }
                let spot = (at, record.id());
                if let Some(from) = row.from() {
                    self.chains.link(spot, from, &files);
                }
                self.rows.insert(spot, row);
            }
        }
        // Sessions stand in the order of time already.
        self.chains.settle(|at| at);
    }

    fn points(&self, sessions: &[&'a Filed]) -> Vec<Point> {
        let points = self
            .rows
            .iter()
            .filter(|(spot, row)| !self.goes_on(**spot, **row));
        points
            .filter_map(|(spot, _)| self.point(*spot, sessions))
            .collect()
    }

    /// Whether a row only goes on with one that is there: a decision taken at last is one of its own.
    fn goes_on(&self, spot: Spot, row: Row<'a>) -> bool {
        let origin = self.chains.origin(spot);
        let known = origin.is_some_and(|origin| self.rows.contains_key(&origin));
        let taken = matches!(row, Row::Decision(row) if row.state.stands());
        known && !taken
    }

    fn point(&self, spot: Spot, sessions: &[&'a Filed]) -> Option<Point> {
        let first = *self.rows.get(&spot)?;
        let after = self.chains.after(spot);
        let after: Vec<(Spot, Row<'a>)> = after
            .into_iter()
            .map_while(|spot| Some((spot, *self.rows.get(&spot)?)))
            .collect();
        let taken = |row: &Row<'_>| matches!(row, Row::Decision(row) if row.state.stands());
        let successor = after
            .iter()
            .find(|(_, row)| taken(row))
            .map(|(spot, _)| *spot);
        let stands = after.iter().take_while(|(_, row)| !taken(row)).last();
        let (now, row) = stands.copied().unwrap_or((spot, first));
        let session = &sessions.get(now.0)?.session;
        let origin = &sessions.get(spot.0)?.session;
        let record = row.record();
        let mut point = Point {
            matter: first.matter(),
            sitting: spot.0,
            id: spot.1,
            number: origin.number_of(spot.1),
            now,
            text: record
                .text()
                .map(|text| text.as_str().to_owned())
                .unwrap_or_default(),
            amendments: Vec::new(),
            state: State::Open,
            owners: Vec::new(),
            due: None,
            ended: None,
            objective: record
                .common()
                .cite
                .filter(|cite: &Citation| cite.objective.is_some()),
            successor: None,
            confidential: record.confidential(),
            tokens: Vec::new(),
        };
        match (row, first) {
            (Row::Decision(row), Row::Decision(first)) => {
                self.decided(&mut point, row, first);
                if let Some((at, id)) = successor {
                    let later = sessions.get(at)?;
                    let file = later.path.file_name().unwrap_or_default();
                    let link = Link::to_row(&later.session, &file.to_string_lossy(), id);
                    point.successor = Some(link);
                }
                if point.successor.is_some() {
                    point.state = State::Replaced;
                }
            }
            (Row::Action(row), _) => self.to_do(&mut point, row, session),
            (Row::Question(row), _) => {
                if row.state == QuestionState::Settled {
                    point.state = State::Settled;
                    point.ended = Some(ended(row.ending.as_ref(), now.0, session));
                }
            }
            // What a file says to go on with something of another kind stands as it is.
            (Row::Decision(row), _) => self.decided(&mut point, row, row),
        }
        point.tokens = words_of(&point);
        Some(point)
    }

    fn tells(&self, confidential: bool, rule: Rule) -> bool {
        self.with_confidential || !confidential || !rule.holds()
    }

    /// Where a decision stands: as its own session left it, as long as those after only carried it.
    fn decided(&self, point: &mut Point, row: &Decision, first: &Decision) {
        let amendments = row.amendments.iter();
        let amendments = amendments.filter(|one| {
            one.cipher.is_none() && self.tells(one.confidential, Rule::RegisterAmendments)
        });
        point.amendments = amendments
            .map(|one| Told {
                text: one.text.as_str().to_owned(),
                on: one.on,
                pending: one.state == AmendmentState::Pending,
            })
            .collect();
        let pending = point.amendments.iter().any(|one| one.pending);
        // Carried over as put off, it stands as it stood.
        let state = if first.state.stands() && row.state == DecisionState::Postponed {
            first.state
        } else {
            row.state
        };
        point.state = match state {
            DecisionState::Noted | DecisionState::Adopted if pending => State::Pending,
            DecisionState::Noted | DecisionState::Adopted if !point.amendments.is_empty() => {
                State::Amended
            }
            DecisionState::Noted => State::Noted,
            DecisionState::Adopted => State::Adopted,
            DecisionState::Postponed => State::Postponed,
            DecisionState::Rejected => State::Rejected,
            DecisionState::Withdrawn => State::Withdrawn,
        };
        point.successor = first.successor.as_deref().cloned();
    }

    fn to_do(&self, point: &mut Point, row: &Action, session: &Session) {
        let shown = |key: &String| {
            let person = session.person(key);
            person.filter(|person| self.tells(person.confidential, Rule::RegisterPeople))
        };
        let known = row.who.iter().map(|key| match shown(key) {
            Some(person) => Owner {
                key: Some(person.key.clone()),
                name: person.name.clone(),
                side: person.side.clone(),
            },
            None => Owner {
                key: Some(key.clone()),
                name: key.clone(),
                side: String::new(),
            },
        });
        let outside = row.outside.clone().map(|name| Owner {
            key: None,
            name,
            side: String::new(),
        });
        point.owners = known.chain(outside).collect();
        point.due.clone_from(&row.due);
        let late = point.due_day().is_some_and(|day| day < self.today);
        point.state = match row.state {
            ActionState::Open if late => State::Late,
            ActionState::Open => State::Open,
            ActionState::Done => State::Done,
            ActionState::Cancelled => State::Cancelled,
        };
        if row.state != ActionState::Open {
            point.ended = Some(ended(row.ending.as_ref(), point.now.0, session));
        }
    }
}

/// When it ended and what was said: on the day of the session where nothing else was said.
fn ended(ending: Option<&Ending>, sitting: usize, session: &Session) -> Ended {
    let day = match session.date {
        Date::Day(day) => Some(day),
        Date::Words { .. } => None,
    };
    Ended {
        on: ending.and_then(|ending| ending.on).or(day),
        note: ending
            .map(|ending| ending.note.as_str().to_owned())
            .unwrap_or_default(),
        sitting,
    }
}

/// All words of a point, as they are looked for.
fn words_of(point: &Point) -> Vec<String> {
    let amendments = point.amendments.iter().map(|one| one.text.as_str());
    let owners = point.owners.iter().map(|owner| owner.name.as_str());
    let note = point.ended.iter().map(|ended| ended.note.as_str());
    let texts = std::iter::once(point.text.as_str());
    let texts = texts.chain(amendments).chain(owners).chain(note);
    texts
        .flat_map(|text| tokens(text).into_iter().map(|token| token.text))
        .collect()
}
