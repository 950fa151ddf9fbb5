//! What stands for other words inside a text: `_ar` for the name, `;mae` for the user's words.

use std::ops::Range;

use super::Abbreviations;
use super::names::exact_key;
use crate::model::{Person, Session};
use crate::text::narrow;

/// Words to put in the place of an abbreviation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    /// The bytes of the line they replace (semicolon included).
    pub range: Range<usize>,
    /// The words.
    pub text: String,
}

/// The abbreviation that ends at the caret (a byte of the line), if any: shown as a ghost, performed when
/// a space is typed. A replacement (`s;a;b`) holds none.
#[must_use]
pub fn expand_at(line: &str, caret: usize, abbreviations: &Abbreviations) -> Option<Expansion> {
    if line.starts_with("s;") {
        return None;
    }
    let before = line.get(..caret)?;
    let (mark, semicolon) = before
        .char_indices()
        .rev()
        .find(|(_, c)| narrow(*c) == ';')?;
    if before.get(..mark)?.ends_with(is_word) {
        return None;
    }
    let name = before.get(mark + semicolon.len_utf8()..)?;
    Some(Expansion {
        range: mark..caret,
        text: abbreviations.get(name)?.to_owned(),
    })
}

/// Letters and digits of scripts that part their words: Japanese stands right beside `_ar`.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() && u32::from(c) < 0x2e80
}

/// How running text calls a person: « M. ROSSINOT », or the family name alone.
pub(super) fn called(person: &Person) -> String {
    // A script without capitals: nothing tells which word is the family's.
    let name = if person.name.contains(char::is_uppercase) {
        person.family_with_particle()
    } else {
        person.name.as_str()
    };
    match person.civility {
        Some(civility) => format!("{} {name}", civility.as_str()),
        None => name.to_owned(),
    }
}

/// A text with its `_key` and `;abbr` spelt out. What means nothing stays as typed.
pub(super) fn spell_out(text: &str, session: &Session, abbreviations: &Abbreviations) -> String {
    let mut spelt = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (_, after) = rest.split_at_checked(c.len_utf8()).unwrap_or(("", ""));
        let mark = narrow(c);
        let starts = !spelt.ends_with(|c: char| is_word(c) || c == '_');
        if matches!(mark, '_' | ';') && starts {
            let end = after.find(|c: char| !is_word(c)).unwrap_or(after.len());
            let (name, behind) = after.split_at_checked(end).unwrap_or((after, ""));
            let words = match mark {
                '_' if !behind.starts_with('_') => exact_key(name, session)
                    .filter(|person| !person.pending)
                    .map(called),
                ';' if behind.chars().next().is_none_or(|c| narrow(c) == ' ') => {
                    abbreviations.get(name).map(str::to_owned)
                }
                _ => None,
            };
            if let Some(words) = words {
                spelt.push_str(&words);
                rest = behind;
                continue;
            }
        }
        spelt.push(c);
        rest = after;
    }
    spelt
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_abbreviation_at_the_caret_is_offered() {
        let table = Abbreviations::read("{ \"mae\": \"ministère\" }").unwrap();
        let line = "réunion au ;mae";
        let expansion = expand_at(line, line.len(), &table).unwrap();
        assert_eq!(expansion.text, "ministère");
        assert_eq!(line.get(expansion.range), Some(";mae"));
        assert_eq!(expand_at("s;mae", 5, &table), None);
        assert_eq!(expand_at("oui;mae", 7, &table), None);
        assert_eq!(expand_at("é", 1, &table), None);
    }
}
