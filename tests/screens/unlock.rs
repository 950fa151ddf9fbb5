//! The passphrase of an encrypted session, asked on the start screen: nothing of it is ever seen.

use copil::app::{Effect, Event, Found, KeyAsked, Summary};
use copil::locale::Language;
use copil::model::Date;
use copil::text::Secret;

use crate::desk::Desk;
use crate::pages::summaries;

const WORDS: &str = "Cheval-correct";

/// The folder with a session encrypted as a whole in it.
fn folder() -> Vec<Summary> {
    let mut summaries = summaries();
    let date = Date::Day("2026-04-02".parse().unwrap());
    let is = Ok(Found::Shut { number: 4, date });
    let path = "2026-04-02.ron".into();
    summaries.insert(
        0,
        Summary {
            path,
            shipped: false,
            is,
        },
    );
    summaries
}

fn asked(optional: bool) -> Desk {
    let mut desk = Desk::new(80, 24);
    desk.event(Event::Listed(folder())).keys("Enter");
    assert!(matches!(desk.asked.pop(), Some(Effect::Open(_))));
    desk.event(Event::KeyAsked(KeyAsked {
        path: "2026-04-02.ron".into(),
        file: None,
        optional,
    }));
    desk
}

/// What the last effect tries.
fn tried(desk: &mut Desk) -> Secret {
    match desk.asked.pop() {
        Some(Effect::Unlock { words, .. }) => words,
        other => panic!("{other:?}"),
    }
}

fn is(secret: &Secret, words: &str) -> bool {
    secret.is(&Secret::new(words.to_owned()))
}

#[test]
fn dots_stand_for_its_letters() {
    let mut desk = asked(false);
    desk.types(WORDS);
    insta::assert_snapshot!(desk.screen());
    let screen = desk.screen();
    assert!(!screen.contains("Cheval") && !screen.contains("orrect"));
    desk.keys("Enter");
    assert!(is(&tried(&mut desk), WORDS));
    assert!(desk.foot().contains("essayée"));
    // While it is tried nothing is typed, and nothing tried.
    desk.types("plus\n");
    assert!(desk.asked.is_empty());
}

#[test]
fn a_wrong_one_is_said_and_another_may_be_tried() {
    let mut desk = asked(false);
    desk.keys("Enter");
    assert!(desk.asked.is_empty());
    desk.types("faux\n");
    assert!(is(&tried(&mut desk), "faux"));
    let why = "ce n'est pas la bonne clé".to_owned();
    let path = "2026-04-02.ron".into();
    desk.event(Event::NotUnlocked { path, why });
    insta::assert_snapshot!(desk.screen());
    desk.types("Chevak").keys("Backspace").types("l-correct\n");
    assert!(is(&tried(&mut desk), WORDS));
    desk.event(Event::Unlocked("2026-04-02.ron".into()));
    assert!(
        matches!(desk.asked.pop(), Some(Effect::Open(path)) if path.ends_with("2026-04-02.ron"))
    );
}

#[test]
fn it_may_be_pasted_with_the_end_of_its_line() {
    let mut desk = asked(false);
    let text = format!("{WORDS}\n");
    desk.event(Event::Paste {
        text,
        bracketed: true,
    })
    .keys("Enter");
    assert!(is(&tried(&mut desk), WORDS));
}

#[test]
fn who_gives_it_up_may_open_what_is_open() {
    let mut desk = asked(true);
    desk.types("deb").keys("Esc");
    insta::assert_snapshot!(desk.screen());
    desk.keys("n");
    assert!(desk.screen().contains("2026-04-02.ron"));
    assert!(desk.asked.is_empty());
    let mut desk = asked(true);
    desk.keys("Esc o");
    assert!(
        matches!(desk.asked.pop(), Some(Effect::OpenLocked(path)) if path.ends_with("2026-04-02.ron"))
    );
    // Of one that is encrypted as a whole nothing is.
    let mut desk = asked(false);
    desk.keys("Esc");
    assert!(desk.asked.is_empty());
    assert!(!desk.screen().contains("Phrase secrète"));
}

#[test]
fn one_that_comes_too_late_opens_nothing() {
    let mut desk = asked(false);
    desk.types("juste\n").keys("Esc");
    desk.asked.clear();
    desk.event(Event::Unlocked("2026-04-02.ron".into()));
    assert!(desk.asked.is_empty());
}

#[test]
fn in_japanese() {
    let mut desk = Desk::in_language(Language::Ja, 80, 24);
    desk.event(Event::Listed(folder()));
    desk.event(Event::KeyAsked(KeyAsked {
        path: "委員会.ron".into(),
        file: Some("/home/a/.ssh/id_ed25519".into()),
        optional: true,
    }));
    desk.types("あい");
    insta::assert_snapshot!(desk.screen());
}
