//! Following what somebody else writes: the open part of the session, as it changes, and whether he is
//! there. Nothing is typed here, so that letters are commands.

use chrono::NaiveTime;

use super::room::Show;
use super::{Access, App, Holder, Live, Page, Region, Regions};
use crate::edit::Editor;
use crate::keys::Mode;
use crate::model::Session;

/// What came of following.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// The open part of the session; none when it is as it was.
    pub session: Option<Box<Session>>,
    /// Who writes it.
    pub by: Follow,
}

/// Who writes a session that is followed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Follow {
    /// Nobody: he closed it.
    #[default]
    Closed,
    /// Somebody, now.
    Here(Holder),
    /// Somebody who is gone without closing it.
    Gone {
        /// Who.
        who: Holder,
        /// When he wrote last.
        since: Option<NaiveTime>,
    },
    /// Its files cannot be read, for this reason.
    Unreadable(String),
}

impl App {
    /// What came of following.
    pub(super) fn followed(&mut self, followed: Followed) {
        let Page::Live(live) = &mut self.page else {
            return;
        };
        if live.follow().is_none() {
            return;
        }
        live.access = match live.access {
            Access::Chair(_) => Access::Chair(followed.by),
            _ => Access::Follower(followed.by),
        };
        if let Some(session) = followed.session {
            live.editor = Editor::new(*session);
            self.settle_answers();
            self.session_changed();
        }
        if self.room().is_some() {
            self.touch_all();
        }
        self.touch(Regions::NONE.with(Region::Header));
    }
}

impl App {
    /// Begins with what the room sees: the meeting, or the points one by one.
    pub fn begin_in_room(&mut self, show: Show) {
        match show {
            Show::Meeting => self.toggle_room(),
            Show::Points | Show::Record => self.toggle_read_back(),
        }
    }
}

impl Live {
    /// Who writes it, when it is followed.
    #[must_use]
    pub const fn follow(&self) -> Option<&Follow> {
        match &self.access {
            Access::Follower(by) | Access::Chair(by) => Some(by),
            _ => None,
        }
    }

    /// Which keys it has.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        match (&self.focus, self.follow()) {
            (super::Focus::Line, Some(_)) => Mode::Follow,
            (focus, _) => focus.mode(),
        }
    }
}
