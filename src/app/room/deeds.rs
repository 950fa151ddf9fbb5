//! The commands of the room's view.

use super::super::{App, Overlay};
use super::{Room, Show};
use crate::keys::Mode;

/// The keys that a show has.
fn mode_of(show: Show) -> Mode {
    match show {
        Show::Meeting => Mode::Room,
        Show::Points | Show::Record => Mode::ReadBack,
    }
}

impl App {
    /// Whether there is a meeting to show.
    pub(in crate::app) fn has_room(&self) -> bool {
        self.live().is_some()
    }

    /// F9: the room's view at once, whatever is open; what is typed stays where it is. Again: back to it.
    pub(in crate::app) fn toggle_room(&mut self) {
        self.toggle_show(Show::Meeting);
    }

    /// F10: the points one by one.
    pub(in crate::app) fn toggle_read_back(&mut self) {
        self.toggle_show(Show::Points);
    }

    fn toggle_show(&mut self, show: Show) {
        self.leave_typing();
        match self.overlays.last_mut() {
            Some(Overlay::Room(room)) if room.mode() == mode_of(show) => self.close_overlay(),
            Some(Overlay::Room(room)) => {
                room.turn_to(show);
                self.touch_all();
            }
            _ => {
                if let Some(live) = self.live() {
                    let room = Room::new(live.session(), show);
                    self.open_overlay(Overlay::Room(Box::new(room)));
                }
            }
        }
    }

    /// What was said of an answer is over with the next key.
    pub(in crate::app) fn forget_note(&mut self) {
        if self.room().is_some_and(|room| !room.note.is_empty()) {
            self.in_room(|room| room.note.clear());
        }
    }

    pub(super) fn in_room(&mut self, act: impl FnOnce(&mut Room)) {
        if let Some(Overlay::Room(room)) = self.overlays.last_mut() {
            act(room);
            self.touch_all();
        }
    }

    /// The next sheet, or the one before.
    pub(in crate::app) fn turn_sheet(&mut self, forward: bool) {
        let (words, now, size) = self.wall();
        self.in_room(|room| room.turn(forward, &words, now, size));
    }

    /// The first sheet, or the last.
    pub(in crate::app) fn turn_to_end(&mut self, forward: bool) {
        let (words, now, size) = self.wall();
        self.in_room(|room| room.turn_to_end(forward, &words, now, size));
    }

    /// Follows the meeting, or stays at a sheet.
    pub(in crate::app) fn follow_meeting(&mut self) {
        let (words, now, size) = self.wall();
        self.in_room(|room| room.follow(&words, now, size));
    }

    /// Larger, or smaller.
    pub(in crate::app) fn resize_room(&mut self, larger: bool) {
        self.in_room(|room| room.resize(larger));
    }

    /// Who waits for the floor: seen by the room, or not.
    pub(in crate::app) fn show_queue(&mut self) {
        self.in_room(Room::show_queue);
    }

    /// The room's view after the session changed under it.
    pub(in crate::app) fn refresh_room(&mut self) {
        let mut overlays = std::mem::take(&mut self.overlays);
        if let Some(session) = self.live().map(super::super::Live::session) {
            for overlay in &mut overlays {
                if let Overlay::Room(room) = overlay {
                    room.update(session);
                }
            }
        }
        self.overlays = overlays;
    }

    fn wall(&self) -> (crate::locale::Catalog, crate::model::Moment, (u16, u16)) {
        let words = crate::locale::Catalog::new(self.words.language());
        (words, self.clock, self.size)
    }
}
