//! The rules of the compte-rendu, each alone.

use copil::document::typography::suggestions;
use copil::document::{Format, House, Options, compte_rendu};
use copil::model::{
    Citation, DecisionState, EntryKind, Hour, Language, NextMeeting, Person, Session, Side, Vote,
};
use copil::write;

use crate::golden::{comite, text};
use crate::sessions::{self, amendment, complet, day, decide, log, note, person, point};

fn session() -> Session {
    let mut session = Session::new("Événement", "Comité", 1, day("2026-03-12"), "Lieu");
    session.people = vec![
        person("ar", "André ROSSINOT", "Maire de Nancy"),
        person("cb", "Claire BEAUMONT", ""),
    ];
    session
}

/// What stands below the title.
#[track_caller]
fn below(session: &Session) -> String {
    below_with(session, Options::default())
}

#[track_caller]
fn below_with(session: &Session, options: Options) -> String {
    let text = text(session, options);
    let (_, below) = text.split_once("COMPTE-RENDU\n").unwrap();
    below
        .trim_matches('\n')
        .replace('\u{a0}', "~")
        .replace('\u{202f}', "_")
}

#[test]
fn a_function_is_said_once_and_only_in_a_turn_that_prints() {
    let mut session = session();
    note(&mut session, "ar", "privé").private = true;
    note(&mut session, "ar", "secret").confidential = true;
    log(
        &mut session,
        EntryKind::Floor {
            by: "ar".parse().unwrap(),
        },
    );
    note(&mut session, "cb", "sans fonction");
    note(&mut session, "ar", "bonjour");
    note(&mut session, "cb", "merci");
    note(&mut session, "ar", "au revoir");
    assert_eq!(
        below(&session),
        "Claire BEAUMONT~: Sans fonction.\n\nAndré ROSSINOT, Maire de Nancy~: Bonjour.\n\n\
         Claire BEAUMONT~: Merci.\n\nAndré ROSSINOT~: Au revoir."
    );
}

#[test]
fn a_house_may_name_people_short() {
    let mut session = session();
    note(&mut session, "ar", "bonjour");
    let house = House::read(
        "ville",
        "(extends: \"comite\", first_mention: short, sections: [log])",
    )
    .unwrap();
    let document = compte_rendu(&session, &house, &Options::default());
    let mut bytes = Vec::new();
    write::text(
        &document,
        &write::Options::new(&house, Format::Text),
        &mut bytes,
    )
    .unwrap();
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        "André ROSSINOT\u{a0}: Bonjour.\n"
    );
}

#[test]
fn closed_doors_open_only_when_asked() {
    let mut session = session();
    note(&mut session, "ar", "secret").confidential = true;
    note(&mut session, "ar", "à moi").private = true;
    decide(&mut session, "ouverte");
    decide(&mut session, "fermée").confidential = true;
    decide(&mut session, "suivante");
    assert_eq!(
        below(&session),
        "Les points actés~:\n1) Ouverte.\n2) Suivante."
    );
    let options = Options {
        include_confidential: true,
        ..Options::default()
    };
    assert_eq!(
        below_with(&session, options),
        "André ROSSINOT, Maire de Nancy~: Secret.\n\nLes points actés~:\n1) Ouverte.\n– Fermée.\n2) Suivante."
    );
}

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
fn one_point_makes_bullets_and_one_note_a_paragraph() {
    let mut session = session();
    point(&mut session, Some("ar"), "seul");
    note(&mut session, "cb", "seule");
    assert_eq!(
        below(&session),
        "André ROSSINOT, Maire de Nancy~:\n- Seul.\n\nClaire BEAUMONT~: Seule."
    );
}

