//! The roster: who takes part, under which key, for which side.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

use super::record::is_false;
use super::{Cipher, Language};
use crate::text::{BLANKS, Rule, is_japanese};

/// What a person is to the meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Sits on the committee.
    #[default]
    Member,
    /// Presides.
    Chair,
    /// Takes the minutes.
    Rapporteur,
    /// Interprets; not part of the delegations.
    Interpreter,
    /// Invited, or walked on.
    Guest,
}

/// Whether a person is in the room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Not said; documents print nothing of it.
    #[default]
    Unknown,
    /// In the room, or on the line.
    Present,
    /// Excused beforehand.
    Excused,
    /// Absent without word.
    Absent,
    /// Absent, a proxy given (`proxy`).
    Represented,
}

/// The form of address before a family name (house-style T18).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Civility {
    /// Monsieur.
    #[serde(rename = "M.")]
    M,
    /// Madame.
    #[serde(rename = "Mme")]
    Mme,
    /// Doctor.
    #[serde(rename = "Dr")]
    Dr,
    /// Professor.
    #[serde(rename = "Pr")]
    Pr,
    /// Maître.
    #[serde(rename = "Me")]
    Me,
}

impl Civility {
    /// As printed before a family name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::M => "M.",
            Self::Mme => "Mme",
            Self::Dr => "Dr",
            Self::Pr => "Pr",
            Self::Me => "Me",
        }
    }

    /// Reads a civility as people write it (`M`, `M.`, `Mr`, `Mme`, `Mme.`…); none for anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        match text.trim_end_matches('.') {
            "M" | "m" | "Mr" | "Monsieur" => Some(Self::M),
            "Mme" | "mme" | "Mrs" | "Ms" | "Madame" => Some(Self::Mme),
            "Dr" | "dr" => Some(Self::Dr),
            "Pr" | "pr" => Some(Self::Pr),
            "Me" | "me" => Some(Self::Me),
            _ => None,
        }
    }
}

/// For wording that agrees (« la rapporteure »); neutral where not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Feminine.
    F,
    /// Masculine.
    M,
}

/// Someone on the roster.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The short name typed to give the floor; never changes once used.
    pub key: String,
    /// Other forms that mean the same person, added by use (`kaw`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// `Given FAMILY`, the family name in capitals.
    pub name: String,
    /// What he is, as printed at the first mention; empty when unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub function: String,
    /// The same in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub functions: BTreeMap<Language, String>,
    /// His delegation; empty when none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub side: String,
    /// What he is to the meeting.
    #[serde(default, skip_serializing_if = "super::session::is_default")]
    pub role: Role,
    /// Entered behind closed doors; named in the open, he is so no more.
    #[serde(default, skip_serializing_if = "super::record::is_false")]
    pub confidential: bool,
    /// All of it, encrypted: the rest is empty then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cipher: Option<Cipher>,
    /// Whether he is in the room.
    #[serde(default, skip_serializing_if = "super::session::is_default")]
    pub presence: Presence,
    /// Who holds his proxy, by key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<String>,
    /// The form of address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub civility: Option<Civility>,
    /// For wording that agrees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// The institution, when the function does not name it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// His town; another way to call him.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub town: String,
    /// Where documents are sent.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// The name in its own script (`武田 裕子`).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub native: String,
    /// Its reading in kana (`たけだ ゆうこ`); sorts and completes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reading: String,
    /// « (à identifier) »: a floor given to somebody not yet known.
    #[serde(default, skip_serializing_if = "is_false")]
    pub pending: bool,
}

/// Of what closed doors hide no words get into a log.
impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Person");
        out.field("key", &self.key);
        out.field("confidential", &self.confidential);
        out.field("presence", &self.presence);
        out.field("proxy", &self.proxy);
        if !self.confidential || !Rule::DebugHidden.holds() {
            out.field("name", &self.name);
            out.field("function", &self.function);
            out.field("side", &self.side);
        }
        out.finish_non_exhaustive()
    }
}

impl Person {
    /// The gender said, or the one that the form of address tells.
    #[must_use]
    pub const fn known_gender(&self) -> Option<Gender> {
        match (self.gender, self.civility) {
            (Some(gender), _) => Some(gender),
            (None, Some(Civility::M)) => Some(Gender::M),
            (None, Some(Civility::Mme)) => Some(Gender::F),
            (None, _) => None,
        }
    }

