//! The roadmap (*feuille de route*): what two sides undertook for some years, objective by objective
//! (house-style § 2.2). Decisions, actions and fiches cite it.

use serde::{Deserialize, Serialize};

use super::session::is_default;
use super::{Citation, Date, Language};
use crate::text::Prose;

/// The format of the roadmap file that this program writes.
pub const ROADMAP_FORMAT: u32 = 1;

/// One roadmap; one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roadmap {
    /// The format, [`ROADMAP_FORMAT`]; read before the rest.
    pub feuille_de_route: u32,
    /// The language it is written in.
    #[serde(default)]
    pub language: Language,
    /// The house style's name.
    #[serde(default = "super::session::comite")]
    pub house: String,
    /// Its title in full.
    pub title: String,
    /// How it is called where it is cited: « feuille de route 2013-2018 ».
    pub name: String,
    /// The years it is for: « 2013-2018 ».
    pub period: String,
    /// The text that announced it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announced: Option<Communique>,
    /// Its objectives, in order.
    pub objectives: Vec<Objective>,
    /// The fields that fiches choose from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
}

/// A communiqué.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Communique {
    /// Its title.
    pub title: String,
    /// What it says, a paragraph each; the last one announces the quotation, when there is one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<Prose>,
    /// What is quoted of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotation: Option<Quotation>,
}

/// Words quoted from somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quotation {
    /// The words, without marks.
    pub text: Prose,
    /// The document quoted.
    pub source: String,
    /// Its date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

/// An objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// Its number in the roadmap.
    pub number: u32,
    /// What is to be done, in the infinitive.
    pub title: String,
    /// The words that lead to it (« … dans l'Objectif n° 17 … »), where it is quoted.
    #[serde(default, skip_serializing_if = "is_default")]
    pub before: String,
    /// The words between it and its measures.
    #[serde(default, skip_serializing_if = "is_default")]
    pub after: String,
    /// How it is to be reached, a sentence each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Prose>,
}

impl Roadmap {
    /// The objective of this number.
    #[must_use]
    pub fn objective(&self, number: u32) -> Option<&Objective> {
        self.objectives
            .iter()
            .find(|objective| objective.number == number)
    }

    /// The first number that two objectives have.
    #[must_use]
    pub fn repeated(&self) -> Option<u32> {
        let mut seen = Vec::new();
        self.objectives.iter().find_map(|objective| {
            let again = seen.contains(&objective.number);
            seen.push(objective.number);
            again.then_some(objective.number)
        })
    }

    /// The citation of an objective, and of a measure of it by its place from 1; none when there is none.
    #[must_use]
    pub fn cite(&self, number: u32, measure: Option<u32>) -> Option<Citation> {
        let objective = self.objective(number)?;
        let measures = u32::try_from(objective.measures.len()).unwrap_or(u32::MAX);
        let known = measure.is_none_or(|measure| (1..=measures).contains(&measure));
        known.then(|| Citation {
            source: self.name.clone(),
            date: None,
            objective: Some(number),
            measure,
        })
    }
}
