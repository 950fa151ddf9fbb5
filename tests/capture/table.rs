//! The rows of the grammar, one test each.

use copil::capture::{Effect, Problem};
use copil::edit::RowRef;
use copil::model::{Date, Due, EntryKind, Hour, Presence, Role, Vote};

use crate::support::{Room, day, moment};

#[test]
fn a_key_gives_the_floor_and_notes_the_first_words() {
    let mut room = Room::new();
    room.all(&[
        "ar: Mot de bienvenue",
        "ar: suite",
        "kaw: Synthèse",
        "parole: ar",
        "oui",
    ]);
    assert_eq!(
        room.log(),
        [
            "ar: Mot de bienvenue",
            "ar: suite",
            "kk: Synthèse",
            "(ar)",
            "ar: oui"
        ]
    );
    assert_eq!(room.floor(), "ar");
}

#[test]
fn a_joint_turn_keeps_the_order_typed() {
    let mut room = Room::new();
    room.all(&["aj+ar: se félicitent", "ar + kk : ensemble"]);
    assert_eq!(room.log(), ["aj+ar: se félicitent", "ar+kk: ensemble"]);
}

#[test]
fn a_side_speaks() {
    let mut room = Room::new();
    room.all(&["japon: souhaite", "fra: accepte"]);
    assert_eq!(room.log(), ["@Japon: souhaite", "@France: accepte"]);
}

#[test]
fn words_are_a_note_of_the_floor_a_bullet_of_the_topic_or_nobodys() {
    let mut room = Room::new();
    room.all(&["de personne", "ar:", "de lui", "* Points", "du sujet"]);
    assert_eq!(
        room.log(),
        [
            ": de personne",
            "(ar)",
            "ar: de lui",
            "* Points",
            "- du sujet"
        ]
    );
}

#[test]
fn an_ampersand_goes_on_in_the_last_note() {
    let mut room = Room::new();
    room.all(&[
        "ar: Mot.",
        "! La date",
        "& Suite.",
        "kk: 会議。",
        "& 次。",
        "&suite",
    ]);
    assert_eq!(
        room.log(),
        ["ar: Mot. Suite.", "kk: 会議。次。", "kk: &suite"]
    );
    // Somebody else was given the floor: the words are his.
    room.all(&["yt:", "& oui"]);
    assert_eq!(room.log()[3..], ["(yt)", "yt: oui"]);
}

#[test]
fn a_mark_files_words_under_somebody_without_moving_the_floor() {
    let mut room = Room::new();
    room.all(&[
        "ar: un",
        "kk: deux",
        "< trois",
        "<ar- quatre",
        "<yt: cinq",
        "note: yt six",
        "< kk: sept",
    ]);
    assert_eq!(
        room.log(),
        [
            "ar: un",
            "ar: trois",
            "ar- quatre",
            "yt: cinq",
            "yt: six",
            "kk: deux",
            "kk: sept"
        ]
    );
    assert_eq!(room.floor(), "kk");
    let outcome = Room::new().take("< à personne");
    assert_eq!(outcome.problem, Some(Problem::NoSpeakerBefore));
    assert!(outcome.edits.is_empty());
}

#[test]
fn a_mark_inherits_the_closed_doors_of_the_turn_it_joins() {
    let mut room = Room::new();
    room.all(&[
        "ar: un",
        "hc:",
        "kk: secret",
        "hc-",
        "ar: deux",
        "<kk: encore",
    ]);
    let texts: Vec<(&str, bool)> = room
        .session()
        .log
        .iter()
        .filter_map(|entry| Some((entry.kind.text()?.as_str(), entry.confidential)))
        .collect();
    assert_eq!(
        texts,
        [
            ("un", false),
            ("secret", true),
            ("encore", true),
            ("deux", false)
        ]
    );
}

