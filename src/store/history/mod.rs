//! The journals as a witness: who changed what and when, and the session as it was at any moment.
//!
//! States are found from the present one backwards, each change undone by the inverse that stands beside
//! it, so that no old session file is needed. What a hand changed in the file outside of copil has no record:
//! such a place is told ([`What::ByHand`]), and states before it hold those changes already.
//!
//! Nothing here writes; [`prune`] alone removes files.

mod changes;
mod prune;

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDateTime;

pub use prune::{Pruned, prune};

use super::error::FileError;
use super::folder;
use super::journal::{Origin, Reach, generations};
use super::load::load;
use super::storage::{Disk, Storage};
use super::vault::Key;
use crate::edit::{Edit, Root, Step};
use crate::model::{Id, JournalHead, Moment, Record, Session};
use crate::text::Prose;

/// A change of a session, as its journal has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The number of its last record: it only grows, and stays the same for ever. A change by hand has the
    /// one of the change before it.
    pub number: u64,
    /// When, as the clock stood; numbers order, not hours.
    pub at: Moment,
    /// Who.
    pub by: String,
    /// Where it comes from.
    pub origin: Origin,
    /// The line that was typed, when it was one.
    pub line: Option<Prose>,
    /// What kind of change.
    pub what: What,
    /// What it did, each with its inverse.
    pub steps: Vec<Step>,
    /// Who may read of it.
    pub seen: Seen,
}

/// What kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A line or a command.
    Made,
    /// One undone, by its number; 0 when its record is gone.
    Undone(u64),
    /// One done again, by its number.
    Redone(u64),
    /// The file was changed outside of copil.
    ByHand,
}

/// Who may read of a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seen {
    /// Everybody.
    #[default]
    Open,
    /// Those who were inside: made behind closed doors, or of what is confidential at any time.
    Inside,
    /// The rapporteur alone.
    Private,
}

/// All that the journals of a session tell.
#[derive(Clone, Debug)]
pub struct History {
    changes: Vec<Change>,
    now: Session,
    inside: BTreeSet<Id>,
    private: BTreeSet<Id>,
    /// The number of each record, and the digest of it.
    chain: Vec<(u64, String)>,
    locked: bool,
}

impl History {
    /// Something of it is encrypted, and was read without the key.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.locked
    }

    /// The changes, oldest first.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The session as it stands.
    #[must_use]
    pub fn now(&self) -> &Session {
        &self.now
    }

    /// The session after the first `count` changes.
    #[must_use]
    pub fn after(&self, count: usize) -> Session {
        let mut session = self.now.clone();
        let since = self.changes.get(count..).unwrap_or_default();
        for step in since
            .iter()
            .rev()
            .flat_map(|change| change.steps.iter().rev())
        {
            // What was done by hand meanwhile may be in the way: then this step is as if it had been there.
            let _ = session.perform(step.inverse.clone());
        }
        session
    }

    /// How many changes there are up to this number.
    #[must_use]
    pub fn up_to(&self, number: u64) -> usize {
        self.changes
            .partition_point(|change| change.number <= number)
    }

    /// How many changes there are up to the last one made until this moment.
    #[must_use]
    pub fn until(&self, moment: NaiveDateTime) -> usize {
        let last = self.changes.iter().rposition(|change| change.at <= moment);
        last.map_or(0, |last| last + 1)
    }

    /// What was confidential or private at any time: no return makes it public.
    #[must_use]
    pub fn inside(&self) -> BTreeSet<Id> {
        self.inside.union(&self.private).copied().collect()
    }

    /// Who may read of this row.
    #[must_use]
    pub fn seen(&self, id: Id) -> Seen {
        if self.private.contains(&id) {
            Seen::Private
        } else if self.inside.contains(&id) {
            Seen::Inside
        } else {
            Seen::Open
        }
    }

    /// The head of the journal: all its records, or those up to one of them. None while there are none.
    #[must_use]
    pub fn head(&self, until: Option<u64>) -> Option<JournalHead> {
        let wanted = |seq: u64| until.is_none_or(|until| seq <= until);
        let records: Vec<_> = self.chain.iter().filter(|(seq, _)| wanted(*seq)).collect();
        let ((first, _), (last, _)) = (records.first()?, records.last()?);
        let whole: String = records.iter().map(|(_, digest)| digest.as_str()).collect();
        Some(JournalHead {
            first: *first,
            last: *last,
            digest: super::digest(whole.as_bytes()),
        })
    }

    fn note(&mut self, record: &dyn Record) {
        if record.private() {
            self.private.insert(record.id());
        }
        if record.confidential() {
            self.inside.insert(record.id());
        }
    }
}

/// What the journals beside a session tell of it; writes nothing, also while somebody has it open.
///
/// # Errors
/// What is wrong with one of its files.
pub fn history(path: &Path) -> Result<History, FileError> {
    history_in(&Disk, path, None)
}

/// [`history`] with the key of what is encrypted.
///
/// # Errors
/// As [`history`].
pub fn history_with(path: &Path, key: Option<&Key>) -> Result<History, FileError> {
    history_in(&Disk, path, key)
}

fn history_in(storage: &dyn Storage, path: &Path, key: Option<&Key>) -> Result<History, FileError> {
    let files = super::open::files(storage, path, folder::state_folder())?;
    let found = load::<Session>(storage, &files, Reach::all(), None, key)?;
    let key = key.filter(|_| !found.locked);
    let (generations, _) =
        generations::<Edit>(storage, &files, &found.digest, &mut Reach::all(), key)?;
    let mut history = History {
        locked: found.locked,
        changes: changes::told(&generations),
        now: found.replayed.editor.session().clone(),
        inside: BTreeSet::new(),
        private: BTreeSet::new(),
        chain: changes::chain(&generations),
    };
    changes::note_who_may_read(&mut history);
    Ok(history)
}
