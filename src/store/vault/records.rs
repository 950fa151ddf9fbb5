//! The two forms of a journal's records. A line and a half line are closed always: nobody knows yet what they
//! become. A line whose meaning turns out to be open is opened again by whoever closed it. Where the whole session is
//! encrypted each record is, whatever it tells.

use super::edits::{VeiledEdit, close_step};
use super::key::{Key, Unsealed};
use super::whole;
use crate::edit::Step;
use crate::model::{Cipher, Cover};
use crate::store::journal::{Body, Record};
use crate::text::Prose;

/// Closes a record; says whether anything of it is encrypted now.
///
/// # Errors
/// [`Unsealed`]: then it must not be written.
pub(in crate::store) fn close_record<E: VeiledEdit>(
    record: &mut Record<E>,
    key: &Key,
    cover: Cover,
) -> Result<bool, Unsealed> {
    if cover == Cover::Whole {
        return whole::close_record(record, key).map(|()| true);
    }
    let (group, seq) = (record.group, record.seq);
    match &mut record.body {
        Body::Typed { line, cipher } => close_words(line, cipher, &line_place(group), key),
        Body::Draft { text, cipher } => close_words(text, cipher, &draft_place(seq), key),
        Body::Edit { edit, inverse, .. } => {
            let mut step = Step {
                edit: (**edit).clone(),
                inverse: (**inverse).clone(),
            };
            let closed = close_step(&mut step, key)?;
            (**edit, **inverse) = (step.edit, step.inverse);
            Ok(closed)
        }
        Body::Sealed { .. } => Ok(true),
        Body::Undo { .. } | Body::Redo { .. } | Body::Stamp { .. } => Ok(false),
    }
}

/// Opens a record; what does not open stays closed.
pub(in crate::store) fn open_record<E: VeiledEdit>(record: &mut Record<E>, key: &Key) {
    whole::open_record(record, key);
    let (group, seq) = (record.group, record.seq);
    match &mut record.body {
        Body::Typed { line, cipher } => open_words(line, cipher, &line_place(group), key),
        Body::Draft { text, cipher } => open_words(text, cipher, &draft_place(seq), key),
        Body::Edit { edit, inverse, .. } => {
            edit.open(key);
            inverse.open(key);
        }
        Body::Sealed { .. } | Body::Undo { .. } | Body::Redo { .. } | Body::Stamp { .. } => {}
    }
}

/// A line may be carried from one generation into the next, under another number: it is bound to its group.
fn line_place(group: u64) -> String {
    format!("line {group}")
}

fn draft_place(seq: u64) -> String {
    format!("draft {seq}")
}

fn close_words(
    words: &mut Prose,
    cipher: &mut Option<Cipher>,
    place: &str,
    key: &Key,
) -> Result<bool, Unsealed> {
    // That there is no half line is no secret.
    if cipher.is_none() && !words.is_empty() {
        // The words go once their cipher is there.
        *cipher = Some(key.seal(place, words)?);
        *words = Prose::default();
    }
    Ok(cipher.is_some())
}

fn open_words(words: &mut Prose, cipher: &mut Option<Cipher>, place: &str, key: &Key) {
    let Some(opened) = cipher.as_ref().and_then(|cipher| key.open(place, cipher)) else {
        return;
    };
    *words = Prose::from(opened.as_str());
    *cipher = None;
}
