//! The start screen: the sessions of the folder.

use ratatui::layout::Rect;

use super::live::Live;
use crate::text::clean_line;

use super::{Access, App, Effect, Opened, Overlay, Page, Summary};

/// A session takes two lines and a blank one.
pub const ROWS: u16 = 3;

/// The sessions of the folder, and which one is picked.
#[derive(Clone, Debug, Default)]
pub struct Start {
    sessions: Option<Vec<Summary>>,
    at: usize,
}

impl Start {
    /// The sessions; none while the folder is not yet listed.
    #[must_use]
    pub fn sessions(&self) -> &[Summary] {
        self.sessions.as_deref().unwrap_or_default()
    }

    /// Whether the folder was listed.
    #[must_use]
    pub const fn is_listed(&self) -> bool {
        self.sessions.is_some()
    }

    /// Which one is picked.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The first one seen in an area.
    #[must_use]
    pub fn first(&self, area: Rect) -> usize {
        let seen = usize::from((area.height / ROWS).max(1));
        (self.at + 1).saturating_sub(seen)
    }

    /// The one picked.
    #[must_use]
    pub fn picked(&self) -> Option<&Summary> {
        self.sessions().get(self.at)
    }
}

impl App {
    pub(super) fn listed(&mut self, sessions: Vec<Summary>) {
        if let Page::Start(start) = &mut self.page {
            start.at = start.at.min(sessions.len().saturating_sub(1));
            start.sessions = Some(sessions);
        }
        self.touch_all();
    }

    pub(super) fn move_start(&mut self, by: isize) {
        if let Page::Start(start) = &mut self.page {
            let most = start.sessions().len().saturating_sub(1);
            start.at = start.at.saturating_add_signed(by).min(most);
        }
        self.touch_all();
    }

    /// Enter on a session.
    pub(super) fn open_picked(&mut self) {
        let Page::Start(start) = &self.page else {
            return;
        };
        match start.picked().map(|summary| (&summary.path, &summary.is)) {
            Some((path, Ok(_))) => {
                let effect = Effect::Open(path.clone());
                self.effect(effect);
            }
            Some((_, Err(why))) => self.warn(why.clone()),
            None => {}
        }
    }

    /// A session is open: it fills the screen. Words typed while it could not be written are kept.
    pub(super) fn opened(&mut self, opened: Opened) {
        let (said, saved) = (opened.said.clone(), opened.saved.clone());
        let before = match std::mem::take(&mut self.page) {
            Page::Opening(opening) => Some(opening),
            page => {
                self.page = page;
                None
            }
        };
        let mut live = Live::new(opened);
        if let Page::Live(before) = &self.page {
            let kept = before.line.text();
            if !before.may_write() && !kept.is_empty() {
                // The other's half line stays within reach of ↑.
                let theirs = live.line.take();
                live.past = before.past.clone();
                live.past.keep(&theirs);
                live.line.put(kept);
            }
        }
        let took_over = matches!(
            &self.page,
            Page::Live(before) if matches!(before.access, Access::Viewer(_)) && before.path == live.path
        );
        let copied = live.may_write()
            && matches!(&self.page, Page::Live(before) if before.access == Access::Shipped);
        self.page = Page::Live(Box::new(live));
        self.overlays
            .retain(|overlay| matches!(overlay, Overlay::Preview(_)));
        if let Some(live) = self.live()
            && live.session().log.is_empty()
            && live.session().people.is_empty()
            && live.follow().is_none()
        {
            self.say_id("live-welcome");
        }
        self.saved = saved;
        self.session_changed();
        self.arrive();
        if took_over {
            self.say_id("took-over");
        }
        if copied && let Some(live) = self.live() {
            let file = live.path.file_name().unwrap_or_default().to_string_lossy();
            let args = [("file", clean_line(&file).into())];
            let text = self.words.with("copied-shipped", &args);
            self.say(text);
        }
        if let Some(said) = said {
            self.say(said);
        }
        self.go_to_place_found();
        if std::mem::take(&mut self.commits) && copied {
            self.commit_line();
        } else if self.live().is_some_and(|live| !live.line.is_empty()) {
            self.journal_draft();
        }
        if let Some(opening) = before {
            self.take_up(*opening);
        }
    }

    /// Back to the folder, from whatever is open.
    pub(super) fn leave_here(&mut self) {
        if self.fiche().is_some() {
            self.leave_fiche();
        } else if !self.leaves_later() {
            self.leave_session();
        }
    }

    /// Back to the folder.
    pub(super) fn leave_session(&mut self) {
        self.page = Page::Start(Start::default());
        self.overlays.clear();
        self.effect(Effect::Close);
        self.effect(Effect::List);
        self.back_to_register();
        self.touch_all();
    }
}
