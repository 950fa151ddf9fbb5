//! What every entry, decision, action and question may carry beside its own fields.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Cipher, Date, Hour, Id};
use crate::text::Prose;

/// A language of documents and screens.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French, the house's first.
    #[default]
    Fr,
    /// English.
    En,
    /// Japanese.
    Ja,
}

impl Language {
    /// Its code: `fr`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::Ja => "ja",
        }
    }
}

/// Where quoted words come from, « text » (source, date), or which objective of a roadmap something serves
/// (house-style § 2.4).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The document quoted.
    pub source: String,
    /// Its date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The number of the objective.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective: Option<u32>,
    /// Which of the objective's measures, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<u32>,
}

/// Its source is words of the meeting: only how long they are, as of all words of people.
impl std::fmt::Debug for Citation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Citation")
            .field("source", &Prose::from(self.source.as_str()))
            .field("objective", &self.objective)
            .field("measure", &self.measure)
            .finish_non_exhaustive()
    }
}

impl Citation {
    /// Words quoted from a source.
    #[must_use]
    pub fn of(source: &str, date: Option<Date>) -> Self {
        Self {
            source: source.to_owned(),
            date,
            objective: None,
            measure: None,
        }
    }
}

/// What everything noted carries beside its own fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
// Each is a field of the file, independent of the others.
#[allow(clippy::struct_excessive_bools)]
pub struct Common {
    /// The hour it was noted.
    pub at: Option<Hour>,
    /// The day, when it is not the session's.
    pub on: Option<NaiveDate>,
    /// The agenda item it belongs to.
    pub item: Option<Id>,
    /// The log entry it was noted after.
    pub after: Option<Id>,
    /// Made behind closed doors, or made confidential since.
    pub confidential: bool,
    /// The rapporteur's own.
    pub private: bool,
    /// « à compléter », with what is missing.
    pub flag: Option<Prose>,
    /// Marked for a fiche « Bonne pratique ».
    pub practice: bool,
    /// `false` keeps it for follow-up only.
    pub print: bool,
    /// Where quoted words come from.
    pub cite: Option<Citation>,
    /// The same words in other languages.
    pub texts: BTreeMap<Language, Prose>,
}

/// The fields common to everything noted, read and set without knowing which kind it is.
pub trait Record {
    /// Its stable name.
    fn id(&self) -> Id;
    /// The hour it was noted, when the clock ran during the meeting.
    fn at(&self) -> Option<Hour>;
    /// The agenda item it belongs to.
    fn item(&self) -> Option<Id>;
    /// Made behind closed doors, or made confidential since.
    fn confidential(&self) -> bool;
    /// The rapporteur's own: never shown to the room, never exported.
    fn private(&self) -> bool;
    /// « à compléter »: what is missing, empty when nothing was said of it.
    fn flag(&self) -> Option<&Prose>;
    /// Whether documents may print it: neither private, nor confidential, nor kept for follow-up.
    fn prints(&self) -> bool {
        self.prints_inside() && !self.confidential()
    }
    /// The same behind closed doors: neither private, nor kept for follow-up, nor encrypted out of reach.
    fn prints_inside(&self) -> bool;
    /// The words that a replacement (`s/ancien/nouveau`) works on.
    fn text(&self) -> Option<&Prose>;
    /// The same words in other languages.
    fn texts(&self) -> &std::collections::BTreeMap<Language, Prose>;
    /// The same, to be changed in a copy that an edit then carries.
    fn text_mut(&mut self) -> Option<&mut Prose>;
    /// Stamps the flag in a copy.
    fn set_flag(&mut self, flag: Option<Prose>);
    /// Stamps confidentiality in a copy.
    fn set_confidential(&mut self, confidential: bool);
    /// Puts the same words in another language into a copy.
    fn set_translation(&mut self, language: Language, text: Prose);
    /// All that it carries beside its own fields.
    fn common(&self) -> Common;
    /// Puts all of that into a copy, perhaps of another kind.
    fn set_common(&mut self, common: Common);
    /// What stands here in the place of words that are encrypted, where the key is missing.
    fn cipher(&self) -> Option<&Cipher>;
}

// serde hands references to these two.
#[allow(clippy::trivially_copy_pass_by_ref)]
pub(super) fn is_false(value: &bool) -> bool {
    !*value
}

#[allow(clippy::trivially_copy_pass_by_ref)]
pub(super) fn is_true(value: &bool) -> bool {
    *value
}

pub(super) fn yes() -> bool {
    true
}

/// Declares a record: its own fields first, as a reader of the file wants them, then the common ones.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident { $($fields:tt)* }
        text = $text:expr, text_mut = $text_mut:expr
    ) => {
        $crate::model::record::fields! {
            $(#[$meta])*
            pub struct $name { $($fields)* }
        }
        $crate::model::record::recorded! { $name, text = $text, text_mut = $text_mut }
    };
}
pub(super) use record;

