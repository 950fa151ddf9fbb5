//! What a session lacks: form (dangling references) and what to settle before sending.

use std::collections::BTreeSet;

use super::{DecisionState, EntryKind, Floor, Id, Item, Session};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// To settle before sending.
    Warning,
    /// The session contradicts itself.
    Error,
}

/// Where a finding is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The session as a whole.
    Session,
    /// An entry, decision, action or question.
    Record(Id),
    /// An agenda item.
    Item(Id),
    /// A person, by key.
    Person(String),
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// Two rows of one id.
    DuplicateId,
    /// Two people of one key or alias.
    DuplicateKey,
    /// A key that no person has.
    UnknownPerson(String),
    /// An id that no item, entry or topic has.
    UnknownId(Id),
    /// The masthead, body or place is empty.
    EmptyHeader(&'static str),
    /// A floor « (à identifier) ».
    Pending,
    /// Somebody spoke whose function is not known.
    NoFunction,
    /// A flag « à compléter ».
    Flag,
    /// A decision not yet read back and adopted.
    NotReadBack,
    /// An empty text.
    EmptyText,
    /// A topic without points.
    EmptyTopic,
    /// Doors still closed.
    StillConfidential,
    /// The session was not closed.
    NotClosed,
}

impl Problem {
    /// How much it weighs.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::DuplicateId
            | Self::DuplicateKey
            | Self::UnknownPerson(_)
            | Self::UnknownId(_)
            | Self::EmptyHeader(_) => Severity::Error,
            _ => Severity::Warning,
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: Problem,
}

impl Finding {
    /// How much it weighs.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.problem.severity()
    }
}

/// All that is wrong with the form of a session, then all that should be settled before it is sent.
#[must_use]
pub fn check(session: &Session) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |place, problem| findings.push(Finding { place, problem });
    check_header(session, &mut add);
    check_people(session, &mut add);
    check_ids(session, &mut add);
    check_references(session, &mut add);
    check_before_sending(session, &mut add);
    findings
}

fn check_header(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    for (name, value) in [
        ("event", &session.event),
        ("body", &session.body),
        ("place", &session.place),
    ] {
        if value.trim_matches(' ').is_empty() {
            add(Place::Session, Problem::EmptyHeader(name));
        }
    }
}

fn check_people(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    let mut known: Vec<&str> = Vec::new();
    for person in &session.people {
        for form in std::iter::once(&person.key).chain(&person.aliases) {
            if known.contains(&form.as_str()) {
                add(Place::Person(person.key.clone()), Problem::DuplicateKey);
            }
            known.push(form);
        }
        if let Some(proxy) = &person.proxy
            && session.person(proxy).is_none()
        {
            add(
                Place::Person(person.key.clone()),
                Problem::UnknownPerson(proxy.clone()),
            );
        }
    }
}

fn check_ids(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    let mut ids: BTreeSet<Id> = BTreeSet::new();
    for (id, place) in session
        .agenda
        .iter()
        .map(|item: &Item| (item.id, Place::Item(item.id)))
        .chain(
            session
                .records()
                .map(|record| (record.id(), Place::Record(record.id()))),
        )
    {
        if !ids.insert(id) {
            add(place, Problem::DuplicateId);
        }
    }
}

fn check_references(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    let mut person = |key: &str, place: &Place| {
        if session.person(key).is_none() {
            add(place.clone(), Problem::UnknownPerson(key.to_owned()));
        }
    };
    for entry in &session.log {
        let place = Place::Record(entry.id);
        for key in entry
            .kind
            .speaker()
            .into_iter()
            .flat_map(super::Speaker::keys)
        {
            person(key, &place);
        }
        if let EntryKind::Arrival { who }
        | EntryKind::Departure { who, .. }
        | EntryKind::Chair { who } = &entry.kind
        {
            person(who, &place);
        }
    }
    for action in &session.actions {
        for key in &action.who {
            person(key, &Place::Record(action.id));
        }
    }
    for record in session.records() {
        if let Some(item) = record.item()
            && session.item(item).is_none()
        {
            add(Place::Record(record.id()), Problem::UnknownId(item));
        }
    }
    for entry in &session.log {
        if let EntryKind::Item { to } = entry.kind
            && session.item(to).is_none()
        {
            add(Place::Record(entry.id), Problem::UnknownId(to));
        }
    }
    if let Floor::Topic { id } = session.live.floor
        && session.entry(id).is_none()
    {
        add(Place::Session, Problem::UnknownId(id));
    }
}

