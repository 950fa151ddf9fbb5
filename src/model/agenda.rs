//! The agenda (*ordre du jour*).

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Cipher, Hour, Id, Language};
use crate::text::Rule;

/// Where an item stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// Not yet opened.
    #[default]
    Open,
    /// Dealt with, as far as this session goes.
    Done,
}

/// A point of the agenda. Its number is its place.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its stable name.
    pub id: Id,
    /// As announced.
    pub title: String,
    /// The same in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub titles: BTreeMap<Language, String>,
    /// Minutes planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<u32>,
    /// The hour it was first opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Hour>,
    /// The hour it was last left; none while it is under discussion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Hour>,
    /// Minutes spent before its last opening (an item may be left and taken up again).
    #[serde(default, skip_serializing_if = "super::session::is_default")]
    pub spent: u32,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "super::session::is_default")]
    pub state: ItemState,
    /// Of this session alone (the minutes before, what was left open): no model for the next one's agenda.
    #[serde(default, skip_serializing_if = "super::record::is_false")]
    pub once: bool,
    /// Entered behind closed doors; gone to with the doors open, it is so no more.
    #[serde(default, skip_serializing_if = "super::record::is_false")]
    pub confidential: bool,
    /// All of it, encrypted: the rest is empty then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cipher: Option<Cipher>,
}

/// Of what closed doors hide no words get into a log.
impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Item");
        out.field("id", &self.id);
        out.field("confidential", &self.confidential);
        out.field("planned", &self.planned);
        out.field("at", &self.at);
        out.field("spent", &self.spent);
        out.field("state", &self.state);
        if !self.confidential || !Rule::DebugHidden.holds() {
            out.field("title", &self.title);
        }
        out.finish_non_exhaustive()
    }
}
