//! The hand-over: opened by the line that gives the pen away, or asked for; on the rapporteur's screen alone.

use copil::app::Event;
use copil::keys::Mode;
use copil::model::{Entry, EntryKind, Id, Session, Speaker};

use crate::committee::committee;
use crate::desk::Desk;
use crate::follow;
use crate::sample::meeting;

const SECRET: &str = "canari";

/// The hand-over from the palette.
fn asked(desk: &mut Desk) {
    desk.keys("Ctrl+K").types("relais").keys("Enter");
    assert_eq!(desk.app.mode(), Mode::Relay);
}

#[test]
fn handing_the_pen_over_opens_what_whoever_takes_it_must_know() {
    let mut desk = Desk::open(meeting(), 100, 60);
    desk.types("relais: Zoé ZOLA\n");
    assert_eq!(desk.app.mode(), Mode::Relay);
    let screen = desk.screen();
    for told in [
        "RELAIS · Zoé ZOLA, 14:32",
        "ar   André ROSSINOT",
        "yt   武田 裕子",
        "file\u{a0}: Kiyoshi KAWARA",
        "Point 3 · Dates et thèmes · 12 min · prévu 20",
        "14:25  武田 裕子",
        "à compléter\u{a0}: nom de la ville hôte",
        "à vérifier avec Paris",
    ] {
        assert!(screen.contains(told), "{told} in\n{screen}");
    }
    desk.keys("Enter");
    assert_eq!(desk.app.mode(), Mode::Live);
    // The hand-over stands in the log as it did.
    assert!(desk.screen().contains("Plume\u{a0}: Zoé ZOLA"));
}

#[test]
fn at_100_by_30_and_80_by_24() {
    for (width, height) in [(100, 30), (80, 24)] {
        let mut desk = Desk::open(committee(), width, height);
        desk.types("ar: présente le programme\n")
            .types("kk: le trouve complet (?)\n");
        desk.types("q+ yt\n").types("relais: Zoé ZOLA\n");
        insta::assert_snapshot!(format!("relay_{width}"), desk.screen());
        desk.keys("End");
        insta::assert_snapshot!(format!("relay_{width}_end"), desk.screen());
    }
}

#[test]
fn the_last_five_turns_and_no_more() {
    let mut session = meeting();
    session.log = copil::model::Log::default();
    session.agenda.clear();
    session.live.item = None;
    for n in 0..8_u32 {
        let by = Some(Speaker::person(if n % 2 == 0 { "ar" } else { "kk" }));
        let text = format!("parole {n}").as_str().into();
        session
            .log
            .push(Entry::new(Id(100 + n), EntryKind::Note { by, text }));
    }
    // What happened in the room is no turn.
    let happened = [EntryKind::Pause {}, EntryKind::Resume {}];
    for (n, kind) in (150..).zip(happened) {
        session.log.insert(6, Entry::new(Id(n), kind));
    }
    session.next_id = Id(200);
    let mut desk = Desk::open(session, 100, 60);
    asked(&mut desk);
    let screen = desk.screen();
    for n in 0..8 {
        assert_eq!(screen.contains(&format!("parole {n}")), n >= 3, "{screen}");
    }
}

#[test]
fn the_unfinished_line_stands_as_it_was_before_and_behind_it() {
    for leave in ["Enter", "Esc"] {
        let mut desk = Desk::open(meeting(), 100, 60);
        desk.types("kk: propose que").keys("Left Left");
        let caret = desk.app.live().unwrap().line().caret();
        asked(&mut desk);
        assert!(
            desk.screen().contains("LIGNE EN COURS"),
            "{}",
            desk.screen()
        );
        assert_eq!(desk.screen().matches("kk: propose que").count(), 2);
        // Letters are nobody's here.
        desk.types("xyz").keys(leave);
        let line = desk.app.live().unwrap().line();
        assert_eq!((line.text(), line.caret()), ("kk: propose que", caret));
        assert_eq!(desk.app.mode(), Mode::Live);
    }
}

#[test]
fn nothing_opens_where_somebody_types_or_nobody_hands_over() {
    let mut desk = Desk::open(meeting(), 100, 30);
    desk.types("presidence: kk\n");
    assert_eq!(desk.app.mode(), Mode::Live);
    // A pasted block is text.
    desk.event(Event::Paste {
        text: "relais: Zoé ZOLA\nautre chose".to_owned(),
        bracketed: true,
    });
    assert_eq!(desk.app.mode(), Mode::Live);
    // A session that somebody else took up opens on its log.
    let mut handed = meeting();
    handed.live.pen = Some("Zoé ZOLA".to_owned());
    let desk = Desk::open(handed, 100, 30);
    assert_eq!(desk.app.mode(), Mode::Live);
}

/// A session whose every secret is the same word.
fn secret() -> Session {
    let mut session = meeting();
    let mut private = Entry::new(
        Id(301),
        EntryKind::Note {
            by: None,
            text: format!("{SECRET} à part").as_str().into(),
        },
    );
    private.private = true;
    let mut closed = Entry::new(
        Id(302),
        EntryKind::Note {
            by: Some(Speaker::person("ar")),
            text: format!("{SECRET} à huis clos").as_str().into(),
        },
    );
    closed.confidential = true;
    closed.flag = Some(SECRET.into());
    session.log.push(private);
    session.log.push(closed);
    session.next_id = Id(400);
    session
}

#[test]
fn what_it_tells_is_on_the_rapporteurs_screen_and_on_no_other() {
    for (width, height) in [(80, 24), (100, 30), (120, 40)] {
        let mut desk = Desk::open(secret(), width, height);
        desk.types("relais: Zoé ZOLA\n").keys("End");
        assert!(desk.screen().contains(SECRET));
        // The wall from there, and back.
        desk.keys("F9");
        assert_eq!(desk.app.mode(), Mode::Room);
        assert!(!desk.screen().contains(SECRET), "{}", desk.screen());
        let handed = desk.app.live().unwrap().session().for_the_room();
        desk.keys("F9");
        assert_eq!(desk.app.mode(), Mode::Relay);
        let mut reader = Desk::new(width, height);
        let followed = follow::followed(handed);
        reader.event(Event::Opened(Box::new(followed)));
        reader.keys("Ctrl+K").types("relais").keys("Enter Esc");
        assert_eq!(reader.app.mode(), Mode::Follow);
        for _ in 0..4 {
            assert!(!reader.screen().contains(SECRET), "{}", reader.screen());
            reader.keys("Tab");
        }
    }
}
