//! Who is to act: exact keys, or « Nom : » for someone outside.

use super::super::lexer::{before_colon, is_space, trim};
use super::super::names::{Resolved, exact_key, resolve};
use crate::model::{Session, Voice};
use crate::text::narrow;

/// Owners taken off the words of an action.
pub(super) struct Owners<'a> {
    pub(super) who: Vec<String>,
    pub(super) outside: Option<String>,
    pub(super) text: &'a str,
}

/// A name outside the roster has at most so many words: more is a sentence with a colon.
const MOST_WORDS: usize = 6;

pub(super) fn owners<'a>(text: &'a str, session: &Session) -> Owners<'a> {
    let (who, rest) = keys(text, session);
    if !who.is_empty() {
        return Owners {
            who,
            outside: None,
            text: rest,
        };
    }
    let none = Owners {
        who,
        outside: None,
        text,
    };
    let Some(head) = before_colon(text).filter(|head| !head.rest.is_empty()) else {
        return none;
    };
    // A capital, or a script without capitals.
    let first = head.word.chars().next();
    let proper = first.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    if !proper || head.word.split(' ').count() > MOST_WORDS {
        return none;
    }
    match known(&head.word, session) {
        Some(key) => Owners {
            who: vec![key],
            outside: None,
            text: head.rest,
        },
        None => Owners {
            who: Vec::new(),
            outside: Some(head.word),
            text: head.rest,
        },
    }
}

/// Someone on the roster called by his whole name.
fn known(word: &str, session: &Session) -> Option<String> {
    let whole = |person: &&crate::model::Person| {
        let folded = crate::text::fold(word);
        !person.pending
            && [person.name.as_str(), person.family(), &person.native]
                .iter()
                .any(|name| crate::text::fold(name) == folded)
    };
    let mut found = session.people.iter().filter(whole);
    match (found.next(), found.next(), resolve(word, session)) {
        (Some(person), None, Resolved::One { speaker, .. })
            if speaker.0 == [Voice::Person(person.key.clone())] =>
        {
            Some(person.key.clone())
        }
        _ => None,
    }
}

/// Exact keys at the start, separated by commas, as typed: in lower case.
fn keys<'a>(text: &'a str, session: &Session) -> (Vec<String>, &'a str) {
    let mut keys: Vec<String> = Vec::new();
    let mut rest = text;
    loop {
        let end = rest
            .find(|c| is_space(c) || matches!(narrow(c), ',' | ':' | '+' | '、'))
            .unwrap_or(rest.len());
        let Some((word, after)) = rest.split_at_checked(end) else {
            return (keys, rest);
        };
        let lower = !word.chars().any(char::is_uppercase);
        let Some(person) = exact_key(word, session).filter(|_| lower) else {
            return (keys, rest);
        };
        if !keys.contains(&person.key) {
            keys.push(person.key.clone());
        }
        let after = trim(after);
        let separator = after.chars().next().map(narrow);
        let behind = trim(after.trim_start_matches([',', '，', '、', '+', '＋', ':', '：']));
        match separator {
            Some(',' | '、' | '+') => rest = behind,
            Some(':') => return (keys, behind),
            _ => return (keys, after),
        }
    }
}
