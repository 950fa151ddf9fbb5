//! Putting right where and whose something is: given to another speaker, moved, joined to what was before.

use super::amend::words;
use super::field::Field;
use super::live::{Focus, Naming, Whom};
use super::{App, Live};
use crate::capture::{choices, joined};
use crate::edit::{Edit, Row, RowRef, Slot};
use crate::keys::{CommandId, Mode};
use crate::model::{Entry, EntryKind, Id, Speaker, Voice};
use crate::text::fold;

impl App {
    fn picked_entry(&self) -> Option<&Entry> {
        let live = self.live()?;
        let RowRef::Entry(id) = live.picked()? else {
            return None;
        };
        live.session().entry(*id)
    }

    /// Whether what is picked are the words of somebody.
    pub(super) fn can_give(&self) -> bool {
        self.picked_entry().is_some_and(|entry| {
            matches!(entry.kind, EntryKind::Note { .. } | EntryKind::Point { .. })
        })
    }

    /// Asks in the foot who said what is picked.
    pub(super) fn ask_speaker(&mut self) {
        let Some(id) = self.picked_entry().map(|entry| entry.id) else {
            return;
        };
        if !self.may_commit() {
            return;
        }
        let Some(live) = self.live_mut() else { return };
        live.focus = Focus::Naming(Naming {
            whom: Whom::Said(id),
            field: Field::default(),
            choices: choices("", live.editor.session()),
            at: None,
        });
        self.touch_all();
    }

    /// Enter behind the name that is asked for.
    pub(super) fn name_typed(&mut self) {
        match self.asked().map(|naming| naming.whom.clone()) {
            Some(Whom::Said(id)) => self.give(id),
            Some(Whom::Pending(_)) => self.named(),
            None => {}
        }
    }

    /// Esc behind it.
    pub(super) fn leave_name(&mut self) {
        let said = match self.asked().map(|naming| &naming.whom) {
            Some(Whom::Said(id)) => Some(*id),
            _ => None,
        };
        self.leave_focus();
        if let Some(id) = said {
            self.pick_row(super::Pane::Log, RowRef::Entry(id));
        }
    }

    fn asked(&self) -> Option<&Naming> {
        match self.live().map(Live::focus) {
            Some(Focus::Naming(naming)) => Some(naming),
            _ => None,
        }
    }

    /// The entry is said by whoever was named; the turn it stood in is parted where it must be.
    fn give(&mut self, id: Id) {
        let Some(naming) = self.asked() else { return };
        let form = naming.field.text().trim_matches(' ').to_owned();
        if form.is_empty() {
            return;
        }
        let Some((speaker, name)) = self.speaker(naming, &form) else {
            let args = [("form", form.as_str().into())];
            let text = self.words.with("problem-no-person", &args);
            return self.warn(text);
        };
        let entry = self
            .live()
            .and_then(|live| live.session().entry(id))
            .cloned();
        let Some(mut entry) = entry else { return };
        if let EntryKind::Note { by, .. } | EntryKind::Point { by, .. } = &mut entry.kind {
            *by = Some(speaker);
        }
        self.leave_name();
        if self.perform_edits(vec![Edit::Replace { row: entry.into() }]) {
            let key = self.key_label(Mode::Select, CommandId::Undo);
            let args = [("name", name.into()), ("key", key.into())];
            let text = self.words.with("given", &args);
            self.say(text);
        }
    }

    /// Who is meant: the choice shown, one key or several (« aj+ar »), or the only one whose name fits.
    fn speaker(&self, naming: &Naming, form: &str) -> Option<(Speaker, String)> {
        let session = self.live()?.session();
        let chosen = match naming.at {
            Some(at) => naming.choices.get(at),
            None => naming
                .choices
                .iter()
                .find(|choice| fold(&choice.name) == fold(form))
                .or_else(|| naming.choices.first().filter(|_| naming.choices.len() == 1)),
        };
        let voices: Option<Vec<Voice>> = form
            .split('+')
            .map(|key| {
                let person = session.person(&fold(key.trim_matches(' ')))?;
                Some(Voice::Person(person.key.clone()))
            })
            .collect();
        match (voices, chosen) {
            (Some(voices), _) if naming.at.is_none() => {
                let speaker = Speaker(voices);
                let name = super::flow::names::speaker(session, &speaker, &self.words);
                Some((speaker, name))
            }
            (_, chosen) => chosen.map(|one| (one.speaker.clone(), one.name.clone())),
        }
    }

