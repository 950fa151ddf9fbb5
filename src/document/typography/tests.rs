use proptest::prelude::*;

use super::*;

fn spelt(text: &str) -> String {
    text.replace('~', "\u{a0}").replace('_', "\u{202f}")
}

#[test]
fn every_rule_does_what_its_examples_say() {
    for rule in RULES {
        assert!(!rule.examples.is_empty(), "{rule:?}");
        for (wrong, right) in rule.examples {
            let set = match rule.class {
                Class::Safe => set_text(wrong, Language::Fr),
                Class::Ask | Class::Warn => alone(rule, &spelt(wrong)),
            };
            assert_eq!(set, spelt(right), "{rule:?} {wrong}");
        }
        for kept in rule.keeps {
            let kept = spelt(kept);
            let changed = alone(rule, &kept);
            assert_eq!(changed, kept, "{rule:?}");
        }
    }
}

#[test]
fn each_example_needs_its_rule() {
    for rule in RULES {
        for (wrong, _) in rule.examples.iter().filter(|_| rule.class != Class::Warn) {
            assert_ne!(
                alone(rule, &spelt(wrong)),
                spelt(wrong),
                "{rule:?} does nothing to {wrong}"
            );
        }
    }
}

fn alone(rule: &Rule, text: &str) -> String {
    let words = [Inline {
        role: Role::Text,
        language: Language::Fr,
        text: text.to_owned(),
    }];
    let (mut signs, runs) = cursor::signs(&words);
    shield::mark(&mut signs);
    let signs = apply(rule, &signs, &runs).unwrap_or(signs);
    crate::document::plain(&cursor::words(&signs, &runs))
}

#[test]
fn addresses_and_paths_are_left_alone() {
    for text in [
        "https://a.fr/l'eau?x=1;y=2,z",
        "jean.d'ete@ville.fr",
        "/home/a'b/c...d",
        "C:\\l'eau\\9h30",
    ] {
        assert_eq!(set_text(text, Language::Fr), text);
        let said = format!("voir {text} ; merci");
        assert_eq!(
            set_text(&said, Language::Fr),
            format!("voir {text}\u{202f}; merci")
        );
    }
}

#[test]
fn inside_a_quotation_only_spaces_and_apostrophes_change() {
    assert_eq!(
        set_text(
            "les «4èmes  rencontres, le 27 mai 2009: l'eau...»",
            Language::Fr
        ),
        "les «\u{a0}4èmes rencontres, le 27 mai 2009\u{a0}: l’eau...\u{a0}»"
    );
}

#[test]
fn japanese_and_english_have_no_french_spaces() {
    assert_eq!(
        set_text("決定事項：27 mai 14h30 ;", Language::Ja),
        "決定事項：27 mai 14h30 ;"
    );
    assert_eq!(
        set_text("Date: don't ; 27 mai", Language::En),
        "Date: don’t ; 27 mai"
    );
}

#[test]
fn roles_are_read_off_the_text() {
    let words = set(&[Inline {
        role: Role::Text,
        language: Language::Fr,
        text: "le 1er thème « Eau », voir https://a.fr/x. et a@b.fr".to_owned(),
    }]);
    let roles: Vec<(&Role, &str)> = words
        .iter()
        .map(|run| (&run.role, run.text.as_str()))
        .collect();
    let link = |to: &str| Role::Link { to: to.to_owned() };
    assert_eq!(
        roles,
        [
            (&Role::Text, "le 1"),
            (&Role::Superscript, "er"),
            (&Role::Text, " thème "),
            (&Role::Quote, "«\u{a0}Eau\u{a0}»"),
            (&Role::Text, ", voir "),
            (&link("https://a.fr/x"), "https://a.fr/x"),
            (&Role::Text, ". et "),
            (&link("mailto:a@b.fr"), "a@b.fr"),
        ]
    );
}

proptest! {
    #[test]
    fn setting_twice_is_setting_once(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..14),
        language in prop::sample::select(&[Language::Fr, Language::En, Language::Ja][..]),
    ) {
        let once = set_text(&pieces.concat(), language);
        prop_assert_eq!(set_text(&once, language), once);
    }

    #[test]
    fn any_text_is_set(text in any::<String>()) {
        let once = set_text(&text, Language::Fr);
        prop_assert_eq!(set_text(&once, Language::Fr), once);
    }
}

const PIECES: &[&str] = &[
    " ",
    " ",
    "  ",
    "\u{a0}",
    "\u{202f}",
    "\u{2009}",
    "\t",
    ":",
    ";",
    "!",
    "?",
    ".",
    "...",
    ",",
    "(",
    ")",
    "[",
    "]",
    "«",
    "»",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "l",
    "M",
    "M.",
    "Mme",
    "Mme.",
    "DUPONT",
    "de",
    "27",
    "01",
    "1",
    "mai",
    "Mai",
    "Lundi",
    "14h30",
    "9h00",
    "h",
    "24h/24",
    "000",
    "612",
    "€",
    "%",
    "km",
    "n°",
    "nº",
    "p.",
    "cf.",
    "1ère",
    "2ème",
    "XXIème",
    "Etat",
    "A l'",
    "coeur",
    "-",
    "–",
    "/",
    "https://a.fr/x",
    "a@b.fr",
    "（",
    "）",
    "：",
    "、",
    "武田",
    "\u{200b}",
    "\u{ad}",
    "3",
    "&amp;",
];
