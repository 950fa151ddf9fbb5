//! Who is meant, what is refused, what is read again.

use copil::capture::{Act, Problem, Recipient, keep, reread};
use copil::edit::{Edit, Row};
use copil::model::DecisionState;

use crate::support::Room;

#[test]
fn an_adopted_wording_is_refused_a_change() {
    let mut room = Room::new();
    room.all(&["ar: le texte voisin", "! le texte"]);
    let mut decision = room.session().decisions[0].clone();
    decision.state = DecisionState::Adopted;
    let row = Row::Decision(decision);
    room.editor.commit(vec![Edit::Replace { row }]).unwrap();
    for line in ["!1 autre", "!1s/texte/mot", "!>1", "reformule: 1 autre"] {
        let outcome = room.take(line);
        assert_eq!(
            outcome.problem,
            Some(Problem::Frozen { number: 1 }),
            "{line}"
        );
        assert!(outcome.edits.is_empty() && room.parse(line).refused());
        assert_eq!(
            room.ghost(line).problem,
            Some(Problem::Frozen { number: 1 })
        );
    }
    // The replacement goes past it, to what may change; amendments and votes are left.
    room.all(&["s/texte/mot", "!1+ précisé", "vote: 3 0 0", "!1- retiré"]);
    assert_eq!(room.log(), ["ar: le mot voisin"]);
    assert_eq!(room.decisions(), ["le texte [Withdrawn]"]);
}

#[test]
fn a_refused_line_is_kept_as_a_private_flagged_note() {
    let mut room = Room::new();
    room.take("ar: oui");
    let outcome = keep("s/absent/x", &room.cx());
    room.editor.commit(outcome.edits).unwrap();
    let entry = room.last();
    assert!(entry.private && entry.flag.is_some());
    assert_eq!(entry.kind.text().unwrap().as_str(), "s/absent/x");
}

#[test]
fn a_prefix_that_only_one_has_gives_the_floor() {
    for (typed, floor) in [
        ("ross: x", "ar"),
        ("ROSS: x", "ar"),
        ("mais: x", "ar"),
        ("maiso: x", "gm"),
        ("de maisonneuve: x", "gm"),
        ("kana: x", "kk"),
        ("takeda: x", "yt"),
        ("たけだ：x", "yt"),
        ("武田：x", "yt"),
        ("かわ：x", "kk"),
        ("marie: x", "md"),
        ("beppu: x", "yt"),
        ("jap: x", "@Japon"),
        ("Jacques: x", "ar"),
        ("Beppu: x", "ar"),
        ("Antoine JOLY: x", "aj"),
        ("pons: x", "jfp"),
        ("Kiyoshi: x", "ar"),
        ("kiyo: x", "kk"),
    ] {
        let mut room = Room::new();
        room.all(&["ar: d'abord", typed]);
        assert_eq!(room.floor(), floor, "{typed}");
    }
}

#[test]
fn a_form_once_used_stays_bound() {
    let mut room = Room::new();
    room.all(&["ross: oui", "+ Luc ROSSIGNOL, Maire", "ross: encore"]);
    assert_eq!(room.log(), ["ar: oui", "ar: encore"]);
    // A form not used before is told apart no more.
    let parsed = room.parse("rossi: qui ?");
    let Act::Floor { to, .. } = parsed.act else {
        panic!("{parsed:?}");
    };
    assert_eq!(to.pending[0].choices.len(), 2);
}

#[test]
fn the_ghost_names_whose_turn_receives_the_words() {
    let mut room = Room::new();
    let named = |room: &Room, line: &str| match room.ghost(line).to {
        Recipient::Speaker { names, .. } => names.join(" et "),
        Recipient::Topic { title, .. } => format!("* {}", title.as_str()),
        Recipient::Nobody => "-".to_owned(),
        Recipient::Private => ",".to_owned(),
        Recipient::None => String::new(),
    };
    assert_eq!(named(&room, "texte"), "-");
    room.all(&["kk: avant", "aj+ar: un"]);
    assert_eq!(named(&room, "texte"), "Antoine JOLY et André ROSSINOT");
    assert_eq!(named(&room, "< texte"), "Kiyoshi KAWARA");
    assert_eq!(named(&room, "<yt: texte"), "Yuko TAKEDA");
    assert_eq!(named(&room, "& suite"), "Antoine JOLY et André ROSSINOT");
    assert_eq!(named(&room, ", texte"), ",");
    assert_eq!(named(&room, "zz: texte"), "zz");
    assert_eq!(room.ghost("zz: texte").pending, ["zz"]);
    room.take("* Sujet");
    assert_eq!(named(&room, "texte"), "* Sujet");
    assert_eq!(room.ghost("texte").id, "ghost-point");
}

#[test]
fn a_pasted_block_is_literal_lines() {
    let mut room = Room::new();
    room.take("ar:");
    for line in [
        "! pas une décision",
        "kk: pas la parole",
        "\tindenté",
        "",
        "texte (?)",
    ] {
        room.paste(line);
    }
    assert_eq!(
        room.log()[1..],
        [
            "ar: ! pas une décision",
            "ar: kk: pas la parole",
            "ar: indenté",
            "ar: texte (?)"
        ]
    );
    assert!(room.decisions().is_empty());
}

#[test]
fn an_entry_is_read_again_as_a_command() {
    let mut room = Room::new();
    room.paste("! La date");
    let id = room.last().id;
    let outcome = reread(id, &room.cx());
    room.editor.commit(outcome.edits).unwrap();
    assert_eq!(
        (room.log().len(), room.decisions()),
        (0, vec!["La date".to_owned()])
    );
    room.paste("des mots");
    assert!(reread(room.last().id, &room.cx()).edits.is_empty());
}

#[test]
fn hostile_text_is_made_visible() {
    let mut room = Room::new();
    room.take("ar: \u{1b}[2J\u{202e}x\0");
    assert_eq!(room.log(), ["ar: ␛[2J‹U+202E›x␀"]);
}
