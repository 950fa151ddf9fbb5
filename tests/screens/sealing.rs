//! Sealing from the preview: what is open is said, it is asked once, the digest is shown, a change shows.

use copil::app::{Access, Effect, Event, Holder, SealMade};
use copil::edit::{Edit, Field};
use copil::keys::Mode;
use copil::model::{Sealed, Session};

use crate::desk::{Desk, house, opened};
use crate::sample::meeting;

const DIGEST: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

fn seal() -> Sealed {
    Sealed {
        on: chrono::NaiveDate::from_ymd_opt(2009, 5, 27).unwrap(),
        digest: DIGEST.to_owned(),
        ..Sealed::default()
    }
}

fn made() -> Event {
    let field = Field::Sealed(Some(Box::new(seal())));
    Event::Sealed(Box::new(SealMade {
        edits: vec![Edit::Set { field }],
        digest: DIGEST.to_owned(),
        files: vec!["arrete-fr-2009-05-27.txt".to_owned()],
    }))
}

fn asked(desk: &Desk) -> usize {
    let seals = |effect: &&Effect| matches!(effect, Effect::Seal(_));
    desk.asked.iter().filter(seals).count()
}

fn sealed() -> Session {
    Session {
        sealed: Some(seal()),
        ..meeting()
    }
}

#[test]
fn what_is_left_to_settle_is_named_before_and_the_digest_shown_after() {
    let mut desk = Desk::open(meeting(), 80, 24);
    desk.keys("F5 S");
    assert_eq!(desk.app.mode(), Mode::Confirm);
    let screen = desk.screen();
    assert!(screen.contains("points restent à régler"), "{screen}");
    assert!(
        screen.contains("COMPTE-RENDU"),
        "the document stays in sight: {screen}"
    );
    insta::assert_snapshot!(screen);
    desk.keys("n");
    assert_eq!(asked(&desk), 0);
    desk.keys("S o");
    assert_eq!(asked(&desk), 1);
    desk.event(made()).event(Event::Verified(true));
    let screen = desk.screen();
    assert!(screen.contains("arrêté le 27 mai 2009"), "{screen}");
    let flat: String = screen.split_whitespace().collect();
    assert!(flat.contains(DIGEST), "{screen}");
    assert!(flat.contains("copilseal2009-05-27.ron--sign"), "{screen}");
    assert!(desk.app.live().unwrap().session().sealed.is_some());
}

#[test]
fn a_whole_seal_is_not_made_again_and_a_changed_one_says_so() {
    let mut desk = Desk::open(sealed(), 120, 40);
    desk.keys("F5");
    let verify = |effect: &Effect| matches!(effect, Effect::Verify(_));
    assert!(desk.asked.iter().any(verify));
    assert!(!desk.screen().contains("arrêté"), "not before it is known");
    desk.event(Event::Verified(true)).keys("S");
    assert_eq!(desk.app.mode(), Mode::Preview);
    assert!(desk.screen().contains(DIGEST), "{}", desk.screen());
    desk.event(Event::Verified(false));
    assert!(desk.screen().contains("modifié depuis l'arrêt"));
    desk.keys("S");
    assert_eq!(desk.app.mode(), Mode::Confirm);
}

#[test]
fn a_seal_is_looked_into_again_only_when_what_it_depends_on_changed() {
    let asks = |desk: &mut Desk| {
        let asked = std::mem::take(&mut desk.asked);
        let verify = |effect: &&Effect| matches!(effect, Effect::Verify(_));
        asked.iter().filter(verify).count()
    };
    let mut desk = Desk::open(sealed(), 120, 40);
    desk.keys("F5");
    assert_eq!(asks(&mut desk), 1);
    desk.event(Event::Verified(true));
    // Another document, another format, another language, closed and opened again.
    desk.keys("d f l Esc F5");
    assert_eq!(asks(&mut desk), 0);
    assert!(desk.screen().contains("arrêté le"), "{}", desk.screen());
    desk.keys("Esc").types("un mot de plus\n");
    desk.keys("F5");
    assert_eq!(asks(&mut desk), 1);
    desk.event(Event::Verified(false)).keys("Esc Ctrl+Z F5");
    assert_eq!(asks(&mut desk), 1);
    desk.event(Event::Verified(true));
    desk.event(Event::House(Box::new(house())));
    assert_eq!(asks(&mut desk), 1, "the house style too");
}

#[test]
fn whoever_only_reads_seals_nothing() {
    let mut reading = opened(meeting());
    reading.access = Access::Viewer(Holder::default());
    let mut desk = Desk::opened(reading, 120, 40);
    desk.keys("F5 S");
    assert_eq!(desk.app.mode(), Mode::Preview);
}
