//! What left the house: marked, kept, and corrected with a reason from then on.

use copil::app::{Copied, Effect, Event, Kept, Left, Overlay};
use copil::document::{Format, Kind};
use copil::model::{Decision, DecisionState, Problem, Session};

use crate::desk::Desk;
use crate::sample::meeting;

/// A session whose compte-rendu was copied and marked as sent.
fn sent() -> Desk {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.keys("F5 c").event(Event::Copied(Copied::Desktop));
    desk.keys("s").types("tous les participants\n");
    desk.event(Event::Kept(Kept::Done {
        files: vec!["compte-rendu-fr-2009-05-27.txt".to_owned()],
        digest: "ab".to_owned(),
    }));
    desk
}

fn session(desk: &Desk) -> &Session {
    desk.app.live().unwrap().session()
}

fn kept(desk: &Desk) -> Option<&Left> {
    desk.asked.iter().rev().find_map(|effect| match effect {
        Effect::KeepSent(left) => Some(left.as_ref()),
        _ => None,
    })
}

fn preview_of(desk: &mut Desk, kind: Kind) -> String {
    desk.keys("F5");
    for _ in Kind::ALL {
        if desk.app.live().unwrap().shown().kind == kind {
            break;
        }
        desk.keys("d");
    }
    assert_eq!(desk.app.live().unwrap().shown().kind, kind);
    desk.keys("End");
    desk.screen()
}

#[test]
fn nothing_is_marked_before_anything_left() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.keys("F5 s");
    assert!(matches!(
        desk.app.overlays().last(),
        Some(Overlay::Preview(_))
    ));
    desk.keys("c").event(Event::Copied(Copied::Failed {
        why: "rien".to_owned(),
        html: None,
    }));
    desk.keys("s");
    assert!(matches!(
        desk.app.overlays().last(),
        Some(Overlay::Preview(_))
    ));
}

#[test]
fn a_copy_is_marked_as_sent_with_its_bytes_and_the_numbers_are_fixed() {
    let desk = sent();
    let left = kept(&desk).unwrap();
    assert_eq!(left.formats, [Format::Text, Format::Email]);
    assert_eq!(left.shown.kind, Kind::CompteRendu);
    let sent = &session(&desk).sent;
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].to, "tous les participants");
    assert_eq!(sent[0].files, ["compte-rendu-fr-2009-05-27.txt"]);
    let numbered = session(&desk).numbered();
    assert!(
        numbered
            .into_iter()
            .all(|(number, decision)| decision.number == Some(number))
    );
}

#[test]
fn what_cannot_be_kept_is_not_noted_and_whom_it_went_to_stays() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.keys("F5 c").event(Event::Copied(Copied::Desktop));
    desk.keys("s").types("le maire\n");
    desk.event(Event::Kept(Kept::Failed {
        why: "disque plein".to_owned(),
    }));
    assert!(session(&desk).sent.is_empty());
    let screen = desk.screen();
    assert!(
        screen.contains("disque plein") && screen.contains("le maire"),
        "{screen}"
    );
}

#[test]
fn a_change_asks_for_its_reason_and_stands_in_the_rectificatif() {
    let mut desk = sent();
    desk.keys("Esc F2 Up Up Enter")
        .types(" et autrement")
        .keys("Enter");
    assert!(
        desk.screen().contains("pour quel motif"),
        "{}",
        desk.screen()
    );
    desk.types("erreur de fr");
    desk.keys("Esc");
    assert_eq!(session(&desk).corrections.len(), 1);
    assert!(session(&desk).corrections[0].reason.is_empty());
    // What was typed of the reason is there again.
    desk.keys("F5");
    let wanting = match desk.app.overlays().last() {
        Some(Overlay::Preview(preview)) => {
            let mut findings = preview.findings.iter();
            findings.position(|finding| finding.problem == Problem::NoReason)
        }
        _ => None,
    };
    for _ in 0..=wanting.unwrap() {
        desk.keys("Tab");
    }
    desk.keys("Enter");
    assert!(desk.screen().contains("erreur de fr"), "{}", desk.screen());
    desk.keys("Ctrl+U").types("ar: erreur de frappe\n");
    let correction = &session(&desk).corrections[0];
    assert_eq!(correction.reason.as_str(), "erreur de frappe");
    assert_eq!(correction.by.as_deref(), Some("ar"));
    desk.keys("Esc Esc");
    insta::assert_snapshot!(preview_of(&mut desk, Kind::Rectificatif));
}

#[test]
fn one_undo_takes_the_change_and_its_correction_back() {
    let mut desk = sent();
    let before = session(&desk).clone();
    desk.keys("Esc F2 Up Up Enter")
        .types(" et autrement")
        .keys("Enter");
    assert_eq!(session(&desk).corrections.len(), 1);
    desk.keys("Esc Ctrl+Z");
    assert_eq!(session(&desk).corrections, []);
    assert_eq!(session(&desk).log, before.log);
}

#[test]
fn a_decision_withdrawn_later_keeps_its_number() {
    let mut desk = sent();
    desk.keys("Esc").types("!2- sans objet\n");
    assert!(
        desk.foot().contains("ce qui a été envoyé change")
            || desk.foot().contains("Ce qui a été envoyé change"),
        "{}",
        desk.foot()
    );
    let withdrawn: Vec<&Decision> = session(&desk)
        .decisions
        .iter()
        .filter(|decision| decision.state == DecisionState::Withdrawn)
        .collect();
    assert_eq!(withdrawn.len(), 1);
    let screen = preview_of(&mut desk, Kind::CompteRendu);
    assert!(screen.contains("2) (retiré)"), "{screen}");
    let mut desk = desk;
    desk.keys("Esc");
    let screen = preview_of(&mut desk, Kind::Rectificatif).replace('\u{a0}', " ");
    assert!(
        screen.contains("Point 2 : au lieu de « Les thèmes"),
        "{screen}"
    );
    assert!(screen.contains("lire « (retiré) »"), "{screen}");
}

#[test]
fn the_first_row_says_that_what_was_sent_was_amended_since() {
    let mut desk = sent();
    desk.keys("Esc");
    assert!(!desk.row(0).contains("amendé depuis"), "{}", desk.row(0));
    // What nobody was sent is no amendment of it.
    desk.types(", à moi seul\n");
    assert!(!desk.row(0).contains("amendé depuis"), "{}", desk.row(0));
    desk.types("!1+ les salles restent à trouver\n");
    desk.keys("Esc");
    assert!(
        desk.row(0).contains("amendé depuis l'envoi"),
        "{}",
        desk.row(0)
    );
    desk.keys("Ctrl+Z");
    assert!(!desk.row(0).contains("amendé depuis"), "{}", desk.row(0));
}
