//! What stands under the minutes: signatures, annexes, who receives them, what was added since, the seal.

use super::{Builder, run, sentence};
use crate::document::house::{Accord, Slot, Template};
use crate::document::{Content, Inline, Item, Mailbox, Role, typography};
use crate::model::{self, Person};

impl Builder<'_> {
    /// The chair at the end of the session, then whoever took the minutes.
    pub(super) fn signatures(&mut self) {
        let chair = self.session.chair();
        let chair = chair.and_then(|key| self.session.person(key));
        if let Some(person) = chair {
            self.signed(&self.words.signs_chair, person);
        }
        let pens = self.rapporteurs();
        for person in pens {
            self.signed(&self.words.signs_pen, person);
        }
    }

    fn signed(&mut self, quality: &Template, person: &Person) {
        let accord = Accord::of(&[person.known_gender()]);
        let quality = quality.fill_for(accord, &[], self.language);
        let lines = vec![
            typography::set(&quality),
            typography::set(&self.name(person)),
        ];
        self.push(Content::Signature { lines }, Vec::new());
    }

    pub(super) fn annexes(&mut self) {
        let annexes = self.session.formal.annexes.iter();
        let open = annexes.filter(|annex| self.tells(*annex));
        let items = open.map(|annex| {
            let mut words = self.said(&annex.text, &annex.texts);
            sentence::capital_run(&mut words);
            Item {
                words: self.sentence(words),
                sources: Vec::new(),
            }
        });
        let items = items.filter(|item| !item.words.is_empty()).collect();
        let heading = self.words.annexes.fill(&[], self.language);
        self.list(&heading, items);
    }

    pub(super) fn distribution(&mut self) {
        let to = &self.session.formal.distribution;
        let items = to.iter().map(|to| Item {
            words: typography::set(&self.receiver(to)),
            sources: Vec::new(),
        });
        let items = items.filter(|item| !item.words.is_empty()).collect();
        let heading = self.words.distribution.fill(&[], self.language);
        self.list(&heading, items);
    }

    /// A person by key, with the function; anybody else as typed.
    fn receiver(&self, to: &str) -> Vec<Inline> {
        if let Some(person) = self.session.person(to) {
            return self.introduced(person);
        }
        let name = sentence::capital(to);
        run(Role::Text, self.session.language, &name)
    }

    pub(super) fn addenda(&mut self) {
        let session = self.session;
        let addenda = session.formal.addenda.iter();
        let told: Vec<_> = addenda.filter(|addendum| self.tells(*addendum)).collect();
        for addendum in told {
            let mut words = self.said(&addendum.text, &addendum.texts);
            sentence::capital_run(&mut words);
            if words.is_empty() {
                continue;
            }
            let date = [(Slot::Date, self.day(addendum.on))];
            self.section(&self.words.addendum.fill(&date, self.language));
            let words = self.sentence(words);
            self.push(Content::Paragraph { words }, Vec::new());
        }
    }

    /// That the minutes were sealed, and the digest of their text, alone on its line to be compared.
    pub(super) fn seal(&mut self) {
        let Some(sealed) = &self.session.sealed else {
            return;
        };
        let phrase = match self.session.changed_since_seal() {
            [] => &self.words.sealed,
            _ => &self.words.sealed_changed,
        };
        let date = [(Slot::Date, self.day(sealed.on))];
        let words = typography::set(&phrase.fill(&date, self.language));
        self.push(Content::Paragraph { words }, Vec::new());
        let words = run(Role::Text, self.language, &sealed.digest);
        self.push(Content::Paragraph { words }, Vec::new());
    }

    /// Those who receive the document and have an address; all who have one, when nobody is named.
    pub(super) fn recipients(&self) -> Vec<Mailbox> {
        let to = &self.session.formal.distribution;
        let named = |person: &Person| {
            let key = |to: &String| {
                self.session
                    .person(to)
                    .is_some_and(|named| named.key == person.key)
            };
            to.iter().any(key) || (to.is_empty() && person.role != model::Role::Interpreter)
        };
        let people = self.session.people.iter();
        people
            .filter(|person| !person.email.is_empty() && named(person))
            .map(|person| Mailbox {
                name: person.name.clone(),
                address: person.email.clone(),
            })
            .collect()
    }
}