fn check_before_sending(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    let spoke = |key: &str| {
        session.log.iter().any(|entry| {
            !entry.private
                && entry
                    .kind
                    .speaker()
                    .is_some_and(|speaker| speaker.keys().any(|k| k == key))
        })
    };
    for person in &session.people {
        let place = Place::Person(person.key.clone());
        if person.pending {
            add(place, Problem::Pending);
        } else if person.function.is_empty() && spoke(&person.key) {
            add(place, Problem::NoFunction);
        }
    }
    for record in session.records() {
        let place = Place::Record(record.id());
        if record.flag().is_some() {
            add(place.clone(), Problem::Flag);
        }
        if record
            .text()
            .is_some_and(|text| text.trim_matches(' ').is_empty())
        {
            add(place, Problem::EmptyText);
        }
    }
    for turn in super::turns(&session.log) {
        if let super::TurnHead::Topic(id) = turn.head
            && turn.entries.len() == 1
        {
            add(Place::Record(id), Problem::EmptyTopic);
        }
    }
    for (_, decision) in session.numbered() {
        if decision.state == DecisionState::Noted {
            add(Place::Record(decision.id), Problem::NotReadBack);
        }
    }
    if session.live.huis_clos {
        add(Place::Session, Problem::StillConfidential);
    }
    let begun = session.log.iter().any(|entry| entry.at.is_some());
    if begun && !session.live.closed {
        add(Place::Session, Problem::NotClosed);
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::model::{Decision, Entry, Hour, Person, Speaker};

    fn session() -> Session {
        let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let mut session = Session::new("e", "b", 1, day.into(), "p");
        session.people = vec![Person {
            key: "ar".to_owned(),
            name: "André ROSSINOT".to_owned(),
            function: "Maire de Nancy".to_owned(),
            ..Person::default()
        }];
        session.log = vec![Entry::new(
            Id(1),
            EntryKind::Note {
                by: Some(Speaker::person("ar")),
                text: "mot".into(),
            },
        )];
        session
    }

    fn problems(session: &Session) -> Vec<Problem> {
        check(session)
            .into_iter()
            .map(|finding| finding.problem)
            .collect()
    }

    #[test]
    fn each_fault_is_found_and_a_sound_session_has_none() {
        type Break = fn(&mut Session);
        let cases: [(Break, Vec<Problem>); 13] = [
            (|_| {}, vec![]),
            (
                |s| s.event = " ".to_owned(),
                vec![Problem::EmptyHeader("event")],
            ),
            (
                |s| s.people.push(s.people[0].clone()),
                vec![Problem::DuplicateKey],
            ),
            (
                |s| s.people[0].key = "xx".to_owned(),
                vec![Problem::UnknownPerson("ar".to_owned())],
            ),
            (|s| s.log.push(s.log[0].clone()), vec![Problem::DuplicateId]),
            (
                |s| s.log[0].item = Some(Id(9)),
                vec![Problem::UnknownId(Id(9))],
            ),
            (|s| s.people[0].pending = true, vec![Problem::Pending]),
            (|s| s.people[0].function.clear(), vec![Problem::NoFunction]),
            (
                |s| s.log[0].flag = Some("ville".into()),
                vec![Problem::Flag],
            ),
            (
                |s| s.decisions.push(Decision::new(Id(5), "texte".into())),
                vec![Problem::NotReadBack],
            ),
            (
                |s| {
                    s.log
                        .push(Entry::new(Id(2), EntryKind::Topic { text: "t".into() }));
                },
                vec![Problem::EmptyTopic],
            ),
            (
                |s| s.live.huis_clos = true,
                vec![Problem::StillConfidential],
            ),
            (|s| s.log[0].at = Hour::new(14, 0), vec![Problem::NotClosed]),
        ];
        for (fault, expected) in cases {
            let mut session = session();
            fault(&mut session);
            assert_eq!(problems(&session), expected);
        }
    }

    #[test]
    fn only_contradictions_are_errors() {
        assert_eq!(Problem::UnknownId(Id(1)).severity(), Severity::Error);
        assert_eq!(Problem::NotReadBack.severity(), Severity::Warning);
    }
}
