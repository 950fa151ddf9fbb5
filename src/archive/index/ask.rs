//! Asking the cache which sessions have words.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate};
use rusqlite::OptionalExtension;

use super::update::BITS;
use super::{Index, Result};
use crate::archive::query::{Query, Term};

/// A page of the sessions that have the words, the newest first.
#[derive(Debug, Default)]
pub(in crate::archive) struct Page {
    /// The names of their files.
    pub names: Vec<String>,
    /// Where the next one begins; none when this is the last.
    pub next: Option<i64>,
}

impl Index {
    /// The sessions that have the words, the newest first, after those already given.
    pub(in crate::archive) fn ask(
        &self,
        query: &Query,
        after: Option<i64>,
        most: usize,
    ) -> Result<Page> {
        let first = query.since.map_or(0, |day| row(day, 0));
        let until = query.until.map_or(i64::MAX, |day| row(day, 1) - 1);
        let last = after.map_or(until, |after| until.min(after - 1));
        let ids: Vec<i64> = self
            .db
            .prepare_cached(
                "SELECT rowid FROM words WHERE words MATCH ?1 AND rowid BETWEEN ?2 AND ?3
                 ORDER BY rowid DESC LIMIT ?4",
            )?
            .query_map(
                rusqlite::params![
                    expression(query),
                    first,
                    last,
                    i64::try_from(most).unwrap_or(i64::MAX)
                ],
                |row| row.get(0),
            )?
            .collect::<Result<_>>()?;
        let mut page = Page {
            names: Vec::with_capacity(ids.len()),
            next: ids.last().copied().filter(|_| ids.len() == most),
        };
        let mut name = self
            .db
            .prepare_cached("SELECT name FROM file WHERE id = ?1")?;
        for id in ids {
            page.names.extend(
                name.query_row([id], |row| row.get::<_, String>(0))
                    .optional()?,
            );
        }
        Ok(page)
    }
}

fn row(day: NaiveDate, days: i64) -> i64 {
    (i64::from(day.num_days_from_ce()) + days) << BITS
}

/// The query in the words of FTS5: every word quoted, so that none is an operator.
fn expression(query: &Query) -> String {
    let mut text = String::new();
    let columns = query.kind.map(|kind| format!("{{{}}} : ", kind.word()));
    let terms = query.terms.iter().map(|term| (term, columns.as_deref()));
    let body = query.body.iter().map(|term| (term, Some("{body} : ")));
    for (term, column) in terms.chain(body) {
        if !text.is_empty() {
            text.push_str(" AND ");
        }
        text.push_str(column.unwrap_or(""));
        phrase(&mut text, term);
    }
    text
}

fn phrase(text: &mut String, term: &Term) {
    let words: Vec<&str> = term.words.iter().map(|word| word.text.as_str()).collect();
    // Words are letters and figures: there is nothing to escape in them.
    let _ = write!(
        text,
        "\"{}\"{}",
        words.join(" "),
        if term.begins { " *" } else { "" }
    );
}
