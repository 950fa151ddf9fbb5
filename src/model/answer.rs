//! What the chair answers to a decision that is read back to him, from a screen of his own.

use serde::{Deserialize, Serialize};

use super::session::is_default;
use super::{Decision, DecisionState, Id, Vote};
use crate::text::Prose;

/// An answer: to which decision, as he saw it, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The decision.
    pub decision: Id,
    /// The wording that he had before him.
    pub seen: Prose,
    /// The state in which it stood then.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stood: DecisionState,
    /// What he says.
    pub says: Says,
}

/// What the chair says to a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Says {
    /// Adopted.
    Adopt {},
    /// To be worded otherwise.
    Reword {
        /// How.
        text: Prose,
    },
    /// Put off.
    Postpone {},
    /// Taken back.
    Withdraw {},
    /// Refused.
    Reject {},
    /// Voted.
    Vote {
        /// How.
        vote: Vote,
    },
}

impl Answer {
    /// An answer to a decision as it is seen.
    #[must_use]
    pub fn to(decision: &Decision, says: Says) -> Self {
        Self {
            decision: decision.id,
            seen: decision.text.clone(),
            stood: decision.state,
            says,
        }
    }

    /// Whether a decision is still as the chair had it before him.
    #[must_use]
    pub fn fits(&self, decision: &Decision) -> bool {
        let open = !decision.confidential && !decision.private;
        open && decision.text == self.seen && decision.state == self.stood
    }

    /// What a decision will be once the answer is carried out, as far as another answer to it is concerned.
    pub fn foresee(&self, decision: &mut Decision) {
        decision.state = match &self.says {
            Says::Adopt {} => DecisionState::Adopted,
            Says::Postpone {} => DecisionState::Postponed,
            Says::Withdraw {} => DecisionState::Withdrawn,
            Says::Reject {} => DecisionState::Rejected,
            Says::Reword { .. } | Says::Vote { .. } => decision.state,
        };
        match &self.says {
            Says::Reword { text } => decision.text.clone_from(text),
            Says::Vote { vote } => decision.vote = Some(vote.clone()),
            _ => {}
        }
    }

    /// Whether a decision already is as the answer makes it: it was given twice, or the rapporteur was quicker.
    #[must_use]
    pub fn is_done(&self, decision: &Decision) -> bool {
        let becomes = |state| decision.state == state && decision.text == self.seen;
        match &self.says {
            Says::Adopt {} => becomes(DecisionState::Adopted),
            Says::Postpone {} => becomes(DecisionState::Postponed),
            Says::Withdraw {} => becomes(DecisionState::Withdrawn),
            Says::Reject {} => becomes(DecisionState::Rejected),
            Says::Reword { text } => decision.text == *text,
            Says::Vote { vote } => decision.vote.as_ref() == Some(vote),
        }
    }
}
