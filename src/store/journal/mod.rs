//! What stands in a journal: a header, then records.
//!
//! Payloads are RON on one line, so that `strings` shows a journal to whoever has lost everything else.

mod reach;
mod read;
#[cfg(test)]
mod tests;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::cleaning::Cleaning;
use super::frame;
use super::session_file::ron_options;
use crate::edit::Edit;
use crate::model::{Cipher, Encryption, Moment};
use crate::text::Prose;

pub(super) use reach::Reach;
pub(super) use read::{Generation, generations};

/// The format of journals that this program writes.
const FORMAT: u32 = 1;
/// The format of those of an encrypted session.
const ENCRYPTED_FORMAT: u32 = 2;

/// How a generation hangs on the session file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Starts {
    /// From a file that was there when it began.
    Found,
    /// From a file that was to be written next; a `saved` stamp tells that it was.
    Planned,
    /// From the end of its parent.
    After,
}

/// What a generation says of itself. It stands twice, so that damage to one leaves the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    /// The format, [`FORMAT`] or [`ENCRYPTED_FORMAT`].
    pub journal: u32,
    /// Which session: drawn at random for its first generation.
    pub session: String,
    /// SHA-256 of the session file that it belongs to.
    pub base: String,
    /// How it hangs on it.
    pub starts: Starts,
    /// The generation before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<u32>,
    /// Its own number: a header that says another one is what an older file left on the disk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// What is needed to read what is encrypted in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Encryption>,
}

impl Header {
    /// The same in a session that is encrypted, or is not.
    pub(super) fn encrypted(self, encryption: Option<&Encryption>) -> Self {
        Self {
            journal: encryption.map_or(FORMAT, |_| ENCRYPTED_FORMAT),
            encryption: encryption.cloned(),
            ..self
        }
    }

    pub(super) fn new(
        number: u32,
        session: &str,
        base: &str,
        starts: Starts,
        parent: Option<u32>,
    ) -> Self {
        Self {
            number: Some(number),
            journal: FORMAT,
            session: session.to_owned(),
            base: base.to_owned(),
            starts,
            parent,
            encryption: None,
        }
    }
}

/// Where a record comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The keyboard of the live screen.
    #[default]
    Screen,
    /// Capture lines read from a file or a pipe.
    Lines,
    /// What was made good when the session was opened.
    Recovery,
    /// The chair, from a screen of his own.
    Chair,
}

/// One record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record<E = Edit> {
    /// Its number in the session; only grows. It alone orders records.
    pub seq: u64,
    /// When it was made; to be shown, never to order by.
    pub at: Moment,
    /// Who made it.
    pub by: String,
    /// The line or command it belongs to.
    #[serde(default)]
    pub group: u64,
    /// Where it comes from.
    pub origin: Origin,
    /// The chair's answer that it carries out, by its name in the spool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// What it tells.
    pub body: Body<E>,
}

/// What a record tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Body<E = Edit> {
    /// A line as typed, before it was interpreted. A half line that it begins with became it.
    Typed {
        /// The line.
        line: Prose,
        /// The same, encrypted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cipher: Option<Cipher>,
    },
    /// A change, with what undoes it.
    Edit {
        /// As performed.
        edit: Box<E>,
        /// What undoes it, so that undo needs no older session file.
        inverse: Box<E>,
        /// Which of its group's edits this is, from 1.
        part: u32,
        /// How many edits its group has.
        of: u32,
    },
    /// The half line as it stood.
    Draft {
        /// Its text.
        text: Prose,
        /// The same, encrypted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cipher: Option<Cipher>,
    },
    /// All of it, and who made it, encrypted.
    Sealed {
        /// The record itself.
        cipher: Cipher,
    },
    /// A group was undone.
    Undo {
        /// Which.
        group: u64,
    },
    /// A group was done again.
    Redo {
        /// Which.
        group: u64,
    },
    /// Something happened that is no change.
    Stamp {
        /// What.
        what: Stamp,
    },
}

/// What happened that is no change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Stamp {
    /// The line of this group was interpreted and changes nothing.
    Settled {},
    /// The session file was written.
    Saved {
        /// SHA-256 of its bytes.
        digest: String,
    },
}

impl<E> Body<E> {
    /// Whether it changes the session, or may.
    pub(super) const fn changes(&self) -> bool {
        matches!(
            self,
            Self::Edit { .. } | Self::Undo { .. } | Self::Redo { .. } | Self::Sealed { .. }
        )
    }
}

/// What a payload holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Payload<E> {
    Header(Header),
    Record(Box<Record<E>>),
}

/// The checksum of a payload holds, and yet we cannot read it: a newer program wrote it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Newer;

/// Whether a payload holds a header.
pub(super) fn is_header(bytes: &[u8]) -> bool {
    bytes.starts_with(b"(journal:")
}

impl<E: DeserializeOwned> Payload<E> {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Newer> {
        let text = std::str::from_utf8(bytes).map_err(|_| Newer)?;
        if is_header(bytes) {
            let header: Header = ron_options().from_str(text).map_err(|_| Newer)?;
            return match header.journal {
                FORMAT | ENCRYPTED_FORMAT => Ok(Self::Header(header)),
                _ => Err(Newer),
            };
        }
        let mut reader =
            ron::Deserializer::from_str_with_options(text, &ron_options()).map_err(|_| Newer)?;
        let record = Record::<E>::deserialize(Cleaning(&mut reader)).map_err(|_| Newer)?;
        Ok(Self::Record(Box::new(record)))
    }
}

/// Writes frames one after another.
#[derive(Debug, Default)]
pub(super) struct Encoder {
    previous: u32,
}

impl Encoder {
    /// Goes on after a frame with this checksum.
    pub(super) const fn after(checksum: u32) -> Self {
        Self { previous: checksum }
    }

    /// The frame of a header or a record.
    pub(super) fn frame(&mut self, payload: &impl Serialize) -> std::io::Result<Vec<u8>> {
        let text = ron_options()
            .to_string(payload)
            .map_err(std::io::Error::other)?;
        let (bytes, checksum) = frame::encode(self.previous, text.as_bytes());
        self.previous = checksum;
        Ok(bytes)
    }
}
