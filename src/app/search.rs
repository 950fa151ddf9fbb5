//! Looking for words in all sessions of the folder: what is found comes while one types, from a thread of its
//! own; Enter opens the session at the place found.

use super::field::Field;
use super::{App, Effect, Overlay};
use crate::archive::{Answer, Hit, Limits, Query};

/// As many sessions as anybody looks through in a list, and as many places of one.
pub const SEARCHED: Limits = Limits {
    sessions: 60,
    places: 4,
};

/// What is looked for in the folder, and what was found.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// The words as typed.
    pub field: Field,
    /// Which of the places found is picked.
    pub at: usize,
    /// What was found of the words last answered; none before the first answer.
    found: Option<Answer>,
    /// The number of the question asked last, which its answer repeats.
    asked: u64,
    /// Whether what is shown answers it.
    waits: bool,
}

impl Search {
    /// The places found, the best first.
    #[must_use]
    pub fn hits(&self) -> &[Hit] {
        self.found.as_ref().map_or(&[], |found| &found.hits)
    }

    /// What was found, all told; none before the first answer, and while nothing is asked.
    #[must_use]
    pub fn found(&self) -> Option<&Answer> {
        self.found.as_ref()
    }

    /// Whether an answer is on its way.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.waits
    }

    /// The place picked.
    #[must_use]
    pub fn picked(&self) -> Option<&Hit> {
        self.hits().get(self.at)
    }

    /// The lines of the list.
    #[must_use]
    pub fn rows(&self) -> Vec<SearchRow> {
        let mut rows = Vec::new();
        for (n, hit) in self.hits().iter().enumerate() {
            let before = n.checked_sub(1).and_then(|before| self.hits().get(before));
            if before.is_none_or(|before| before.meeting != hit.meeting) {
                if before.is_some() {
                    rows.push(SearchRow::Blank);
                }
                rows.push(SearchRow::Session(n));
            }
            rows.push(SearchRow::Place(n));
        }
        rows
    }

    /// The first row seen in so many lines, the place picked in sight, with its session where there is room.
    #[must_use]
    pub fn first(&self, rows: &[SearchRow], height: usize) -> usize {
        let picked = rows
            .iter()
            .position(|row| *row == SearchRow::Place(self.at));
        (picked.unwrap_or(0) + 1).saturating_sub(height.max(1))
    }
}

/// A line of what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchRow {
    /// The session that this place and those after it are in.
    Session(usize),
    /// A place.
    Place(usize),
    /// Between two sessions.
    Blank,
}

impl App {
    /// Asks for words to look for; the folder is listed anew.
    pub(super) fn open_search(&mut self) {
        self.open_overlay(Overlay::Search(Box::default()));
        self.search_typed();
    }

    /// Looks for what stands in the field now.
    pub(super) fn search_typed(&mut self) {
        self.searches += 1;
        let asked = self.searches;
        let Some(Overlay::Search(search)) = self.overlays.last_mut() else {
            return;
        };
        let query = Query::typing(search.field.text());
        search.asked = asked;
        search.waits = !query.is_empty();
        if query.is_empty() {
            search.found = None;
            search.at = 0;
        }
        self.effect(Effect::Search { asked, query });
        self.touch_all();
    }

    /// What was found; an answer to what is no longer asked is dropped.
    pub(super) fn searched(&mut self, asked: u64, answer: Answer) {
        let Some(Overlay::Search(search)) = self
            .overlays
            .iter_mut()
            .rfind(|overlay| matches!(overlay, Overlay::Search(_)))
        else {
            return;
        };
        if search.asked != asked || search.field.is_empty() {
            return;
        }
        search.waits = false;
        search.at = 0;
        search.found = Some(answer);
        self.touch_all();
    }

    pub(super) fn move_search(&mut self, by: isize) {
        if let Some(Overlay::Search(search)) = self.overlays.last_mut() {
            let most = search.hits().len().saturating_sub(1);
            search.at = search.at.saturating_add_signed(by).min(most);
        }
        self.touch_all();
    }

    /// Enter: the session is opened, and then the place found is gone to.
    pub(super) fn open_hit(&mut self) {
        let Some(Overlay::Search(search)) = self.overlays.last() else {
            return;
        };
        let Some(hit) = search.picked() else {
            return self.say_id("search-nothing");
        };
        let (path, place) = (hit.meeting.path.clone(), hit.place.clone());
        self.goes_to = Some((path.clone(), place));
        self.effect(Effect::Open(path));
    }

    /// The session just opened is shown where something was found in it.
    pub(super) fn go_to_place_found(&mut self) {
        let Some((path, place)) = self.goes_to.take() else {
            return;
        };
        let here = self.live().is_some_and(|live| live.path == path);
        if let Some(row) = self.row_of(&place).filter(|_| here) {
            self.pick_row(Self::pane_of(&row), row);
        }
    }
}
