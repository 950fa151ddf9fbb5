//! Floors « (à identifier) »: naming who it was, or making it text after all.

mod text;

use crate::edit::{Edit, Field, Row, RowRef, Slot};
use crate::model::{Entry, EntryKind, Floor, Live, Person, Record, Session, Speaker, Voice};
use crate::text::Prose;

pub use text::pending_to_text;

/// Who a pending floor turns out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Someone on the roster, by key.
    Known(String),
    /// Someone new; an empty key takes a free one.
    New(Box<Person>),
    /// A side, by name.
    Side(String),
}

/// Names a pending person: all his turns follow, and the form typed means him from now on. Nothing when
/// `key` is not pending, or names nobody.
#[must_use]
pub fn name_pending(key: &str, who: &Who, session: &Session) -> Vec<Edit> {
    let Some(pending) = session.person(key).filter(|person| person.pending) else {
        return Vec::new();
    };
    let key = pending.key.as_str();
    let mut edits = Vec::new();
    let speaker = match who {
        Who::Known(known) => match session.person(known) {
            Some(person) if person.key != key => {
                let mut person = person.clone();
                person.aliases.push(key.to_owned());
                let speaker = Speaker::person(&person.key);
                edits.push(replace(Row::Person(person)));
                speaker
            }
            _ => return edits,
        },
        Who::New(new) => match named(key, new, session) {
            Some(person) => {
                let speaker = Speaker::person(&person.key);
                if person.key == key {
                    edits.push(replace(Row::Person(person)));
                    edits.extend(unflagged(key, session));
                    return edits;
                }
                edits.push(Edit::Insert {
                    at: Slot::After(RowRef::Person(key.to_owned())),
                    row: Row::Person(person),
                });
                speaker
            }
            None => return edits,
        },
        Who::Side(side) => Speaker::side(side),
    };
    edits.extend(followed(key, &speaker, session));
    let live = live_with(&session.live, key, &speaker);
    gone(key, live, session, edits)
}

/// Last, where the meeting stands without a person who was to be identified, and his going.
fn gone(key: &str, live: Live, session: &Session, mut edits: Vec<Edit>) -> Vec<Edit> {
    if live != session.live {
        edits.push(Edit::Set {
            field: Field::Live(Box::new(live)),
        });
    }
    edits.push(Edit::Remove {
        row: RowRef::Person(key.to_owned()),
    });
    edits
}

fn replace(row: Row) -> Edit {
    Edit::Replace { row }
}

/// The new person under a key that is his: the one asked for, the pending one's, or a free one.
fn named(key: &str, new: &Person, session: &Session) -> Option<Person> {
    if new.name.trim_matches(' ').is_empty() {
        return None;
    }
    let mut person = new.clone();
    person.pending = false;
    person.confidential = session.person(key).is_some_and(|it| it.confidential);
    if person.key.is_empty() {
        person.key = crate::capture::free_key(&person, session);
    }
    if person.key != key {
        if session.person(&person.key).is_some() {
            return None;
        }
        person.aliases.push(key.to_owned());
    }
    Some(person)
}

/// The speaker with the pending voice put in another's place.
fn spoken(by: &Speaker, key: &str, speaker: &Speaker) -> Speaker {
    let mut voices: Vec<Voice> = Vec::new();
    for voice in &by.0 {
        let is_pending = matches!(voice, Voice::Person(k) if k == key);
        let named: &[Voice] = if is_pending {
            &speaker.0
        } else {
            std::slice::from_ref(voice)
        };
        for voice in named {
            if !voices.contains(voice) {
                voices.push(voice.clone());
            }
        }
    }
    Speaker(voices)
}

fn has(by: &Speaker, key: &str) -> bool {
    by.keys().any(|k| k == key)
}

/// Everything that names the pending person, naming the other instead.
fn followed(key: &str, speaker: &Speaker, session: &Session) -> Vec<Edit> {
    let alone = speaker.keys().next();
    let mut edits = Vec::new();
    for entry in &session.log {
        let mut changed = entry.clone();
        match &mut changed.kind {
            EntryKind::Note { by: Some(by), .. }
            | EntryKind::Point { by: Some(by), .. }
            | EntryKind::Floor { by }
                if has(by, key) =>
            {
                *by = spoken(by, key, speaker);
            }
            EntryKind::Arrival { who }
            | EntryKind::Chair { who }
            | EntryKind::Pen { who }
            | EntryKind::Departure { who, .. } => rename(who, key, alone),
            _ => {}
        }
        if let EntryKind::Departure {
            proxy: Some(proxy), ..
        } = &mut changed.kind
        {
            rename(proxy, key, alone);
        }
        unflag(&mut changed, key);
        if changed != *entry {
            edits.push(replace(Row::Entry(changed)));
        }
    }
    for action in &session.actions {
        let mut changed = action.clone();
        changed
            .who
            .iter_mut()
            .for_each(|who| rename(who, key, alone));
        if changed != *action {
            edits.push(replace(Row::Action(changed)));
        }
    }
    edits
}

fn rename(who: &mut String, key: &str, to: Option<&str>) {
    if who == key
        && let Some(to) = to
    {
        to.clone_into(who);
    }
}

fn unflagged(key: &str, session: &Session) -> Vec<Edit> {
    let entries = session.log.iter().filter_map(|entry| {
        let mut changed = entry.clone();
        unflag(&mut changed, key);
        (changed != *entry).then(|| replace(Row::Entry(changed)))
    });
    entries.collect()
}

/// The flag of a pending floor holds the keys to be named.
fn unflag(entry: &mut Entry, key: &str) {
    let Some(flag) = entry.flag() else {
        return;
    };
    let left: Vec<&str> = flag.split(' ').filter(|word| *word != key).collect();
    if left.len() < flag.split(' ').count() {
        entry.flag = (!left.is_empty()).then(|| Prose::from(left.join(" ")));
    }
}

fn live_with(live: &Live, key: &str, speaker: &Speaker) -> Live {
    let mut live = live.clone();
    if let Floor::Speaker { by } = &mut live.floor {
        *by = spoken(by, key, speaker);
    }
    for by in live.bound.values_mut() {
        *by = spoken(by, key, speaker);
    }
    // A side has no key: the form typed means it from now on.
    if speaker.keys().next().is_none() {
        live.bound.insert(key.to_owned(), speaker.clone());
    }
    match speaker.keys().next() {
        Some(to) => live
            .queue
            .iter_mut()
            .for_each(|who| rename(who, key, Some(to))),
        None => live.queue.retain(|who| who != key),
    }
    let to = speaker.keys().next();
    live.chair.iter_mut().for_each(|who| rename(who, key, to));
    live.pen.iter_mut().for_each(|who| rename(who, key, to));
    live
}
