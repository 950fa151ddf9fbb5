//! Votes: `vote: 12 0 1`, `vote 3: unanime`.

use super::super::lexer::{Cursor, Head};
use super::super::{Act, Decide};
use super::{Problem, Read, Reader, act};
use crate::model::{DecisionState, Id, Vote};
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
    let vote = vote(text)?;
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
    let vote = vote(head.rest)?;
    match reader.session().decision_numbered(number) {
        Some(decision) => on(decision.id, vote),
        None => Some(Read::Refused(Problem::NoDecision { number })),
    }
}

fn on(id: Id, vote: Vote) -> Option<Read> {
    act(Act::Decide(Decide::Vote { id, vote }))
}

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
