//! The form of a fiche « Bonne pratique ».

use chrono::NaiveDate;
use copil::app::{Access, Effect, Event, FicheHead, FicheOpened, Found, Journal, Saved, Summary};
use copil::edit::{Editor, FicheEdit};
use copil::locale;
use copil::model::{Fiche, FicheField, Language, Roadmap};
use copil::store::session_file::parse;

use crate::desk::{Desk, house};

fn roadmap() -> Roadmap {
    let text = include_str!("../../sessions/feuilles-de-route/feuille-de-route-2013-2018.ron");
    parse(text.as_bytes()).unwrap()
}

pub fn opened(fiche: Fiche, access: Access) -> FicheOpened {
    FicheOpened {
        path: "fiche-saint-remy.ron".into(),
        editor: Editor::new(fiche),
        draft: String::new(),
        house: house(),
        access,
        saved: Saved::At("14:32:00".parse().unwrap()),
        said: None,
        roadmap: Some(roadmap()),
    }
}

pub fn filled() -> Fiche {
    Fiche {
        town: "Saint-Rémy".to_owned(),
        name: "Ville de Saint-Rémy".to_owned(),
        map: "https://carte.example/saint-remy".to_owned(),
        domains: vec!["environnement".to_owned(), "tourisme".to_owned()],
        population: Some(104_885),
        site: "saint-remy.example".to_owned(),
        contact: "Claire MERCIER, Maire, mairie@saint-remy.example".into(),
        text: vec![
            "L'eau des thermes chauffe 450 logements depuis 2012 et la facture des habitants a \
             baissé d'un quart."
                .into(),
            "Les habitants ont été consultés.".into(),
        ],
        cite: roadmap().cite(17, Some(2)),
        updated: NaiveDate::from_ymd_opt(2017, 6, 1),
        ..Fiche::new(Language::Fr)
    }
}

fn desk(fiche: Fiche, width: u16, height: u16) -> Desk {
    let mut desk = Desk::new(width, height);
    desk.event(Event::Fiche(Box::new(opened(fiche, Access::Writer))));
    desk
}

/// The edits journaled.
fn edits(desk: &Desk) -> Vec<FicheEdit> {
    let groups = desk.asked.iter().filter_map(|effect| match effect {
        Effect::Journal(Journal::Fiche(group)) => Some(group),
        _ => None,
    });
    groups
        .flat_map(|group| group.steps.iter().map(|step| step.edit.clone()))
        .collect()
}

fn fiche(desk: &Desk) -> &Fiche {
    desk.app.fiche().unwrap().fiche()
}

fn at(desk: &Desk) -> FicheField {
    desk.app.fiche().unwrap().at()
}

#[test]
fn a_filled_form() {
    for (width, height) in [(80, 24), (120, 40), (200, 60)] {
        let mut desk = desk(filled(), width, height);
        insta::assert_snapshot!(format!("filled_{width}x{height}"), desk.screen());
    }
}

