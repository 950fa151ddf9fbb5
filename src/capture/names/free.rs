//! Keys for people who join.

use super::{bound, exact_key};
use crate::capture::keywords;
use crate::capture::stop::{is_short_word, is_stop};
use crate::model::{Person, Session, initials};
use crate::text::{fold, romaji};

/// A key for a new person that nobody has and that is no word: the initials when free, else with more
/// letters of the family name.
#[must_use]
pub fn free_key(name: &str, session: &Session) -> String {
    let letters = |text: &str| {
        fold(&romaji(text))
            .chars()
            .filter(char::is_ascii_lowercase)
            .collect::<String>()
    };
    let named = Person {
        name: name.to_owned(),
        ..Person::default()
    };
    let initials = initials(name);
    let family = letters(named.family());
    let given: String = letters(named.given()).chars().take(1).collect();
    let longer = (2..=family.len()).map(|n| {
        let start: String = family.chars().take(n).collect();
        format!("{given}{start}")
    });
    let numbered = ('b'..='z').flat_map(|last| {
        [
            format!("{initials}{last}"),
            format!("x{last}"),
            format!("xx{last}"),
        ]
    });
    std::iter::once(initials.clone())
        .chain(longer)
        .chain(numbered)
        .find(|key| is_free(key, session))
        // Seventy-five people of one name: the key grows until it is free.
        .unwrap_or_else(|| {
            let mut key = "xxx".to_owned();
            while !is_free(&key, session) {
                key.push('x');
            }
            key
        })
}

fn is_free(key: &str, session: &Session) -> bool {
    key.chars().nth(1).is_some()
        && !is_stop(key)
        && !is_short_word(key)
        && !keywords::is_keyword(key)
        && exact_key(key, session).is_none()
        && bound(key, session).is_none()
}
