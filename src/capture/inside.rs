//! Closed doors: what of a line's edits is for those inside alone, what of it shows again what was hidden, and
//! what is known outside all the same.
//!
//! All of it is read off the edits and the session they are made for, once they are put together: what builds
//! them need not think of doors, and the label before Enter cannot say otherwise than what Enter does. What is
//! confidential by hand (`hc: 3`, the key) is no concern of this module, nor is what a room, a document or a
//! follower shows of it.

use crate::edit::{Edit, Field, Row, RowRef};
use crate::model::{Ending, Entry, EntryKind, Floor, Id, Live, Record, Session};

/// Stamps what is made behind closed doors: everything put in, and what is said there anew of what stands.
/// Nothing with the doors open.
pub fn stamp(edits: &mut [Edit], session: &Session) {
    if !session.live.huis_clos {
        return;
    }
    for edit in &mut *edits {
        match edit {
            Edit::Insert { row, .. } => put_in(row),
            Edit::Replace { row } => said_anew(row, session),
            Edit::Set { field } => set(field, session),
            Edit::Remove { .. } | Edit::Move { .. } => {}
        }
    }
    stamp_entered(edits, session);
}

/// Stamps whoever is entered behind closed doors, and what is put on the agenda, by keys too; but not whose words
/// stand in the open already, identified only now. Nothing with the doors open.
pub fn stamp_entered(edits: &mut [Edit], session: &Session) {
    if !session.live.huis_clos {
        return;
    }
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

/// A row that was not there. That the doors move, and that the session is suspended or closed, is no secret even
/// where they stay shut.
fn put_in(row: &mut Row) {
    let told = matches!(
        row,
        Row::Entry(entry) if matches!(
            entry.kind,
            EntryKind::HuisClos { .. }
                | EntryKind::Pause {}
                | EntryKind::Resume {}
                | EntryKind::Closing {}
        )
    );
    if let Some(record) = row.record_mut().filter(|_| !told) {
        record.set_confidential(true);
    }
}

/// A row that stands already: words found inside take it inside with them, and only an explicit edit brings it
/// back. An amendment made inside is so by itself.
fn said_anew(row: &mut Row, session: &Session) {
    if let Row::Decision(decision) = row {
        let before = session.decision(decision.id);
        let known = before.map_or(0, |before| before.amendments.len());
        for amendment in decision.amendments.iter_mut().skip(known) {
            amendment.confidential = true;
        }
    }
    let Some(was) = Row::of(&row.address(), session) else {
        return;
    };
    let ends = noted_at_the_end(row) && ending(row) != ending(&was);
    let (Some(was), Some(record)) = (was.record(), row.record_mut()) else {
        return;
    };
    let words = |record: &dyn Record| (record.text().cloned(), record.common().texts);
    if ends || words(record) != words(was) {
        record.set_confidential(true);
    }
}

fn ending(row: &Row) -> Option<&Ending> {
    match row {
        Row::Action(action) => action.ending.as_ref(),
        Row::Question(question) => question.ending.as_ref(),
        _ => None,
    }
}

fn noted_at_the_end(row: &Row) -> bool {
    ending(row).is_some_and(|ending| !ending.note.is_empty())
}

/// What stands beside the rows: what is other in it than it was.
fn set(field: &mut Field, session: &Session) {
    match field {
        Field::Next(Some(next)) => next.confidential = true,
        Field::Indicators(all) => {
            for said in all
                .iter_mut()
                .filter(|one| !session.indicators.contains(one))
            {
                said.confidential = true;
            }
        }
        Field::Formal(formal) => {
            let before = &session.formal;
            for annex in formal.annexes.iter_mut().skip(before.annexes.len()) {
                annex.confidential = true;
            }
            for addendum in formal.addenda.iter_mut().skip(before.addenda.len()) {
                addendum.confidential = true;
            }
        }
        _ => {}
    }
}

/// Shows again what is taken up with the doors open: whoever was entered behind closed doors and is named, the item
/// that is gone to. `live` is how the meeting stands after the edits.
pub(super) fn open_up(edits: &mut Vec<Edit>, live: &Live, session: &Session) {
    if live.huis_clos || !session.hides() {
        return;
    }
    let hidden = session.people.iter().filter(|person| person.confidential);
    let named = hidden.filter(|person| names(edits, live, session, &person.key));
    let people = named.map(|person| Row::Person(person.clone()));
    let items = session.agenda.iter().filter(|item| item.confidential);
    let items = items.filter(|item| goes_to(edits, item.id));
    let shown: Vec<Row> = people
        .chain(items.map(|item| Row::Item(item.clone())))
        .collect();
    for row in shown {
        let same = |edit: &&mut Edit| matches!(edit, Edit::Replace { row: now } if now.address() == row.address());
        if let Some(Edit::Replace { row }) = edits.iter_mut().find(same) {
            show(row);
        } else {
            let mut row = row;
            show(&mut row);
            edits.push(Edit::Replace { row });
        }
    }
}

fn show(row: &mut Row) {
    match row {
        Row::Person(person) => person.confidential = false,
        Row::Item(item) => item.confidential = false,
        _ => {}
    }
}

fn goes_to(edits: &[Edit], item: Id) -> bool {
    edits.iter().any(|edit| {
        matches!(edit, Edit::Insert { row: Row::Entry(entry), .. } if entry.kind == EntryKind::Item { to: item })
    })
}

/// Whether what is put on record for everybody names somebody.
fn names(edits: &[Edit], live: &Live, session: &Session, key: &str) -> bool {
    let spoken =
        |floor: &Floor| matches!(floor, Floor::Speaker { by } if by.keys().any(|k| k == key));
    let waits = |live: &Live| live.queue.iter().any(|waits| waits == key);
    let was = &session.live;
    (spoken(&live.floor) && !spoken(&was.floor))
        || (waits(live) && !waits(was))
        || edits.iter().any(|edit| match edit {
            Edit::Insert { row, .. } | Edit::Replace { row } => {
                let open = |row: &dyn Record| !row.private() && !row.confidential();
                row.record().is_some_and(open)
                    && match row {
                        Row::Entry(entry) => entry.names(key),
                        Row::Action(action) => action.who.iter().any(|who| who == key),
                        Row::Decision(decision) => {
                            decision.vote.as_ref().is_some_and(|vote| vote.names(key))
                        }
                        _ => false,
                    }
            }
            _ => false,
        })
}

/// Whether an edit leaves something that is for those inside alone.
pub(in crate::capture) fn closes(edit: &Edit) -> bool {
    match edit {
        Edit::Insert { row, .. } | Edit::Replace { row } => match row {
            Row::Person(person) => person.confidential,
            Row::Item(item) => item.confidential,
            Row::Decision(decision) => {
                let last = decision.amendments.last();
                decision.confidential || last.is_some_and(|last| last.confidential)
            }
            row => row.record().is_some_and(Record::confidential),
        },
        Edit::Set { field } => match field {
            Field::Next(next) => next.as_ref().is_some_and(|next| next.confidential),
            Field::Indicators(all) => all.iter().any(|one| one.confidential),
            Field::Formal(formal) => {
                formal.annexes.iter().any(|one| one.confidential)
                    || formal.addenda.iter().any(|one| one.confidential)
            }
            _ => false,
        },
        Edit::Remove { .. } | Edit::Move { .. } => false,
    }
}

/// Whether an edit shows what closed doors hid.
pub(in crate::capture) fn opens(edit: &Edit, session: &Session) -> bool {
    let Edit::Replace { row } = edit else {
        let next = session.next.as_ref().is_some_and(|next| next.confidential);
        return next
            && matches!(
                edit,
                Edit::Set {
                    field: Field::Next(_)
                }
            );
    };
    match (row, row.address()) {
        (Row::Person(now), RowRef::Person(key)) => {
            !now.confidential && session.person(&key).is_some_and(|was| was.confidential)
        }
        (Row::Item(now), RowRef::Item(id)) => {
            !now.confidential && session.item(id).is_some_and(|was| was.confidential)
        }
        _ => false,
    }
}

/// Whether an edit made inside changes what stands in the open, and will be seen there: what is decided on a
/// point that everybody knows is announced, and its documents stay true. Amendments made inside are not.
pub(in crate::capture) fn announces(edit: &Edit, session: &Session) -> bool {
    let Edit::Replace { row } = edit else {
        return false;
    };
    match row {
        Row::Decision(now) if now.prints() => {
            let was = session.decision(now.id).filter(|was| was.prints());
            was.is_some_and(|was| was.state != now.state || was.vote != now.vote)
        }
        Row::Action(now) if now.prints() => {
            let was = session.action(now.id).filter(|was| was.prints());
            was.is_some_and(|was| was.state != now.state)
        }
        Row::Question(now) if now.prints() => {
            let was = session.question(now.id).filter(|was| was.prints());
            was.is_some_and(|was| was.state != now.state)
        }
        _ => false,
    }
}
