//! The journal and its writer, through the store's own doors: what was told is there again.

mod support;

use copil::edit::{Edit, Row, Slot};
use copil::model::{Entry, EntryKind};
use copil::store::{Access, Recovery, StoreEvent};
use support::{Desk, line, memory, open_in, texts};

#[test]
fn what_was_committed_is_there_again_without_a_clean_end() {
    let desk = Desk::new();
    let mut hand = desk.open();
    for words in ["Mot de bienvenue.", "L'état d'avancement « 日本 »"] {
        hand.line(words);
    }
    hand.wait_synced();
    let found = desk.read();
    assert_eq!(found.session(), hand.editor.session());
    assert_eq!(found.recovered.groups, 2);
    // The session file itself lags behind: the journal holds both.
    assert_eq!(texts(&desk.file()), Vec::<String>::new());
}

#[test]
fn a_clean_end_writes_the_session_file_and_leaves_nothing_to_recover() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("Mot de bienvenue.");
    let session = hand.editor.session().clone();
    hand.close();
    assert_eq!(desk.file(), session);
    let found = desk.read();
    assert_eq!(found.recovered, Recovery::default());
    assert_eq!(found.session(), &session);
}

#[test]
fn undo_and_redo_reach_back_over_restarts() {
    let desk = Desk::new();
    for n in 1..=3 {
        let mut hand = desk.open();
        hand.line(&format!("ligne {n}"));
        hand.close();
    }
    let mut hand = desk.open();
    assert!(hand.undo());
    assert!(hand.undo());
    hand.wait_synced();
    assert_eq!(texts(desk.read().session()), ["ligne 1"]);
    hand.close();
    let mut hand = desk.open();
    assert_eq!(texts(hand.editor.session()), ["ligne 1"]);
    assert!(hand.redo());
    hand.close();
    let mut hand = desk.open();
    assert_eq!(texts(hand.editor.session()), ["ligne 1", "ligne 2"]);
    assert!(hand.redo() && hand.undo() && hand.undo() && hand.undo());
    assert!(!hand.undo());
    assert_eq!(texts(hand.editor.session()), Vec::<String>::new());
}

#[test]
fn the_half_line_is_kept() {
    let desk = Desk::new();
    let hand = desk.open();
    hand.writer().draft("ar: Mot de");
    hand.wait_synced();
    assert_eq!(desk.read().draft, "ar: Mot de");
    hand.close();
    let mut hand = desk.open();
    assert_eq!(hand.draft, "ar: Mot de");
    hand.line("ar: Mot de bienvenue.");
    hand.wait_synced();
    assert_eq!(desk.read().draft, "");
}

#[test]
fn a_line_typed_but_never_understood_becomes_a_note() {
    let desk = Desk::new();
    let hand = desk.open();
    hand.writer().typed(1, "ar: bonjour");
    hand.wait_synced();
    let found = desk.read();
    assert_eq!(texts(found.session()), ["ar: bonjour"]);
    assert_eq!(found.recovered.literal, 1);
    assert_eq!(found.editor.next_group(), 2);
}

#[test]
fn lines_pasted_together_come_back_in_order_and_leave_the_half_line_alone() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.writer().draft("moitié");
    for (group, line) in (1..).zip(["un", "deux", "trois"]) {
        hand.writer().typed(group, line);
    }
    // The first was understood when the program failed at the second, and unwound.
    let id = hand.editor.next_id();
    let text = "un !".into();
    let entry = Entry::new(id, EntryKind::Note { by: None, text });
    hand.commit(vec![Edit::Insert {
        at: Slot::Last,
        row: Row::Entry(entry),
    }]);
    hand.close();
    let found = desk.read();
    assert_eq!(texts(found.session()), ["un !", "deux", "trois"]);
    assert_eq!(found.draft, "moitié");
}

#[test]
fn a_line_that_changed_nothing_does_not_come_back() {
    let desk = Desk::new();
    let mut hand = desk.open();
    let group = hand.editor.next_group();
    hand.writer().typed(group, "levee:");
    hand.commit(vec![]);
    hand.line("texte");
    hand.wait_synced();
    assert_eq!(texts(desk.read().session()), ["texte"]);
    // It is nothing to undo either.
    assert!(hand.undo());
    assert_eq!(texts(hand.editor.session()), Vec::<String>::new());
}

#[test]
fn a_second_opening_looks_on_and_knows_who_writes() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.wait_synced();
    let second = desk.try_open();
    let Access::Viewer { holder } = second.access else {
        panic!("two writers");
    };
    assert_eq!(holder.unwrap().who, "rapporteur");
    assert_eq!(texts(second.editor.session()), ["un"]);
    hand.close();
    assert!(matches!(desk.try_open().access, Access::Writer(_)));
}

#[test]
fn taking_over_brings_the_half_line_along() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.writer().draft("moitié de");
    let opened = desk.take_over(&hand);
    assert_eq!(opened.draft, "moitié de");
    assert_eq!(texts(opened.editor.session()), ["un"]);
    assert!(matches!(opened.access, Access::Writer(_)));
    assert!(hand.events().contains(&StoreEvent::TakenOver {
        by: "rapporteur".to_owned()
    }));
    // What the former holder still sends is written nowhere.
    hand.line("deux");
    hand.close();
    drop(opened);
    assert_eq!(texts(desk.read().session()), ["un"]);
}

