//! Bringing the cache up to date, session by session.

use std::path::{Path, PathBuf};

use chrono::Datelike;
use rusqlite::{OptionalExtension, TransactionBehavior, params, params_from_iter};

use super::fresh::{Freshness, Stamp, name};
use super::{Index, Result};
use crate::archive::HitKind;
use crate::archive::passage::passages;
use crate::archive::text::tokens;
use crate::archive::walk::{Filed, on_all_cores, read};
use crate::model::Session;
use crate::store::Listing;

/// Rows of one day are told apart by so many bits.
pub(super) const BITS: u32 = 20;

/// Sessions written at a time: between two batches others get their turn.
const BATCH: usize = 256;

/// What the cache keeps of a session.
struct Kept {
    name: String,
    stamp: Stamp,
    day: i64,
    /// By kind, in the order of the columns, then the body.
    columns: Vec<String>,
    next_id: u32,
    /// Ids of what is not for everybody.
    hidden: Vec<u32>,
    /// Nothing of it could be read; what was in the cache of it may have been encrypted since.
    unread: bool,
}

impl Kept {
    fn of(stamp: Stamp, path: &Path, session: Option<&Session>) -> Self {
        let mut columns = vec![String::new(); HitKind::ALL.len() + 1];
        let mut put = |at: usize, text: &str| {
            if let Some(column) = columns.get_mut(at) {
                for token in tokens(text) {
                    column.push_str(&token.text);
                    column.push(' ');
                }
            }
        };
        for passage in session.map(passages).unwrap_or_default() {
            let at = HitKind::ALL.iter().position(|kind| *kind == passage.kind);
            for text in passage.texts {
                put(at.unwrap_or(usize::MAX), text);
            }
        }
        put(
            HitKind::ALL.len(),
            session.map_or("", |session| &session.body),
        );
        let hidden = session.map(|session| {
            let records = session.records();
            let hidden = records.filter(|record| record.private() || record.confidential());
            hidden.map(|record| record.id().0).collect()
        });
        Self {
            name: name(path),
            stamp,
            day: session
                .and_then(|session| session.date.first_day())
                .map_or(0, |day| i64::from(day.num_days_from_ce())),
            columns,
            next_id: session.map_or(0, |session| session.next_id.0),
            hidden: hidden.unwrap_or_default(),
            unread: session.is_none(),
        }
    }
}

impl Index {
    /// Writes what it lacks, until it is told to stop; what is written is no longer lacking.
    pub(in crate::archive) fn update(
        &mut self,
        listing: &Listing,
        fresh: &mut Freshness,
        stop: &(dyn Fn() -> bool + Sync),
    ) -> Result<()> {
        let mut purge = !fresh.gone.is_empty();
        if purge {
            self.forget(&fresh.gone)?;
            fresh.gone.clear();
        }
        while !fresh.stale.is_empty() && !stop() {
            let batch: Vec<PathBuf> = fresh.stale.iter().take(BATCH).cloned().collect();
            let kept = on_all_cores(&batch, |path| {
                // Before it is read: what is written meanwhile makes it stale again.
                let mut stamp = Stamp::of(listing, path);
                let filed = read(listing, path);
                // Each search tells of it anew.
                stamp.doubtful |= filed.is_err();
                let filed = filed.ok().flatten();
                Kept::of(
                    stamp,
                    path,
                    filed.as_ref().map(|Filed { session, .. }| session),
                )
            });
            purge |= self.write(&kept)?;
            fresh.stale.drain(..batch.len());
        }
        if purge {
            self.purge()?;
        }
        Ok(())
    }

    fn forget(&mut self, gone: &[String]) -> Result<()> {
        let transaction = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for name in gone {
            let id: Option<i64> = transaction
                .prepare_cached("DELETE FROM file WHERE name = ?1 RETURNING id")?
                .query_row([name], |row| row.get(0))
                .optional()?;
            if let Some(id) = id {
                transaction
                    .prepare_cached("DELETE FROM words WHERE rowid = ?1")?
                    .execute([id])?;
            }
        }
        transaction.commit()
    }

    /// Writes some sessions at once; says whether something was in the cache that must no longer be.
    fn write(&mut self, kept: &[Kept]) -> Result<bool> {
        let transaction = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut purge = false;
        for kept in kept {
            let before: Option<(i64, u32, String)> = transaction
                .prepare_cached("DELETE FROM file WHERE name = ?1 RETURNING id, next_id, hidden")?
                .query_row([&kept.name], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })
                .optional()?;
            if let Some((id, next_id, hidden)) = before {
                transaction
                    .prepare_cached("DELETE FROM words WHERE rowid = ?1")?
                    .execute([id])?;
                let hidden: Vec<u32> = hidden.split(' ').filter_map(|id| id.parse().ok()).collect();
                let was_open = |id: &u32| *id < next_id && !hidden.contains(id);
                purge |= kept.unread || kept.hidden.iter().any(was_open);
            }
            let first = kept.day << BITS;
            let last: Option<i64> = transaction
                .prepare_cached("SELECT max(id) FROM file WHERE id BETWEEN ?1 AND ?2")?
                .query_row([first, first + (1 << BITS) - 1], |row| row.get(0))?;
            let id = last.map_or(first, |last| last + 1);
            let hidden: Vec<String> = kept.hidden.iter().map(u32::to_string).collect();
            transaction
                .prepare_cached(
                    "INSERT INTO file (id, name, stamp, doubtful, next_id, hidden)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![
                    id,
                    kept.name,
                    kept.stamp.sum,
                    kept.stamp.doubtful,
                    kept.next_id,
                    hidden.join(" ")
                ])?;
            let values = std::iter::once(&id as &dyn rusqlite::ToSql).chain(
                kept.columns
                    .iter()
                    .map(|column| column as &dyn rusqlite::ToSql),
            );
            transaction
                .prepare_cached(
                    "INSERT INTO words (rowid, decision, action, question, entry, item, person, session, body)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                )?
                .execute(params_from_iter(values))?;
        }
        transaction.commit()?;
        Ok(purge)
    }

    /// Takes what was deleted out of the file itself.
    fn purge(&self) -> Result<()> {
        self.db
            .execute("INSERT INTO words (words) VALUES ('optimize')", [])?;
        self.db
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
    }
}
