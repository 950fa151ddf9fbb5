use proptest::prelude::*;

use chrono::NaiveDate;

use super::*;
use crate::document::{House, Options, compte_rendu, house};
use crate::model::{Amendment, Decision, Entry, EntryKind, Id, Person, Session};

fn spelt(text: &str) -> String {
    text.replace('~', "\u{a0}").replace('_', "\u{202f}")
}

fn all() -> impl Iterator<Item = &'static Rule> {
    SETS.iter().copied().flatten()
}

#[test]
fn every_rule_does_what_its_examples_say() {
    for rule in all() {
        assert!(!rule.examples.is_empty(), "{rule:?}");
        for (wrong, right) in rule.examples {
            let set = match rule.class {
                Class::Safe | Class::Kept => set_text(&spelt(wrong), language(rule)),
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
    for rule in all().filter(|rule| matches!(rule.class, Class::Safe | Class::Ask)) {
        for (wrong, _) in rule.examples {
            assert_ne!(
                alone(rule, &spelt(wrong)),
                spelt(wrong),
                "{rule:?} does nothing to {wrong}"
            );
        }
    }
}

#[test]
fn what_is_kept_is_not_even_remarked() {
    for rule in all().filter(|rule| rule.class == Class::Kept) {
        for (kept, _) in rule.examples {
            for other in all() {
                assert_eq!(alone(other, kept), *kept, "{other:?} touches {kept}");
            }
        }
    }
}

#[test]
fn a_proposal_once_taken_is_not_made_again() {
    for rule in all().filter(|rule| rule.class == Class::Ask) {
        for (_, right) in rule.examples {
            assert_eq!(alone(rule, &spelt(right)), spelt(right), "{rule:?}");
        }
    }
}

#[test]
fn no_number_is_missing() {
    let codes: Vec<&str> = all()
        .map(|rule| rule.code)
        .chain(WHOLE.iter().flat_map(|rule| rule.codes).copied())
        .collect();
    // W9 is T38.
    let proofreading = (1..=11).filter(|n| *n != 9).map(|n| format!("W{n}"));
    for code in (1..=40).map(|n| format!("T{n}")).chain(proofreading) {
        assert!(codes.contains(&code.as_str()), "{code}");
    }
}

/// A session of these texts: `* ` a topic, `- ` a point, `! ` a decision with its amendment behind ` + `.
fn of_texts(texts: &[&str]) -> Session {
    let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
    let mut session = Session::new("e", "b", 1, day.into(), "p");
    session.people = vec![Person {
        key: "ar".to_owned(),
        name: "André ROSSINOT".to_owned(),
        ..Person::default()
    }];
    for (id, text) in (1..).map(Id).zip(texts) {
        let kind = match text.split_once(' ') {
            Some(("!", text)) => {
                let (text, amendment) = text.split_once(" + ").unwrap();
                let amendment = Amendment::new(amendment.into());
                let amendments = vec![amendment];
                let decision = Decision::new(id, text.into());
                session.decisions.push(Decision {
                    amendments,
                    ..decision
                });
                continue;
            }
            Some(("*", text)) => EntryKind::Topic { text: text.into() },
            Some(("-", text)) => EntryKind::Point {
                by: None,
                text: text.into(),
            },
            _ => EntryKind::Note {
                by: None,
                text: (*text).into(),
            },
        };
        session.log.push(Entry::new(id, kind));
    }
    session
}

#[test]
fn rules_of_the_whole_find_what_their_examples_say() {
    for rule in WHOLE {
        for (texts, expected) in rule.examples {
            let found = whole::suggestions(&of_texts(texts));
            let found: Vec<(&str, &str)> = found
                .iter()
                .map(|one| {
                    (
                        one.found.as_str(),
                        one.better.as_ref().unwrap_or(&one.note).as_str(),
                    )
                })
                .collect();
            assert_eq!(found, *expected, "{:?} {texts:?}", rule.codes);
            let codes = whole::suggestions(&of_texts(texts));
            assert!(codes.iter().all(|one| rule.codes.contains(&one.code)));
        }
    }
}

#[test]
fn a_day_without_a_year_is_the_one_nearest_to_the_session() {
    let session = of_texts(&[
        "mardi 27 mai",
        "mercredi 27 mai",
        "lundi 4 janvier",
        "mardi 4 janvier",
    ]);
    let words = compte_rendu(&session, &comite(), &Options::default());
    let found = suggestions(&words, &session);
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|one| (one.code, one.note.as_str()))
        .collect();
    assert_eq!(found, [("T16", "mercredi"), ("T16", "dimanche")]);
}

fn comite() -> House {
    House::read("comite", house::embedded("comite").unwrap()).unwrap()
}

fn language(rule: &Rule) -> Language {
    *rule.languages.first().unwrap()
}

fn alone(rule: &Rule, text: &str) -> String {
    let words = [Inline {
        role: Role::Text,
        language: language(rule),
        text: text.to_owned(),
    }];
    let (mut signs, runs) = cursor::signs(&words);
    shield::mark(&mut signs);
    // Everywhere: the places where it may begin have a test of their own.
    let signs = apply(rule, 0..signs.len(), &signs, &runs).unwrap_or(signs);
    crate::document::plain(&cursor::words(&signs, &runs))
}

#[test]
fn many_words_are_set_as_each_alone() {
    let typed = |n: usize| {
        vec![Inline::text(
            Language::Fr,
            format!("l'eau du {n} Juin : 25%"),
        )]
    };
    for many in [0, 1, 511, 5_000] {
        let mut words: Vec<Vec<Inline>> = (0..many).map(typed).collect();
        set_all(words.iter_mut().collect());
        let alone: Vec<Vec<Inline>> = (0..many).map(|n| set(&typed(n))).collect();
        assert_eq!(words, alone);
    }
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
        "Date: don’t; 27 mai"
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

    /// Where a rule would change something, it is not passed over for the signs that the text holds or that stand
    /// there.
    #[test]
    fn no_rule_is_passed_over_where_it_would_change_something(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..14),
    ) {
        let inline = Inline { role: Role::Text, language: Language::Fr, text: pieces.concat() };
        let (signs, _) = cursor::signs(&[inline]);
        for set in [&*places::SAFE, &*places::ASKED] {
            let places = Places::of(set, &signs);
            for (number, rule) in set.rules() {
                let begins: Vec<usize> = places.of_rule(number).collect();
                for at in 0..signs.len() {
                    if (rule.change)(&Cursor::new(&signs, at)).is_some() {
                        prop_assert!(places.concern(number), "{:?}", rule);
                        prop_assert!(begins.contains(&at), "{:?}", rule);
                    }
                }
            }
        }
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
    "pm",
    "th",
    "ﾃ",
    "日",
];
