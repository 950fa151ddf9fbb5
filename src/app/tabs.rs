//! The tabs of the narrow screen: one a pane, where each stands in its row.

use ratatui::layout::Rect;

use super::{App, Counts, Pane};
use crate::text::cells;

/// A tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// Of which pane.
    pub pane: Pane,
    /// Its words.
    pub text: String,
    /// Where it stands, the bar before it included.
    pub place: Rect,
}

impl App {
    /// The tabs, from the left.
    #[must_use]
    pub fn tabs(&self) -> Vec<Tab> {
        let Some(live) = self.live() else {
            return Vec::new();
        };
        let session = live.session();
        let counts = Counts::of(session);
        let row = self.frame().header;
        let mut x = 0;
        Pane::ALL
            .into_iter()
            .map(|pane| {
                let (id, count) = match pane {
                    Pane::Log => ("tab-log", 0),
                    Pane::Agenda => ("tab-agenda", 0),
                    Pane::Decisions => ("tab-decisions", session.numbered().count()),
                    Pane::People if counts.tell() => ("tab-people", counts.present),
                    Pane::People => ("tab-roster", session.people.len()),
                };
                let mut text = self.words.text(id).into_owned();
                if count > 0 {
                    text = format!("{text} {count}");
                }
                let width = u16::try_from(cells(&text)).unwrap_or(u16::MAX);
                let place = Rect::new(x, row.y + 1, width.saturating_add(1), 1);
                x = place.right().saturating_add(2);
                Tab { pane, text, place }
            })
            .collect()
    }
}
