//! Picking a row: where the bar stands, how it moves.

use super::App;
use super::chosen::Chosen;
use super::frame::Pane;
use super::live::{Focus, Rewriting};
use super::scroll::{self, Blocks};
use crate::edit::RowRef;
use crate::model::{EntryKind, Record};

impl App {
    /// Picks the last row of the pane in sight, or of the one that has any.
    pub(super) fn pick(&mut self) {
        let Some(pane) = self.live().map(|live| live.pane) else {
            return;
        };
        let mut panes = vec![pane, Pane::Log];
        panes.extend(Pane::ALL);
        let found = panes
            .into_iter()
            .find_map(|pane| Some((pane, self.first_picked(pane)?)));
        match found {
            Some((pane, row)) => self.pick_row(pane, row),
            None => self.say_id("pick-nothing"),
        }
    }

    /// The row that has the bar when one comes to a pane: the latest of the log and of what came out, the first of
    /// what is read from its beginning.
    fn first_picked(&self, pane: Pane) -> Option<RowRef> {
        let rows = self.rows(pane);
        match pane {
            Pane::Agenda | Pane::People => rows.at(0),
            Pane::Log | Pane::Decisions => rows.last(),
        }
    }

    /// Picks a row and brings it into sight.
    pub(super) fn pick_row(&mut self, pane: Pane, row: RowRef) {
        let Some(live) = self.live_mut() else { return };
        live.pane = pane;
        live.beside.remove(&pane);
        live.focus = Focus::Pick(row);
        self.reveal();
        self.touch_all();
    }

    /// The pane in which a row stands.
    pub(super) const fn pane_of(row: &RowRef) -> Pane {
        match row {
            RowRef::Person(_) => Pane::People,
            RowRef::Item(_) => Pane::Agenda,
            RowRef::Entry(_) => Pane::Log,
            RowRef::Decision(_) | RowRef::Action(_) | RowRef::Question(_) => Pane::Decisions,
        }
    }

    /// Moves the bar by so many rows.
    pub(super) fn move_pick(&mut self, by: isize) {
        let Some((pane, picked)) = self.live().and_then(|live| {
            let row = live.picked()?.clone();
            Some((Self::pane_of(&row), row))
        }) else {
            return;
        };
        let rows = self.rows(pane);
        let at = rows.place(&picked).unwrap_or(0);
        let to = at
            .saturating_add_signed(by)
            .min(rows.count().saturating_sub(1));
        if let Some(row) = rows.at(to) {
            self.pick_row(pane, row);
        }
    }

    /// The bar to the pane beside, or the tab of another pane while the line is typed in.
    pub(super) fn next_pane(&mut self, forward: bool) {
        let Some(live) = self.live() else { return };
        let picking = live.picked().is_some();
        let from = live.pane;
        let mut pane = from.beside(forward);
        // Where all panes are in sight there is no tab to turn.
        if picking {
            self.drop_chosen();
            while pane != from && self.first_picked(pane).is_none() {
                pane = pane.beside(forward);
            }
            if let Some(row) = self.first_picked(pane) {
                self.pick_row(pane, row);
            }
        } else if let Some(live) = self.live_mut() {
            live.pane = pane;
            self.touch_all();
        }
    }

    /// Back to the capture line.
    pub(super) fn leave_focus(&mut self) {
        if let Some(live) = self.live_mut() {
            live.chosen = Chosen::default();
            live.seek = None;
            live.focus = Focus::Line;
        }
        self.touch_all();
    }

    /// The row that was picked may be gone: the bar goes to the last one of its pane, or home.
    pub(super) fn drop_lost_pick(&mut self) {
        let Some(Focus::Pick(row) | Focus::Words(Rewriting { row, .. })) =
            self.live().map(|live| live.focus.clone())
        else {
            return;
        };
        let rows = self.rows(Self::pane_of(&row));
        if rows.place(&row).is_some() {
            return;
        }
        let focus = rows.last().map_or(Focus::Line, Focus::Pick);
        if let Some(live) = self.live_mut() {
            live.focus = focus;
        }
    }

    /// Brings what is picked into sight.
    pub(super) fn reveal(&mut self) {
        let kept = (|| {
            let (log, rows) = self.log()?;
            let live = self.live()?;
            let index = log.find(live.picked()?)?;
            let top = scroll::top(&live.scroll, &log, rows);
            let top = scroll::revealed(&log, rows, top, index);
            Some(scroll::keep(&log, rows, top))
        })();
        if let (Some(kept), Some(live)) = (kept, self.live_mut()) {
            live.scroll = kept;
        }
    }

    /// To the next flag « à compléter », from where the bar stands, round.
    pub(super) fn next_flag(&mut self) {
        let Some(live) = self.live() else { return };
        let session = live.session();
        let log = session.log.iter().filter(|entry| entry.flag.is_some());
        let mut flagged: Vec<RowRef> = log.map(|entry| RowRef::Entry(entry.id)).collect();
        flagged.extend(
            session
                .decisions
                .iter()
                .filter(|row| row.flag().is_some())
                .map(|row| RowRef::Decision(row.id)),
        );
        flagged.extend(
            session
                .actions
                .iter()
                .filter(|row| row.flag().is_some())
                .map(|row| RowRef::Action(row.id)),
        );
        flagged.extend(
            session
                .questions
                .iter()
                .filter(|row| row.flag().is_some())
                .map(|row| RowRef::Question(row.id)),
        );
        let at = live
            .picked()
            .and_then(|picked| flagged.iter().position(|row| row == picked));
        let next = flagged
            .get(at.map_or(0, |at| at + 1))
            .or_else(|| flagged.first());
        match next.cloned() {
            Some(row) => self.pick_row(Self::pane_of(&row), row),
            None => self.say_id("flag-none"),
        }
    }

    /// Whether an entry has words that can be rewritten.
    pub(super) fn has_words(&self, row: &RowRef) -> bool {
        let Some(live) = self.live() else {
            return false;
        };
        match row {
            RowRef::Entry(id) => live.session().entry(*id).is_some_and(|entry| {
                entry.kind.text().is_some() && !matches!(entry.kind, EntryKind::Item { .. })
            }),
            RowRef::Decision(_) | RowRef::Action(_) | RowRef::Question(_) => true,
            RowRef::Person(_) | RowRef::Item(_) => false,
        }
    }
}
