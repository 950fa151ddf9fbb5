//! What is noted as another kind of thing, in one or two keys.

use crate::desk::Desk;
use crate::sample::meeting;
use copil::edit::RowRef;
use copil::model::{DecisionState, EntryKind, Session};

fn desk() -> Desk {
    Desk::open(meeting(), 100, 30)
}

fn session(desk: &Desk) -> &Session {
    desk.app.live().unwrap().session()
}

/// Picks the entry at a place of the log.
fn pick(desk: &mut Desk, at: usize) {
    desk.keys("F2 Home");
    for _ in 0..at {
        desk.keys("Down");
    }
}

/// The name of what an entry is.
fn kind(desk: &Desk, at: usize) -> &'static str {
    match session(desk).log[at].kind {
        EntryKind::Note { .. } => "note",
        EntryKind::Point { .. } => "point",
        EntryKind::Topic { .. } => "topic",
        EntryKind::Agreement { .. } => "agreement",
        _ => "other",
    }
}

#[test]
fn an_entry_becomes_any_other_kind_of_entry_and_comes_back() {
    for (key, is) in [("-", "point"), ("*", "topic"), ("=", "agreement")] {
        let mut desk = desk();
        let before = session(&desk).clone();
        pick(&mut desk, 5);
        assert_eq!(kind(&desk, 5), "note");
        desk.keys(key);
        assert_eq!(kind(&desk, 5), is);
        assert!(desk.foot().contains("le rend"), "{}", desk.foot());
        // It was said by the one who said it.
        desk.keys("t");
        assert_eq!(kind(&desk, 5), "note");
        desk.keys("Ctrl+Z Ctrl+Z");
        assert_eq!(*session(&desk), before);
    }
}

#[test]
fn a_note_becomes_a_decision_and_the_decision_a_note_where_it_was_said() {
    let mut desk = desk();
    pick(&mut desk, 7);
    let (text, before) = (session(&desk).log[7].clone(), session(&desk).log.len());
    desk.keys("!");
    let decision = session(&desk).decisions.last().unwrap().clone();
    assert_eq!(session(&desk).log.len(), before - 1);
    assert_eq!(Some(&decision.text), text.kind.text());
    assert_eq!(
        (decision.at, decision.item, decision.flag, decision.state),
        (text.at, text.item, text.flag.clone(), DecisionState::Noted)
    );
    assert_eq!(decision.after, Some(session(&desk).log[6].id));
    let picked = desk.app.live().unwrap().picked();
    assert_eq!(picked, Some(&RowRef::Decision(decision.id)));

    desk.keys("t");
    let note = &session(&desk).log[7];
    assert_eq!(note.kind.text(), text.kind.text());
    assert_eq!(note.kind.speaker().unwrap().to_string(), "ar");
    assert_eq!(note.at, text.at);
}

#[test]
fn an_action_reads_who_and_when_from_its_words() {
    let mut desk = desk();
    desk.types("ar, jfp envoyer les lettres d'ici le 15/09\n");
    desk.keys("F2 >");
    let action = session(&desk).actions.last().unwrap();
    assert_eq!(action.who, ["ar", "jfp"]);
    assert!(action.due.is_some());
    assert_eq!(action.text.as_str(), "envoyer les lettres");
    desk.keys("q");
    assert!(desk.screen().contains("sans ce qui l'accompagnait"));
    let question = session(&desk).questions.last().unwrap();
    assert_eq!(question.text.as_str(), "envoyer les lettres");
}

#[test]
fn the_kinds_stand_in_the_foot_a_letter_each() {
    for (width, height) in [(80, 24), (120, 40), (200, 60)] {
        let mut desk = Desk::open(meeting(), width, height);
        desk.types("en cours").keys("F2 r");
        let rows = [desk.row(height - 2), desk.row(height - 1)].join("\n");
        for kind in ["n note", "- puce", "! point acté", "> action", ", privé"] {
            assert!(rows.contains(kind), "{kind}: {rows}");
        }
        if width == 80 {
            insta::assert_snapshot!("the_kinds_at_80_by_24", desk.screen());
        }
        desk.keys("d");
        assert_eq!(session(&desk).decisions.len(), 3);
        desk.keys("Esc");
        assert_eq!(desk.app.live().unwrap().line().text(), "en cours");
    }
}

#[test]
fn esc_leaves_the_kinds_and_changes_nothing() {
    let mut desk = desk();
    let before = session(&desk).clone();
    desk.keys("F2 r Esc");
    assert_eq!(*session(&desk), before);
    assert!(desk.app.live().unwrap().picked().is_some());
}

#[test]
fn what_was_adopted_or_sent_stays_a_decision() {
    for sent in [false, true] {
        let mut meeting = meeting();
        let decision = meeting.decisions.first_mut().unwrap();
        decision.number = sent.then_some(1);
        decision.state = if sent {
            DecisionState::Noted
        } else {
            DecisionState::Adopted
        };
        let mut desk = Desk::open(meeting.clone(), 100, 30);
        desk.keys("F2 Right Right Home");
        desk.keys(">");
        assert_eq!(*session(&desk), meeting);
        let why = if sent { "sous son numéro" } else { "adopté" };
        assert!(desk.foot().contains(why), "{}", desk.foot());
    }
}

#[test]
fn a_row_is_private_confidential_or_to_be_completed_by_a_key_and_no_more_by_the_same() {
    let mut desk = desk();
    pick(&mut desk, 6);
    let at = |desk: &Desk| {
        let entry = &session(desk).log[6];
        (entry.private, entry.confidential, entry.flag.is_some())
    };
    desk.keys(",");
    assert_eq!(at(&desk), (true, false, false));
    assert!(desk.screen().contains("privé"), "{}", desk.screen());
    desk.keys(", h");
    assert_eq!(at(&desk), (false, true, false));
    desk.keys("h .");
    assert_eq!(at(&desk), (false, false, true));
    desk.keys(".");
    assert_eq!(at(&desk), (false, false, false));
    // The one that was flagged when it was typed is complete now.
    desk.keys("Down .");
    assert!(session(&desk).log[7].flag.is_none());
}

#[test]
fn a_topic_that_becomes_something_else_leaves_the_floor() {
    let mut desk = desk();
    desk.types("* Un thème\n").keys("F2 !");
    assert_eq!(
        session(&desk).live.floor,
        copil::model::Floor::Nobody,
        "nothing more is said in it"
    );
    desk.keys("Ctrl+Z");
    assert!(matches!(
        session(&desk).live.floor,
        copil::model::Floor::Topic { .. }
    ));
}
