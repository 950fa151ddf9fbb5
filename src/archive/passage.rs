//! The searchable places of a session. What is private or confidential is none, and so are earlier wordings.

use crate::model::{
    Action, Amendment, Decision, Entry, Hour, Person, Place, Question, Record, Session, Speaker,
    Voice,
};

use super::HitKind;
use crate::text::{Prose, Rule};

/// Words of a session that stand together.
#[derive(Debug)]
pub(super) struct Passage<'a> {
    pub kind: HitKind,
    pub place: Place,
    pub number: Option<u32>,
    pub at: Option<Hour>,
    /// The words, first as they were typed, then in other languages.
    pub texts: Vec<&'a str>,
    /// Who said it, is to do it, or is meant.
    pub people: Vec<&'a Person>,
    /// The same, of those who do not stand on the roster: sides, others by name.
    pub others: Vec<&'a str>,
}

/// The passages of a session: its head, roster, agenda, log, decisions, actions, questions.
pub(super) fn passages(session: &Session) -> Vec<Passage<'_>> {
    let open = |record: &dyn Record| {
        (!record.private() && !record.confidential()) || !Rule::SearchRows.holds()
    };
    let mut passages = vec![head(session)];
    let people = session.people.iter().filter(|person| is_open(person));
    passages.extend(people.map(person));
    let agenda = (1..).zip(&session.agenda);
    let agenda = agenda.filter(|(_, item)| !item.confidential || !Rule::SearchItems.holds());
    passages.extend(agenda.map(|(number, item)| {
        let titles = item.titles.values().map(String::as_str);
        Passage {
            number: Some(number),
            at: item.at,
            texts: std::iter::once(item.title.as_str()).chain(titles).collect(),
            ..Passage::new(HitKind::Item, Place::Item(item.id))
        }
    }));
    let entries = session.log.iter().filter(|entry| open(*entry));
    passages.extend(entries.map(|entry| entry_of(session, entry)));
    let decisions = session.decisions.iter().filter(|decision| open(*decision));
    passages.extend(decisions.map(decision));
    for (number, numbered) in session.numbered() {
        let place = Place::Record(numbered.id);
        if let Some(passage) = passages.iter_mut().rfind(|passage| passage.place == place) {
            passage.number = Some(number);
        }
    }
    let actions = session.actions.iter().filter(|action| open(*action));
    passages.extend(actions.map(|action| action_of(session, action)));
    let questions = session.questions.iter().filter(|question| open(*question));
    passages.extend(questions.map(question));
    passages.retain(|passage| passage.texts.iter().any(|text| !text.is_empty()));
    passages
}

impl<'a> Passage<'a> {
    fn new(kind: HitKind, place: Place) -> Self {
        Self {
            kind,
            place,
            number: None,
            at: None,
            texts: Vec::new(),
            people: Vec::new(),
            others: Vec::new(),
        }
    }

    fn of(kind: HitKind, record: &'a dyn Record) -> Self {
        let words = record.text().into_iter().chain(record.texts().values());
        Self {
            at: record.at(),
            texts: words.map(Prose::as_str).collect(),
            ..Self::new(kind, Place::Record(record.id()))
        }
    }

    /// The names of all who are meant.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        let named = self.people.iter().map(|person| person.name.as_str());
        named.chain(self.others.iter().copied())
    }
}

fn head(session: &Session) -> Passage<'_> {
    let own = [&session.event, &session.body, &session.place];
    Passage {
        texts: own.into_iter().map(String::as_str).collect(),
        ..Passage::new(HitKind::Session, Place::Session)
    }
}

fn person(person: &Person) -> Passage<'_> {
    let said = [
        &person.name,
        &person.function,
        &person.organisation,
        &person.town,
        &person.native,
        &person.reading,
    ];
    let functions = person.functions.values();
    Passage {
        texts: said
            .into_iter()
            .chain(functions)
            .map(String::as_str)
            .collect(),
        people: vec![person],
        ..Passage::new(HitKind::Person, Place::Person(person.key.clone()))
    }
}

fn entry_of<'a>(session: &'a Session, entry: &'a Entry) -> Passage<'a> {
    let mut passage = Passage::of(HitKind::Entry, entry);
    if let Some(speaker) = entry.kind.speaker() {
        passage.people = speaker
            .keys()
            .filter_map(|key| open(session, key))
            .collect();
        passage.others = sides(session, speaker);
    }
    passage
}

/// Whoever was entered behind closed doors is nobody to whoever looks.
fn open<'a>(session: &'a Session, key: &str) -> Option<&'a Person> {
    session.person(key).filter(|person| is_open(person))
}

fn is_open(person: &Person) -> bool {
    !person.confidential || !Rule::SearchPeople.holds()
}

fn sides<'a>(session: &'a Session, speaker: &'a Speaker) -> Vec<&'a str> {
    let voices = speaker.0.iter().filter_map(|voice| match voice {
        Voice::Side(name) => Some(name.as_str()),
        Voice::Person(_) => None,
    });
    voices
        .map(|name| {
            let side = session.sides.iter().find(|side| side.name == name);
            side.map_or(name, |side| side.label.as_str())
        })
        .collect()
}

fn decision(decision: &Decision) -> Passage<'_> {
    let mut passage = Passage::of(HitKind::Decision, decision);
    let open = |amendment: &&Amendment| !amendment.confidential;
    let amended = decision.amendments.iter().filter(open).flat_map(|amended| {
        let others = amended.texts.values();
        std::iter::once(&amended.text).chain(others)
    });
    let more = decision.reason.iter().chain(amended);
    passage.texts.extend(more.map(Prose::as_str));
    passage
}

fn action_of<'a>(session: &'a Session, action: &'a Action) -> Passage<'a> {
    let owners = action.who.iter().filter_map(|key| open(session, key));
    Passage {
        people: owners.collect(),
        others: action.outside.iter().map(String::as_str).collect(),
        ..Passage::of(HitKind::Action, action)
    }
}

fn question(question: &Question) -> Passage<'_> {
    Passage::of(HitKind::Question, question)
}
