//! What stands in a session in the place of words that are encrypted, and what is needed to read them.
//!
//! Here it is text that nobody looks into: it is carried along, whoever has the session open, and opened by
//! the store for whoever has the key.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Encrypted words, in letters and digits. Its `Debug` shows how long it is only.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cipher(String);

impl Cipher {
    /// The letters and digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Cipher {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Cipher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cipher({} characters)", self.0.len())
    }
}

/// How much of a session is encrypted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cover {
    /// What is confidential in it: all else is read, written and followed without the key.
    #[default]
    Confidential,
    /// All of it, but for what tells that it is there: its number and its day.
    Whole,
}

/// That a session is encrypted, in part or as a whole: it stands in the session file, and in each journal, which
/// so stands alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Encryption {
    /// Drawn at random when it was encrypted: what is encrypted for this session opens in no other.
    pub id: String,
    /// How much of it.
    #[serde(default, skip_serializing_if = "super::session::is_default")]
    pub cover: Cover,
    /// The key of all that is encrypted, sealed by age for a passphrase or for those who may read it.
    pub key: String,
}
