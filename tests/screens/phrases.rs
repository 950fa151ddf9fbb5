//! Ready-made phrases: found by typing, filled from place to place, and never taken for finished while one is
//! open.

use copil::app::{Effect, Journal, Opened};
use copil::capture::Phrases;
use copil::keys::Mode;
use copil::model::{Language, Session};

use crate::desk::{Desk, opened};
use crate::sample::meeting;

const TWO: &str =
    "(fr: [\"répond à {personne} sur {sujet}\", \"la parole est donnée à {personne}\"])";

fn with(phrases: &str, session: Session) -> Opened {
    Opened {
        phrases: Phrases::read(phrases).unwrap(),
        ..opened(session)
    }
}

fn desk(width: u16, height: u16) -> Desk {
    Desk::opened(with(TWO, meeting()), width, height)
}

fn line(desk: &Desk) -> String {
    desk.app.live().unwrap().line().text().to_owned()
}

fn selected(desk: &Desk) -> String {
    let line = desk.app.live().unwrap().line();
    line.selected().unwrap_or_default().to_owned()
}

/// The words of the last entry, and whether they are flagged.
fn last(desk: &Desk) -> (String, bool) {
    let session = desk.app.live().unwrap().session();
    let entry = session.log.last().unwrap();
    let text = entry.kind.text().unwrap().as_str().to_owned();
    (text, entry.flag.is_some())
}

#[test]
fn a_phrase_is_found_by_typing_and_goes_where_the_caret_is() {
    let mut desk = desk(120, 40);
    desk.types("kk: ").keys("Ctrl+P");
    assert_eq!(desk.app.mode(), Mode::Phrases);
    desk.types("parole");
    assert!(desk.screen().contains("la parole est donnée à {personne}"));
    assert!(!desk.screen().contains("répond à"));
    desk.keys("Enter");
    assert_eq!(line(&desk), "kk: la parole est donnée à {personne}");
    assert_eq!(selected(&desk), "{personne}");
    // What is not finished is told, and to whom it goes.
    let foot = desk.foot();
    assert!(foot.contains("Kiyoshi KAWARA"), "{foot}");
    assert!(foot.contains("à compléter\u{a0}: personne"), "{foot}");
}

#[test]
fn places_are_filled_one_after_another_a_person_by_key() {
    let mut desk = desk(120, 40);
    desk.keys("Ctrl+P Enter");
    assert_eq!(selected(&desk), "{personne}");
    desk.types("jv").keys("Tab");
    assert_eq!(line(&desk), "répond à VALADE sur {sujet}");
    assert_eq!(selected(&desk), "{sujet}");
    assert!(
        desk.foot().contains("à compléter\u{a0}: sujet"),
        "{}",
        desk.foot()
    );
    desk.types("le budget");
    assert!(!desk.foot().contains("à compléter"), "{}", desk.foot());
    desk.keys("Tab");
    assert_eq!(selected(&desk), "");
    desk.types(" prévu\n");
    assert_eq!(
        last(&desk),
        ("répond à VALADE sur le budget prévu".to_owned(), false)
    );
}

#[test]
fn shift_tab_goes_back_and_what_is_there_is_typed_over() {
    let mut desk = desk(120, 40);
    let pane = desk.app.live().unwrap().pane();
    desk.keys("Ctrl+P Enter")
        .types("_kk")
        .keys("Tab")
        .types("la date");
    desk.keys("Shift+Tab");
    assert_eq!(selected(&desk), "KAWARA");
    desk.types("yt").keys("Tab");
    assert_eq!(line(&desk), "répond à 武田 裕子 sur la date");
    assert_eq!(selected(&desk), "la date");
    desk.keys("Tab Shift+Tab");
    assert_eq!(selected(&desk), "la date");
    // No tab was turned by it.
    assert_eq!(desk.app.live().unwrap().pane(), pane);
    desk.types("\n").keys("Shift+Tab");
    assert_ne!(desk.app.live().unwrap().pane(), pane);
}

#[test]
fn whom_a_place_may_mean_is_asked_once_and_a_name_of_nobodys_stays() {
    let mut desk = desk(120, 40);
    desk.keys("Ctrl+P Enter").types("j").keys("Tab");
    // `jfp`, `jv`, and Antoine JOLY.
    assert!(desk.foot().contains("Jacques VALADE"), "{}", desk.foot());
    assert_eq!(line(&desk), "répond à j sur {sujet}");
    desk.types("o").keys("Tab");
    assert_eq!(line(&desk), "répond à JOLY sur {sujet}");
    desk.keys("Shift+Tab").types("j").keys("Tab Tab");
    assert_eq!(line(&desk), "répond à j sur {sujet}");
    assert_eq!(selected(&desk), "{sujet}");
    desk.keys("Shift+Tab")
        .types("la Ville de Beppu")
        .keys("Tab");
    assert_eq!(line(&desk), "répond à la Ville de Beppu sur {sujet}");
}

