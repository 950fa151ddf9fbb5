//! The rules of the compte-rendu, each alone.

use copil::document::{Content, Format, House, Options, compte_rendu};
use copil::model::{Action, Citation, EntryKind, Id, Language, Person, Session, Side};
use copil::write;

use crate::golden::{comite, text};
use crate::sessions::{self, day, decide, log, note, person, point};

pub fn session() -> Session {
    let mut session = Session::new("Événement", "Comité", 1, day("2026-03-12"), "Lieu");
    session.people = vec![
        person("ar", "André ROSSINOT", "Maire de Nancy"),
        person("cb", "Claire BEAUMONT", ""),
    ];
    session
}

/// What stands below the title.
#[track_caller]
pub fn below(session: &Session) -> String {
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
fn what_was_noted_in_japanese_ends_as_japanese_does() {
    let mut session = session();
    note(&mut session, "ar", "次回は別府で開催したい");
    note(&mut session, "ar", "remercie la ville de 別府市");
    assert_eq!(
        below(&session),
        "André ROSSINOT, Maire de Nancy~:\n- 次回は別府で開催したい。\n- Remercie la ville de 別府市."
    );
}

#[test]
fn a_house_may_name_people_short() {
    let mut session = session();
    note(&mut session, "ar", "bonjour");
    let house = House::read(
        "ville",
        "(extends: \"comite\", first_mention: short, sections: {\"compte-rendu\": [log]})",
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
        "Confidentiel~: comporte ce qui s’est dit à huis clos\n\nAndré ROSSINOT, Maire de Nancy~: Secret.\n\n\
         Les points actés~:\n1) Ouverte.\n– Fermée.\n2) Suivante."
    );
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
        ..Side::default()
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
    quoted.cite = Some(Citation::of("Communiqué conjoint", Some(day("2013-06-07"))));
    assert_eq!(
        below(&session),
        "«~la France et le Japon se réjouissent~» (Communiqué conjoint, 7~juin 2013)."
    );
}

#[test]
fn a_quotation_is_a_block_of_its_own() {
    let mut session = session();
    note(&mut session, "ar", "rappelle le communiqué");
    let text = "la France et le Japon « se réjouissent »".into();
    let quoted = log(&mut session, EntryKind::Quotation { text });
    quoted.cite = Some(Citation::of("Communiqué conjoint", Some(day("2013-06-07"))));
    note(&mut session, "ar", "y souscrit");
    let text = "à huis clos".into();
    let secret = log(&mut session, EntryKind::Quotation { text });
    secret.cite = Some(Citation::of("Note interne", None));
    secret.confidential = true;
    assert_eq!(
        below(&session),
        "André ROSSINOT, Maire de Nancy~: Rappelle le communiqué.\n\n\
         «~la France et le Japon «~se réjouissent~»~» (Communiqué conjoint, 7~juin 2013).\n\n\
         André ROSSINOT~: Y souscrit."
    );
    let document = compte_rendu(&session, &comite(), &Options::default());
    let blocks = document.blocks.iter();
    let set = blocks.filter(|block| matches!(block.content, Content::Citation { .. }));
    assert_eq!(set.count(), 1);
}

#[test]
fn what_serves_an_objective_says_so_before_its_stop() {
    let mut session = session();
    let cite = Citation {
        objective: Some(17),
        measure: Some(2),
        ..Citation::of("feuille de route 2013-2018", None)
    };
    decide(&mut session, "Un comité est mis en place.").cite = Some(cite.clone());
    let id = Id(90);
    session.actions.push(Action {
        cite: Some(Citation {
            measure: None,
            ..cite
        }),
        ..Action::new(id, "ouvrir le site".into())
    });
    assert_eq!(
        below(&session),
        "Les points actés~:\n\
         1) Un comité est mis en place (feuille de route 2013-2018, objectif n°~17, 2e tiret).\n\
         \n\
         Actions~:\n\
         - Ouvrir le site (feuille de route 2013-2018, objectif n°~17)."
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
fn points_of_a_topic_that_does_not_print_are_nobody_s() {
    let mut session = session();
    note(&mut session, "ar", "un");
    let topic = log(
        &mut session,
        EntryKind::Topic {
            text: "Secret".into(),
        },
    );
    topic.confidential = true;
    point(&mut session, None, "deux");
    point(&mut session, None, "trois");
    // Bullets would hang below the last speaker's words.
    assert_eq!(
        below(&session),
        "André ROSSINOT, Maire de Nancy~: Un.\n\nDeux.\n\nTrois."
    );
}
