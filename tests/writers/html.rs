//! The page for a browser.

use copil::document::{Document, Format, House, Options, compte_rendu};
use copil::model::Session;
use copil::write;

use crate::golden::comite;
use crate::{sessions, tree};

fn html(document: &Document, house: &House) -> String {
    let mut bytes = Vec::new();
    let options = write::Options::new(house, Format::Html);
    write::html(document, &options, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn page(session: &Session) -> String {
    let house = comite();
    html(&compte_rendu(session, &house, &Options::default()), &house)
}

/// The page without its style sheet.
fn body(page: &str) -> &str {
    page.split_once("</head>").unwrap().1
}

#[test]
fn every_kind_of_block() {
    insta::assert_snapshot!(html(&tree::every_block(), &comite()));
}

#[test]
fn the_session_that_exercises_the_rest() {
    insta::assert_snapshot!(body(&page(&sessions::complet())));
}

#[test]
fn it_needs_nothing_beside_it() {
    let page = page(&sessions::of_2009());
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"));
    for other in ["<script", "<link", "url(", "src=", "@import"] {
        assert!(!page.contains(other), "{other}");
    }
}

#[test]
fn a_house_of_ones_own_looks_so_and_breaks_nothing() {
    let text =
        r##"(extends: "comite", look: (latin: ["</style><script>"], ink: "#102030", size: 125))"##;
    let own = House::read("mine", text).unwrap();
    let page = html(&tree::every_block(), &own);
    assert!(page.contains("--ink:#102030"), "{page}");
    assert!(page.contains("font-size:12.5pt"));
    assert!(page.contains("font-family:stylescript,"));
    assert_eq!(page.matches("<style").count(), 1);
    assert_eq!(page.matches("</style>").count(), 1);
}

#[test]
fn hostile_words_are_words() {
    let mut session = sessions::complet();
    let tags = |page: &str| page.matches('<').count();
    sessions::note(&mut session, "cb", "mot");
    let plain = page(&session);
    for hostile in ["</title><script>", "<!--", "</style>", "\"><b>"] {
        let mut session = sessions::complet();
        sessions::note(&mut session, "cb", hostile);
        hostile.clone_into(&mut session.event);
        assert_eq!(tags(&page(&session)), tags(&plain), "{hostile}");
    }
}
