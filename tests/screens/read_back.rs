//! The chair decides on each point, a key each; what is adopted does not change any more.

use copil::app::{Access, Effect, Event};
use copil::model::{
    Adoption, Date, Decision, DecisionState, Hour, Id, Language, NextMeeting, Session, Vote,
};
use proptest::prelude::*;

use crate::desk::{Desk, opened};
use crate::sample::meeting;

/// The point that is proposed in the sample: n° 2.
fn second(desk: &Desk) -> Decision {
    desk.app.live().unwrap().session().decisions[1].clone()
}

#[test]
fn one_key_adopts_and_the_page_says_so() {
    let mut desk = Desk::open(meeting(), 100, 30);
    desk.keys("F10");
    assert!(desk.screen().contains("Proposition n°\u{a0}2"));
    desk.keys("a");
    assert!(
        desk.screen().contains("Point acté n°\u{a0}2 — adopté"),
        "{}",
        desk.screen()
    );
    let decision = second(&desk);
    assert_eq!(decision.state, DecisionState::Adopted);
    let adoption = decision.adopted.unwrap();
    assert_eq!(adoption.text, decision.text);
    assert_eq!(adoption.at, Hour::new(14, 32));
}

#[test]
fn each_answer_is_one_key() {
    for (key, state, said) in [
        ("p", DecisionState::Postponed, "reportée"),
        ("t", DecisionState::Withdrawn, "retirée"),
        ("j", DecisionState::Rejected, "rejetée"),
    ] {
        let mut desk = Desk::open(meeting(), 100, 30);
        desk.keys("F10").keys(key);
        assert_eq!(second(&desk).state, state);
        // The page stays, with the number it was read under.
        let screen = desk.screen();
        assert!(
            screen.contains(&format!("Proposition n°\u{a0}2 — {said}")),
            "{screen}"
        );
        desk.keys("a");
        assert_eq!(second(&desk).state, DecisionState::Adopted);
    }
}

#[test]
fn an_answer_is_undone_like_anything_else_and_nothing_else_is_undone_before_the_room() {
    let mut desk = Desk::open(meeting(), 100, 30);
    desk.types("ar: un mot\n").keys("F10 a Ctrl+Z");
    assert_eq!(second(&desk), meeting().decisions[1]);
    assert!(desk.screen().contains("Proposition n°\u{a0}2"));
    desk.keys("Ctrl+Y");
    assert_eq!(second(&desk).state, DecisionState::Adopted);
    desk.keys("Ctrl+Z Ctrl+Z");
    assert!(
        desk.screen().contains("Rien à annuler ici"),
        "{}",
        desk.screen()
    );
    let log = &desk.app.live().unwrap().session().log;
    assert_eq!(log.len(), meeting().log.len() + 1);
}

#[test]
fn both_languages_are_adopted_together() {
    let mut session = meeting();
    session.decisions[1]
        .texts
        .insert(Language::Ja, "テーマを定める。".into());
    let mut desk = Desk::open(session, 100, 30);
    desk.keys("F10 a Esc");
    desk.types("!2 ja: 別の文言\n");
    let decision = second(&desk);
    assert_eq!(
        decision.adopted.unwrap().texts[&Language::Ja].as_str(),
        "テーマを定める。"
    );
    assert_eq!(decision.texts[&Language::Ja].as_str(), "テーマを定める。");
    desk.keys("Ctrl+U").types("!2 en: The themes\n");
    assert_eq!(second(&desk).texts[&Language::En].as_str(), "The themes");
}

#[test]
fn a_point_is_reworded_beside_the_words_it_has() {
    let mut desk = Desk::open(meeting(), 100, 30);
    desk.keys("F10 r").types(" Et le sport.");
    let screen = desk.screen();
    assert!(
        screen.contains("Avant") && screen.contains("Après"),
        "{screen}"
    );
    desk.keys("Enter");
    let decision = second(&desk);
    assert!(decision.text.ends_with(" Et le sport."));
    assert_eq!(
        decision.wordings.len(),
        meeting().decisions[1].wordings.len() + 1
    );
    assert!(desk.screen().contains("Et le sport."));
    // Half a wording waits for the next time.
    desk.keys("r").types(" Ou").keys("Esc r");
    assert!(desk.screen().contains(" Ou"), "{}", desk.screen());
}

#[test]
fn a_vote_is_typed_where_the_point_stands() {
    let mut desk = Desk::open(meeting(), 100, 30);
    desk.keys("F10 v").types("beaucoup\n");
    assert!(
        desk.screen().contains("pour contre abstentions"),
        "{}",
        desk.screen()
    );
    desk.keys("Ctrl+U").types("12 0 1\n");
    let vote = second(&desk).vote;
    assert!(matches!(
        vote,
        Some(Vote::Tally {
            in_favour: 12,
            against: 0,
            abstained: 1,
            ..
        })
    ));
    assert!(desk.screen().contains("12 pour"), "{}", desk.screen());
}

