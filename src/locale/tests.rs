//! The two languages say the same things.

use std::collections::{BTreeMap, BTreeSet};

use super::catalog::SOURCES;
use super::{Catalog, Language};

/// Every message with the names of its variables, read off the source.
fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut id = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =")
            && name
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !name.is_empty()
        {
            id = name.to_owned();
            assert!(
                found.insert(id.clone(), BTreeSet::new()).is_none(),
                "{id} twice"
            );
        }
        let variables = line.split('$').skip(1).map(|rest| {
            rest.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
                .collect::<String>()
        });
        if let Some(entry) = found.get_mut(&id) {
            entry.extend(variables);
        }
    }
    found
}

#[test]
fn every_message_exists_in_both_languages_with_the_same_variables() {
    let [fr, en] = SOURCES.map(|(_, source)| messages(source));
    for (id, variables) in &fr {
        assert_eq!(en.get(id), Some(variables), "{id} in English");
    }
    for id in en.keys() {
        assert!(fr.contains_key(id), "{id} is missing in French");
    }
}

#[test]
fn every_message_is_understood_and_says_something() {
    for (language, source) in SOURCES {
        let catalog = Catalog::new(language);
        for (id, variables) in messages(source) {
            let args: Vec<_> = variables
                .iter()
                .map(|name| (name.as_str(), 2_usize.into()))
                .collect();
            let text = catalog.with(&id, &args);
            assert!(catalog.has(&id), "{id} is no message in {language:?}");
            assert!(!text.is_empty(), "{id} says nothing");
            assert!(!text.contains(['{', '}', '\u{2068}']), "{id}: {text}");
        }
    }
}

#[test]
fn french_keeps_its_signs_to_the_word() {
    let source = SOURCES[0].1;
    for (at, line) in source
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#'))
    {
        for loose in [" :", " ;", " !", " ?", " »", "« "] {
            assert!(
                !line.contains(loose),
                "fr.ftl:{}: plain space in {line:?}",
                at + 1
            );
        }
    }
}

#[test]
fn plurals_follow_the_language() {
    let say =
        |language, n: usize| Catalog::new(language).with("findings-count", &[("n", n.into())]);
    assert_eq!(say(Language::Fr, 0), "rien à régler");
    assert_eq!(say(Language::Fr, 1), "1 point à régler");
    assert_eq!(say(Language::Fr, 3), "3 points à régler");
    assert_eq!(say(Language::En, 1), "1 thing to settle");
    assert_eq!(say(Language::En, 0), "nothing to settle");
}

#[test]
fn an_unknown_message_answers_with_its_id() {
    assert_eq!(
        Catalog::new(Language::Fr).text("no-such-message"),
        "no-such-message"
    );
}

#[test]
fn french_is_spoken_unless_the_system_is_english() {
    for (locale, language) in [
        (None, Language::Fr),
        (Some("C"), Language::Fr),
        (Some("C.UTF-8"), Language::Fr),
        (Some("POSIX"), Language::Fr),
        (Some("fr_FR.UTF-8"), Language::Fr),
        (Some("fr-CA"), Language::Fr),
        (Some("en_GB.UTF-8"), Language::En),
        (Some("en-US"), Language::En),
        (Some("EN"), Language::En),
        (Some("ja_JP.UTF-8"), Language::Fr),
        (Some(""), Language::Fr),
    ] {
        assert_eq!(Language::of_locale(locale), language, "{locale:?}");
    }
    assert_eq!(Language::choose(Some(Language::En)), Language::En);
}
