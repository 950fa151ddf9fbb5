//! The fiche « Bonne pratique »: what a town shows the other side of its best work (house-style § 2.1).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::session::is_default;
use super::{Citation, Entry, Language, Record, Session, Speaker};
use crate::text::Prose;

/// The format of the fiche file that this program writes.
pub const FICHE_FORMAT: u32 = 1;

/// One fiche; one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fiche {
    /// The format, [`FICHE_FORMAT`]; read before the rest.
    pub fiche: u32,
    /// The language it is written in.
    #[serde(default)]
    pub language: Language,
    /// The house style's name.
    #[serde(default = "super::session::comite")]
    pub house: String,
    /// The town that the title names.
    #[serde(default, skip_serializing_if = "is_default")]
    pub town: String,
    /// The authority, as it calls itself.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// A link to a map.
    #[serde(default, skip_serializing_if = "is_default")]
    pub map: String,
    /// The fields concerned, as the roadmap names them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
    /// How many people live there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<u64>,
    /// The address of its pages in English.
    #[serde(default, skip_serializing_if = "is_default")]
    pub site: String,
    /// Name, function, e-mail, telephone.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contact: Prose,
    /// What is new in the policy, a paragraph each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<Prose>,
    /// When it was last brought up to date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<NaiveDate>,
    /// The objective that it is evidence for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Citation>,
    /// The same in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Language, FicheWords>,
}

/// The words of a fiche that another language says differently; what is empty is as in the first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FicheWords {
    /// The town that the title names.
    #[serde(skip_serializing_if = "is_default")]
    pub town: String,
    /// The authority.
    #[serde(skip_serializing_if = "is_default")]
    pub name: String,
    /// The fields concerned.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
    /// Name, function, e-mail, telephone.
    #[serde(skip_serializing_if = "is_default")]
    pub contact: Prose,
    /// What is new in the policy, a paragraph each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<Prose>,
}

/// The fields of a fiche, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FicheField {
    /// The town in the title.
    Town,
    /// The authority.
    Name,
    /// The map.
    Map,
    /// The fields concerned.
    Domains,
    /// How many people.
    Population,
    /// The pages in English.
    Site,
    /// Whom to ask.
    Contact,
    /// What is new.
    Text,
    /// The objective.
    Objective,
    /// Brought up to date.
    Updated,
}

impl FicheField {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 10] = [
        Self::Town,
        Self::Name,
        Self::Map,
        Self::Domains,
        Self::Population,
        Self::Site,
        Self::Contact,
        Self::Text,
        Self::Objective,
        Self::Updated,
    ];

    /// Its name in the file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Town => "town",
            Self::Name => "name",
            Self::Map => "map",
            Self::Domains => "domains",
            Self::Population => "population",
            Self::Site => "site",
            Self::Contact => "contact",
            Self::Text => "text",
            Self::Objective => "cite",
            Self::Updated => "updated",
        }
    }
}

/// What a fiche lacks, or what in it cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FicheProblem {
    /// Nothing stands there.
    Missing,
    /// It is no address that a browser follows.
    NotALink,
}

