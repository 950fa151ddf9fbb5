//! Movements of people: presence, arrivals, departures, the chair, the pen, the queue.

use super::draft::Draft;
use crate::capture::Room;
use crate::edit::{Edit, Field, Row};
use crate::model::{EntryKind, Floor, Hour, Person, Presence, Speaker};

pub(super) fn room(draft: &mut Draft<'_>, room: &Room) {
    match room {
        Room::Presence { presence, who } => {
            for (key, proxy) in who {
                let proxy = proxy.clone().filter(|_| *presence == Presence::Represented);
                person(draft, key, |person| {
                    person.presence = *presence;
                    person.proxy = proxy;
                });
            }
        }
        Room::Arrive { who, at } => {
            for key in who {
                person(draft, key, |person| {
                    person.presence = Presence::Present;
                    person.proxy = None;
                });
                moved(draft, EntryKind::Arrival { who: key.clone() }, *at);
            }
        }
        Room::Leave { who, at } => {
            for (key, proxy) in who {
                if proxy.is_some() {
                    person(draft, key, |person| person.proxy.clone_from(proxy));
                }
                let kind = EntryKind::Departure {
                    who: key.clone(),
                    proxy: proxy.clone(),
                };
                moved(draft, kind, *at);
            }
        }
        Room::Chair { who } => {
            draft.live.chair = Some(who.clone());
            moved(draft, EntryKind::Chair { who: who.clone() }, None);
        }
        Room::Pen { who } => {
            draft.live.pen = Some(who.clone());
            moved(draft, EntryKind::Pen { who: who.clone() }, None);
        }
        Room::WalkOn { person } => draft.add(person.as_ref().clone()),
        Room::Back { who } => {
            person(draft, who, |person| person.presence = Presence::Present);
        }
        Room::Quorum { rule } => draft.edit(Edit::Set {
            field: Field::Quorum(rule.clone()),
        }),
        Room::Queue { who, order } => {
            let live = &mut draft.live;
            for key in who {
                if *order && !live.orders.contains(key) {
                    // Behind those who raised one before, before everybody else.
                    live.queue.retain(|waits| waits != key);
                    live.queue
                        .insert(live.orders.len().min(live.queue.len()), key.clone());
                    live.orders.push(key.clone());
                } else if !live.queue.contains(key) {
                    live.queue.push(key.clone());
                }
            }
        }
        Room::Unqueue { who } => draft.live.leave_queue(who.iter().map(String::as_str)),
        Room::NextSpeaker { who } => {
            draft.live.leave_queue(std::iter::once(who.as_str()));
            let by = Speaker::person(who);
            draft.live.floor = Floor::Speaker { by: by.clone() };
            moved(draft, EntryKind::Floor { by }, None);
        }
    }
}

/// An entry without words, at the hour typed or now.
fn moved(draft: &mut Draft<'_>, kind: EntryKind, at: Option<Hour>) {
    let mut entry = draft.entry(kind);
    entry.at = at.or(entry.at);
    draft.add(entry);
}

fn person(draft: &mut Draft<'_>, key: &str, change: impl FnOnce(&mut Person)) {
    if let Some(person) = draft.session.person(key) {
        let mut person = person.clone();
        change(&mut person);
        draft.edit(Edit::Replace {
            row: Row::Person(person),
        });
    }
}
