//! Every word of a document that people did not type, in one language. One row per phrase; the reader,
//! the resolver and the tests all come from the same rows.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use super::layer::both;
use crate::document::Kind;

macro_rules! words {
    ($( $(#[$meta:meta])* $field:ident needs [$($need:ident)*] may [$($may:ident)*] ),* $(,)?) => {
        /// The phrases of a house style in one language, complete.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Words {
            $( $(#[$meta])* pub $field: Template, )*
            /// What each document is called, in a sentence, a subject, a file name.
            pub documents: BTreeMap<Kind, String>,
            /// The same as each document's own title.
            pub titles: BTreeMap<Kind, String>,
            /// How sides are called that a session does not name itself: `France` → « La partie française ».
            pub sides: BTreeMap<String, String>,
            /// How bodies are called whose name was typed in another language.
            pub bodies: BTreeMap<String, String>,
            /// With what the name of a side may begin that is written small after another name.
            pub articles: Vec<String>,
            /// First words of bodies that an ordinal agrees with in the feminine.
            pub feminine: Vec<String>,
        }

        /// The same, as a file gives them: all optional.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub(in super::super) struct RawWords {
            $( $field: Option<Template>, )*
            documents: Option<BTreeMap<Kind, String>>,
            titles: Option<BTreeMap<Kind, String>>,
            sides: Option<BTreeMap<String, String>>,
            bodies: Option<BTreeMap<String, String>>,
            articles: Option<Vec<String>>,
            feminine: Option<Vec<String>>,
        }

        /// The names of the phrases, in the order of the rows, then of the lists.
        pub(in super::super) const NAMES: &[&str] = &[
            $( stringify!($field), )*
            "documents", "titles", "sides", "bodies", "articles", "feminine",
        ];

        impl RawWords {
            /// What is not said here is as `base` says it.
            pub(in super::super) fn over(self, base: Self) -> Self {
                Self {
                    $( $field: self.$field.or(base.$field), )*
                    documents: merged(self.documents, base.documents),
                    titles: merged(self.titles, base.titles),
                    sides: merged(self.sides, base.sides),
                    bodies: merged(self.bodies, base.bodies),
                    articles: self.articles.or(base.articles),
                    feminine: self.feminine.or(base.feminine),
                }
            }

            /// Complete, or the name of the first phrase that is missing.
            pub(in super::super) fn resolve(self) -> Result<Words, String> {
                // Asked beforehand: a way out between two rows would be code of its own for each of them.
                let missing = [$( (stringify!($field), self.$field.is_none()), )*];
                if let Some((name, _)) = missing.iter().find(|(_, is_missing)| *is_missing) {
                    return Err((*name).to_owned());
                }
                let documents = every_kind(self.documents, "documents")?;
                let titles = every_kind(self.titles, "titles")?;
                Ok(Words {
                    $( $field: self.$field.unwrap_or_default(), )*
                    documents,
                    titles,
                    sides: self.sides.unwrap_or_default(),
                    bodies: self.bodies.unwrap_or_default(),
                    articles: self.articles.unwrap_or_default(),
                    feminine: self.feminine.unwrap_or_default(),
                })
            }

            pub(super) fn read<'de, A: MapAccess<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> Result<(), A::Error> {
                match name {
                    $( stringify!($field) => {
                        const NEEDS: &[Slot] = &[$( Slot::$need ),*];
                        const MAY: &[Slot] = &[$( Slot::$may ),*];
                        let text: String = map.next_value()?;
                        let template = Template::parse(&text, NEEDS, MAY)
                            .map_err(|error| de::Error::custom(format_args!("in {name}: {error}")))?;
                        once(&mut self.$field, template, stringify!($field))
                    } )*
                    "documents" => once(&mut self.documents, map.next_value()?, "documents"),
                    "titles" => once(&mut self.titles, map.next_value()?, "titles"),
                    "sides" => once(&mut self.sides, map.next_value()?, "sides"),
                    "bodies" => once(&mut self.bodies, map.next_value()?, "bodies"),
                    "articles" => once(&mut self.articles, map.next_value()?, "articles"),
                    "feminine" => once(&mut self.feminine, map.next_value()?, "feminine"),
                    other => Err(de::Error::unknown_field(other, NAMES)),
                }
            }
        }
    };
}

mod rows;

pub use rows::Words;
pub(super) use rows::{NAMES, RawWords};

impl<'de> Deserialize<'de> for RawWords {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct WordsVisitor;
        impl<'de> Visitor<'de> for WordsVisitor {
            type Value = RawWords;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("phrases of a language")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawWords, A::Error> {
                let mut words = RawWords::default();
                while let Some(name) = map.next_key::<String>()? {
                    words.read(&name, &mut map)?;
                }
                Ok(words)
            }
        }
        deserializer.deserialize_struct("Words", NAMES, WordsVisitor)
    }
}

fn once<T, E: de::Error>(place: &mut Option<T>, value: T, name: &'static str) -> Result<(), E> {
    match place.replace(value) {
        Some(_) => Err(E::duplicate_field(name)),
        None => Ok(()),
    }
}

fn merged<K: Ord>(
    over: Option<BTreeMap<K, String>>,
    base: Option<BTreeMap<K, String>>,
) -> Option<BTreeMap<K, String>> {
    both(over, base, |over, mut base| {
        base.extend(over);
        base
    })
}

/// A name for each document there is, or which is missing.
fn every_kind(
    names: Option<BTreeMap<Kind, String>>,
    list: &str,
) -> Result<BTreeMap<Kind, String>, String> {
    let names = names.unwrap_or_default();
    match Kind::ALL.iter().find(|kind| !names.contains_key(kind)) {
        Some(kind) => Err(format!("{list}.{}", kind.name())),
        None => Ok(names),
    }
}

impl Words {
    /// What a document is called in a sentence.
    #[must_use]
    pub fn document(&self, kind: Kind) -> &str {
        self.documents.get(&kind).map_or("", String::as_str)
    }

    /// What a document is called above its text.
    #[must_use]
    pub fn title(&self, kind: Kind) -> &str {
        self.titles.get(&kind).map_or("", String::as_str)
    }
}