#[test]
fn a_holder_on_another_machine_is_not_called() {
    let desk = Desk::new();
    let _hand = desk.open();
    let refused = desk.take_over_from("ailleurs");
    assert!(refused.to_string().contains("another machine"), "{refused}");
}

#[test]
fn a_file_changed_by_hand_wins_when_nothing_was_unsaved() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.close();
    desk.change_by_hand("un", "un, corrigé à la main");
    let mut hand = desk.open();
    assert_eq!(texts(hand.editor.session()), ["un, corrigé à la main"]);
    assert!(hand.recovered.is_quiet());
    hand.line("deux");
    hand.close();
    assert_eq!(texts(&desk.file()), ["un, corrigé à la main", "deux"]);
    assert_eq!(desk.read().session(), &desk.file());
}

#[test]
fn unsaved_lines_are_put_on_a_file_changed_by_hand() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.close();
    let mut hand = desk.open();
    hand.line("deux");
    hand.reword(1, "un et demi");
    hand.wait_synced();
    desk.leave_without_a_word(hand);
    desk.change_by_hand("un", "un, corrigé à la main");
    let hand = desk.open();
    assert_eq!(
        texts(hand.editor.session()),
        ["un, corrigé à la main", "deux"]
    );
    assert!(hand.recovered.merged);
    let conflict = hand.recovered.conflict.clone().unwrap();
    assert_eq!(conflict.records, 1);
    let kept = std::fs::read_to_string(conflict.kept.unwrap()).unwrap();
    assert!(kept.contains("un et demi"), "{kept}");
    hand.close();
    let found = desk.read();
    assert!(found.recovered.is_quiet());
    assert_eq!(texts(found.session()), ["un, corrigé à la main", "deux"]);
}

#[test]
fn damage_is_told_once_and_kept_aside() {
    let desk = Desk::new();
    let mut hand = desk.open();
    for n in 0..5 {
        hand.line(&format!("ligne {n}"));
    }
    hand.wait_synced();
    desk.leave_without_a_word(hand);
    let journal = desk.path("x.0001.journal");
    let mut bytes = std::fs::read(&journal).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 0x10;
    std::fs::write(&journal, &bytes).unwrap();
    let hand = desk.open();
    assert_eq!(hand.recovered.damage.len(), 1);
    let kept = hand.recovered.damage[0].kept.clone().unwrap();
    assert_eq!(std::fs::read(kept).unwrap(), bytes);
    assert_eq!(std::fs::read(&journal).unwrap(), bytes);
    // One record was lost: a line's words are told twice, as typed and as understood.
    assert_eq!(texts(hand.editor.session()).len(), 5);
    hand.close();
    assert!(desk.open().recovered.is_quiet());
}

#[test]
fn nothing_is_written_by_looking() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.wait_synced();
    let before = desk.names();
    let _ = desk.read();
    assert_eq!(desk.names(), before);
    assert_eq!(line(&desk.read().draft), "");
}

#[test]
fn a_new_session_under_an_old_name_knows_nothing_of_the_old_one() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("ancien");
    hand.wait_synced();
    desk.leave_without_a_word(hand);
    std::fs::remove_file(desk.path("x.ron")).unwrap();
    desk.make();
    let found = desk.read();
    assert_eq!(texts(found.session()), Vec::<String>::new());
    assert!(found.recovered.is_quiet());
    assert!(found.editor.done().is_empty());
}

#[test]
fn undo_reaches_a_thousand_lines_back_over_a_restart_and_the_half_line_further() {
    let disk = memory();
    let mut hand = open_in(&disk, false);
    hand.writer().draft("moitié");
    hand.writer().wait();
    for n in 1..=1_003 {
        hand.line(&format!("ligne {n}"));
    }
    let session = hand.editor.session().clone();
    hand.close();
    let hand = open_in(&disk, false);
    assert_eq!(hand.editor.session(), &session);
    assert_eq!(hand.draft, "moitié");
    assert_eq!(
        hand.editor.done().len(),
        1_003,
        "found by reading all, for the half line"
    );
    hand.writer().draft("autre moitié");
    hand.close();

    let mut hand = open_in(&disk, false);
    assert_eq!(hand.draft, "autre moitié");
    assert_eq!(hand.editor.done().len(), 1_000);
    for _ in 0..1_000 {
        assert!(hand.undo());
    }
    assert!(!hand.undo());
    assert_eq!(
        texts(hand.editor.session()),
        ["ligne 1", "ligne 2", "ligne 3"]
    );
    let left = hand.editor.session().clone();
    hand.close();

    // What was undone stands too far back now: it is found all the same, and nothing is mistaken.
    let mut hand = open_in(&disk, false);
    assert_eq!(texts(hand.editor.session()), texts(&left));
    assert!(hand.redo() && hand.undo() && hand.undo());
    assert_eq!(texts(hand.editor.session()), ["ligne 1", "ligne 2"]);
}
