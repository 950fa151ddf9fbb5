//! Beside the preview: what typography suggests, taken with one key.

use crate::desk::{Desk, opened};
use crate::sample::meeting;
use copil::app::{Access, Overlay};
use copil::model::{DecisionState, EntryKind, Session};

fn with(text: &str) -> Session {
    let mut session = meeting();
    session.log[6].kind = EntryKind::Note {
        by: session.log[6].kind.speaker().cloned(),
        text: text.into(),
    };
    session
}

fn text(desk: &Desk, at: usize) -> String {
    let log = &desk.app.live().unwrap().session().log;
    log[at].kind.text().unwrap().as_str().to_owned()
}

/// Goes through the preview until a suggestion is picked.
fn to_the_suggestion(desk: &mut Desk) {
    desk.keys("F5");
    for _ in 0..20 {
        desk.keys("Tab");
        if let Some(Overlay::Preview(preview)) = desk.app.overlays().last()
            && preview.suggestion().is_some()
        {
            return;
        }
    }
    panic!("{}", desk.screen());
}

#[test]
fn suggestions_stand_under_the_findings_and_one_key_takes_them() {
    let mut desk = Desk::open(
        with("rendez-vous à 14:30 avec la ville, la région, etc..."),
        120,
        40,
    );
    to_the_suggestion(&mut desk);
    insta::assert_snapshot!(desk.screen());
    desk.keys("a");
    assert_eq!(
        text(&desk, 6),
        "rendez-vous à 14 h 30 avec la ville, la région, etc..."
    );
    assert!(desk.foot().contains("Ctrl+Z"), "{}", desk.foot());
    desk.keys("a");
    assert_eq!(
        text(&desk, 6),
        "rendez-vous à 14 h 30 avec la ville, la région, etc."
    );
    assert!(!desk.screen().contains("SUGGESTIONS"), "{}", desk.screen());
    desk.keys("Esc Ctrl+Z Ctrl+Z");
    assert_eq!(
        text(&desk, 6),
        "rendez-vous à 14:30 avec la ville, la région, etc..."
    );
}

#[test]
fn all_suggestions_are_taken_at_once_and_given_back_at_once() {
    let before = "rendez-vous à 14:30 avec la ville, la région, etc...";
    let mut desk = Desk::open(with(before), 120, 40);
    desk.keys("F5 A");
    assert_eq!(
        text(&desk, 6),
        "rendez-vous à 14 h 30 avec la ville, la région, etc."
    );
    assert!(
        desk.foot().contains("2 suggestions prises"),
        "{}",
        desk.foot()
    );
    desk.keys("Esc Ctrl+Z");
    assert_eq!(text(&desk, 6), before);
}

#[test]
fn a_suggestion_leads_to_its_row() {
    let mut desk = Desk::open(with("rendez-vous à 14:30"), 80, 24);
    to_the_suggestion(&mut desk);
    assert!(desk.screen().contains("SUGGESTIONS"), "{}", desk.screen());
    desk.keys("Enter");
    let live = desk.app.live().unwrap();
    let row = copil::edit::RowRef::Entry(live.session().log[6].id);
    assert_eq!(live.picked(), Some(&row));
}

#[test]
fn an_adopted_wording_and_an_example_are_not_changed() {
    let mut session = meeting();
    session.decisions[0].text = "Rendez-vous à 14:30.".into();
    session.decisions[0].state = DecisionState::Adopted;
    let mut desk = Desk::open(session.clone(), 120, 40);
    to_the_suggestion(&mut desk);
    desk.keys("a");
    assert!(desk.foot().contains("adopté"), "{}", desk.foot());
    assert_eq!(desk.app.live().unwrap().session(), &session);

    let mut shipped = opened(with("rendez-vous à 14:30"));
    shipped.access = Access::Shipped;
    let mut desk = Desk::opened(shipped, 120, 40);
    to_the_suggestion(&mut desk);
    desk.keys("a");
    assert!(desk.screen().contains("En faire une copie"));
    assert_eq!(text(&desk, 6), "rendez-vous à 14:30");
}
