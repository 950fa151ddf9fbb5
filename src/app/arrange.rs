//! Putting right whose something is: given to another speaker, joined to what was before.

use super::field::Field;
use super::live::{Focus, Naming, Whom};
use super::{App, Live};
use crate::capture::{choices, joined};
use crate::edit::{Edit, RowRef};
use crate::keys::{CommandId, Mode};
use crate::model::{Entry, EntryKind, Id, Session, Speaker, Voice};
use crate::text::fold;

impl App {
    /// The entries of the log that are chosen; none when something else is among them.
    fn chosen_entries(&self) -> Option<Vec<&Entry>> {
        let session = self.live()?.session();
        let entries = self.chosen().into_iter().map(|row| match row {
            RowRef::Entry(id) => session.entry(id),
            _ => None,
        });
        entries.collect()
    }

    /// Whether what is chosen are the words of somebody.
    pub(super) fn can_give(&self) -> bool {
        self.chosen_entries().is_some_and(|entries| {
            !entries.is_empty() && entries.iter().all(|entry| has_voice(entry))
        })
    }

    /// Asks in the foot who said what is chosen.
    pub(super) fn ask_speaker(&mut self) {
        let entries = self.chosen_entries().unwrap_or_default();
        let ids: Vec<Id> = entries.iter().map(|entry| entry.id).collect();
        let picked = self.live().and_then(|live| live.picked().cloned());
        let Some(picked) = picked.filter(|_| !ids.is_empty()) else {
            return;
        };
        if !self.may_commit() {
            return;
        }
        let Some(live) = self.live_mut() else { return };
        live.focus = Focus::Naming(Naming {
            whom: Whom::Said { ids, picked },
            field: Field::default(),
            choices: choices("", live.editor.session()),
            at: None,
        });
        self.touch_all();
    }

    /// Enter behind the name that is asked for.
    pub(super) fn name_typed(&mut self) {
        match self.asked().map(|naming| naming.whom.clone()) {
            Some(Whom::Said { ids, .. }) => self.give(&ids),
            Some(Whom::Place) => self.go_to_place(),
            Some(Whom::Pending(_)) => self.named(),
            None => {}
        }
    }

    /// Esc behind it.
    pub(super) fn leave_name(&mut self) {
        if matches!(self.asked().map(|naming| &naming.whom), Some(Whom::Place)) {
            return self.leave_seek();
        }
        let picked = match self.asked().map(|naming| &naming.whom) {
            Some(Whom::Said { picked, .. }) => Some(picked.clone()),
            _ => None,
        };
        match picked {
            Some(row) => self.pick_row(super::Pane::Log, row),
            None => self.leave_focus(),
        }
    }

    fn asked(&self) -> Option<&Naming> {
        match self.live().map(Live::focus) {
            Some(Focus::Naming(naming)) => Some(naming),
            _ => None,
        }
    }

    /// The entries are said by whoever was named; the turns they stood in are parted where they must be.
    fn give(&mut self, ids: &[Id]) {
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
        let Some(live) = self.live() else { return };
        let given = ids.iter().filter_map(|id| {
            let mut entry = live.session().entry(*id)?.clone();
            match &mut entry.kind {
                EntryKind::Note { by, .. } | EntryKind::Point { by, .. } => {
                    *by = Some(speaker.clone());
                }
                _ => return None,
            }
            Some(Edit::Replace { row: entry.into() })
        });
        let edits: Vec<Edit> = given.collect();
        self.leave_name();
        if self.perform_edits(edits) {
            self.drop_chosen();
            let key = self.key_label(Mode::Select, CommandId::Undo);
            let args = [("name", name.into()), ("key", key.into())];
            let text = self.words.with("given", &args);
            self.say(text);
        }
    }

    /// Who is meant: the choice shown, one key or several (« aj+ar »), or the only one whose name fits.
    pub(super) fn speaker(&self, naming: &Naming, form: &str) -> Option<(Speaker, String)> {
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

    /// Whether what is chosen can be joined.
    pub(super) fn can_join(&self) -> bool {
        !self.joining().is_empty()
    }

    /// The edits that join what is chosen: several entries to the first of them, one to the entry before it.
    fn joining(&self) -> Vec<Edit> {
        let Some(entries) = self.chosen_entries() else {
            return Vec::new();
        };
        let alone = entries.len() == 1;
        let ids: Vec<Id> = entries
            .iter()
            .skip(usize::from(!alone))
            .map(|entry| entry.id)
            .collect();
        let count = ids.len();
        let mut joined = 0;
        let edits = self.on_each(ids.into_iter().map(RowRef::Entry), |row, cx| {
            let Some(both) = row.id().and_then(|id| joined_before(id, cx.session)) else {
                return Vec::new();
            };
            joined += 1;
            let remove = Edit::Remove { row: row.clone() };
            vec![Edit::Replace { row: both.into() }, remove]
        });
        if joined == count { edits } else { Vec::new() }
    }

    /// Joins what is chosen into one entry.
    pub(super) fn join(&mut self) {
        let edits = self.joining();
        if edits.is_empty() || !self.may_commit() {
            return;
        }
        let address = edits.iter().find_map(|edit| match edit {
            Edit::Replace { row } => Some(row.address()),
            _ => None,
        });
        if self.perform_edits(edits) {
            self.drop_chosen();
            if let Some(row) = address {
                self.pick_row(super::Pane::Log, row);
            }
            self.say_key("joined-lines", CommandId::Undo);
        }
    }
}

fn has_voice(entry: &Entry) -> bool {
    matches!(entry.kind, EntryKind::Note { .. } | EntryKind::Point { .. })
}

/// An entry and the one before it as one, where both are words of the same mouth.
fn joined_before(id: Id, session: &Session) -> Option<Entry> {
    let at = session.log.place(id)?;
    let (before, entry) = (session.log.get(at.checked_sub(1)?)?, session.log.get(at)?);
    let alike = has_voice(before)
        && has_voice(entry)
        && before.kind.speaker() == entry.kind.speaker()
        && before.private == entry.private
        && before.confidential == entry.confidential;
    let text = entry.kind.text().filter(|_| alike)?;
    let mut both = before.clone();
    let own = both.kind.text_mut()?;
    *own = joined(own, text);
    both.flag = both.flag.take().or_else(|| entry.flag.clone());
    both.practice |= entry.practice;
    Some(both)
}
