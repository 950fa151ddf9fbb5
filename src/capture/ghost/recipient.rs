//! Whose turn receives the words, and how people are called on screen.

use super::Recipient;
use crate::capture::Form;
use crate::model::{Entry, EntryKind, Floor, Session, Speaker, TurnHead, Voice, head_at};

/// Whoever has the floor.
pub(super) fn of_floor(form: Form, session: &Session) -> Recipient {
    if form == Form::Private {
        return Recipient::Private;
    }
    match &session.live.floor {
        Floor::Nobody => Recipient::Nobody,
        Floor::Speaker { by } => of(by, session),
        Floor::Topic { id } => topic(*id, session),
    }
}

fn topic(id: crate::model::Id, session: &Session) -> Recipient {
    let title = session.entry(id).and_then(|entry| entry.kind.text());
    Recipient::Topic {
        id,
        title: title.cloned().unwrap_or_default(),
    }
}

/// A speaker.
pub(super) fn of(by: &Speaker, session: &Session) -> Recipient {
    Recipient::Speaker {
        by: by.clone(),
        names: names(by, session),
    }
}

/// Whoever an entry is filed under.
pub(super) fn of_entry(entry: &Entry, session: &Session) -> Recipient {
    if entry.private {
        return Recipient::Private;
    }
    if let Some(by) = entry.kind.speaker() {
        return of(by, session);
    }
    let nobodys = matches!(entry.kind, EntryKind::Note { .. } | EntryKind::Point { .. });
    let log = &session.log;
    match log.place(entry.id).map(|at| head_at(log, at)) {
        Some(TurnHead::Topic(id)) => topic(id, session),
        _ if nobodys => Recipient::Nobody,
        _ => Recipient::None,
    }
}

/// The voices by name.
pub(super) fn names(by: &Speaker, session: &Session) -> Vec<String> {
    by.0.iter()
        .map(|voice| match voice {
            Voice::Person(key) => name(key, session),
            Voice::Side(name) => session
                .sides
                .iter()
                .find(|side| side.name == *name && !side.label.is_empty())
                .map_or(name, |side| &side.label)
                .clone(),
        })
        .collect()
}

/// A person by name; the key of somebody not known yet.
pub(super) fn name(key: &str, session: &Session) -> String {
    session
        .person(key)
        .map_or(key, |person| person.name.as_str())
        .to_owned()
}