impl Fiche {
    /// A blank fiche.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            fiche: FICHE_FORMAT,
            language,
            house: super::session::comite(),
            town: String::new(),
            name: String::new(),
            map: String::new(),
            domains: Vec::new(),
            population: None,
            site: String::new(),
            contact: Prose::default(),
            text: Vec::new(),
            updated: None,
            cite: None,
            texts: BTreeMap::new(),
        }
    }

    /// A fiche prefilled from a session: a paragraph for each line marked for one that may print, of one
    /// speaker or of all; whom to ask, the town and the authority from the roster, when they are one's; the
    /// objective, when they serve one.
    #[must_use]
    pub fn of_practices(session: &Session, by: Option<&str>, today: NaiveDate) -> Self {
        let speaks = |entry: &Entry, key: &str| {
            let speaker = entry.kind.speaker();
            speaker.is_some_and(|speaker| speaker.keys().any(|one| one == key))
        };
        let marked: Vec<&Entry> = session
            .log
            .iter()
            .filter(|entry| entry.practice && entry.prints())
            .filter(|entry| by.is_none_or(|key| speaks(entry, key)))
            .collect();
        let mut fiche = Self::new(session.language);
        fiche.house.clone_from(&session.house);
        fiche.text = marked
            .iter()
            .filter_map(|entry| entry.kind.text().cloned())
            .collect();
        fiche.cite = marked.iter().find_map(|entry| entry.cite.clone());
        let speakers: BTreeSet<&str> = marked
            .iter()
            .filter_map(|entry| entry.kind.speaker())
            .flat_map(Speaker::keys)
            .collect();
        let only = speakers.first().filter(|_| speakers.len() == 1).copied();
        if let Some(person) = by.or(only).and_then(|key| session.person(key)) {
            fiche.town.clone_from(&person.town);
            fiche.name.clone_from(&person.organisation);
            let contact = [&person.name, &person.function, &person.email];
            let known: Vec<&str> = contact.into_iter().map(String::as_str).collect();
            let known = known.into_iter().filter(|text| !text.is_empty());
            fiche.contact = known.collect::<Vec<_>>().join(", ").into();
        }
        if !fiche.text.is_empty() {
            fiche.updated = Some(today);
        }
        fiche
    }

    /// Which fields are missing or wrong, in the order of the form. An objective is no duty.
    #[must_use]
    pub fn problems(&self) -> Vec<(FicheField, FicheProblem)> {
        let empty = |field| match field {
            FicheField::Town => self.town.is_empty(),
            FicheField::Name => self.name.is_empty(),
            FicheField::Map => self.map.is_empty(),
            FicheField::Domains => self.domains.is_empty(),
            FicheField::Population => self.population.is_none(),
            FicheField::Site => self.site.is_empty(),
            FicheField::Contact => self.contact.is_empty(),
            FicheField::Text => self.text.is_empty(),
            FicheField::Objective => false,
            FicheField::Updated => self.updated.is_none(),
        };
        let wrong = |field| match field {
            FicheField::Map => !is_link(&self.map),
            FicheField::Site => !is_link(&self.site),
            _ => false,
        };
        let problem = |field| {
            if empty(field) {
                Some(FicheProblem::Missing)
            } else {
                wrong(field).then_some(FicheProblem::NotALink)
            }
        };
        FicheField::ALL
            .into_iter()
            .filter_map(|field| Some((field, problem(field)?)))
            .collect()
    }
}

/// Whether this is an address that a browser follows: `http:` or `https:`, a host, no space.
#[must_use]
pub fn is_link(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    host.is_some_and(|host| !host.is_empty() && host.contains('.'))
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// A number of people as typed: figures, with spaces, points or commas between thousands.
#[must_use]
pub fn population(text: &str) -> Option<u64> {
    let mut groups = text.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '’' | '\''));
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_figures = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let thousands = rest
        .iter()
        .all(|group| group.len() == 3 && is_figures(group));
    let whole = is_figures(first) && thousands && (rest.is_empty() || first.len() <= 3);
    whole
        .then(|| [first].iter().chain(&rest).copied().collect::<String>())?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_population_is_a_number_however_its_thousands_are_parted() {
        for (typed, read) in [
            ("104885", Some(104_885)),
            ("104 885", Some(104_885)),
            ("104\u{202f}885", Some(104_885)),
            ("1,462,000", Some(1_462_000)),
            ("462.000", Some(462_000)),
            ("1 04", None),
            ("1234 567", None),
            ("environ 100 000", None),
            ("12,5", None),
            ("", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(population(typed), read, "{typed}");
        }
    }

    #[test]
    fn a_link_is_an_address_that_a_browser_follows() {
        for (text, link) in [
            ("https://www.nancy.fr/english", true),
            ("http://city.kanazawa.ishikawa.jp", true),
            ("https://例え.jp/地図", true),
            ("www.nancy.fr", false),
            ("https://", false),
            ("https://nancy", false),
            ("https://nancy.fr/a b", false),
            ("javascript:alert(1)", false),
        ] {
            assert_eq!(is_link(text), link, "{text}");
        }
    }

    #[test]
    fn a_blank_fiche_says_what_is_missing_in_the_order_of_the_form() {
        let mut fiche = Fiche::new(Language::Fr);
        let missing = fiche.problems();
        assert_eq!(missing.len(), FicheField::ALL.len() - 1);
        assert!(missing.is_sorted_by_key(|(field, _)| *field));
        fiche.map = "nancy.fr".to_owned();
        assert!(
            fiche
                .problems()
                .contains(&(FicheField::Map, FicheProblem::NotALink))
        );
    }
}
