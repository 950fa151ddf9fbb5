//! Every word of a document that people did not type, in one language. One row per phrase; the reader,
//! the resolver and the tests all come from the same rows.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use super::slot::Slot;
use super::template::Template;

macro_rules! words {
    ($( $(#[$meta:meta])* $field:ident needs [$($need:ident)*] may [$($may:ident)*] ),* $(,)?) => {
        /// The phrases of a house style in one language, complete.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Words {
            $( $(#[$meta])* pub $field: Template, )*
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
        pub(super) struct RawWords {
            $( $field: Option<Template>, )*
            sides: Option<BTreeMap<String, String>>,
            bodies: Option<BTreeMap<String, String>>,
            articles: Option<Vec<String>>,
            feminine: Option<Vec<String>>,
        }

        /// The names of the phrases, in the order of the rows, then of the lists.
        pub(super) const NAMES: &[&str] =
            &[$( stringify!($field), )* "sides", "bodies", "articles", "feminine"];

        impl RawWords {
            /// What is not said here is as `base` says it.
            pub(super) fn over(self, base: Self) -> Self {
                Self {
                    $( $field: self.$field.or(base.$field), )*
                    sides: merged(self.sides, base.sides),
                    bodies: merged(self.bodies, base.bodies),
                    articles: self.articles.or(base.articles),
                    feminine: self.feminine.or(base.feminine),
                }
            }

            /// Complete, or the name of the first phrase that is missing.
            pub(super) fn resolve(self) -> Result<Words, &'static str> {
                Ok(Words {
                    $( $field: self.$field.ok_or(stringify!($field))?, )*
                    sides: self.sides.unwrap_or_default(),
                    bodies: self.bodies.unwrap_or_default(),
                    articles: self.articles.unwrap_or_default(),
                    feminine: self.feminine.unwrap_or_default(),
                })
            }

            fn read<'de, A: MapAccess<'de>>(
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

words! {
    /// « Compte-rendu », in a sentence, a subject, a file name.
    document needs [] may [],
    /// The same as the document's own title.
    title needs [] may [],
    /// What a draft is called.
    draft needs [] may [],
    /// The line that says which session.
    session needs [Body] may [Ordinal Date],
    /// The day in that line, when it is one.
    session_day needs [Date] may [],
    /// A mail's subject.
    subject needs [] may [Document Status Ordinal Body Date],
    /// What a file says it holds.
    name needs [] may [Document Ordinal Body Date],
    /// What stands above each page.
    header needs [] may [Document Event Body Date Page Pages],
    /// What stands below each page.
    footer needs [] may [Document Event Body Date Page Pages],
    /// A file's name, made safe afterwards.
    file needs [] may [Document Status Ordinal Body Date],
    /// Somebody named for the first time.
    person_first needs [Name] may [Function],
    /// Somebody named again.
    person needs [Name] may [],
    /// Somebody not yet known.
    pending needs [Name] may [],
    /// A side that neither the session nor the house gives a name.
    side needs [Name] may [],
    /// Between the last two who speak together.
    and needs [] may [],
    /// Between the others.
    comma needs [] may [],
    /// One note of a speaker.
    spoke needs [Who Text] may [],
    /// The line above several notes of a speaker.
    speaker needs [Who] may [],
    /// The line above the points of a topic.
    topic needs [Text] may [],
    /// What all agreed on.
    agreement needs [Text] may [],
    /// Words quoted from somewhere.
    citation needs [Text Source] may [Date],
    /// An objective of a roadmap, where something cites it.
    objective_cited needs [Source N] may [Ordinal],
    /// An objective in its roadmap.
    objective needs [N Text] may [],
    /// The mark of an objective's first measure, which opens the quotation.
    measures_open needs [] may [],
    /// The mark of another measure.
    measure needs [] may [],
    /// What ends a measure.
    measure_end needs [] may [],
    /// What ends the last measure, and the quotation.
    measures_close needs [] may [],
    /// The title of a fiche.
    fiche needs [Name] may [],
    /// What stands in it for the town while there is none.
    fiche_town needs [] may [],
    /// The label of the authority.
    fiche_name needs [] may [],
    /// … of the map.
    fiche_map needs [] may [],
    /// … of the fields concerned.
    fiche_domains needs [] may [],
    /// … of the population.
    fiche_population needs [] may [],
    /// … of the pages in English.
    fiche_site needs [] may [],
    /// … of whom to ask.
    fiche_contact needs [] may [],
    /// … of the objective that it serves.
    fiche_objective needs [] may [],
    /// … of its free text.
    fiche_text needs [] may [],
    /// When it was last brought up to date.
    fiche_updated needs [Date] may [],
    /// What stands on a form where nothing is filled in.
    blank needs [] may [],
    /// The chair changes hands.
    chair needs [Name] may [],
    /// The pen changes hands.
    pen needs [Name] may [],
    /// What ends a sentence.
    stop needs [] may [],
    /// The line above the decisions.
    decisions needs [] may [],
    /// The mark of a decision, its space included.
    number needs [N] may [],
    /// The mark of a decision that has no number, because doors were closed.
    unnumbered needs [] may [],
    /// A decision, without what ends it.
    decision needs [Text Vote Amendment] may [Source],
    /// Between several amendments of one decision.
    amendments needs [] may [],
    /// What stands in the place of a decision taken back after sending.
    withdrawn needs [] may [],
    /// … rejected after sending.
    rejected needs [] may [],
    /// … put off after sending.
    postponed needs [] may [],
    /// A vote without a count.
    unanimous needs [] may [],
    /// Between the counts of a vote.
    votes needs [] may [],
    /// Votes for, where the count takes the singular.
    for_one needs [N] may [],
    /// Votes for.
    for_many needs [N] may [],
    /// Votes against, singular.
    against_one needs [N] may [],
    /// Votes against.
    against_many needs [N] may [],
    /// Abstentions, singular.
    abstained_one needs [N] may [],
    /// Abstentions.
    abstained_many needs [N] may [],
    /// Not taking part, singular.
    not_voting_one needs [N] may [],
    /// Not taking part.
    not_voting_many needs [N] may [],
    /// The line above the actions.
    actions needs [] may [],
    /// An action, without what ends it.
    action needs [Who Text Due] may [Source],
    /// A day as a deadline.
    due_day needs [Date] may [],
    /// Until a day.
    due_by needs [Date] may [],
    /// Before a day.
    due_before needs [Date] may [],
    /// For a day.
    due_for needs [Date] may [],
    /// The line above what is left open.
    open needs [] may [],
    /// The next meeting, without what ends it.
    next needs [Date] may [Hour Place],
    /// The closing, without what ends it.
    closing needs [] may [Hour],
}

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

type Table = Option<BTreeMap<String, String>>;

fn merged(over: Table, base: Table) -> Table {
    match (over, base) {
        (Some(over), Some(mut base)) => {
            base.extend(over);
            Some(base)
        }
        (over, base) => over.or(base),
    }
}
