//! What the writer puts in line for the journal, and what it tells of it.

use super::StoreEvent;
use super::desk::Desk;
use crate::edit::Group;
use crate::model::Moment;
use crate::store::error::FileProblem;
use crate::store::journal::{Body, Origin, Record};
use crate::store::kept::Kept;

impl<R: Kept> Desk<R> {
    /// What carries out an answer of the chair, if it does. Says whether anything of it is encrypted.
    pub(super) fn record_steps(
        &mut self,
        group: Group<R::Edit>,
        origin: Origin,
        answer: Option<&str>,
    ) -> bool {
        let mut closed = false;
        let of = u32::try_from(group.steps.len()).unwrap_or(u32::MAX);
        for (part, step) in (1..).zip(group.steps) {
            let body = Body::Edit {
                edit: Box::new(step.edit),
                inverse: Box::new(step.inverse),
                part,
                of,
            };
            closed |= self.record_answer(group.id, origin, answer, body);
        }
        closed
    }

    pub(super) fn record(&mut self, group: u64, origin: Origin, body: Body<R::Edit>) {
        self.record_answer(group, origin, None, body);
    }

    /// Puts a record in line, closed; says whether anything of it is encrypted.
    pub(super) fn record_answer(
        &mut self,
        group: u64,
        origin: Origin,
        answer: Option<&str>,
        body: Body<R::Edit>,
    ) -> bool {
        self.start.seq += 1;
        let mut record = Record {
            seq: self.start.seq,
            at: self.moment(),
            by: self.start.options.who.clone(),
            group,
            origin: if origin == Origin::default() {
                self.start.options.origin
            } else {
                origin
            },
            answer: answer.map(ToOwned::to_owned),
            body,
        };
        let Ok(closed) = self.close_record(&mut record) else {
            self.withhold();
            return true;
        };
        self.pending.push(record);
        self.tell_pending();
        closed
    }

    pub(super) fn moment(&self) -> Moment {
        (self.start.options.now)()
    }

    pub(super) fn tell(&self, event: StoreEvent) {
        (self.start.on_event)(event);
    }

    pub(super) fn tell_pending(&mut self) {
        if !self.told_pending && self.failed.is_none() {
            self.told_pending = true;
            self.tell(StoreEvent::Pending);
        }
    }

    pub(super) fn tell_synced(&mut self) {
        let awaited = self.told.is_some_and(|told| self.taken > told);
        if std::mem::take(&mut self.told_pending) || awaited {
            let (seq, at) = (self.start.seq, self.moment());
            let orders = self.taken;
            self.told = self.told.map(|_| orders);
            self.tell(StoreEvent::Synced { seq, at, orders });
        }
    }

    pub(super) fn tell_failed(&mut self, reason: FileProblem) {
        let since = match &self.failed {
            Some((since, told)) if *told == reason => {
                tracing::debug!(%since, "still not saved");
                return;
            }
            Some((since, _)) => *since,
            None => self.moment(),
        };
        self.failed = Some((since, reason.clone()));
        // When the disk takes it after all, that must be told.
        self.told_pending = true;
        self.tell(StoreEvent::Failed { since, reason });
    }
}
