//! What is chosen one place up or down, as the rows are seen.

use super::App;
use super::rows::Rows;
use crate::edit::{Edit, RowRef, Slot};

impl App {
    /// What is chosen one place up or down among its like; runs of rows stay together.
    pub(super) fn shift(&mut self, down: bool) {
        if self.people().is_some() {
            return self.shift_person(down);
        }
        let rows = self.chosen();
        let picked = self.live().and_then(|live| live.picked().cloned());
        let (Some(picked), false) = (picked, rows.is_empty()) else {
            return;
        };
        if self.shift_rows(&rows, down) {
            self.pick_row(Self::pane_of(&picked), picked);
        }
    }

    /// Rows one place up or down among their like; says whether they moved.
    pub(super) fn shift_rows(&mut self, rows: &[RowRef], down: bool) -> bool {
        if !self.may_commit() {
            return false;
        }
        if rows.iter().any(|row| self.was_sent(row)) {
            self.warn_id("move-fixed");
            return false;
        }
        let mut edits = Vec::new();
        // The last run first: where the one before it goes is then still where it was.
        for run in self.runs(rows).into_iter().rev() {
            let ends = if down { run.last() } else { run.first() };
            let Some(mut to) = ends.and_then(|row| self.beyond(row, down)) else {
                self.say_id("move-not");
                return false;
            };
            for row in run {
                let next = Slot::After(row.clone());
                edits.push(Edit::Move { row, to });
                to = next;
            }
        }
        self.perform_edits(edits)
    }

    /// Rows that are seen next to each other among their like, as runs.
    fn runs(&self, rows: &[RowRef]) -> Vec<Vec<RowRef>> {
        let mut runs: Vec<Vec<RowRef>> = Vec::new();
        for row in rows {
            let alike = self.alike(row);
            let at = alike.place(row);
            let above = at.and_then(|at| alike.at(at.checked_sub(1)?));
            match runs.last_mut() {
                Some(run) if run.last() == above.as_ref() => run.push(row.clone()),
                _ => runs.push(vec![row.clone()]),
            }
        }
        runs
    }

    /// The rows of one list as they are seen.
    fn alike(&self, row: &RowRef) -> Rows<'_> {
        let alike = |other: &RowRef| std::mem::discriminant(other) == std::mem::discriminant(row);
        match self.rows(Self::pane_of(row)) {
            Rows::Listed(mut rows) => {
                rows.retain(alike);
                Rows::Listed(rows)
            }
            log @ Rows::Log(_) => log,
        }
    }

    /// Whether a decision left the house under its number.
    pub(super) fn was_sent(&self, row: &RowRef) -> bool {
        let (RowRef::Decision(id), Some(live)) = (row, self.live()) else {
            return false;
        };
        let decision = live.session().decision(*id);
        decision.is_some_and(|decision| decision.number.is_some())
    }

    /// The place behind the next of its like as they are seen, or before the one above.
    fn beyond(&self, row: &RowRef, down: bool) -> Option<Slot> {
        let seen = self.alike(row);
        let at = seen.place(row)?;
        if down {
            return Some(Slot::After(seen.at(at + 1)?));
        }
        let above = seen.at(at.checked_sub(1)?)?;
        // What stands before it in the session, which is not what is seen before it in every pane.
        let all = self.in_order(row);
        let place = all.place(&above)?;
        let mut before = (0..place).rev().filter_map(|at| all.at(at));
        let before = before.find(|one| one != row);
        Some(before.map_or(Slot::First, Slot::After))
    }

    /// The rows of the list in which a row stands, as the session has them.
    fn in_order(&self, row: &RowRef) -> Rows<'_> {
        let Some(live) = self.live() else {
            return Rows::Listed(Vec::new());
        };
        let session = live.session();
        Rows::Listed(match row {
            RowRef::Person(_) => {
                let people = session.people.iter();
                people.map(|row| RowRef::Person(row.key.clone())).collect()
            }
            RowRef::Item(_) => session
                .agenda
                .iter()
                .map(|row| RowRef::Item(row.id))
                .collect(),
            RowRef::Entry(_) => return Rows::Log(&session.log),
            RowRef::Decision(_) => {
                let decisions = session.decisions.iter();
                decisions.map(|row| RowRef::Decision(row.id)).collect()
            }
            RowRef::Action(_) => {
                let actions = session.actions.iter();
                actions.map(|row| RowRef::Action(row.id)).collect()
            }
            RowRef::Question(_) => {
                let questions = session.questions.iter();
                questions.map(|row| RowRef::Question(row.id)).collect()
            }
        })
    }
}
