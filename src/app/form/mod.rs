//! A small form over the screen: somebody of the roster, an item of the agenda. One line a field; where a
//! field knows its words, their beginning is enough.

mod ending;
mod item;
mod person;

pub use ending::Ended;
pub use person::role_name;

use super::field::Field;
use super::{App, Overlay};
use crate::edit::RowRef;
use crate::model::Id;
use crate::text::fold;

/// What a form is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Somebody of the roster, by key; none is somebody new.
    Person(Option<String>),
    /// An item of the agenda; none is a new one.
    Item(Option<Id>),
    /// An action or a question that ends.
    Ending(Box<Ended>),
}

impl Subject {
    /// The message that heads the form.
    #[must_use]
    pub fn message(&self) -> &'static str {
        match self {
            Self::Person(Some(_)) => "form-person",
            Self::Person(None) => "form-person-new",
            Self::Item(Some(_)) => "form-item",
            Self::Item(None) => "form-item-new",
            Self::Ending(ended) if ended.given_up => "form-given-up",
            Self::Ending(ended) if matches!(ended.row, RowRef::Question(_)) => "form-settled",
            Self::Ending(_) => "form-done",
        }
    }
}

/// A word that a field knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// As shown.
    pub shown: String,
    /// As a file has it.
    pub value: String,
}

/// A field of a form.
#[derive(Clone, Debug, Default)]
pub struct FormField {
    /// What it holds; the message `field-…` labels it.
    pub column: &'static str,
    /// As typed.
    pub field: Field,
    /// The words it knows.
    pub known: Vec<Known>,
}

impl FormField {
    fn new(column: &'static str, text: &str) -> Self {
        Self {
            column,
            field: Field::new(text),
            known: Vec::new(),
        }
    }

    /// The message of its label.
    #[must_use]
    pub fn message(&self) -> String {
        format!("field-{}", self.column)
    }

    fn typed(&self) -> &str {
        self.field.text().trim_matches(' ')
    }

    /// The word meant: the one typed, or the only one that begins so.
    fn meant(&self) -> Option<&Known> {
        let typed = fold(self.typed());
        if typed.is_empty() {
            return None;
        }
        let mut begin = self
            .known
            .iter()
            .filter(|known| fold(&known.shown).starts_with(&typed));
        let whole = self.known.iter().find(|known| fold(&known.shown) == typed);
        whole.or_else(|| begin.next().filter(|_| begin.next().is_none()))
    }

    /// What it holds, as a file has it.
    fn value(&self) -> &str {
        self.meant().map_or(self.typed(), |known| &known.value)
    }
}

/// A form.
#[derive(Clone, Debug)]
pub struct Form {
    subject: Subject,
    /// The words that it is about, behind its heading.
    about: String,
    fields: Vec<FormField>,
    at: usize,
    spare: Field,
}

impl Form {
    fn new(subject: Subject, fields: Vec<FormField>) -> Self {
        Self {
            subject,
            about: String::new(),
            fields,
            at: 0,
            spare: Field::default(),
        }
    }

    /// What it is about.
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        &self.subject
    }

    /// The words that it is about; none where its heading says enough.
    #[must_use]
    pub fn about(&self) -> &str {
        &self.about
    }

    /// Its fields in order.
    #[must_use]
    pub fn fields(&self) -> &[FormField] {
        &self.fields
    }

    /// Which field is typed in.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The words that the field typed in knows.
    #[must_use]
    pub fn known(&self) -> &[Known] {
        self.fields.get(self.at).map_or(&[], |field| &field.known)
    }

    pub(super) fn field_mut(&mut self) -> &mut Field {
        match self.fields.get_mut(self.at) {
            Some(field) => &mut field.field,
            None => &mut self.spare,
        }
    }

    /// The next field, or the one before; the one left shows the word it means.
    pub(super) fn next(&mut self, forward: bool) {
        if let Some(field) = self.fields.get_mut(self.at)
            && let Some(shown) = field.meant().map(|known| known.shown.clone())
            && shown != field.field.text()
        {
            field.field.put(&shown);
        }
        let count = self.fields.len().max(1);
        let step = if forward { 1 } else { count - 1 };
        self.at = (self.at + step) % count;
    }

    /// To a field by its column.
    pub(super) fn go_to(&mut self, column: &str) {
        let at = self.fields.iter().position(|field| field.column == column);
        self.at = at
            .unwrap_or(self.at)
            .min(self.fields.len().saturating_sub(1));
    }

    /// To a field by its place.
    pub(super) fn go_to_field(&mut self, n: usize) {
        if n < self.fields.len() {
            self.at = n;
        }
    }

    fn value(&self, column: &str) -> &str {
        let field = self.fields.iter().find(|field| field.column == column);
        field.map_or("", FormField::value)
    }
}

impl App {
    pub(super) fn form_mut(&mut self) -> Option<&mut Form> {
        match self.overlays.last_mut() {
            Some(Overlay::Form(form)) => Some(form),
            _ => None,
        }
    }

    fn open_form(&mut self, form: Form) {
        if self.may_commit() {
            self.open_overlay(Overlay::Form(Box::new(form)));
        }
    }

    /// Enter in a form: it is taken in, or the field that stands in the way is gone to.
    pub(super) fn commit_form(&mut self) {
        let Some(form) = self.form_mut().cloned() else {
            return;
        };
        let taken = match form.subject() {
            Subject::Person(_) => self.commit_person(&form),
            Subject::Item(_) => self.commit_item(&form),
            Subject::Ending(ended) => self.commit_ending(&form, ended),
        };
        if let Err((column, text)) = taken {
            if let Some(form) = self.form_mut() {
                form.go_to(column);
            }
            self.warn(text);
        }
        self.touch_all();
    }
}

/// Why a form is not taken in: the column of the field, and what is wrong with it.
type Refusal = (&'static str, String);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_a_word_is_enough_where_only_one_begins_so() {
        let known = |shown: &str, value: &str| Known {
            shown: shown.to_owned(),
            value: value.to_owned(),
        };
        let mut field = FormField::new("civility", "");
        field.known = vec![known("M.", "M."), known("Mme", "Mme"), known("Me", "Me")];
        for (typed, value) in [
            ("", ""),
            ("mm", "Mme"),
            ("m", "m"),
            ("m.", "M."),
            ("me", "Me"),
            ("xx", "xx"),
        ] {
            field.field = Field::new(typed);
            assert_eq!(field.value(), value, "{typed}");
        }
    }
}
