//! The journal on a disk that refuses, fails or loses what was not made durable.

// Test code, in which the lints do not see that it is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::io::ErrorKind;
use std::path::Path;

use copil::store::memory::{Memory, Operation};
use copil::store::{self, FileProblem, StoreEvent};
use support::{Hand, memory, open_in, texts};

fn read(storage: &Memory) -> Vec<String> {
    let loaded = store::read_in(storage, "x.ron".as_ref(), Some("state".into())).unwrap();
    texts(loaded.session())
}

fn is_journal(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "journal")
}

#[test]
fn what_was_told_to_be_saved_survives_a_power_cut() {
    let disk = memory();
    let mut hand = open_in(&disk, false);
    hand.line("un");
    hand.wait_synced();
    assert_eq!(read(&disk.after_power_cut()), ["un"]);
    hand.line("deux");
    hand.writer().save();
    hand.wait_synced();
    assert_eq!(read(&disk.after_power_cut()), ["un", "deux"]);
}

#[test]
fn a_session_file_is_written_in_an_order_that_a_power_cut_cannot_harm() {
    let disk = memory();
    let mut hand = open_in(&disk, false);
    hand.line("un");
    hand.wait_synced();
    let before = disk.operations().len();
    hand.writer().save();
    hand.wait_synced();
    let steps: Vec<String> = disk.operations()[before..]
        .iter()
        .map(|operation| match operation {
            Operation::Create(path) => format!("create {}", plain(path)),
            Operation::Append(path, _) => format!("append {}", plain(path)),
            Operation::Sync(path) => format!("sync {}", plain(path)),
            Operation::Rename(from, to) => format!("rename {} {}", plain(from), plain(to)),
            Operation::Remove(path) => format!("remove {}", plain(path)),
            Operation::SyncFolder(_) => "sync the folder".to_owned(),
        })
        .collect();
    assert_eq!(
        steps,
        [
            "create x.0002.journal",
            "append x.0002.journal",
            "sync x.0002.journal",
            "sync the folder",
            "create temporary",
            "append temporary",
            "sync temporary",
            "rename temporary x.ron",
            "sync the folder",
            "append x.0002.journal",
            "sync x.0002.journal",
        ]
    );
}

fn plain(path: &Path) -> String {
    if path.extension().is_some_and(|ending| ending == "tmp") {
        "temporary".to_owned()
    } else {
        path.to_string_lossy().into_owned()
    }
}

#[test]
fn a_journal_whose_sync_failed_is_never_written_again() {
    let disk = memory();
    let mut hand = open_in(&disk, false);
    hand.line("un");
    hand.wait_synced();
    disk.refuse(|operation| match operation {
        Operation::Sync(path) if plain(path) == "x.0001.journal" => Some(ErrorKind::Other),
        _ => None,
    });
    hand.line("deux");
    hand.wait_synced();
    disk.allow();
    let before = disk.operations().len();
    hand.line("trois");
    hand.wait_synced();
    let touched = disk.operations()[before..].iter().any(|operation| {
        matches!(operation, Operation::Append(path, _) if plain(path) == "x.0001.journal")
    });
    assert!(!touched);
    assert_eq!(read(&disk.after_power_cut()), ["un", "deux", "trois"]);
    assert_eq!(read(&disk), ["un", "deux", "trois"]);
}

/// The session in a folder that takes no journal; the second one does.
fn without_journals() -> Memory {
    let disk = memory();
    disk.refuse(|operation| match operation {
        Operation::Create(path) if is_journal(path) && !path.starts_with("state") => {
            Some(ErrorKind::PermissionDenied)
        }
        _ => None,
    });
    disk
}

#[test]
fn a_folder_that_takes_no_journal_is_left_for_the_second_one() {
    let disk = without_journals();
    let mut hand = open_in(&disk, true);
    hand.line("un");
    hand.wait_synced();
    assert_eq!(read(&disk.after_power_cut()), ["un"]);
    let journals = disk.names().into_iter().filter(|path| is_journal(path));
    assert!(journals.into_iter().all(|path| path.starts_with("state")));
}

#[test]
fn a_full_disk_is_told_and_nothing_is_lost_when_there_is_room_again() {
    let disk = memory();
    let mut hand = open_in(&disk, true);
    hand.line("un");
    hand.wait_synced();
    disk.refuse(|operation| match operation {
        Operation::Append(..) | Operation::Create(_) => Some(ErrorKind::StorageFull),
        _ => None,
    });
    hand.line("deux");
    hand.writer().wait();
    let Some(StoreEvent::Failed { reason, .. }) = hand.last_word() else {
        panic!("a full disk was not told");
    };
    assert_eq!(reason, FileProblem::NoSpace);
    hand.line("trois");
    hand.writer().draft("moitié");
    hand.writer().wait();
    assert!(matches!(hand.last_word(), Some(StoreEvent::Failed { .. })));
    assert_eq!(read(&disk), ["un"]);
    disk.allow();
    hand.wait_synced();
    assert_eq!(read(&disk.after_power_cut()), ["un", "deux", "trois"]);
    assert!(!disk.names().iter().any(|path| plain(path) == "temporary"));
}

