//! Phrases of a house style with places to be filled: `{name}[, {function}]`.

use std::fmt;

use super::slot::Slot;
use crate::document::{Inline, Role};
use crate::model::Language;

/// A phrase: words, places to be filled, and groups that appear only when all their places are filled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Words(String),
    Slot(Slot),
    Group(Template),
}

/// What is wrong with a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateError {
    /// A brace or bracket without its other half.
    Unbalanced(char),
    /// A place that no phrase has.
    Unknown(String),
    /// A place that this phrase cannot fill.
    Unfit(Slot, &'static [Slot]),
    /// A place without which words would be lost.
    Missing(Slot),
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unbalanced(c) => {
                write!(f, "« {c} » has no other half; write {c}{c} for the sign")
            }
            Self::Unknown(name) => write!(f, "there is no {{{name}}}; {}", known(Slot::ALL)),
            Self::Unfit(slot, []) => write!(f, "nothing fills {{{}}} here", slot.name()),
            Self::Unfit(slot, fit) => {
                write!(f, "nothing fills {{{}}} here; {}", slot.name(), known(fit))
            }
            Self::Missing(slot) => {
                write!(
                    f,
                    "{{{0}}} is missing: without it words would be lost",
                    slot.name()
                )
            }
        }
    }
}

fn known(slots: &[Slot]) -> String {
    let names: Vec<String> = slots
        .iter()
        .map(|slot| format!("{{{}}}", slot.name()))
        .collect();
    format!("there is {}", names.join(" "))
}

/// What fills the places of a phrase.
pub type Filling<'a> = &'a [(Slot, Vec<Inline>)];

impl Template {
    /// Reads a phrase. `needs` must be in it, `may` can be.
    ///
    /// # Errors
    /// [`TemplateError`], the first one.
    pub fn parse(
        text: &str,
        needs: &'static [Slot],
        may: &'static [Slot],
    ) -> Result<Self, TemplateError> {
        let mut chars = text.chars().peekable();
        let template = Self::read(&mut chars, false)?;
        for &slot in needs {
            if !template.has(slot) {
                return Err(TemplateError::Missing(slot));
            }
        }
        let unfit = template
            .slots()
            .find(|slot| !needs.contains(slot) && !may.contains(slot));
        match unfit {
            Some(slot) if may.is_empty() => Err(TemplateError::Unfit(slot, needs)),
            Some(slot) => Err(TemplateError::Unfit(slot, may)),
            None => Ok(template),
        }
    }

    fn read(
        chars: &mut std::iter::Peekable<std::str::Chars<'_>>,
        inside: bool,
    ) -> Result<Self, TemplateError> {
        let mut pieces = Vec::new();
        let mut words = String::new();
        while let Some(c) = chars.next() {
            let doubled = matches!(c, '{' | '}' | '[' | ']') && chars.peek() == Some(&c);
            if doubled {
                chars.next();
                words.push(c);
                continue;
            }
            let piece = match c {
                '{' => Piece::Slot(read_slot(chars)?),
                '[' => Piece::Group(Self::read(chars, true)?),
                ']' if inside => {
                    push_words(&mut pieces, &mut words);
                    return Ok(Self(pieces));
                }
                '}' | ']' => return Err(TemplateError::Unbalanced(c)),
                c => {
                    words.push(c);
                    continue;
                }
            };
            push_words(&mut pieces, &mut words);
            pieces.push(piece);
        }
        if inside {
            return Err(TemplateError::Unbalanced('['));
        }
        push_words(&mut pieces, &mut words);
        Ok(Self(pieces))
    }

    fn slots(&self) -> impl Iterator<Item = Slot> {
        self.0.iter().flat_map(|piece| match piece {
            Piece::Words(_) => Vec::new(),
            Piece::Slot(slot) => vec![*slot],
            Piece::Group(group) => group.slots().collect(),
        })
    }

    /// Without those of its groups.
    fn own_slots(&self) -> impl Iterator<Item = Slot> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Slot(slot) => Some(*slot),
            Piece::Words(_) | Piece::Group(_) => None,
        })
    }

    fn has(&self, slot: Slot) -> bool {
        self.slots().any(|s| s == slot)
    }

    /// Whether it says anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The phrase with its places filled; its own words are in `language`.
    #[must_use]
    pub fn fill(&self, filling: Filling<'_>, language: Language) -> Vec<Inline> {
        let mut runs = Vec::new();
        for piece in &self.0 {
            match piece {
                Piece::Words(words) => runs.push(Inline {
                    role: Role::Text,
                    language,
                    text: words.clone(),
                }),
                Piece::Slot(slot) => runs.extend(filled(filling, *slot).iter().cloned()),
                Piece::Group(group) => {
                    if group
                        .own_slots()
                        .all(|slot| !filled(filling, slot).is_empty())
                    {
                        runs.extend(group.fill(filling, language));
                    }
                }
            }
        }
        runs
    }
}

fn read_slot(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Result<Slot, TemplateError> {
    let mut name = String::new();
    loop {
        match chars.next() {
            Some('}') => break,
            Some(c) => name.push(c),
            None => return Err(TemplateError::Unbalanced('{')),
        }
    }
    Slot::ALL
        .iter()
        .copied()
        .find(|slot| slot.name() == name)
        .ok_or(TemplateError::Unknown(name))
}

fn filled(filling: Filling<'_>, slot: Slot) -> &[Inline] {
    filling
        .iter()
        .find(|(name, _)| *name == slot)
        .map_or(&[], |(_, runs)| runs.as_slice())
}

fn push_words(pieces: &mut Vec<Piece>, words: &mut String) {
    if !words.is_empty() {
        pieces.push(Piece::Words(std::mem::take(words)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::plain;

    fn run(text: &str) -> Vec<Inline> {
        vec![Inline {
            role: Role::Text,
            language: Language::Fr,
            text: text.to_owned(),
        }]
    }

    #[test]
    fn a_group_appears_only_when_it_can_be_filled() {
        let phrase =
            Template::parse("{name}[, {function}] :", &[Slot::Name], &[Slot::Function]).unwrap();
        let name = (Slot::Name, run("André ROSSINOT"));
        let function = (Slot::Function, run("Maire de Nancy"));
        assert_eq!(
            plain(&phrase.fill(std::slice::from_ref(&name), Language::Fr)),
            "André ROSSINOT :"
        );
        assert_eq!(
            plain(&phrase.fill(&[name, function], Language::Fr)),
            "André ROSSINOT, Maire de Nancy :"
        );
    }

    #[test]
    fn doubled_signs_are_signs() {
        let phrase = Template::parse("[[{text}]] {{}}", &[Slot::Text], &[]).unwrap();
        assert_eq!(
            plain(&phrase.fill(&[(Slot::Text, run("a"))], Language::Fr)),
            "[a] {}"
        );
    }

    #[test]
    fn a_wrong_phrase_says_what_is_wrong() {
        for (text, message) in [
            ("{nom}", "there is no {nom}"),
            ("{name", "« { » has no other half"),
            ("[{name}", "« [ » has no other half"),
            ("{name}]", "« ] » has no other half"),
            (
                "{name} {hour}",
                "nothing fills {hour} here; there is {function}",
            ),
            ("rien", "{name} is missing: without it words would be lost"),
        ] {
            let error = Template::parse(text, &[Slot::Name], &[Slot::Function]).unwrap_err();
            assert!(error.to_string().starts_with(message), "{error}");
        }
    }
}
