//! Figures that a committee follows from one session to the next: « 13 villes sur 29 ».

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Cipher, Hour, Id, Session};
use crate::text::{Rule, fold};

/// Where a figure stood when it was said.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// What is counted, as typed; the same name goes on with the same figure.
    pub name: String,
    /// How many.
    pub value: u32,
    /// Out of how many, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<u32>,
    /// The hour it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Hour>,
    /// The agenda item it was said under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Id>,
    /// Said behind closed doors.
    #[serde(default, skip_serializing_if = "super::record::is_false")]
    pub confidential: bool,
    /// All of it, encrypted: the rest is empty then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cipher: Option<Cipher>,
}

impl Indicator {
    /// Where a figure stands, out of how many where that is known.
    #[must_use]
    pub fn new(name: &str, value: u32, of: Option<u32>) -> Self {
        Self {
            name: name.to_owned(),
            value,
            of,
            at: None,
            item: None,
            confidential: false,
            cipher: None,
        }
    }
}

/// Of what closed doors hide no words get into a log.
impl fmt::Debug for Indicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Indicator");
        out.field("confidential", &self.confidential);
        out.field("value", &self.value);
        out.field("of", &self.of);
        if !self.confidential || !Rule::DebugHidden.holds() {
            out.field("name", &self.name);
        }
        out.finish_non_exhaustive()
    }
}

impl Indicator {
    /// Whether it is the figure of this name, accents and capitals apart.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        fold(&self.name) == fold(name)
    }
}

impl Session {
    /// The figure of this name in this session.
    #[must_use]
    pub fn indicator(&self, name: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|one| one.is_named(name))
    }
}
