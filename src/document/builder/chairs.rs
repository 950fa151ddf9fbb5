//! Who presided, one after the other: « Sous la présidence de …, puis de … (à partir de 15 h 10) ».

use super::Builder;
use crate::document::house::{FirstMention, Slot};
use crate::document::{Content, Inline, plain};
use crate::model::{Entry, EntryKind, Hour, Id, Person, Role};
use crate::text::fold;

/// Somebody who took the chair, and since when.
struct Turn<'a> {
    who: &'a Person,
    at: Option<Hour>,
    item: Option<Id>,
}

impl<'a> Builder<'a> {
    /// Those who took the chair from whoever had it before, in order.
    fn chairs_taken(&self) -> Vec<Turn<'a>> {
        let session = self.session;
        let entries = session.log.iter().filter(|entry| self.prints(*entry));
        let taken = entries.filter_map(|entry: &Entry| match &entry.kind {
            EntryKind::Chair { who } => Some(Turn {
                who: session.person(who)?,
                at: entry.at,
                item: entry.item,
            }),
            _ => None,
        });
        taken.collect()
    }

    /// The line that names them all, when the chair changed hands; says whether it did.
    pub(super) fn presided_in_turn(&mut self) -> bool {
        let mut taken = self.chairs_taken();
        let mut first: Vec<&Person> = self.of_role(Role::Chair);
        if first.is_empty() && !taken.is_empty() {
            // The roster names nobody: the first who took the chair had it from the beginning.
            first.push(taken.remove(0).who);
        }
        // Whoever has it already does not take it.
        let mut before: Vec<&str> = first.iter().map(|person| person.key.as_str()).collect();
        taken.retain(|turn| {
            let other = before != [turn.who.key.as_str()];
            before = vec![turn.who.key.as_str()];
            other
        });
        if taken.is_empty() || first.is_empty() {
            return false;
        }
        let names = first.iter().map(|person| self.presides(person));
        let mut who = self.listed(names.collect());
        for turn in &taken {
            let filling = [
                (Slot::Name, self.presides(turn.who)),
                (Slot::Hour, self.hour(turn.at)),
                (Slot::N, self.place_of(turn)),
            ];
            who.extend(self.words.presided_then.fill(&filling, self.language));
        }
        let words = self
            .words
            .presided_in_turn
            .fill(&[(Slot::Who, who)], self.language);
        let words = self.sentence(words);
        self.push(Content::Paragraph { words }, Vec::new());
        true
    }

    /// « de Claire BEAUMONT », « d'André ROSSINOT »; with the function where no first mention in the log
    /// will tell it.
    fn presides(&self, person: &Person) -> Vec<Inline> {
        let name = match self.house.first_mention() {
            FirstMention::Function => self.person(&person.key),
            FirstMention::Short => self.introduced(person),
        };
        let vowel = fold(&plain(&name)).starts_with(['a', 'e', 'i', 'o', 'u']);
        let phrase = if vowel {
            &self.words.presided_of_vowel
        } else {
            &self.words.presided_of
        };
        phrase.fill(&[(Slot::Name, name)], self.language)
    }

    /// The number of the item during which the chair was taken, where no hour tells it.
    fn place_of(&self, turn: &Turn<'_>) -> Vec<Inline> {
        let agenda = &self.session.agenda;
        let place = turn
            .item
            .filter(|_| turn.at.is_none())
            .and_then(|id| agenda.iter().position(|item| item.id == id));
        place
            .map(|place| self.own(&(place + 1).to_string()))
            .unwrap_or_default()
    }
}
