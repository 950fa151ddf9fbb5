//! Rows of the grammar: decisions, questions, actions, votes, repairs.

use copil::capture::Problem;
use copil::model::{Date, Due, Hour, Vote};

use crate::support::Room;

#[test]
fn an_exclamation_mark_notes_a_decision() {
    let mut room = Room::new();
    room.all(&[
        "ar: oui",
        "! La date : les 12 et 13 mai",
        "acte: deux",
        "decision: trois",
        "!quatre",
    ]);
    assert_eq!(
        room.decisions(),
        ["La date : les 12 et 13 mai", "deux", "trois", "quatre"]
    );
    let decision = &room.session().decisions[0];
    assert_eq!(decision.after, Some(room.session().log[0].id));
    assert_eq!(decision.at, Hour::new(14, 0));
}

#[test]
fn a_number_rewords_a_decision_and_keeps_its_wording() {
    let mut room = Room::new();
    room.all(&[
        "! un",
        "! deux",
        "!2 nouveau",
        "!1s/un/premier un",
        "!1s;un;1;g",
        "reformule: 2 autre",
    ]);
    assert_eq!(room.decisions(), ["premier 1", "autre"]);
    let kept: Vec<&str> = room.session().decisions[1]
        .wordings
        .iter()
        .map(|wording| wording.text.as_str())
        .collect();
    assert_eq!(kept, ["deux", "nouveau"]);
    let ghost = room.ghost("!2 final");
    let change = ghost.change.unwrap();
    assert_eq!(
        (change.old.as_str(), change.new.as_str(), ghost.number),
        ("autre", "final", Some(2))
    );
    assert_eq!(
        room.take("!2").problem,
        Some(Problem::NoWords { number: 2 })
    );
}

#[test]
fn a_plus_amends_a_decision() {
    let mut room = Room::new();
    room.all(&["! un", "!1+ après cette réunion", "amende: 1 encore"]);
    let amendments = &room.session().decisions[0].amendments;
    let texts: Vec<&str> = amendments.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts, ["après cette réunion", "encore"]);
    assert_eq!(
        (amendments[0].at, amendments[0].on),
        (Hour::new(14, 0), None)
    );
    assert_eq!(room.decisions(), ["un"]);
}

#[test]
fn a_decision_is_withdrawn_rejected_or_postponed() {
    let mut room = Room::new();
    room.all(&[
        "! un",
        "! deux",
        "! trois",
        "!1- saisi deux fois",
        "!>1",
        "!x quatre",
        "rejet: cinq",
    ]);
    assert_eq!(
        room.decisions(),
        [
            "un [Withdrawn]",
            "deux [Postponed]",
            "trois",
            "quatre [Rejected]",
            "cinq [Rejected]"
        ]
    );
    let reason = room.session().decisions[0].reason.clone().unwrap();
    assert_eq!(reason.as_str(), "saisi deux fois");
    room.all(&["! six", "retire: 1", "reporte: 1 faute de temps"]);
    assert_eq!(room.decisions()[2..3], ["trois [Withdrawn]"]);
    assert_eq!(room.decisions()[5..], ["six [Postponed]"]);
}

#[test]
fn a_question_mark_leaves_a_question_open() {
    let mut room = Room::new();
    room.all(&["? qui ?", "ouvert: quand", "question: où"]);
    let texts: Vec<&str> = room
        .session()
        .questions
        .iter()
        .map(|it| it.text.as_str())
        .collect();
    assert_eq!(texts, ["qui ?", "quand", "où"]);
}