#[test]
fn a_journal_removed_under_us_is_made_up_for_by_the_session_file() {
    let disk = memory();
    let mut hand = open_in(&disk, false);
    hand.line("un");
    hand.wait_synced();
    store::storage::Storage::remove(&disk, "x.0001.journal".as_ref()).unwrap();
    hand.line("deux");
    hand.wait_synced();
    assert_eq!(read(&disk.after_power_cut()), ["un", "deux"]);
    assert_eq!(read(&disk.after_kill()), ["un", "deux"]);
}

#[test]
fn a_session_file_that_cannot_be_written_leaves_nothing_behind_and_loses_nothing() {
    let disk = memory();
    let mut hand = open_in(&disk, false);
    hand.line("un");
    disk.refuse(|operation| match operation {
        Operation::Append(path, _) if plain(path) == "temporary" => Some(ErrorKind::StorageFull),
        _ => None,
    });
    hand.writer().save();
    hand.wait_synced();
    assert!(!disk.names().iter().any(|path| plain(path) == "temporary"));
    hand.line("deux");
    hand.wait_synced();
    assert_eq!(read(&disk.after_power_cut()), ["un", "deux"]);
}

#[test]
fn a_session_file_changed_by_somebody_else_meanwhile_is_kept() {
    let disk = memory();
    let mut hand = open_in(&disk, false);
    hand.line("un");
    hand.wait_synced();
    disk.put("x.ron".as_ref(), b"theirs");
    hand.writer().save();
    hand.wait_synced();
    let kept = hand.events().into_iter().find_map(|event| match event {
        StoreEvent::Foreign { kept } => Some(kept),
        _ => None,
    });
    let bytes = store::storage::Storage::read(&disk, &kept.unwrap(), 100).unwrap();
    assert_eq!(bytes, b"theirs");
    assert_eq!(read(&disk), ["un"]);
}

/// What was said at each step, and the last step that was told to be saved.
#[derive(Default)]
struct Told {
    states: Vec<Vec<String>>,
    saved: usize,
}

impl Told {
    fn step(&mut self, hand: &Hand) {
        self.states.push(texts(hand.editor.session()));
        hand.writer().wait();
        if let Some(StoreEvent::Synced { .. }) = hand.last_word() {
            self.saved = self.states.len() - 1;
        }
    }
}

/// A whole meeting: lines, undo, the session file, a clean end and a new start.
fn meeting(disk: &Memory) -> Told {
    let mut told = Told::default();
    for day in 0..2 {
        let mut hand = open_in(disk, true);
        told.step(&hand);
        for n in 0..3 {
            hand.line(&format!("{day}.{n}"));
            told.step(&hand);
        }
        hand.undo();
        told.step(&hand);
        hand.writer().save();
        told.step(&hand);
        hand.close();
    }
    told
}

#[test]
fn a_power_cut_after_any_operation_loses_nothing_that_was_told_to_be_saved() {
    let whole = memory();
    meeting(&whole);
    let operations = whole.operations().len() - memory().operations().len();
    assert!(operations > 40, "{operations}");
    for allowed in 0..=operations {
        let disk = memory();
        let mut left = allowed;
        disk.refuse(move |_| match left.checked_sub(1) {
            Some(fewer) => {
                left = fewer;
                None
            }
            None => Some(ErrorKind::Other),
        });
        let told = meeting(&disk);
        for after in [disk.after_power_cut(), disk.after_kill()] {
            let found = read(&after);
            assert!(
                told.states[told.saved..].contains(&found),
                "after {allowed}: {found:?} is none of {:?}",
                &told.states[told.saved..]
            );
            let hand = open_in(&after, true);
            assert_eq!(texts(hand.editor.session()), found);
        }
    }
}

#[test]
fn what_an_older_session_of_this_name_left_in_the_second_folder_is_not_mixed_in() {
    let disk = without_journals();
    let mut hand = open_in(&disk, true);
    hand.line("ancien");
    hand.wait_synced();
    let disk = disk.after_kill();
    store::storage::Storage::remove(&disk, "x.ron".as_ref()).unwrap();
    let another = copil::model::Session {
        number: 2,
        ..support::session()
    };
    store::create_in(&disk, "x.ron".as_ref(), &another).unwrap();
    let mut hand = open_in(&disk, false);
    hand.line("nouveau");
    hand.wait_synced();
    assert_eq!(read(&disk), ["nouveau"]);
}
