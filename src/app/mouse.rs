//! The mouse: what is under it is picked, scrolled, dragged. Nothing needs it; whatever it does a key does.

use ratatui::layout::{Position, Rect};

use super::flow::{self, List};
use super::scroll;
use super::{App, Focus, Hand, Overlay, Page, Pane, Preview, RollRow, SearchRow, Shape};
use crate::edit::RowRef;

/// The lines that one notch of the wheel scrolls.
const NOTCH: isize = 3;

impl App {
    /// The mouse did something over a cell.
    pub(super) fn mouse(&mut self, at: Position, hand: Hand) {
        match hand {
            Hand::WheelUp => self.wheel(at, false),
            Hand::WheelDown => self.wheel(at, true),
            Hand::Press => {
                self.said = None;
                self.press(at);
            }
            Hand::Drag => {
                if let Some(rule) = self.dragged {
                    self.drag_rule(rule, at.x);
                }
            }
            Hand::Release => self.drop_rule(),
        }
    }

    fn wheel(&mut self, at: Position, down: bool) {
        let step = if down { 1 } else { -1 };
        match (self.overlays.last(), &self.page) {
            (Some(Overlay::Help(_) | Overlay::Preview(_) | Overlay::Relay(_)), _) => {
                self.move_overlay(step * NOTCH);
            }
            (
                Some(
                    Overlay::Palette(_)
                    | Overlay::Phrases(_)
                    | Overlay::People(_)
                    | Overlay::Search(_)
                    | Overlay::Register(_),
                ),
                _,
            ) => {
                self.move_overlay(step);
            }
            (Some(_), _) | (None, Page::Opening(_)) => {}
            (None, Page::Start(_)) => self.move_start(step),
            (None, Page::Fiche(_)) => self.move_field(down),
            (None, Page::Live(_)) => {
                if let Some(pane) = self.pane_at(at) {
                    self.scroll_pane(pane, step * NOTCH);
                }
            }
        }
    }

    fn press(&mut self, at: Position) {
        if self.frame().shape == Shape::Small {
            return;
        }
        match (self.overlays.last(), &self.page) {
            (Some(_), _) => self.press_overlay(at),
            (None, Page::Start(_)) => self.press_start(at),
            // A field is gone to with the keys: what is typed in another is taken in on the way.
            (None, Page::Fiche(_) | Page::Opening(_)) => {}
            (None, Page::Live(_)) => self.press_live(at),
        }
    }

    fn press_live(&mut self, at: Position) {
        let frame = self.frame();
        if let Some(rule) = frame.rule_at(at.x, at.y) {
            self.dragged = Some(rule);
            return;
        }
        let line = frame.line();
        let follows = self.live().is_some_and(|live| live.follow().is_some());
        if line.contains(at) && !follows {
            self.release_focus();
            if let Some(live) = self.live_mut() {
                let cell = usize::from(at.x - line.x);
                live.line.go_to_cell(usize::from(line.width), cell);
            }
            return self.touch_all();
        }
        let tab = (frame.shape == Shape::Narrow)
            .then(|| self.tabs().into_iter().find(|tab| tab.place.contains(at)))
            .flatten();
        if let Some(tab) = tab {
            return self.show_pane(tab.pane);
        }
        let Some(pane) = self.pane_at(at) else { return };
        match self.row_at(pane, at) {
            // A click on the row being rewritten is no way out of it.
            _ if follows => self.show_pane(pane),
            Some(row) if self.live().and_then(|live| live.picked()) == Some(&row) => {}
            Some(row) => {
                self.release_focus();
                self.pick_row(pane, row);
            }
            None => self.show_pane(pane),
        }
    }

    /// Leaves what the keys go to as Esc would: nothing typed is lost.
    fn release_focus(&mut self) {
        match self.live().map(super::Live::focus) {
            Some(Focus::Words(_)) => {
                self.leave_words();
                self.leave_focus();
            }
            Some(Focus::Naming(_)) => {
                self.leave_name();
                self.leave_focus();
            }
            Some(Focus::Seek) => {
                self.leave_seek();
                self.leave_focus();
            }
            Some(Focus::Pick(_)) => self.leave_focus(),
            Some(Focus::Line) | None => {}
        }
    }

    fn show_pane(&mut self, pane: Pane) {
        if let Some(live) = self.live_mut() {
            live.pane = pane;
            self.touch_all();
        }
    }

    /// The pane under a cell, its heading included.
    fn pane_at(&self, at: Position) -> Option<Pane> {
        let frame = self.frame();
        if frame.tile(frame.log).contains(at) {
            return Some(Pane::Log);
        }
        if frame.tile(frame.decisions).contains(at) {
            return Some(Pane::Decisions);
        }
        if !frame.tile(frame.agenda).contains(at) {
            return None;
        }
        if frame.shape == Shape::Narrow {
            return self.live().map(super::Live::pane);
        }
        // The roster's heading stands two rows above it.
        let roster = self.place(&frame, Pane::People);
        let below = at.y + 2 >= roster.y && !roster.is_empty();
        Some(if below { Pane::People } else { Pane::Agenda })
    }

