//! The chair's answers from a screen of his own, and what they are to the rapporteur's.

use super::Decide;
use crate::model::{Answer, Decision, Says};
use crate::text::Prose;

/// What is answered to a decision as it is seen; none where it is no answer of the chair's.
#[must_use]
pub fn answer(decide: &Decide, seen: &Decision) -> Option<Answer> {
    let says = match decide {
        Decide::Adopt { .. } => Says::Adopt {},
        Decide::Reword { text, .. } => Says::Reword { text: text.clone() },
        Decide::Postpone { .. } => Says::Postpone {},
        Decide::Withdraw { .. } => Says::Withdraw {},
        Decide::Reject { .. } => Says::Reject {},
        Decide::Vote { vote, .. } => Says::Vote { vote: vote.clone() },
        _ => return None,
    };
    Some(Answer::to(seen, says))
}

/// What an answer decides.
#[must_use]
pub fn answered(answer: &Answer) -> Decide {
    let (id, reason) = (answer.decision, Prose::default());
    match &answer.says {
        Says::Adopt {} => Decide::Adopt { id },
        Says::Reword { text } => Decide::Reword {
            id,
            text: text.clone(),
        },
        Says::Postpone {} => Decide::Postpone { id, reason },
        Says::Withdraw {} => Decide::Withdraw { id, reason },
        Says::Reject {} => Decide::Reject { id, reason },
        Says::Vote { vote } => Decide::Vote {
            id,
            vote: vote.clone(),
        },
    }
}
