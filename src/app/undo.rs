//! Undo and redo: first what was typed in the line, then what the session took in.

use super::amend::words;
use super::event::Journal;
use super::{App, Effect, Live, Region, Regions};
use crate::edit::{Edit, Group, Row, Step};
use crate::keys::Mode;
use crate::text::fit_words;

/// As much of a line as says which it was.
const SHOWN: usize = 48;

impl App {
    /// Undoes in the text that keys go to; in the capture line, when nothing is left there, the last line
    /// committed.
    pub(super) fn undo(&mut self) {
        if self.mode() == Mode::ReadBack && !self.undo_answer(false) {
            return;
        }
        if self.mode() == Mode::Fiche {
            return self.undo_field(true);
        }
        if !self.mode().seeks()
            && self.live().is_none_or(|live| live.undone == 0)
            && self.field_mut().is_some_and(super::Field::undo)
        {
            return self.field_undone();
        }
        if self.live().is_none() || self.is_covered() || !self.may_commit() {
            return;
        }
        let last = self.live().and_then(|live| live.editor.done().last());
        let last = last.cloned();
        if !self.may_turn(last.as_ref(), true) {
            return;
        }
        let Some(live) = self.live_mut() else { return };
        let words = last.as_ref().map(|group| described(group, live));
        match live.editor.undo() {
            Ok(Some(id)) => {
                live.undone += 1;
                live.pasted.clear();
                let places = live.follow_steps(&steps(last), false);
                self.effect(Effect::Journal(Journal::Undo(id)));
                self.say_what("undone", words);
                self.session_followed(places);
            }
            Ok(None) => self.say_id("undone-nothing"),
            Err(error) => self.warn(error.to_string()),
        }
    }

    /// Does again what was undone last.
    pub(super) fn redo(&mut self) {
        if self.mode() == Mode::ReadBack && !self.undo_answer(true) {
            return;
        }
        if self.mode() == Mode::Fiche {
            return self.undo_field(false);
        }
        let line_first = !self.mode().seeks() && self.live().is_none_or(|live| live.undone == 0);
        if line_first && self.field_mut().is_some_and(super::Field::redo) {
            return self.field_undone();
        }
        if self.live().is_none() || self.is_covered() || !self.may_commit() {
            return;
        }
        let next = self.live().and_then(|live| live.editor.undone().last());
        let next = next.cloned();
        if !self.may_turn(next.as_ref(), false) {
            return;
        }
        let Some(live) = self.live_mut() else { return };
        let words = next.as_ref().map(|group| described(group, live));
        match live.editor.redo() {
            Ok(Some(id)) => {
                live.undone = live.undone.saturating_sub(1);
                let places = live.follow_steps(&steps(next), true);
                self.effect(Effect::Journal(Journal::Redo(id)));
                self.say_what("redone", words);
                self.session_followed(places);
            }
            Ok(None) => self.say_id("redone-nothing"),
            Err(error) => self.warn(error.to_string()),
        }
    }

    /// Whether something lies over the session in which its changes are not seen.
    fn is_covered(&self) -> bool {
        !self.overlays.is_empty() && self.people().is_none() && self.room().is_none()
    }

    fn field_undone(&mut self) {
        if self.mode() == Mode::Live {
            if let Some(live) = self.live_mut() {
                live.completion = None;
                live.expanded = None;
                live.follow_slots();
            }
            self.touch(Regions::NONE.with(Region::Capture));
            self.journal_draft();
        } else {
            self.overlay_typed();
            if self.mode() == crate::keys::Mode::Find {
                self.seek_again();
            }
            self.touch_all();
        }
    }

    fn say_what(&mut self, id: &str, what: Option<String>) {
        let what = what.filter(|what| !what.is_empty());
        let what = what.unwrap_or_else(|| self.words.text("undo-change").into_owned());
        let what = fit_words(&what, SHOWN);
        let text = self.words.with(id, &[("what", what.into())]);
        self.say(text);
    }
}

fn steps(group: Option<Group>) -> Vec<Step> {
    group.map(|group| group.steps).unwrap_or_default()
}

/// What a group did: the line it came from, or the words of its first row.
fn described(group: &Group, live: &Live) -> String {
    if let Some(line) = live.typed.get(&group.id) {
        return line.clone();
    }
    group
        .steps
        .iter()
        .flat_map(|step| [&step.edit, &step.inverse])
        .find_map(|edit| match edit {
            Edit::Insert { row, .. } | Edit::Replace { row } => words_of(row),
            Edit::Move { row, .. } => words(live.session(), row),
            _ => None,
        })
        .unwrap_or_default()
}

fn words_of(row: &Row) -> Option<String> {
    let text = match row {
        Row::Person(person) => return Some(person.name.clone()),
        Row::Item(item) => return Some(item.title.clone()),
        Row::Entry(entry) => entry.kind.text()?,
        Row::Decision(decision) => &decision.text,
        Row::Action(action) => &action.text,
        Row::Question(question) => &question.text,
    };
    Some(text.as_str().to_owned())
}