#[test]
fn esc_leaves_the_places_and_not_a_word_is_lost() {
    let mut desk = desk(120, 40);
    desk.types("ar: d'abord").keys("Ctrl+P Enter");
    desk.types("kk").keys("Esc");
    assert_eq!(line(&desk), "ar: d'abord répond à kk sur {sujet}");
    assert_eq!(desk.app.mode(), Mode::Live);
    // Typed now goes behind, and over nothing.
    desk.types("!");
    assert_eq!(line(&desk), "ar: d'abord répond à kk! sur {sujet}");
    // The list itself is left without a trace.
    desk.keys("Ctrl+P").types("parole").keys("Esc");
    assert_eq!(line(&desk), "ar: d'abord répond à kk! sur {sujet}");
}

#[test]
fn a_place_left_open_is_flagged_and_stands_in_the_words() {
    let mut desk = desk(120, 40);
    desk.keys("Ctrl+P Enter")
        .types("kk")
        .keys("Tab")
        .types("\n");
    // Enter in a place, with nothing typed over it.
    let (text, flagged) = last(&desk);
    assert_eq!(text, "répond à KAWARA sur {sujet}");
    assert!(flagged);
    desk.keys("F5");
    assert!(desk.screen().contains("{sujet}"), "{}", desk.screen());
    assert!(desk.screen().contains("à compléter"), "{}", desk.screen());
    // Journaled as typed, like any line.
    let typed = desk.asked.iter().rev().find_map(|effect| match effect {
        Effect::Journal(Journal::Typed { line, .. }) => Some(line.as_str().to_owned()),
        _ => None,
    });
    assert_eq!(typed.unwrap(), "répond à KAWARA sur {sujet}");
    let draft = desk
        .drafts
        .iter()
        .any(|draft| draft == "répond à kk sur {sujet}");
    assert!(draft, "{:?}", desk.drafts);
}

#[test]
fn a_key_in_the_words_is_still_spelt_out_and_braces_of_others_are_text() {
    let mut desk = desk(120, 40);
    desk.types("ar: remercie _kk de {x = 3}\n");
    assert_eq!(
        last(&desk),
        ("remercie KAWARA de {x = 3}".to_owned(), false)
    );
}

#[test]
fn undo_and_the_lines_before_are_as_without_places() {
    let mut desk = desk(120, 40);
    desk.types("un\n").keys("Ctrl+P Enter").types("kk");
    desk.keys("Ctrl+Z Ctrl+Z");
    assert_eq!(line(&desk), "");
    desk.keys("Up");
    assert_eq!(line(&desk), "un");
    desk.keys("Tab");
    assert_eq!(line(&desk), "un");
}

#[test]
fn phrases_are_those_of_the_language_of_the_session() {
    for (language, first) in [
        (Language::Fr, "la parole est donnée à {personne}"),
        (Language::En, "the floor is given to {person}"),
        (Language::Ja, "{氏名}に発言を求める"),
    ] {
        let mut session = meeting();
        session.language = language;
        let mut desk = Desk::open(session, 80, 24);
        desk.keys("Ctrl+P");
        assert!(desk.screen().contains(first), "{}", desk.screen());
        desk.keys("Enter").types("武田").keys("Tab");
        assert!(line(&desk).contains("武田 裕子"), "{}", line(&desk));
    }
}

#[test]
fn a_click_picks_a_phrase_and_another_takes_it() {
    use copil::app::Hand;
    let mut desk = desk(120, 40);
    desk.keys("Ctrl+P");
    let y = (0..40)
        .find(|y| desk.row(*y).contains("la parole"))
        .unwrap();
    let press = |desk: &mut Desk| {
        desk.event(copil::app::Event::Mouse {
            at: ratatui::layout::Position::new(6, y),
            hand: Hand::Press,
        });
    };
    press(&mut desk);
    assert_eq!(desk.app.mode(), Mode::Phrases);
    press(&mut desk);
    assert_eq!(line(&desk), "la parole est donnée à {personne}");
}
