//! How far things are: `fait:` `abandon:` `ind:`.

use copil::model::{ActionState, QuestionState};

use crate::support::{Room, day};

fn room() -> Room {
    let mut room = Room::new();
    room.all(&[
        "> ar envoyer les lettres d'invitation d'ici le 15/09",
        "> ar, kk préparer l'atelier culture",
        "> yt réserver la salle",
        "? qui prend en charge l'interprétation ?",
    ]);
    room
}

#[test]
fn words_that_one_open_point_alone_has_end_it_and_the_rest_is_what_was_said() {
    let mut room = room();
    room.take("fait: INVITATION, parties le 3 juin, en recommandé");
    let action = &room.session().actions[0];
    assert_eq!(action.state, ActionState::Done);
    let ending = action.ending.clone().unwrap();
    assert_eq!(ending.note.as_str(), "parties le 3 juin, en recommandé");
    assert_eq!(ending.on, None, "on the day of the session");
    room.take("abandon: atelier culture");
    assert_eq!(room.session().actions[1].state, ActionState::Cancelled);
    room.take("done: interprétation, le ministère");
    assert_eq!(room.session().questions[0].state, QuestionState::Settled);
}

#[test]
fn a_key_means_the_only_action_of_its_owner() {
    let mut room = room();
    room.take("fait: yt");
    assert_eq!(room.session().actions[2].state, ActionState::Done);
    let outcome = room.take("fait: ar");
    assert!(outcome.is_doubtful(), "he has two");
    assert_eq!(room.session().actions[0].state, ActionState::Open);
}

#[test]
fn a_day_that_is_not_the_session_s_is_told() {
    let mut room = room();
    room.now = crate::support::moment("2009-06-03T09:00:00");
    room.take("fait: salle");
    let ending = room.session().actions[2].ending.clone().unwrap();
    assert_eq!(ending.on, Some(day("2009-06-03")));
}

#[test]
fn fait_is_prose_where_nothing_is_open() {
    let mut room = Room::new();
    let outcome = room.take("fait: le bilan est positif");
    assert!(!outcome.is_doubtful());
    assert_eq!(room.log(), [": fait: le bilan est positif"]);
}

#[test]
fn a_figure_said_again_takes_the_place_of_the_one_before() {
    let mut room = Room::new();
    room.all(&[
        "ind: villes japonaises 11/29",
        "ind : Villes Japonaises : 13 sur 29",
        "指標：参加者 412",
    ]);
    let told = room.session().indicators.iter();
    let told: Vec<_> = told
        .map(|one| (one.name.as_str(), one.value, one.of))
        .collect();
    assert_eq!(
        told,
        [("villes japonaises", 13, Some(29)), ("参加者", 412, None)]
    );
    room.take("ind: participants");
    assert_eq!(
        room.session().indicators.len(),
        2,
        "without a number it is prose"
    );
    room.take("ind: villes japonaises -");
    assert_eq!(room.session().indicators.len(), 1);
}
