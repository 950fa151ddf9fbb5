//! What Tab offers: keys and names (however they are read), keywords, the present wording of a decision.

use std::ops::Range;

use super::keywords::KEYWORDS;
use super::lexer::{Cursor, is_space};
use super::names::{exact_key, names, spellings};
use super::{Context, expand};
use crate::model::{Person, Session};
use crate::text::{Prose, fold, narrow};

/// One completion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The bytes of the line it replaces.
    pub range: Range<usize>,
    /// What stands there then.
    pub text: String,
    /// What the list shows beside it: the name, or the present wording.
    pub label: String,
}

/// What Tab offers at the caret (a byte of the line), best first. A caret inside a character, or past the
/// line, offers nothing.
#[must_use]
pub fn complete(line: &str, caret: usize, cx: &Context<'_>) -> Vec<Candidate> {
    let Some(before) = line.get(..caret) else {
        return Vec::new();
    };
    if let Some(wording) = wording(line, before, cx.session) {
        return vec![wording];
    }
    let start = before
        .char_indices()
        .rev()
        .find(|(_, c)| is_space(*c) || matches!(narrow(*c), '+' | ',' | '=' | '<' | '\''))
        .map_or(0, |(at, c)| at + c.len_utf8());
    // `pr+ tous -mj`: the dash is not of the key, the one in `jean-f` is of the name.
    let start = match before.get(start..) {
        Some(word) if word.starts_with('-') => start + 1,
        _ => start,
    };
    let (Some(word), Some(ahead)) = (before.get(start..), before.get(..start)) else {
        return Vec::new();
    };
    let range = start..caret;
    if let Some(key) = word.strip_prefix(['_', '＿']) {
        return called(key, &range, cx);
    }
    if let Some(name) = word.strip_prefix([';', '；']) {
        return abbreviations(name, &range, cx);
    }
    let place = Place::of(ahead);
    if word.is_empty() && place != Place::Key {
        return Vec::new();
    }
    match place {
        Place::Head => head(word, ahead, &range, cx.session),
        Place::Key => found(word, &range, cx.session, |person| person.key.clone()),
        Place::Text if word.chars().nth(1).is_some() => {
            found(word, &range, cx.session, expand::called)
        }
        Place::Text => Vec::new(),
    }
}

/// Where in the line the caret is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before the first colon: who speaks, or a keyword.
    Head,
    /// Where keys stand: `q+ `, `> `, `pr+ tous -`.
    Key,
    /// In running text.
    Text,
}

impl Place {
    fn of(ahead: &str) -> Self {
        let head: String = ahead.chars().map(narrow).collect();
        if head.is_empty() || head == "<" {
            return Self::Head;
        }
        let joint = |c: char| c.is_alphanumeric() || matches!(c, '+' | '<');
        if head.ends_with('+') && head.chars().all(joint) {
            return Self::Head;
        }
        let takes_keys = ["pr+", "ex+", "ab+", "rep+", "arr+", "dep+", "q+", "q-"];
        let people = takes_keys.iter().any(|mark| {
            head.strip_prefix(mark)
                .is_some_and(|rest| rest.starts_with(' '))
        });
        let colon = ["presidence: ", "relais: ", "parole: ", "note: ", "file: "];
        let one = colon.iter().any(|mark| fold(&head) == *mark);
        // Owners end with the first word that no comma follows.
        let owners = head
            .strip_prefix("> ")
            .is_some_and(|rest| rest.is_empty() || rest.trim_end_matches(' ').ends_with(','));
        if people || one || owners {
            Self::Key
        } else {
            Self::Text
        }
    }
}

/// `!3` brings the present text into the line.
fn wording(line: &str, before: &str, session: &Session) -> Option<Candidate> {
    let mut cursor = Cursor::new(before);
    if !cursor.eat('!') || before.len() != line.len() {
        return None;
    }
    let number = cursor.number()?;
    cursor.spaces();
    if cursor.peek().is_some() {
        return None;
    }
    let text: &Prose = &session.decision_numbered(number)?.text;
    Some(Candidate {
        range: 0..line.len(),
        text: format!("!{number} {}", text.as_str()),
        label: text.as_str().to_owned(),
    })
}

