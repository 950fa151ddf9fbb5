//! The edits of one line while they are put together: ids, stamps, the state of the meeting.

use super::Outcome;
use crate::capture::{Ask, Context, Given, inside};
use crate::edit::{Edit, Field, Row, RowRef, Slot};
use crate::model::{
    Action, Decision, Entry, EntryKind, Hour, Id, Live, Moment, Person, Question, Record, Session,
};
use crate::text::Prose;

/// Edits being put together. The state of the meeting is set once, at the end, when it changed.
pub(super) struct Draft<'a> {
    pub(super) session: &'a Session,
    pub(super) now: Moment,
    pub(super) live: Live,
    flag: bool,
    next: Id,
    out: Outcome,
}

/// What a new record is stamped with: the model's records share these fields but no setter.
pub(super) trait Stamped {
    fn set(&mut self, stamp: Stamp);
}

/// When and where something was noted.
pub(super) struct Stamp {
    at: Option<Hour>,
    item: Option<Id>,
    after: Option<Id>,
    flag: Option<Prose>,
}

macro_rules! stamped {
    ($($record:ty),*) => {
        $(impl Stamped for $record {
            fn set(&mut self, stamp: Stamp) {
                self.at = stamp.at;
                self.item = stamp.item;
                self.after = stamp.after;
                self.flag = stamp.flag;
            }
        })*
    };
}
stamped!(Decision, Action, Question);

impl<'a> Draft<'a> {
    pub(super) fn new(cx: &Context<'a>, flag: bool) -> Self {
        Self {
            session: cx.session,
            now: cx.now,
            live: cx.session.live.clone(),
            flag,
            next: cx.session.next_id,
            out: Outcome::default(),
        }
    }

    /// The next id.
    pub(super) fn id(&mut self) -> Id {
        let id = self.next;
        self.next = id.next();
        id
    }

    /// Whether the line closed with « (?) ».
    pub(super) const fn flags(&self) -> bool {
        self.flag
    }

    pub(super) fn hour(&self) -> Option<Hour> {
        self.session.hour_at(self.now)
    }

    /// The day, when it is not the session's.
    pub(super) fn other_day(&self) -> Option<chrono::NaiveDate> {
        let today = self.now.date();
        (self.session.date != crate::model::Date::Day(today)).then_some(today)
    }

    /// An entry of the log, stamped.
    pub(super) fn entry(&mut self, kind: EntryKind) -> Entry {
        let mut entry = Entry::new(self.id(), kind);
        entry.at = self.hour();
        entry.item = self.live.item;
        entry.flag = self.flag.then(Prose::default);
        entry
    }

    /// Stamps a decision, an action or a question.
    pub(super) fn stamp(&self, record: &mut impl Stamped) {
        record.set(Stamp {
            at: self.hour(),
            item: self.live.item,
            after: self.session.log.last().map(|entry| entry.id),
            flag: self.flag.then(Prose::default),
        });
    }

    /// A new row at a place of its list; it is what the line touched.
    pub(super) fn insert(&mut self, at: Slot, row: impl Into<Row>) {
        let row = row.into();
        self.out.touched = Some(row.address());
        self.edit(Edit::Insert { at, row });
    }

    /// A new row at the end of its list.
    pub(super) fn add(&mut self, row: impl Into<Row>) {
        self.insert(Slot::Last, row);
    }

    /// A row in the place of the one with its address; it is what the line touched.
    pub(super) fn replace(&mut self, row: impl Into<Row>) {
        let row = row.into();
        self.out.touched = Some(row.address());
        self.edit(Edit::Replace { row });
    }

    pub(super) fn edit(&mut self, edit: Edit) {
        self.out.edits.push(edit);
    }

    pub(super) fn effect(&mut self, effect: super::Effect) {
        self.out.effect = Some(effect);
    }

    /// Changes a copy of whatever stands at an address, and puts it back.
    pub(super) fn change(&mut self, row: &RowRef, change: &mut dyn FnMut(&mut dyn Record)) {
        let session = self.session;
        match row {
            RowRef::Entry(id) => self.changed(session.entry(*id), change),
            RowRef::Decision(id) => self.changed(session.decision(*id), change),
            RowRef::Action(id) => self.changed(session.action(*id), change),
            RowRef::Question(id) => self.changed(session.question(*id), change),
            RowRef::Person(_) | RowRef::Item(_) => {}
        }
    }

    fn changed<R: Record + Clone + Into<Row>>(
        &mut self,
        row: Option<&R>,
        change: &mut dyn FnMut(&mut dyn Record),
    ) {
        if let Some(row) = row {
            let mut row = row.clone();
            change(&mut row);
            self.replace(row);
        }
    }

    /// Takes in a speaker: forms used stay bound, somebody unknown joins as « à identifier » and is asked
    /// for. The flag of what he says first is his key.
    pub(super) fn meet(&mut self, given: &Given) -> Option<Prose> {
        for (form, speaker) in &given.bind {
            self.live.bound.insert(form.clone(), speaker.clone());
        }
        for Ask { key, .. } in &given.pending {
            self.edit(Edit::Insert {
                at: Slot::Last,
                row: Row::Person(Person {
                    key: key.clone(),
                    name: key.clone(),
                    pending: true,
                    ..Person::default()
                }),
            });
        }
        self.out.asks = given.pending.first().cloned();
        let keys: Vec<&str> = given.pending.iter().map(|ask| ask.key.as_str()).collect();
        (!keys.is_empty()).then(|| Prose::from(keys.join(" ")))
    }

    /// The edits, the state of the meeting last.
    ///
    /// A command that finds its work done (`q- jv` of somebody who does not wait) sets the state again: a
    /// line that left no edit at all would be taken for one that was never interpreted.
    pub(super) fn finish(mut self) -> Outcome {
        inside::stamp(&mut self.out.edits, self.session);
        inside::open_up(&mut self.out.edits, &self.live, self.session);
        if self.live != self.session.live || self.out.edits.is_empty() {
            self.out.edits.push(Edit::Set {
                field: Field::Live(Box::new(self.live)),
            });
        }
        self.out
    }
}
