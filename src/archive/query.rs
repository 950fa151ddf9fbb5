//! What is looked for: words, and in which sessions and places.

use std::ops::Range;

use chrono::NaiveDate;

use super::sieve::Sieve;
use super::text::{Token, tokens};
use super::{HitKind, passage::Passage};
use crate::model::Session;

/// Words that must all be found in a session, and what narrows where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub(super) terms: Vec<Term>,
    /// Only places of this kind.
    pub kind: Option<HitKind>,
    /// Only what somebody of this name (or key) said, is to do, or is.
    person: Option<Name>,
    /// Only sessions of a body whose name has these words.
    pub(super) body: Vec<Term>,
    /// Only sessions of this day or later.
    pub since: Option<NaiveDate>,
    /// Only sessions of this day or earlier.
    pub until: Option<NaiveDate>,
}

/// A word, or words that follow one another (« compte-rendu », Japanese, what stands between quotation marks).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub words: Vec<Token>,
    /// The last of them is the beginning of a word.
    pub begins: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Name {
    typed: String,
    terms: Vec<Term>,
}

impl Query {
    /// Whole words, however inflected; `invit*` is any word that begins so, `"…"` keeps words together.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self {
            terms: terms(typed),
            ..Self::default()
        }
    }

    /// The same while it is being typed: the last word may go on.
    #[must_use]
    pub fn typing(typed: &str) -> Self {
        let mut query = Self::new(typed);
        let goes_on = typed.ends_with(char::is_alphanumeric);
        if let Some(term) = query.terms.last_mut().filter(|_| goes_on) {
            term.begins |= term.words.last().is_some_and(|last| !last.japanese);
        }
        query
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Narrows it to what somebody said, is to do, or is.
    #[must_use]
    pub fn by(mut self, person: &str) -> Self {
        self.person = Some(Name {
            typed: person.to_owned(),
            terms: terms(person),
        });
        self
    }

    /// Narrows it to sessions of a body.
    #[must_use]
    pub fn of_body(mut self, body: &str) -> Self {
        self.body = terms(body);
        self
    }

    /// Whether a session is one of those asked for, whatever its words.
    pub(super) fn admits(&self, session: &Session) -> bool {
        let body = self.body.iter().all(|term| term.stands_in(&session.body));
        body && self.admits_day(session.date.first_day())
    }

    /// Whether this day is between those asked for; one that is not known is not.
    pub(super) fn admits_day(&self, day: Option<NaiveDate>) -> bool {
        let since = self
            .since
            .is_none_or(|since| day.is_some_and(|day| day >= since));
        let until = self
            .until
            .is_none_or(|until| day.is_some_and(|day| day <= until));
        since && until
    }

    /// Whether a passage is one of those asked for, whatever its words.
    pub(super) fn admits_passage(&self, passage: &Passage<'_>) -> bool {
        let kind = self.kind.is_none_or(|kind| kind == passage.kind);
        let is_meant = |name: &Name| {
            let key = passage.people.iter().any(|person| person.key == name.typed);
            let named = |text: &str| name.terms.iter().all(|term| term.stands_in(text));
            let people = &mut passage
                .people
                .iter()
                .flat_map(|person| [&person.native, &person.reading].map(String::as_str));
            key || passage.names().any(named) || people.any(named)
        };
        kind && self.person.as_ref().is_none_or(is_meant)
    }
}

/// A query being looked for in many texts: a look at a text's bytes tells of most that they hold nothing.
pub(super) struct Finder<'a> {
    terms: Vec<(&'a Term, Sieve)>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(query: &'a Query) -> Self {
        let terms = query.terms.iter().map(|term| (term, term.sieve()));
        Self {
            terms: terms.collect(),
        }
    }

    /// Where the words stand in a text, and which of them do.
    pub(super) fn find(&self, text: &str) -> (Vec<Range<usize>>, Terms) {
        let (mut marks, mut found) = (Vec::new(), Terms::default());
        let mut words = None;
        for (n, (term, sieve)) in self.terms.iter().enumerate() {
            if !sieve.admits(text.as_bytes()) {
                continue;
            }
            let before = marks.len();
            marks.extend(term.places(words.get_or_insert_with(|| tokens(text))));
            if marks.len() > before {
                found.add(n);
            }
        }
        marks.sort_unstable_by_key(|mark| (mark.start, mark.end));
        // Pairs of Japanese overlap: one mark for all.
        marks.dedup_by(|next, before| {
            let meets = next.start <= before.end;
            if meets {
                before.end = before.end.max(next.end);
            }
            meets
        });
        (marks, found)
    }
}

