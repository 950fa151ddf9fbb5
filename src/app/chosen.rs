//! Several rows at once: those taken together with the one picked, in one pane.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::App;
use super::live::Focus;
use crate::capture::Context;
use crate::edit::{Edit, RowRef, apply};

/// Rows taken together: one by one, and from a first one to the one picked.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    marked: BTreeSet<RowRef>,
    /// Where the run to the one picked begins.
    anchor: Option<RowRef>,
}

impl Chosen {
    /// Whether there are none but the one picked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.marked.is_empty() && self.anchor.is_none()
    }

    /// The run is over; what was taken one by one stays.
    pub fn end_run(&mut self) {
        self.anchor = None;
    }
}

impl App {
    /// The rows that commands apply to, in the order in which they are seen: those taken together, else the one
    /// picked.
    #[must_use]
    pub fn chosen(&self) -> Vec<RowRef> {
        let Some(live) = self.live() else {
            return Vec::new();
        };
        let Some(picked) = live.picked() else {
            return Vec::new();
        };
        if live.chosen.is_empty() {
            return vec![picked.clone()];
        }
        let rows = self.rows(Self::pane_of(picked));
        let run = live.chosen.anchor.as_ref().and_then(|anchor| {
            let (one, other) = (rows.place(anchor)?, rows.place(picked)?);
            Some(one.min(other)..=one.max(other))
        });
        let marked = live.chosen.marked.iter();
        let marked = marked.filter_map(|row| rows.place(row));
        let places: BTreeSet<usize> = marked.chain(run.into_iter().flatten()).collect();
        let chosen: Vec<RowRef> = places.into_iter().filter_map(|at| rows.at(at)).collect();
        if chosen.is_empty() {
            vec![picked.clone()]
        } else {
            chosen
        }
    }

    /// Whether rows are taken together.
    pub(super) fn chooses(&self) -> bool {
        self.live().is_some_and(|live| !live.chosen.is_empty())
    }

    /// One row more upwards or downwards, from where the run began.
    pub(super) fn extend_chosen(&mut self, down: bool) {
        let Some(live) = self.live_mut() else { return };
        let Focus::Pick(picked) = &live.focus else {
            return;
        };
        live.chosen.anchor.get_or_insert_with(|| picked.clone());
        self.move_pick(if down { 1 } else { -1 });
    }

    /// Takes the row picked in or out, and goes to the next one.
    pub(super) fn mark_picked(&mut self) {
        let run = self.chosen();
        let Some(live) = self.live_mut() else { return };
        let Focus::Pick(picked) = &live.focus else {
            return;
        };
        let picked = picked.clone();
        if live.chosen.anchor.take().is_some() {
            // A run becomes rows taken one by one.
            live.chosen.marked.extend(run);
        }
        if !live.chosen.marked.remove(&picked) {
            live.chosen.marked.insert(picked);
        }
        self.move_pick(1);
        self.touch_all();
    }

    /// Only the row picked is left.
    pub(super) fn drop_chosen(&mut self) {
        if let Some(live) = self.live_mut() {
            live.chosen = Chosen::default();
        }
        self.touch_all();
    }

    /// The edits that a change makes of rows, one after another: each is told of the session as those before it
    /// left it.
    pub(super) fn on_each(
        &self,
        rows: impl IntoIterator<Item = RowRef>,
        mut change: impl FnMut(&RowRef, &Context<'_>) -> Vec<Edit>,
    ) -> Vec<Edit> {
        let Some(live) = self.live() else {
            return Vec::new();
        };
        let mut rows = rows.into_iter().peekable();
        let mut edits = Vec::new();
        let mut session = Cow::Borrowed(live.session());
        while let Some(row) = rows.next() {
            let cx = Context {
                session: &session,
                ..live.context(self.now)
            };
            let made = change(&row, &cx);
            if edits.is_empty() && rows.peek().is_none() {
                // Nobody comes after to be told of it.
                return made;
            }
            for edit in made {
                // What does not land here would not land later.
                if apply(session.to_mut(), edit.clone()).is_ok() {
                    edits.push(edit);
                }
            }
        }
        edits
    }
}
