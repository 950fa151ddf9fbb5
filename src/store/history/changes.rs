//! From records to changes.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, History, Seen, What};
use crate::edit::{Edit, Field, Row, RowRef, Step};
use crate::store::hash::digest;
use crate::store::journal::{Body, Generation, Record, Stamp, Starts};
use crate::store::session_file::ron_options;
use crate::text::Prose;

/// The changes that generations tell, oldest first.
pub(super) fn told(generations: &[Generation]) -> Vec<Change> {
    let mut by_hand = begun_by_hand(generations).into_iter().peekable();
    let mut teller = Teller::default();
    for record in in_order(generations) {
        while by_hand.next_if(|seq| *seq <= record.seq).is_some() {
            teller.by_hand(record);
        }
        teller.take(record);
    }
    teller.changes
}

/// The records of all generations in the order of their numbers, each once.
fn in_order(generations: &[Generation]) -> Vec<&Record> {
    let records = generations
        .iter()
        .flat_map(|generation| &generation.records);
    let mut records: Vec<&Record> = records.collect();
    records.sort_by_key(|record| record.seq);
    records.dedup_by_key(|record| record.seq);
    records
}

/// The number of each record and the digest of what it says.
pub(super) fn chain(generations: &[Generation]) -> Vec<(u64, String)> {
    let link = |record: &Record| {
        // Plain data: the writer has nothing to refuse.
        let text = ron_options().to_string(record).unwrap_or_default();
        (record.seq, digest(text.as_bytes()))
    };
    in_order(generations).into_iter().map(link).collect()
}

/// The first records of generations that start from a file which no record before them tells of.
fn begun_by_hand(generations: &[Generation]) -> Vec<u64> {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut begun = Vec::new();
    for (place, generation) in generations.iter().enumerate() {
        let header = generation.header.as_ref();
        let found = header.filter(|header| header.starts == Starts::Found);
        if let (Some(header), Some(first)) = (found, generation.records.first())
            && place > 0
            && !known.contains(header.base.as_str())
        {
            begun.push(first.seq);
        }
        known.extend(header.map(|header| header.base.as_str()));
        known.extend(
            generation
                .records
                .iter()
                .filter_map(|record| match &record.body {
                    Body::Stamp {
                        what: Stamp::Saved { digest },
                    } => Some(digest.as_str()),
                    _ => None,
                }),
        );
    }
    begun
}

#[derive(Default)]
struct Teller {
    changes: Vec<Change>,
    lines: BTreeMap<u64, Prose>,
    /// Where each group stands among the changes.
    groups: BTreeMap<u64, usize>,
}

impl Teller {
    fn take(&mut self, record: &Record) {
        match &record.body {
            Body::Typed { line, cipher } => {
                // One that cannot be read is none.
                if cipher.is_none() {
                    self.lines.insert(record.group, line.clone());
                }
            }
            Body::Edit { edit, inverse, .. } => {
                let step = Step {
                    edit: (**edit).clone(),
                    inverse: (**inverse).clone(),
                };
                let last = self.changes.len().checked_sub(1);
                let goes_on = last.is_some() && self.groups.get(&record.group).copied() == last;
                if goes_on && let Some(change) = self.changes.last_mut() {
                    change.number = record.seq;
                    change.steps.push(step);
                } else {
                    self.groups.insert(record.group, self.changes.len());
                    let mut change = of(record, What::Made, vec![step]);
                    change.line = self.lines.get(&record.group).cloned();
                    self.changes.push(change);
                }
            }
            Body::Undo { group } => {
                let (number, steps) = self.of_group(*group);
                let back = steps.into_iter().rev().map(|step| Step {
                    edit: step.inverse,
                    inverse: step.edit,
                });
                let change = of(record, What::Undone(number), back.collect());
                self.changes.push(change);
            }
            Body::Redo { group } => {
                let (number, steps) = self.of_group(*group);
                self.changes.push(of(record, What::Redone(number), steps));
            }
            Body::Draft { .. } | Body::Sealed { .. } | Body::Stamp { .. } => {}
        }
    }

    fn by_hand(&mut self, before: &Record) {
        let mut change = of(before, What::ByHand, Vec::new());
        change.number = self.changes.last().map_or(0, |last| last.number);
        change.by = String::new();
        self.changes.push(change);
    }

    fn of_group(&self, group: u64) -> (u64, Vec<Step>) {
        let made = self.groups.get(&group).and_then(|at| self.changes.get(*at));
        made.map_or((0, Vec::new()), |made| (made.number, made.steps.clone()))
    }
}

fn of(record: &Record, what: What, steps: Vec<Step>) -> Change {
    Change {
        number: record.seq,
        at: record.at,
        by: record.by.clone(),
        origin: record.origin,
        line: None,
        what,
        steps,
        seen: Seen::Open,
    }
}

/// Settles of every row and every change who may read of it.
pub(super) fn note_who_may_read(history: &mut History) {
    let edits = |change: &Change| -> Vec<Row> {
        let steps = change.steps.iter();
        let both = steps.flat_map(|step| [&step.edit, &step.inverse]);
        both.filter_map(row).cloned().collect()
    };
    let told: Vec<Row> = history.changes.iter().flat_map(edits).collect();
    let now = history.now.clone();
    let records = told.iter().filter_map(Row::record).chain(now.records());
    records.for_each(|record| history.note(record));
    let items = told.iter().filter_map(|row| match row {
        Row::Item(item) => Some(item),
        _ => None,
    });
    let hidden = items.chain(&now.agenda).filter(|item| item.confidential);
    history.inside.extend(hidden.map(|item| item.id));
    let mut closed = history.after(0).live.huis_clos;
    let mut seen = Vec::new();
    for change in &history.changes {
        let began = closed;
        for step in &change.steps {
            if let Edit::Set {
                field: Field::Live(live),
            } = &step.edit
            {
                closed = live.huis_clos;
            }
        }
        let rows = change
            .steps
            .iter()
            .filter_map(|step| address(&step.edit)?.id());
        let most = rows.map(|id| history.seen(id)).max().unwrap_or_default();
        let doors = if began || closed {
            Seen::Inside
        } else {
            Seen::Open
        };
        seen.push(most.max(doors));
    }
    for (change, seen) in history.changes.iter_mut().zip(seen) {
        change.seen = seen;
    }
}

fn row(edit: &Edit) -> Option<&Row> {
    match edit {
        Edit::Insert { row, .. } | Edit::Replace { row } => Some(row),
        Edit::Remove { .. } | Edit::Move { .. } | Edit::Set { .. } => None,
    }
}

fn address(edit: &Edit) -> Option<RowRef> {
    match edit {
        Edit::Insert { row, .. } | Edit::Replace { row } => Some(row.address()),
        Edit::Remove { row } | Edit::Move { row, .. } => Some(row.clone()),
        Edit::Set { .. } => None,
    }
}
