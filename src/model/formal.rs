//! What frames the minutes without being said: planned hours, the minutes before, annexes, who receives
//! the document, what was added to it since.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Cipher, Date, Hour, Language};
use crate::text::Prose;

/// What frames the minutes. Absent from the file while nothing of it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Formal {
    /// The hour it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begins: Option<Hour>,
    /// The hour it is to end; where the log has a closing, its hour comes before this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends: Option<Hour>,
    /// What became of the minutes before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<Previous>,
    /// The day these minutes were approved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved: Option<NaiveDate>,
    /// Papers that go with the document.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub annexes: Vec<Annex>,
    /// Who receives the document: keys of people, or names of others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub distribution: Vec<String>,
    /// What was added since, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addenda: Vec<Addendum>,
}

/// The minutes before, as this session approved them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Previous {
    /// Of which day.
    pub of: Date,
    /// With which remarks; empty when there were none.
    #[serde(default, skip_serializing_if = "super::session::is_default")]
    pub text: Prose,
    /// The same in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Language, Prose>,
}

/// A paper that goes with the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Annex {
    /// What it is.
    pub text: Prose,
    /// The same in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Language, Prose>,
    /// Made behind closed doors: it stays out of print.
    #[serde(default, skip_serializing_if = "super::record::is_false")]
    pub confidential: bool,
    /// All of it, encrypted: the rest is empty then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cipher: Option<Cipher>,
}

/// What was added after the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Addendum {
    /// On which day.
    pub on: NaiveDate,
    /// The words.
    pub text: Prose,
    /// The same in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Language, Prose>,
    /// Made behind closed doors: it stays out of print.
    #[serde(default, skip_serializing_if = "super::record::is_false")]
    pub confidential: bool,
    /// All of it, encrypted: the rest is empty then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cipher: Option<Cipher>,
}

/// The head of a session in another language. What is empty there is as the session has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Head {
    /// The masthead.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub event: String,
    /// The body that meets.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// The host institution.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
}
