use super::*;

fn comite() -> House {
    House::read("comite", embedded("comite").unwrap()).unwrap()
}

#[test]
fn every_embedded_house_is_complete_in_every_language() {
    for (name, text) in EMBEDDED {
        let house = House::read(name, text).unwrap();
        for language in [Language::Fr, Language::En, Language::Ja] {
            assert!(!house.words(language).title.is_empty());
            for side in ["France", "Japon"] {
                assert!(house.words(language).sides.contains_key(side));
            }
        }
    }
}

#[test]
fn a_house_says_only_what_differs_from_the_one_it_extends() {
    let text = "(extends: \"comite\", fr: (title: \"RELEVÉ\", sides: {\"Italie\": \"La partie italienne\"}),
        formats: (text: (bullet: \"– \")))";
    for text in [
        text.to_owned(),
        format!("\u{feff}{text}").replace('\n', "\r\n"),
    ] {
        let house = House::read("ville", &text).unwrap();
        let base = comite();
        let (words, base_words) = (house.words(Language::Fr), base.words(Language::Fr));
        assert_ne!(words.title, base_words.title);
        assert_eq!(words.decisions, base_words.decisions);
        assert_eq!(words.sides.len(), base_words.sides.len() + 1);
        assert_eq!(house.form(Format::Text).bullet, "– ");
        assert_eq!(house.form(Format::Text).spaces, Spaces::Fine);
        assert_eq!(house.words(Language::Ja), base.words(Language::Ja));
    }
}

#[test]
fn a_broken_house_says_what_where_and_what_to_do() {
    for (text, messages) in [
        ("", &["line 1, column 1"] as &[&str]),
        ("(", &["line 1"]),
        (
            "(\n  fr: (\n    titel: \"A\",\n  ),\n)",
            &["line 3", "titel", "did you mean `title`?"],
        ),
        (
            "(extends: \"comite\",\n sectoins: [log])",
            &["line 2", "did you mean `sections`?"],
        ),
        (
            "(\n sections: [log, decision],\n)",
            &["line 2", "did you mean `decisions`?"],
        ),
        (
            "(\n fr: (\n  topic: \"Points :\",\n ))",
            &["line 3", "in topic", "{text} is missing"],
        ),
        (
            "(fr: (speaker: \"{qui} :\"))",
            &["line 1", "there is no {qui}", "{who}"],
        ),
        (
            "(fr: (speaker: \"{who} {hour}\"))",
            &["nothing fills {hour} here; there is {who}"],
        ),
        (
            "(fr: (closing: \"Levée[ à {hour}\"))",
            &["« [ » has no other half", "write [["],
        ),
        ("(fr: (number: \"{n) \"))", &["« { » has no other half"]),
        (
            "(fr: (stop: 3))",
            &["line 1", "phrases stand between quotes"],
        ),
        ("(fr: (stop: \".\", stop: \"!\"))", &["stop"]),
        ("(fr: \"mots\")", &["phrases stand in parentheses"]),
        ("(formats: (text: (spaces: large)))", &["large", "line 1"]),
        ("(formats: (pdf: ()))", &["pdf"]),
        (
            "(extends: \"commite\")",
            &[
                "no house style « commite »",
                "line 1, column 2",
                "there is comite",
            ],
        ),
        (
            "(fr: (title: \"A\"))",
            &["formats is missing", "extends: \"comite\""],
        ),
        ("(extends: \"comite\") (", &["line 1"]),
        ("(fr: (title: \"\u{1b}[2J\", titre: 1))", &["␛[2J"]),
    ] {
        let error = House::read("essai", text).unwrap_err();
        let said = error.to_string();
        for message in messages {
            assert!(
                said.contains(message),
                "{text:?}\n{said}\nlacks {message:?}"
            );
        }
        assert!(said.starts_with("house style essai"), "{said}");
        assert!(!said.contains('\u{1b}'));
    }
}

#[test]
fn the_excerpt_is_the_line() {
    let error = House::read("essai", "(\n  fr: (\n    titel: \"A\",\n  ),\n)").unwrap_err();
    assert_eq!(error.excerpt, "titel: \"A\",");
    assert_eq!(error.at.map(|(line, _)| line), Some(3));
}
