//! What is seen of a session: its blocks at the widths of the screen, and how far the log is scrolled.

use super::flow::{self, Beside, Log, Openings, Side, Sight};
use super::frame::Pane;
use super::scroll::{self, Top};
use super::{App, Region, Regions};

impl App {
    /// What blocks are made from.
    #[must_use]
    pub fn sight(&self) -> Option<Sight<'_>> {
        let live = self.live();
        let picture = self.opening().map(|opening| &opening.glimpse().picture);
        Some(Sight {
            session: live.map(super::Live::session).or(picture)?,
            words: &self.words,
            now: self.clock,
            amended: live.and_then(super::Live::amended),
            silent: live.and_then(super::Live::silent_items),
        })
    }

    /// The turns of what is seen.
    #[must_use]
    pub fn openings(&self) -> Option<&Openings> {
        let opening = self.opening().map(super::Opening::openings);
        self.live().map(super::Live::openings).or(opening)
    }

    /// The log at the width it has on the screen, and its rows.
    #[must_use]
    pub fn log(&self) -> Option<(Log<'_>, usize)> {
        let sight = self.sight()?;
        let openings = self.live()?.openings();
        let frame = self.frame();
        let content = frame.content(frame.log);
        let width = flow::log_room(content.width, flow::log_margin(openings));
        let log = Log {
            sight,
            openings,
            width,
        };
        Some((log, usize::from(content.height)))
    }

    /// A pane other than the log as a list, in columns of so many cells.
    #[must_use]
    pub fn list(&self, pane: Pane, width: u16) -> Beside<'_> {
        let room = flow::room(width, self.margin(pane));
        match (self.sight(), pane) {
            (Some(sight), Pane::Agenda) => Beside::whole(flow::agenda(sight), room),
            // Some of them would be told by wrong numbers.
            (_, Pane::Decisions) if self.opening().is_some_and(|one| !one.glimpse().outcomes) => {
                Beside::whole(Vec::new(), room)
            }
            (Some(sight), Pane::Decisions) => Beside::side(Side::of(sight), room),
            (Some(sight), Pane::People) => {
                let width = flow::room(width, flow::PEOPLE_MARGIN);
                Beside::whole(flow::people(sight, width), room)
            }
            _ => Beside::whole(Vec::new(), room),
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
}
