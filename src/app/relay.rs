//! The hand-over: when the pen goes to somebody else, what he must know to go on, over the panes. It opens when
//! the line that hands over was entered, and when it is asked for; never where somebody types.

use super::flow::{self, Block};
use super::scroll::Top;
use super::{App, Focus, Overlay};
use crate::model::EntryKind;

/// What whoever takes over sees, and how far it is scrolled.
#[derive(Clone, Copy, Debug, Default)]
pub struct Relay {
    /// The first line seen.
    pub top: Top,
}

impl App {
    /// Opens the hand-over, or closes it.
    pub(super) fn toggle_relay(&mut self) {
        match self.overlays.last() {
            Some(Overlay::Relay(_)) => self.close_overlay(),
            _ => self.open_overlay(Overlay::Relay(Relay::default())),
        }
    }

    /// The pen was handed over by the line just entered: the hand-over opens, unless something is typed again
    /// already.
    pub(super) fn offer_relay(&mut self) {
        let waits = self.overlays.is_empty()
            && self
                .live()
                .is_some_and(|live| matches!(live.focus, Focus::Line) && live.line.is_empty());
        if waits {
            self.toggle_relay();
        }
    }

    /// Its blocks, in columns of so many cells.
    #[must_use]
    pub fn relay_blocks(&self, width: usize) -> Vec<Block> {
        let (Some(sight), Some(live)) = (self.sight(), self.live()) else {
            return Vec::new();
        };
        flow::relay(sight, live.openings(), width, live.line().text())
    }

    /// « RELAIS · Marie BERNARD, 14:32 »: to whom the pen went last.
    #[must_use]
    pub fn relay_title(&self) -> String {
        let title = self.words.text("pane-relay").into_owned();
        let Some(session) = self.live().map(super::Live::session) else {
            return title;
        };
        let mut entries = session.log.iter().rev();
        let last = entries.find_map(|entry| match &entry.kind {
            EntryKind::Pen { who } => Some((who, entry.at)),
            _ => None,
        });
        let Some((who, at)) = last else { return title };
        let name = flow::names::of_key(session, who, &self.words);
        let told = match at {
            Some(at) => format!("{name}, {}", flow::names::hour(at.0)),
            None => name,
        };
        format!("{title}{}{told}", crate::text::between())
    }
}
