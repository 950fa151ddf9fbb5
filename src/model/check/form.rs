//! What a session contradicts: empty headers, rows of one id, references to nothing.

use std::collections::BTreeSet;

use super::{Place, Problem};
use crate::model::{EntryKind, Floor, Id, Item, Session, Speaker};

/// All of it.
pub(super) fn check(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    check_header(session, add);
    check_people(session, add);
    check_ids(session, add);
    check_references(session, add);
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
        for key in entry.kind.speaker().into_iter().flat_map(Speaker::keys) {
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
