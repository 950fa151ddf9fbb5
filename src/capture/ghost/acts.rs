//! The label of each kind of act.

use super::formal::day as shown_day;
use super::recipient::{name, of, of_entry, of_floor};
use super::{Change, Ghost};
use crate::capture::{Course, Decide, Follow, Form, Given, Heading, Repair, Room, Stamp};
use crate::edit::RowRef;
use crate::model::{EntryKind, Floor, Id, NextMeeting, Presence, Session};
use crate::text::Prose;

const fn form_id(form: Form) -> &'static str {
    match form {
        Form::Note => "ghost-note",
        Form::Point => "ghost-point",
        Form::Practice => "ghost-practice",
        Form::Private => "ghost-private",
    }
}

fn about(id: &'static str, text: Option<&Prose>) -> Ghost {
    Ghost {
        about: text.cloned(),
        ..Ghost::new(id)
    }
}

pub(super) fn say(form: Form, text: &Prose, session: &Session) -> Ghost {
    // In a topic, whatever is said is a bullet of it.
    let topic = matches!(session.live.floor, Floor::Topic { .. });
    let shown = if topic && form == Form::Note {
        Form::Point
    } else {
        form
    };
    Ghost {
        to: of_floor(form, session),
        words: Some(text.clone()),
        ..Ghost::new(form_id(shown))
    }
}

pub(super) fn go_on(entry: Id, text: &Prose, session: &Session) -> Ghost {
    let entry = session.entry(entry);
    let mut ghost = about("ghost-continue", entry.and_then(|it| it.kind.text()));
    ghost.words = Some(text.clone());
    if let Some(entry) = entry {
        ghost.to = of_entry(entry, session);
    }
    ghost
}

fn given(ghost: &mut Ghost, to: &Given, session: &Session) {
    ghost.to = of(&to.speaker, session);
    ghost.pending = to.pending.iter().map(|ask| ask.key.clone()).collect();
    ghost.choices = to
        .pending
        .iter()
        .flat_map(|ask| ask.choices.clone())
        .collect();
}

pub(super) fn floor(to: &Given, form: Form, text: &Prose, session: &Session) -> Ghost {
    let id = if text.is_empty() {
        "ghost-floor"
    } else {
        form_id(form)
    };
    let mut ghost = Ghost::new(id);
    ghost.words = (!text.is_empty()).then(|| text.clone());
    given(&mut ghost, to, session);
    ghost
}

pub(super) fn aside(to: &Given, form: Form, text: &Prose, session: &Session) -> Ghost {
    let mut ghost = Ghost::new(form_id(form));
    ghost.words = Some(text.clone());
    given(&mut ghost, to, session);
    ghost
}

pub(super) fn heading(heading: &Heading, session: &Session) -> Ghost {
    match heading {
        Heading::Topic { text } => Ghost {
            words: Some(text.clone()),
            ..Ghost::new("ghost-topic")
        },
        Heading::Back { id } => about(
            "ghost-topic-back",
            session.entry(*id).and_then(|entry| entry.kind.text()),
        ),
        Heading::Agreement { text } => Ghost {
            words: Some(text.clone()),
            ..Ghost::new("ghost-agreement")
        },
        Heading::Reservation { by, text } => Ghost {
            to: by.as_ref().map(|by| of(by, session)).unwrap_or_default(),
            words: Some(text.clone()),
            ..Ghost::new("ghost-reservation")
        },
        Heading::Quotation { text, cite } => Ghost {
            words: Some(text.clone()),
            names: vec![cite.source.clone()],
            due: cite.date.as_ref().map(shown_day),
            ..Ghost::new("ghost-quotation")
        },
    }
}

