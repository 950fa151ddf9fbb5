//! An edit and its inverse, at the end of the log and in its middle.

use copil::edit::{Edit, Row, RowRef, Slot, apply};
use copil::model::{Entry, EntryKind, Session};
use divan::Bencher;

use super::taken::{SIZES, editor};

fn note(session: &Session) -> Row {
    let text = "souhaite une édition annuelle".into();
    Row::Entry(Entry::new(
        session.next_id,
        EntryKind::Note { by: None, text },
    ))
}

fn there_and_back(bencher: Bencher, mut session: Session, edit: &Edit) {
    bencher.bench_local(|| {
        let inverse = apply(&mut session, edit.clone()).unwrap();
        apply(&mut session, inverse).unwrap()
    });
}

#[divan::bench(args = SIZES)]
fn inserted_at_the_end(bencher: Bencher, lines: usize) {
    let session = editor(lines).session().clone();
    let edit = Edit::Insert {
        at: Slot::Last,
        row: note(&session),
    };
    there_and_back(bencher, session, &edit);
}

#[divan::bench(args = SIZES)]
fn inserted_in_the_middle(bencher: Bencher, lines: usize) {
    let session = editor(lines).session().clone();
    let middle = session.log[session.log.len() / 2].id;
    let edit = Edit::Insert {
        at: Slot::After(RowRef::Entry(middle)),
        row: note(&session),
    };
    there_and_back(bencher, session, &edit);
}

#[divan::bench(args = SIZES)]
fn reworded_in_the_middle(bencher: Bencher, lines: usize) {
    let session = editor(lines).session().clone();
    let mut entry = session.log[session.log.len() / 2].clone();
    entry.kind = EntryKind::Note {
        by: None,
        text: "souhaite une édition tous les deux ans".into(),
    };
    let edit = Edit::Replace {
        row: Row::Entry(entry),
    };
    there_and_back(bencher, session, &edit);
}

#[divan::bench(args = SIZES)]
fn removed_from_the_middle(bencher: Bencher, lines: usize) {
    let session = editor(lines).session().clone();
    let middle = session.log[session.log.len() / 2].id;
    let edit = Edit::Remove {
        row: RowRef::Entry(middle),
    };
    there_and_back(bencher, session, &edit);
}
