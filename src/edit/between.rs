//! The edits that make one state of a session out of another.

use std::collections::{BTreeMap, BTreeSet};

use super::{Edit, Field, Row, RowRef, Slot};
use crate::model::{Sealed, Session};

/// The edits that turn `from` into `to`, as few as there are rows and fields that differ. The counter of
/// ids is nobody's edit.
#[must_use]
pub fn between(from: &Session, to: &Session) -> Vec<Edit> {
    let mut edits = fields(from, to);
    for (old, new) in lists(from).iter().zip(&lists(to)) {
        rows(old, new, &mut edits);
    }
    edits
}

fn fields(from: &Session, to: &Session) -> Vec<Edit> {
    let mut edits = Vec::new();
    macro_rules! differing {
        ($($name:ident => $field:expr),* $(,)?) => {
            $(if from.$name != to.$name {
                let field = $field(to.$name.clone());
                edits.push(Edit::Set { field });
            })*
        };
    }
    differing!(
        event => Field::Event,
        body => Field::Body,
        number => Field::Number,
        date => Field::Date,
        zone => Field::Zone,
        place => Field::Place,
        language => Field::Language,
        texts => Field::Texts,
        formal => |formal| Field::Formal(Box::new(formal)),
        house => Field::House,
        sides => Field::Sides,
        quorum => Field::Quorum,
        follows => Field::Follows,
        indicators => Field::Indicators,
        next => Field::Next,
        live => |live| Field::Live(Box::new(live)),
        sent => Field::Sent,
        sealed => |sealed: Option<Sealed>| Field::Sealed(sealed.map(Box::new)),
        corrections => Field::Corrections,
    );
    edits
}

/// The six lists of a session.
fn lists(session: &Session) -> [Vec<Row>; 6] {
    fn of<R: Clone + Into<Row>>(rows: &[R]) -> Vec<Row> {
        rows.iter().cloned().map(Into::into).collect()
    }
    [
        of(&session.people),
        of(&session.agenda),
        of(&session.log),
        of(&session.decisions),
        of(&session.actions),
        of(&session.questions),
    ]
}

fn rows(old: &[Row], new: &[Row], edits: &mut Vec<Edit>) {
    let places: BTreeMap<RowRef, usize> = old.iter().map(Row::address).zip(0..).collect();
    let wanted: BTreeSet<RowRef> = new.iter().map(Row::address).collect();
    let gone = places.keys().filter(|address| !wanted.contains(address));
    edits.extend(gone.map(|row| Edit::Remove { row: row.clone() }));
    let stay = in_order(new.iter().map(|row| places.get(&row.address()).copied()));
    let mut before: Option<RowRef> = None;
    for (row, stays) in new.iter().zip(stay) {
        let address = row.address();
        let at = before.map_or(Slot::First, Slot::After);
        match places.get(&address).and_then(|place| old.get(*place)) {
            None => edits.push(Edit::Insert {
                at,
                row: row.clone(),
            }),
            Some(was) => {
                if !stays {
                    let row = address.clone();
                    edits.push(Edit::Move { row, to: at });
                }
                if was != row {
                    edits.push(Edit::Replace { row: row.clone() });
                }
            }
        }
        before = Some(address);
    }
}

/// Of rows given by their old places, which may stay where they are when the others move: a longest run
/// of growing places. One without a place is new and does not stay.
fn in_order(places: impl Iterator<Item = Option<usize>>) -> Vec<bool> {
    let places: Vec<Option<usize>> = places.collect();
    // For each length, the run of that length that ends lowest: the index of its end.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut previous: Vec<Option<usize>> = vec![None; places.len()];
    for (index, place) in places.iter().enumerate() {
        let Some(place) = *place else { continue };
        let length = ends.partition_point(|(end, _)| *end < place);
        let before = length.checked_sub(1).and_then(|before| ends.get(before));
        if let Some(slot) = previous.get_mut(index) {
            *slot = before.map(|(_, index)| *index);
        }
        match ends.get_mut(length) {
            Some(end) => *end = (place, index),
            None => ends.push((place, index)),
        }
    }
    let mut stay = vec![false; places.len()];
    let mut at = ends.last().map(|(_, index)| *index);
    while let Some(index) = at {
        if let Some(stays) = stay.get_mut(index) {
            *stays = true;
        }
        at = previous.get(index).copied().flatten();
    }
    stay
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_as_can_stay_where_they_are() {
        let stay = |places: &[usize]| in_order(places.iter().copied().map(Some));
        assert_eq!(stay(&[0, 1, 2]), [true, true, true]);
        assert_eq!(stay(&[1, 2, 3, 0]), [true, true, true, false]);
        assert_eq!(stay(&[3, 0, 1, 2]), [false, true, true, true]);
        assert_eq!(
            in_order([Some(1), None, Some(0)].into_iter()),
            [false, false, true]
        );
    }
}
