//! The edits of a fiche: a field each, with its new value.

use std::collections::BTreeMap;
use std::mem::replace;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{EditError, Root};
use crate::model::{Citation, Fiche, FicheWords, Language};
use crate::text::Prose;

macro_rules! fields {
    ($( $(#[$meta:meta])* $name:ident $field:ident : $type:ty ),* $(,)?) => {
        /// One change of a fiche: a field, with its new value.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case", deny_unknown_fields)]
        pub enum FicheEdit {
            $( $(#[$meta])* $name($type), )*
        }

        impl Root for Fiche {
            type Edit = FicheEdit;

            fn perform(&mut self, edit: FicheEdit) -> Result<FicheEdit, EditError> {
                Ok(match edit {
                    $( FicheEdit::$name(value) => FicheEdit::$name(replace(&mut self.$field, value)), )*
                })
            }
        }
    };
}

fields! {
    /// The language it is written in.
    Language language: Language,
    /// The house style.
    House house: String,
    /// The town in the title.
    Town town: String,
    /// The authority.
    Name name: String,
    /// The map.
    Map map: String,
    /// The fields concerned.
    Domains domains: Vec<String>,
    /// How many people.
    Population population: Option<u64>,
    /// The pages in English.
    Site site: String,
    /// Whom to ask.
    Contact contact: Prose,
    /// What is new.
    Text text: Vec<Prose>,
    /// Brought up to date.
    Updated updated: Option<NaiveDate>,
    /// The objective.
    Cite cite: Option<Citation>,
    /// The other languages.
    Texts texts: BTreeMap<Language, FicheWords>,
}
