//! Picking a row: where the bar stands, how it moves, what is seen of it. And scrolling.

use super::flow::{self, Block, List, Log, Sight};
use super::frame::{Pane, Shape};
use super::live::Focus;
use super::scroll::{self, Blocks, Top};
use super::{App, Live, Region, Regions};
use crate::edit::RowRef;
use crate::model::{EntryKind, Record};

impl App {
    /// What blocks are made from.
    #[must_use]
    pub fn sight(&self) -> Option<Sight<'_>> {
        let live = self.live()?;
        Some(Sight {
            session: live.session(),
            words: &self.words,
            now: self.clock,
            amended: live.amended(),
        })
    }

    /// The log at the width it has on the screen, and its rows.
    #[must_use]
    pub fn log(&self) -> Option<(Log<'_>, usize)> {
        let sight = self.sight()?;
        let openings = self.live()?.openings();
        let frame = self.frame();
        let content = frame.content(frame.log);
        let width = flow::room(content.width, flow::log_margin(openings));
        let log = Log {
            sight,
            openings,
            width,
        };
        Some((log, usize::from(content.height)))
    }

    /// The blocks of a pane other than the log.
    #[must_use]
    pub fn list(&self, pane: Pane, width: u16) -> Vec<Block> {
        match (self.sight(), pane) {
            (Some(sight), Pane::Agenda) => flow::agenda(sight),
            (Some(sight), Pane::Decisions) => flow::side(sight),
            (Some(sight), Pane::People) => {
                flow::people(sight, flow::room(width, flow::PEOPLE_MARGIN))
            }
            _ => Vec::new(),
        }
    }

    /// The rows that can be picked in a pane, in order.
    fn rows(&self, pane: Pane) -> Vec<RowRef> {
        let Some(live) = self.live() else {
            return Vec::new();
        };
        match pane {
            Pane::Log => live
                .session()
                .log
                .iter()
                .map(|entry| RowRef::Entry(entry.id))
                .collect(),
            Pane::People => live
                .session()
                .people
                .iter()
                .map(|person| RowRef::Person(person.key.clone()))
                .collect(),
            pane => self
                .list(pane, self.size.0)
                .into_iter()
                .filter_map(|block| block.row)
                .collect(),
        }
    }

    /// Picks the last row of the pane in sight, or of the one that has any.
    pub(super) fn pick(&mut self) {
        let Some(pane) = self.live().map(|live| live.pane) else {
            return;
        };
        let mut panes = vec![pane, Pane::Log];
        panes.extend(Pane::ALL);
        let found = panes.into_iter().find_map(|pane| {
            let rows = self.rows(pane);
            let row = match pane {
                Pane::Agenda | Pane::People => rows.first(),
                Pane::Log | Pane::Decisions => rows.last(),
            };
            Some((pane, row?.clone()))
        });
        match found {
            Some((pane, row)) => self.pick_row(pane, row),
            None => self.say_id("pick-nothing"),
        }
    }

    /// Picks a row and brings it into sight.
    pub(super) fn pick_row(&mut self, pane: Pane, row: RowRef) {
        let Some(live) = self.live_mut() else { return };
        live.pane = pane;
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
        let at = rows.iter().position(|row| *row == picked).unwrap_or(0);
        let to = at
            .saturating_add_signed(by)
            .min(rows.len().saturating_sub(1));
        if let Some(row) = rows.get(to) {
            self.pick_row(pane, row.clone());
        }
    }

    /// The bar to the pane beside, or the tab of another pane while the line is typed in.
    pub(super) fn next_pane(&mut self, forward: bool) {
        let Some(live) = self.live() else { return };
        let picking = live.picked().is_some();
        let mut pane = live.pane.beside(forward);
        // Where all panes are in sight there is no tab to turn.
        if picking {
            while pane != live.pane && self.rows(pane).is_empty() {
                pane = pane.beside(forward);
            }
            let rows = self.rows(pane);
            let row = match pane {
                Pane::Log | Pane::Decisions => rows.last(),
                Pane::Agenda | Pane::People => rows.first(),
            };
            if let Some(row) = row {
                self.pick_row(pane, row.clone());
            }
        } else if let Some(live) = self.live_mut() {
            live.pane = pane;
            self.touch_all();
        }
    }

    /// Back to the capture line.
    pub(super) fn leave_focus(&mut self) {
        if let Some(live) = self.live_mut() {
            live.focus = Focus::Line;
        }
        self.touch_all();
    }

    /// The row that was picked may be gone: the bar goes to the last one of its pane, or home.
    pub(super) fn drop_lost_pick(&mut self) {
        let Some(row) = self.live().and_then(|live| live.picked().cloned()) else {
            return;
        };
        let rows = self.rows(Self::pane_of(&row));
        if rows.contains(&row) {
            return;
        }
        if let Some(live) = self.live_mut() {
            live.focus = match rows.last() {
                Some(last) => Focus::Pick(last.clone()),
                None => Focus::Line,
            };
        }
    }

    /// Brings what is picked into sight.
    fn reveal(&mut self) {
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

    /// Scrolls the log by lines; `isize::MIN` and `isize::MAX` go to its ends.
    pub(super) fn scroll_log(&mut self, by: isize) {
        let kept = (|| {
            let (log, rows) = self.log()?;
            let top: Top = match by {
                isize::MIN => (0, 0),
                isize::MAX => scroll::end(&log, rows),
                by => {
                    let top = scroll::top(&self.live()?.scroll, &log, rows);
                    scroll::moved(&log, rows, top, by)
                }
            };
            Some(scroll::keep(&log, rows, top))
        })();
        if let (Some(kept), Some(live)) = (kept, self.live_mut()) {
            live.scroll = kept;
            self.touch(Regions::NONE.with(Region::Log));
        }
    }

    /// A page of the log, one line less.
    pub(super) fn page_rows(&self) -> isize {
        let frame = self.frame();
        let rows = frame.content(frame.log).height;
        isize::try_from(rows.saturating_sub(1).max(1)).unwrap_or(1)
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

    /// Whether other panes stand beside the log.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        matches!(self.frame().shape, Shape::Wide)
    }

    /// The first block and line seen of a list that keeps no place of its own: what is picked, else where
    /// the meeting is, else the end.
    #[must_use]
    pub fn list_top(&self, list: &List<'_>, rows: usize) -> Top {
        let picked = self.live().and_then(Live::picked);
        let index = picked.and_then(|row| list.find(row));
        let here = list.blocks.iter().position(|block| block.here);
        let end = scroll::end(list, rows);
        match (index, here) {
            (Some(index), _) | (None, Some(index)) => {
                let from = if here.is_some() { (0, 0) } else { end };
                scroll::revealed(list, rows, from, index).min(end)
            }
            (None, None) => end,
        }
    }
}
