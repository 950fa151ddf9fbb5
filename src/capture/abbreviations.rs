//! The user's abbreviations, `;mae` → « ministère des Affaires étrangères », from a RON map.

use std::collections::BTreeMap;

use ron::extensions::Extensions;

use crate::text::{Notice, RonFault, Spot, clean_line};

/// Abbreviations by the word typed after the semicolon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Abbreviations(BTreeMap<String, String>);

/// Why a table of abbreviations was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AbbreviationsError {
    /// Not a RON map of texts.
    Syntax(RonFault),
    /// A name that cannot be typed after a semicolon: letters and digits, without spaces.
    Name {
        /// As it stands in the file.
        name: String,
        /// Where, when it can be found.
        spot: Option<Spot>,
    },
}

impl AbbreviationsError {
    /// What is wrong, to be told in the reader's language.
    #[must_use]
    pub fn message(&self) -> Notice {
        match self {
            Self::Syntax(fault) => fault.message.clone(),
            Self::Name { name, .. } => Notice::new("abbreviation-name").with("name", name),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<Notice> {
        match self {
            Self::Syntax(fault) => fault.hint.clone(),
            Self::Name { .. } => None,
        }
    }

    /// Where.
    #[must_use]
    pub const fn spot(&self) -> Option<&Spot> {
        match self {
            Self::Syntax(fault) => Some(&fault.spot),
            Self::Name { spot, .. } => spot.as_ref(),
        }
    }
}

impl Abbreviations {
    /// Reads a RON map of abbreviation → words.
    ///
    /// # Errors
    /// [`AbbreviationsError`], with its place.
    pub fn read(ron: &str) -> Result<Self, AbbreviationsError> {
        let ron = ron.trim_start_matches('\u{feff}');
        let map: BTreeMap<String, String> = ron::Options::default()
            .with_default_extension(Extensions::IMPLICIT_SOME)
            .from_str(ron)
            .map_err(|error| AbbreviationsError::Syntax(RonFault::explain(ron, &error)))?;
        let mut table = BTreeMap::new();
        for (name, words) in map {
            if name.is_empty() || !name.chars().all(char::is_alphanumeric) {
                return Err(AbbreviationsError::Name {
                    spot: Spot::of(ron, &format!("{name:?}")),
                    name: clean_line(&name),
                });
            }
            table.insert(name, clean_line(&words));
        }
        Ok(Self(table))
    }

    /// The words of an abbreviation: the exact form first, else whatever its case.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        let exact = self.0.get(name).or_else(|| {
            let lower = name.to_lowercase();
            self.0.get(&lower)
        });
        exact.map(String::as_str)
    }

    /// All of them, in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, words)| (name.as_str(), words.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_a_ron_map() {
        let table =
            Abbreviations::read("{ \"mae\": \"ministère des Affaires étrangères\" }").unwrap();
        assert_eq!(table.get("mae"), Some("ministère des Affaires étrangères"));
        assert_eq!(table.get("MAE"), table.get("mae"));
        assert_eq!(table.get("cuf"), None);
    }

    #[test]
    fn a_wrong_table_says_where() {
        let error = Abbreviations::read("{\n \"mae\": 3 }").unwrap_err();
        assert_eq!(error.spot().map(|spot| spot.line), Some(2));
        let error = Abbreviations::read("{\n \"m a\": \"x\" }").unwrap_err();
        let spot = error.spot().unwrap();
        assert_eq!((spot.line, spot.column), (2, 2));
    }
}
