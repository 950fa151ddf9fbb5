//! Actions and questions.

use super::super::{Act, Follow, dates};
use super::owners::{Owners, owners};
use super::{Read, Reader, act, trim};

/// `? texte`.
pub(in crate::capture) fn question(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = reader.some_words(text)?;
    act(Act::Follow(Follow::Question { text }))
}

/// `> ar, jfp texte d'ici le 15/09`.
pub(in crate::capture) fn action(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let Owners { who, outside, text } = owners(trim(text), reader.session());
    let words = reader.some_words(text)?;
    let (words, due) = dates::deadline(&words, reader.reference());
    act(Act::Follow(Follow::Action {
        who,
        outside,
        text: words.into(),
        due,
    }))
}
