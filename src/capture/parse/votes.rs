//! Votes: `vote: 12 0 1`, `vote 3: unanime`, by name `vote: tous+ kk- jv=`.

use super::super::lexer::{Cursor, Head};
use super::super::{Act, Decide};
use super::{Problem, Read, Reader, act};
use crate::model::{DecisionState, Id, Session, Vote};
use crate::text::{fold, narrow};

/// What people say for « by all ».
const UNANIMOUS: &[&str] = &[
    "unanime",
    "unanimite",
    "a l'unanimite",
    "unanimous",
    "unanimously",
    "unanimity",
    "全会一致",
    "満場一致",
    "全員一致",
];

/// Words that may stand beside the counts.
const BESIDE: &[&str] = &[
    "voix",
    "pour",
    "contre",
    "abstention",
    "abstentions",
    "et",
    "for",
    "against",
    "abstained",
    "abstaining",
    "and",
    "賛成",
    "反対",
    "棄権",
    "npv",
    "ne",
    "prend",
    "prennent",
    "pas",
    "part",
];

/// On the decision made last: the last that still stands.
pub(super) fn on_last(reader: &Reader<'_>, text: &str) -> Option<Read> {
    let vote = vote_of(text, reader.session())?;
    let standing = reader.session().decisions.iter().filter(|decision| {
        matches!(
            decision.state,
            DecisionState::Noted | DecisionState::Adopted
        )
    });
    match standing.max_by_key(|decision| decision.id) {
        Some(decision) => on(decision.id, vote),
        None => Some(Read::Refused(Problem::NothingBefore)),
    }
}

/// `vote 3: unanime`. None: not of this form.
pub(super) fn on_number(reader: &Reader<'_>, head: &Head<'_>) -> Option<Read> {
    let (word, number) = head.word.rsplit_once(' ')?;
    let (row, _) = super::keywords::find(word.trim_matches(' '), ':')?;
    let mut cursor = Cursor::new(number);
    let number = cursor.number().filter(|_| cursor.at_gap())?;
    if row.rule != super::super::Rule::Vote {
        return None;
    }
    let vote = vote_of(head.rest, reader.session())?;
    match reader.session().decision_numbered(number) {
        Some(decision) => on(decision.id, vote),
        None => Some(Read::Refused(Problem::NoDecision { number })),
    }
}

fn on(id: Id, vote: Vote) -> Option<Read> {
    act(Act::Decide(Decide::Vote { id, vote }))
}

/// A vote as it is typed behind `vote:`, by count or by name.
#[must_use]
pub fn vote_of(text: &str, session: &Session) -> Option<Vote> {
    vote(text).or_else(|| by_name(session, text))
}

/// `tous+ kk- jv= mj/`: for, against, abstained, taking no part, each behind a key, a side or all; what is
/// said last of somebody holds. Whoever is represented votes as the holder of his proxy does, unless he is
/// named. Who is not there and not represented has no vote.
fn by_name(session: &Session, text: &str) -> Option<Vote> {
    let place = session.log.len();
    let mut votes: Vec<(String, usize)> = Vec::new();
    let narrowed: String = text.chars().map(narrow).collect();
    let words = narrowed
        .split([' ', ',', '、'])
        .filter(|word| !word.is_empty());
    for word in words {
        let (form, sign) = word.split_at_checked(word.len().checked_sub(1)?)?;
        let how = SIGNS.iter().position(|signs| signs.contains(sign))?;
        let named = super::people::keys_of(form, session).ok()?;
        let alone = named.len() == 1;
        for key in named {
            let person = session.person(&key)?;
            // Of many, those who can vote; somebody named alone votes, whatever the roster says.
            let votes_here = person.sits()
                && (session.is_there(person, place) || session.proxy_at(person, place).is_some());
            if alone || votes_here {
                votes.retain(|(other, _)| *other != key);
                votes.push((key, how));
            }
        }
    }
    let proxies: Vec<(String, usize)> = session
        .people
        .iter()
        .filter(|person| person.sits() && votes.iter().all(|(key, _)| *key != person.key))
        .filter_map(|person| {
            let holder = session.proxy_at(person, place)?;
            let (_, how) = votes.iter().find(|(key, _)| key == holder)?;
            Some((person.key.clone(), *how))
        })
        .collect();
    votes.extend(proxies);
    let of = |how: usize| -> Vec<String> {
        let those = votes.iter().filter(|(_, other)| *other == how);
        those.map(|(key, _)| key.clone()).collect()
    };
    (!votes.is_empty()).then(|| Vote::ByName {
        in_favour: of(0),
        against: of(1),
        abstained: of(2),
        not_voting: of(3),
    })
}

/// The signs behind a name: for, against, abstained, taking no part.
const SIGNS: [&str; 4] = ["+", "-", "=0", "/"];

/// Two to four counts, or « unanime ».
fn vote(text: &str) -> Option<Vote> {
    let folded = fold(text);
    let words = folded.trim_matches([' ', '.', '!']);
    if UNANIMOUS.iter().any(|word| fold(word) == words) {
        return Some(Vote::Unanimous {});
    }
    let text: String = text.chars().map(narrow).collect();
    let mut counts: Vec<u32> = Vec::new();
    for word in text.split([' ', ',', '/', '-', ';', '、', '.']) {
        match word.parse() {
            Ok(count) => counts.push(count),
            Err(_) if word.is_empty() => {}
            Err(_) if BESIDE.iter().any(|beside| fold(beside) == fold(word)) => {}
            Err(_) => return None,
        }
    }
    let (in_favour, against, abstained, not_voting) = match *counts.as_slice() {
        [yes, no] => (yes, no, 0, 0),
        [yes, no, abstained] => (yes, no, abstained, 0),
        [yes, no, abstained, out] => (yes, no, abstained, out),
        _ => return None,
    };
    Some(Vote::Tally {
        in_favour,
        against,
        abstained,
        not_voting,
    })
}
