//! Words looked for in all sessions from the start screen: results while typing, Enter opens at the place.

use std::path::Path;

use copil::app::{Effect, Event, SEARCHED};
use copil::archive::{Answer, Archive, Query};
use copil::locale::Language;
use copil::model::Session;
use copil::store::session_file;

use crate::desk::{Desk, opened};

/// A folder with the session of 2009 and one in Japanese.
pub fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let shipped = include_str!("../../sessions/2009-05-27-premier-comite-de-pilotage.ron");
    std::fs::write(folder.path().join("2009.ron"), shipped).unwrap();
    let japanese = r#"(
    copil: 1, event: "温泉都市会議", body: "運営委員会", number: 2, date: "2010-10-05", place: "別府市", language: ja,
    people: [(key: "tt", name: "武田 裕子", function: "国際交流課長")],
    log: [(id: 1, entry: note(by: "tt", text: "議事録の案とナンシー市の招待状について説明した。"))],
    decisions: [(id: 2, text: "第二回運営委員会は十月五日に開催する。", state: adopted)],
)"#;
    std::fs::write(folder.path().join("2010.ron"), japanese).unwrap();
    folder
}

/// Answers what the screen asked last, from these files.
pub fn answer(desk: &mut Desk, folder: &Path) {
    let (asked, query) = asked(desk);
    let answer = found(folder, &query);
    desk.event(Event::Searched {
        asked,
        answer: Box::new(answer),
    });
}

fn asked(desk: &Desk) -> (u64, Query) {
    let Some(Effect::Search { asked, query }) = desk.asked.last() else {
        panic!("{:?}", desk.asked.last());
    };
    (*asked, query.clone())
}

fn found(folder: &Path, query: &Query) -> Answer {
    let mut archive = Archive::open(folder, None).unwrap();
    archive.search(query, SEARCHED, &|| false)
}

fn searching(
    language: Language,
    (width, height): (u16, u16),
    words: &str,
) -> (Desk, tempfile::TempDir) {
    let folder = folder();
    let mut desk = Desk::in_language(language, width, height);
    desk.event(Event::Listed(Vec::new()));
    desk.keys("/").types(words);
    answer(&mut desk, folder.path());
    (desk, folder)
}

#[test]
fn what_is_found_is_shown_session_by_session_in_three_languages() {
    for (language, size, words) in [
        (Language::Fr, (80, 24), "invit"),
        (Language::Fr, (120, 40), "ateliers culture"),
        (Language::En, (80, 24), "kanazawa"),
        (Language::En, (120, 40), "rossinot"),
        (Language::Ja, (80, 24), "委員会"),
        (Language::Ja, (120, 40), "議事録"),
    ] {
        let (mut desk, _folder) = searching(language, size, words);
        let name = format!("search_{}_{}", language.code(), size.0);
        insta::assert_snapshot!(name, desk.screen());
    }
}

#[test]
fn an_answer_to_what_is_no_longer_asked_is_dropped() {
    let (mut desk, folder) = searching(Language::Fr, (80, 24), "invit");
    let before = desk.screen();
    assert!(before.contains("invit"), "{before}");
    let (stale, query) = asked(&desk);
    desk.types("zz");
    let old = found(folder.path(), &query);
    answer(&mut desk, folder.path());
    let nothing = desk.screen();
    assert!(nothing.contains("Rien dans les séances"), "{nothing}");
    desk.event(Event::Searched {
        asked: stale,
        answer: Box::new(old),
    });
    assert_eq!(desk.screen(), nothing);
}

#[test]
fn enter_opens_the_session_at_the_place_found() {
    let (mut desk, folder) = searching(Language::Fr, (80, 24), "opéra");
    desk.keys("Enter");
    let Some(Effect::Open(path)) = desk.asked.last() else {
        panic!("{:?}", desk.asked.last());
    };
    assert_eq!(path, &folder.path().join("2009.ron"));
    let session: Session = session_file::parse(&std::fs::read(path).unwrap()).unwrap();
    let mut opened = opened(session);
    opened.path = folder.path().join("2009.ron");
    desk.event(Event::Opened(Box::new(opened)));
    let screen = desk.screen();
    let picked: Vec<&str> = screen
        .lines()
        .filter(|line| line.starts_with(" ▌") || line.starts_with('▌'))
        .collect();
    assert!(picked.concat().contains("opéra"), "{screen}");
}

#[test]
fn the_arrows_pick_and_esc_leads_back_to_the_sessions() {
    let (mut desk, _folder) = searching(Language::Fr, (80, 24), "kanazawa");
    let bar = |desk: &mut Desk| desk.screen().lines().position(|line| line.starts_with('▌'));
    let first = bar(&mut desk);
    desk.keys("Down");
    assert!(
        first.is_some() && bar(&mut desk) > first,
        "{}",
        desk.screen()
    );
    desk.keys("PageDown PageDown Up PageUp PageUp");
    assert_eq!(bar(&mut desk), first);
    desk.keys("Esc");
    assert!(desk.screen().contains("SÉANCES"), "{}", desk.screen());
}

#[test]
fn nothing_typed_is_nothing_looked_for() {
    let (mut desk, _folder) = searching(Language::Fr, (80, 24), "budget");
    desk.keys("Ctrl+U");
    let (_, query) = asked(&desk);
    assert!(query.is_empty());
    assert!(desk.screen().contains("mots, noms"), "{}", desk.screen());
    desk.keys("Enter");
    assert!(!matches!(desk.asked.last(), Some(Effect::Open(_))));
}

#[test]
fn a_session_that_is_encrypted_as_a_whole_is_passed_over_with_a_word() {
    let folder = folder();
    let shut = r#"(
    copil: 2, encryption: (id: "a", cover: whole, key: "age"), cipher: "AAAA",
    event: "", body: "", number: 3, date: "2011-01-01", place: "",
)"#;
    std::fs::write(folder.path().join("2011.ron"), shut).unwrap();
    let mut desk = Desk::new(80, 24);
    desk.event(Event::Listed(Vec::new()));
    desk.keys("/").types("Nancy");
    answer(&mut desk, folder.path());
    assert!(
        desk.row(2)
            .ends_with("1 séance · 1 non lue (chiffrée ou abîmée)"),
        "{}",
        desk.row(2)
    );
    desk.types("xyz");
    answer(&mut desk, folder.path());
    assert!(
        desk.row(2).ends_with("1 non lue (chiffrée ou abîmée)"),
        "{}",
        desk.row(2)
    );
}