#[test]
fn an_adopted_point_is_not_reworded_postponed_or_deleted_but_amended_or_withdrawn() {
    let mut desk = Desk::open(meeting(), 100, 30);
    desk.keys("F10 a");
    for key in ["r", "p", "j"] {
        desk.keys(key);
        assert!(
            desk.screen().contains("la rédaction ne change plus"),
            "{key}"
        );
    }
    let adopted = second(&desk);
    desk.keys("Esc F2 Tab End Delete Esc Esc");
    desk.types("!2 autre chose\n")
        .keys("Ctrl+U")
        .types("s/thèmes/temps\n")
        .keys("Ctrl+U");
    assert_eq!(second(&desk), adopted);
    desk.types("!2+ la date est à confirmer (?)\n")
        .types("!2- sans objet\n");
    let after = second(&desk);
    assert_eq!(
        (after.text, after.state),
        (adopted.text, DecisionState::Withdrawn)
    );
    assert_eq!(after.adopted, adopted.adopted);
    let amendment = after.amendments.last().unwrap();
    assert_eq!(amendment.state, copil::model::AmendmentState::Pending);
}

#[test]
fn after_the_last_point_comes_the_record_and_one_key_copies_it() {
    let mut session = meeting();
    let week = Date::Words {
        text: "semaine du 5 au 9 octobre 2009".to_owned(),
        after: None,
    };
    session.next = Some(NextMeeting::new(week, "Paris"));
    let mut desk = Desk::open(session, 100, 30);
    desk.keys("F10 a Enter");
    insta::assert_snapshot!("the_record_on_the_wall", desk.screen());
    desk.asked.clear();
    desk.keys("c");
    assert!(
        desk.asked
            .iter()
            .any(|effect| matches!(effect, Effect::Copy(_)))
    );
    desk.keys("PageUp");
    assert!(desk.screen().contains("Point acté n°\u{a0}2"));
}

#[test]
fn the_close_offers_the_read_back_and_opens_nothing_by_itself() {
    let mut desk = Desk::open(meeting(), 100, 30);
    desk.types("levee: 17h30\n");
    assert!(desk.foot().contains("F10"), "{}", desk.foot());
    desk.keys("Esc Right");
    assert!(
        desk.foot().contains("Un point reste à relire"),
        "{}",
        desk.foot()
    );
    desk.keys("F10 a Esc");
    assert!(!desk.foot().contains("reste à relire"), "{}", desk.foot());
}

#[test]
fn whoever_only_reads_answers_nothing() {
    let mut reading = opened(meeting());
    reading.access = Access::Viewer(copil::app::Holder::default());
    let mut desk = Desk::new(100, 30);
    desk.event(Event::Opened(Box::new(reading))).keys("F10 a");
    assert_eq!(second(&desk), meeting().decisions[1]);
    assert!(desk.screen().contains("lecture seule"), "{}", desk.screen());
}

/// What may be tried on what is adopted.
const TRIES: &[&str] = &[
    "!1 une autre rédaction",
    "!2 une autre rédaction",
    "!1s/la/le",
    "s/les/des",
    "s/a/e/g",
    "!1+ après cette réunion",
    "!2+ à confirmer (?)",
    "!1- sans objet",
    "!2- sans objet",
    "!>1",
    "!>2",
    "!1 ja: 別の文言",
    "!2 en: other words",
    "&ja: 別の文言",
    "adopte: 1",
    "adopte: 2",
    "remplace: 1 par 2",
    "vote: 3 1 0",
    "! Un nouveau point",
    "hc:",
    "hc-",
    "hc: 3",
];

/// And by keys, on what is picked or on the wall.
const KEYS: &[&str] = &[
    "F10 a Esc",
    "F10 Home a PageDown a Esc",
    "F10 r x Enter Esc Esc",
    "F10 p Esc",
    "F10 t Esc",
    "F10 j Esc",
    "F2 Tab Delete Esc",
    "F2 Tab End Delete Esc",
    "F2 Tab F2 x Enter Esc Esc",
    "F2 Tab r n Esc Esc",
    "F2 Tab End r x Esc Esc",
    "F2 Tab u Esc",
    "F2 Tab j Esc",
    "F2 Tab End h Esc",
    "F2 Tab Alt+Down Esc",
];

fn adoptions(session: &Session) -> Vec<(Id, Adoption)> {
    let decisions = session.decisions.iter();
    let adopted = decisions.filter_map(|it| Some((it.id, it.adopted.clone()?)));
    adopted.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// « Once stored » : an adoption taken back by undo was not one.
    #[test]
    fn each_adopted_wording_stays_readable_unchanged_whatever_edits_follow(
        steps in prop::collection::vec((prop::bool::ANY, 0..40_usize), 1..40),
    ) {
        let mut session = meeting();
        session.decisions[1].texts.insert(Language::Ja, "テーマを定める。".into());
        let mut desk = Desk::open(session, 100, 30);
        let mut kept: Vec<(Id, Adoption)> = Vec::new();
        for (typed, at) in steps {
            if typed {
                desk.types(TRIES[at % TRIES.len()]).types("\n").keys("Ctrl+U");
            } else {
                desk.keys(KEYS[at % KEYS.len()]);
            }
            let session = desk.app.live().unwrap().session();
            for (id, adoption) in &kept {
                let decision = session.decision(*id);
                prop_assert_eq!(decision.and_then(|it| it.adopted.as_ref()), Some(adoption));
                prop_assert!(decision.is_some_and(|it| it.keeps(adoption)));
            }
            kept = adoptions(session);
        }
    }
}
