//! A long session while it is read: its end is seen as a picture, and the line takes what is typed. Lines
//! committed meanwhile are done, in order, once there is a session to do them in.

use std::path::PathBuf;

use super::field::Field;
use super::flow::Openings;
use super::{App, Page};
use crate::model::Session;

/// What is seen of a session that is not read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glimpse {
    /// Its file.
    pub path: PathBuf,
    /// Its head and the end of its log. Nothing may be done with it but look.
    pub picture: Session,
    /// Decisions, actions and questions are all in the picture; else none is.
    pub outcomes: bool,
}

/// A session that is being read.
#[derive(Debug)]
pub struct Opening {
    glimpse: Glimpse,
    openings: Openings,
    /// The line being typed.
    pub(super) line: Field,
    /// The lines committed so far, and whether each is text whatever it looks like.
    lines: Vec<(String, bool)>,
    /// It is to be left as soon as they are done.
    leaves: bool,
}

impl Opening {
    /// What is seen of it.
    #[must_use]
    pub const fn glimpse(&self) -> &Glimpse {
        &self.glimpse
    }

    /// The turns in the picture.
    #[must_use]
    pub const fn openings(&self) -> &Openings {
        &self.openings
    }

    /// The line being typed.
    #[must_use]
    pub const fn line(&self) -> &Field {
        &self.line
    }
}

impl App {
    /// The session that is being read, if one is.
    #[must_use]
    pub const fn opening(&self) -> Option<&Opening> {
        match &self.page {
            Page::Opening(opening) => Some(opening),
            _ => None,
        }
    }

    /// Whether something was typed that waits for its session.
    #[must_use]
    pub fn awaits_session(&self) -> bool {
        self.opening()
            .is_some_and(|opening| !opening.lines.is_empty() || !opening.line.is_empty())
    }

    /// A session is being read.
    pub(super) fn begin_opening(&mut self, glimpse: Glimpse) {
        self.overlays.clear();
        self.page = Page::Opening(Box::new(Opening {
            openings: Openings::of(&glimpse.picture),
            glimpse,
            line: Field::default(),
            lines: Vec::new(),
            leaves: false,
        }));
        self.touch_all();
    }

    /// It could not be read: back to the folder.
    pub(super) fn not_opened(&mut self, why: String) {
        if self.opening().is_some() {
            self.leave_session();
        }
        self.warn(why);
    }

    /// Enter while the session is read: the line waits for it. Says whether that is so.
    pub(super) fn keep_line_waiting(&mut self) -> bool {
        let Page::Opening(opening) = &mut self.page else {
            return false;
        };
        let line = opening.line.take();
        if !line.trim_matches(' ').is_empty() {
            opening.lines.push((line, false));
        }
        self.touch_line();
        true
    }

    /// A pasted block: its first line ends what was being typed, the others are text.
    pub(super) fn keep_block_waiting<'a>(&mut self, mut lines: impl Iterator<Item = &'a str>) {
        self.type_text(lines.next().unwrap_or_default());
        self.keep_line_waiting();
        if let Page::Opening(opening) = &mut self.page {
            let lines = lines.map(|line| (line.to_owned(), true));
            opening.lines.extend(lines);
        }
    }

    /// Leaving while what was typed waits: it is done first. Says whether that is so.
    pub(super) fn leaves_later(&mut self) -> bool {
        let awaits = self.awaits_session();
        if let Page::Opening(opening) = &mut self.page {
            opening.leaves = awaits;
        }
        awaits
    }

    /// What was typed while the session was read, once it is there.
    pub(super) fn take_up(&mut self, opening: Opening) {
        let Some(live) = self.live_mut() else { return };
        let writes = live.may_write();
        if !opening.line.is_empty() {
            // A half line that came back stays within reach of ↑.
            let recovered = live.line.take();
            live.past.keep(&recovered);
        }
        for (line, _) in &opening.lines {
            live.past.keep(line);
        }
        if !opening.line.is_empty() {
            live.line = opening.line;
        }
        if writes {
            // What cannot be taken is within reach of ↑.
            if !self.is_shut() {
                self.commit_lines(&opening.lines);
            }
            self.journal_draft();
        }
        if opening.leaves {
            self.quit();
        }
    }
}
