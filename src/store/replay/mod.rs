//! From a file and the generations of its journal to what it held last.
//!
//! Records are taken in the order of their numbers, each once. Those that the session file already holds
//! only rebuild the history, so that undo and redo reach back over restarts; the others are performed.
//! Writes nothing.

mod answers;
mod base;
mod landing;
mod lines;

pub(super) use base::Start;
pub(super) use landing::agreement;
use lines::Lines;

use std::collections::BTreeSet;

use super::journal::{Body, Generation, Record};
use super::kept::Kept;
use super::opened::Recovery;
use crate::edit::{Editor, Group, Step};
use crate::model::Cipher;
use crate::text::Prose;

/// What file and journal have.
#[derive(Debug)]
pub(super) struct Replayed<R: Kept> {
    pub editor: Editor<R>,
    pub draft: String,
    pub recovery: Recovery,
    /// Records that found no place, each with the reason.
    pub conflicts: Vec<(Record<R::Edit>, String)>,
    /// Notes made of lines that were never interpreted; they stand in the editor, not yet in a journal.
    pub literal: Vec<Group<R::Edit>>,
    /// Lines that were never interpreted and cannot be read, by their groups: they wait for the key.
    pub unread: Vec<(u64, Cipher)>,
    /// The highest record number met.
    pub seq: u64,
    /// The chair's answers that were carried out.
    pub answered: BTreeSet<String>,
    /// A group was undone or done again that no record tells of.
    pub missed: bool,
}

/// Merges a file with the generations of its journal.
pub(super) fn replay<R: Kept>(
    root: R,
    start: &Start,
    generations: &[Generation<R::Edit>],
) -> Replayed<R> {
    let mut records: Vec<(u32, &Record<R::Edit>)> = generations
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
    let seq = records.last().map_or(0, |(_, record)| record.seq);
    let answered = answers::keep_whole(&mut records);
    let mut replay = Replay {
        lines: Lines::of::<R>(&records),
        root,
        done: Vec::new(),
        undone: Vec::new(),
        start: start.clone(),
        draft: String::new(),
        recovery: Recovery::default(),
        conflicts: Vec::new(),
        literal: Vec::new(),
        unread: Vec::new(),
        seq,
        answered,
        missed: false,
        last_group: None,
    };
    for (generation, record) in records {
        replay.take(generation, record);
    }
    replay.finish()
}

struct Replay<R: Kept> {
    root: R,
    done: Vec<Group<R::Edit>>,
    undone: Vec<Group<R::Edit>>,
    start: Start,
    lines: Lines,
    draft: String,
    recovery: Recovery,
    conflicts: Vec<(Record<R::Edit>, String)>,
    literal: Vec<Group<R::Edit>>,
    unread: Vec<(u64, Cipher)>,
    seq: u64,
    answered: BTreeSet<String>,
    missed: bool,
    /// The last group counted as recovered.
    last_group: Option<u64>,
}

impl<R: Kept> Replay<R> {
    fn take(&mut self, generation: u32, record: &Record<R::Edit>) {
        let performs = self.start.performs(generation);
        if performs && record.body.changes() {
            self.count(record);
        }
        match &record.body {
            Body::Typed { line, cipher } => {
                if cipher.is_some() || line.starts_with(self.draft.as_str()) {
                    self.draft.clear();
                }
                if performs && self.lines.take_lost(record.group) {
                    match cipher {
                        Some(cipher) => self.unread.push((record.group, cipher.clone())),
                        None => self.keep_literally(record, line),
                    }
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
            Body::Draft { text, .. } => text.as_str().clone_into(&mut self.draft),
            Body::Sealed { .. } if performs => {
                let reason = "encrypted, and the file is not".to_owned();
                self.conflicts.push((record.clone(), reason));
            }
            Body::Undo { group } => self.turn_back(record, *group, performs),
            Body::Redo { group } => self.turn_on(record, *group, performs),
            Body::Sealed { .. } | Body::Stamp { .. } => {}
        }
    }

    fn count(&mut self, record: &Record<R::Edit>) {
        let recovery = &mut self.recovery;
        recovery.since = recovery.since.or(Some(record.at));
        recovery.until = Some(record.at);
        if self.last_group != Some(record.group) || !matches!(record.body, Body::Edit { .. }) {
            recovery.groups += 1;
        }
        self.last_group = Some(record.group);
    }

    fn perform(&mut self, record: &Record<R::Edit>, step: Step<R::Edit>) -> Option<Step<R::Edit>> {
        match landing::land(&mut self.root, step, self.start.merges()) {
            Ok(step) => Some(step),
            Err(reason) => {
                self.conflicts.push((record.clone(), reason));
                None
            }
        }
    }

    fn remember(&mut self, id: u64, step: Step<R::Edit>) {
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
    fn turn_back(&mut self, record: &Record<R::Edit>, id: u64, performs: bool) {
        let Some(at) = self.done.iter().rposition(|group| group.id == id) else {
            self.missed = true;
            return;
        };
        let group = self.done.remove(at);
        let back = group.steps.iter().rev().map(|step| Step {
            edit: step.inverse.clone(),
            inverse: step.edit.clone(),
        });
        if performs && let Err(reason) = self.all_or_none(back) {
            self.conflicts.push((record.clone(), reason));
            self.done.insert(at, group);
            return;
        }
        self.undone.push(group);
    }

    fn turn_on(&mut self, record: &Record<R::Edit>, id: u64, performs: bool) {
        let Some(at) = self.undone.iter().rposition(|group| group.id == id) else {
            self.missed = true;
            return;
        };
        let group = self.undone.remove(at);
        if performs && let Err(reason) = self.all_or_none(group.steps.iter().cloned()) {
            self.conflicts.push((record.clone(), reason));
            self.undone.insert(at, group);
            return;
        }
        self.done.push(group);
    }

    /// Performs these steps, or none of them and says why.
    fn all_or_none(&mut self, steps: impl Iterator<Item = Step<R::Edit>>) -> Result<(), String> {
        let mut root = self.root.clone();
        for step in steps {
            landing::land(&mut root, step, self.start.merges())?;
        }
        self.root = root;
        Ok(())
    }

    /// A line that was typed but whose meaning was lost.
    fn keep_literally(&mut self, record: &Record<R::Edit>, line: &Prose) {
        let Some(edit) = self.root.literally(line) else {
            return;
        };
        let Ok(inverse) = self.root.perform(edit.clone()) else {
            return;
        };
        let step = Step { edit, inverse };
        self.remember(record.group, step.clone());
        self.literal.push(Group {
            id: record.group,
            steps: vec![step],
        });
        self.recovery.literal += 1;
        self.count(record);
    }

    fn finish(self) -> Replayed<R> {
        let mut editor = Editor::with_history(self.root, self.done, self.undone);
        editor.reserve_groups(self.lines.last_group() + 1);
        Replayed {
            editor,
            draft: self.draft,
            recovery: self.recovery,
            conflicts: self.conflicts,
            literal: self.literal,
            unread: self.unread,
            seq: self.seq,
            answered: self.answered,
            missed: self.missed,
        }
    }
}
