//! The screen of somebody who follows: what another writes, as he writes it.

use chrono::NaiveTime;
use copil::app::{Access, Event, Follow, Followed, Holder, Opened};
use copil::keys::Mode;
use copil::model::{Entry, EntryKind, Id, Session};

use crate::desk::{Desk, opened};
use crate::sample::meeting;

pub fn marie() -> Follow {
    Follow::Here(Holder {
        alone: false,
        who: "Marie".to_owned(),
        host: "nancy".to_owned(),
        since: NaiveTime::from_hms_opt(14, 0, 0),
    })
}

pub fn followed(session: Session) -> Opened {
    Opened {
        access: Access::Follower(marie()),
        locked: false,
        ..opened(session)
    }
}

fn desk(width: u16, height: u16) -> Desk {
    Desk::opened(followed(meeting().for_the_room()), width, height)
}

fn changed(desk: &mut Desk, session: Option<Session>, by: Follow) {
    let session = session.map(Box::new);
    desk.event(Event::Followed(Box::new(Followed { session, by })));
}

#[test]
fn the_log_at_80_by_24() {
    insta::assert_snapshot!(desk(80, 24).screen());
}

#[test]
fn the_points_at_80_by_24() {
    insta::assert_snapshot!(desk(80, 24).keys("Tab Tab").screen());
}

#[test]
fn log_and_points_at_100_by_30() {
    insta::assert_snapshot!(desk(100, 30).screen());
}

#[test]
fn all_of_it_at_120_by_40() {
    insta::assert_snapshot!(desk(120, 40).screen());
}

#[test]
fn what_is_written_comes_and_one_stays_where_one_reads() {
    let mut session = meeting();
    for n in 0..60 {
        let text = format!("ligne {n}").as_str().into();
        let id = Id(1000 + n);
        let note = EntryKind::Note { by: None, text };
        session.log.push(Entry::new(id, note));
    }
    let mut desk = Desk::opened(followed(session.clone()), 80, 24);
    assert!(desk.screen().contains("ligne 59"));
    let text = "encore 決定".into();
    let note = EntryKind::Note { by: None, text };
    session.log.push(Entry::new(Id(2000), note));
    changed(&mut desk, Some(session.clone()), marie());
    assert!(desk.screen().contains("encore 決定"));
    desk.keys("Home");
    let read = desk.screen();
    session.log.remove(session.log.len() - 1);
    changed(&mut desk, Some(session), marie());
    assert_eq!(desk.screen(), read);
}

#[test]
fn it_says_when_nobody_writes_any_more() {
    let mut desk = desk(80, 24);
    assert!(desk.screen().contains("suivi de Marie · en direct"));
    changed(&mut desk, None, Follow::Closed);
    assert!(desk.screen().contains("le rapporteur a fermé la séance"));
    let gone = Follow::Gone {
        who: Holder::default(),
        since: NaiveTime::from_hms_opt(14, 32, 0),
    };
    changed(&mut desk, None, gone);
    let screen = desk.screen();
    assert!(screen.contains("n'écrit plus depuis 14:32"), "{screen}");
    changed(&mut desk, None, Follow::Unreadable("pourquoi".to_owned()));
    assert!(desk.screen().contains("séance illisible\u{a0}: pourquoi"));
    changed(&mut desk, None, marie());
    assert!(desk.screen().contains("en direct"));
}

#[test]
fn the_room_is_shown_and_says_who_is_followed() {
    let mut desk = desk(100, 30);
    desk.keys("F9");
    insta::assert_snapshot!(desk.screen());
    changed(&mut desk, None, Follow::Closed);
    assert!(desk.screen().contains("le rapporteur a fermé la séance"));
    desk.keys("F9");
    assert_eq!(desk.app.mode(), Mode::Follow);
}

#[test]
fn nothing_is_typed_picked_or_asked_of_the_writer() {
    let mut desk = desk(120, 40);
    let before = desk.app.live().unwrap().session().clone();
    desk.types("ar: un mot\n! un point\n");
    desk.keys("F2 F3 F4 F5 F6 F7 F8 Ctrl+Z Ctrl+Y Ctrl+S Delete Enter Esc Ctrl+O Ctrl+T Ctrl+R");
    assert_eq!(desk.app.mode(), Mode::Follow);
    for (x, y) in [(40, 5), (10, 8), (100, 8), (3, 38)] {
        let at = ratatui::layout::Position::new(x, y);
        let hand = copil::app::Hand::Press;
        desk.event(Event::Mouse { at, hand });
    }
    assert_eq!(desk.app.mode(), Mode::Follow);
    assert_eq!(*desk.app.live().unwrap().session(), before);
    assert!(desk.asked.is_empty(), "{:?}", desk.asked);
    assert!(desk.drafts.is_empty());
    // Words are found in it.
    desk.keys("/").types("themes");
    assert_eq!(desk.app.mode(), Mode::Find);
    desk.keys("Esc");
    assert_eq!(desk.app.mode(), Mode::Follow);
}