#[test]
fn a_dash_is_a_bullet_of_the_turn_or_of_the_topic() {
    let mut room = Room::new();
    room.all(&["ar:", "- un", "* Sujet", "- deux", "kk: - trois"]);
    assert_eq!(
        room.log(),
        ["(ar)", "ar- un", "* Sujet", "- deux", "kk- trois"]
    );
}

#[test]
fn a_star_opens_a_topic_and_goes_back_to_the_last() {
    let mut room = Room::new();
    room.all(&[
        "* Points à améliorer :",
        "un",
        "ar: deux",
        "*",
        "trois",
        "theme: Autre",
    ]);
    assert_eq!(
        room.log(),
        [
            "* Points à améliorer",
            "- un",
            "- trois",
            "ar: deux",
            "* Autre"
        ]
    );
    assert_eq!(Room::new().parse("*").problem, Some(Problem::NoTopic));
}

#[test]
fn an_agreement_closes_a_topic_and_the_floor_stays() {
    let mut room = Room::new();
    room.all(&[
        "ar: un",
        "= Accord général",
        "deux",
        "* Sujet",
        "accord: Autre",
        "trois",
    ]);
    assert_eq!(
        room.log(),
        [
            "ar: un",
            "= Accord général",
            "ar: deux",
            "* Sujet",
            "= Autre",
            ": trois"
        ]
    );
    assert_eq!(copil::model::turns(&room.session().log).len(), 6);
}

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

fn presences(room: &Room) -> String {
    let letter = |presence| match presence {
        Presence::Unknown => '.',
        Presence::Present => 'p',
        Presence::Excused => 'e',
        Presence::Absent => 'a',
        Presence::Represented => 'r',
    };
    room.session()
        .people
        .iter()
        .map(|it| letter(it.presence))
        .collect()
}

#[test]
fn presence_of_several_of_a_side_or_of_all() {
    let mut room = Room::new();
    room.all(&["pr+ tous -md -japon", "ex+ kk", "ab+ yt,md"]);
    assert_eq!(presences(&room), "ppppapea");
    room.all(&["present: japon", "rep+ kk=yt"]);
    assert_eq!(presences(&room), "ppppaprp");
    assert_eq!(
        room.session().person("kk").unwrap().proxy.as_deref(),
        Some("yt")
    );
    let outcome = room.take("ex+ mj");
    assert_eq!(
        outcome.problem,
        Some(Problem::NoPerson {
            form: "mj".to_owned()
        })
    );
}

#[test]
fn people_arrive_and_leave_now_or_at_an_hour() {
    let mut room = Room::new();
    room.all(&[
        "ex+ kk",
        "arr+ kk 14h20",
        "dep+ kk=ar",
        "arr+ yt, md à 15 h 05",
    ]);
    let log = &room.session().log;
    assert_eq!(
        (log[0].at, log[1].at),
        (Hour::new(14, 20), Hour::new(14, 0))
    );
    assert_eq!(
        log[1].kind,
        EntryKind::Departure {
            who: "kk".to_owned(),
            proxy: Some("ar".to_owned())
        }
    );
    assert_eq!((log.len(), log[3].at), (4, Hour::new(15, 5)));
    assert_eq!(
        room.session().person("kk").unwrap().presence,
        Presence::Present
    );
}

#[test]
fn the_chair_and_the_pen_change_hands() {
    let mut room = Room::new();
    room.all(&["presidence: kk", "Relais: mb", "relais: Marc BRUN"]);
    assert_eq!(room.session().chair(), Some("kk"));
    assert_eq!(room.session().live.pen.as_deref(), Some("Marc BRUN"));
    assert_eq!(room.session().log.len(), 3);
    room.all(&["Relais: la suite", "Présidence: un mot"]);
    assert_eq!(
        room.log()[3..],
        [": Relais: la suite", ": Présidence: un mot"]
    );
}

