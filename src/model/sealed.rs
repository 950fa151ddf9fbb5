//! Minutes that were sealed (*arrêtées*): what they were then, as digests.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::session::is_default;
use super::{Correction, Hour, Id, Session};

/// What was sealed, and when. A digest beside what it is of proves nothing against whoever may write both;
/// the printed one does, and a signature.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// On which day.
    pub on: NaiveDate,
    /// At which hour, when the clock ran during the meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Hour>,
    /// By whom.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// SHA-256 of the canonical text of the compte-rendu, in hexadecimal: what is printed.
    pub digest: String,
    /// SHA-256 of all that the session holds, what does not print too.
    pub content: String,
    /// How far its journal went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub journal: Option<JournalHead>,
    /// The first id of a row that is not in it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub until: Id,
    /// How many corrections it holds.
    #[serde(default, skip_serializing_if = "is_default")]
    pub corrections: usize,
    /// A signature of the canonical text, as `ssh-keygen -Y sign` makes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
}

/// The head of a journal: its records up to one of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JournalHead {
    /// The number of the first record.
    pub first: u64,
    /// The number of the last one.
    pub last: u64,
    /// SHA-256 of all between.
    pub digest: String,
}

impl Session {
    /// What was changed since the minutes were sealed, of what they print.
    #[must_use]
    pub fn changed_since_seal(&self) -> &[Correction] {
        let sealed = self.sealed.as_ref();
        let since = sealed.and_then(|sealed| self.corrections.get(sealed.corrections..));
        since.unwrap_or_default()
    }
}
