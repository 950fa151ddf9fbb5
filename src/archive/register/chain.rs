//! The same point in several sessions: from the row that carries it over back to where it was first noted.

use std::collections::BTreeMap;

use crate::model::{Id, Link};

/// A row of one of the sessions, by the place of its session.
pub(super) type Spot = (usize, Id);

/// Who carries whom.
#[derive(Debug, Default)]
pub(super) struct Chains {
    /// For each row carried over, the one that carries it last.
    carried: BTreeMap<Spot, Spot>,
    /// For each row that carries one over, that one.
    origins: BTreeMap<Spot, Spot>,
}

impl Chains {
    /// Takes in that a row carries another over. `files` are the names of the sessions' files; what leads
    /// nowhere, or to itself, is no link.
    pub(super) fn link(&mut self, row: Spot, from: &Link, files: &BTreeMap<&str, usize>) {
        let Some((place, id)) = files.get(from.file.as_str()).copied().zip(from.id) else {
            return;
        };
        if place != row.0 {
            self.origins.insert(row, (place, id));
        }
    }

    /// What is carried by whom, once all links are known. `age` puts sessions in the order of time; a row
    /// carried by two is carried by the later one.
    pub(super) fn settle(&mut self, age: impl Fn(usize) -> usize) {
        for (row, from) in &self.origins {
            let later = self
                .carried
                .get(from)
                .is_none_or(|known| age(known.0) < age(row.0));
            if later {
                self.carried.insert(*from, *row);
            }
        }
    }

    /// Whether a row goes on with one of an earlier session that is there.
    pub(super) fn origin(&self, row: Spot) -> Option<Spot> {
        self.origins.get(&row).copied()
    }

    /// The rows that go on with this one, in order.
    pub(super) fn after(&self, row: Spot) -> Vec<Spot> {
        let mut after: Vec<Spot> = Vec::new();
        let mut at = row;
        while let Some(next) = self.carried.get(&at) {
            // A file edited by hand may lead back to where it came from.
            if *next == row || after.contains(next) {
                break;
            }
            after.push(*next);
            at = *next;
        }
        after
    }
}
