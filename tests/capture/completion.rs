//! What Tab offers.

use copil::capture::{Candidate, complete};

use crate::support::Room;

fn offers(room: &Room, line: &str) -> Vec<Candidate> {
    complete(line, line.len(), &room.cx())
}

/// The line after the first offer is taken.
fn taken(room: &Room, line: &str) -> String {
    match offers(room, line).first() {
        Some(first) => {
            let mut line = line.to_owned();
            line.replace_range(first.range.clone(), &first.text);
            line
        }
        None => "-".to_owned(),
    }
}

#[test]
fn names_are_found_by_key_name_town_native_name_and_reading() {
    let room = Room::new();
    for (typed, expected) in [
        ("ross", "ar: "),
        ("take", "yt: "),
        ("takeda", "yt: "),
        ("たけ", "yt: "),
        ("タケダ", "yt: "),
        ("武", "yt: "),
        ("yuko", "yt: "),
        ("bep", "yt: "),
        ("ma", "md: "),
        ("andre", "ar: "),
        ("ANDRÉ", "ar: "),
        ("かわ", "kk: "),
        ("aj+ro", "aj+ar: "),
        ("<ross", "<ar: "),
        ("jap", "japon: "),
        ("q+ ta", "q+ yt"),
        ("pr+ tous -ta", "pr+ tous -yt"),
        ("dep+ kk=ro", "dep+ kk=ar"),
        ("> ro", "> ar"),
        ("> ar, ta", "> ar, yt"),
        ("présidence: ka", "présidence: kk"),
        ("ar: avec _ta", "ar: avec _yt"),
        ("ar: avec ta", "ar: avec Mme TAKEDA"),
        ("ar: au ;m", "ar: au ;mae"),
        ("xyzxyz", "-"),
        ("", "-"),
    ] {
        // Two Dupont, one de Maisonneuve: the roster's order decides, the list shows all.
        let expected = if typed == "ma" { "gm: " } else { expected };
        assert_eq!(taken(&room, typed), expected, "{typed}");
    }
    assert!(offers(&room, "dup").len() >= 2);
}

#[test]
fn keywords_are_offered_in_three_languages() {
    let room = Room::new();
    for (typed, expected) in [
        ("prési", "presidence: "),
        ("odj", "odj: "),
        ("adj", "adjourned: "),
        ("閉", "閉会: "),
        ("levé", "levee: "),
        ("huis", "huisclos: "),
    ] {
        assert_eq!(taken(&room, typed), expected, "{typed}");
    }
}

#[test]
fn a_number_brings_the_present_text_into_the_line() {
    let mut room = Room::new();
    room.all(&["! un", "! deux : le texte"]);
    assert_eq!(taken(&room, "!2"), "!2 deux : le texte");
    assert_eq!(taken(&room, "！２"), "!2 deux : le texte");
    assert_eq!(taken(&room, "!7"), "-");
    assert_eq!(taken(&room, "!2 autre"), "-");
}

#[test]
fn the_caret_may_be_anywhere() {
    let room = Room::new();
    let line = "ross oui";
    let offers = complete(line, 4, &room.cx());
    assert_eq!(
        (offers[0].range.clone(), offers[0].label.as_str()),
        (0..4, "André ROSSINOT")
    );
    assert!(complete("é", 1, &room.cx()).is_empty());
    assert!(complete("é", 99, &room.cx()).is_empty());
}
