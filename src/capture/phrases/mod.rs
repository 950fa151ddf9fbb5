//! Ready-made phrases with places to be filled, « la parole est donnée à {personne} »: ours in each language,
//! and the user's, from a RON file, in place of ours in the languages that it names.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use ron::extensions::Extensions;
use serde::Deserialize;

use crate::model::Language;
use crate::text::slots;
use crate::text::{Notice, RonFault, Spot, clean_line};

/// What comes with copil.
const OURS: &str = include_str!("phrases.ron");

/// The same, read when somebody first asks for it.
static READ: LazyLock<Phrases> = LazyLock::new(|| {
    // A test reads them.
    Phrases::read(OURS).unwrap_or_default()
});

/// The user's phrases by language, in the order of his file; ours where it names none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrases(BTreeMap<Language, Vec<String>>);

/// Why a file of phrases was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhrasesError {
    /// Not what a file of phrases is.
    Syntax(RonFault),
    /// A phrase without words, or with braces around something that is no name of a place.
    Phrase {
        /// As it stands in the file.
        text: String,
        /// Where, when it can be found.
        spot: Option<Spot>,
    },
}

impl PhrasesError {
    /// What is wrong, to be told in the reader's language.
    #[must_use]
    pub fn message(&self) -> Notice {
        match self {
            Self::Syntax(fault) => fault.message.clone(),
            Self::Phrase { text, .. } => Notice::new("phrase-wrong").with("text", text),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<Notice> {
        match self {
            Self::Syntax(fault) => fault.hint.clone(),
            Self::Phrase { .. } => {
                let example = format!("{:?}", "la parole est donnée à {personne}");
                Some(Notice::new("phrase-wrong-hint").with("example", example))
            }
        }
    }

    /// Where.
    #[must_use]
    pub const fn spot(&self) -> Option<&Spot> {
        match self {
            Self::Syntax(fault) => Some(&fault.spot),
            Self::Phrase { spot, .. } => spot.as_ref(),
        }
    }
}

/// A file of phrases: what it leaves out stays as we have it.
#[derive(Deserialize)]
#[serde(rename = "phrases", deny_unknown_fields, default)]
#[derive(Default)]
struct File {
    fr: Option<Vec<String>>,
    en: Option<Vec<String>>,
    ja: Option<Vec<String>>,
}

impl Phrases {
    /// Reads a file of phrases.
    ///
    /// # Errors
    /// [`PhrasesError`], with its place.
    pub fn read(ron: &str) -> Result<Self, PhrasesError> {
        let ron = ron.trim_start_matches('\u{feff}');
        let file: File = ron::Options::default()
            .with_default_extension(Extensions::IMPLICIT_SOME)
            .from_str(ron)
            .map_err(|error| PhrasesError::Syntax(RonFault::explain(ron, &error)))?;
        let mut phrases = BTreeMap::new();
        for (language, list) in [
            (Language::Fr, file.fr),
            (Language::En, file.en),
            (Language::Ja, file.ja),
        ] {
            let Some(list) = list else { continue };
            let list = list.iter().map(|text| phrase(text, ron));
            phrases.insert(language, list.collect::<Result<_, _>>()?);
        }
        Ok(Self(phrases))
    }

    /// Those of a language.
    #[must_use]
    pub fn of(&self, language: Language) -> &[String] {
        let own = self.0.get(&language);
        own.or_else(|| READ.0.get(&language))
            .map_or(&[], Vec::as_slice)
    }
}

fn phrase(text: &str, ron: &str) -> Result<String, PhrasesError> {
    let clean = clean_line(text);
    let places = slots(&clean).len();
    let braces = |c| clean.matches(c).count();
    if clean.trim_matches(' ').is_empty() || braces('{') != places || braces('}') != places {
        return Err(PhrasesError::Phrase {
            spot: Spot::of(ron, &format!("{text:?}")),
            text: clean,
        });
    }
    Ok(clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ours_are_read_and_each_language_has_some_with_a_place_for_somebody() {
        assert!(Phrases::read(OURS).is_ok());
        let ours = Phrases::default();
        for language in [Language::Fr, Language::En, Language::Ja] {
            let list = ours.of(language);
            assert!(list.len() >= 8, "{language:?}");
            let people = list.iter().flat_map(|text| slots(text));
            assert!(people.filter(crate::text::Slot::is_person).count() >= 2);
            let places = list.iter().filter(|text| !slots(text).is_empty());
            assert_eq!(places.count(), list.len(), "{language:?}");
        }
    }

    #[test]
    fn a_file_stands_in_place_of_ours_in_the_languages_it_names() {
        let read = Phrases::read("(fr: [\"{personne} lève la main\"])").unwrap();
        assert_eq!(read.of(Language::Fr), ["{personne} lève la main"]);
        assert_eq!(read.of(Language::Ja), Phrases::default().of(Language::Ja));
        assert_eq!(Phrases::read("(fr: [])").unwrap().of(Language::Fr).len(), 0);
    }

    #[test]
    fn a_wrong_file_says_where() {
        let error = Phrases::read("(\n fr: 3,\n)").unwrap_err();
        assert_eq!(error.spot().map(|spot| spot.line), Some(2));
        let error = Phrases::read("(de: [])").unwrap_err();
        assert!(matches!(error, PhrasesError::Syntax(_)));
        for wrong in ["à {personne", "à {}", "à { }", "{1}", " "] {
            let error = Phrases::read(&format!("(\n fr: [\n  {wrong:?},\n ],\n)")).unwrap_err();
            let place = error.spot().map(|spot| (spot.line, spot.column));
            assert_eq!(place, Some((3, 3)), "{wrong}");
        }
    }
}
