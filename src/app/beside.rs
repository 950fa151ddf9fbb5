//! The panes beside the log: where they stand, how far they are scrolled.

use ratatui::layout::Rect;

use super::flow::{self, Beside};
use super::frame::{Pane, Shape};
use super::scroll::{self, Blocks, Scroll, Top};
use super::{App, Frame, Live};

impl App {
    /// Where the words of a pane other than the log stand.
    #[must_use]
    pub fn place(&self, frame: &Frame, pane: Pane) -> Rect {
        match pane {
            Pane::Log => frame.content(frame.log),
            Pane::Decisions => frame.content(frame.decisions),
            Pane::Agenda | Pane::People => {
                let all = frame.content(frame.agenda);
                if frame.shape == Shape::Narrow || all.is_empty() {
                    return all;
                }
                let (agenda, roster) = self.column(all);
                if pane == Pane::People { roster } else { agenda }
            }
        }
    }

    /// The column of the agenda: the roster stands at its bottom, because its keys are what one looks for.
    fn column(&self, all: Rect) -> (Rect, Rect) {
        let list = self.list(Pane::People, all.width);
        let needed: usize = (0..list.count()).map(|index| list.height(index)).sum();
        let rows = u16::try_from(needed)
            .unwrap_or(u16::MAX)
            .min(all.height / 2);
        let heading = 2.min(all.height - rows);
        let agenda = Rect {
            height: all.height - rows - heading,
            ..all
        };
        let roster = Rect {
            y: all.bottom() - rows,
            height: rows,
            ..all
        };
        (agenda, roster)
    }

    /// The cells before the words of a pane other than the log.
    #[must_use]
    pub fn margin(&self, pane: Pane) -> usize {
        match (pane, self.sight()) {
            (Pane::Agenda, _) => flow::AGENDA_MARGIN,
            (Pane::Decisions, Some(sight)) => flow::side_margin(sight.session),
            _ => flow::PEOPLE_MARGIN,
        }
    }

    /// The first block and line seen of a pane other than the log: where it was scrolled to, else what is
    /// picked, else where the meeting is, else the end; the roster is read from its beginning.
    #[must_use]
    pub fn list_top(&self, pane: Pane, list: &Beside<'_>, rows: usize) -> Top {
        let live = self.live();
        if let Some(kept) = live.and_then(|live| live.beside.get(&pane)) {
            return scroll::top(kept, list, rows);
        }
        let picked = live.and_then(Live::picked).and_then(|row| list.find(row));
        let here = list.here();
        let end = scroll::end(list, rows);
        match (picked, here) {
            (Some(index), _) | (None, Some(index)) => {
                let reads = here.is_some() || pane == Pane::People;
                let from = if reads { (0, 0) } else { end };
                scroll::revealed(list, rows, from, index).min(end)
            }
            (None, None) if pane == Pane::People => (0, 0),
            (None, None) => scroll::whole_end(list, rows),
        }
    }

    /// The pane beside the log that is asked for, or the one in sight in its stead.
    pub(super) fn pane_beside(&self) -> Pane {
        let pane = self.live().map_or(Pane::Log, |live| live.pane);
        match (pane, self.frame().shape) {
            (Pane::Log, Shape::Wide | Shape::Middle) => Pane::Decisions,
            _ => pane,
        }
    }

    /// Scrolls the pane beside the log by pages.
    pub(super) fn scroll_beside(&mut self, pages: isize) {
        let pane = self.pane_beside();
        let rows = self
            .place(&self.frame(), pane)
            .height
            .saturating_sub(1)
            .max(1);
        self.scroll_pane(
            pane,
            pages.saturating_mul(isize::try_from(rows).unwrap_or(1)),
        );
    }

    /// Scrolls a pane by lines; `isize::MIN` and `isize::MAX` go to its ends.
    pub(super) fn scroll_pane(&mut self, pane: Pane, by: isize) {
        if pane == Pane::Log {
            return self.scroll_log(by);
        }
        let area = self.place(&self.frame(), pane);
        let rows = usize::from(area.height);
        let list = self.list(pane, area.width);
        let top = match by {
            isize::MIN => (0, 0),
            isize::MAX => scroll::end(&list, rows),
            by => scroll::moved(&list, rows, self.list_top(pane, &list, rows), by),
        };
        let kept = scroll::keep(&list, rows, top);
        if let Some(live) = self.live_mut() {
            if pane == Pane::Decisions && kept == Scroll::End {
                // What comes next is followed again.
                live.beside.remove(&pane);
            } else {
                live.beside.insert(pane, kept);
            }
        }
        self.touch_all();
    }
}
