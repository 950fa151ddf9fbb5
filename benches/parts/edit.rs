//! An edit and what undoes it, anywhere in the log: what they cost must not grow with it.

use copil::edit::{Edit, Editor, Row, RowRef, Slot};
use copil::model::{Entry, EntryKind, Id, Session};
use divan::Bencher;

use super::taken::{LONG, long};

fn said(text: &str) -> EntryKind {
    let text = text.into();
    EntryKind::Note { by: None, text }
}

fn inserted(at: Slot, session: &Session) -> Edit {
    let kind = said("souhaite une édition annuelle");
    let row = Row::Entry(Entry::new(session.next_id, kind));
    Edit::Insert { at, row }
}

fn after(id: Id) -> Slot {
    Slot::After(RowRef::Entry(id))
}

/// One edit as a group, then undone.
fn there_and_back(bencher: Bencher, lines: usize, edit: impl Fn(&Session, Id) -> Edit) {
    let session = long(lines);
    let middle = session.log[session.log.len() / 2].id;
    let edit = edit(&session, middle);
    let mut editor = Editor::new(session);
    bencher.bench_local(|| {
        editor.commit(vec![edit.clone()]).unwrap();
        editor.undo().unwrap()
    });
}

#[divan::bench(args = LONG)]
fn inserted_at_the_end(bencher: Bencher, lines: usize) {
    there_and_back(bencher, lines, |session, _| inserted(Slot::Last, session));
}

#[divan::bench(args = LONG)]
fn inserted_in_the_middle(bencher: Bencher, lines: usize) {
    there_and_back(bencher, lines, |session, id| inserted(after(id), session));
}

#[divan::bench(args = LONG)]
fn inserted_near_the_front(bencher: Bencher, lines: usize) {
    there_and_back(bencher, lines, |session, _| {
        inserted(after(session.log[2].id), session)
    });
}

#[divan::bench(args = LONG)]
fn reworded_in_the_middle(bencher: Bencher, lines: usize) {
    there_and_back(bencher, lines, |_, id| Edit::Replace {
        row: Row::Entry(Entry::new(
            id,
            said("souhaite une édition tous les deux ans"),
        )),
    });
}

#[divan::bench(args = LONG)]
fn removed_from_the_middle(bencher: Bencher, lines: usize) {
    there_and_back(bencher, lines, |_, id| Edit::Remove {
        row: RowRef::Entry(id),
    });
}