    /// What is picked one place up or down among its like.
    pub(super) fn shift(&mut self, down: bool) {
        let Some(row) = self.live().and_then(|live| live.picked().cloned()) else {
            return;
        };
        if !self.may_commit() {
            return;
        }
        if self.was_sent(&row) {
            return self.warn_id("move-fixed");
        }
        let Some(to) = self.beyond(&row, down) else {
            return self.say_id("move-not");
        };
        let edit = Edit::Move {
            row: row.clone(),
            to,
        };
        if self.perform_edits(vec![edit]) {
            self.pick_row(Self::pane_of(&row), row);
        }
    }

    /// Whether a decision left the house under its number.
    fn was_sent(&self, row: &RowRef) -> bool {
        let (RowRef::Decision(id), Some(live)) = (row, self.live()) else {
            return false;
        };
        let decision = live.session().decision(*id);
        decision.is_some_and(|decision| decision.number.is_some())
    }

    /// The place behind the next of its like as they are seen, or before the one above.
    fn beyond(&self, row: &RowRef, down: bool) -> Option<Slot> {
        let alike = |other: &RowRef| std::mem::discriminant(other) == std::mem::discriminant(row);
        let seen: Vec<RowRef> = self
            .rows(Self::pane_of(row))
            .into_iter()
            .filter(alike)
            .collect();
        let at = seen.iter().position(|one| one == row)?;
        if down {
            return Some(Slot::After(seen.get(at + 1)?.clone()));
        }
        let above = seen.get(at.checked_sub(1)?)?;
        // What stands before it in the session, which is not what is seen before it in every pane.
        let all = self.in_order(row);
        let place = all.iter().position(|one| one == above)?;
        let before = all.into_iter().take(place).rfind(|one| one != row);
        Some(before.map_or(Slot::First, Slot::After))
    }

    /// The rows of the list in which a row stands, as the session has them.
    fn in_order(&self, row: &RowRef) -> Vec<RowRef> {
        let Some(live) = self.live() else {
            return Vec::new();
        };
        let session = live.session();
        match row {
            RowRef::Person(_) => {
                let people = session.people.iter();
                people.map(|row| RowRef::Person(row.key.clone())).collect()
            }
            RowRef::Item(_) => session
                .agenda
                .iter()
                .map(|row| RowRef::Item(row.id))
                .collect(),
            RowRef::Entry(_) => session
                .log
                .iter()
                .map(|row| RowRef::Entry(row.id))
                .collect(),
            RowRef::Decision(_) => {
                let decisions = session.decisions.iter();
                decisions.map(|row| RowRef::Decision(row.id)).collect()
            }
            RowRef::Action(_) => {
                let actions = session.actions.iter();
                actions.map(|row| RowRef::Action(row.id)).collect()
            }
            RowRef::Question(_) => {
                let questions = session.questions.iter();
                questions.map(|row| RowRef::Question(row.id)).collect()
            }
        }
    }

    /// What is picked and the entry before it as one entry, where both are words of the same mouth.
    pub(super) fn joined(&self) -> Option<Entry> {
        let entry = self.picked_entry()?;
        let session = self.live()?.session();
        let at = session.log.iter().position(|one| one.id == entry.id)?;
        let before = session.log.get(at.checked_sub(1)?)?;
        let spoken = |entry: &Entry| match &entry.kind {
            EntryKind::Note { by, .. } | EntryKind::Point { by, .. } => Some(by.clone()),
            _ => None,
        };
        let alike = spoken(before)? == spoken(entry)?
            && before.private == entry.private
            && before.confidential == entry.confidential;
        let text = words(session, &RowRef::Entry(entry.id)).filter(|_| alike)?;
        let mut both = before.clone();
        let own = both.kind.text_mut()?;
        *own = joined(own, &text);
        both.flag = both.flag.or_else(|| entry.flag.clone());
        both.practice |= entry.practice;
        Some(both)
    }

    /// Joins what is picked to the entry before it.
    pub(super) fn join(&mut self) {
        let (Some(both), Some(entry)) = (self.joined(), self.picked_entry()) else {
            return;
        };
        let row = RowRef::Entry(entry.id);
        if !self.may_commit() {
            return;
        }
        let address = RowRef::Entry(both.id);
        let edits = vec![
            Edit::Replace {
                row: Row::Entry(both),
            },
            Edit::Remove { row },
        ];
        if self.perform_edits(edits) {
            self.pick_row(super::Pane::Log, address);
            self.say_key("joined-lines", CommandId::Undo);
        }
    }
}