#[test]
fn an_action_has_owners_and_a_deadline() {
    for (line, who, outside, text, due) in [
        (
            "> ar, jfp envoyer les invitations d'ici le 15/09",
            "ar jfp",
            None,
            "envoyer les invitations",
            Some("By 2009-09-15"),
        ),
        ("> ar+kk: envoyer", "ar kk", None, "envoyer", None),
        (
            "> Office de tourisme : envoyer avant fin août",
            "",
            Some("Office de tourisme"),
            "envoyer",
            Some("Before fin août"),
        ),
        (
            "> ROSSINOT : écrire pour début septembre",
            "ar",
            None,
            "écrire",
            Some("For début septembre"),
        ),
        (
            "> préparer la salle pour 30 personnes",
            "",
            None,
            "préparer la salle pour 30 personnes",
            None,
        ),
        (
            "> envoyer à Paris : le programme",
            "",
            None,
            "envoyer à Paris : le programme",
            None,
        ),
        (
            "> envoyer : le programme",
            "",
            None,
            "envoyer : le programme",
            None,
        ),
        ("action: kk préparer", "kk", None, "préparer", None),
        ("a faire: relire", "", None, "relire", None),
        (
            "＞ kk、yt 招待状を９月１５日までに送る",
            "kk yt",
            None,
            "招待状を送る",
            Some("By 2009-09-15"),
        ),
    ] {
        let mut room = Room::new();
        room.take(line);
        let action = &room.session().actions[0];
        let found = action.due.as_ref().map(|Due { word, date }| match date {
            Date::Day(day) => format!("{word:?} {day}"),
            Date::Words { text, .. } => format!("{word:?} {text}"),
        });
        assert_eq!(action.who.join(" "), who, "{line}");
        assert_eq!(action.outside.as_deref(), outside, "{line}");
        assert_eq!(
            (action.text.as_str(), found.as_deref()),
            (text, due),
            "{line}"
        );
    }
}

#[test]
fn a_vote_is_on_the_last_or_the_named_decision() {
    let tally = |in_favour, against, abstained, not_voting| {
        Some(Vote::Tally {
            in_favour,
            against,
            abstained,
            not_voting,
        })
    };
    for (line, first, second) in [
        ("vote: 12 0 1", None, tally(12, 0, 1, 0)),
        ("vote: 12 0 1 2", None, tally(12, 0, 1, 2)),
        (
            "vote: 12 pour, 3 contre, 1 abstention",
            None,
            tally(12, 3, 1, 0),
        ),
        ("vote 1: unanime", Some(Vote::Unanimous {}), None),
        ("Vote: unanimité", None, Some(Vote::Unanimous {})),
        ("採決：全会一致", None, Some(Vote::Unanimous {})),
    ] {
        let mut room = Room::new();
        room.all(&["! un", "! deux", line]);
        let votes: Vec<Option<Vote>> = room
            .session()
            .decisions
            .iter()
            .map(|it| it.vote.clone())
            .collect();
        assert_eq!(votes, [first, second], "{line}");
    }
    assert_eq!(
        Room::new().take("vote: 3 0 0").problem,
        Some(Problem::NothingBefore)
    );
}

#[test]
fn two_dots_flag_the_previous_entry_and_a_mark_flags_this_one() {
    let mut room = Room::new();
    room.all(&[
        "ar: la durée",
        ", privé",
        ".. durée exacte",
        "le lieu (?)",
        "! la date（？）",
        ".. jour",
    ]);
    assert_eq!(
        room.log(),
        ["ar: la durée [durée exacte]", ", privé", "ar: le lieu []"]
    );
    let decision = &room.session().decisions[0];
    assert_eq!(decision.text.as_str(), "la date");
    assert_eq!(decision.flag.as_ref().unwrap().as_str(), "jour");
    assert_eq!(
        Room::new().take(".. rien").problem,
        Some(Problem::NothingBefore)
    );
}

#[test]
fn words_are_replaced_where_they_were_typed_last() {
    let mut room = Room::new();
    room.all(&[
        "ar: en salle",
        "! la salle",
        "s/salle/cabine",
        "s/salle/cour",
        "s;cour;la cour des cours;",
        "s/cour/tour/g",
    ]);
    assert_eq!(room.decisions(), ["la cabine"]);
    assert_eq!(room.log(), ["ar: en la tour des tours"]);
    let ghost = room.ghost("s/cabine/régie");
    assert_eq!((ghost.id, ghost.number), ("ghost-replace", Some(1)));
    assert_eq!(ghost.change.unwrap().new.as_str(), "la régie");
    assert!(matches!(
        room.take("s/absent/x").problem,
        Some(Problem::NotFound { .. })
    ));
}