#[test]
fn a_walk_on_joins_with_a_free_key() {
    let mut room = Room::new();
    let outcome = room.take("+ Jacques VALADE, Ambassadeur itinérant, Ministère");
    assert_eq!(outcome.touched, Some(RowRef::Person("jv".to_owned())));
    let person = room.session().person("jv").unwrap();
    assert_eq!(person.function, "Ambassadeur itinérant, Ministère");
    assert_eq!(
        (person.role, person.presence),
        (Role::Guest, Presence::Present)
    );
    room.all(&[
        "+ Julie VERNE",
        "invite: Mme Ana ROUX, Maire",
        "+ Ostende, ville",
    ]);
    let keys: Vec<&str> = room.session().people[9..]
        .iter()
        .map(|it| it.key.as_str())
        .collect();
    assert_eq!(keys, ["jve", "aro", "os"]);
    // Free means free of keywords and words too; prose stays prose.
    room.all(&[
        "+ un mot",
        "+ 3 villes",
        "+ Bravo",
        "+ Jacques Valade, encore lui",
    ]);
    assert_eq!(room.session().people.len(), 12);
    assert_eq!(room.log(), [": + un mot", ": + 3 villes", ": + Bravo"]);
}

#[test]
fn the_queue_of_speakers() {
    let mut room = Room::new();
    room.all(&["q+ kk, yt", "q+ ar kk", "q- yt", "q:"]);
    assert_eq!(
        (room.floor().as_str(), room.session().live.queue.join(" ")),
        ("kk", "ar".to_owned())
    );
    room.all(&["file: jfp", "ar: me voici", "file:"]);
    assert_eq!(
        (room.floor().as_str(), room.session().live.queue.len()),
        ("jfp", 0)
    );
    assert_eq!(room.take("q:").problem, Some(Problem::EmptyQueue));
}

#[test]
fn an_item_is_entered_and_stamped_and_the_one_left_keeps_its_minutes() {
    let mut room = Room::new();
    room.take("odj: 1");
    room.now = moment("2009-05-27T14:12:30");
    room.all(&["odj : 3", "ar: du point 3"]);
    let session = room.session();
    assert_eq!(session.agenda[0].at, Hour::new(14, 0));
    assert_eq!((session.agenda[0].spent, session.agenda[2].spent), (12, 0));
    let third = session.agenda[2].id;
    assert_eq!(session.live.item, Some(third));
    assert_eq!((room.last().item, session.log.len()), (Some(third), 3));
    assert_eq!(
        room.take("odj: 9").problem,
        Some(Problem::NoItem { number: 9 })
    );
}

#[test]
fn an_item_is_added_with_its_minutes() {
    let mut room = Room::new();
    room.take("odj+ Divers | 10");
    let item = &room.session().agenda[3];
    assert_eq!((item.title.as_str(), item.planned), ("Divers", Some(10)));
}

#[test]
fn the_next_meeting_has_a_date_and_a_place() {
    for (line, text, after, at, place) in [
        (
            "proch: semaine du 5 au 9 octobre, Paris",
            "semaine du 5 au 9 octobre 2009",
            Some("2009-10-05"),
            None,
            "Paris",
        ),
        (
            "prochaine: 12 janvier 2010 à 14h30, Beppu",
            "2010-01-12",
            Some("2010-01-12"),
            Hour::new(14, 30),
            "Beppu",
        ),
        (
            "proch: September 15, 2026, Kanazawa",
            "2026-09-15",
            Some("2026-09-15"),
            None,
            "Kanazawa",
        ),
        ("proch: à fixer", "à fixer", None, None, ""),
    ] {
        let mut room = Room::new();
        room.take(line);
        let next = room.session().next.clone().unwrap();
        let words = match &next.date {
            Date::Day(day) => day.to_string(),
            Date::Words { text, .. } => text.clone(),
        };
        assert_eq!(words, text, "{line}");
        assert_eq!(next.date.first_day(), after.map(day), "{line}");
        assert_eq!((next.at, next.place.as_str()), (at, place), "{line}");
    }
}

