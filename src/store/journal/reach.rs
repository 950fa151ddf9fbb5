//! How far back journals are read.
//!
//! What the session file holds is wanted for two things only: so that undo reaches back over restarts, and
//! for the half line. A long session's journal is three times its file, and reading all of it would be
//! most of opening it.

use super::{Body, Record};

/// The lines and commands that undo reaches behind the session file, after it was opened anew.
const UNDO: usize = 1_000;

/// What is to be read of generations that the session file holds, from the newest record backwards.
#[derive(Clone, Debug)]
pub(in crate::store) struct Reach {
    /// How many lines and commands are wanted; where none are, not even whether they can be read is.
    most: usize,
    /// Lines and commands to come, the one that is too many included.
    left: usize,
    /// The one read last.
    group: u64,
    /// The file holds what comes now.
    held: bool,
    /// The half line as it was last is known, or not wanted.
    draft: bool,
    /// Something that is wanted lies out of reach.
    short: bool,
}

impl Reach {
    const fn of(most: usize) -> Self {
        Self {
            most,
            left: most,
            group: 0,
            held: false,
            draft: false,
            short: false,
        }
    }

    /// Everything there is.
    pub(in crate::store) const fn all() -> Self {
        Self::of(usize::MAX)
    }

    /// As far as undo reaches.
    pub(in crate::store) const fn undo() -> Self {
        Self::of(UNDO + 1)
    }

    /// The same without the half line, which nobody else is shown.
    pub(in crate::store) const fn followed() -> Self {
        let mut reach = Self::undo();
        reach.draft = true;
        reach
    }

    /// Only what the session file does not hold: for whoever reads a session as it stands, and for a look at many.
    /// Older generations are not even opened; whoever writes is told of damage in them.
    pub(in crate::store) const fn unsaved() -> Self {
        let mut reach = Self::of(0);
        reach.draft = true;
        reach
    }

    /// Whether what was left out is wanted after all.
    pub(in crate::store) const fn is_short(&self) -> bool {
        self.short
    }

    /// Whether something was left out.
    pub(in crate::store) const fn is_ended(&self) -> bool {
        self.left == 0
    }

    /// From here on the session file holds everything.
    pub(super) const fn limit(&mut self) {
        self.held = true;
    }

    /// Whether nothing at all is wanted of what comes now: then it is left out.
    pub(super) const fn passes(&self) -> bool {
        self.held && self.most == 0
    }

    /// Whether there may be records that are not wanted.
    pub(super) const fn is_limited(&self) -> bool {
        self.held && self.left < usize::MAX
    }

    /// Takes note of records that were read because the session file does not hold them.
    pub(super) fn note<E>(&mut self, records: &[Record<E>]) {
        let is_draft = |record: &Record<E>| matches!(record.body, Body::Draft { .. });
        self.draft |= records.iter().any(is_draft);
    }

    /// Whether the next record backwards is to be read.
    pub(super) fn wants(&mut self, payload: &[u8]) -> bool {
        if self.is_ended() && !self.draft {
            // Words may look like one, and what is encrypted may be one: then all is read for nothing.
            let text = std::str::from_utf8(payload).unwrap_or_default();
            self.short |= text.contains("body:draft(") || text.contains("body:sealed(");
        }
        !self.is_ended()
    }

    /// Whether this record, just read, is within reach.
    pub(super) fn keeps<E>(&mut self, record: &Record<E>) -> bool {
        if record.group != 0 && record.group != self.group {
            self.group = record.group;
            self.left -= 1;
        }
        self.draft |= matches!(record.body, Body::Draft { .. });
        !self.is_ended()
    }
}
