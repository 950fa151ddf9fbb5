//! The session that follows another: its roster, its agenda as a model, and what was left open, each point
//! with the way back to where it comes from. What was said is not carried, nor who was there.

use super::{Edit, EditError, Editor, Field, Row, Slot};
use crate::model::{
    Action, ActionState, Date, Decision, DecisionState, Formal, Id, Item, Link, Person, Presence,
    Question, QuestionState, Session,
};

/// What a session that follows another is made with, beside what it takes over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Following {
    /// The name of the file of the one before.
    pub file: String,
    /// The masthead.
    pub event: String,
    /// The body.
    pub body: String,
    /// Which of its meetings.
    pub number: u32,
    /// When.
    pub date: Date,
    /// Where.
    pub place: String,
    /// Its own agenda, between what the house opens a session with; none takes the one before as a model.
    pub agenda: Option<Vec<Item>>,
    /// Who joins the roster.
    pub people: Vec<Person>,
    /// The title of the item under which the minutes before are approved.
    pub approval: String,
    /// The title of the item that holds what was left open.
    pub pursued: String,
}

/// The session that follows `last`.
///
/// # Errors
/// [`EditError`] when somebody who joins has a key that is taken.
pub fn following(last: &Session, following: &Following) -> Result<Session, EditError> {
    let Following {
        event,
        body,
        number,
        date,
        place,
        ..
    } = following;
    let head = Session {
        zone: last.zone.clone(),
        language: last.language,
        house: last.house.clone(),
        follows: Some(Box::new(Link::to(last, &following.file))),
        texts: last.texts.clone(),
        ..Session::new(event, body, *number, date.clone(), place)
    };
    let mut editor = Editor::new(head);
    let mut edits = vec![
        set(Field::Sides(last.sides.clone())),
        set(Field::Quorum(last.quorum.clone())),
        set(Field::Formal(Box::new(Formal {
            distribution: last.formal.distribution.clone(),
            ..Formal::default()
        }))),
    ];
    let known = last.people.iter().filter(|person| !person.pending);
    edits.extend(known.map(|person| insert(expected(person))));
    edits.extend(following.people.iter().cloned().map(insert));
    let mut carried = Carried {
        last,
        file: &following.file,
        next: editor.next_id(),
        edits,
    };
    carried.agenda(following);
    let edits = carried.edits;
    editor.commit(edits)?;
    Ok(editor.session().clone())
}

/// Somebody of whom nothing is known yet but who he is.
fn expected(person: &Person) -> Person {
    Person {
        presence: Presence::default(),
        proxy: None,
        ..person.clone()
    }
}

fn set(field: Field) -> Edit {
    Edit::Set { field }
}

fn insert(row: impl Into<Row>) -> Edit {
    Edit::Insert {
        at: Slot::Last,
        row: row.into(),
    }
}

/// The edits so far, and the id of the next row.
struct Carried<'a> {
    last: &'a Session,
    file: &'a str,
    next: Id,
    edits: Vec<Edit>,
}

