//! A pending floor that was text after all.

use super::{gone, has, replace, unflag};
use crate::edit::{Edit, Row, RowRef};
use crate::model::{Entry, EntryKind, Floor, Session, Speaker, TurnHead, turns};
use crate::text::Prose;

/// Makes a pending floor text again: his words go back to whoever had the floor before, the first of them
/// with the form typed before it. Nothing when `key` is not pending.
#[must_use]
pub fn pending_to_text(key: &str, session: &Session) -> Vec<Edit> {
    if !session.person(key).is_some_and(|person| person.pending) {
        return Vec::new();
    }
    let mut edits = Vec::new();
    let mut before = Before::Nobody;
    let mut last: Option<Before> = None;
    for turn in turns(&session.log) {
        match turn.head {
            TurnHead::Speaker(by) if has(by, key) => {
                edits.extend(as_text(by, turn.entries, &before, key));
                last = Some(before.clone());
            }
            TurnHead::Speaker(by) => before = Before::Speaker(by.clone()),
            TurnHead::Topic(id) => before = Before::Topic(id),
            TurnHead::Nobody => before = Before::Nobody,
            // The floor stays with a speaker through an agreement; a topic is closed by it.
            TurnHead::Agreement(_) => {
                if matches!(before, Before::Topic(_)) {
                    before = Before::Nobody;
                }
            }
        }
    }
    let mut live = session.live.clone();
    if matches!(&live.floor, Floor::Speaker { by } if has(by, key)) {
        live.floor = match last.unwrap_or(before) {
            Before::Nobody => Floor::Nobody,
            Before::Speaker(by) => Floor::Speaker { by },
            Before::Topic(id) => Floor::Topic { id },
        };
    }
    live.queue.retain(|who| who != key);
    live.bound.retain(|_, by| !has(by, key));
    gone(key, live, session, edits)
}

#[derive(Clone)]
enum Before {
    Nobody,
    Speaker(Speaker),
    Topic(crate::model::Id),
}

fn as_text(by: &Speaker, entries: &[Entry], before: &Before, key: &str) -> Vec<Edit> {
    let to = match before {
        Before::Speaker(by) => Some(by.clone()),
        Before::Nobody | Before::Topic(_) => None,
    };
    let words = entries
        .iter()
        .any(|entry| entry.kind.text().is_some() && !entry.private);
    let mut form = Some(format!("{by}:"));
    let mut edits = Vec::new();
    for entry in entries {
        let mut changed = entry.clone();
        unflag(&mut changed, key);
        match &mut changed.kind {
            EntryKind::Note { by, text } | EntryKind::Point { by, text } if !entry.private => {
                by.clone_from(&to);
                if let Some(form) = form.take() {
                    *text = Prose::from(format!("{form} {}", text.as_str()));
                }
            }
            // A floor without words says nothing once it is no floor.
            EntryKind::Floor { .. } if words => {
                edits.push(Edit::Remove {
                    row: RowRef::Entry(entry.id),
                });
                continue;
            }
            EntryKind::Floor { .. } => {
                let Some(form) = form.take() else {
                    edits.push(Edit::Remove {
                        row: RowRef::Entry(entry.id),
                    });
                    continue;
                };
                changed.kind = EntryKind::Note {
                    by: to.clone(),
                    text: Prose::from(form),
                };
            }
            _ => {}
        }
        if changed != *entry {
            edits.push(replace(Row::Entry(changed)));
        }
    }
    edits
}
