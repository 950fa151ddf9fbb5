//! Following on a real disk, step by step.

use std::fs;
use std::io::Write;
use std::sync::Arc;

use copil::model::Session;
use copil::store::follow::{Follower, Writes};
use copil::store::{self, Access};

use crate::disk::Disk;
use crate::support::{Desk, memory, open_in, options, texts};

fn follower(desk: &Desk) -> Follower {
    Follower::new_in(
        Arc::new(copil::store::storage::Disk),
        &desk.path("x.ron"),
        None,
        None,
    )
    .unwrap()
}

fn lines(follower: &mut Follower) -> Option<Vec<String>> {
    follower.look(false).session.map(|session| texts(&session))
}

/// A session of one line, which nobody writes any more, and whoever follows it all the same.
fn left() -> (Desk, Follower) {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.close();
    let mut follower = follower(&desk);
    follower.look(true);
    (desk, follower)
}

#[test]
fn a_line_is_seen_when_it_is_written_and_nothing_changes_of_itself() {
    let desk = Desk::new();
    let mut hand = desk.open();
    let mut follower = follower(&desk);
    assert_eq!(lines(&mut follower), Some(vec![]));
    assert_eq!(lines(&mut follower), None);
    hand.line("un");
    hand.wait_synced();
    assert_eq!(lines(&mut follower), Some(vec!["un".to_owned()]));
    assert_eq!(lines(&mut follower), None);
    // A half line is nobody's but the hand's that types it.
    hand.writer().draft("deu");
    hand.wait_synced();
    assert_eq!(lines(&mut follower), None);
    hand.undo();
    hand.wait_synced();
    assert_eq!(lines(&mut follower), Some(vec![]));
}

#[test]
fn what_goes_on_is_read_from_where_one_was() {
    let memory = memory();
    let disk = Disk::new(&memory);
    let mut hand = open_in(&memory, false);
    let mut follower =
        Follower::new_in(Arc::new(disk.clone()), "x.ron".as_ref(), None, None).unwrap();
    follower.look(true);
    let before = disk.reads();
    for n in 1..=20 {
        hand.line(&format!("ligne {n}"));
        if n % 7 == 0 {
            hand.undo();
            hand.redo();
            // Another generation begins.
            hand.writer().save();
        }
        hand.writer().wait();
        assert_eq!(lines(&mut follower).unwrap().len(), n);
    }
    assert_eq!(disk.reads(), before);
}

#[test]
fn who_writes_who_left_and_who_is_gone_are_told_apart() {
    let desk = Desk::new();
    let mut follower = follower(&desk);
    assert_eq!(follower.look(true).writes, Writes::Nobody);
    let mut hand = desk.open();
    let Writes::Here(holder) = follower.look(false).writes else {
        panic!("not seen");
    };
    assert_eq!(holder.who, "rapporteur");
    hand.line("un");
    hand.wait_synced();
    let before = follower.look(true);
    assert!(before.last.is_some());
    hand.close();
    assert_eq!(follower.look(false).writes, Writes::Nobody);

    // A note whose process is no more: it was killed.
    let mut child = std::process::Command::new("true").spawn().unwrap();
    child.wait().unwrap();
    let note = format!(
        "(who:\"Marie\",host:\"{}\",pid:{},since:\"2009-05-27T14:00:00\")\n",
        copil::store::host_name(),
        child.id()
    );
    fs::write(desk.path("x.lock"), note).unwrap();
    let Writes::Gone(holder) = follower.look(true).writes else {
        panic!("not seen");
    };
    assert_eq!(holder.who, "Marie");
    // Somebody opens it again: he is there at once, and what he writes too.
    let mut hand = desk.open();
    hand.line("deux");
    hand.wait_synced();
    let found = follower.look(false);
    assert!(matches!(found.writes, Writes::Here(_)));
    assert_eq!(texts(&found.session.unwrap()), ["un", "deux"]);
}

#[test]
fn a_write_seen_half_way_is_read_when_it_is_whole() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.wait_synced();
    let mut follower = follower(&desk);
    follower.look(true);
    hand.line("deux");
    hand.wait_synced();
    let journal = desk.path("x.0001.journal");
    let whole = fs::read(&journal).unwrap();
    for cut in 1..200 {
        let short = whole.len() - cut;
        fs::OpenOptions::new()
            .write(true)
            .open(&journal)
            .unwrap()
            .set_len(short as u64)
            .unwrap();
        let seen = lines(&mut follower);
        assert!(seen.is_none_or(|seen| seen.len() < 2), "{cut}");
        let mut file = fs::OpenOptions::new().append(true).open(&journal).unwrap();
        file.write_all(&whole[short..]).unwrap();
    }
    assert_eq!(
        lines(&mut follower),
        Some(vec!["un".to_owned(), "deux".to_owned()])
    );
}

#[test]
fn a_file_changed_by_hand_while_nobody_writes_is_seen() {
    let (desk, mut follower) = left();
    desk.change_by_hand("un", "autre");
    let seen = follower.look(true).session.unwrap();
    assert_eq!(texts(&seen), ["autre"]);
}

#[test]
fn a_file_that_is_gone_is_told_and_seen_again_when_it_is_back() {
    let (desk, mut follower) = left();
    fs::rename(desk.path("x.ron"), desk.path("y.ron")).unwrap();
    assert!(matches!(follower.look(true).writes, Writes::Unreadable(_)));
    fs::rename(desk.path("y.ron"), desk.path("x.ron")).unwrap();
    assert_eq!(follower.look(true).writes, Writes::Nobody);
}

#[test]
fn who_may_only_read_what_another_writes_looks_at_it_and_writes_nothing_anywhere() {
    let memory = memory();
    let mut hand = open_in(&memory, false);
    hand.line("un");
    hand.writer().wait();
    memory.set_mode("x.lock".as_ref(), 0o640);
    let mut options = options("ici");
    // Where his own lines would go, if he were taken for a writer of a folder that cannot be written.
    options.refuge = Some("state".into());
    let disk = Disk::of_others(&memory);
    let opened = store::open_in::<Session>(Arc::new(disk), "x.ron".as_ref(), options, |_| {});
    let opened = opened.unwrap();
    let Access::Viewer { holder } = opened.access else {
        panic!("he writes");
    };
    assert_eq!(holder.unwrap().who, "rapporteur");
    assert_eq!(texts(opened.editor.session()), ["un"]);
}