#[test]
fn sides_and_people_speak_together() {
    let mut session = session();
    note(&mut session, "ar+cb+@Japon", "d'accord");
    note(&mut session, "@Japon", "merci");
    note(&mut session, "@Italie", "grazie");
    session.sides.push(Side {
        name: "Japon".to_owned(),
        label: "La délégation japonaise".to_owned(),
    });
    assert_eq!(
        below(&session),
        "André ROSSINOT, Maire de Nancy, Claire BEAUMONT et la délégation japonaise~: D’accord.\n\n\
         La délégation japonaise~: Merci.\n\nItalie~: Grazie."
    );
}

#[test]
fn somebody_not_yet_known_says_so() {
    let mut session = session();
    session.people.push(Person {
        pending: true,
        ..person("zz", "zz", "")
    });
    note(&mut session, "zz", "bonjour");
    assert_eq!(below(&session), "zz (à identifier)~: Bonjour.");
}

#[test]
fn paragraphs_of_nobody_stand_alone() {
    let mut session = session();
    note(&mut session, "", "début");
    note(&mut session, "", "suite");
    point(&mut session, None, "a");
    point(&mut session, None, "b");
    assert_eq!(below(&session), "Début.\n\nSuite.\n\n- A.\n- B.");
}

#[test]
fn quoted_words_say_where_they_come_from() {
    let mut session = session();
    let quoted = note(
        &mut session,
        "",
        "« la France et le Japon se réjouissent. »",
    );
    quoted.cite = Some(Citation {
        source: "Communiqué conjoint".to_owned(),
        date: Some(day("2013-06-07")),
    });
    assert_eq!(
        below(&session),
        "«~la France et le Japon se réjouissent~» (Communiqué conjoint, 7~juin 2013)."
    );
}

#[test]
fn hands_that_change_are_told() {
    let mut session = session();
    note(&mut session, "ar", "je dois partir");
    log(
        &mut session,
        EntryKind::Chair {
            who: "cb".to_owned(),
        },
    );
    log(
        &mut session,
        EntryKind::Pen {
            who: "Marie".to_owned(),
        },
    );
    assert_eq!(
        below(&session),
        "André ROSSINOT, Maire de Nancy~: Je dois partir.\n\n\
         La présidence est désormais assurée par Claire BEAUMONT.\n\n\
         Le secrétariat de séance est désormais assuré par Marie."
    );
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
        date: day("2026-06-03"),
        at: Hour::new(14, 0),
        place: String::new(),
        print: true,
    });
    log(&mut session, EntryKind::Closing {});
    assert_eq!(
        below(&session),
        "Prochaine réunion~: mercredi 3~juin 2026 à 14~h.\n\nLa séance est levée."
    );
}

#[test]
fn an_ordinal_agrees_with_its_body() {
    for (body, line) in [
        (
            "Commission mixte",
            "Première Commission mixte, le jeudi 12\u{a0}mars 2026",
        ),
        (
            "Rencontres",
            "Première Rencontres, le jeudi 12\u{a0}mars 2026",
        ),
        ("Comité", "Premier Comité, le jeudi 12\u{a0}mars 2026"),
    ] {
        let mut session = session();
        body.clone_into(&mut session.body);
        assert_eq!(
            text(&session, Options::default()).lines().nth(2),
            Some(line)
        );
    }
}

#[test]
fn an_empty_session_is_a_head() {
    let mut session = Session::new("", "", 0, sessions::words("un jour de mai"), "");
    session.language = Language::Fr;
    assert_eq!(
        text(&session, Options::default()),
        "un jour de mai\n\nCOMPTE-RENDU\n"
    );
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
    let found = suggestions(&document);
    let found: Vec<(u8, &str, Option<&str>)> = found
        .iter()
        .inspect(|suggestion| assert_eq!(suggestion.sources, [entry]))
        .map(|suggestion| {
            (
                suggestion.number,
                suggestion.found.as_str(),
                suggestion.better.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            (18, "Mr", Some("M.")),
            (17, "14:30,", Some("14\u{a0}h\u{a0}30,")),
            (7, "etc...", Some("etc.")),
            (38, "13", None),
        ]
    );
}
