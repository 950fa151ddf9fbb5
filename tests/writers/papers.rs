//! The fiche and the roadmap, from their files to bytes.

use copil::document::{Document, Format, Options, feuille_de_route, fiche};
use copil::model::{Fiche, FicheWords, Language, Roadmap};
use copil::store::session_file::parse;
use copil::write;

use crate::golden::{comite, same};

fn printed(document: &Document, format: Format) -> String {
    let mut bytes = Vec::new();
    let options = write::Options::new(&comite(), format);
    write::write(format, document, &options, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

pub fn filled() -> Fiche {
    let words = FicheWords {
        town: "サン＝レミ".to_owned(),
        name: "サン＝レミ市".to_owned(),
        text: vec!["2012年から温泉の熱で450戸を暖房しています。".into()],
        ..FicheWords::default()
    };
    Fiche {
        town: "Saint-Rémy".to_owned(),
        name: "Ville de Saint-Rémy".to_owned(),
        map: "https://carte.example/saint-remy".to_owned(),
        domains: vec!["tourisme".to_owned(), "énergies renouvelables".to_owned()],
        population: Some(104_885),
        site: "https://saint-remy.example/en".to_owned(),
        contact: "Claire MERCIER, Maire, mairie@saint-remy.example, 03 83 00 00 00".into(),
        text: vec![
            "L'eau des thermes chauffe 450 logements depuis 2012: la facture a baissé de 25%."
                .into(),
            "Les habitants ont été consultés ; « l'eau est à tous ».".into(),
        ],
        updated: "2017-06-01".parse().ok(),
        cite: roadmap().cite(17, Some(2)),
        texts: [(Language::Ja, words)].into(),
        ..Fiche::new(Language::Fr)
    }
}

pub fn roadmap() -> Roadmap {
    parse(include_bytes!(
        "../../sessions/feuilles-de-route/feuille-de-route-2013-2018.ron"
    ))
    .unwrap()
}

#[test]
fn a_blank_fiche() {
    let blank: Fiche = parse(include_bytes!("../../sessions/fiches/fiche-vierge.ron")).unwrap();
    let document = fiche(&blank, &comite(), &Options::default());
    let text = printed(&document, Format::Text);
    same(&text, include_str!("../golden/fiche-vierge.txt"));
}

#[test]
fn the_roadmap_of_2013() {
    let document = feuille_de_route(&roadmap(), &comite(), &Options::default());
    let text = printed(&document, Format::Text);
    same(&text, include_str!("../golden/feuille-de-route.txt"));
}

#[test]
fn a_filled_fiche() {
    let filled = filled();
    let document = fiche(&filled, &comite(), &Options::default());
    insta::assert_snapshot!(printed(&document, Format::Text));
}

#[test]
fn a_fiche_in_another_language_has_its_words_and_those_that_have_none_as_typed() {
    for language in [Language::En, Language::Ja] {
        let options = Options {
            language: Some(language),
            ..Options::default()
        };
        let document = fiche(&filled(), &comite(), &options);
        let name = format!("fiche_{}", language.code());
        insta::assert_snapshot!(name, printed(&document, Format::Text));
    }
}
