//! Rows of the grammar: words, whose and of which kind.

use copil::capture::Problem;

use crate::support::Room;

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

#[test]
fn a_place_of_a_phrase_left_open_is_a_flag_in_whatever_is_noted() {
    let mut room = Room::new();
    room.all(&[
        "ar: répond à {personne}",
        "! La date : {date}",
        "? qui prend en charge {objet}",
        "kk: sans rien d'ouvert {3}",
    ]);
    let session = room.session();
    let flags = session.records().map(|record| record.flag().is_some());
    assert_eq!(flags.collect::<Vec<_>>(), [true, false, true, true]);
    // The words stay as they are: the place is seen wherever they are read.
    assert_eq!(
        room.log(),
        ["ar: répond à {personne} []", "kk: sans rien d'ouvert {3}"]
    );
    let ghost = room.ghost("ar: répond à {personne} sur {objet}");
    assert!(ghost.flag);
    assert_eq!(ghost.open, ["personne", "objet"]);
    assert!(room.ghost("ar: répond à M. JOLY").open.is_empty());
    // What is put right flags nothing.
    room.take("s/{personne}/M. JOLY");
    room.paste("collé {personne}");
    assert!(room.last().flag.is_none());
}
