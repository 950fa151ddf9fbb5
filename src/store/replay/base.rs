//! Which records the session file already holds.

use super::super::journal::{Body, Generation, Record, Stamp, Starts};

/// From where records are performed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::store) enum Start {
    /// The file is the one that this generation starts from: perform from here on.
    Known(u32),
    /// The file was changed by hand and nothing was unsaved, or there is no journal: perform nothing.
    FileWins,
    /// The file was changed by hand and does not hold what these generations tell: put it on the file.
    Merge(u32),
}

impl Start {
    /// How the file with this digest hangs on these generations.
    pub(in crate::store) fn find<E>(digest: &str, generations: &[Generation<E>]) -> Self {
        let starting: Vec<&Generation<E>> = generations
            .iter()
            .filter(|generation| starts(generation))
            .collect();
        let known = starting.iter().rev().find(|generation| {
            generation
                .header
                .as_ref()
                .is_some_and(|header| header.base == digest)
        });
        if let Some(known) = known {
            return Self::Known(known.number);
        }
        // The last generation whose file is known to have been there; before any, the oldest of all.
        let first = generations.first().map_or(0, |first| first.number);
        let last = starting
            .iter()
            .rev()
            .find(|generation| was_there(generation, generations))
            .map_or(first, |generation| generation.number);
        let since: Vec<&Record<E>> = generations
            .iter()
            .filter(|generation| generation.number >= last)
            .flat_map(|generation| &generation.records)
            .collect();
        if since.iter().any(|record| is_unsaved(record, &since)) {
            Self::Merge(last)
        } else {
            Self::FileWins
        }
    }

    /// Whether records of this generation are performed on the file.
    pub(super) const fn performs(&self, generation: u32) -> bool {
        match self {
            Self::Known(from) | Self::Merge(from) => generation >= *from,
            Self::FileWins => false,
        }
    }

    /// Whether the file may differ from what the records expect.
    pub(in crate::store) const fn merges(&self) -> bool {
        matches!(self, Self::Merge(_))
    }
}

/// Whether a record tells something that a file without it does not hold.
fn is_unsaved<E>(record: &Record<E>, all: &[&Record<E>]) -> bool {
    let settled = |other: &&Record<E>| {
        other.group == record.group
            && matches!(
                &other.body,
                Body::Stamp {
                    what: Stamp::Settled {}
                }
            )
    };
    record.body.changes() || matches!(record.body, Body::Typed { .. }) && !all.iter().any(settled)
}

fn starts<E>(generation: &Generation<E>) -> bool {
    generation
        .header
        .as_ref()
        .is_some_and(|header| header.starts != Starts::After)
}

/// Whether the file that a generation starts from was ever written.
fn was_there<E>(generation: &Generation<E>, all: &[Generation<E>]) -> bool {
    let Some(header) = &generation.header else {
        return false;
    };
    let saved = |stamp: &Stamp| matches!(stamp, Stamp::Saved { digest } if *digest == header.base);
    header.starts == Starts::Found
        || all
            .iter()
            .filter(|other| other.number >= generation.number)
            .flat_map(|other| &other.records)
            .any(|record| matches!(&record.body, Body::Stamp { what } if saved(what)))
}
