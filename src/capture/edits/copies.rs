//! A row once more, and a row in two.

use crate::edit::{Edit, Row, RowRef, Slot};
use crate::model::{Decision, Record, Session};
use crate::text::Prose;

/// The same row once more, right behind it. A decision begins anew: its number, its votes and what became of
/// it are its own. Nothing for what holds no words.
#[must_use]
pub fn duplicate(row: &RowRef, session: &Session) -> Option<(Edit, RowRef)> {
    let text = row
        .id()
        .and_then(|id| session.record(id)?.text().cloned())?;
    behind(row, text, session)
}

/// A row whose words end at `head`, the rest in one of its kind behind it. `None` when either part is empty.
#[must_use]
pub fn split(row: &RowRef, head: &str, rest: &str, session: &Session) -> Option<(Edit, RowRef)> {
    let rest = rest.trim_start_matches(' ');
    if head.trim_matches(' ').is_empty() || rest.is_empty() {
        return None;
    }
    let (mut edit, address) = behind(row, rest.into(), session)?;
    if let Edit::Insert { row, .. } = &mut edit
        && let Some(record) = row.record_mut()
    {
        // What was to be completed, and what was translated, was the whole.
        let mut common = record.common();
        common.flag = None;
        common.texts.clear();
        record.set_common(common);
    }
    Some((edit, address))
}

fn behind(row: &RowRef, text: Prose, session: &Session) -> Option<(Edit, RowRef)> {
    let mut copy = Row::of(row, session)?;
    match &mut copy {
        Row::Entry(entry) => entry.id = session.next_id,
        Row::Action(action) => action.id = session.next_id,
        Row::Question(question) => question.id = session.next_id,
        Row::Decision(decision) => {
            let common = decision.common();
            *decision = Decision::new(session.next_id, Prose::default());
            decision.set_common(common);
        }
        Row::Person(_) | Row::Item(_) => return None,
    }
    *copy.record_mut()?.text_mut()? = text;
    let address = copy.address();
    let at = Slot::After(row.clone());
    Some((Edit::Insert { at, row: copy }, address))
}
