//! Words become entries: whose, of which kind, and where in the log.

use super::draft::Draft;
use crate::capture::{Form, Given, Heading};
use crate::edit::{RowRef, Slot};
use crate::model::{Citation, Entry, EntryKind, Floor, Id, Speaker, TurnHead, turns};
use crate::text::Prose;

/// Words of whoever has the floor.
pub(super) fn say(draft: &mut Draft<'_>, form: Form, text: &Prose) {
    let (by, topic) = match draft.live.floor.clone() {
        Floor::Speaker { by } => (Some(by), None),
        Floor::Topic { id } => (None, Some(id)),
        Floor::Nobody => (None, None),
    };
    // In a topic, whatever is said is a bullet of it.
    let form = if topic.is_some() && form == Form::Note {
        Form::Point
    } else {
        form
    };
    let entry = note(draft, by, form, text);
    let at = match topic.filter(|_| form != Form::Private) {
        Some(id) => end_of_topic(draft, id),
        None => Slot::Last,
    };
    draft.insert(at, entry);
}

fn note(draft: &mut Draft<'_>, by: Option<Speaker>, form: Form, text: &Prose) -> Entry {
    let text = text.clone();
    let kind = match form {
        Form::Note | Form::Practice => EntryKind::Note { by, text },
        Form::Point => EntryKind::Point { by, text },
        Form::Private => EntryKind::Note { by: None, text },
    };
    let mut entry = draft.entry(kind);
    entry.practice = form == Form::Practice;
    entry.private = form == Form::Private;
    entry
}

/// After the topic's last point: its points stay together when it is taken up again.
fn end_of_topic(draft: &Draft<'_>, topic: Id) -> Slot {
    let turns = turns(&draft.session.log);
    let of_topic = |turn: &crate::model::Turn<'_>| turn.head == TurnHead::Topic(topic);
    if turns.last().is_none_or(of_topic) {
        return Slot::Last;
    }
    let turn = turns.into_iter().find(of_topic);
    let speaking = turn.and_then(|turn| last_speaking(turn.entries));
    speaking.map_or(Slot::Last, |id| Slot::After(RowRef::Entry(id)))
}

/// The last entry that has words: what moved after it stays after what is put in.
fn last_speaking(entries: &[Entry]) -> Option<Id> {
    let mut speaking = entries.iter().rev().filter(|entry| {
        !entry.private && (entry.kind.text().is_some() || entry.kind.speaker().is_some())
    });
    speaking.next().map(|entry| entry.id)
}

/// Goes on in a note, same paragraph.
pub(super) fn go_on(draft: &mut Draft<'_>, entry: Id, text: &Prose) {
    draft.change(&RowRef::Entry(entry), &mut |record| {
        if let Some(before) = record.text_mut() {
            *before = joined(before, text);
        }
    });
}

/// Two texts in one paragraph; Japanese puts no space between its sentences.
#[must_use]
pub fn joined(before: &str, text: &str) -> Prose {
    let wide = |c: char| u32::from(c) >= 0x2e80;
    let last = before.chars().next_back().is_some_and(wide);
    let first = text.chars().next().is_some_and(wide);
    let space = if last && first { "" } else { " " };
    Prose::from(format!("{before}{space}{text}"))
}

/// Gives the floor.
pub(super) fn floor(draft: &mut Draft<'_>, to: &Given, form: Form, text: &Prose) {
    let flag = draft.meet(to);
    let by = to.speaker.clone();
    draft.live.floor = Floor::Speaker { by: by.clone() };
    draft.live.leave_queue(by.keys());
    let mut entry = if text.is_empty() {
        draft.entry(EntryKind::Floor { by })
    } else {
        note(draft, Some(by), form, text)
    };
    entry.flag = flag.or(entry.flag.take());
    draft.add(entry);
}

/// Words of somebody else, without moving the floor: they join his latest turn, or open one before the
/// current turn.
pub(super) fn aside(draft: &mut Draft<'_>, to: &Given, form: Form, text: &Prose) {
    let flag = draft.meet(to);
    let by = to.speaker.clone();
    let (at, beside) = place_of(draft, &by);
    let mut entry = note(draft, Some(by), form, text);
    entry.flag = flag.or(entry.flag.take());
    if let Some(beside) = beside.and_then(|id| draft.session.entry(id)) {
        // They belong to what they join: same item, and no less confidential.
        entry.item = beside.item;
        entry.confidential |= beside.confidential;
    }
    draft.insert(at, entry);
}

fn place_of(draft: &Draft<'_>, by: &Speaker) -> (Slot, Option<Id>) {
    let log = &draft.session.log;
    let turns = turns(log);
    let mine = turns
        .iter()
        .rev()
        .find(|turn| turn.head == TurnHead::Speaker(by));
    if let Some(last) = mine.and_then(|turn| last_speaking(turn.entries)) {
        return (Slot::After(RowRef::Entry(last)), Some(last));
    }
    let current = turns
        .last()
        .filter(|turn| match (&turn.head, &draft.live.floor) {
            (TurnHead::Speaker(head), Floor::Speaker { by }) => *head == by,
            (TurnHead::Topic(head), Floor::Topic { id }) => head == id,
            (TurnHead::Nobody, Floor::Nobody) => true,
            _ => false,
        });
    let Some(first) = current.and_then(|turn| turn.entries.first()) else {
        return (Slot::Last, None);
    };
    let index = log.place(first.id);
    let before = index
        .and_then(|index| index.checked_sub(1))
        .and_then(|index| log.get(index));
    let slot = before.map_or(Slot::First, |entry| Slot::After(RowRef::Entry(entry.id)));
    (slot, None)
}

/// Topics, agreements, reservations, quotations.
pub(super) fn heading(draft: &mut Draft<'_>, heading: &Heading) {
    match heading {
        Heading::Topic { text } => {
            let entry = draft.entry(EntryKind::Topic { text: text.clone() });
            draft.live.floor = Floor::Topic { id: entry.id };
            draft.add(entry);
        }
        Heading::Back { id } => draft.live.floor = Floor::Topic { id: *id },
        Heading::Agreement { text } => {
            alone(draft, EntryKind::Agreement { text: text.clone() }, None);
        }
        Heading::Reservation { by, text } => {
            let (by, text) = (by.clone(), text.clone());
            alone(draft, EntryKind::Reservation { by, text }, None);
        }
        Heading::Quotation { text, cite } => {
            let text = text.clone();
            alone(draft, EntryKind::Quotation { text }, Some(cite.clone()));
        }
    }
}

/// What stands alone closes a topic; a speaker keeps the floor, and his next line opens a new turn.
fn alone(draft: &mut Draft<'_>, kind: EntryKind, cite: Option<Citation>) {
    if matches!(draft.live.floor, Floor::Topic { .. }) {
        draft.live.floor = Floor::Nobody;
    }
    let mut entry = draft.entry(kind);
    entry.cite = cite;
    draft.add(entry);
}
