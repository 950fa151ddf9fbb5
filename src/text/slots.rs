//! The places of a ready-made phrase that are still to be filled: `{personne}`.
//!
//! They stand in the line as they stand in the phrase, so that a line that was journaled with one still open
//! is read the same when it is recovered.

use std::ops::Range;

use super::fold;

/// The longest name of a place, in characters.
const LONGEST: usize = 40;
/// Names of places that a person fills.
const PEOPLE: &[&str] = &["personne", "orateur", "person", "speaker", "氏名", "発言者"];

/// A place to be filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot<'a> {
    /// Its bytes in the text, braces included.
    pub range: Range<usize>,
    /// What is wanted there.
    pub name: &'a str,
}

impl Slot<'_> {
    /// Whether somebody's name is wanted.
    #[must_use]
    pub fn is_person(&self) -> bool {
        PEOPLE.iter().any(|name| fold(name) == fold(self.name))
    }
}

/// The places of a text that are still open, in order. Braces around anything but a short name are text.
#[must_use]
pub fn slots(text: &str) -> Vec<Slot<'_>> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, c) in text.char_indices() {
        match c {
            '{' => open = Some(at),
            '}' => {
                if let Some(start) = open.take()
                    && let Some(name) = text.get(start + 1..at)
                    && is_name(name)
                {
                    let range = start..at + 1;
                    found.push(Slot { range, name });
                }
            }
            _ => {}
        }
    }
    found
}

/// Words, not code: they begin with a letter and end with one.
fn is_name(name: &str) -> bool {
    let joint = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '\u{a0}');
    name.chars().count() <= LONGEST
        && name.starts_with(char::is_alphabetic)
        && name.ends_with(char::is_alphabetic)
        && name.chars().all(joint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_words_in_braces_and_nothing_else_is() {
        for (text, names) in [
            ("la parole est donnée à {personne}", vec!["personne"]),
            (
                "répond à {personne} sur {l'objet du débat}",
                vec!["personne", "l'objet du débat"],
            ),
            ("{氏名}が挨拶", vec!["氏名"]),
            ("{{personne}}", vec!["personne"]),
            ("{}", vec![]),
            ("{ 1 }", vec![]),
            ("{x1}", vec![]),
            ("{\"a\": 3}", vec![]),
            ("{ouvert", vec![]),
            ("fermé}", vec![]),
        ] {
            let found: Vec<&str> = slots(text).iter().map(|slot| slot.name).collect();
            assert_eq!(found, names, "{text}");
            for slot in slots(text) {
                let shown = format!("{{{}}}", slot.name);
                assert_eq!(text.get(slot.range.clone()), Some(shown.as_str()));
            }
        }
    }

    #[test]
    fn a_person_is_wanted_by_name_in_each_language() {
        let wants = |text| slots(text).first().map(Slot::is_person);
        for text in ["{personne}", "{Personne}", "{person}", "{氏名}"] {
            assert_eq!(wants(text), Some(true), "{text}");
        }
        assert_eq!(wants("{objet}"), Some(false));
    }
}
