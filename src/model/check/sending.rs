//! What should be settled before a session's documents are sent.

use std::collections::BTreeSet;

use super::{Place, Problem, verb};
use crate::model::{
    ActionState, DecisionState, Language, Record, Session, Speaker, TurnHead, turns,
};
use crate::text::slots;

/// All of it.
pub(super) fn check(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    check_people(session, add);
    check_words(session, add);
    check_topics(session, add);
    check_decisions(session, add);
    check_actions(session, add);
    check_agenda(session, add);
    check_places(session, add);
    check_corrections(session, add);
    check_closing(session, add);
}

/// Who spoke is known, with a function.
fn check_people(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    let heard: BTreeSet<&str> = session
        .log
        .iter()
        .filter(|entry| !entry.private)
        .filter_map(|entry| entry.kind.speaker())
        .flat_map(Speaker::keys)
        .collect();
    for person in &session.people {
        let place = Place::Person(person.key.clone());
        if person.pending {
            add(place, Problem::Pending);
        } else if person.function.is_empty() && heard.contains(person.key.as_str()) {
            add(place, Problem::NoFunction);
        }
    }
}

/// No row is empty, flagged, or left out of a translation that others have.
fn check_words(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    let mut translated: BTreeSet<Language> = BTreeSet::new();
    for record in session.records().filter(|record| record.prints()) {
        translated.extend(
            record
                .texts()
                .keys()
                .filter(|language| **language != session.language),
        );
    }
    for record in session.records() {
        let place = Place::Record(record.id());
        if record.flag().is_some() {
            add(place.clone(), Problem::Flag);
        }
        let Some(text) = record.text() else { continue };
        if text.trim_matches(' ').is_empty() {
            add(place, Problem::EmptyText);
        } else if record.prints() {
            for language in translated
                .iter()
                .filter(|language| !record.texts().contains_key(language))
            {
                add(place.clone(), Problem::Untranslated(*language));
            }
        }
    }
}

/// No topic is a heading alone.
fn check_topics(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    for turn in turns(&session.log) {
        if let TurnHead::Topic(id) = turn.head
            && turn.entries.len() == 1
        {
            add(Place::Record(id), Problem::EmptyTopic);
        }
    }
}

/// What is decided was read back, and says what is to happen.
fn check_decisions(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    for (_, decision) in session.numbered() {
        let place = Place::Record(decision.id);
        if decision.state == DecisionState::Noted {
            add(place.clone(), Problem::NotReadBack);
        }
        if !decision.text.trim_matches(' ').is_empty()
            && !verb::says_what(&decision.text, session.language)
        {
            add(place, Problem::NoVerb);
        }
    }
}

/// What is to be done has somebody to do it and a day.
fn check_actions(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    let open = |action: &&crate::model::Action| {
        action.state == ActionState::Open && action.prints_inside()
    };
    for action in session.actions.iter().filter(open) {
        let place = Place::Record(action.id);
        if action.who.is_empty() && action.outside.is_none() {
            add(place.clone(), Problem::NoOwner);
        }
        if action.due.is_none() {
            add(place, Problem::NoDeadline);
        }
    }
}

/// No item is left, or passed over, without a word.
fn check_agenda(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    for id in session.unheard_items() {
        add(Place::Item(id), Problem::NothingSaid);
    }
}

/// What was sent and changed since says why.
fn check_corrections(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    for correction in session.new_corrections() {
        if correction.reason.trim_matches(' ').is_empty() {
            add(Place::Record(correction.was.id()), Problem::NoReason);
        }
    }
}

/// No place of a ready-made phrase is left where nothing carries a flag: the head, titles, the roster.
fn check_places(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    let head = [&session.event, &session.body, &session.place];
    let head = head.into_iter().map(|text| (Place::Session, text));
    let titles = session.agenda.iter().map(|item| {
        let place = Place::Item(item.id);
        (place, &item.title)
    });
    let people = session.people.iter().flat_map(|person| {
        let texts = [
            &person.name,
            &person.function,
            &person.organisation,
            &person.town,
        ];
        texts.map(|text| (Place::Person(person.key.clone()), text))
    });
    for (place, text) in head.chain(titles).chain(people) {
        for slot in slots(text) {
            add(place.clone(), Problem::OpenPlace(slot.name.to_owned()));
        }
    }
}

/// The doors are open, the session is closed.
fn check_closing(session: &Session, add: &mut impl FnMut(Place, Problem)) {
    if session.live.huis_clos {
        add(Place::Session, Problem::StillConfidential);
    }
    let begun = session.log.iter().any(|entry| entry.at.is_some());
    if begun && !session.live.closed {
        add(Place::Session, Problem::NotClosed);
    }
}
