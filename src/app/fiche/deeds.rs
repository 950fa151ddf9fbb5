//! What the commands do in the form.

use super::super::event::Journal;
use super::super::field::Motion;
use super::super::{Access, App, Effect, Page};
use super::{FicheForm, FicheOpened, fiche_margin};
use crate::app::flow::room;
use crate::edit::FicheEdit;
use crate::locale;
use crate::model::{Fiche, FicheField, Language};
use crate::text::fold;

/// What Enter types in the free text.
const PARAGRAPH: &str = "\n";

impl App {
    /// The form, when it fills the screen.
    #[must_use]
    pub fn fiche(&self) -> Option<&FicheForm> {
        match &self.page {
            Page::Fiche(form) => Some(form),
            _ => None,
        }
    }

    pub(in crate::app) fn fiche_mut(&mut self) -> Option<&mut FicheForm> {
        match &mut self.page {
            Page::Fiche(form) => Some(form),
            _ => None,
        }
    }

    /// The cells that a value of the form has.
    #[must_use]
    pub fn value_width(&self) -> usize {
        room(self.frame().overlay().width, fiche_margin(&self.words))
    }

    /// A fiche is open. Words typed while it could not be written are kept.
    pub(in crate::app) fn fiche_opened(&mut self, opened: FicheOpened) {
        let (said, saved) = (opened.said.clone(), opened.saved.clone());
        let mut form = FicheForm::new(opened);
        if let Some(before) = self.fiche() {
            let draft = before.draft();
            if !form.take_up(&draft) {
                let at = before.at;
                form.choice = before.choice;
                form.enter(at);
            }
        }
        self.page = Page::Fiche(Box::new(form));
        self.overlays.clear();
        self.commits = false;
        self.saved = saved;
        if let Some(said) = said {
            self.say(said);
        }
        self.touch_all();
    }

    /// A new fiche: of what the open session has marked for one, else blank.
    pub(in crate::app) fn new_fiche(&mut self) {
        let fiche = match self.live() {
            Some(live) => Fiche::of_practices(live.session(), None, self.now.date()),
            None => Fiche::new(match self.words.language() {
                locale::Language::Fr => Language::Fr,
                locale::Language::En => Language::En,
                locale::Language::Ja => Language::Ja,
            }),
        };
        self.effect(Effect::NewFiche(Box::new(fiche)));
    }

    /// Performs an edit of the fiche, and journals it.
    fn perform_fiche(&mut self, edit: FicheEdit) {
        let Some(form) = self.fiche_mut() else { return };
        match form.editor.commit(vec![edit]) {
            Ok(group) => {
                let group = group.clone();
                self.effect(Effect::Journal(Journal::Fiche(group)));
            }
            Err(error) => self.warn(error.to_string()),
        }
        self.touch_all();
    }

    /// What is typed, into the fiche; says whether the field may be left.
    fn take_field(&mut self) -> bool {
        let today = self.now.date();
        let Some(form) = self.fiche() else {
            return true;
        };
        if !form.is_typed() {
            return true;
        }
        let read = form.read(today);
        if !self.may_commit() {
            return false;
        }
        match read {
            Ok(edit) => {
                self.perform_fiche(edit);
                self.effect(Effect::Journal(Journal::Draft(String::new().into())));
                true
            }
            Err(why) => {
                self.warn_id(why);
                self.touch_all();
                false
            }
        }
    }

    /// To the next field, or the one before.
    pub(in crate::app) fn next_field(&mut self, forward: bool) {
        let Some(form) = self.fiche() else { return };
        let count = FicheField::ALL.len();
        let at = FicheField::ALL.iter().position(|field| *field == form.at);
        let step = if forward { 1 } else { count - 1 };
        let next = (at.unwrap_or(0) + step) % count;
        let next = FicheField::ALL.get(next).copied();
        self.go_to_field(next.unwrap_or(FicheField::Town));
    }

    fn go_to_field(&mut self, field: FicheField) {
        if self.take_field()
            && let Some(form) = self.fiche_mut()
        {
            form.enter(field);
        }
        self.touch_all();
    }

