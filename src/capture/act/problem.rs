//! Why a line is not done as it looks.

use super::Choice;
use crate::text::Prose;

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
    /// No open action or question has these words, or several have.
    NoOpenPoint {
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
    /// No item is under discussion.
    NoOpenItem,
    /// An objective of no roadmap: none was named yet.
    NoRoadmap,
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
            Self::NoOpenPoint { .. } => "problem-no-open-point",
            Self::NoSpeakerBefore => "problem-no-speaker-before",
            Self::NothingBefore => "problem-nothing-before",
            Self::NoTopic => "problem-no-topic",
            Self::EmptyQueue => "problem-empty-queue",
            Self::NoOpenItem => "problem-no-open-item",
            Self::NoRoadmap => "problem-no-roadmap",
        }
    }
}