/// Which of the terms of a query were found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Terms(u64);

impl Terms {
    fn add(&mut self, n: usize) {
        self.0 |= 1 << n.min(63);
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn count(self) -> u32 {
        self.0.count_ones()
    }

    pub(super) fn are_all_of(self, query: &Query) -> bool {
        self.count() as usize >= query.terms.len().min(64)
    }
}

/// What is typed, term by term. A query of more words than this is a pasted text.
const MOST: usize = 24;

fn terms(typed: &str) -> Vec<Term> {
    let parts = typed.split(['"', '“', '”']).enumerate();
    let terms = parts.flat_map(|(n, part)| {
        let whole = (n % 2 == 1).then_some(part);
        let apart = part.split_whitespace().filter(move |_| whole.is_none());
        whole.into_iter().chain(apart)
    });
    terms.filter_map(Term::of).take(MOST).collect()
}

impl Term {
    fn of(typed: &str) -> Option<Self> {
        let mut words = tokens(typed);
        let mut begins = typed.ends_with('*');
        let last = words.last()?;
        if last.japanese {
            let before = words.iter().rev().nth(1);
            // The last letter of a run stands in the pair before it; alone, it may begin any pair.
            if before.is_some_and(|before| before.at.end == last.at.end) {
                words.pop();
                begins = false;
            } else {
                begins = true;
            }
        }
        Some(Self { words, begins })
    }

    /// What bytes that may hold it come through.
    pub(super) fn sieve(&self) -> Sieve {
        let longest = self.words.iter().max_by_key(|word| word.text.len());
        longest.map_or(Sieve::Open, Sieve::of)
    }

    /// Whether it stands somewhere in a text.
    fn stands_in(&self, text: &str) -> bool {
        self.places(&tokens(text)).next().is_some()
    }

    /// Where it stands among the words of a text, in the text's bytes.
    fn places<'a>(&'a self, text: &'a [Token]) -> impl Iterator<Item = Range<usize>> + 'a {
        let last = self.words.len().saturating_sub(1);
        let is = move |(n, (wanted, found)): (usize, (&Token, &Token))| {
            if self.begins && n == last {
                found.text.starts_with(&wanted.text)
            } else {
                found.text == wanted.text
            }
        };
        text.windows(self.words.len())
            .filter(move |window| self.words.iter().zip(*window).enumerate().all(is))
            .filter_map(|window| {
                let (first, last) = (window.first()?, window.last()?);
                // A single letter of Japanese that begins a pair is found, not the pair.
                let letter = self.begins && last.japanese;
                let end = if letter { last.first } else { last.at.end };
                Some(first.at.start..end)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(typed: &str, text: &str) -> String {
        let (marks, _) = Finder::new(&Query::typing(typed)).find(text);
        let marked = |(part, is_mark)| {
            if is_mark {
                format!("[{part}]")
            } else {
                String::from(part)
            }
        };
        super::super::excerpt::excerpt(text, &marks)
            .parts()
            .map(marked)
            .collect()
    }

    #[test]
    fn words_are_marked_where_they_stand_however_they_are_inflected() {
        for (typed, expected) in [
            (
                "mairie invit",
                "L'envoi des lettres d'[invitation], à la [Mairie]",
            ),
            ("lettre ", "L'envoi des [lettres] d'invitation"),
            ("envoi lettres", "L'[envoi] des [lettres] d'invitation"),
            (
                "\"lettres d’invitation\" ",
                "L'envoi des [lettres d'invitation]",
            ),
            ("compte-rendu ", "le [compte rendu] et le [compte-rendu]"),
            ("compte-rendu ", "rendu compte"),
            ("委員会", "第二回運営[委員会]の議事録"),
            ("議事録", "運営委員会の[議事録]"),
            ("会", "運営委員[会]の[会]議"),
            ("会ABC", "委員[会ABC]"),
        ] {
            let text: String = expected.replace(['[', ']'], "");
            assert_eq!(marked(typed, &text), expected, "{typed}");
        }
    }

    #[test]
    fn only_the_word_being_typed_may_go_on() {
        assert_eq!(marked("invit", "invitation"), "[invitation]");
        assert_eq!(marked("invit ", "invitation"), "invitation");
        assert_eq!(marked("invit* ", "invitation"), "[invitation]");
    }
}
