//! Rules that look at all texts of a session together: one name written in two ways (T20, T31, W4–W6),
//! lists that end in two ways (T35), dates that were moved since (W10).

use std::collections::BTreeMap;

use super::rules::{ALL, Class, FR, FR_EN};
use super::suggest::Suggestion;
use crate::document::Source;
use crate::locale::format::MONTHS_FR;
use crate::model::{Language, Person, Record, Session, TurnHead, turns};
use crate::text::{fold, fold_spaces};

/// Texts and what is found in them.
type Example = (
    &'static [&'static str],
    &'static [(&'static str, &'static str)],
);

/// A rule that looks at a whole session.
pub struct WholeRule {
    /// Its names.
    pub codes: &'static [&'static str],
    /// What is done with it; none of them is applied.
    pub class: Class,
    /// The languages it holds for.
    pub languages: &'static [Language],
    find: fn(&Whole<'_>) -> Vec<Suggestion>,
    /// Texts of records, one after the other, and what is found in them: the words, and what should
    /// perhaps stand there or what the remark adds.
    pub examples: &'static [Example],
}

/// All of them.
pub const WHOLE: &[WholeRule] = &[
    WholeRule {
        codes: &["T20", "W4"],
        class: Class::Ask,
        languages: ALL,
        find: names,
        examples: &[
            (&["la lettre d'André Rossinot"], &[("Rossinot", "ROSSINOT")]),
            (&["M. ROSINOT écrit"], &[("ROSINOT", "ROSSINOT")]),
            (&["André ROSSINOT et la rose"], &[]),
        ],
    },
    WholeRule {
        codes: &["T31", "W5", "W6"],
        class: Class::Warn,
        languages: FR_EN,
        find: writings,
        examples: &[
            (
                &[
                    "le Comité de pilotage",
                    "au comité de pilotage",
                    "du Comité de pilotage",
                ],
                &[(
                    "comité de pilotage",
                    "Comité de pilotage × 2, comité de pilotage × 1",
                )],
            ),
            (&["Mise en place", "la mise en place"], &[]),
        ],
    },
    WholeRule {
        codes: &["T35"],
        class: Class::Warn,
        languages: FR_EN,
        find: lists,
        examples: &[
            (
                &["* Budget", "- le vote ;", "- Le reste.", "- la fin."],
                &[("le vote ;", "")],
            ),
            (
                &["* Budget", "- le vote ;", "- le reste ;", "- la fin."],
                &[],
            ),
        ],
    },
    WholeRule {
        codes: &["W10"],
        class: Class::Warn,
        languages: FR,
        find: moved,
        examples: &[
            (
                &[
                    "Réunion du 5 au 9 octobre à Paris",
                    "! Réunion : 5 au 9 octobre 2009 + la réunion a été déplacée",
                ],
                &[("5 au 9 octobre", "1")],
            ),
            (
                &[
                    "Le 5 octobre",
                    "! Réunion : 5 octobre + la date est confirmée",
                ],
                &[],
            ),
        ],
    },
];

/// What the rules look at.
pub(super) struct Whole<'a> {
    session: &'a Session,
    texts: Vec<(Source, &'a str)>,
}

/// What they find.
pub(super) fn suggestions(session: &Session) -> Vec<Suggestion> {
    let printed = session.records().filter(|record| record.prints());
    let texts = printed.filter_map(|record| Some((record.id(), record.text()?.as_str())));
    let whole = Whole {
        session,
        texts: texts.collect(),
    };
    WHOLE
        .iter()
        .filter(|rule| rule.languages.contains(&session.language))
        .flat_map(|rule| (rule.find)(&whole))
        .collect()
}

fn remark(code: &'static str, found: &str, note: String, source: Source) -> Suggestion {
    Suggestion {
        code,
        found: found.to_owned(),
        better: None,
        note,
        sources: vec![source],
    }
}

/// A word of a text.
struct Word<'a> {
    text: &'a str,
    /// Whether a sentence begins with it: its capital says nothing.
    opens: bool,
    /// Whether it follows the word before with nothing but a space, an apostrophe or the point of a
    /// civility between.
    joined: bool,
}

