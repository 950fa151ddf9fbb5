//! Who is in the room, who waits to speak, who presides, who walks on.

use std::collections::BTreeMap;

use super::super::dates;
use super::super::lexer::{is_space, trim};
use super::super::names::{Resolved, free_key, read_aloud, resolve};
use super::super::{Act, Room};
use super::{Problem, Read, Reader, act};
use crate::model::{Civility, Hour, Person, Presence, Quorum, Role, Session, Voice};
use crate::text::{fold, narrow};

/// Words for everybody.
const ALL: &[&str] = &[
    "tous",
    "toutes",
    "tout le monde",
    "all",
    "everyone",
    "全員",
    "みな",
];

type Holders = Vec<(String, Option<String>)>;

fn room(room: Room) -> Option<Read> {
    act(Act::Room(room))
}

/// Keys, sides or all, some taken out with `-`, some with `=` the holder of their proxy.
fn people(text: &str, session: &Session) -> Result<Holders, Problem> {
    let mut chosen: Holders = Vec::new();
    let words = text.split(|c| is_space(c) || matches!(narrow(c), ',' | '、'));
    for word in words.filter(|word| !word.is_empty()) {
        let narrowed: String = word.chars().map(narrow).collect();
        if let Some(out) = narrowed.strip_prefix('-') {
            let out = keys_of(out, session)?;
            chosen.retain(|(key, _)| !out.contains(key));
            continue;
        }
        let (form, holder) = match narrowed.split_once('=') {
            Some((form, holder)) => (form, Some(one(holder, session)?)),
            None => (narrowed.as_str(), None),
        };
        for key in keys_of(form, session)? {
            chosen.retain(|(other, _)| *other != key);
            chosen.push((key, holder.clone()));
        }
    }
    Ok(chosen)
}

pub(super) fn keys_of(form: &str, session: &Session) -> Result<Vec<String>, Problem> {
    let everybody = || session.people.iter().filter(|person| !person.pending);
    if ALL.iter().any(|all| fold(all) == fold(form)) {
        return Ok(everybody().map(|person| person.key.clone()).collect());
    }
    match resolve(form, session) {
        Resolved::One { speaker, .. } => Ok(speaker
            .0
            .into_iter()
            .flat_map(|voice| match voice {
                Voice::Person(key) => vec![key],
                Voice::Side(side) => everybody()
                    .filter(|person| person.side == side)
                    .map(|person| person.key.clone())
                    .collect(),
            })
            .collect()),
        Resolved::Several(choices) => Err(Problem::Several {
            form: form.to_owned(),
            choices,
        }),
        Resolved::Nobody => Err(no_person(form)),
    }
}

/// One person; neither a side nor all, even when they are one.
fn one(form: &str, session: &Session) -> Result<String, Problem> {
    match resolve(form, session) {
        Resolved::One { speaker, .. } => match speaker.0.as_slice() {
            [Voice::Person(key)] => Ok(key.clone()),
            _ => Err(no_person(form)),
        },
        Resolved::Several(choices) => Err(Problem::Several {
            form: form.to_owned(),
            choices,
        }),
        Resolved::Nobody => Err(no_person(form)),
    }
}

fn no_person(form: &str) -> Problem {
    Problem::NoPerson {
        form: form.to_owned(),
    }
}

/// People who must be there; what is wrong is said, or makes the line text.
fn some(reader: &Reader<'_>, text: &str) -> Result<Holders, Option<Read>> {
    match people(text, reader.session()) {
        Ok(who) if who.is_empty() => Err(None),
        Ok(who) => Ok(who),
        Err(problem) => Err(reader.cannot(problem)),
    }
}

fn keys(who: Holders) -> Vec<String> {
    who.into_iter().map(|(key, _)| key).collect()
}

fn presence(reader: &Reader<'_>, text: &str, presence: Presence) -> Option<Read> {
    match some(reader, text) {
        Ok(who) => room(Room::Presence { presence, who }),
        Err(read) => read,
    }
}

/// `pr+ tous -mj`.
pub(in crate::capture) fn present(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    presence(reader, text, Presence::Present)
}

/// `ex+ mj`.
pub(in crate::capture) fn excused(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    presence(reader, text, Presence::Excused)
}

/// `ab+ mj`.
pub(in crate::capture) fn absent(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    presence(reader, text, Presence::Absent)
}

/// `rep+ mj=kk`.
pub(in crate::capture) fn represented(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    presence(reader, text, Presence::Represented)
}

/// Takes an hour off the end.
fn hour_at_end(text: &str) -> (&str, Option<Hour>) {
    let starts = std::iter::once(0).chain(
        text.char_indices()
            .filter(|(_, c)| is_space(*c))
            .map(|(at, c)| at + c.len_utf8()),
    );
    for start in starts {
        if let Some((before, hour)) = text.split_at_checked(start)
            && let Some(hour) = dates::hour(hour)
        {
            let before = trim(before);
            let before = ["à", "a", "at"]
                .iter()
                .find_map(|word| before.strip_suffix(word))
                .filter(|before| before.ends_with(is_space))
                .unwrap_or(before);
            return (trim(before), Some(hour));
        }
    }
    (text, None)
}

/// `arr+ kk 14h20`.
pub(in crate::capture) fn arrive(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let (text, at) = hour_at_end(text);
    match some(reader, text) {
        Ok(who) => room(Room::Arrive { who: keys(who), at }),
        Err(read) => read,
    }
}