    /// ↑ and ↓: a row within the free text or among the domains, else a field.
    pub(in crate::app) fn move_field(&mut self, down: bool) {
        let width = self.value_width();
        let Some(form) = self.fiche_mut() else { return };
        let stays = match form.at {
            FicheField::Text => {
                let (rows, (at, _)) = form.field.rows(width);
                let last = rows.len().saturating_sub(1);
                let stays = if down { at < last } else { at > 0 };
                if stays {
                    form.field.go(if down {
                        Motion::Down(width)
                    } else {
                        Motion::Up(width)
                    });
                }
                stays
            }
            FicheField::Domains => {
                let last = form.choices().len().saturating_sub(1);
                let stays = if down {
                    form.choice < last
                } else {
                    form.choice > 0
                };
                if stays {
                    form.choice = if down {
                        form.choice + 1
                    } else {
                        form.choice - 1
                    };
                }
                stays
            }
            _ => false,
        };
        if stays {
            self.touch_all();
        } else {
            self.next_field(down);
        }
    }

    /// Enter: a new paragraph in the free text, a choice among the domains, else on to the next field.
    pub(in crate::app) fn commit_field(&mut self) {
        match self.fiche().map(|form| form.at) {
            Some(FicheField::Text) => self.type_text(PARAGRAPH),
            Some(FicheField::Domains) => self.toggle_domain(),
            _ => self.next_field(true),
        }
    }

    fn toggle_domain(&mut self) {
        if self.may_commit()
            && let Some(edit) = self.fiche().and_then(FicheForm::toggled)
        {
            self.perform_fiche(edit);
        }
    }

    /// A letter among the domains: to the next one that begins with it; a space chooses.
    pub(in crate::app) fn seek_domain(&mut self, typed: &str) {
        if typed == " " {
            return self.toggle_domain();
        }
        let Some(form) = self.fiche_mut() else { return };
        let wanted = fold(typed);
        let choices: Vec<String> = form.choices().into_iter().map(fold).collect();
        let after = (1..=choices.len()).map(|n| (form.choice + n) % choices.len().max(1));
        let begins = |n: &usize| {
            choices
                .get(*n)
                .is_some_and(|choice| choice.starts_with(&wanted))
        };
        if let Some(found) = after.into_iter().find(begins) {
            form.choice = found;
        }
        self.touch_all();
    }

    /// What is typed and not taken in.
    pub(in crate::app) fn journal_field(&mut self) {
        if let Some(form) = self.fiche()
            && form.access == Access::Writer
        {
            let draft = form.draft();
            self.effect(Effect::Journal(Journal::Draft(draft.into())));
        }
    }

    /// To the next field that is missing or wrong, round.
    pub(in crate::app) fn next_missing(&mut self) {
        if !self.take_field() {
            return;
        }
        let Some(form) = self.fiche() else { return };
        let problems = form.fiche().problems();
        let after = problems.iter().find(|(field, _)| *field > form.at);
        match after.or(problems.first()) {
            Some((field, _)) => self.go_to_field(*field),
            None => self.say_id("fiche-complete"),
        }
    }

    /// The form in the next language.
    pub(in crate::app) fn other_language(&mut self) {
        if !self.take_field() {
            return;
        }
        if let Some(form) = self.fiche_mut() {
            form.language = match form.language {
                Language::Fr => Language::En,
                Language::En => Language::Ja,
                Language::Ja => Language::Fr,
            };
            let at = form.at;
            form.enter(at);
        }
        self.touch_all();
    }

    /// Undoes in the field, then in the fiche; or does again.
    pub(in crate::app) fn undo_field(&mut self, back: bool) {
        let Some(form) = self.fiche_mut() else { return };
        if form.is_typed() || (!back && form.field.can_redo()) {
            let done = if back {
                form.field.undo()
            } else {
                form.field.redo()
            };
            if done {
                self.journal_field();
                return self.touch_all();
            }
        }
        if !self.may_commit() {
            return;
        }
        let Some(form) = self.fiche_mut() else { return };
        let turned = if back {
            form.editor.undo()
        } else {
            form.editor.redo()
        };
        match turned {
            Ok(Some(id)) => {
                let at = form.at;
                form.enter(at);
                let record = if back {
                    Journal::Undo(id)
                } else {
                    Journal::Redo(id)
                };
                self.effect(Effect::Journal(record));
            }
            Ok(None) => self.say_id(if back {
                "undone-nothing"
            } else {
                "redone-nothing"
            }),
            Err(error) => self.warn(error.to_string()),
        }
        self.touch_all();
    }

    /// Esc: back to the folder, when what is typed could be taken in.
    pub(in crate::app) fn leave_fiche(&mut self) {
        let reads_only = self
            .fiche()
            .is_some_and(|form| form.access != Access::Writer);
        if reads_only || self.take_field() {
            self.leave_session();
        }
    }
}