/// The words of a text, without figures and signs.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut between = String::new();
    for piece in text.split_inclusive(|c: char| !c.is_alphabetic() && c != '-') {
        let word = piece.trim_end_matches(|c: char| !c.is_alphabetic() && c != '-');
        if !word.is_empty() {
            let joined =
                !words.is_empty() && matches!(between.as_str(), " " | "\u{a0}" | "'" | "’" | ". ");
            let opens = words.is_empty() || between.contains(['.', '!', '?', ':', '…', '«']);
            words.push(Word {
                text: word,
                opens,
                joined,
            });
            between.clear();
        }
        between.extend(piece.get(word.len()..));
    }
    words
}

/// T20, W4: a name of the roster that is written in another way.
fn names(whole: &Whole<'_>) -> Vec<Suggestion> {
    let known: Vec<(String, &str, &Person)> = whole
        .session
        .people
        .iter()
        .filter(|person| !person.pending)
        .flat_map(|person| {
            person
                .family()
                .split(' ')
                .map(move |name| (fold(name), name, person))
        })
        .filter(|(folded, ..)| folded.chars().count() > 3)
        .collect();
    let mut found = Vec::new();
    for (source, text) in &whole.texts {
        let words = words(text);
        for (at, word) in words.iter().enumerate() {
            if !word.text.starts_with(char::is_uppercase)
                || known.iter().any(|(_, name, _)| *name == word.text)
            {
                continue;
            }
            let folded = fold(word.text);
            let before = at
                .checked_sub(1)
                .and_then(|at| words.get(at))
                .filter(|_| word.joined);
            // Alone, a word may be a town or a river that only looks like the name.
            let said =
                |person: &Person| before.is_some_and(|before| introduces(before.text, person));
            let close = |name: &str| {
                name == folded || (name.chars().count() > 4 && one_apart(name, &folded))
            };
            let meant = known
                .iter()
                .find(|(name, _, person)| close(name) && said(person));
            if let Some((_, name, _)) = meant {
                found.push(Suggestion {
                    code: "W4",
                    found: word.text.to_owned(),
                    better: Some((*name).to_owned()),
                    note: String::new(),
                    sources: vec![*source],
                });
            }
        }
    }
    found
}

/// Whether a word before a family name says that a person is meant.
fn introduces(word: &str, person: &Person) -> bool {
    let civil = matches!(
        word,
        "M" | "MM" | "Mme" | "Mmes" | "Mr" | "Mrs" | "Ms" | "Dr" | "Pr" | "Monsieur" | "Madame"
    );
    civil
        || person
            .given()
            .split(' ')
            .any(|given| fold(given) == fold(word))
}

/// Whether one letter more, less or other makes one word the other.
fn one_apart(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = |a: &[char], b: &[char]| a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let start = same(&one, &other);
    let reversed = |word: &[char]| word.iter().rev().copied().collect::<Vec<char>>();
    let end = same(&reversed(&one), &reversed(&other));
    let (long, short) = (one.len().max(other.len()), one.len().min(other.len()));
    long - short <= 1 && start + end + 1 >= long && one != other
}

/// Words that join two others into one name.
const LINKS: &[&str] = &["de", "du", "des", "d", "la", "l", "les", "aux", "of", "the"];

/// Words that are functions: their capital is the house's business (T30).
const FUNCTIONS: &[&str] = &[
    "maire",
    "president",
    "presidente",
    "ministre",
    "ambassadeur",
    "ambassadrice",
    "directeur",
    "directrice",
    "conseiller",
    "conseillere",
    "delegue",
    "deleguee",
    "prefet",
    "adjoint",
    "adjointe",
    "chef",
    "mayor",
];

/// T31, W5, W6: two words of a name whose capitals differ from one place to the next.
fn writings(whole: &Whole<'_>) -> Vec<Suggestion> {
    let mut seen: BTreeMap<String, BTreeMap<String, (usize, Source)>> = BTreeMap::new();
    for (source, text) in &whole.texts {
        let text = fold_spaces(text);
        let words = words(&text);
        for (at, first) in words.iter().enumerate() {
            let Some(name) = name_at(&words, at, first) else {
                continue;
            };
            let written = seen.entry(name.to_lowercase()).or_default();
            written.entry(name).or_insert((0, *source)).0 += 1;
        }
    }
    // Where the first word never has a capital, the second begins a name of its own.
    let begins = |written: &BTreeMap<String, (usize, Source)>| {
        written
            .keys()
            .any(|name| name.starts_with(char::is_uppercase))
    };
    let several = seen
        .into_iter()
        .filter(|(_, written)| written.len() > 1 && begins(written));
    several
        .filter_map(|(_, written)| {
            let mut written: Vec<(String, (usize, Source))> = written.into_iter().collect();
            written.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
            let note: Vec<String> = written
                .iter()
                .map(|(name, (count, _))| format!("{name} × {count}"))
                .collect();
            let (rarest, (_, source)) = written.last()?;
            Some(remark("T31", rarest, note.join(", "), *source))
        })
        .collect()
}