    /// The row of the session under a cell of a pane.
    fn row_at(&self, pane: Pane, at: Position) -> Option<RowRef> {
        let frame = self.frame();
        let area = self.place(&frame, pane);
        if !area.contains(at) {
            return None;
        }
        let (rows, line) = (usize::from(area.height), usize::from(at.y - area.y));
        if pane == Pane::Log {
            let (log, _) = self.log()?;
            let top = scroll::top(self.live()?.scroll(), &log, rows);
            return scroll::Blocks::row(&log, scroll::at(&log, top, line)?);
        }
        let list = self.list(pane, area.width);
        let index = scroll::at(&list, self.list_top(pane, &list, rows), line)?;
        let row = scroll::Blocks::row(&list, index);
        // Names that stand side by side have one block.
        row.or_else(|| {
            let column = usize::from(at.x - area.x).saturating_sub(1);
            let width = flow::room(area.width, flow::PEOPLE_MARGIN);
            let key = (pane == Pane::People)
                .then(|| flow::person_at(self.sight()?, width, (index, column)))
                .flatten();
            key.map(RowRef::Person)
        })
    }

    fn press_start(&mut self, at: Position) {
        let area = self.frame().overlay();
        let Page::Start(start) = &self.page else {
            return;
        };
        if !area.contains(at) {
            return;
        }
        let n = start.first(area) + usize::from((at.y - area.y) / super::start::ROWS);
        if n >= start.sessions().len() {
            return;
        }
        if n == start.at() {
            return self.open_picked();
        }
        let by = isize::try_from(n).unwrap_or(0) - isize::try_from(start.at()).unwrap_or(0);
        self.move_start(by);
    }

    /// A row of what lies over the screen is picked; one already picked is taken, where Enter would take it.
    fn press_overlay(&mut self, at: Position) {
        let frame = self.frame();
        let within = |area: Rect| area.contains(at).then(|| usize::from(at.y - area.y));
        match self.overlays.last_mut() {
            Some(Overlay::Palette(palette)) => {
                let area = frame.at_a_glance();
                let Some(line) = within(area) else { return };
                let n = first_seen(palette.at, area) + line;
                if n == palette.at {
                    return self.run_palette();
                }
                palette.at = n;
                self.move_overlay(0);
            }
            Some(Overlay::Phrases(list)) => {
                let area = frame.at_a_glance();
                let Some(line) = within(area) else { return };
                let n = first_seen(list.at, area) + line;
                if n == list.at {
                    return self.run_phrase();
                }
                list.at = n;
                self.move_overlay(0);
            }
            Some(Overlay::Search(search)) => {
                let area = frame.overlay();
                let Some(line) = within(area) else { return };
                let rows = search.rows();
                let first = search.first(&rows, usize::from(area.height));
                match rows.get(first + line) {
                    Some(SearchRow::Place(n)) if *n == search.at => self.open_hit(),
                    Some(SearchRow::Place(n) | SearchRow::Session(n)) => {
                        search.at = *n;
                        self.move_overlay(0);
                    }
                    Some(SearchRow::Blank) | None => {}
                }
            }
            Some(Overlay::People(_)) => {
                let Some(line) = within(frame.overlay()) else {
                    return;
                };
                let row = self.roll().into_iter().nth(self.roll_top() + line);
                if let Some(RollRow::Person(key)) = row {
                    self.go_to_person(Some(key));
                }
            }
            Some(Overlay::Form(form)) => {
                if let Some(line) = within(frame.overlay()) {
                    let n = first_seen(form.at(), frame.overlay()) + line;
                    form.go_to_field(n);
                }
            }
            Some(Overlay::Preview(preview)) => {
                let (text, beside) = frame.preview();
                let area = if beside.is_empty() { text } else { beside };
                if (beside.is_empty() && preview.at.is_none()) || !area.contains(at) {
                    return;
                }
                let found = finding_at(preview, area, usize::from(at.y - area.y));
                preview.at = found.or(preview.at);
            }
            _ => return,
        }
        self.touch_all();
    }
}

/// The first of a list whose picked one must be seen in an area, a row each.
#[must_use]
pub fn first_seen(at: usize, area: Rect) -> usize {
    (at + 1).saturating_sub(usize::from(area.height.max(1)))
}

/// The finding or suggestion on a line of the column that lists them.
fn finding_at(preview: &Preview, area: Rect, line: usize) -> Option<usize> {
    let list = List {
        blocks: &preview.settle,
        width: flow::room(area.width, flow::FINDINGS_MARGIN),
    };
    let rows = usize::from(area.height);
    let picked = preview.picked_block();
    let top = picked.map_or((0, 0), |at| scroll::revealed(&list, rows, (0, 0), at));
    let block = scroll::at(&list, top, line)?;
    (0..preview.count()).find(|at| preview.block_of(*at) == block)
}
