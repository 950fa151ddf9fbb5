//! Which typed lines were never understood.

use std::collections::BTreeMap;

use super::super::journal::{Body, Record, Stamp};
use crate::store::kept::Kept;

/// What is known of each group's line, to tell a line that was never interpreted.
#[derive(Default)]
pub(super) struct Lines(BTreeMap<u64, Line>);

#[derive(Default)]
struct Line {
    typed: bool,
    settled: bool,
    edits: u32,
    of: u32,
    words: bool,
}

impl Lines {
    pub(super) fn of<R: Kept>(records: &[(u32, &Record<R::Edit>)]) -> Self {
        let mut lines = Self::default();
        for (_, record) in records {
            let line = lines.0.entry(record.group).or_default();
            match &record.body {
                Body::Typed { .. } => line.typed = true,
                Body::Edit { edit, of, .. } => {
                    line.edits += 1;
                    line.of = *of;
                    line.words |= R::carries_words(edit);
                }
                Body::Stamp {
                    what: Stamp::Settled {},
                } => line.settled = true,
                _ => {}
            }
        }
        lines
    }

    /// Whether the words of this group's line stand nowhere else: it has no edits, or only some of
    /// them and none that carries words. Says so once: a line may have been carried from one generation
    /// into the next.
    pub(super) fn take_lost(&mut self, group: u64) -> bool {
        self.0.get_mut(&group).is_some_and(|line| {
            let cut = line.edits < line.of && !line.words;
            let lost = line.typed && !line.settled && (line.edits == 0 || cut);
            line.settled |= lost;
            lost
        })
    }

    /// The highest group number met.
    pub(super) fn last_group(&self) -> u64 {
        self.0.keys().next_back().copied().unwrap_or(0)
    }
}
