//! A session encrypted as a whole: one cipher in its file, one for each record of its journals. What stays in the
//! open is what tells that it is there: its number, its day, how long its words are and when they came.
//!
//! Nothing lands on what is closed like this: whoever has no key does not open it at all.

use serde::Serialize;

use super::key::{Key, Unsealed};
use super::rows::{read, written};
use crate::model::{Date, Session};
use crate::store::journal::{Body, Origin, Record};
use crate::store::vault::VeiledEdit;

/// What all of a session is bound to.
const SESSION: &str = "session";

/// What a record is bound to: it opens in no other place of any journal.
fn place(seq: u64) -> String {
    format!("record {seq}")
}

/// A session as its file holds it.
pub(super) fn close(session: &Session, key: &Key) -> Result<Session, Unsealed> {
    let mut inner = session.clone();
    // It stands outside, and changes while the words do not.
    inner.encryption = None;
    let cipher = key.seal(SESSION, &written(&inner)?)?;
    let mut shell = Session::new("", "", session.number, day(&session.date), "");
    shell.copil = session.copil;
    shell.encryption.clone_from(&session.encryption);
    shell.cipher = Some(cipher);
    Ok(shell)
}

/// A day says little; words that stand for one are somebody's.
fn day(date: &Date) -> Date {
    match date {
        Date::Day(day) => Date::Day(*day),
        Date::Words { after, .. } => Date::Words {
            text: "…".to_owned(),
            after: *after,
        },
    }
}

/// The session itself, if this key opens it.
pub(super) fn open(session: &Session, key: &Key) -> Option<Session> {
    let words = key.open(SESSION, session.cipher.as_ref()?)?;
    let opened: Session = read(&words)?;
    Some(Session {
        encryption: session.encryption.clone(),
        ..opened
    })
}

/// A record as its journal holds it.
pub(super) fn close_record<E: Serialize>(
    record: &mut Record<E>,
    key: &Key,
) -> Result<(), Unsealed> {
    if matches!(record.body, Body::Sealed { .. }) {
        return Ok(());
    }
    let cipher = key.seal(&place(record.seq), &written(record)?)?;
    *record = Record {
        seq: record.seq,
        at: record.at,
        by: String::new(),
        group: 0,
        origin: Origin::default(),
        answer: None,
        body: Body::Sealed { cipher },
    };
    Ok(())
}

/// The record itself; one that does not open stays closed.
pub(super) fn open_record<E: VeiledEdit>(record: &mut Record<E>, key: &Key) {
    let Body::Sealed { cipher } = &record.body else {
        return;
    };
    let words = key.open(&place(record.seq), cipher);
    let opened = words.and_then(|words| read::<Record<E>>(&words));
    if let Some(opened) = opened.filter(|opened| opened.seq == record.seq) {
        *record = opened;
    }
}
