//! House styles.

use super::Spaces;
use thiserror::Error;

/// A format that a document is written in, as a house style names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text, also the clipboard's.
    Text,
    /// HTML to paste into an e-mail.
    Email,
}

/// A house style, complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct House {
    name: String,
}

/// Why a house style could not be used.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("{0}")]
pub struct HouseError(String);

/// How a format is written in a house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What stands before a bullet.
    pub bullet: String,
    /// Its no-break spaces.
    pub spaces: Spaces,
}

/// The text of a house style that the program carries.
#[must_use]
pub fn embedded(_name: &str) -> Option<&'static str> {
    None
}

impl House {
    /// Reads a house style.
    pub fn read(name: &str, _ron: &str) -> Result<Self, HouseError> {
        Ok(Self {
            name: name.to_owned(),
        })
    }

    /// The name it was read under.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How a format is written.
    #[must_use]
    pub fn form(&self, _format: Format) -> Form {
        Form {
            bullet: "- ".to_owned(),
            spaces: Spaces::Fine,
        }
    }
}
