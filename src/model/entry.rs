//! One line of the log: what was said, or what happened.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::record::{fields, recorded};
use super::{Id, Speaker};
use crate::text::Prose;

/// One line of the log. Copies share what they hold until one of them is changed: long logs are copied, and moved up
/// for a line that is put in between, by the thousand.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry(Arc<Line>);

fields! {
    /// What an entry holds.
    #[serde(rename = "Entry")]
    pub struct Line {
        /// What kind of line it is.
        #[serde(rename = "entry")]
        pub kind: EntryKind,
    }
}

recorded! {
    Entry, text = |entry| entry.kind.text(), text_mut = |entry| entry.kind.text_mut()
}

impl Deref for Entry {
    type Target = Line;

    fn deref(&self) -> &Line {
        &self.0
    }
}

impl DerefMut for Entry {
    fn deref_mut(&mut self) -> &mut Line {
        Arc::make_mut(&mut self.0)
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_ref().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Line::deserialize(deserializer).map(|line| Self(Arc::new(line)))
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The kinds of lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum EntryKind {
    /// Words of a speaker, or a paragraph of nobody's.
    Note {
        /// Who said them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Speaker>,
        /// As typed.
        text: Prose,
    },
    /// A bullet: of a speaker's turn, or of the open topic when it has no speaker.
    Point {
        /// Who said it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Speaker>,
        /// As typed.
        text: Prose,
    },
    /// What all agreed on, without its being a decision.
    Agreement {
        /// As typed.
        text: Prose,
    },
    /// What somebody does not agree with: it stands alone.
    Reservation {
        /// Whose.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Speaker>,
        /// As typed.
        text: Prose,
    },
    /// Words quoted from the source that the entry cites: they stand alone.
    Quotation {
        /// The words, without marks.
        text: Prose,
    },
    /// A heading under which points are gathered; the floor is nobody's.
    Topic {
        /// As typed, without the colon.
        text: Prose,
    },
    /// The floor given, no words yet: ends the turn before it, prints nothing.
    Floor {
        /// To whom.
        by: Speaker,
    },
    /// An agenda item opened.
    Item {
        /// Which.
        to: Id,
    },
    /// Somebody arrives (at the entry's hour).
    Arrival {
        /// His key.
        who: String,
    },
    /// Somebody leaves.
    Departure {
        /// His key.
        who: String,
        /// Who holds his proxy from now on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proxy: Option<String>,
    },
    /// The chair changes hands.
    Chair {
        /// To whom, by key.
        who: String,
    },
    /// The pen changes hands.
    Pen {
        /// To whom, by key or name.
        who: String,
    },
    /// The doors are closed, or opened again.
    HuisClos {
        /// Closed?
        closed: bool,
    },
    /// The session is suspended.
    Pause {},
    /// It goes on.
    Resume {},
    /// It is closed (*levée*).
    Closing {},
}

impl EntryKind {
    /// Who speaks in it.
    #[must_use]
    pub fn speaker(&self) -> Option<&Speaker> {
        match self {
            Self::Note { by, .. } | Self::Point { by, .. } | Self::Reservation { by, .. } => {
                by.as_ref()
            }
            Self::Floor { by } => Some(by),
            _ => None,
        }
    }

    /// Its words.
    #[must_use]
    pub fn text(&self) -> Option<&Prose> {
        match self {
            Self::Note { text, .. }
            | Self::Point { text, .. }
            | Self::Agreement { text }
            | Self::Reservation { text, .. }
            | Self::Quotation { text }
            | Self::Topic { text } => Some(text),
            _ => None,
        }
    }

    /// Its words, to be changed in a copy that an edit then carries.
    pub fn text_mut(&mut self) -> Option<&mut Prose> {
        match self {
            Self::Note { text, .. }
            | Self::Point { text, .. }
            | Self::Agreement { text }
            | Self::Reservation { text, .. }
            | Self::Quotation { text }
            | Self::Topic { text } => Some(text),
            _ => None,
        }
    }
}

impl Entry {
    /// A line of this kind, everything else at its default.
    #[must_use]
    pub fn new(id: Id, kind: EntryKind) -> Self {
        Self(Arc::new(Line::plain(id, kind)))
    }
}
