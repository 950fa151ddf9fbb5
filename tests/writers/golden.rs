//! The texts that must come out byte for byte.

use copil::document::typography::set_text;
use copil::document::{Format, House, Options, compte_rendu, house};
use copil::model::{Language, Session};
use copil::write;

use crate::sessions;

pub fn comite() -> House {
    House::read("comite", house::embedded("comite").unwrap()).unwrap()
}

pub fn text(session: &Session, options: Options) -> String {
    let house = comite();
    let document = compte_rendu(session, &house, &options);
    let mut bytes = Vec::new();
    write::text(
        &document,
        &write::Options::new(&house, Format::Text),
        &mut bytes,
    )
    .unwrap();
    String::from_utf8(bytes).unwrap()
}

#[track_caller]
pub fn same(printed: &str, golden: &str) {
    for (n, (printed, golden)) in printed.lines().zip(golden.lines()).enumerate() {
        assert_eq!(printed, golden, "line {}", n + 1);
    }
    assert_eq!(printed, golden);
}

#[test]
fn the_session_of_2009() {
    let printed = text(&sessions::of_2009(), Options::default());
    same(&printed, include_str!("../golden/2009-05-27.txt"));
}

#[test]
fn the_session_that_exercises_the_rest() {
    let printed = text(&sessions::complet(), Options::default());
    same(&printed, include_str!("../golden/complet.txt"));
}

#[test]
fn texts_that_are_right_stay_as_they_are() {
    for golden in [
        include_str!("../golden/2009-05-27.txt"),
        include_str!("../golden/complet.txt"),
        include_str!("../golden/feuille-de-route.txt"),
        include_str!("../golden/fiche-vierge.txt"),
    ] {
        // Whole: a quotation may run over several paragraphs.
        let set = set_text(golden, Language::Fr);
        same(&set, golden);
    }
}
