//! The user's abbreviations, `;mae` → « ministère des Affaires étrangères », from a RON map.

use std::collections::BTreeMap;

use ron::extensions::Extensions;
use thiserror::Error;

use crate::text::clean_line;

/// Abbreviations by the word typed after the semicolon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Abbreviations(BTreeMap<String, String>);

/// Why a table of abbreviations was not read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AbbreviationsError {
    /// Not a RON map of texts.
    #[error(
        "line {line}, column {column}: {message}; write {{ \"mae\": \"Ministère des Affaires étrangères\" }}"
    )]
    Syntax {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// What was wrong.
        message: String,
    },
    /// A name that cannot be typed after a semicolon.
    #[error("« {0} » cannot be an abbreviation: use letters and digits, without spaces")]
    Name(String),
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
            .map_err(|error| AbbreviationsError::Syntax {
                line: error.span.start.line,
                column: error.span.start.col,
                message: error.code.to_string(),
            })?;
        let mut table = BTreeMap::new();
        for (name, words) in map {
            if name.is_empty() || !name.chars().all(char::is_alphanumeric) {
                return Err(AbbreviationsError::Name(clean_line(&name)));
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
        assert!(error.to_string().starts_with("line 2"), "{error}");
        let error = Abbreviations::read("{ \"m a\": \"x\" }").unwrap_err();
        assert_eq!(error, AbbreviationsError::Name("m a".to_owned()));
    }
}
