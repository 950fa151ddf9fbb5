//! Changing what is noted: its words in place, away with it.

use super::App;
use super::field::Field;
use super::live::{Focus, Rewriting};
use crate::capture::{Act, Decide, Parsed, edits, floor_freed, inside};
use crate::edit::{Edit, Row, RowRef};
use crate::keys::CommandId;
use crate::model::{Id, Session};
use crate::text::Prose;

impl App {
    /// Enter on what is picked: its words become a field; an item is gone to, a person is given the floor.
    pub(super) fn edit_picked(&mut self) {
        let Some(row) = self.live().and_then(|live| live.picked().cloned()) else {
            return;
        };
        match &row {
            RowRef::Item(id) => return self.go_to_item(*id),
            RowRef::Person(key) => return self.give_floor(&key.clone()),
            _ => {}
        }
        if !self.has_words(&row) {
            return self.say_id("pick-no-words");
        }
        if !self.may_commit() {
            return;
        }
        if self.is_frozen(&row) {
            return self.warn_id("decision-frozen");
        }
        let Some(live) = self.live_mut() else { return };
        let Some(text) = words(live.session(), &row) else {
            return;
        };
        let mut field = Field::new(&text);
        let half = live.halves.iter().position(|(left, _)| *left == row);
        if let Some(at) = half {
            let (_, half) = live.halves.remove(at);
            field.put(&half);
        }
        live.focus = Focus::Words(Rewriting { row, field });
        self.touch_all();
        if half.is_some() {
            self.say_key("half-again", CommandId::Undo);
        }
    }

    fn go_to_item(&mut self, id: Id) {
        let Some(live) = self.live() else { return };
        let at = live.session().agenda.iter().position(|item| item.id == id);
        if let Some(at) = at {
            self.leave_focus();
            self.commit_text(&format!("odj: {}", at + 1), false);
        }
    }

    fn give_floor(&mut self, key: &str) {
        let Some(live) = self.live_mut() else { return };
        if live.line.is_empty() {
            live.line.put(&format!("{key}: "));
        }
        self.leave_focus();
        self.journal_draft();
    }

    /// Enter in the words of a row: one group.
    pub(super) fn commit_words(&mut self) {
        let Some(live) = self.live_mut() else { return };
        let Focus::Words(rewriting) = &live.focus else {
            return;
        };
        let (row, text) = (rewriting.row.clone(), rewriting.field.text().to_owned());
        if text.trim_matches(' ').is_empty() {
            return self.warn_id("words-empty");
        }
        if words(live.session(), &row).as_deref() == Some(text.as_str()) {
            live.focus = Focus::Pick(row);
            return self.touch_all();
        }
        live.focus = Focus::Pick(row.clone());
        let changes = self.rewording(&row, &text);
        if !changes.is_empty() {
            self.perform_edits(changes);
        }
        self.journal_draft();
        self.touch_all();
    }

    /// The edits that give a row other words; the wordings of a decision are kept.
    pub(super) fn rewording(&self, row: &RowRef, text: &str) -> Vec<Edit> {
        let Some(live) = self.live() else {
            return Vec::new();
        };
        let RowRef::Decision(id) = *row else {
            let row = reworded(live.session(), row, text.into());
            let mut edits: Vec<Edit> = row.map(|row| Edit::Replace { row }).into_iter().collect();
            inside::stamp(&mut edits, live.session());
            return edits;
        };
        let text: Prose = text.into();
        let parsed = Parsed::of(Act::Decide(Decide::Reword { id, text }));
        edits(&parsed, &live.context(self.now)).edits
    }

    /// Esc in the words of a row: what was half rewritten is kept for the next time.
    pub(super) fn leave_words(&mut self) {
        let Some(live) = self.live_mut() else { return };
        let Focus::Words(Rewriting { row, field }) = std::mem::take(&mut live.focus) else {
            return;
        };
        let changed = words(live.session(), &row).as_deref() != Some(field.text());
        if changed && !field.is_empty() {
            live.past.keep(field.text());
            live.halves.push((row.clone(), field.text().to_owned()));
        }
        live.focus = Focus::Pick(row);
        self.touch_all();
        if changed {
            self.journal_draft();
            self.say_id("half-kept");
        }
    }

    /// Away with what is chosen; undo brings it back.
    pub(super) fn delete_chosen(&mut self) {
        if self.people().is_some() {
            return self.delete_person();
        }
        let rows = self.chosen();
        if !rows.iter().all(|row| self.may_delete(row)) || !self.may_commit() {
            return;
        }
        if self.warned_fixed(&rows) {
            return;
        }
        let beside = self.neighbour(&rows);
        let changes = self.on_each(rows, |row, cx| {
            let freed = row.id().and_then(|id| floor_freed(id, cx.session));
            let row = row.clone();
            freed.into_iter().chain([Edit::Remove { row }]).collect()
        });
        if self.perform_edits(changes) {
            self.drop_chosen();
            if let Some(beside) = beside {
                self.pick_row(Self::pane_of(&beside), beside);
            }
            self.say_key("deleted", CommandId::Undo);
        }
    }

    /// Whether a row may go: not what something else names. Says why not.
    pub(super) fn may_delete(&mut self, row: &RowRef) -> bool {
        let Some(session) = self.live().map(super::Live::session) else {
            return false;
        };
        let (id, name, uses) = match row {
            RowRef::Person(key) => {
                let name = super::flow::names::of_key(session, key, &self.words);
                ("person-named", name, session.mentions_of(key))
            }
            RowRef::Item(id) => {
                let title = session.item(*id).map(|item| item.title.clone());
                (
                    "item-used",
                    title.unwrap_or_default(),
                    session.uses_of_item(*id),
                )
            }
            _ => return true,
        };
        if uses > 0 {
            let args = [("name", name.into()), ("n", uses.into())];
            let text = self.words.with(id, &args);
            self.warn(text);
        }
        uses == 0
    }

    /// The row seen after these, or before them.
    fn neighbour(&self, rows: &[RowRef]) -> Option<RowRef> {
        let seen = self.rows(Self::pane_of(rows.first()?));
        let last = rows.iter().filter_map(|row| seen.place(row)).max()?;
        let before = || {
            let mut above = (0..last).rev().filter_map(|at| seen.at(at));
            above.find(|row| !rows.contains(row))
        };
        seen.at(last + 1).or_else(before)
    }
}

/// The words of a row.
pub(super) fn words(session: &Session, row: &RowRef) -> Option<String> {
    let text = session.record(row.id()?)?.text()?;
    Some(text.as_str().to_owned())
}

/// A row with other words.
fn reworded(session: &Session, row: &RowRef, text: Prose) -> Option<Row> {
    let mut row = Row::of(row, session)?;
    let record = row.record_mut()?;
    *record.text_mut()? = text;
    Some(row)
}