/// Declares the fields of a record.
macro_rules! fields {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$field_meta:meta])* pub $field:ident : $type:ty ),* $(,)?
        }
    ) => {
        #[derive(Clone, Debug, PartialEq, Eq, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        $(#[$meta])*
        pub struct $name {
            /// Its stable name.
            pub id: $crate::model::Id,
            /// The hour it was noted.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub at: Option<$crate::model::Hour>,
            /// The day, when it is not the session's.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub on: Option<::chrono::NaiveDate>,
            /// The agenda item it belongs to.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub item: Option<$crate::model::Id>,
            /// The log entry it was noted after (for what does not stand in the log itself).
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub after: Option<$crate::model::Id>,
            $( $(#[$field_meta])* pub $field : $type, )*
            /// Made behind closed doors; only an explicit edit clears it.
            #[serde(default, skip_serializing_if = "super::record::is_false")]
            pub confidential: bool,
            /// The rapporteur's own: never shown to the room, never exported.
            #[serde(default, skip_serializing_if = "super::record::is_false")]
            pub private: bool,
            /// « à compléter », with what is missing.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub flag: Option<$crate::text::Prose>,
            /// Marked for a fiche « Bonne pratique ».
            #[serde(default, skip_serializing_if = "super::record::is_false")]
            pub practice: bool,
            /// `false` keeps it for follow-up only.
            #[serde(default = "super::record::yes", skip_serializing_if = "super::record::is_true")]
            pub print: bool,
            /// Where quoted words come from.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub cite: Option<$crate::model::Citation>,
            /// The same words in other languages.
            #[serde(default, skip_serializing_if = "::std::collections::BTreeMap::is_empty")]
            pub texts: ::std::collections::BTreeMap<$crate::model::Language, $crate::text::Prose>,
            /// All of it, encrypted: the rest is empty then.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub cipher: Option<$crate::model::Cipher>,
        }

        impl $name {
            /// A record of these fields, the common ones at their defaults.
            // As many arguments as the record has fields of its own.
            #[allow(clippy::too_many_arguments)]
            fn plain(id: $crate::model::Id, $($field: $type),*) -> Self {
                Self {
                    id,
                    at: None,
                    on: None,
                    item: None,
                    after: None,
                    $($field,)*
                    confidential: false,
                    private: false,
                    flag: None,
                    practice: false,
                    print: true,
                    cite: None,
                    texts: ::std::collections::BTreeMap::new(),
                    cipher: None,
                }
            }
        }
    };
}
pub(super) use fields;

/// Makes a record of what has its fields, or stands for what has them.
macro_rules! recorded {
    ($name:ident, text = $text:expr, text_mut = $text_mut:expr) => {
        impl $crate::model::Record for $name {
            fn id(&self) -> $crate::model::Id {
                self.id
            }
            fn at(&self) -> Option<$crate::model::Hour> {
                self.at
            }
            fn item(&self) -> Option<$crate::model::Id> {
                self.item
            }
            fn confidential(&self) -> bool {
                self.confidential
            }
            fn private(&self) -> bool {
                self.private
            }
            fn flag(&self) -> Option<&$crate::text::Prose> {
                self.flag.as_ref()
            }
            fn prints_inside(&self) -> bool {
                self.print && !self.private && self.cipher.is_none()
            }
            fn text(&self) -> Option<&$crate::text::Prose> {
                let get: fn(&Self) -> Option<&$crate::text::Prose> = $text;
                get(self)
            }
            fn texts(
                &self,
            ) -> &::std::collections::BTreeMap<$crate::model::Language, $crate::text::Prose> {
                &self.texts
            }
            fn text_mut(&mut self) -> Option<&mut $crate::text::Prose> {
                let get: fn(&mut Self) -> Option<&mut $crate::text::Prose> = $text_mut;
                get(self)
            }
            fn set_flag(&mut self, flag: Option<$crate::text::Prose>) {
                self.flag = flag;
            }
            fn set_confidential(&mut self, confidential: bool) {
                self.confidential = confidential;
            }
            fn set_translation(
                &mut self,
                language: $crate::model::Language,
                text: $crate::text::Prose,
            ) {
                self.texts.insert(language, text);
            }
            fn common(&self) -> $crate::model::Common {
                $crate::model::Common {
                    at: self.at,
                    on: self.on,
                    item: self.item,
                    after: self.after,
                    confidential: self.confidential,
                    private: self.private,
                    flag: self.flag.clone(),
                    practice: self.practice,
                    print: self.print,
                    cite: self.cite.clone(),
                    texts: self.texts.clone(),
                }
            }
            fn set_common(&mut self, common: $crate::model::Common) {
                self.at = common.at;
                self.on = common.on;
                self.item = common.item;
                self.after = common.after;
                self.confidential = common.confidential;
                self.private = common.private;
                self.flag = common.flag;
                self.practice = common.practice;
                self.print = common.print;
                self.cite = common.cite;
                self.texts = common.texts;
            }
            fn cipher(&self) -> Option<&$crate::model::Cipher> {
                self.cipher.as_ref()
            }
        }
    };
}
pub(super) use recorded;
