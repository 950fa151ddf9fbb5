//! Sealing finished minutes (*arrêter un compte-rendu*), and telling whether they are still what was sealed.
//!
//! Two digests are kept: one of the canonical text of the compte-rendu, which is printed at its foot and which
//! anybody can compute again from the text alone, and one of all that the session holds. A signature is
//! one of the canonical text. Nothing here reads or writes a file.

mod canonical;
mod signature;

pub use canonical::{Sheet, canonical};
pub use signature::{NAMESPACE, SignatureError, Signer, sign, signer, verify};

use crate::document::{Format, House, Options, Status, compte_rendu};
use crate::model::{FORMAT, Id, Live, Sealed, Session};
use crate::store::{digest, session_file};
use crate::write;

/// The canonical text of a session's compte-rendu, without what is confidential and without its seal.
#[must_use]
pub fn minutes(session: &Session, house: &House) -> String {
    let mut session = session.clone();
    session.sealed = None;
    let options = Options {
        status: Status::Final,
        ..Options::default()
    };
    let document = compte_rendu(&session, house, &options);
    let mut bytes = Vec::new();
    let options = write::Options::new(house, Format::Text);
    // Writing into memory cannot fail, and a text has no fonts to miss.
    let _ = write::write(Format::Text, &document, &options, &mut bytes);
    canonical(&String::from_utf8_lossy(&bytes))
}

/// SHA-256 of all that a session holds, what does not print too, but for where the meeting stands and
/// what became of its documents.
#[must_use]
pub fn content(session: &Session, seal: &Sealed) -> String {
    let mut session = session.clone();
    session.live = Live::default();
    // How it is kept is none of what it says.
    session.copil = FORMAT;
    session.encryption = None;
    session.next_id = Id::default();
    session.sent.clear();
    session.corrections.clear();
    // Whose seal, of when, is sealed with it.
    session.sealed = Some(Sealed {
        on: seal.on,
        at: seal.at,
        by: seal.by.clone(),
        ..Sealed::default()
    });
    // Plain data: the writer has nothing to refuse.
    digest(session_file::write(&session).unwrap_or_default().as_bytes())
}

/// Fills in the digests of a seal for a session as it stands.
#[must_use]
pub fn seal(session: &Session, house: &House, seal: Sealed) -> Sealed {
    Sealed {
        digest: digest(minutes(session, house).as_bytes()),
        content: content(session, &seal),
        until: session.next_id,
        corrections: session.corrections.len(),
        ..seal
    }
}

/// How a session stands to its seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The compte-rendu reads as it was sealed.
    pub minutes: bool,
    /// All that the session holds is as it was sealed.
    pub content: bool,
}

impl Verdict {
    /// Whether nothing was changed.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.minutes && self.content
    }
}

/// How a session stands to its seal; none when it has none.
#[must_use]
pub fn verdict(session: &Session, house: &House) -> Option<Verdict> {
    let seal = session.sealed.as_ref()?;
    Some(Verdict {
        minutes: digest(minutes(session, house).as_bytes()) == seal.digest,
        content: content(session, seal) == seal.content,
    })
}
