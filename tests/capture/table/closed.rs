//! What is made while doors are closed is for those inside, whatever it is; the label says so before Enter.

use copil::model::{Date, Decision, Record};

use crate::support::Room;

/// A meeting with words, a point, an action and a question in the open, the doors now closed.
fn inside() -> Room {
    let mut room = Room::new();
    room.all(&[
        "ar: un mot public",
        "! le point public",
        "> ar agir en public",
        "? demander en public",
        "proch: 5 octobre, Paris",
        "hc:",
    ]);
    room
}

/// The words of everything that the room may see.
fn seen(room: &Room) -> String {
    ron::to_string(&room.session().for_the_room()).unwrap()
}

#[test]
fn each_line_that_makes_something_says_that_it_is_confidential_and_it_is() {
    for line in [
        "canari",
        "kk: canari",
        "zz: canari",
        "<ar: canari",
        "! canari",
        "!1 canari",
        "!1+ canari",
        "> ar canari",
        "? canari",
        "s/public/canari",
        "s;agir;canari",
        "!1s/public/canari",
        "fait: agir, canari",
        "odj+ canari",
        "+ Canari CANARI, Ministre du canari",
        "proch: 9 décembre, canari",
        "proch+ 9 décembre, canari",
        "ind: canari 3/4",
        "annexe: canari",
    ] {
        let mut room = inside();
        let ghost = room.ghost(line);
        assert!(ghost.confidential && ghost.outside.is_none(), "{line}");
        room.take(line);
        let seen = seen(&room);
        assert!(!seen.to_lowercase().contains("canari"), "{line}: {seen}");
        // Nor once the doors are open again.
        room.take("hc-");
        room.take("jfp: dehors");
        let seen = self::seen(&room);
        assert!(!seen.to_lowercase().contains("canari"), "{line}: {seen}");
        let whole = ron::to_string(room.session()).unwrap();
        assert!(whole.to_lowercase().contains("canari"), "{line} is kept");
    }
}

#[test]
fn with_the_doors_open_nothing_is_said_to_be() {
    let mut room = inside();
    room.take("hc-");
    for line in [
        "mot",
        "odj+ mot",
        "+ Marie MOT, Ministre",
        "proch: 9 décembre",
        "s/public/mot",
    ] {
        let ghost = room.ghost(line);
        assert!(!ghost.confidential && ghost.outside.is_none(), "{line}");
    }
}

#[test]
fn words_that_take_the_place_of_public_ones_take_them_inside_and_those_keep_their_number_before() {
    let mut room = inside();
    room.take("s/point public/point secret");
    let decision: &Decision = &room.session().decisions[0];
    assert!(decision.confidential);
    assert_eq!(decision.wordings[0].text.as_str(), "le point public");
    // One change, one undo: it is public as it was.
    room.editor.undo().unwrap();
    assert!(!room.session().decisions[0].confidential);
}

#[test]
fn whoever_entered_behind_closed_doors_is_seen_once_he_is_named_in_the_open() {
    for named in [
        "mz: bonjour",
        "q+ mz",
        "> mz agir",
        "vote 1: ar+ mz-",
        "arr+ mz",
    ] {
        let mut room = inside();
        room.all(&["+ Marie ZOLA, Ministre", "hc-", "jfp: dehors"]);
        assert!(!seen(&room).contains("ZOLA"), "{named}");
        let ghost = room.ghost(named);
        assert!(ghost.outside.is_some(), "{named}");
        room.take(named);
        assert!(seen(&room).contains("ZOLA"), "{named}");
        assert!(!room.session().person("mz").unwrap().confidential);
    }
    // Not when all are meant.
    let mut room = inside();
    room.all(&["+ Marie ZOLA, Ministre", "hc-", "pr+ tous", "jfp: dehors"]);
    assert!(!seen(&room).contains("ZOLA"));
}

#[test]
fn an_item_added_behind_closed_doors_is_seen_once_one_goes_to_it_in_the_open() {
    let mut room = inside();
    room.all(&[
        "odj+ Le point caché",
        "odj: 4",
        "secret",
        "hc-",
        "jfp: dehors",
    ]);
    let open = room.session().for_the_room();
    assert_eq!(open.agenda.len(), 3);
    assert_eq!(
        open.live.item, None,
        "it is not where the room sees the meeting"
    );
    assert!(room.ghost("odj: 4").outside.is_some());
    room.take("odj: 4");
    let open = room.session().for_the_room();
    assert_eq!(open.agenda.len(), 4);
    assert!(open.live.item.is_some());
}

#[test]
fn the_next_meeting_said_inside_is_seen_once_it_is_said_again_and_was_not_moved_by_it() {
    let mut room = inside();
    room.all(&["proch: 9 décembre, Nancy", "hc-"]);
    assert_eq!(room.session().for_the_room().next, None);
    let moved = room.session().next.as_ref().unwrap().moved;
    assert!(room.ghost("proch: 9 décembre, Nancy").outside.is_some());
    room.take("proch: 9 décembre, Nancy");
    let next = room.session().for_the_room().next.unwrap();
    assert_eq!(next.moved, moved);
    assert!(matches!(next.date, Date::Day(_)));
}

#[test]
fn what_an_action_came_to_inside_takes_it_there_and_that_alone_does_not() {
    for (line, confidential) in [
        ("fait: agir en public", false),
        ("fait: agir en public, par un canari", true),
    ] {
        let mut room = inside();
        room.take(line);
        assert_eq!(room.session().actions[0].confidential(), confidential);
    }
}
