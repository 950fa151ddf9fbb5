//! The state of the meeting itself: whose turn it is, what comes next, what was sent.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::record::is_false;
use super::session::is_default;
use super::{Cipher, Date, Hour, Id, Language, Speaker};
use crate::text::Rule;

/// Who is speaking now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Floor {
    /// Nobody: words typed now are a paragraph of nobody's.
    #[default]
    Nobody,
    /// A speaker.
    Speaker {
        /// Who.
        by: Speaker,
    },
    /// A topic is open: words typed now are its bullets.
    Topic {
        /// The topic's entry.
        id: Id,
    },
}

/// Where the meeting stands. Absent from the file while nothing has begun.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Live {
    /// The agenda item under discussion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Id>,
    /// Who is speaking.
    #[serde(skip_serializing_if = "is_default")]
    pub floor: Floor,
    /// Who asked for the floor, in order, by key.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub queue: Vec<String>,
    /// Those of them who raise a point of order, in order: they come first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub orders: Vec<String>,
    /// Doors closed: what is noted now is confidential.
    #[serde(skip_serializing_if = "is_false")]
    pub huis_clos: bool,
    /// Suspended.
    #[serde(skip_serializing_if = "is_false")]
    pub paused: bool,
    /// The session is closed.
    #[serde(skip_serializing_if = "is_false")]
    pub closed: bool,
    /// Who presides, when it is no longer the roster's chair.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chair: Option<String>,
    /// Who holds the pen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pen: Option<String>,
    /// Forms once used for a key or a side, which stay bound to it (`kaw` → `kk`).
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub bound: BTreeMap<String, Speaker>,
}

impl Live {
    /// Whoever of these waits for the floor does so no more.
    pub fn leave_queue<'a>(&mut self, who: impl Iterator<Item = &'a str>) {
        for key in who {
            self.queue.retain(|waits| waits != key);
            self.orders.retain(|waits| waits != key);
        }
    }
}

/// The next meeting.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextMeeting {
    /// When.
    pub date: Date,
    /// The hour, when fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Hour>,
    /// Where; empty when open.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// `false` keeps it for follow-up only.
    #[serde(
        default = "super::record::yes",
        skip_serializing_if = "super::record::is_true"
    )]
    pub print: bool,
    /// How many times it was moved since it was first announced.
    #[serde(default, skip_serializing_if = "is_default")]
    pub moved: u32,
    /// Said behind closed doors; said again with the doors open, it is so no more.
    #[serde(default, skip_serializing_if = "is_false")]
    pub confidential: bool,
    /// All of it, encrypted: the rest is empty then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cipher: Option<Cipher>,
}

impl NextMeeting {
    /// A meeting on a day, or in words, at a place: printed, announced for the first time.
    #[must_use]
    pub fn new(date: Date, place: &str) -> Self {
        Self {
            date,
            at: None,
            place: place.to_owned(),
            print: true,
            moved: 0,
            confidential: false,
            cipher: None,
        }
    }
}

/// Of what closed doors hide no words get into a log.
impl fmt::Debug for NextMeeting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("NextMeeting");
        out.field("confidential", &self.confidential);
        out.field("print", &self.print);
        out.field("moved", &self.moved);
        if !self.confidential || !Rule::DebugHidden.holds() {
            out.field("date", &self.date);
            out.field("at", &self.at);
            out.field("place", &self.place);
        }
        out.finish_non_exhaustive()
    }
}

/// A version of a document that left the house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// Which document (`compte-rendu`).
    pub document: String,
    /// In which language.
    pub language: Language,
    /// On which day.
    pub on: NaiveDate,
    /// At which hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Hour>,
    /// SHA-256 of its text, in hexadecimal.
    pub digest: String,
    /// To whom, as typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to: String,
    /// The files that hold the very bytes, in the folder beside the session.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<String>,
    /// The first id of a row that is not in it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub until: Id,
    /// How many corrections it holds.
    #[serde(default, skip_serializing_if = "is_default")]
    pub corrections: usize,
}
