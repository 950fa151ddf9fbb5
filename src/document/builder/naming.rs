//! How those who speak and act are named.

use super::{Builder, run};
use crate::document::house::{FirstMention, Slot};
use crate::document::{Inline, Role};
use crate::model::{Language, Person, Speaker, Voice};
use crate::text::fold;

impl Builder<'_> {
    /// Who speaks in a turn that prints: this uses up first mentions.
    pub(super) fn speakers(&mut self, speaker: &Speaker) -> Vec<Inline> {
        let mut names = Vec::with_capacity(speaker.0.len());
        for voice in &speaker.0 {
            let name = match voice {
                Voice::Person(key) => self.speaking(key),
                Voice::Side(name) => self.side(name, names.is_empty()),
            };
            names.push(name);
        }
        self.joined(names)
    }

    /// The same inside a sentence, where nobody's turn opens.
    pub(super) fn speakers_only(&self, speaker: &Speaker) -> Vec<Inline> {
        let names = speaker.0.iter().map(|voice| match voice {
            Voice::Person(key) => self.person(key),
            Voice::Side(name) => self.side(name, false),
        });
        self.joined(names.collect())
    }

    /// A person as the speaker of a turn: with the function the first time.
    fn speaking(&mut self, key: &str) -> Vec<Inline> {
        let Some(person) = self.session.person(key) else {
            return run(Role::Name, self.session.language, key);
        };
        let first = self.named.insert(person.key.clone());
        let name = (Slot::Name, self.name(person));
        if person.pending {
            return self.words.pending.fill(&[name], self.language);
        }
        if first && self.house.first_mention() == FirstMention::Function {
            return self.introduced(person);
        }
        self.words.person.fill(&[name], self.language)
    }

    /// A person with the function.
    pub(super) fn introduced(&self, person: &Person) -> Vec<Inline> {
        let filling = [
            (Slot::Name, self.name(person)),
            (Slot::Function, self.function(person)),
        ];
        self.words.person_first.fill(&filling, self.language)
    }

    pub(super) fn function(&self, person: &Person) -> Vec<Inline> {
        self.said(&person.function, &person.functions)
    }

    /// A person who is only named.
    pub(super) fn person(&self, key: &str) -> Vec<Inline> {
        let Some(person) = self.session.person(key) else {
            return run(Role::Name, self.session.language, key);
        };
        let phrase = if person.pending {
            &self.words.pending
        } else {
            &self.words.person
        };
        phrase.fill(&[(Slot::Name, self.name(person))], self.language)
    }

    pub(super) fn name(&self, person: &Person) -> Vec<Inline> {
        if self.language == Language::Ja && !person.native.is_empty() {
            return run(Role::Name, Language::Ja, &person.native);
        }
        run(Role::Name, self.session.language, &person.name)
    }

    /// A side speaking as one: as the session calls it, else as the house does.
    pub(super) fn side(&self, name: &str, first: bool) -> Vec<Inline> {
        let mut declared = self.session.sides.iter();
        let declared = declared.find(|side| side.name == name && !side.label.is_empty());
        let known = self
            .words
            .sides
            .iter()
            .find(|(known, _)| fold(known) == fold(name));
        let own = self.language == self.session.language;
        let label = match (declared, known) {
            (Some(side), None) => side.label.as_str(),
            // What a session calls its sides is in its own language.
            (Some(side), Some(_)) if own => side.label.as_str(),
            (_, Some((_, label))) => label.as_str(),
            (None, None) => {
                let name = run(Role::Name, self.session.language, name);
                return self.words.side.fill(&[(Slot::Name, name)], self.language);
            }
        };
        let article = self
            .words
            .articles
            .iter()
            .any(|article| label.starts_with(article));
        if !first && article {
            return run(Role::Name, self.language, &small(label));
        }
        run(Role::Name, self.language, label)
    }

    /// Several who speak together.
    fn joined(&self, names: Vec<Vec<Inline>>) -> Vec<Inline> {
        let last = names.len().saturating_sub(1);
        let mut joined = Vec::new();
        for (n, name) in names.into_iter().enumerate() {
            if n > 0 {
                let joint = if n == last {
                    &self.words.and
                } else {
                    &self.words.comma
                };
                joined.extend(joint.fill(&[], self.language));
            }
            joined.extend(name);
        }
        joined
    }

    /// Several who act.
    pub(super) fn listed(&self, names: Vec<Vec<Inline>>) -> Vec<Inline> {
        let mut listed = Vec::new();
        for name in names {
            if !listed.is_empty() {
                listed.extend(self.words.comma.fill(&[], self.language));
            }
            listed.extend(name);
        }
        listed
    }
}

fn small(label: &str) -> String {
    let mut letters = label.chars();
    letters
        .next()
        .into_iter()
        .flat_map(char::to_lowercase)
        .chain(letters)
        .collect()
}
