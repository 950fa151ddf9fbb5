use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};

use super::Rule;

/// Words that people said or wrote. Its `Debug` shows its length only, so that no log, panic or error
/// message carries the words of a meeting by accident.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prose(String);

impl Prose {
    /// The words themselves.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The words themselves, given up.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Debug for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !Rule::DebugWords.holds() {
            return f.write_str(&self.0);
        }
        write!(f, "Prose({} characters)", self.0.chars().count())
    }
}

impl Deref for Prose {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Prose {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Prose {
    fn from(text: String) -> Self {
        Self(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_the_length_only() {
        assert_eq!(
            format!("{:?}", Prose::from("évoque un contentieux")),
            "Prose(21 characters)"
        );
    }
}