fn called(key: &str, range: &Range<usize>, cx: &Context<'_>) -> Vec<Candidate> {
    found(key, range, cx.session, |person| format!("_{}", person.key))
}

/// Whom what is typed in the place for a person may mean, as running text calls him: the exact key alone, else
/// those whose key or name begins so.
#[must_use]
pub fn named(typed: &str, cx: &Context<'_>) -> Vec<Candidate> {
    let word = typed.strip_prefix(['_', '＿']).unwrap_or(typed);
    let range = 0..typed.len();
    if word.is_empty() {
        return Vec::new();
    }
    let exact = exact_key(word, cx.session).filter(|person| !person.pending);
    if let Some(person) = exact {
        return vec![Candidate {
            range,
            text: expand::called(person),
            label: person.name.clone(),
        }];
    }
    found(word, &range, cx.session, expand::called)
}

fn abbreviations(name: &str, range: &Range<usize>, cx: &Context<'_>) -> Vec<Candidate> {
    let folded = fold(name);
    let begins = cx
        .abbreviations
        .iter()
        .filter(|(it, _)| fold(it).starts_with(&folded));
    begins
        .map(|(it, words)| Candidate {
            range: range.clone(),
            text: format!(";{it}"),
            label: words.to_owned(),
        })
        .collect()
}

/// People whose key, names, town, native name or reading begin so: exact keys first, then keys, then names.
fn people<'a>(word: &str, session: &'a Session) -> Vec<&'a Person> {
    let spellings = spellings(word);
    let rank = |person: &Person| {
        let key = fold(&person.key);
        let begins = |name: &str| spellings.iter().any(|form| name.starts_with(form.as_str()));
        match () {
            () if spellings.contains(&key) => Some(0),
            () if begins(&key) => Some(1),
            () if names(person, true).iter().any(|name| begins(name)) => Some(2),
            () => None,
        }
    };
    let mut people: Vec<(u8, &Person)> = session
        .people
        .iter()
        .filter_map(|person| Some((rank(person)?, person)))
        .collect();
    people.sort_by_key(|(rank, _)| *rank);
    people.into_iter().map(|(_, person)| person).collect()
}

fn found(
    word: &str,
    range: &Range<usize>,
    session: &Session,
    text: impl Fn(&Person) -> String,
) -> Vec<Candidate> {
    let people = people(word, session).into_iter();
    people
        .map(|person| Candidate {
            range: range.clone(),
            text: text(person),
            label: person.name.clone(),
        })
        .collect()
}

/// Who speaks, then sides, then keywords where a line begins.
fn head(word: &str, ahead: &str, range: &Range<usize>, session: &Session) -> Vec<Candidate> {
    let mut candidates = found(word, range, session, |person| format!("{}: ", person.key));
    let spellings = spellings(word);
    let begins = |name: &str| {
        let folded = fold(name);
        spellings
            .iter()
            .any(|form| folded.starts_with(form.as_str()))
    };
    let sides = session.side_names().into_iter().filter(|name| begins(name));
    candidates.extend(sides.map(|name| Candidate {
        range: range.clone(),
        text: format!("{}: ", name.to_lowercase()),
        label: name.to_owned(),
    }));
    if ahead.is_empty() {
        candidates.extend(keywords(&begins, range));
    }
    candidates
}

fn keywords(begins: &dyn Fn(&str) -> bool, range: &Range<usize>) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    for row in KEYWORDS {
        let codes = row.codes.iter().map(|code| (*code).to_owned());
        let long = row.fr.iter().chain(row.en).chain(row.ja);
        for form in codes.chain(long.map(|long| format!("{long}:"))) {
            let text = format!("{form} ");
            if begins(&form) && !candidates.iter().any(|it: &Candidate| it.text == text) {
                candidates.push(Candidate {
                    range: range.clone(),
                    text,
                    label: row.example.to_owned(),
                });
            }
        }
    }
    candidates
}
