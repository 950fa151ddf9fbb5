//! One typed line → parsed line → edits: the grammar of the capture line.
//!
//! [`parse`] says what a line means ([`Act`]), [`ghost`] what the screen shows before Enter, [`edits`] what
//! Enter changes. All three are pure and total: they read a [`Context`] and return values; nothing here
//! changes a session, reads a clock or words a message. [`KEYWORDS`] is the one table from which parser,
//! completion, help and README derive.

mod abbreviations;
mod act;
mod answered;
mod complete;
pub mod dates;
mod edits;
mod expand;
mod ghost;
pub mod inside;
mod keywords;
mod lexer;
mod names;
mod parse;
mod phrases;
pub mod roster;
mod stop;

use crate::model::{Moment, Session};

pub use crate::text::{Slot, slots};
pub use abbreviations::{Abbreviations, AbbreviationsError};
pub use act::{
    Act, Ask, Choice, Course, Decide, Follow, Form, Formality, Given, Heading, Parsed, Problem,
    Repair, Room, Stamp,
};
pub use answered::{answer, answered};
pub use complete::{Candidate, complete, named};
pub use edits::{
    Effect, Kind, Outcome, Who, duplicate, edits, floor_freed, is_secret, joined, keep,
    name_pending, pending_to_text, reread, retype, split,
};
pub use expand::{Expansion, expand_at};
pub use ghost::{Change, Ghost, Outside, Recipient, ghost};
pub use keywords::{KEYWORDS, Keyword, Needs, Rule};
pub use names::{choices, find_people, free_key, tells_key};
pub use parse::{literal, parse, vote_of};
pub use phrases::{Phrases, PhrasesError};

/// What a line is read against.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The session as it stands.
    pub session: &'a Session,
    /// The moment, in the session's zone.
    pub now: Moment,
    /// The abbreviations to expand. A screen that expands them while they are typed
    /// ([`expand_at`]) passes none here, so that one undone by Backspace stays undone.
    pub abbreviations: &'a Abbreviations,
}
