//! The chair's answers: each is carried out once, as a whole or not at all.

use std::collections::{BTreeMap, BTreeSet};

use super::super::journal::{Body, Record};

/// Leaves out the records of answers that did not come whole: the answers are still in the spool. Gives the
/// names of those that did.
pub(super) fn keep_whole<E>(records: &mut Vec<(u32, &Record<E>)>) -> BTreeSet<String> {
    let mut parts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (_, record) in records.iter() {
        let Some(answer) = &record.answer else {
            continue;
        };
        let came = parts.entry(answer).or_default();
        came.0 += 1;
        if let Body::Edit { of, .. } = record.body {
            came.1 = of;
        }
    }
    parts.retain(|_, (came, of)| came >= of);
    let whole: BTreeSet<String> = parts.into_keys().map(ToOwned::to_owned).collect();
    records.retain(|(_, record)| {
        let answer = record.answer.as_ref();
        answer.is_none_or(|answer| whole.contains(answer))
    });
    whole
}