/// The two words of a name that begins here, with what joins them.
fn name_at(words: &[Word<'_>], at: usize, first: &Word<'_>) -> Option<String> {
    let telling = |word: &Word<'_>| {
        let capitals = word.text.chars().filter(|c| c.is_uppercase()).count();
        word.text.chars().count() > 3 && capitals < 2 && !LINKS.contains(&word.text)
    };
    if first.opens || !telling(first) || FUNCTIONS.contains(&fold(first.text).as_str()) {
        return None;
    }
    let mut name = first.text.to_owned();
    for word in words.iter().skip(at + 1).take(3) {
        if !word.joined || word.opens {
            return None;
        }
        name.push(' ');
        name.push_str(word.text);
        if telling(word) {
            return Some(name);
        }
        if !LINKS.contains(&word.text) {
            return None;
        }
    }
    None
}

/// T35: a list whose items end in two ways.
fn lists(whole: &Whole<'_>) -> Vec<Suggestion> {
    let session = whole.session;
    let mut found = Vec::new();
    for turn in turns(&session.log) {
        let skip = usize::from(matches!(turn.head, TurnHead::Topic(_)));
        let items: Vec<(Source, &str)> = turn
            .entries
            .iter()
            .skip(skip)
            .filter(|entry| entry.prints())
            .filter_map(|entry| Some((entry.id, entry.kind.text()?.as_str())))
            .collect();
        let Some((_, before_last)) = items.split_last() else {
            continue;
        };
        let open = |(_, text): &&(Source, &str)| text.trim_end_matches(' ').ends_with(';');
        let first = before_last.iter().find(open);
        if let Some((source, text)) = first
            && before_last.iter().filter(open).count() < before_last.len()
        {
            found.push(remark("T35", text, String::new(), *source));
        }
    }
    found
}

/// Verbs that move a date.
const MOVES: &[&str] = &["deplac", "report", "avanc", "annul", "decal", "modifi"];

/// W10: a date that an amendment of a decision moved stands elsewhere as it was.
fn moved(whole: &Whole<'_>) -> Vec<Suggestion> {
    let mut found = Vec::new();
    for (number, decision) in whole.session.numbered() {
        let amended = decision.amendments.iter().any(|amendment| {
            let said = fold(&amendment.text);
            !amendment.confidential && MOVES.iter().any(|verb| said.contains(verb))
        });
        let Some(date) = amended
            .then(|| date_in(&fold_spaces(&decision.text)))
            .flatten()
        else {
            continue;
        };
        let elsewhere = whole.session.log.iter().filter(|entry| entry.prints());
        found.extend(elsewhere.filter_map(|entry| {
            let text = fold_spaces(entry.kind.text()?);
            let note = number.to_string();
            text.contains(&date)
                .then(|| remark("W10", &date, note, entry.id))
        }));
    }
    found
}

/// The first day or span of days with its month: `5 au 9 octobre`.
fn date_in(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let bare = |word: &&str| {
        word.trim_end_matches(|c: char| !c.is_alphanumeric())
            .to_owned()
    };
    let month_at = words
        .iter()
        .position(|word| MONTHS_FR.contains(&bare(word).as_str()))?;
    let is_day = |at: usize| {
        let word = words.get(at).map(bare).unwrap_or_default();
        word.starts_with(|c: char| c.is_ascii_digit()).then_some(at)
    };
    let day = is_day(month_at.checked_sub(1)?)?;
    let joins = |at: &usize| matches!(words.get(at + 1).copied(), Some("au" | "et" | "-"));
    let start = day
        .checked_sub(2)
        .and_then(is_day)
        .filter(joins)
        .unwrap_or(day);
    let month = words.get(month_at).map(bare)?;
    let days = words.get(start..month_at)?.join(" ");
    Some(format!("{days} {month}"))
}