pub(super) fn decide(decide: &Decide, session: &Session) -> Ghost {
    let on = |label: &'static str, id: Id| {
        let decision = session.decision(id);
        let mut ghost = about(label, decision.map(|decision| &decision.text));
        ghost.number = session.number_of(id);
        ghost
    };
    match decide {
        Decide::Note { text } => {
            let last = session.numbered().map(|(number, _)| number).max();
            Ghost {
                number: Some(last.unwrap_or(0).saturating_add(1)),
                words: Some(text.clone()),
                ..Ghost::new("ghost-decision")
            }
        }
        Decide::Refuse { text } => Ghost {
            words: Some(text.clone()),
            ..Ghost::new("ghost-decision-rejected")
        },
        Decide::Reword { id, text } => {
            let mut ghost = on("ghost-decision-reworded", *id);
            ghost.change = ghost.about.take().map(|old| Change {
                old,
                new: text.clone(),
            });
            ghost
        }
        Decide::Amend { id, text } => Ghost {
            words: Some(text.clone()),
            ..on("ghost-decision-amended", *id)
        },
        Decide::Withdraw { id, .. } => on("ghost-decision-withdrawn", *id),
        Decide::Postpone { id, .. } => on("ghost-decision-postponed", *id),
        Decide::Adopt { id } => on("ghost-decision-adopted", *id),
        Decide::Reject { id, .. } => on("ghost-decision-refused", *id),
        Decide::Replaced { id, by } => Ghost {
            count: by.number.and_then(|number| number.try_into().ok()),
            due: (by.date != session.date).then(|| shown_day(&by.date)),
            ..on("ghost-decision-replaced", *id)
        },
        Decide::Vote { id, .. } => on("ghost-vote", *id),
    }
}

pub(super) fn follow(follow: &Follow, session: &Session) -> Ghost {
    match follow {
        Follow::Action {
            who,
            outside,
            text,
            due,
        } => Ghost {
            names: who
                .iter()
                .map(|key| name(key, session))
                .chain(outside.clone())
                .collect(),
            due: due.clone(),
            words: Some(text.clone()),
            ..Ghost::new("ghost-action")
        },
        Follow::Question { text } => Ghost {
            words: Some(text.clone()),
            ..Ghost::new("ghost-question")
        },
        Follow::End { row, given_up, .. } => {
            let id = match (row, given_up) {
                (RowRef::Question(_), _) => "ghost-settled",
                (_, true) => "ghost-given-up",
                (_, false) => "ghost-done",
            };
            let about = row.id().and_then(|id| session.record(id));
            Ghost {
                about: about.and_then(|record| record.text().cloned()),
                ..Ghost::new(id)
            }
        }
        Follow::Indicator(indicator) => Ghost {
            names: vec![
                indicator.name.clone(),
                match indicator.of {
                    Some(of) => format!("{} / {of}", indicator.value),
                    None => indicator.value.to_string(),
                },
            ],
            ..Ghost::new("ghost-indicator")
        },
        Follow::NoIndicator { name } => Ghost {
            names: vec![name.clone()],
            ..Ghost::new("ghost-no-indicator")
        },
    }
}

pub(super) fn room(room: &Room, session: &Session) -> Ghost {
    let named = |id: &'static str, keys: &mut dyn Iterator<Item = &String>| Ghost {
        names: keys.map(|key| name(key, session)).collect(),
        ..Ghost::new(id)
    };
    match room {
        Room::Presence { presence, who } => {
            let id = match presence {
                Presence::Unknown => "ghost-presence-unknown",
                Presence::Present => "ghost-presence-present",
                Presence::Excused => "ghost-presence-excused",
                Presence::Absent => "ghost-presence-absent",
                Presence::Represented => "ghost-presence-represented",
            };
            named(id, &mut who.iter().map(|(key, _)| key))
        }
        Room::Arrive { who, at } => Ghost {
            at: *at,
            ..named("ghost-arrival", &mut who.iter())
        },
        Room::Leave { who, at } => Ghost {
            at: *at,
            ..named("ghost-departure", &mut who.iter().map(|(key, _)| key))
        },
        Room::Chair { who } => named("ghost-chair", &mut std::iter::once(who)),
        Room::Pen { who } => named("ghost-pen", &mut std::iter::once(who)),
        Room::WalkOn { person } => Ghost {
            names: vec![person.name.clone(), person.key.clone()],
            ..Ghost::new("ghost-walk-on")
        },
        Room::Back { who } => named("ghost-presence-present", &mut std::iter::once(who)),
        Room::Quorum { rule: Some(_) } => Ghost::new("ghost-quorum"),
        Room::Quorum { rule: None } => Ghost::new("ghost-no-quorum"),
        Room::Queue { who, order: false } => named("ghost-queue", &mut who.iter()),
        Room::Queue { who, order: true } => named("ghost-point-of-order", &mut who.iter()),
        Room::Unqueue { who } => named("ghost-unqueue", &mut who.iter()),
        Room::NextSpeaker { who } => named("ghost-next-speaker", &mut std::iter::once(who)),
    }
}

