//! What keys enter while doors are closed is for those inside, as what is typed there is.

use crate::edit::{Edit, Row};
use crate::model::Entry;

/// Whoever is entered behind closed doors by keys, and what, is hidden as what is typed there is; but not whose
/// words stand in the open already, identified only now.
pub(super) fn enter_inside(edits: &mut [Edit]) {
    let open = |row: &Row| match row {
        Row::Entry(entry) if !entry.confidential && !entry.private => Some(entry.clone()),
        _ => None,
    };
    let spoken: Vec<Entry> = edits
        .iter()
        .filter_map(|edit| match edit {
            Edit::Insert { row, .. } | Edit::Replace { row } => open(row),
            _ => None,
        })
        .collect();
    for edit in edits {
        if let Edit::Insert { row, .. } = edit {
            match row {
                Row::Person(person) => {
                    person.confidential = !spoken.iter().any(|entry| entry.names(&person.key));
                }
                Row::Item(item) => item.confidential = true,
                _ => {}
            }
        }
    }
}
