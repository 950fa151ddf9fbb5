//! Who presided, who took the minutes, who was there and who was not.

use super::Builder;
use crate::document::house::{Accord, Layout, Slot, Template, Words};
use crate::document::{Content, Inline, Kind, plain, typography};
use crate::model::{Gender, Person, Presence, Role};

/// A group of people under one label.
struct Group {
    label: fn(&Words) -> &Template,
    holds: fn(&Person) -> bool,
}

/// In the order in which they print; whose presence is not known is in none, but interpreters.
const GROUPS: &[Group] = &[
    Group {
        label: |words| &words.present,
        holds: |person| sits(person) && person.presence == Presence::Present,
    },
    Group {
        label: |words| &words.represented,
        holds: |person| sits(person) && person.presence == Presence::Represented,
    },
    Group {
        label: |words| &words.excused,
        holds: |person| person.presence == Presence::Excused,
    },
    Group {
        label: |words| &words.absent,
        holds: |person| sits(person) && person.presence == Presence::Absent,
    },
    Group {
        label: |words| &words.invited,
        holds: |person| person.role == Role::Guest && person.presence == Presence::Present,
    },
    Group {
        label: |words| &words.interpreters,
        holds: |person| {
            let there = matches!(person.presence, Presence::Present | Presence::Unknown);
            person.role == Role::Interpreter && there
        },
    },
];

const fn sits(person: &Person) -> bool {
    !matches!(person.role, Role::Guest | Role::Interpreter)
}

/// The columns of the table, beside each other.
const WIDTHS: [u8; 3] = [3, 5, 2];

impl<'a> Builder<'a> {
    /// A line that names who holds an office.
    fn office(&mut self, phrase: &Template, holders: &[&Person]) {
        if holders.is_empty() {
            return;
        }
        let names = holders.iter().map(|person| self.introduced(person));
        let who = self.listed(names.collect());
        let accord = Accord::of(&genders(holders));
        let words = phrase.fill_for(accord, &[(Slot::Who, who)], self.language);
        let words = self.sentence(words);
        self.push(Content::Paragraph { words }, Vec::new());
    }

    pub(super) fn presided(&mut self) {
        if self.kind != Kind::OrdreDuJour && self.presided_in_turn() {
            return;
        }
        let holders = self.of_role(Role::Chair);
        self.office(&self.words.presided, &holders);
    }

    pub(super) fn rapporteur(&mut self) {
        let holders = self.rapporteurs();
        self.office(&self.words.rapporteur, &holders);
    }

    pub(super) fn of_role(&self, role: Role) -> Vec<&'a Person> {
        let session = self.session;
        session
            .people
            .iter()
            .filter(|person| person.role == role)
            .collect()
    }

    /// Those the roster names, else who holds the pen.
    pub(super) fn rapporteurs(&self) -> Vec<&'a Person> {
        let session = self.session;
        let named = self.of_role(Role::Rapporteur);
        if !named.is_empty() {
            return named;
        }
        let pen = session.live.pen.as_deref();
        pen.and_then(|key| session.person(key))
            .into_iter()
            .collect()
    }

    pub(super) fn attendance(&mut self) {
        let session = self.session;
        for group in GROUPS {
            let people = session.people.iter();
            let mut people: Vec<&Person> = people
                .filter(|person| !person.pending && (group.holds)(person))
                .collect();
            if people.is_empty() {
                continue;
            }
            let accord = Accord::of(&genders(&people));
            let label = (group.label)(self.words).fill_for(accord, &[], self.language);
            // A table of names alone would be a list with lines around it.
            let functions = people.iter().any(|person| !person.function.is_empty());
            match self.house.attendance() {
                Layout::Table if functions => {
                    let sides = session.side_names();
                    people.sort_by_key(|person| sides.iter().position(|side| *side == person.side));
                    self.table_of(label, &people);
                }
                Layout::List | Layout::Table => self.listed_group(label, &people),
            }
        }
        self.quorum();
    }

    /// How the quorum stood at the opening, where the body has a rule.
    fn quorum(&mut self) {
        let Some(standing) = self.session.quorum_at(0) else {
            return;
        };
        let (met, not_met) = (&self.words.quorum_met, &self.words.quorum_not_met);
        let words = self.sentence(self.stood(standing, met, not_met));
        self.push(Content::Paragraph { words }, Vec::new());
    }

    fn listed_group(&mut self, label: Vec<Inline>, people: &[&Person]) {
        let mut who = Vec::new();
        for person in people {
            if !who.is_empty() {
                who.extend(self.words.attendees.fill(&[], self.language));
            }
            let filling = [
                (Slot::Name, self.name(person)),
                (Slot::Function, self.function(person)),
                (Slot::Who, self.proxy_of(person)),
            ];
            who.extend(self.words.attendee.fill(&filling, self.language));
        }
        let filling = [(Slot::Text, label), (Slot::Who, who)];
        let words = self.words.group_list.fill(&filling, self.language);
        let words = self.sentence(words);
        self.push(Content::Paragraph { words }, Vec::new());
    }

    fn table_of(&mut self, label: Vec<Inline>, people: &[&Person]) {
        let words = self.words;
        self.section(&words.group.fill(&[(Slot::Text, label)], self.language));
        let sided = people.iter().any(|person| !person.side.is_empty());
        let columns = [
            &words.column_name,
            &words.column_function,
            &words.column_side,
        ];
        let shown = if sided { 3 } else { 2 };
        let head = columns.iter().take(shown);
        let head = head.map(|column| typography::set(&column.fill(&[], self.language)));
        let rows = people.iter().map(|person| {
            let mut function = self.function(person);
            let proxy = self.proxy_of(person);
            if !proxy.is_empty() {
                let who = [(Slot::Who, proxy)];
                function.extend(words.proxy.fill(&who, self.language));
            }
            let side = self.own(&self.side_shown(&person.side));
            let cells = [self.name(person), function, side].into_iter().take(shown);
            cells.map(|cell| typography::set(&cell)).collect()
        });
        let content = Content::Table {
            head: head.collect(),
            rows: rows.collect(),
            widths: WIDTHS.iter().copied().take(shown).collect(),
        };
        self.push(content, Vec::new());
    }

    /// A delegation as a column has it: as on the roster, without the article of its spoken name.
    fn side_shown(&self, side: &str) -> String {
        if self.language == self.session.language {
            return side.to_owned();
        }
        plain(&self.side(side, true))
    }

    fn proxy_of(&self, person: &Person) -> Vec<Inline> {
        let represented = person.presence == Presence::Represented;
        let proxy = person.proxy.as_deref().filter(|_| represented);
        proxy.map(|key| self.person(key)).unwrap_or_default()
    }
}

fn genders(people: &[&Person]) -> Vec<Option<Gender>> {
    people.iter().map(|person| person.known_gender()).collect()
}
