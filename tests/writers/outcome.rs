//! The rules of what comes after the log, and what a document tells of itself.

use copil::document::typography::suggestions;
use copil::document::{Format, House, Options, compte_rendu};
use copil::model::{DecisionState, EntryKind, Hour, NextMeeting, Standing, Vote};
use copil::write;

use crate::golden::{comite, text};
use crate::rules::{below, session};
use crate::sessions::{amendment, complet, day, decide, log, note};

#[test]
fn what_is_kept_for_follow_up_does_not_print() {
    let mut session = complet();
    for action in &mut session.actions {
        action.print = false;
    }
    for question in &mut session.questions {
        question.print = false;
    }
    session.decisions[3].print = false;
    session.next = session.next.map(|next| NextMeeting {
        print: false,
        ..next
    });
    let text = text(&session, Options::default());
    for heading in ["Actions", "Points restant", "Prochaine"] {
        assert!(!text.contains(heading), "{heading}");
    }
}

#[test]
fn a_decision_has_one_stop_after_its_parentheses() {
    let mut session = session();
    let decision = decide(&mut session, "les dates.");
    decision.vote = Some(Vote::Tally {
        in_favour: 12,
        against: 0,
        abstained: 1,
        not_voting: 2,
    });
    decision.amendments = vec![
        amendment("après la réunion, confirmées."),
        amendment("puis affichées"),
    ];
    decide(&mut session, "une question ?");
    assert_eq!(
        below(&session),
        "Les points actés~:\n1) Les dates (12 pour, 0 contre, 1 abstention, 2 ne prennent pas part au vote) \
         (après la réunion, confirmées_; puis affichées).\n2) Une question_?"
    );
}

#[test]
fn after_sending_numbers_stay() {
    let mut session = session();
    for (number, state) in [
        (1, DecisionState::Adopted),
        (2, DecisionState::Withdrawn),
        (3, DecisionState::Rejected),
        (4, DecisionState::Postponed),
    ] {
        let decision = decide(&mut session, "un point");
        decision.number = Some(number);
        decision.state = state;
    }
    decide(&mut session, "nouveau");
    assert_eq!(
        below(&session),
        "Les points actés~:\n1) Un point.\n2) (retiré)\n3) (rejeté)\n4) (reporté)\n5) Nouveau.\n\n\
         Points restant à trancher~:\n- Un point."
    );
}

#[test]
fn the_next_meeting_and_the_closing_say_what_is_known() {
    let mut session = session();
    session.next = Some(NextMeeting {
        at: Hour::new(14, 0),
        ..NextMeeting::new(day("2026-06-03"), "")
    });
    log(&mut session, EntryKind::Closing {});
    assert_eq!(
        below(&session),
        "Prochaine réunion~: mercredi 3~juin 2026 à 14~h.\n\nLa séance est levée."
    );
}

#[test]
fn a_vote_says_how_the_quorum_stood_where_the_house_has_words_for_it() {
    let mut session = session();
    let decision = decide(&mut session, "un point");
    decision.vote = Some(Vote::Tally {
        in_favour: 3,
        against: 1,
        abstained: 0,
        not_voting: 0,
    });
    decision.quorum = Some(Standing {
        there: 4,
        needed: 5,
    });
    assert_eq!(
        below(&session),
        "Les points actés~:\n1) Un point (3 pour, 1 contre, 0 abstention, quorum non atteint~: 4 présents pour 5 \
         requis)."
    );
    session.decisions[0].quorum = Some(Standing {
        there: 5,
        needed: 5,
    });
    session.decisions[0].vote = Some(Vote::Unanimous {});
    assert_eq!(
        below(&session),
        "Les points actés~:\n1) Un point (adopté à l’unanimité, quorum atteint~: 5 présents pour 5 requis)."
    );
    let silent = "(extends: \"comite\", fr: (vote_quorum_met: \"\", vote_quorum_not_met: \"\"))";
    let house = House::read("essai", silent).unwrap();
    let document = compte_rendu(&session, &house, &Options::default());
    let lines = write::lines(&document, &write::Options::new(&house, Format::Text));
    assert!(lines.iter().all(|line| !line.text.contains("quorum")));
}

#[test]
fn every_block_tells_where_it_came_from() {
    let session = complet();
    let document = compte_rendu(&session, &comite(), &Options::default());
    let lines = write::lines(&document, &write::Options::new(&comite(), Format::Text));
    let line = |text: &str| lines.iter().find(|line| line.text.contains(text)).unwrap();
    assert_eq!(line("Présente le budget").sources, [session.log[3].id]);
    assert_eq!(line("2) Le thème").sources, [session.decisions[1].id]);
    assert_eq!(line("2) Le thème").mark, 3);
    assert_eq!(line("Trois ateliers").sources, [session.decisions[3].id]);
    assert_eq!(line("Office de tourisme").sources, [session.actions[1].id]);
}

#[test]
fn the_same_session_gives_the_same_bytes() {
    assert_eq!(
        text(&complet(), Options::default()),
        text(&complet(), Options::default())
    );
}

#[test]
fn what_is_only_proposed_says_where_it_is() {
    let mut session = session();
    let entry = note(
        &mut session,
        "ar",
        "voir Mr DUPONT à 14:30, etc... 13 villes sont là",
    )
    .id;
    let document = compte_rendu(&session, &comite(), &Options::default());
    let found = suggestions(&document, &session);
    let found: Vec<(&str, &str, Option<&str>)> = found
        .iter()
        .inspect(|suggestion| assert_eq!(suggestion.sources, [entry]))
        .map(|suggestion| {
            (
                suggestion.code,
                suggestion.found.as_str(),
                suggestion.better.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("T18", "Mr", Some("M.")),
            ("T17", "14:30,", Some("14\u{a0}h\u{a0}30,")),
            ("T7", "etc...", Some("etc.")),
            ("T38", "13 villes sont là.", None),
        ]
    );
}
