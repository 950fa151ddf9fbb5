//! Phrases of a house style with places to be filled: `{name}[, {function}]`.

use std::fmt;

use super::slot::Slot;
use crate::document::{Inline, Role};
use crate::model::{Gender, Language};

/// A phrase: words, places to be filled, and groups that appear only when all their places are filled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Words(String),
    Slot(Slot),
    Group(Template),
    /// Words that agree: [`Accord`] says which.
    Choice(Vec<String>),
}

/// What words agree with (« Présidente », « Étaient présents »). A phrase gives them in this order, as
/// `{Excusé|Excusée|Excusés}`; where it gives fewer, the last stands for the rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Accord {
    /// One man.
    Man,
    /// One woman.
    Woman,
    /// One person, man or woman.
    #[default]
    One,
    /// Several people.
    Several,
    /// Several women.
    Women,
}

impl Accord {
    /// Of these people, as far as it is known.
    #[must_use]
    pub fn of(people: &[Option<Gender>]) -> Self {
        match people {
            [Some(Gender::M)] => Self::Man,
            [Some(Gender::F)] => Self::Woman,
            [] | [None] => Self::One,
            several if several.iter().all(|one| *one == Some(Gender::F)) => Self::Women,
            _ => Self::Several,
        }
    }

    fn choose(self, forms: &[String]) -> &str {
        let at = match self {
            Self::Man => 0,
            Self::Woman => 1,
            Self::One => 2,
            Self::Several => 3,
            Self::Women => 4,
        };
        let form = forms.get(at).or_else(|| forms.last());
        form.map_or("", String::as_str)
    }
}

/// What is wrong with a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateError {
    /// A brace or bracket without its other half.
    Unbalanced(char),
    /// A place that no phrase has, and those that this one has.
    Unknown(String, Vec<Slot>),
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
            Self::Unknown(name, fit) if fit.is_empty() => {
                write!(f, "there is no {{{name}}}; nothing is filled in here")
            }
            Self::Unknown(name, fit) => write!(f, "there is no {{{name}}}; {}", known(fit)),
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
        let template = Self::read(&mut chars, false).map_err(|error| match error {
            TemplateError::Unknown(name, _) => TemplateError::Unknown(name, [needs, may].concat()),
            error => error,
        })?;
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
                '{' => read_braces(chars)?,
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
            Piece::Words(_) | Piece::Choice(_) => Vec::new(),
            Piece::Slot(slot) => vec![*slot],
            Piece::Group(group) => group.slots().collect(),
        })
    }

    /// Without those of its groups.
    fn own_slots(&self) -> impl Iterator<Item = Slot> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Slot(slot) => Some(*slot),
            Piece::Words(_) | Piece::Group(_) | Piece::Choice(_) => None,
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
        self.fill_for(Accord::default(), filling, language)
    }

    /// The same where words agree with people.
    #[must_use]
    pub fn fill_for(
        &self,
        accord: Accord,
        filling: Filling<'_>,
        language: Language,
    ) -> Vec<Inline> {
        let mut runs: Vec<Inline> = Vec::new();
        for piece in &self.0 {
            match piece {
                Piece::Words(words) => say(&mut runs, words, language),
                Piece::Choice(forms) => say(&mut runs, accord.choose(forms), language),
                Piece::Slot(slot) => runs.extend(filled(filling, *slot).iter().cloned()),
                Piece::Group(group) => {
                    if group
                        .own_slots()
                        .all(|slot| !filled(filling, slot).is_empty())
                    {
                        runs.extend(group.fill_for(accord, filling, language));
                    }
                }
            }
        }
        runs
    }
}

/// Adds words of the house: two pieces of one phrase are one run.
fn say(runs: &mut Vec<Inline>, words: &str, language: Language) {
    match runs.last_mut() {
        _ if words.is_empty() => {}
        Some(last) if last.role == Role::Text && last.language == language => {
            last.text.push_str(words);
        }
        _ => runs.push(Inline::text(language, words)),
    }
}

/// A place to be filled, or words that agree.
fn read_braces(
    chars: &mut std::iter::Peekable<std::str::Chars<'_>>,
) -> Result<Piece, TemplateError> {
    let mut name = String::new();
    loop {
        match chars.next() {
            Some('}') => break,
            Some(c) => name.push(c),
            None => return Err(TemplateError::Unbalanced('{')),
        }
    }
    if name.contains('|') {
        return Ok(Piece::Choice(name.split('|').map(str::to_owned).collect()));
    }
    let slot = Slot::ALL.iter().copied().find(|slot| slot.name() == name);
    let unknown = TemplateError::Unknown(name, Vec::new());
    slot.map(Piece::Slot).ok_or(unknown)
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
    fn words_agree_with_those_they_are_about() {
        let phrase = Template::parse("{Excusé|Excusée|Excusés} :", &[], &[]).unwrap();
        let (man, woman) = (Some(Gender::M), Some(Gender::F));
        for (people, said) in [
            (&[man][..], "Excusé :"),
            (&[woman], "Excusée :"),
            (&[None], "Excusés :"),
            (&[woman, woman], "Excusés :"),
            (&[woman, None], "Excusés :"),
        ] {
            let words = phrase.fill_for(Accord::of(people), &[], Language::Fr);
            assert_eq!(plain(&words), said);
        }
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
