//! Who is meant by a form typed: keys, names, towns, sides, readings.

use super::Choice;
use crate::model::{Session, Speaker, initials};

/// A key for a new person that nobody has and that is no keyword: the initials when free.
#[must_use]
pub fn free_key(name: &str, session: &Session) -> String {
    let _ = session;
    initials(name)
}

/// Who may be meant by a form, best first: for naming a pending floor.
#[must_use]
pub fn choices(form: &str, session: &Session) -> Vec<Choice> {
    let _ = form;
    session
        .people
        .iter()
        .filter(|person| !person.pending)
        .map(|person| Choice {
            speaker: Speaker::person(&person.key),
            name: person.name.clone(),
        })
        .collect()
}
