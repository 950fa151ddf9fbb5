//! Doors closed: what is said of it before Enter, and the mark that people and items carry, given and taken by
//! the key that other rows have.

use copil::model::{DecisionState, Problem, check};

use crate::desk::Desk;
use crate::sample::meeting;

#[test]
fn what_becomes_of_a_point_that_everybody_knows_is_said_to_be_known_outside() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.types("hc:\n");
    for (line, told) in [
        ("vote 2: unanime", true),
        ("!2- plus d'objet", true),
        ("!2+ à confirmer", false),
        ("! un point entre nous", false),
    ] {
        desk.types(line);
        let foot = desk.foot();
        assert_eq!(foot.contains("connu hors du huis clos"), told, "{foot}");
        assert_eq!(foot.contains("confidentiel"), !told, "{foot}");
        desk.keys("Ctrl+U");
    }
    desk.types("vote 2: unanime\n!2- plus d'objet\n");
    let session = desk.app.live().unwrap().session();
    let room = session.for_the_room();
    let seen = room
        .decisions
        .iter()
        .find(|one| one.id == session.decisions[1].id);
    assert_eq!(
        seen.unwrap().state,
        DecisionState::Withdrawn,
        "what is told outside is true"
    );
    desk.types("hc-\nvote 1: unanime");
    assert!(!desk.foot().contains("huis clos"), "{}", desk.foot());
}

#[test]
fn before_an_answer_of_the_read_back_the_keys_say_what_of_it_is_known_outside_and_the_wall_does_not()
 {
    const KNOWN: &str = "connu hors du huis clos";
    let row = |desk: &mut Desk, of: &str| {
        let screen = desk.screen();
        let row = screen.lines().find(|row| row.contains(of));
        row.unwrap_or_else(|| panic!("no {of} in\n{screen}"))
            .to_owned()
    };
    let told = |desk: &mut Desk| {
        for answer in ["adopté", "reporté", "retiré", "rejeté", "le vote sur"] {
            let row = row(desk, answer);
            assert!(row.contains(KNOWN), "{row}");
        }
        let reworded = row(desk, "Reformuler le point");
        assert!(reworded.contains("confidentiel"), "{reworded}");
        assert!(!reworded.contains(KNOWN), "{reworded}");
    };
    let mut desk = Desk::open(meeting(), 100, 60);
    desk.types("hc:\n").keys("Ctrl+K");
    let read_back = row(&mut desk, "Relire les points");
    assert!(read_back.contains(KNOWN), "{read_back}");

    desk.keys("Esc F10 Ctrl+K");
    told(&mut desk);
    desk.keys("Esc F1").types("le");
    told(&mut desk);
    desk.keys("Esc Esc");
    for key in ["F10", "v", "Esc", "r", "Esc", "p", "a"] {
        let wall = desk.keys(key).screen();
        assert!(wall.contains("Huis clos"), "{wall}");
        for word in [KNOWN, "confidentiel"] {
            assert!(!wall.contains(word), "{key}\n{wall}");
        }
    }
    desk.keys("Esc").types("hc-\n").keys("F10 Ctrl+K");
    let adopted = row(&mut desk, "retiré");
    assert!(!adopted.contains("huis clos"), "{adopted}");
}

#[test]
fn a_session_closed_with_its_doors_offers_the_read_back_with_what_is_known_outside() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.types("hc:\nlevee: 17h30\n").keys("Esc Right");
    let foot = desk.foot();
    assert!(
        foot.contains("F10") && foot.contains("connu hors du huis clos"),
        "{foot}"
    );
}

#[test]
fn a_person_or_an_item_is_for_those_inside_or_for_everybody_by_the_same_key() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.types("hc:\nodj+ Un contentieux\n+ Claire DUPONT, avocate\nhc-\n");
    let inside = |desk: &Desk| {
        let session = desk.app.live().unwrap().session();
        let item = session.agenda.last().unwrap().confidential;
        (item, session.people.last().unwrap().confidential)
    };
    assert_eq!(inside(&desk), (true, true));
    desk.keys("Ctrl+O End h");
    assert_eq!(inside(&desk), (false, true));
    assert!(desk.foot().contains("Ctrl+Z"), "{}", desk.foot());
    desk.keys("h");
    assert_eq!(inside(&desk), (true, true));
    desk.keys("Ctrl+Z Ctrl+Z");
    assert_eq!(inside(&desk), (true, true));
}

#[test]
fn a_place_left_open_in_a_title_or_on_the_roster_keeps_a_draft() {
    let mut session = meeting();
    let before = check(&session).len();
    session.agenda[0].title = "Mot de {personne}".to_owned();
    session.people[0].function = "Maire de {ville}".to_owned();
    let found = check(&session);
    assert_eq!(found.len(), before + 2);
    let open = |name: &str| Problem::OpenPlace(name.to_owned());
    for name in ["personne", "ville"] {
        assert!(found.iter().any(|finding| finding.problem == open(name)));
        assert!(open(name).keeps_draft());
    }
    let mut desk = Desk::open(session, 120, 40);
    assert!(
        desk.keys("F5")
            .screen()
            .contains("à compléter\u{a0}: ville"),
        "{}",
        desk.screen()
    );
}