#[test]
fn a_blank_form_says_what_is_missing() {
    let mut desk = desk(Fiche::new(Language::Fr), 80, 24);
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn a_form_in_japanese() {
    let mut desk = Desk::in_language(locale::Language::Ja, 80, 24);
    desk.event(Event::Fiche(Box::new(opened(filled(), Access::Writer))));
    insta::assert_snapshot!(desk.keys("F7 F7").screen());
}

#[test]
fn the_domains_are_chosen_from_those_of_the_roadmap() {
    let mut desk = desk(filled(), 80, 24);
    desk.keys("Down Down Down").types("c ");
    assert_eq!(at(&desk), FicheField::Domains);
    assert_eq!(
        fiche(&desk).domains,
        ["environnement", "culture", "tourisme"]
    );
    insta::assert_snapshot!(desk.screen());
    desk.types(" ");
    assert_eq!(fiche(&desk).domains, ["environnement", "tourisme"]);
}

#[test]
fn a_field_is_taken_in_when_it_is_left() {
    let mut desk = desk(Fiche::new(Language::Fr), 80, 24);
    desk.types("Nancy\nVille de Nancy");
    assert_eq!(fiche(&desk).town, "Nancy");
    assert_eq!(fiche(&desk).name, "");
    assert_eq!(
        desk.drafts.last().map(String::as_str),
        Some("name: Ville de Nancy")
    );
    desk.keys("Tab");
    assert_eq!(fiche(&desk).name, "Ville de Nancy");
    assert_eq!(desk.drafts.last().map(String::as_str), Some(""));
    assert_eq!(
        edits(&desk),
        [
            FicheEdit::Town("Nancy".to_owned()),
            FicheEdit::Name("Ville de Nancy".to_owned())
        ]
    );
}

#[test]
fn what_is_no_number_no_day_and_no_objective_stays_to_be_put_right() {
    for (field, wrong, said, right) in [
        (
            FicheField::Population,
            "environ 10",
            "est un nombre",
            "12 000",
        ),
        (
            FicheField::Updated,
            "bientôt",
            "il faut un jour",
            "1er juin 2017",
        ),
        (FicheField::Objective, "18", "numéro d'un objectif", "17.3"),
    ] {
        let mut desk = desk(Fiche::new(Language::Fr), 120, 40);
        while at(&desk) != field {
            desk.keys("Tab");
        }
        desk.types(wrong).keys("Tab");
        assert_eq!(at(&desk), field);
        assert!(desk.screen().contains(said), "{}", desk.screen());
        assert_eq!(desk.app.fiche().unwrap().field().text(), wrong);
        desk.keys("Ctrl+U").types(right).keys("Tab");
        assert_ne!(at(&desk), field, "{right}");
    }
}

#[test]
fn the_free_text_has_paragraphs() {
    let mut desk = desk(Fiche::new(Language::Fr), 80, 24);
    desk.keys("Shift+Tab Shift+Tab Shift+Tab");
    assert_eq!(at(&desk), FicheField::Text);
    desk.types("Un.\n\nDeux.").keys("Tab");
    let text: Vec<&str> = fiche(&desk)
        .text
        .iter()
        .map(copil::text::Prose::as_str)
        .collect();
    assert_eq!(text, ["Un.", "Deux."]);
}

#[test]
fn a_pasted_text_keeps_its_paragraphs_and_an_address_is_one_line() {
    let mut desk = desk(Fiche::new(Language::Fr), 80, 24);
    let paste = |text: &str| Event::Paste {
        text: text.to_owned(),
        bracketed: true,
    };
    desk.keys("Tab Tab")
        .event(paste("https://nancy.example/\r\n"))
        .keys("Tab");
    assert_eq!(fiche(&desk).map, "https://nancy.example/");
    desk.keys("Shift+Tab Shift+Tab Shift+Tab Shift+Tab Shift+Tab Shift+Tab")
        .event(paste("Un.\nDeux."))
        .keys("Tab");
    assert_eq!(fiche(&desk).text.len(), 2);
}

#[test]
fn another_language_has_words_of_its_own() {
    let mut desk = desk(filled(), 80, 24);
    desk.keys("F7 F7").types("サン＝レミ").keys("Tab");
    assert_eq!(fiche(&desk).town, "Saint-Rémy");
    assert_eq!(fiche(&desk).texts[&Language::Ja].town, "サン＝レミ");
    desk.keys("Shift+Tab Ctrl+U Tab");
    assert!(fiche(&desk).texts.is_empty());
}

#[test]
fn undo_reaches_what_is_typed_then_what_was_taken_in() {
    let mut desk = desk(Fiche::new(Language::Fr), 80, 24);
    desk.types("Nancy\nVille").keys("Ctrl+Z");
    assert_eq!(desk.app.fiche().unwrap().field().text(), "");
    desk.keys("Ctrl+Z");
    assert_eq!(fiche(&desk).town, "");
    desk.keys("Ctrl+Y");
    assert_eq!(fiche(&desk).town, "Nancy");
}

#[test]
fn the_next_field_that_is_missing_is_a_key_away() {
    let mut desk = desk(filled(), 80, 24);
    desk.keys("F8");
    // « saint-remy.example » is no link.
    assert_eq!(at(&desk), FicheField::Site);
    desk.keys("Home").types("https://").keys("F8");
    assert!(desk.screen().contains("Tous les champs sont remplis"));
}

#[test]
fn a_shipped_fiche_offers_a_copy_and_keeps_what_was_typed() {
    let mut desk = Desk::new(80, 24);
    desk.event(Event::Fiche(Box::new(opened(
        Fiche::new(Language::Fr),
        Access::Shipped,
    ))));
    desk.types("Nancy").keys("Tab Enter");
    assert!(matches!(desk.asked.last(), Some(Effect::CopyShipped)));
    desk.event(Event::Fiche(Box::new(opened(
        Fiche::new(Language::Fr),
        Access::Writer,
    ))));
    assert_eq!(desk.app.fiche().unwrap().field().text(), "Nancy");
    desk.keys("Tab");
    assert_eq!(fiche(&desk).town, "Nancy");
}

#[test]
fn a_draft_comes_back_in_its_field() {
    let mut desk = Desk::new(80, 24);
    let mut opened = opened(filled(), Access::Writer);
    opened.draft = "contact/ja: 山出".to_owned();
    desk.event(Event::Fiche(Box::new(opened)));
    assert_eq!(at(&desk), FicheField::Contact);
    let form = desk.app.fiche().unwrap();
    assert_eq!(
        (form.language(), form.field().text()),
        (Language::Ja, "山出")
    );
}

#[test]
fn esc_takes_in_what_is_typed_and_goes_back_to_the_folder() {
    let mut desk = desk(Fiche::new(Language::Fr), 80, 24);
    desk.types("Nancy").keys("Esc");
    assert_eq!(edits(&desk), [FicheEdit::Town("Nancy".to_owned())]);
    assert!(
        desk.asked
            .iter()
            .any(|effect| matches!(effect, Effect::Close))
    );
    assert!(desk.app.fiche().is_none());
}

#[test]
fn a_reader_changes_nothing_and_leaves_all_the_same() {
    let mut desk = Desk::new(80, 24);
    let access = Access::Viewer(copil::app::Holder::default());
    desk.event(Event::Fiche(Box::new(opened(filled(), access))));
    desk.types("x").keys("Tab");
    assert_eq!(edits(&desk), []);
    desk.keys("Esc");
    assert!(desk.app.fiche().is_none());
}

#[test]
fn fiches_stand_under_their_own_heading() {
    let mut desk = Desk::new(80, 24);
    let head = |town: &str, missing| FicheHead {
        town: town.to_owned(),
        name: "Ville de Saint-Rémy".to_owned(),
        updated: NaiveDate::from_ymd_opt(2017, 6, 1),
        missing,
    };
    let listed = [("Saint-Rémy", 0, false), ("", 9, true)];
    let listed = listed.map(|(town, missing, shipped)| Summary {
        path: "fiche.ron".into(),
        shipped,
        is: Ok(Found::Fiche(head(town, missing))),
    });
    desk.event(Event::Listed(listed.into()));
    insta::assert_snapshot!(desk.screen());
    desk.keys("Enter");
    assert!(matches!(desk.asked.last(), Some(Effect::Open(_))));
}

#[test]
fn the_preview_shows_the_fiche_as_it_will_be_copied() {
    let mut desk = desk(filled(), 80, 24);
    insta::assert_snapshot!(desk.keys("F5").screen());
}
