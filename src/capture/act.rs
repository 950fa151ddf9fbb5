//! What a typed line means, as data: the result of parsing, before anything is changed.

use crate::edit::RowRef;
use crate::model::{Due, Hour, Id, NextMeeting, Person, Presence, Speaker, Vote};
use crate::text::Prose;

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

/// Topics and agreements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heading {
    /// Opens a topic.
    Topic {
        /// Without the colon.
        text: Prose,
    },
    /// Goes back to the last topic.
    Back {
        /// Its entry.
        id: Id,
    },
    /// What all agreed on.
    Agreement {
        /// The words.
        text: Prose,
    },
}

/// Decisions and votes. Decisions are named by id here; the number is the one on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decide {
    /// A new decision, noted.
    Note {
        /// The words.
        text: Prose,
    },
    /// A proposal that was refused.
    Refuse {
        /// The words.
        text: Prose,
    },
    /// Another wording; the old one is kept.
    Reword {
        /// Which.
        id: Id,
        /// The new words.
        text: Prose,
    },
    /// What happened since.
    Amend {
        /// Which.
        id: Id,
        /// The words.
        text: Prose,
    },
    /// Taken back.
    Withdraw {
        /// Which.
        id: Id,
        /// Why; may be empty.
        reason: Prose,
    },
    /// Put off.
    Postpone {
        /// Which.
        id: Id,
        /// Why; may be empty.
        reason: Prose,
    },
    /// How it was voted.
    Vote {
        /// Which.
        id: Id,
        /// The vote.
        vote: Vote,
    },
}

/// Actions and questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Follow {
    /// Something to do.
    Action {
        /// Who, by key.
        who: Vec<String>,
        /// Who, outside the roster.
        outside: Option<String>,
        /// What.
        text: Prose,
        /// By when.
        due: Option<Due>,
    },
    /// Something left open.
    Question {
        /// The words.
        text: Prose,
    },
}

/// Movements of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Room {
    /// Who is present, excused, absent or represented; each with who holds the proxy.
    Presence {
        /// Which.
        presence: Presence,
        /// Who, by key, with the holder of the proxy.
        who: Vec<(String, Option<String>)>,
    },
    /// They arrive.
    Arrive {
        /// Who, by key.
        who: Vec<String>,
        /// The hour, when typed.
        at: Option<Hour>,
    },
    /// They leave.
    Leave {
        /// Who, by key, with the holder of the proxy.
        who: Vec<(String, Option<String>)>,
        /// The hour, when typed.
        at: Option<Hour>,
    },
    /// The chair changes hands.
    Chair {
        /// To whom, by key.
        who: String,
    },
    /// The pen changes hands.
    Pen {
        /// To whom, by key or name.
        who: String,
    },
    /// Somebody walks on.
    WalkOn {
        /// With a free key.
        person: Box<Person>,
    },
    /// Someone on the roster already walks on.
    Back {
        /// Who, by key.
        who: String,
    },
    /// They ask for the floor.
    Queue {
        /// Who, by key.
        who: Vec<String>,
    },
    /// They no longer ask.
    Unqueue {
        /// Who, by key.
        who: Vec<String>,
    },
    /// The floor goes to the next of the queue.
    NextSpeaker {
        /// Who, by key.
        who: String,
    },
}

/// The course of the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Course {
    /// Goes to an item of the agenda.
    Item {
        /// Which.
        id: Id,
    },
    /// A new item.
    NewItem {
        /// Its title.
        title: String,
        /// Minutes planned.
        planned: Option<u32>,
    },
    /// The next meeting.
    Next(NextMeeting),
    /// Closes the doors (huis clos), or opens them again.
    Doors {
        /// Closed?
        closed: bool,
    },
    /// Makes what was noted last confidential.
    Confidential {
        /// What.
        rows: Vec<RowRef>,
    },
    /// The session is suspended, goes on, or is closed.
    Stamp {
        /// Which.
        stamp: Stamp,
        /// The hour, when typed.
        at: Option<Hour>,
    },
}

/// A moment of the course of the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamp {
    /// Suspended.
    Pause,
    /// Goes on.
    Resume,
    /// Closed.
    Close,
}

/// Repairs of what is noted already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// Flags a row « à compléter ».
    Flag {
        /// Which.
        row: RowRef,
        /// What is missing; may be empty.
        text: Prose,
    },
    /// Puts other words in a row.
    Replace {
        /// Which.
        row: RowRef,
        /// Its words before.
        old: Prose,
        /// Its words after.
        new: Prose,
    },
}

/// Why a line is not, or cannot be done as, the command it looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The wording of an adopted or sent decision is frozen: only an amendment is left.
    Frozen {
        /// Its number.
        number: u32,
    },
    /// No decision has this number.
    NoDecision {
        /// As typed.
        number: u32,
    },
    /// A rewording without words.
    NoWords {
        /// The decision's number.
        number: u32,
    },
    /// No agenda item has this number.
    NoItem {
        /// As typed.
        number: u32,
    },
    /// Nobody on the roster is called so.
    NoPerson {
        /// As typed.
        form: String,
    },
    /// Several are called so.
    Several {
        /// As typed.
        form: String,
        /// Who.
        choices: Vec<Choice>,
    },
    /// Nothing noted contains these words.
    NotFound {
        /// As typed.
        words: Prose,
    },
    /// Nobody has spoken before.
    NoSpeakerBefore,
    /// Nothing is noted yet.
    NothingBefore,
    /// No topic was opened.
    NoTopic,
    /// Nobody asked for the floor.
    EmptyQueue,
}

impl Problem {
    /// The id of its message in the screen's languages.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Frozen { .. } => "problem-frozen",
            Self::NoDecision { .. } => "problem-no-decision",
            Self::NoWords { .. } => "problem-no-words",
            Self::NoItem { .. } => "problem-no-item",
            Self::NoPerson { .. } => "problem-no-person",
            Self::Several { .. } => "problem-several",
            Self::NotFound { .. } => "problem-not-found",
            Self::NoSpeakerBefore => "problem-no-speaker-before",
            Self::NothingBefore => "problem-nothing-before",
            Self::NoTopic => "problem-no-topic",
            Self::EmptyQueue => "problem-empty-queue",
        }
    }
}