    /// The family name: the last words in capitals (`Gaël de MAISONNEUVE` → `MAISONNEUVE`,
    /// `Hugues LE GALL` → `LE GALL`), or the last word when none is; of a name in Japanese script the first word
    /// (`武田 裕子` → `武田`).
    #[must_use]
    pub fn family(&self) -> &str {
        if let Some((family, _)) = self.family_first() {
            return family;
        }
        let name = self.name.trim_end_matches(' ');
        let mut start = name.len();
        for (at, word) in name.split(' ').rev().scan(name.len() + 1, |end, word| {
            *end -= word.len() + 1;
            Some((*end, word))
        }) {
            if !is_capitals(word) {
                break;
            }
            start = at;
        }
        match name.get(start..) {
            Some(family) if !family.is_empty() => family,
            _ => name.rsplit(' ').next().unwrap_or(name),
        }
    }

    /// The family name with its particle, as running text calls a person (`de MAISONNEUVE`).
    #[must_use]
    pub fn family_with_particle(&self) -> &str {
        if let Some((family, _)) = self.family_first() {
            return family;
        }
        let before = self.before_family();
        let particle = before
            .rsplit(' ')
            .next()
            .filter(|word| is_particle(word))
            .unwrap_or("");
        let start = before.len() - particle.len();
        self.name
            .get(start..)
            .map_or(self.family(), |name| name.trim_matches(' '))
    }

    /// The given names: what stands before the family name and its particle, or behind it in Japanese script.
    #[must_use]
    pub fn given(&self) -> &str {
        if let Some((_, given)) = self.family_first() {
            return given;
        }
        let before = self.before_family();
        match before.rsplit_once(' ') {
            Some((given, particle)) if is_particle(particle) => given,
            _ if is_particle(before) => "",
            _ => before,
        }
    }

    /// Family and given name of a name in Japanese script.
    fn family_first(&self) -> Option<(&str, &str)> {
        let name = self.name.trim_matches(BLANKS);
        let (family, given) = name.split_once(BLANKS)?;
        family
            .chars()
            .all(is_japanese)
            .then(|| (family, given.trim_start_matches(BLANKS)))
    }

    fn before_family(&self) -> &str {
        let name = self.name.trim_end_matches(' ');
        name.strip_suffix(self.family())
            .unwrap_or("")
            .trim_end_matches(' ')
    }
}

/// A delegation that may speak as one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// As on the roster (`Japon`).
    pub name: String,
    /// As printed (`La partie japonaise`); empty is as the house calls it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// The time zone where it lives (IANA name), when it is not the one that its name tells.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub zone: String,
}

fn is_capitals(word: &str) -> bool {
    word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase)
}

fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "de" | "du" | "des" | "d'" | "d’" | "von" | "van" | "da" | "di" | "le" | "la"
    )
}

/// The default key of a name: its initials in lower case, particles skipped, a compound given name
/// counted by its parts (`Gaël de MAISONNEUVE` → `gm`, `Jean-François PONS` → `jfp`).
#[must_use]
pub fn initials(name: &str) -> String {
    name.split([' ', '-'])
        .filter(|word| !word.is_empty() && !is_particle(word))
        .filter_map(|word| word.graphemes(true).next())
        .flat_map(|first| crate::text::fold(first).chars().collect::<Vec<_>>())
        .filter(char::is_ascii_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Person {
        Person {
            name: name.to_owned(),
            ..Person::default()
        }
    }

    #[test]
    fn a_family_name_is_what_stands_in_capitals() {
        for (name, given, family, called) in [
            ("André ROSSINOT", "André", "ROSSINOT", "ROSSINOT"),
            (
                "Gaël de MAISONNEUVE",
                "Gaël",
                "MAISONNEUVE",
                "de MAISONNEUVE",
            ),
            ("Hugues LE GALL", "Hugues", "LE GALL", "LE GALL"),
            ("Jean-François PONS", "Jean-François", "PONS", "PONS"),
            (
                "Élodie ÉTIENNE-ŒUVRARD",
                "Élodie",
                "ÉTIENNE-ŒUVRARD",
                "ÉTIENNE-ŒUVRARD",
            ),
            ("ISHII", "", "ISHII", "ISHII"),
            ("zz", "", "zz", "zz"),
            ("武田 裕子", "裕子", "武田", "武田"),
            ("山野\u{3000}之義", "之義", "山野", "山野"),
            ("武田", "", "武田", "武田"),
        ] {
            let person = named(name);
            assert_eq!(
                (
                    person.given(),
                    person.family(),
                    person.family_with_particle()
                ),
                (given, family, called),
                "{name}"
            );
        }
    }

    #[test]
    fn the_default_key_is_the_initials_without_particles() {
        for (name, key) in [
            ("Gaël de MAISONNEUVE", "gm"),
            ("Jean-François PONS", "jfp"),
            ("Élodie ÉTIENNE", "ee"),
            ("Jacques VALADE", "jv"),
        ] {
            assert_eq!(initials(name), key, "{name}");
        }
    }
}
