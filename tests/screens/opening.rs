//! A long session while it is read: its end is seen, what is typed waits for it.

use copil::app::{Access, Effect, Event, Glimpse, Journal, Opened};

use crate::desk::{Desk, opened};
use crate::sample::meeting;

/// The desk while the sample is read.
fn reading() -> Desk {
    let mut desk = Desk::new(120, 36);
    desk.event(Event::Opening(Box::new(Glimpse {
        path: "2009-05-27.ron".into(),
        picture: meeting(),
        outcomes: true,
    })));
    desk
}

fn typed(desk: &Desk) -> Vec<&str> {
    let typed = desk.asked.iter().filter_map(|effect| match effect {
        Effect::Journal(Journal::Typed { line, .. }) => Some(line.as_str()),
        _ => None,
    });
    typed.collect()
}

#[test]
fn its_picture_is_what_will_be_seen_of_it() {
    let mut desk = reading();
    let picture = desk.screen();
    assert!(picture.contains("ouverture…"), "{picture}");
    desk.event(Event::Opened(Box::new(opened(meeting()))));
    let mut whole = Desk::open(meeting(), 120, 36);
    assert_eq!(desk.screen(), whole.screen());
    let log = |screen: &str| {
        screen
            .lines()
            .skip(1)
            .take(30)
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert_eq!(log(&picture), log(&whole.screen()));
}

#[test]
fn numbers_that_are_not_known_yet_are_not_shown() {
    let mut desk = Desk::new(120, 36);
    desk.event(Event::Opening(Box::new(Glimpse {
        path: "2009-05-27.ron".into(),
        picture: meeting(),
        outcomes: false,
    })));
    let screen = desk.screen();
    let first = meeting().decisions[0].text.as_str().to_owned();
    let first: String = first.chars().take(10).collect();
    assert!(!screen.contains(&first), "{screen}");
}

#[test]
fn lines_typed_meanwhile_are_done_in_order_and_the_half_line_stays() {
    let mut desk = reading();
    desk.types("kk: première ligne\n! Un point\nar: à moit");
    assert!(desk.screen().contains("ar: à moit"), "{}", desk.screen());
    assert!(desk.asked.is_empty(), "{:?}", desk.asked);
    desk.event(Event::Opened(Box::new(opened(meeting()))));
    assert_eq!(typed(&desk), ["kk: première ligne", "! Un point"]);
    let session = desk.app.live().unwrap().session();
    let last = session.log.last().unwrap().kind.text().unwrap().as_str();
    assert_eq!(last, "première ligne");
    assert_eq!(session.decisions.last().unwrap().text.as_str(), "Un point");
    assert_eq!(desk.app.live().unwrap().line().text(), "ar: à moit");
    assert_eq!(desk.drafts.last().unwrap(), "ar: à moit");
}

#[test]
fn a_block_pasted_meanwhile_is_text_behind_what_was_being_typed() {
    let mut desk = reading();
    desk.types("kk: ").event(Event::Paste {
        text: "premier\n! pas un point\n".to_owned(),
        bracketed: true,
    });
    let decisions = meeting().decisions.len();
    desk.event(Event::Opened(Box::new(opened(meeting()))));
    assert_eq!(typed(&desk), ["kk: premier", "! pas un point"]);
    assert_eq!(
        desk.app.live().unwrap().session().decisions.len(),
        decisions
    );
}

#[test]
fn a_half_line_that_comes_back_stays_within_reach() {
    let mut desk = reading();
    desk.types("! le nouveau");
    desk.event(Event::Opened(Box::new(Opened {
        draft: "cb: l'ancien".to_owned(),
        ..opened(meeting())
    })));
    assert_eq!(desk.app.live().unwrap().line().text(), "! le nouveau");
    desk.keys("Up");
    assert_eq!(desk.app.live().unwrap().line().text(), "cb: l'ancien");
}

#[test]
fn who_leaves_leaves_once_his_words_are_kept() {
    let mut desk = reading();
    desk.types("une ligne\n").keys("Ctrl+Q");
    assert!(desk.asked.is_empty(), "{:?}", desk.asked);
    desk.event(Event::Opened(Box::new(opened(meeting()))));
    let quit = desk
        .asked
        .iter()
        .position(|effect| matches!(effect, Effect::Quit));
    let kept = desk
        .asked
        .iter()
        .position(|effect| matches!(effect, Effect::Journal(Journal::Typed { .. })));
    assert!(kept.unwrap() < quit.unwrap(), "{:?}", desk.asked);

    let mut idle = reading();
    idle.keys("Ctrl+Q");
    assert!(matches!(idle.asked.last(), Some(Effect::Quit)));
}

#[test]
fn words_for_a_session_that_somebody_else_holds_are_not_lost() {
    let mut desk = reading();
    desk.types("une ligne\nune moitié");
    desk.event(Event::Opened(Box::new(Opened {
        access: Access::Viewer(copil::app::Holder::default()),
        locked: false,
        ..opened(meeting())
    })));
    assert_eq!(desk.app.live().unwrap().line().text(), "une moitié");
    desk.keys("Up");
    assert_eq!(desk.app.live().unwrap().line().text(), "une ligne");
}

#[test]
fn a_file_that_cannot_be_opened_leads_back_to_the_folder() {
    let mut desk = reading();
    desk.event(Event::NotOpened("x.ron : illisible".to_owned()));
    let listed = desk
        .asked
        .iter()
        .any(|effect| matches!(effect, Effect::List));
    assert!(listed && !desk.app.is_open(), "{:?}", desk.asked);
    assert!(desk.foot().contains("illisible"), "{}", desk.foot());
}
