//! Decisions. Wordings that are replaced are kept; an adopted one is never replaced.

use super::draft::Draft;
use crate::capture::Decide;
use crate::model::{Amendment, AmendmentState, Decision, DecisionState, Id, Role, Wording};
use crate::text::{Prose, fold};

pub(super) fn decide(draft: &mut Draft<'_>, decide: &Decide) {
    match decide {
        Decide::Note { text } => new(draft, text, DecisionState::Noted),
        Decide::Refuse { text } => new(draft, text, DecisionState::Rejected),
        Decide::Reword { id, text } => reword(draft, *id, text),
        Decide::Adopt { id } => {
            let (at, on) = (draft.hour(), draft.other_day());
            let quorum = draft.session.quorum_at(draft.session.log.len());
            change(draft, *id, |decision| {
                *decision = decision.adopted_at(at, on, quorum);
            });
        }
        Decide::Replaced { id, by } => {
            change(draft, *id, |decision| decision.successor = Some(by.clone()));
        }
        Decide::Amend { id, text } => {
            // « (?) », or words that say so: it awaits confirmation.
            let state = if draft.flags() {
                AmendmentState::Pending
            } else {
                state(text)
            };
            let amendment = Amendment {
                state,
                by: author(draft),
                at: draft.hour(),
                on: draft.other_day(),
                ..Amendment::new(text.clone())
            };
            change(draft, *id, |decision| decision.amendments.push(amendment));
        }
        Decide::Withdraw { id, reason } => fall(draft, *id, DecisionState::Withdrawn, reason),
        Decide::Reject { id, reason } => fall(draft, *id, DecisionState::Rejected, reason),
        Decide::Postpone { id, reason } => fall(draft, *id, DecisionState::Postponed, reason),
        Decide::Vote { id, vote } => {
            let vote = vote.clone();
            let quorum = draft.session.quorum_at(draft.session.log.len());
            change(draft, *id, |decision| {
                (decision.vote, decision.quorum) = (Some(vote), quorum);
            });
        }
    }
}

/// What an amendment says of itself when it is not settled, folded.
const PENDING: [&str; 6] = [
    "en attente de confirmation",
    "a confirmer",
    "to be confirmed",
    "awaiting confirmation",
    "確認待ち",
    "要確認",
];

/// An amendment that says it awaits confirmation does.
fn state(text: &Prose) -> AmendmentState {
    let folded = fold(text);
    if PENDING.iter().any(|words| folded.contains(words)) {
        AmendmentState::Pending
    } else {
        AmendmentState::Decided
    }
}

/// Who holds the pen: as said, or as the roster has it.
fn author(draft: &Draft<'_>) -> Option<String> {
    let rapporteur = || {
        let people = &draft.session.people;
        let found = people.iter().find(|person| person.role == Role::Rapporteur);
        found.map(|person| person.key.clone())
    };
    draft.live.pen.clone().or_else(rapporteur)
}

fn new(draft: &mut Draft<'_>, text: &Prose, state: DecisionState) {
    let mut decision = Decision::new(draft.id(), text.clone());
    decision.state = state;
    draft.stamp(&mut decision);
    draft.add(decision);
}

/// Another wording; the one before is kept with the state it stood in.
pub(super) fn reword(draft: &mut Draft<'_>, id: Id, text: &Prose) {
    let (at, on) = (draft.hour(), draft.other_day());
    change(draft, id, |decision| {
        let before = std::mem::replace(&mut decision.text, text.clone());
        decision.wordings.push(Wording {
            text: before,
            state: decision.state,
            at,
            on,
        });
    });
}

fn fall(draft: &mut Draft<'_>, id: Id, state: DecisionState, reason: &Prose) {
    let reason = (!reason.is_empty()).then(|| reason.clone());
    change(draft, id, |decision| {
        decision.state = state;
        decision.reason = reason;
    });
}

fn change(draft: &mut Draft<'_>, id: Id, change: impl FnOnce(&mut Decision)) {
    if let Some(decision) = draft.session.decision(id) {
        let mut decision = decision.clone();
        change(&mut decision);
        draft.replace(decision);
    }
}