#[test]
fn a_line_that_begins_with_a_comma_is_private() {
    let mut room = Room::new();
    room.all(&[
        "ar: oui",
        ", à vérifier",
        ",, secret",
        ",collé",
        "prive: aussi",
    ]);
    assert_eq!(
        room.log()[1..],
        [", à vérifier", ", secret", ", collé", ", aussi"]
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
fn a_note_is_marked_for_a_good_practice_sheet() {
    let mut room = Room::new();
    room.all(&[
        "ar:",
        "bp: un guichet unique",
        "bp : un autre",
        "pratique: encore",
    ]);
    let marked = room
        .session()
        .log
        .iter()
        .filter(|entry| entry.practice)
        .count();
    assert_eq!(
        (marked, room.log()[1].as_str()),
        (3, "ar: un guichet unique")
    );
}

#[test]
fn closed_doors_make_confidential_what_is_made_behind_them() {
    let mut room = Room::new();
    room.all(&[
        "ar: public",
        "hc:",
        "secret",
        "! décidé",
        "> ar agir",
        "? demander",
        "& suite",
        "hc-",
        "public",
    ]);
    let session = room.session();
    let confidential: Vec<bool> = session
        .records()
        .map(copil::model::Record::confidential)
        .collect();
    assert_eq!(
        confidential,
        [false, false, true, false, false, true, true, true]
    );
    assert!(!session.live.huis_clos);
    // The last three things noted, whichever they are.
    room.take("hc: 3");
    assert!(room.session().log.last().unwrap().confidential);
    assert!(!room.session().log[0].confidential);
}

#[test]
fn what_is_said_behind_closed_doors_never_joins_a_public_note() {
    let mut room = Room::new();
    room.all(&[
        "ar: public",
        "hc:",
        "& secret",
        "& encore",
        "hc-",
        "& dehors",
    ]);
    let notes: Vec<String> = room
        .log()
        .into_iter()
        .filter(|it| !it.starts_with('·'))
        .collect();
    assert_eq!(notes, ["ar: public", "ar: secret encore", "ar: dehors"]);
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

#[test]
fn stamps_take_an_hour_and_closing_runs_the_checks() {
    let mut room = Room::new();
    room.all(&["pause: 15h30", "reprise:"]);
    assert_eq!(room.session().log[0].at, Hour::new(15, 30));
    assert_eq!(room.session().log[1].at, Hour::new(14, 0));
    let outcome = room.take("levee: 17 h 30");
    assert_eq!(outcome.effect, Some(Effect::RunChecks));
    room.take("levée: 17h45");
    assert_eq!(room.last().at, Hour::new(17, 45));
    assert!(room.session().live.closed && room.session().log.len() == 3);
}

#[test]
fn a_leading_space_is_literal() {
    let mut room = Room::new();
    room.all(&[" ar: _ar ;mae (?)", "\u{3000}! non"]);
    assert_eq!(room.log(), [": ar: _ar ;mae (?)", ": ! non"]);
}

#[test]
fn a_key_inside_a_text_becomes_the_name() {
    let mut room = Room::new();
    room.all(&[
        "ar: présente _yt et _aj, avec _gm",
        "! avis d'_md et _xx",
        "裕子さん_ytです",
    ]);
    assert_eq!(
        room.log(),
        [
            "ar: présente Mme TAKEDA et JOLY, avec M. de MAISONNEUVE",
            "ar: 裕子さんMme TAKEDAです"
        ]
    );
    assert_eq!(room.decisions(), ["avis d'Mme DUPONT et _xx"]);
}

#[test]
fn an_abbreviation_inside_a_text_is_spelt_out() {
    let mut room = Room::new();
    room.all(&["ar: le ;mae demain ; ;xyz", "au ;MAE"]);
    assert_eq!(
        room.log(),
        ["ar: le ministère demain ; ;xyz", "ar: au ministère"]
    );
    assert_eq!(
        room.ghost("le ;mae ici").words.unwrap().as_str(),
        "le ministère ici"
    );
    assert_eq!(room.ghost("rien").words, None);
}
