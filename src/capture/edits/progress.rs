//! How far things are: what was open is ended, a figure stands where it was said to stand.

use super::draft::Draft;
use crate::edit::{Edit, Field, RowRef};
use crate::model::{ActionState, Ending, Indicator, QuestionState};
use crate::text::Prose;

/// An action is done or given up, a question answered; the day is told where it is not the session's.
pub(super) fn end(draft: &mut Draft<'_>, row: &RowRef, given_up: bool, note: &Prose) {
    let session = draft.session;
    let ending = Some(Ending {
        on: draft.other_day(),
        note: note.clone(),
    });
    match row {
        RowRef::Action(id) => {
            if let Some(mut action) = session.action(*id).cloned() {
                action.state = if given_up {
                    ActionState::Cancelled
                } else {
                    ActionState::Done
                };
                action.ending = ending;
                draft.replace(action);
            }
        }
        RowRef::Question(id) => {
            if let Some(mut question) = session.question(*id).cloned() {
                question.state = QuestionState::Settled;
                question.ending = ending;
                draft.replace(question);
            }
        }
        RowRef::Person(_) | RowRef::Item(_) | RowRef::Entry(_) | RowRef::Decision(_) => {}
    }
}

/// A figure said again takes the place of what was said before.
pub(super) fn indicator(draft: &mut Draft<'_>, indicator: &Indicator) {
    let mut indicators = draft.session.indicators.clone();
    let said = Indicator {
        at: draft.hour(),
        item: draft.live.item,
        ..indicator.clone()
    };
    match indicators.iter_mut().find(|one| one.is_named(&said.name)) {
        Some(before) => *before = said,
        None => indicators.push(said),
    }
    draft.edit(Edit::Set {
        field: Field::Indicators(indicators),
    });
}

/// It is not followed here after all.
pub(super) fn no_indicator(draft: &mut Draft<'_>, name: &str) {
    let mut indicators = draft.session.indicators.clone();
    indicators.retain(|one| !one.is_named(name));
    draft.edit(Edit::Set {
        field: Field::Indicators(indicators),
    });
}
