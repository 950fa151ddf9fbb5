//! Numbers that are fixed when a document is first sent or sealed.

use super::Edit;
use crate::model::{Decision, Session};

/// The edits that fix the number of each decision that has only its place yet.
#[must_use]
pub fn fix_numbers(session: &Session) -> Vec<Edit> {
    let open = session
        .numbered()
        .filter(|(_, decision)| decision.number.is_none());
    let fixed = open.map(|(number, decision)| Edit::Replace {
        row: Decision {
            number: Some(number),
            ..decision.clone()
        }
        .into(),
    });
    fixed.collect()
}
