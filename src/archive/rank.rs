//! Finding: sessions that may have the words are read, those that have them are ranked.
//!
//! Sessions in which one place has all the words come first, then the newest. Where sessions may have the words
//! is told by the bytes of their files ([`super::sift`]) or by the index; what is found is always what the files
//! hold now.

use std::cmp::Reverse;
use std::path::PathBuf;

use chrono::NaiveDate;

use super::excerpt::excerpt;
use super::passage::{Passage, passages};
use super::query::{Finder, Query, Terms};
use super::walk::{Filed, on_all_cores, read};
use super::{Excerpt, Hit, Meeting};
use crate::store::{FileError, Listing};

/// How much is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// So many sessions; of more, the newest are ranked.
    pub sessions: usize,
    /// So many places of each.
    pub places: usize,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The places, session by session, the best first.
    pub hits: Vec<Hit>,
    /// In how many sessions.
    pub sessions: usize,
    /// Whether there may be more sessions, older ones.
    pub cut: bool,
    /// Files that may have the words and could not be read.
    pub unreadable: Vec<FileError>,
}

/// A session that may have the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub path: PathBuf,
    /// Its day as far as it is known without reading it.
    pub day: Option<NaiveDate>,
}

/// Candidates being read and ranked.
pub(super) struct Ranking<'a> {
    listing: &'a Listing,
    query: &'a Query,
    finder: Finder<'a>,
    limits: Limits,
    stop: &'a (dyn Fn() -> bool + Sync),
    ranked: Vec<Ranked>,
    unreadable: Vec<FileError>,
    /// Some candidates were not read.
    pub cut: bool,
}

impl<'a> Ranking<'a> {
    pub(super) fn new(
        listing: &'a Listing,
        query: &'a Query,
        limits: Limits,
        stop: &'a (dyn Fn() -> bool + Sync),
    ) -> Self {
        Self {
            listing,
            query,
            finder: Finder::new(query),
            limits,
            stop,
            ranked: Vec::new(),
            unreadable: Vec::new(),
            cut: false,
        }
    }

    /// Whether there are not enough sessions yet.
    pub(super) fn wants_more(&self) -> bool {
        self.ranked.len() <= self.limits.sessions && !(self.stop)()
    }

    /// Reads candidates, the newest first, until there are enough.
    pub(super) fn read(&mut self, mut candidates: Vec<Candidate>) {
        /// Read at a time.
        const BATCH: usize = 64;
        candidates.sort_by(|a, b| (Reverse(a.day), &a.path).cmp(&(Reverse(b.day), &b.path)));
        for batch in candidates.chunks(BATCH) {
            if !self.wants_more() {
                self.cut = true;
                return;
            }
            let found = on_all_cores(batch, |candidate| {
                let filed = read(self.listing, &candidate.path)?;
                Ok(filed.and_then(|filed| self.rank(&filed)))
            });
            for found in found {
                match found {
                    Ok(found) => self.ranked.extend(found),
                    Err(error) => self.unreadable.push(error),
                }
            }
        }
    }

    /// The places of a session where the words stand; none unless it has all of them.
    fn rank(&self, filed: &Filed) -> Option<Ranked> {
        let (session, query) = (&filed.session, self.query);
        if !query.admits(session) {
            return None;
        }
        let mut all = Terms::default();
        let mut found: Vec<(Passage<'_>, Found)> = Vec::new();
        for passage in passages(session) {
            if query.admits_passage(&passage)
                && let Some(places) = Found::in_passage(&passage, &self.finder)
            {
                all = all.and(places.terms);
                found.push((passage, places));
            }
        }
        if !all.are_all_of(query) {
            return None;
        }
        let best = found.iter().map(|(_, found)| found.terms.count()).max()?;
        if found.iter().any(|(_, found)| found.terms.are_all_of(query)) {
            found.retain(|(_, found)| found.terms.are_all_of(query));
        }
        // Stable: in the order of the session.
        found.sort_by_key(|(passage, found)| (Reverse(found.terms.count()), passage.kind));
        found.truncate(self.limits.places);
        let meeting = Meeting::of(filed.path.clone(), session);
        let hits = found.into_iter().map(|(passage, found)| Hit {
            meeting: meeting.clone(),
            kind: passage.kind,
            who: who(&passage, &found.excerpt),
            place: passage.place,
            number: passage.number,
            at: passage.at,
            excerpt: found.excerpt,
        });
        Some(Ranked {
            best,
            day: session.date.first_day(),
            hits: hits.collect(),
        })
    }

    /// What was found, the best first.
    pub(super) fn answer(self) -> Answer {
        let mut ranked = self.ranked;
        // Stable: by name among equals.
        ranked.sort_by_key(|ranked| Reverse(ranked.day));
        let cut = self.cut || ranked.len() > self.limits.sessions;
        ranked.truncate(self.limits.sessions);
        ranked.sort_by_key(|ranked| Reverse(ranked.best));
        Answer {
            sessions: ranked.len(),
            cut,
            hits: ranked.into_iter().flat_map(|ranked| ranked.hits).collect(),
            unreadable: self.unreadable,
        }
    }
}

/// What a session gave.
struct Ranked {
    best: u32,
    day: Option<NaiveDate>,
    hits: Vec<Hit>,
}

/// Whose it is, where the words found do not say it alone.
fn who(passage: &Passage<'_>, excerpt: &Excerpt) -> Vec<String> {
    let names = passage.names().filter(|name| *name != excerpt.text);
    names.map(str::to_owned).collect()
}

/// What a passage has of the words.
struct Found {
    terms: Terms,
    excerpt: Excerpt,
}

impl Found {
    fn in_passage(passage: &Passage<'_>, finder: &Finder<'_>) -> Option<Self> {
        let texts = passage.texts.iter();
        let found: Vec<_> = texts
            .map(|text| (*text, finder.find(text)))
            .filter(|(_, (marks, _))| !marks.is_empty())
            .collect();
        let all = found
            .iter()
            .fold(Terms::default(), |all, (_, (_, terms))| all.and(*terms));
        // The first of those that have most.
        let (text, (marks, _)) = found
            .iter()
            .rev()
            .max_by_key(|(_, (_, terms))| terms.count())?;
        Some(Self {
            terms: all,
            excerpt: excerpt(text, marks),
        })
    }
}
