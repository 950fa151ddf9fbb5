//! What is put on record: headings, decisions, actions, questions, and their repairs.

use crate::edit::RowRef;
use crate::model::{Citation, Due, Id, Indicator, Language, Link, Speaker, Vote};
use crate::text::Prose;

/// Topics, agreements, reservations and quotations.
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
    /// What somebody does not agree with.
    Reservation {
        /// Whose; nobody's when nobody has the floor.
        by: Option<Speaker>,
        /// The words.
        text: Prose,
    },
    /// Words quoted from somewhere.
    Quotation {
        /// The words, without marks.
        text: Prose,
        /// Where they come from.
        cite: Citation,
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
    /// Adopted as it stands, in all its languages.
    Adopt {
        /// Which.
        id: Id,
    },
    /// Refused after it was proposed.
    Reject {
        /// Which.
        id: Id,
        /// Why; may be empty.
        reason: Prose,
    },
    /// Another decision came in its place.
    Replaced {
        /// Which.
        id: Id,
        /// By which.
        by: Box<Link>,
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

/// Actions, questions and figures.
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
    /// An action is done or given up, a question answered.
    End {
        /// Which.
        row: RowRef,
        /// It is given up.
        given_up: bool,
        /// What was said of it; may be empty.
        note: Prose,
    },
    /// Where a figure stands.
    Indicator(Indicator),
    /// A figure is not followed here after all.
    NoIndicator {
        /// Its name.
        name: String,
    },
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
    /// Says which objective of a roadmap a decision or an action serves.
    Serve {
        /// Which.
        row: RowRef,
        /// The objective.
        cite: Citation,
    },
    /// Gives a row its words in another language; a person, the function.
    Translate {
        /// Which.
        row: RowRef,
        /// Which language.
        language: Language,
        /// The words.
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