pub(super) fn course(course: &Course, session: &Session) -> Ghost {
    let number = |place: usize| {
        u32::try_from(place)
            .ok()
            .map(|place| place.saturating_add(1))
    };
    match course {
        Course::Item { id } => {
            let place = session.agenda.iter().position(|item| item.id == *id);
            let item = session.item(*id);
            Ghost {
                number: place.and_then(number),
                names: item.map(|item| item.title.clone()).into_iter().collect(),
                ..Ghost::new("ghost-item")
            }
        }
        Course::LeaveItem => Ghost::new("ghost-leave-item"),
        Course::NewItem { title, .. } => Ghost {
            number: number(session.agenda.len()),
            names: vec![title.clone()],
            ..Ghost::new("ghost-new-item")
        },
        Course::Next(next) => Ghost {
            due: Some(crate::model::Due {
                word: crate::model::DueWord::For,
                date: next.date.clone(),
            }),
            at: next.at,
            names: (!next.place.is_empty())
                .then(|| next.place.clone())
                .into_iter()
                .collect(),
            ..Ghost::new(if moves(next, session) {
                "ghost-moved"
            } else {
                "ghost-next-meeting"
            })
        },
        Course::Doors { closed: true } => Ghost::new("ghost-doors-closed"),
        Course::Doors { closed: false } => Ghost::new("ghost-doors-open"),
        Course::Confidential { rows } => Ghost {
            count: Some(rows.len()),
            confidential: true,
            ..Ghost::new("ghost-confidential")
        },
        Course::Stamp { stamp, at } => Ghost {
            at: *at,
            ..Ghost::new(match stamp {
                Stamp::Pause => "ghost-pause",
                Stamp::Resume => "ghost-resume",
                Stamp::Close => "ghost-close",
            })
        },
    }
}

pub(super) fn repair(repair: &Repair, session: &Session) -> Ghost {
    let (id, row) = match repair {
        Repair::Flag { row, .. } => ("ghost-flag", row),
        Repair::Serve { row, .. } if matches!(row, RowRef::Action(_)) => {
            ("ghost-objective-action", row)
        }
        Repair::Serve { row, .. } => ("ghost-objective", row),
        Repair::Replace { row, .. } => ("ghost-replace", row),
        Repair::Translate { row, .. } => ("ghost-translation", row),
    };
    let mut ghost = Ghost::new(id);
    if let Some(record) = row.id().and_then(|id| session.record(id)) {
        ghost.about = record.text().cloned();
    }
    match row {
        RowRef::Decision(id) => ghost.number = session.number_of(*id),
        RowRef::Entry(id) => {
            let spoken = session.entry(*id).filter(|entry| {
                matches!(entry.kind, EntryKind::Note { .. } | EntryKind::Point { .. })
            });
            if let Some(entry) = spoken {
                ghost.to = of_entry(entry, session);
            }
        }
        _ => {}
    }
    match repair {
        Repair::Flag { .. } => ghost.flag = true,
        Repair::Serve { cite, .. } => {
            let places = [cite.objective, cite.measure].into_iter().flatten();
            let places: Vec<String> = places.map(|place| place.to_string()).collect();
            ghost.names = vec![places.join("."), cite.source.clone()];
        }
        Repair::Translate { language, text, .. } => {
            ghost.names.push(language.code().to_owned());
            if let RowRef::Person(key) = row {
                ghost.names.push(name(key, session));
            }
            ghost.words = Some(text.clone());
        }
        Repair::Replace { old, new, .. } => {
            ghost.change = Some(Change {
                old: old.clone(),
                new: new.clone(),
            });
        }
    }
    ghost
}

/// Whether it moves the meeting that was announced.
fn moves(next: &NextMeeting, session: &Session) -> bool {
    let before = session.next.as_ref();
    before.is_some_and(|before| next.moved > before.moved)
}