impl Carried<'_> {
    fn id(&mut self) -> Id {
        let id = self.next;
        self.next = id.next();
        id
    }

    fn item(&mut self, item: Item) -> Id {
        let id = self.id();
        self.edits.push(insert(Item { id, ..item }));
        id
    }

    fn titled(&mut self, title: &str) -> Id {
        let title = title.to_owned();
        self.item(Item {
            title,
            once: true,
            ..Item::default()
        })
    }

    /// The minutes before, what was left open, then the agenda itself.
    fn agenda(&mut self, following: &Following) {
        let last = self.last;
        self.titled(&following.approval);
        let open = self.open();
        let pursued = (!open.is_empty()).then(|| self.titled(&following.pursued));
        let model = last.agenda.iter().filter(|item| !item.once);
        let model = model.map(|item| Item {
            title: item.title.clone(),
            titles: item.titles.clone(),
            planned: item.planned,
            confidential: item.confidential,
            ..Item::default()
        });
        let agenda = following.agenda.clone();
        for item in agenda.unwrap_or_else(|| model.collect()) {
            self.item(item);
        }
        for mut row in open {
            let id = self.id();
            match &mut row {
                Row::Decision(row) => (row.id, row.item) = (id, pursued),
                Row::Action(row) => (row.id, row.item) = (id, pursued),
                Row::Question(row) => (row.id, row.item) = (id, pursued),
                Row::Person(_) | Row::Item(_) | Row::Entry(_) => continue,
            }
            self.edits.push(insert(row));
        }
    }

    /// What was left open, with the way back; what is the rapporteur's own stays with him.
    fn open(&self) -> Vec<Row> {
        let last = self.last;
        let from = |id| Some(Box::new(Link::to_row(last, self.file, id)));
        let decisions = last.decisions.iter().filter(|row| row.is_unsettled());
        let decisions = decisions.filter(|row| !row.private).map(|row| {
            Row::Decision(Decision {
                state: DecisionState::Postponed,
                amendments: row.amendments.clone(),
                confidential: row.confidential,
                cite: row.cite.clone(),
                texts: row.texts.clone(),
                from: from(row.id),
                ..Decision::new(Id(0), row.text.clone())
            })
        });
        let actions = last.actions.iter();
        let actions = actions.filter(|row| row.state == ActionState::Open && !row.private);
        let actions = actions.map(|row| {
            Row::Action(Action {
                who: row.who.clone(),
                outside: row.outside.clone(),
                due: row.due.clone(),
                confidential: row.confidential,
                cite: row.cite.clone(),
                texts: row.texts.clone(),
                from: from(row.id),
                ..Action::new(Id(0), row.text.clone())
            })
        });
        let questions = last.questions.iter();
        let questions = questions.filter(|row| row.state == QuestionState::Open && !row.private);
        let questions = questions.map(|row| {
            Row::Question(Question {
                confidential: row.confidential,
                cite: row.cite.clone(),
                texts: row.texts.clone(),
                from: from(row.id),
                ..Question::new(Id(0), row.text.clone())
            })
        });
        decisions.chain(actions).chain(questions).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Amendment, AmendmentState};
    use chrono::NaiveDate;

    fn last() -> Session {
        let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let mut last = Session::new("Rencontres", "Comité de pilotage", 1, day.into(), "Paris");
        let person = |key: &str, pending| Person {
            key: key.to_owned(),
            name: format!("André {}", key.to_uppercase()),
            presence: Presence::Present,
            pending,
            ..Person::default()
        };
        last.people = vec![person("ar", false), person("zz", true)];
        last.agenda = vec![Item {
            id: Id(1),
            title: "Dates".to_owned(),
            planned: Some(20),
            spent: 12,
            ..Item::default()
        }];
        let decision = |id, state, amendment| Decision {
            state,
            amendments: vec![Amendment {
                state: amendment,
                ..Amendment::new("déplacée".into())
            }],
            ..Decision::new(Id(id), "La date : en mai".into())
        };
        last.decisions = vec![
            decision(2, DecisionState::Noted, AmendmentState::Decided),
            decision(3, DecisionState::Adopted, AmendmentState::Pending),
            decision(4, DecisionState::Postponed, AmendmentState::Decided),
            decision(5, DecisionState::Withdrawn, AmendmentState::Pending),
        ];
        last.actions = vec![
            Action::new(Id(6), "envoyer les lettres".into()),
            Action {
                state: ActionState::Done,
                ..Action::new(Id(7), "réserver la salle".into())
            },
        ];
        last.questions = vec![Question {
            private: true,
            ..Question::new(Id(8), "à moi seul".into())
        }];
        last.next_id = Id(9);
        last
    }

    fn next(last: &Session) -> Session {
        let with = Following {
            file: "premier.ron".to_owned(),
            event: last.event.clone(),
            body: last.body.clone(),
            number: 2,
            date: Date::Words {
                text: "octobre".to_owned(),
                after: None,
            },
            place: String::new(),
            agenda: None,
            people: Vec::new(),
            approval: "Approbation".to_owned(),
            pursued: "Suites".to_owned(),
        };
        following(last, &with).unwrap()
    }

    #[test]
    fn what_was_left_open_is_carried_with_the_way_back_and_nothing_else() {
        let last = last();
        let next = next(&last);
        let from = |link: &Option<Box<Link>>| link.as_ref().and_then(|link| link.id);
        let decisions = next.decisions.iter();
        let decisions: Vec<_> = decisions.map(|row| (row.state, from(&row.from))).collect();
        let postponed = DecisionState::Postponed;
        assert_eq!(
            decisions,
            [(postponed, Some(Id(3))), (postponed, Some(Id(4)))]
        );
        let actions = next.actions.iter().map(|row| from(&row.from));
        assert_eq!(actions.collect::<Vec<_>>(), [Some(Id(6))]);
        assert!(next.questions.is_empty(), "the rapporteur's own stays his");
        assert!(next.log.is_empty() && next.sent.is_empty());
        let link = next.decisions[0].from.as_deref().unwrap();
        assert_eq!((link.meeting, link.number), (1, Some(2)));
    }

    #[test]
    fn the_agenda_opens_with_the_minutes_before_and_is_else_that_of_the_last_time() {
        let first = last();
        let second = next(&first);
        let titles = |session: &Session| -> Vec<String> {
            let titles = session.agenda.iter().map(|item| item.title.clone());
            titles.collect()
        };
        assert_eq!(titles(&second), ["Approbation", "Suites", "Dates"]);
        assert_eq!(
            (second.agenda[2].planned, second.agenda[2].spent),
            (Some(20), 0)
        );
        // What opened the second does not open the third twice.
        assert_eq!(titles(&next(&second)), ["Approbation", "Suites", "Dates"]);
    }

    #[test]
    fn everybody_known_is_expected_and_nobody_is_there_yet() {
        let next = next(&last());
        let people = next
            .people
            .iter()
            .map(|person| (person.key.as_str(), person.presence));
        assert_eq!(people.collect::<Vec<_>>(), [("ar", Presence::Unknown)]);
    }
}
