use super::*;
use crate::document::Spaces;

fn comite() -> House {
    House::read("comite", embedded("comite").unwrap()).unwrap()
}

#[test]
fn every_embedded_house_is_complete_in_every_language() {
    for (name, text) in EMBEDDED {
        let house = House::read(name, text).unwrap();
        for language in [Language::Fr, Language::En, Language::Ja] {
            for kind in Kind::ALL {
                assert!(!house.words(language).title(*kind).is_empty());
            }
            for side in ["France", "Japon"] {
                assert!(house.words(language).sides.contains_key(side));
            }
        }
    }
}

#[test]
fn a_house_says_only_what_differs_from_the_one_it_extends() {
    let text = "(extends: \"comite\", fr: (titles: {\"compte-rendu\": \"RELEVÉ\"}, sides: {\"Italie\": \"La partie italienne\"}),
        formats: (text: (bullet: \"– \")))";
    for text in [
        text.to_owned(),
        format!("\u{feff}{text}").replace('\n', "\r\n"),
    ] {
        let house = House::read("ville", &text).unwrap();
        let base = comite();
        let (words, base_words) = (house.words(Language::Fr), base.words(Language::Fr));
        let kind = Kind::CompteRendu;
        assert_ne!(words.title(kind), base_words.title(kind));
        assert_eq!(words.title(Kind::Releve), base_words.title(Kind::Releve));
        assert_eq!(words.decisions, base_words.decisions);
        assert_eq!(words.sides.len(), base_words.sides.len() + 1);
        assert_eq!(house.form(Format::Text).bullet, "– ");
        assert_eq!(house.form(Format::Text).spaces, Spaces::Fine);
        assert_eq!(house.words(Language::Ja), base.words(Language::Ja));
    }
}

#[test]
fn a_fault_is_shown_where_it_stands() {
    let error = House::read("essai", "(\n  fr: (\n    titel: \"A\",\n  ),\n)").unwrap_err();
    let spot = error.spot.unwrap();
    assert_eq!((spot.line, spot.excerpt.as_str()), (3, "titel: \"A\","));
}
