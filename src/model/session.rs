//! The session itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Action, Cipher, Correction, Date, Decision, Encryption, Entry, Formal, Head, Hour, Id,
    Indicator, Item, Language, Link, Live, Log, Moment, NextMeeting, Person, Question, Quorum,
    Record, Sealed, Sent, Side,
};

/// The format of the session file that this program writes.
pub const FORMAT: u32 = 1;

/// The format of one that is encrypted, in part or as a whole: whoever does not know of that must not write it.
pub const ENCRYPTED_FORMAT: u32 = 2;

/// One meeting of a body; one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The format, [`FORMAT`] or [`ENCRYPTED_FORMAT`]; read before the rest.
    pub copil: u32,
    /// What is needed to read what is encrypted in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Encryption>,
    /// All of it, encrypted: but for its number and its day the rest is empty then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cipher: Option<Cipher>,
    /// The masthead.
    pub event: String,
    /// The body that meets.
    pub body: String,
    /// Which of its meetings this is, from 1.
    pub number: u32,
    /// The day.
    pub date: Date,
    /// The time zone of its hours (IANA name).
    #[serde(default = "paris")]
    pub zone: String,
    /// The host institution.
    pub place: String,
    /// The language it is written in.
    #[serde(default)]
    pub language: Language,
    /// The house style's name.
    #[serde(default = "comite")]
    pub house: String,
    /// The session that it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<Box<Link>>,
    /// Its head in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Language, Head>,
    /// What frames the minutes: hours, annexes, distribution.
    #[serde(default, skip_serializing_if = "is_default")]
    pub formal: Formal,
    /// The next id to be given; only grows.
    #[serde(default)]
    pub next_id: Id,
    /// How sides are called in print.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sides: Vec<Side>,
    /// How many must be there for it to decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum: Option<Quorum>,
    /// The roster, in protocol order.
    #[serde(default)]
    pub people: Vec<Person>,
    /// The agenda.
    #[serde(default)]
    pub agenda: Vec<Item>,
    /// The log.
    #[serde(default)]
    pub log: Log,
    /// The decisions.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// The actions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    /// The open questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// The figures that the committee follows, as they stood.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// The next meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextMeeting>,
    /// Where the meeting stands.
    #[serde(default, skip_serializing_if = "is_default")]
    pub live: Live,
    /// What left the house.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sent: Vec<Sent>,
    /// That the minutes were sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<Sealed>,
    /// What changed of what was sent or sealed since, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

fn paris() -> String {
    "Europe/Paris".to_owned()
}

pub(super) fn comite() -> String {
    "comite".to_owned()
}

pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

fn dynamic<R: Record>(record: &R) -> &dyn Record {
    record
}

impl Session {
    /// A session with its masthead and nothing else.
    #[must_use]
    pub fn new(event: &str, body: &str, number: u32, date: Date, place: &str) -> Self {
        Self {
            copil: FORMAT,
            encryption: None,
            cipher: None,
            event: event.to_owned(),
            body: body.to_owned(),
            number,
            date,
            zone: paris(),
            place: place.to_owned(),
            language: Language::Fr,
            house: comite(),
            follows: None,
            texts: BTreeMap::new(),
            formal: Formal::default(),
            next_id: Id(1),
            sides: Vec::new(),
            quorum: None,
            people: Vec::new(),
            agenda: Vec::new(),
            log: Log::default(),
            decisions: Vec::new(),
            actions: Vec::new(),
            questions: Vec::new(),
            indicators: Vec::new(),
            next: None,
            live: Live::default(),
            sent: Vec::new(),
            sealed: None,
            corrections: Vec::new(),
        }
    }

    /// The person of this key or alias.
    #[must_use]
    pub fn person(&self, key: &str) -> Option<&Person> {
        self.people
            .iter()
            .find(|person| person.key == key)
            .or_else(|| {
                self.people
                    .iter()
                    .find(|person| person.aliases.iter().any(|a| a == key))
            })
    }

    /// The names of the sides, in the order of the roster, each once.
    #[must_use]
    pub fn side_names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        let declared = self.sides.iter().map(|side| side.name.as_str());
        for name in declared.chain(self.people.iter().map(|person| person.side.as_str())) {
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The agenda item of this id.
    #[must_use]
    pub fn item(&self, id: Id) -> Option<&Item> {
        self.agenda.iter().find(|item| item.id == id)
    }

    /// The log entry of this id.
    #[must_use]
    pub fn entry(&self, id: Id) -> Option<&Entry> {
        self.log.find(id)
    }

    /// The decision of this id.
    #[must_use]
    pub fn decision(&self, id: Id) -> Option<&Decision> {
        self.decisions.iter().find(|decision| decision.id == id)
    }

    /// The action of this id.
    #[must_use]
    pub fn action(&self, id: Id) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// The question of this id.
    #[must_use]
    pub fn question(&self, id: Id) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// Whatever is noted under this id: entry, decision, action or question.
    #[must_use]
    pub fn record(&self, id: Id) -> Option<&dyn Record> {
        if let Some(entry) = self.log.find(id) {
            return Some(entry);
        }
        self.outcomes().find(|record| record.id() == id)
    }

    /// Everything noted: log, decisions, actions, questions, in that order.
    pub fn records(&self) -> impl Iterator<Item = &dyn Record> {
        self.log.iter().map(dynamic).chain(self.outcomes())
    }

    /// What comes out of the meeting: decisions, actions, questions, in that order.
    fn outcomes(&self) -> impl Iterator<Item = &dyn Record> {
        let decisions = self.decisions.iter().map(dynamic);
        let actions = self.actions.iter().map(dynamic);
        let questions = self.questions.iter().map(dynamic);
        decisions.chain(actions).chain(questions)
    }

    /// The key of who presides now.
    #[must_use]
    pub fn chair(&self) -> Option<&str> {
        self.live.chair.as_deref().or_else(|| {
            let chair = self
                .people
                .iter()
                .find(|person| person.role == super::Role::Chair);
            chair.map(|person| person.key.as_str())
        })
    }

    /// The hour to stamp on what is noted at `now`: none when the session is not of that day, because
    /// minutes written up afterwards must not invent hours.
    #[must_use]
    pub fn hour_at(&self, now: Moment) -> Option<Hour> {
        (self.date == Date::Day(now.date())).then(|| Hour(now.time()))
    }
}
