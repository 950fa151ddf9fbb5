//! Naming somebody « (à identifier) »: asked in the foot, never in the way of what is typed.

use super::field::Field;
use super::live::{Focus, Naming, Whom};
use super::{App, Region, Regions};
use crate::capture::{Who, choices, name_pending, pending_to_text};
use crate::model::{Person, Voice};
use crate::text::fold;

impl App {
    /// The key of the person to be named first: who is asked for, else whoever is still pending.
    pub(super) fn pending_key(&self) -> Option<String> {
        let live = self.live()?;
        let people = &live.session().people;
        let asked = live.ask.as_ref().map(|ask| ask.key.clone());
        asked.or_else(|| {
            let pending = people.iter().find(|person| person.pending)?;
            Some(pending.key.clone())
        })
    }

    /// Tab on an empty line, or its own key: the name is typed, with choices.
    pub(super) fn name_asked(&mut self) {
        if self.people().is_some() {
            return self.choose_identity();
        }
        let Some(key) = self.pending_key() else {
            return self.say_id("naming-nobody");
        };
        if !self.may_commit() {
            return;
        }
        let Some(live) = self.live_mut() else { return };
        let asked = live.ask.as_ref().filter(|ask| ask.key == key);
        let choices = match asked {
            Some(ask) if !ask.choices.is_empty() => ask.choices.clone(),
            _ => choices(&key, live.session()),
        };
        live.focus = Focus::Naming(Naming {
            whom: Whom::Pending(key),
            field: Field::default(),
            choices,
            at: None,
        });
        self.touch_all();
    }

    /// The next choice, or the one before, put in the field.
    pub(super) fn next_choice(&mut self, forward: bool) {
        let Some(live) = self.live_mut() else { return };
        let Focus::Naming(naming) = &mut live.focus else {
            return;
        };
        let count = naming.choices.len();
        if count == 0 {
            return;
        }
        let step = if forward { 1 } else { count - 1 };
        let at = match naming.at {
            Some(at) => (at + step) % count,
            None if forward => 0,
            None => count - 1,
        };
        naming.at = Some(at);
        if let Some(choice) = naming.choices.get(at) {
            naming.field.put(&choice.name);
        }
        self.touch_all();
    }

    /// What is typed narrows the choices.
    pub(super) fn naming_typed(&mut self) {
        self.touch(Regions::NONE.with(Region::Capture));
        let Some(live) = self.live_mut() else { return };
        let session = live.editor.session();
        let Focus::Naming(naming) = &mut live.focus else {
            return;
        };
        naming.at = None;
        let typed = fold(naming.field.text());
        let all = choices("", session);
        naming.choices = all
            .into_iter()
            .filter(|choice| {
                let key = choice.speaker.to_string();
                fold(&choice.name)
                    .split([' ', '-'])
                    .any(|word| word.starts_with(&typed))
                    || key.starts_with(&typed)
                    || fold(&choice.name).starts_with(&typed)
            })
            .collect();
    }

    /// Enter: all turns of the pending person follow the name.
    pub(super) fn named(&mut self) {
        let Some(live) = self.live() else { return };
        let Focus::Naming(naming) = &live.focus else {
            return;
        };
        let typed = naming.field.text().trim_matches(' ').to_owned();
        if typed.is_empty() {
            return;
        }
        let chosen = match naming.at {
            Some(at) => naming.choices.get(at),
            None => naming.choices.iter().find(|choice| {
                fold(&choice.name) == fold(&typed) || choice.speaker.to_string() == typed
            }),
        };
        let who = match chosen.map(|choice| choice.speaker.0.as_slice()) {
            Some([Voice::Person(key)]) => Who::Known(key.clone()),
            Some([Voice::Side(side)]) => Who::Side(side.clone()),
            _ if live.session().person(&typed).is_some() => Who::Known(typed.clone()),
            _ => Who::New(Box::new(newcomer(&typed))),
        };
        let Whom::Pending(key) = naming.whom.clone() else {
            return;
        };
        let edits = name_pending(&key, &who, live.session());
        self.leave_focus();
        if !edits.is_empty() && self.perform_edits(edits) {
            let said = self
                .words
                .with("named", &[("key", key.into()), ("name", typed.into())]);
            self.say(said);
        }
    }

    /// Esc: it was no speaker, but text.
    pub(super) fn pending_to_text(&mut self) {
        if !self.may_commit() {
            return;
        }
        let Some(live) = self.live_mut() else { return };
        let Some(ask) = live.ask.take() else { return };
        let edits = pending_to_text(&ask.key, live.session());
        if !edits.is_empty() && self.perform_edits(edits) {
            self.say_id("pending-is-text");
        }
    }
}

/// « Jacques VALADE, Ambassadeur »: somebody new, with a function where one was typed.
pub(super) fn newcomer(typed: &str) -> Person {
    let (name, function) = typed.split_once(',').unwrap_or((typed, ""));
    Person {
        name: name.trim_matches(' ').to_owned(),
        function: function.trim_matches(' ').to_owned(),
        ..Person::default()
    }
}
