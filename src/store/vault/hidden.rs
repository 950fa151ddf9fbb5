//! What is closed because of what it became later.

use std::collections::BTreeSet;

use crate::edit::{Edit, Field, Row};
use crate::model::{Decision, Formal, Id, Part, Record, Session};

/// Rows and words that were confidential at any time: what tells of them is closed, what was said before
/// the doors closed behind them too.
#[derive(Clone, Debug, Default)]
pub struct Hidden {
    ids: BTreeSet<Id>,
    words: BTreeSet<String>,
}

impl Hidden {
    /// Whether this row is hidden.
    pub(super) fn has(&self, id: Id) -> bool {
        self.ids.contains(&id)
    }

    /// Whether a part of these words is.
    pub(super) fn says(&self, words: &str) -> bool {
        self.words.contains(words)
    }

    /// Takes note of what an edit brings that is confidential.
    pub(super) fn note(&mut self, edit: &Edit) {
        match edit {
            Edit::Insert { row, .. } | Edit::Replace { row } => {
                if let Some(record) = row.record().filter(|record| record.confidential()) {
                    self.ids.insert(record.id());
                }
                if let Row::Decision(decision) = row {
                    self.note_parts(&decision.amendments);
                }
            }
            Edit::Set { field } => match field {
                Field::Formal(formal) => self.note_formal(formal),
                Field::Indicators(list) => self.note_parts(list),
                _ => {}
            },
            Edit::Remove { .. } | Edit::Move { .. } => {}
        }
    }

    fn note_formal(&mut self, formal: &Formal) {
        self.note_parts(&formal.annexes);
        self.note_parts(&formal.addenda);
    }

    fn note_parts<P: Part>(&mut self, parts: &[P]) {
        let closed = parts.iter().filter(|part| part.confidential());
        self.words
            .extend(closed.map(|part| part.words().to_owned()));
    }

    /// Takes note of what of a session is confidential, and leaves out what is open in it: somebody made it so.
    pub(in crate::store) fn settle(&mut self, session: &Session) {
        for record in session.records() {
            if record.confidential() {
                self.ids.insert(record.id());
            } else {
                self.ids.remove(&record.id());
            }
        }
        let amendments = |decision: &Decision| decision.amendments.clone();
        let amendments: Vec<_> = session.decisions.iter().flat_map(amendments).collect();
        self.note_parts(&amendments);
        self.note_formal(&session.formal);
        self.note_parts(&session.indicators);
        self.leave_out(&amendments);
        self.leave_out(&session.formal.annexes);
        self.leave_out(&session.formal.addenda);
        self.leave_out(&session.indicators);
    }

    fn leave_out<P: Part>(&mut self, parts: &[P]) {
        for part in parts.iter().filter(|part| !part.confidential()) {
            self.words.remove(part.words());
        }
    }

    /// Whether what an edit tells is hidden, or confidential by itself.
    pub(super) fn tells(&self, edit: &Edit) -> bool {
        let part = |closed: bool, words: &str| closed || self.says(words);
        match edit {
            Edit::Insert { row, .. } | Edit::Replace { row } => {
                let closed = |record: &dyn Record| record.confidential() || self.has(record.id());
                let mut amended = match row {
                    Row::Decision(decision) => decision.amendments.as_slice(),
                    _ => &[],
                }
                .iter();
                let entered = match row {
                    Row::Person(person) => person.confidential,
                    Row::Item(item) => item.confidential,
                    _ => false,
                };
                entered
                    || row.record().is_some_and(closed)
                    || amended.any(|one| part(one.confidential, &one.text))
            }
            Edit::Set { field } => match field {
                Field::Formal(formal) => {
                    let mut annexes = formal.annexes.iter();
                    let mut addenda = formal.addenda.iter();
                    annexes.any(|one| part(one.confidential, &one.text))
                        || addenda.any(|one| part(one.confidential, &one.text))
                }
                Field::Indicators(list) => list.iter().any(|one| part(one.confidential, &one.name)),
                Field::Next(next) => next.as_ref().is_some_and(|next| next.confidential),
                _ => false,
            },
            Edit::Remove { row } | Edit::Move { row, .. } => {
                row.id().is_some_and(|id| self.has(id))
            }
        }
    }
}

/// How much of a session is encrypted and could not be opened.
#[must_use]
pub fn count(session: &Session) -> usize {
    fn sealed<P: Part>(parts: &[P]) -> usize {
        parts.iter().filter(|part| part.cipher().is_some()).count()
    }
    let next = session.next.as_ref().map(std::slice::from_ref);
    let entered = sealed(&session.people) + sealed(&session.agenda) + next.map_or(0, sealed);
    let rows = session.records().filter(|row| row.cipher().is_some());
    let amendments = session.decisions.iter();
    let amendments: usize = amendments.map(|one| sealed(&one.amendments)).sum();
    let formal = sealed(&session.formal.annexes) + sealed(&session.formal.addenda);
    rows.count() + amendments + formal + sealed(&session.indicators) + entered
}
