//! Floors « (à identifier) »: nobody's words are ever filed under somebody else.

use copil::capture::{Who, choices, name_pending, pending_to_text};
use copil::model::{Person, Speaker};

use crate::support::Room;

fn name(room: &mut Room, key: &str, who: &Who) {
    let edits = name_pending(key, who, room.session());
    assert!(!edits.is_empty());
    room.editor.commit(edits).unwrap();
}

#[test]
fn an_unknown_key_opens_a_floor_to_be_identified() {
    let mut room = Room::new();
    room.take("ar: un");
    let outcome = room.take("zz: deux");
    assert_eq!(outcome.asks.unwrap().key, "zz");
    room.take("trois");
    assert_eq!(room.log(), ["ar: un", "zz: deux [zz]", "zz: trois"]);
    assert!(room.session().person("zz").unwrap().pending);
    // Known by now: it does not ask again.
    assert_eq!(room.take("zz: quatre").asks, None);
}

#[test]
fn an_ambiguity_lists_its_choices_and_does_the_same() {
    let mut room = Room::new();
    let ghost = room.ghost("dupont: oui");
    let names: Vec<&str> = ghost.choices.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Marie DUPONT", "Paul DUPONT"]);
    let ask = room.take("dupont: oui").asks.unwrap();
    assert_eq!((ask.key.as_str(), ask.choices.len()), ("dupont", 2));
    assert_eq!(room.log(), ["dupont: oui [dupont]"]);
    assert_eq!(room.take("nancy: aussi").asks.unwrap().choices.len(), 2);
}

#[test]
fn what_is_not_two_to_five_small_letters_is_text() {
    for line in [
        "zzzzzz: x",
        "Zz: x",
        "zz : x",
        "z: x",
        "z2: x",
        "zz:3 x",
        "zz yy: x",
        "Zoé: x",
    ] {
        let mut room = Room::new();
        room.all(&["ar: un", line]);
        assert_eq!(room.floor(), "ar", "{line}");
        assert_eq!(room.session().people.len(), 8, "{line}");
    }
}

#[test]
fn a_joint_turn_and_a_mark_may_hold_somebody_unknown() {
    let mut room = Room::new();
    room.all(&["ar: un", "ar+zz: deux", "<yy: trois"]);
    assert_eq!(room.log(), ["ar: un", "yy: trois [yy]", "ar+zz: deux [zz]"]);
    assert_eq!(room.floor(), "ar+zz");
}

#[test]
fn naming_somebody_known_moves_all_his_turns() {
    let mut room = Room::new();
    room.all(&["zz: un", "kk: deux", "ar+zz: trois", "> zz agir", "q+ zz"]);
    name(&mut room, "zz", &Who::Known("yt".to_owned()));
    assert_eq!(room.log(), ["yt: un", "kk: deux", "ar+yt: trois"]);
    assert_eq!(room.floor(), "ar+yt");
    assert_eq!(room.session().actions[0].who, ["yt"]);
    assert_eq!(room.session().live.queue, ["yt"]);
    assert_eq!(room.session().people.len(), 8);
    // The form typed means him from now on.
    room.take("zz: quatre");
    assert_eq!(room.log()[3], "yt: quatre");
    room.editor.undo().unwrap();
    room.editor.undo().unwrap();
    assert_eq!(room.log()[0], "zz: un [zz]");
}

#[test]
fn naming_somebody_new_gives_a_free_key_or_keeps_the_form() {
    let person = |key: &str| {
        Who::New(Box::new(Person {
            key: key.to_owned(),
            name: "Zoé ZOLA".to_owned(),
            ..Person::default()
        }))
    };
    for (key, expected) in [("", "zol"), ("zz", "zz"), ("zo", "zo")] {
        let mut room = Room::new();
        room.all(&["zz: un", "deux"]);
        name(&mut room, "zz", &person(key));
        let who = room.session().people.last().unwrap();
        assert!(!who.pending && who.name == "Zoé ZOLA");
        assert!(
            room.session()
                .person("zz")
                .is_some_and(|it| it.key == who.key)
        );
        assert_eq!(
            room.log(),
            [format!("{}: un", who.key), format!("{}: deux", who.key)]
        );
        if !key.is_empty() {
            assert_eq!(who.key, expected);
        }
    }
}

#[test]
fn naming_a_side_moves_the_turns_to_it() {
    let mut room = Room::new();
    room.all(&["jpn: un", "deux"]);
    name(&mut room, "jpn", &Who::Side("Japon".to_owned()));
    room.take("jpn: trois");
    assert_eq!(room.log(), ["@Japon: un", "@Japon: deux", "@Japon: trois"]);
}

#[test]
fn escape_makes_it_text_of_whoever_had_the_floor() {
    let mut room = Room::new();
    room.all(&["ar: un", "zz: deux", "trois"]);
    let edits = pending_to_text("zz", room.session());
    room.editor.commit(edits).unwrap();
    assert_eq!(room.log(), ["ar: un", "ar: zz: deux", "ar: trois"]);
    assert_eq!(
        (room.floor().as_str(), room.session().people.len()),
        ("ar", 8)
    );
}

#[test]
fn escape_after_an_empty_floor_leaves_the_form_as_text() {
    let mut room = Room::new();
    room.all(&["* Sujet", "zz:"]);
    room.editor
        .commit(pending_to_text("zz", room.session()))
        .unwrap();
    assert_eq!(
        (room.log(), room.floor()),
        (
            vec!["* Sujet".to_owned(), ": zz:".to_owned()],
            "*".to_owned()
        )
    );
}

#[test]
fn nobody_pending_nothing_to_name() {
    let room = Room::new();
    assert!(name_pending("ar", &Who::Known("kk".to_owned()), room.session()).is_empty());
    assert!(pending_to_text("ar", room.session()).is_empty());
}

#[test]
fn choices_put_the_nearest_first() {
    let room = Room::new();
    assert_eq!(
        choices("take", room.session())[0].speaker,
        Speaker::person("yt")
    );
    assert_eq!(choices("zz", room.session()).len(), 10);
}
