//! What a typed line means, as data: the result of parsing, before anything is changed.

mod formal;
mod meeting;
mod problem;
mod record;

use crate::model::{Id, Speaker};
use crate::text::Prose;

pub use formal::Formality;
pub use meeting::{Course, Room, Stamp};
pub use problem::Problem;
pub use record::{Decide, Follow, Heading, Repair};

/// A line, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The line as typed, cleaned.
    pub line: Prose,
    /// What it does.
    pub act: Act,
    /// It closed with `(?)`: what it makes is flagged « à compléter ».
    pub flag: bool,
    /// Its words are not quite those typed: an abbreviation or a `_key` was replaced.
    pub expanded: bool,
    /// Why it was not read as the command it looks like, or why it cannot be done
    /// (see [`Parsed::refused`]).
    pub problem: Option<Problem>,
}

impl Parsed {
    /// What a line that does this would be, for commands that are given without one.
    #[must_use]
    pub fn of(act: Act) -> Self {
        Self {
            line: Prose::default(),
            act,
            flag: false,
            expanded: false,
            problem: None,
        }
    }

    /// It is a command that cannot be done as typed: nothing may be committed but through
    /// [`super::keep`].
    #[must_use]
    pub const fn refused(&self) -> bool {
        matches!(self.act, Act::Refused)
    }

    /// It is words, not a command.
    #[must_use]
    pub const fn is_text(&self) -> bool {
        matches!(
            self.act,
            Act::Say {
                form: Form::Note,
                ..
            }
        )
    }
}

/// What a line does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// An empty line: nothing.
    Nothing,
    /// Looks like a command that cannot be done; [`Parsed::problem`] says why.
    Refused,
    /// Words of whoever has the floor, or of the open topic, or of nobody.
    Say {
        /// How they are noted.
        form: Form,
        /// The words.
        text: Prose,
    },
    /// Goes on in a note already there, same paragraph.
    Continue {
        /// Which.
        entry: Id,
        /// The words to add.
        text: Prose,
    },
    /// Gives the floor, with its first words unless empty.
    Floor {
        /// To whom.
        to: Given,
        /// How the words are noted.
        form: Form,
        /// The words.
        text: Prose,
    },
    /// Words of somebody who does not have, or no longer has, the floor.
    Aside {
        /// Whose.
        to: Given,
        /// How they are noted.
        form: Form,
        /// The words.
        text: Prose,
    },
    /// What stands between the turns: topics and agreements.
    Heading(Heading),
    /// Decisions and votes.
    Decide(Decide),
    /// What is to be done, and what is left open.
    Follow(Follow),
    /// Who is in the room, who waits to speak, who presides.
    Room(Room),
    /// The course of the meeting.
    Course(Course),
    /// What frames the minutes.
    Formal(Formality),
    /// Repairs of what is noted already.
    Repair(Repair),
}

/// How words are noted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// A note.
    #[default]
    Note,
    /// A bullet.
    Point,
    /// A note marked for a fiche « Bonne pratique ».
    Practice,
    /// The rapporteur's own.
    Private,
}

/// A speaker as typed, resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Who.
    pub speaker: Speaker,
    /// Forms used here for the first time, which stay bound.
    pub bind: Vec<(String, Speaker)>,
    /// People who become known by their key only, « (à identifier) ».
    pub pending: Vec<Ask>,
}

/// A question to the rapporteur: who is this? It never takes the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The form typed, which is the pending person's key.
    pub key: String,
    /// Who it may be; empty when nobody on the roster comes near.
    pub choices: Vec<Choice>,
}

/// Somebody to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Who.
    pub speaker: Speaker,
    /// As shown: the name, or the side's.
    pub name: String,
}
