//! Opening a session at one of its lines, perhaps with a line begun there.

use std::path::PathBuf;

use crate::app::{App, Effect};
use crate::model::{Id, Place};

/// Where one arrives in a session that is being opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::app) struct Arrival {
    /// The row to pick.
    pub row: Option<Id>,
    /// The line to begin.
    pub line: Option<String>,
}

impl App {
    /// Opens a session at one of its rows.
    pub(in crate::app) fn open_at(&mut self, path: PathBuf, arrival: Arrival) {
        self.arrival = Some(arrival);
        self.effect(Effect::Open(path));
    }

    /// The session is open: to where one wanted to go.
    pub(in crate::app) fn arrive(&mut self) {
        let Some(arrival) = self.arrival.take() else {
            return;
        };
        if let Some(line) = arrival.line {
            if let Some(live) = self.live_mut() {
                live.line.put(&line);
            }
            return self.touch_all();
        }
        let row = arrival.row.and_then(|id| self.row_of(&Place::Record(id)));
        if let Some(row) = row {
            self.pick_row(Self::pane_of(&row), row);
        }
    }
}
