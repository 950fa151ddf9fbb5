//! Looking for words in the session, or for the turns of somebody: what is found is marked in every pane, one goes
//! from one to the next, and Esc leads back to where one was, what was being typed untouched.

mod hits;
mod jump;

use std::collections::BTreeMap;
use std::ops::Range;

use super::field::Field;
use super::frame::Pane;
use super::live::Focus;
use super::scroll::Scroll;
use super::{App, Live};
use crate::edit::RowRef;
use crate::model::Speaker;

/// A place where something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The row.
    pub row: RowRef,
    /// Which of the parts of its block.
    pub part: usize,
    /// In the bytes of that part.
    pub range: Range<usize>,
}

/// What is looked for, what was found, and where one comes from.
#[derive(Clone, Debug)]
pub struct Seek {
    /// The words as typed.
    pub field: Field,
    /// Whose turns are looked for instead, and how he is called.
    pub turns: Option<(Speaker, String)>,
    /// What was found, in the order of the panes.
    pub hits: Vec<Hit>,
    /// Which of it one stands on.
    pub at: Option<usize>,
    from: Place,
}

/// Where one was.
#[derive(Clone, Debug, Default)]
struct Place {
    focus: Focus,
    pane: Pane,
    scroll: Scroll,
    beside: BTreeMap<Pane, Scroll>,
}

impl Seek {
    /// What one stands on.
    #[must_use]
    pub fn here(&self) -> Option<&Hit> {
        self.hits.get(self.at?)
    }

    /// The words to be marked wherever they are seen; empty when turns are looked for.
    #[must_use]
    pub fn words(&self) -> &str {
        match self.turns {
            Some(_) => "",
            None => self.field.text(),
        }
    }
}

impl App {
    /// Asks for words to look for; from the pane in which something is looked for already, on to the next place.
    pub(super) fn open_seek(&mut self) {
        let stands = self.live().is_some_and(|live| live.seek.is_some());
        if stands && matches!(self.live().map(Live::focus), Some(Focus::Pick(_))) {
            let Some(live) = self.live_mut() else { return };
            live.focus = Focus::Seek;
            if let Some(seek) = &mut live.seek {
                seek.turns = None;
                seek.field.select_all();
            }
            return self.seek_again();
        }
        self.leave_from_here();
        let Some(live) = self.live_mut() else { return };
        live.focus = Focus::Seek;
        let last = live.sought.clone();
        if let Some(seek) = &mut live.seek {
            seek.field = Field::new(&last);
            seek.field.select_all();
        }
        self.seek_again();
    }

    /// Keeps where one is, to come back to.
    fn leave_from_here(&mut self) {
        let Some(live) = self.live_mut() else { return };
        if live.seek.is_some() {
            return;
        }
        live.seek = Some(Box::new(Seek {
            field: Field::default(),
            turns: None,
            hits: Vec::new(),
            at: None,
            from: Place {
                focus: std::mem::take(&mut live.focus),
                pane: live.pane,
                scroll: live.scroll.clone(),
                beside: live.beside.clone(),
            },
        }));
    }

    /// Back to where one was before anything was looked for.
    pub(super) fn leave_seek(&mut self) {
        let Some(live) = self.live_mut() else { return };
        let Some(seek) = live.seek.take() else { return };
        let Place {
            focus,
            pane,
            scroll,
            beside,
        } = seek.from;
        (live.focus, live.pane, live.scroll, live.beside) = (focus, pane, scroll, beside);
        self.drop_lost_pick();
        self.touch_all();
    }

    /// What is looked for was typed.
    pub(super) fn seek_again(&mut self) {
        let hits = self.hits();
        let near = self.nearest(&hits);
        let Some(live) = self.live_mut() else { return };
        let Some(seek) = &mut live.seek else { return };
        (seek.at, seek.hits) = (near, hits);
        self.show_hit();
    }

    /// The session changed under what was found, in these entries of the log or in whatever: one stays on the row on
    /// which one stands.
    pub(super) fn refresh_hits(&mut self, places: Option<Range<usize>>) {
        let among = places.and_then(|places| self.hits_among(places));
        let all = among.is_none().then(|| self.hits());
        let Some(live) = self.live_mut() else { return };
        let Some(seek) = &mut live.seek else { return };
        let here = seek.here().cloned();
        if let Some((of, anew)) = among {
            seek.hits.splice(of, anew);
        }
        seek.hits = all.unwrap_or_else(|| std::mem::take(&mut seek.hits));
        let hits = &seek.hits;
        let same = here.and_then(|here| {
            let exactly = hits.iter().position(|hit| *hit == here);
            exactly.or_else(|| hits.iter().position(|hit| hit.row == here.row))
        });
        let last = hits.len().checked_sub(1);
        seek.at = same.or_else(|| Some(seek.at?.min(last?)));
    }

    /// Brings what one stands on into sight.
    fn show_hit(&mut self) {
        let Some(live) = self.live_mut() else { return };
        let row = live.seek.as_ref().and_then(|seek| seek.here());
        if let Some(row) = row.map(|hit| hit.row.clone()) {
            live.pane = Self::pane_of(&row);
            live.beside.remove(&live.pane);
            if matches!(live.focus, Focus::Pick(_)) {
                live.focus = Focus::Pick(row);
            }
            self.reveal();
        }
        self.touch_all();
    }

    /// Whether anything was found.
    pub(super) fn has_hits(&self) -> bool {
        self.seek().is_some_and(|seek| !seek.hits.is_empty())
    }

    /// What is looked for.
    #[must_use]
    pub fn seek(&self) -> Option<&Seek> {
        self.live()?.seek.as_deref()
    }

    /// To the next place, or to the one before, round.
    pub(super) fn next_hit(&mut self, forward: bool) {
        let Some(live) = self.live_mut() else { return };
        live.chosen = super::chosen::Chosen::default();
        if let Some(seek) = &mut live.seek {
            let count = seek.hits.len().max(1);
            let step = if forward { 1 } else { count - 1 };
            seek.at = seek.at.map(|at| (at + step) % count);
        }
        self.show_hit();
    }

    /// Enter: the row found is picked; the rest of what was found is a key away.
    pub(super) fn keep_hit(&mut self) {
        let Some(row) = self.seek().and_then(Seek::here).map(|hit| hit.row.clone()) else {
            return self.say_id("seek-nothing");
        };
        if let Some(live) = self.live_mut() {
            live.sought = live
                .seek
                .as_ref()
                .map_or_else(String::new, |seek| seek.field.text().to_owned());
        }
        self.pick_row(Self::pane_of(&row), row);
    }

    /// « 2 sur 14 », behind the name of whose turns they are.
    pub(super) fn seek_count(&self) -> Option<String> {
        let seek = self.seek()?;
        let count = match seek.at {
            _ if seek.turns.is_none() && seek.words().trim_matches(' ').is_empty() => return None,
            None => self.words.text("seek-nothing").into_owned(),
            Some(at) => {
                let args = [("at", (at + 1).into()), ("n", seek.hits.len().into())];
                self.words.with("seek-count", &args)
            }
        };
        Some(match &seek.turns {
            Some((_, name)) => format!("{name}{}{count}", crate::text::between()),
            None => count,
        })
    }
}
