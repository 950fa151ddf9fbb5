//! Putting right where and whose something is.

use crate::desk::{Desk, opened};
use crate::sample::meeting;
use copil::app::{Access, Effect, Event, Journal};
use copil::edit::RowRef;
use copil::model::EntryKind;

fn desk() -> Desk {
    Desk::open(meeting(), 100, 30)
}

fn by(desk: &Desk, at: usize) -> String {
    let log = &desk.app.live().unwrap().session().log;
    log[at]
        .kind
        .speaker()
        .map(ToString::to_string)
        .unwrap_or_default()
}

fn text(desk: &Desk, at: usize) -> String {
    let log = &desk.app.live().unwrap().session().log;
    log[at].kind.text().unwrap().as_str().to_owned()
}

/// Picks the entry at a place of the log.
fn pick(desk: &mut Desk, at: usize) {
    desk.keys("F2 Home");
    for _ in 0..at {
        desk.keys("Down");
    }
}

#[test]
fn an_entry_is_given_to_another_speaker() {
    for (typed, expected) in [
        ("kk", "kk"),
        ("kawa", "kk"),
        ("aj+ar", "aj+ar"),
        ("Japon", "@Japon"),
    ] {
        let mut desk = desk();
        pick(&mut desk, 7);
        desk.keys("p").types(typed);
        assert!(
            desk.row(28).starts_with(" Dit par\u{a0}: "),
            "{}",
            desk.row(28)
        );
        desk.keys("Enter");
        assert_eq!(
            (by(&desk, 6), by(&desk, 7)),
            ("ar".to_owned(), expected.to_owned())
        );
        assert!(desk.foot().contains("Dit par"), "{}", desk.foot());
        let row = RowRef::Entry(desk.app.live().unwrap().session().log[7].id);
        assert_eq!(desk.app.live().unwrap().picked(), Some(&row));
        desk.keys("Ctrl+Z");
        assert_eq!(by(&desk, 7), "ar");
    }
}

#[test]
fn a_name_is_completed_and_an_unknown_one_changes_nothing() {
    let mut desk = desk();
    pick(&mut desk, 7);
    desk.keys("p").types("v").keys("Tab Enter");
    assert_eq!(by(&desk, 7), "jv");
    desk.keys("p").types("personne").keys("Enter");
    assert!(
        desk.foot().contains("Personne ne s'appelle"),
        "{}",
        desk.foot()
    );
    desk.keys("Esc");
    assert_eq!(by(&desk, 7), "jv");
    assert!(desk.app.live().unwrap().picked().is_some());
    desk.keys("Esc");
    // A topic is nobody's, and the key says so.
    pick(&mut desk, 2);
    desk.keys("p");
    assert!(desk.foot().contains("pas ici"), "{}", desk.foot());
    assert!(matches!(
        desk.app.live().unwrap().session().log[2].kind,
        EntryKind::Topic { .. }
    ));
    desk.keys("t");
    assert!(
        desk.foot().contains("Relu comme du texte"),
        "{}",
        desk.foot()
    );
}

#[test]
fn rows_are_moved_among_their_like_and_stay_picked() {
    let mut desk = desk();
    let (six, seven) = (text(&desk, 6), text(&desk, 7));
    pick(&mut desk, 7);
    desk.keys("Alt+Up");
    assert_eq!(
        (text(&desk, 6), text(&desk, 7)),
        (seven.clone(), six.clone())
    );
    desk.keys("Alt+Down");
    assert_eq!((text(&desk, 6), text(&desk, 7)), (six, seven));
    desk.keys("Ctrl+Z");
    assert!(
        desk.foot().contains("Annulé\u{a0}: Il est impératif"),
        "{}",
        desk.foot()
    );
    for _ in 0..12 {
        desk.keys("Alt+Up");
    }
    assert!(desk.foot().contains("Plus rien"), "{}", desk.foot());
    let first = desk.app.live().unwrap().session().log[0].id;
    assert_eq!(
        desk.app.live().unwrap().picked(),
        Some(&RowRef::Entry(first))
    );
}

#[test]
fn a_decision_takes_the_number_of_its_place_until_it_is_sent() {
    let decisions = |desk: &Desk| -> Vec<u32> {
        let decisions = &desk.app.live().unwrap().session().decisions;
        decisions.iter().map(|row| row.id.0).collect()
    };
    let mut desk = desk();
    let before = decisions(&desk);
    desk.keys("F2 Right Right Home Alt+Down");
    assert_eq!(decisions(&desk), [before[1], before[0]]);
    desk.keys("Alt+Down");
    assert!(desk.foot().contains("Plus rien"), "{}", desk.foot());

    let mut session = meeting();
    session.decisions[0].number = Some(1);
    let mut desk = Desk::open(session, 100, 30);
    desk.keys("F2 Right Right Home Alt+Down");
    assert!(desk.foot().contains("sous son numéro"), "{}", desk.foot());
    assert_eq!(decisions(&desk), before);
}

#[test]
fn an_entry_is_joined_to_the_one_before_of_the_same_speaker_only() {
    let mut desk = desk();
    let count = desk.app.live().unwrap().session().log.len();
    let both = format!("{} {}", text(&desk, 6), text(&desk, 7));
    pick(&mut desk, 7);
    desk.keys("j");
    let session = desk.app.live().unwrap().session();
    assert_eq!(session.log.len(), count - 1);
    assert!(session.log[6].flag.is_some());
    assert_eq!(text(&desk, 6), both);
    // The one before is somebody else's now.
    desk.keys("j");
    assert_eq!(desk.app.live().unwrap().session().log.len(), count - 1);
    desk.keys("Ctrl+Z");
    assert_eq!(desk.app.live().unwrap().session().log.len(), count);
}

#[test]
fn the_line_that_made_an_example_a_copy_is_committed_in_it() {
    let mut shipped = opened(meeting());
    shipped.access = Access::Shipped;
    let mut desk = Desk::opened(shipped, 100, 24);
    desk.types("ma ligne\n").keys("Enter");
    assert!(matches!(desk.asked.last(), Some(Effect::CopyShipped)));
    let mut copy = opened(meeting());
    copy.path = "/donnees/2009-05-27-copie.ron".into();
    desk.event(Event::Opened(Box::new(copy)));
    assert!(desk.app.live().unwrap().line().is_empty());
    let typed = |effect: &Effect| matches!(effect, Effect::Journal(Journal::Typed { line, .. }) if line.as_str() == "ma ligne");
    assert!(desk.asked.iter().any(typed), "{:?}", desk.asked);
    assert!(
        desk.foot().contains("2009-05-27-copie.ron"),
        "{}",
        desk.foot()
    );
}

#[test]
fn a_copy_that_fails_leaves_the_line_as_it_was() {
    let mut shipped = opened(meeting());
    shipped.access = Access::Shipped;
    let mut desk = Desk::opened(shipped, 100, 24);
    desk.types("ma ligne\n").keys("Enter");
    desk.event(Event::Error("disque plein".to_owned()));
    assert_eq!(desk.app.live().unwrap().line().text(), "ma ligne");
    // Asked for by something else than the line, the copy commits nothing.
    desk.keys("F2 Delete Enter");
    desk.event(Event::Opened(Box::new(opened(meeting()))));
    assert_eq!(desk.app.live().unwrap().line().text(), "ma ligne");
}
