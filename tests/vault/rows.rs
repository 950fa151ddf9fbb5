//! The confidential part alone encrypted: what is open is read, written and followed by anybody.

use copil::edit::{Edit, Field, Row, Slot, check_hidden};
use copil::model::{Cover, Id, Session};
use copil::store::memory::Memory;
use copil::store::storage::Storage;
use copil::store::{self, session_file, share, vault};

use super::support::Hand;
use super::{
    CANARY, arc, ciphers, encrypt, encrypted, holds, line, locked, meeting, note, open, open_part,
    path, support,
};

#[test]
fn a_line_that_was_never_understood_waits_for_the_key() {
    let disk = encrypted(&support::session(), Cover::Confidential);
    let hand = open(&disk, true);
    hand.writer().typed(1, CANARY);
    hand.writer().wait();
    let disk = disk.after_kill();
    drop(hand);
    assert_eq!(holds(&disk, CANARY), None);
    for words in ["un", "deux"] {
        let mut other = open(&disk, false);
        other.line(words);
        other.close();
    }
    assert_eq!(support::texts(&locked(&disk)), ["un", "deux"]);
    let hand = open(&disk, true);
    assert_eq!(
        support::texts(hand.editor.session()),
        ["un", "deux", CANARY]
    );
    hand.close();
    assert_eq!(support::texts(open(&disk, true).editor.session()).len(), 3);
}

#[test]
fn what_was_confidential_for_a_moment_is_open_to_all_when_it_comes_back_open() {
    let disk = encrypted(&support::session(), Cover::Confidential);
    let mut hand = open(&disk, true);
    let id = hand.editor.next_id();
    let row = |closed| Row::Entry(note(id, "en séance", closed));
    let (at, open_row, closed_row) = (Slot::Last, row(false), row(true));
    line(
        &mut hand,
        "en séance",
        vec![Edit::Insert { at, row: open_row }],
    );
    line(&mut hand, "hc: 1", vec![Edit::Replace { row: closed_row }]);
    for (step, seen) in [
        (Hand::undo as fn(&mut Hand) -> bool, &["en séance"][..]),
        (Hand::undo, &[]),
        (Hand::redo, &["en séance"]),
    ] {
        assert!(step(&mut hand));
        hand.writer().wait();
        assert_eq!(support::texts(&locked(&disk)), seen);
        assert_eq!(support::texts(hand.editor.session()), seen);
    }
    hand.close();
}

#[test]
fn what_is_cut_swapped_or_flipped_stays_closed_and_is_kept() {
    let (disk, _) = meeting();
    encrypt(&disk, Cover::Confidential);
    let text = String::from_utf8(disk.read(path(), u64::MAX - 1).unwrap()).unwrap();
    let file: Session = session_file::parse(text.as_bytes()).unwrap();
    let sealed: Vec<String> = ciphers(&file)
        .iter()
        .map(|one| one.as_str().to_owned())
        .collect();
    let [a, b] = sealed.as_slice() else {
        panic!("{}", sealed.len())
    };
    let swapped = text.replace(a, "#").replace(b, a).replace('#', b);
    let mut wrong = vec![
        (swapped, 2),
        (text.replace(a, &a[..a.len() - 4]), 1),
        (text.replace(a, ""), 1),
    ];
    for at in 0..a.len() {
        let other = if &a[at..=at] == "A" { "B" } else { "A" };
        let mut flipped = a.clone();
        flipped.replace_range(at..=at, other);
        wrong.push((text.replace(a, &flipped), 1));
    }
    for (text, closed) in wrong {
        let disk = Memory::new();
        let broken: Session = session_file::parse(text.as_bytes()).unwrap();
        store::create_in(&disk, path(), &broken).unwrap();
        let mut hand = open(&disk, true);
        assert_eq!(vault::count(hand.editor.session()), closed);
        assert_eq!(hand.editor.session().log.len(), 4);
        let before = ciphers(hand.editor.session());
        hand.line("trois");
        hand.close();
        let file = disk.read(path(), u64::MAX - 1).unwrap();
        let file: Session = session_file::parse(&file).unwrap();
        let after = ciphers(&file);
        assert!(before.iter().all(|cipher| after.contains(cipher)));
        assert_eq!(open_part(&file).log.len(), 3);
    }
}

#[test]
fn without_the_key_nothing_that_is_closed_changes_and_nothing_confidential_comes_in() {
    let (disk, _) = meeting();
    encrypt(&disk, Cover::Confidential);
    let session = locked(&disk);
    let closed = session
        .log
        .iter()
        .find(|entry| entry.confidential)
        .unwrap()
        .clone();
    let may = |edit: Edit| check_hidden(&session, &[edit], false).is_ok();
    let mut reworded = closed.clone();
    reworded.kind = note(closed.id, "autre chose", true).kind.clone();
    assert!(!may(Edit::Replace {
        row: Row::Entry(reworded.clone())
    }));
    reworded.cipher = None;
    assert!(!may(Edit::Replace {
        row: Row::Entry(reworded)
    }));
    assert!(!may(Edit::Remove {
        row: Row::Entry(closed).address()
    }));
    let row = Row::Entry(note(Id(99), "secret", true));
    assert!(!may(Edit::Insert {
        at: Slot::Last,
        row
    }));
    let mut live = session.live.clone();
    live.huis_clos = true;
    assert!(!may(Edit::Set {
        field: Field::Live(Box::new(live))
    }));
    assert!(may(Edit::Insert {
        at: Slot::Last,
        row: Row::Entry(note(Id(99), "ouvert", false))
    }));
    // Whoever writes it all the same is not followed: nothing of it reaches the disk.
    let mut hand = open(&disk, false);
    let row = Row::Entry(note(hand.editor.next_id(), CANARY, true));
    hand.commit(vec![Edit::Insert {
        at: Slot::Last,
        row,
    }]);
    hand.writer().wait();
    hand.close();
    assert_eq!(holds(&disk, CANARY), None);
    assert_eq!(locked(&disk).log.len(), 4);
}

#[test]
fn an_encrypted_session_may_be_shared_and_its_follower_sees_what_is_open() {
    let (disk, session) = meeting();
    let sharing = share::Sharing {
        group: 7,
        chair: false,
    };
    let closed = Err(share::ShareError::Closed);
    assert_eq!(share::share_in(&disk, path(), sharing), closed);
    encrypt(&disk, Cover::Confidential);
    share::share_in(&disk, path(), sharing).unwrap();
    let mut follower = store::follow::Follower::new_in(arc(&disk), path(), None, None).unwrap();
    let mut hand = open(&disk, true);
    let mut live = hand.editor.session().live.clone();
    live.huis_clos = true;
    hand.commit(vec![Edit::Set {
        field: Field::Live(Box::new(live)),
    }]);
    let row = Row::Entry(note(hand.editor.next_id(), CANARY, true));
    line(
        &mut hand,
        CANARY,
        vec![Edit::Insert {
            at: Slot::Last,
            row,
        }],
    );
    hand.writer().save();
    hand.line("trois");
    hand.writer().wait();
    follower.look(true);
    assert_eq!(support::texts(&follower.session()), ["un", "deux", "trois"]);
    assert_eq!(holds(&disk, CANARY), None);
    assert_eq!(support::texts(&session).len(), 4);
    // Still shared: what is encrypted is nobody's to read.
    assert!(!hand.events().contains(&store::StoreEvent::Unshared));
}

#[test]
fn an_unencrypted_session_is_written_as_it_always_was() {
    let text = session_file::write(&support::session()).unwrap();
    assert!(
        text.contains("copil: 1") && !text.contains("encryption"),
        "{text}"
    );
}
