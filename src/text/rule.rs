//! What keeps text that a terminal would obey, and words that are not for everybody, from where they must not
//! be: rule by rule.
//!
//! The program never does without any of these, and a release cannot. A test may leave one out, in its own
//! thread, and then another test must fail: that shows that the tests see it.

#[cfg(debug_assertions)]
use std::cell::Cell;

use super::told;

told! {
    /// One rule that text has to pass.
    pub enum Rule {
        /// Control characters are shown as signs.
        Controls,
        /// Characters that turn the direction of reading are shown by their numbers.
        Bidi,
        /// Characters that are not seen are shown by their numbers.
        Unseen,
        /// Tag characters are shown by their numbers.
        Tags,
        /// A lone carriage return ends a line.
        Returns,
        /// A tab is a space.
        Tabs,
        /// A letter has no more marks than any script gives it.
        Marks,
        /// A joiner stands in emoji only.
        Joiners,
        /// Soft hyphens and zero-width spaces are dropped.
        Formatting,
        /// A letter and its accent are one character.
        Compose,
        /// In a place for one line there is one.
        OneLine,
        /// What is printed of a message is cleaned.
        Messages,
        /// The room sees no row that is private or was made behind closed doors.
        RoomRows,
        /// The room sees no reminder: no flag, no reason, no earlier wording.
        RoomReminders,
        /// The room sees no amendment and no figure made behind closed doors.
        RoomParts,
        /// The room sees no address.
        RoomAddresses,
        /// Who and what was entered behind closed doors is not there for others.
        Hidden,
        /// A follower is given what the room may see.
        Follower,
        /// A document prints no row that is private or was made behind closed doors.
        DocumentRows,
        /// A document tells nothing that is confidential by itself.
        DocumentParts,
        /// A document is made without those entered behind closed doors.
        DocumentHidden,
        /// The register lists no row that is private or was made behind closed doors.
        RegisterRows,
        /// The register tells no amendment made behind closed doors.
        RegisterAmendments,
        /// The register tells no figure made behind closed doors.
        RegisterFigures,
        /// The register names nobody who was entered behind closed doors.
        RegisterPeople,
        /// The register tells no next meeting that was said behind closed doors.
        RegisterNext,
        /// No row that is private or was made behind closed doors is found.
        SearchRows,
        /// Nobody who was entered behind closed doors is found.
        SearchPeople,
        /// No item of the agenda that was entered behind closed doors is found.
        SearchItems,
        /// What is written for developers shows of words how long they are.
        DebugWords,
        /// What is written for developers shows nobody and nothing entered behind closed doors.
        DebugHidden,
        /// An error of a file repeats no row that is not for everybody.
        Excerpts,
        /// What is typed behind closed doors is not repeated.
        TypedInside,
    }
}

#[cfg(debug_assertions)]
thread_local! {
    static LEFT_OUT: Cell<Option<Rule>> = const { Cell::new(None) };
}

impl Rule {
    /// Whether this rule is in force: always, but in a test that shows what it is there for.
    #[cfg(debug_assertions)]
    #[must_use]
    pub fn holds(self) -> bool {
        LEFT_OUT.get() != Some(self)
    }

    /// Whether this rule is in force: always.
    #[cfg(not(debug_assertions))]
    #[must_use]
    pub const fn holds(self) -> bool {
        true
    }

    /// Looks at something without this rule, for a test; there is no such thing in a release.
    #[cfg(debug_assertions)]
    pub fn without<T>(self, look: impl FnOnce() -> T) -> T {
        LEFT_OUT.set(Some(self));
        let seen = look();
        LEFT_OUT.set(None);
        seen
    }
}