/// `dep+ kk=ar 17h00`.
pub(in crate::capture) fn leave(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let (text, at) = hour_at_end(text);
    match some(reader, text) {
        Ok(who) => room(Room::Leave { who, at }),
        Err(read) => read,
    }
}

/// `presidence: kk`.
pub(in crate::capture) fn chair(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let who = one(text, reader.session()).ok()?;
    room(Room::Chair { who })
}

/// `relais: mb`: who takes the pen need not be on the roster.
pub(in crate::capture) fn pen(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let initials = (2..=5).contains(&text.chars().count()) && text.chars().all(char::is_alphabetic);
    match one(text, reader.session()) {
        Ok(who) => room(Room::Pen { who }),
        Err(Problem::Several { .. }) => None,
        Err(_) if initials || is_name(text) => room(Room::Pen {
            who: text.to_owned(),
        }),
        Err(_) => None,
    }
}

/// `quorum: 5`, `quorum: 1/2`, `quorum: france 3 japon 3`; `quorum: 0` for none.
pub(in crate::capture) fn quorum(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text: String = trim(text).chars().map(narrow).collect();
    let rule = match text.split_once('/') {
        Some((n, of)) => {
            let (n, of) = (trim(n).parse().ok()?, trim(of).parse().ok()?);
            (0 < n && n <= of).then_some(Some(Quorum::Fraction { n, of }))?
        }
        None => match text.parse() {
            Ok(0) => None,
            Ok(n) => Some(Quorum::Count { n }),
            Err(_) => Some(by_sides(reader.session(), &text)?),
        },
    };
    room(Room::Quorum { rule })
}

/// `france 3 japon 3`.
fn by_sides(session: &Session, text: &str) -> Option<Quorum> {
    let mut sides = BTreeMap::new();
    let mut words = text.split(is_space).filter(|word| !word.is_empty());
    while let Some(side) = words.next() {
        let names = session.side_names();
        let name = names.into_iter().find(|name| fold(name) == fold(side))?;
        sides.insert(name.to_owned(), words.next()?.parse().ok()?);
    }
    (!sides.is_empty()).then_some(Quorum::Sides { sides })
}

/// `q+ jv`, `q+ jv!` for a point of order; the long form without a name gives the floor to the next.
pub(in crate::capture) fn queue(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    if text.is_empty() && !reader.coded {
        return next_speaker(reader, text);
    }
    let (text, order) = match trim(text).strip_suffix(['!', '！']) {
        Some(text) => (text, true),
        None => (text, false),
    };
    match some(reader, text) {
        Ok(who) => room(Room::Queue {
            who: keys(who),
            order,
        }),
        Err(read) => read,
    }
}

/// `q- jv`.
pub(in crate::capture) fn unqueue(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    match some(reader, text) {
        Ok(who) => room(Room::Unqueue { who: keys(who) }),
        Err(read) => read,
    }
}

/// `q:`.
pub(in crate::capture) fn next_speaker(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    if !text.is_empty() {
        return None;
    }
    match reader.session().live.queue.first() {
        Some(who) => room(Room::NextSpeaker { who: who.clone() }),
        None => Some(Read::Refused(Problem::EmptyQueue)),
    }
}

/// `+ Jacques VALADE, Ambassadeur …, Ministère …`.
pub(in crate::capture) fn walk_on(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = trim(text);
    let (name, function) = match text.split_once([',', '，', '、']) {
        Some((name, function)) => (trim(name), trim(function)),
        None => (text, ""),
    };
    let first = name.split(is_space).next().unwrap_or("");
    let civility = Civility::read(first).filter(|_| first.len() < name.len());
    let name = match civility {
        Some(_) => trim(name.strip_prefix(first).unwrap_or(name)),
        None => name,
    };
    let (name, reading) = match read_aloud(name) {
        Some((name, reading, "")) => (name, reading),
        _ => (name, ""),
    };
    let complete = text.contains([',', '，', '、']) || name.contains(is_space);
    if !is_name(name) || !(complete || civility.is_some()) {
        return None;
    }
    let session = reader.session();
    let known = session.people.iter().find(|person| {
        !person.pending && (fold(&person.name) == fold(name) || person.native == name)
    });
    if let Some(person) = known {
        return room(Room::Back {
            who: person.key.clone(),
        });
    }
    let function = reader.words(function).into_string();
    let mut person = Person {
        name: name.to_owned(),
        reading: reading.to_owned(),
        function,
        role: Role::Guest,
        presence: Presence::Present,
        civility,
        ..Person::default()
    };
    person.key = free_key(&person, session);
    room(Room::WalkOn {
        person: Box::new(person),
    })
}

/// Capitalised words (or a script without capitals), particles between them, no sentence.
fn is_name(text: &str) -> bool {
    const MOST_WORDS: usize = 5;
    let words: Vec<&str> = text.split(is_space).collect();
    let proper = |word: &&str| {
        let first = word.trim_start_matches(['(', '«']).chars().next();
        first.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
    };
    let particle = |word: &&str| {
        let folded = fold(word);
        matches!(
            folded.as_str(),
            "de" | "du" | "des" | "von" | "van" | "da" | "di" | "le" | "la" | "y" | "el" | "ben"
        ) || folded.starts_with("d'")
    };
    words.len() <= MOST_WORDS
        && words.first().is_some_and(proper)
        && words.iter().all(|word| proper(word) || particle(word))
}
