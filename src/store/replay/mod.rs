//! From the session file and the generations of its journal to the session as it was last.
//!
//! Records are taken in the order of their numbers, each once. Those that the session file already holds
//! only rebuild the history, so that undo and redo reach back over restarts; the others are performed.
//! Writes nothing.

mod base;
mod landing;
mod lines;

pub(super) use base::Start;
use lines::Lines;

use super::journal::{Body, Generation, Record};
use super::opened::Recovery;
use crate::edit::{Edit, Editor, Group, Row, Slot, Step, apply};
use crate::model::{Entry, EntryKind, Session};
use crate::text::Prose;

/// The session as file and journal have it.
#[derive(Debug)]
pub(super) struct Replayed {
    pub editor: Editor,
    pub draft: String,
    pub recovery: Recovery,
    /// Records that found no place, each with the reason.
    pub conflicts: Vec<(Record, String)>,
    /// Notes made of lines that were never interpreted; they stand in the editor, not yet in a journal.
    pub literal: Vec<Group>,
    /// The highest record number met.
    pub seq: u64,
    /// A group was undone or done again that no record tells of.
    pub missed: bool,
}

/// Merges a session file with the generations of its journal.
pub(super) fn replay(session: Session, start: &Start, generations: &[Generation]) -> Replayed {
    let mut records: Vec<(u32, &Record)> = generations
        .iter()
        .flat_map(|generation| {
            let number = generation.number;
            generation
                .records
                .iter()
                .map(move |record| (number, record))
        })
        .collect();
    // Stable: of two records of one number the older generation's counts.
    records.sort_by_key(|(_, record)| record.seq);
    records.dedup_by_key(|(_, record)| record.seq);
    let mut replay = Replay {
        lines: Lines::of(&records),
        session,
        done: Vec::new(),
        undone: Vec::new(),
        start: start.clone(),
        replayed: Replayed {
            editor: Editor::new(empty()),
            draft: String::new(),
            recovery: Recovery::default(),
            conflicts: Vec::new(),
            literal: Vec::new(),
            seq: 0,
            missed: false,
        },
        last_group: None,
    };
    for (generation, record) in records {
        replay.take(generation, record);
    }
    replay.finish()
}

fn empty() -> Session {
    Session::new(
        "",
        "",
        0,
        crate::model::Date::Day(chrono::NaiveDate::MIN),
        "",
    )
}

struct Replay {
    session: Session,
    done: Vec<Group>,
    undone: Vec<Group>,
    start: Start,
    lines: Lines,
    replayed: Replayed,
    /// The last group counted as recovered.
    last_group: Option<u64>,
}

impl Replay {
    fn take(&mut self, generation: u32, record: &Record) {
        self.replayed.seq = self.replayed.seq.max(record.seq);
        let performs = self.start.performs(generation);
        if performs && record.body.changes() {
            self.count(record);
        }
        match &record.body {
            Body::Typed { line } => {
                if line.starts_with(self.replayed.draft.as_str()) {
                    self.replayed.draft.clear();
                }
                if performs && self.lines.take_lost(record.group) {
                    self.keep_literally(record, line);
                }
            }
            Body::Edit { edit, inverse, .. } => {
                let step = Step {
                    edit: (**edit).clone(),
                    inverse: (**inverse).clone(),
                };
                let step = if performs {
                    self.perform(record, step)
                } else {
                    Some(step)
                };
                if let Some(step) = step {
                    self.remember(record.group, step);
                }
            }
            Body::Draft { text } => text.as_str().clone_into(&mut self.replayed.draft),
            Body::Undo { group } => self.turn_back(record, *group, performs),
            Body::Redo { group } => self.turn_on(record, *group, performs),
            Body::Stamp { .. } => {}
        }
    }

    fn count(&mut self, record: &Record) {
        let recovery = &mut self.replayed.recovery;
        recovery.since = recovery.since.or(Some(record.at));
        recovery.until = Some(record.at);
        if self.last_group != Some(record.group) || !matches!(record.body, Body::Edit { .. }) {
            recovery.groups += 1;
        }
        self.last_group = Some(record.group);
    }

    fn perform(&mut self, record: &Record, step: Step) -> Option<Step> {
        match landing::land(&mut self.session, step, self.start.merges()) {
            Ok(step) => Some(step),
            Err(reason) => {
                self.replayed.conflicts.push((record.clone(), reason));
                None
            }
        }
    }

    fn remember(&mut self, id: u64, step: Step) {
        match self.done.last_mut() {
            Some(group) if group.id == id => group.steps.push(step),
            _ => {
                self.undone.clear();
                self.done.push(Group {
                    id,
                    steps: vec![step],
                });
            }
        }
    }

    /// Undoes a group. One that is not known left no edits, or they were lost: nothing to undo.
    fn turn_back(&mut self, record: &Record, id: u64, performs: bool) {
        let Some(at) = self.done.iter().rposition(|group| group.id == id) else {
            self.replayed.missed = true;
            return;
        };
        let group = self.done.remove(at);
        let back = group.steps.iter().rev().map(|step| Step {
            edit: step.inverse.clone(),
            inverse: step.edit.clone(),
        });
        if performs && let Err(reason) = self.all_or_none(back) {
            self.replayed.conflicts.push((record.clone(), reason));
            self.done.insert(at, group);
            return;
        }
        self.undone.push(group);
    }

    fn turn_on(&mut self, record: &Record, id: u64, performs: bool) {
        let Some(at) = self.undone.iter().rposition(|group| group.id == id) else {
            self.replayed.missed = true;
            return;
        };
        let group = self.undone.remove(at);
        if performs && let Err(reason) = self.all_or_none(group.steps.iter().cloned()) {
            self.replayed.conflicts.push((record.clone(), reason));
            self.undone.insert(at, group);
            return;
        }
        self.done.push(group);
    }

    /// Performs these steps, or none of them and says why.
    fn all_or_none(&mut self, steps: impl Iterator<Item = Step>) -> Result<(), String> {
        let mut session = self.session.clone();
        for step in steps {
            landing::land(&mut session, step, self.start.merges())?;
        }
        self.session = session;
        Ok(())
    }

    /// A line that was typed but whose meaning was lost: its words become a note of nobody's, flagged.
    fn keep_literally(&mut self, record: &Record, line: &Prose) {
        let id = self.session.next_id;
        let kind = EntryKind::Note {
            by: None,
            text: line.clone(),
        };
        let mut entry = Entry::new(id, kind);
        // The line may have been private, or closed doors may have been opened by it: it stays inside.
        entry.private = line.trim_start().starts_with([',', '、', '，']);
        entry.confidential = self.session.live.huis_clos;
        entry.flag = Some(Prose::default());
        let edit = Edit::Insert {
            at: Slot::Last,
            row: Row::Entry(entry),
        };
        let Ok(inverse) = apply(&mut self.session, edit.clone()) else {
            return;
        };
        let step = Step { edit, inverse };
        self.remember(record.group, step.clone());
        self.replayed.literal.push(Group {
            id: record.group,
            steps: vec![step],
        });
        self.replayed.recovery.literal += 1;
        self.count(record);
    }

    fn finish(self) -> Replayed {
        let mut replayed = self.replayed;
        let last = self.lines.last_group();
        replayed.editor = Editor::with_history(self.session, self.done, self.undone);
        replayed.editor.reserve_groups(last + 1);
        replayed
    }
}
