//! What is typed for people in the words of the house: the titles of the items with which the agenda of the
//! next session opens, the amendment of a day that moved.

use super::builder::{meeting_moved, with_date};
use super::{House, plain};
use crate::model::{NextMeeting, Session};
use crate::text::clean_line;

/// « Approbation du compte-rendu du 27 mai 2009 », « Suites de la séance du 27 mai 2009 »: as they would be
/// typed, in the language of the session that they are about.
#[must_use]
pub fn opening_titles(last: &Session, house: &House) -> [String; 2] {
    let words = house.words(last.language);
    [&words.to_approve, &words.pursued].map(|phrase| {
        let title = plain(&with_date(phrase, last, house));
        clean_line(&title)
    })
}

/// « la réunion est déplacée : 9 décembre 2009, Paris », as it would be typed in an amendment.
#[must_use]
pub fn moved(session: &Session, next: &NextMeeting, house: &House) -> String {
    clean_line(&plain(&meeting_moved(session, next, house)))
}
