//! Which document is looked at, in which form and language; to a file.

use copil::app::{Effect, Event, Exported, Overlay};
use copil::document::{Format, House, Kind, house};
use copil::model::Citation;

use crate::desk::Desk;
use crate::sample::meeting;

fn desk() -> Desk {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.keys("F5");
    desk
}

fn title(desk: &mut Desk) -> String {
    let row = desk.row(2);
    row.split('│').next().unwrap().trim().to_owned()
}

/// The document that was last asked to be written to a file.
fn exported(desk: &Desk) -> (Kind, Format, String) {
    let last = desk.asked.iter().rev().find_map(|effect| match effect {
        Effect::Export(export) => Some(export),
        _ => None,
    });
    let export = last.unwrap();
    let kind = desk.app.live().unwrap().shown().kind;
    (kind, export.format, export.name.clone())
}

#[test]
fn format_and_language_are_a_key_each_and_show_at_once() {
    let mut desk = desk();
    assert_eq!(
        title(&mut desk),
        "COMPTE-RENDU   e-mail   français   projet"
    );
    desk.keys("f");
    let word = title(&mut desk);
    assert!(
        word.starts_with("COMPTE-RENDU   Word   français   projet   environ 1 page"),
        "{word}"
    );
    desk.keys("l");
    assert!(title(&mut desk).contains("anglais"));
    assert!(
        desk.screen().contains("Wednesday 27\u{a0}May 2009"),
        "{}",
        desk.screen()
    );
    desk.keys("l");
    assert!(desk.screen().contains("2009年5月27日"), "{}", desk.screen());
    desk.keys("Esc F5");
    assert!(
        title(&mut desk).contains("japonais"),
        "what was chosen is kept"
    );
}

#[test]
fn the_documents_that_there_are_follow_each_other_and_come_round() {
    let mut desk = desk();
    let mut seen = Vec::new();
    while !seen.contains(&desk.app.live().unwrap().shown().kind) {
        seen.push(desk.app.live().unwrap().shown().kind);
        desk.keys("d");
    }
    assert_eq!(seen.first(), Some(&Kind::CompteRendu));
    assert_eq!(desk.app.live().unwrap().shown().kind, Kind::CompteRendu);
    assert!(!seen.contains(&Kind::Fiche), "a session makes no fiche");
}

#[test]
fn decisions_by_objective_are_among_them_and_know_their_lines() {
    let mut session = meeting();
    let decision = session.decisions.first_mut().unwrap();
    decision.cite = Some(Citation {
        source: "feuille de route 2013-2018".to_owned(),
        date: None,
        objective: Some(17),
        measure: Some(2),
    });
    let id = decision.id;
    let mut desk = Desk::open(session, 120, 40);
    desk.keys("F5");
    for _ in Kind::ALL {
        if desk.app.live().unwrap().shown().kind != Kind::Objectifs {
            desk.keys("d");
        }
    }
    assert!(title(&mut desk).starts_with("DÉCISIONS PAR OBJECTIF"));
    insta::assert_snapshot!(desk.screen());
    let Some(Overlay::Preview(preview)) = desk.app.overlays().last() else {
        panic!("no preview")
    };
    let mut lines = preview.sources.iter();
    assert!(lines.any(|sources| sources.contains(&id)));
}

#[test]
fn an_export_proposes_a_name_and_takes_the_one_typed() {
    let mut desk = desk();
    desk.keys("f e");
    insta::assert_snapshot!(desk.screen());
    desk.keys("Enter");
    let (kind, format, name) = exported(&desk);
    assert_eq!((kind, format), (Kind::CompteRendu, Format::Docx));
    assert!(name.ends_with("compte-rendu-projet.docx"), "{name}");
    desk.event(Event::Exported(Exported::Done { path: name.into() }));
    assert!(matches!(
        desk.app.overlays().last(),
        Some(Overlay::Preview(_))
    ));
    assert!(desk.foot().contains("exporté"), "{}", desk.foot());
}

#[test]
fn the_ending_typed_chooses_the_format() {
    let mut desk = desk();
    desk.keys("e Ctrl+U").types("pour-le-maire.pdf\n");
    let (_, format, name) = exported(&desk);
    assert_eq!((format, name.as_str()), (Format::Pdf, "pour-le-maire.pdf"));
    desk.keys("Esc e Ctrl+U").types("compte-rendu\n");
    let (_, format, name) = exported(&desk);
    assert_eq!(
        (format, name.as_str()),
        (Format::Email, "compte-rendu.html")
    );
}

#[test]
fn a_file_that_somebody_changed_stays_and_another_name_is_offered() {
    let mut desk = desk();
    desk.keys("e Ctrl+U").types("x.txt\n");
    desk.event(Event::Exported(Exported::Changed {
        name: "x.txt".to_owned(),
        offer: "x-2.txt".to_owned(),
    }));
    let screen = desk.screen();
    assert!(screen.contains("x.txt a été modifié depuis"), "{screen}");
    desk.keys("Enter");
    assert_eq!(exported(&desk).2, "x-2.txt");
}

#[test]
fn a_name_that_leaves_the_folder_is_refused_and_stays_to_be_put_right() {
    let mut desk = desk();
    for name in ["../x.txt", "a/b.txt", "a\\b.txt", ".x.txt"] {
        desk.keys("e Ctrl+U").types(name).keys("Enter");
        assert!(desk.screen().contains("Un nom seulement"), "{name}");
        assert!(desk.screen().contains(name), "{}", desk.screen());
        desk.keys("Esc");
    }
    assert!(
        !desk
            .asked
            .iter()
            .any(|effect| matches!(effect, Effect::Export(_)))
    );
}

#[test]
fn a_house_read_again_shows_at_once() {
    let mut desk = desk();
    desk.keys("r");
    assert!(
        desk.asked
            .iter()
            .any(|effect| matches!(effect, Effect::ReloadHouse))
    );
    let text = house::embedded("comite").unwrap();
    let changed = text.replace("Les points actés", "Ce qui est acté");
    let house = House::read("comite", &changed).unwrap();
    desk.event(Event::House(Box::new(house)));
    assert!(
        desk.screen().contains("Ce qui est acté"),
        "{}",
        desk.screen()
    );
    assert!(desk.foot().contains("Charte relue"), "{}", desk.foot());
}

#[test]
fn a_document_is_a_draft_until_what_keeps_it_one_is_settled() {
    let mut session = meeting();
    let mut desk = Desk::open(session.clone(), 120, 40);
    desk.keys("F5 e");
    assert!(desk.screen().contains("-projet.html"), "{}", desk.screen());
    for entry in &mut session.log {
        entry.flag = None;
    }
    for decision in &mut session.decisions {
        decision.flag = None;
        decision.state = copil::model::DecisionState::Adopted;
    }
    for row in &mut session.actions {
        row.flag = None;
    }
    for row in &mut session.questions {
        row.flag = None;
    }
    session.live.closed = true;
    let mut desk = Desk::open(session, 120, 40);
    desk.keys("F5 e");
    assert!(!desk.screen().contains("projet"), "{}", desk.screen());
}
