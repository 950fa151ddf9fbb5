//! The form of a fiche « Bonne pratique »: a field at a time is typed in, and taken in when it is left.
//!
//! What is typed and not taken in yet is journaled as a draft, so that a terminal that dies loses nothing.

mod deeds;
mod shown;
mod value;

use std::path::{Path, PathBuf};

use super::field::Field;
use super::{Access, Saved};
use crate::document::House;
use crate::edit::Editor;
use crate::model::{Fiche, FicheField, Language, Roadmap};

pub use shown::{FicheRow, fiche_margin, fiche_rows};

/// A fiche just opened.
#[derive(Debug)]
pub struct FicheOpened {
    /// Its file.
    pub path: PathBuf,
    /// The fiche and its history.
    pub editor: Editor<Fiche>,
    /// What was typed in a field and not taken in.
    pub draft: String,
    /// The house style that its document has.
    pub house: House,
    /// What may be done with it.
    pub access: Access,
    /// How far it is on the disk.
    pub saved: Saved,
    /// What is to be said of it.
    pub said: Option<String>,
    /// The roadmap that names the fields to choose from, and the objectives to cite.
    pub roadmap: Option<Roadmap>,
}

/// The form.
#[derive(Debug)]
pub struct FicheForm {
    path: PathBuf,
    editor: Editor<Fiche>,
    pub(super) house: House,
    pub(super) access: Access,
    roadmap: Option<Roadmap>,
    /// In which language it is shown and filled in.
    language: Language,
    at: FicheField,
    /// What is typed in that field, and what stood in it before.
    field: Field,
    before: String,
    /// Which of the domains has the bar.
    choice: usize,
}

impl FicheForm {
    pub(super) fn new(opened: FicheOpened) -> Self {
        let language = opened.editor.root().language;
        let mut form = Self {
            path: opened.path,
            editor: opened.editor,
            house: opened.house,
            access: opened.access,
            roadmap: opened.roadmap,
            language,
            at: FicheField::Town,
            field: Field::default(),
            before: String::new(),
            choice: 0,
        };
        if !form.take_up(&opened.draft) {
            form.enter(FicheField::Town);
        }
        form
    }

    /// Its file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The fiche as it stands.
    #[must_use]
    pub fn fiche(&self) -> &Fiche {
        self.editor.root()
    }

    /// What may be done with it.
    #[must_use]
    pub const fn access(&self) -> &Access {
        &self.access
    }

    /// In which language it is shown and filled in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Which field is typed in.
    #[must_use]
    pub const fn at(&self) -> FicheField {
        self.at
    }

    /// What is typed in it.
    #[must_use]
    pub const fn field(&self) -> &Field {
        &self.field
    }

    pub(super) fn field_mut(&mut self) -> Option<&mut Field> {
        (self.at != FicheField::Domains).then_some(&mut self.field)
    }

    /// The domains to choose from: those of the roadmap, then those that the fiche has beside them.
    #[must_use]
    pub fn choices(&self) -> Vec<&str> {
        let known = self.roadmap.iter().flat_map(|roadmap| &roadmap.domains);
        let mut choices: Vec<&str> = known.map(String::as_str).collect();
        for domain in &self.fiche().domains {
            if !choices.contains(&domain.as_str()) {
                choices.push(domain);
            }
        }
        choices
    }

    /// Which of them has the bar, while they are chosen from.
    #[must_use]
    pub fn choice(&self) -> Option<usize> {
        (self.at == FicheField::Domains).then_some(self.choice)
    }

    /// Whether something is typed that is not taken in yet.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        self.at != FicheField::Domains && self.field.text() != self.before
    }

    /// Goes to a field, which then holds what the fiche has there.
    fn enter(&mut self, at: FicheField) {
        self.at = at;
        let text = self.value(at);
        self.field = if at == FicheField::Text {
            Field::with_lines(&text)
        } else {
            Field::new(&text)
        };
        self.before = text;
        let last = self.choices().len().saturating_sub(1);
        self.choice = self.choice.min(last);
    }

    /// What a draft says: the field, the language where it is another, the words.
    fn draft(&self) -> String {
        if !self.is_typed() {
            return String::new();
        }
        let language = match self.language {
            own if own == self.fiche().language => String::new(),
            other => format!("/{}", other.code()),
        };
        format!("{}{language}: {}", self.at.name(), self.field.text())
    }

    /// Goes on where a draft was left; says whether there was one.
    fn take_up(&mut self, draft: &str) -> bool {
        let Some((place, words)) = draft.split_once(": ") else {
            return false;
        };
        let (name, code) = place.split_once('/').unwrap_or((place, ""));
        let mut fields = FicheField::ALL.into_iter();
        let Some(at) = fields.find(|field| field.name() == name) else {
            return false;
        };
        let languages = [Language::Fr, Language::En, Language::Ja];
        let other = languages
            .into_iter()
            .find(|language| language.code() == code);
        self.language = other.unwrap_or(self.language);
        self.enter(at);
        self.field.put(words);
        true
    }
}
