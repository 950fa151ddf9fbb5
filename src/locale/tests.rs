//! The languages say the same things.

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
fn every_message_exists_in_every_language_with_the_same_variables() {
    let all = SOURCES.map(|(language, source)| (language.code(), messages(source)));
    for (code, own) in &all {
        for (other, theirs) in &all {
            for (id, variables) in theirs {
                let found = own.get(id);
                assert!(found.is_some(), "{id} of {other} is missing in {code}");
                assert_eq!(found, Some(variables), "{id} in {code} and {other}");
            }
        }
    }
}

#[test]
fn japanese_is_japanese_and_its_signs_are_full_width() {
    let catalog = Catalog::new(Language::Ja);
    for (id, variables) in messages(SOURCES[2].1) {
        let args: Vec<_> = variables
            .iter()
            .map(|name| (name.as_str(), "x".into()))
            .collect();
        let text = catalog.with(&id, &args);
        let own = |c: char| ('ぁ'..='ヿ').contains(&c) || ('一'..='龯').contains(&c);
        // Names of keys stand on them in Latin letters; some messages only join what they are given.
        let key = id.starts_with("key-") && !id.starts_with("key-error");
        let bare = key || text.chars().all(|c| c == 'x' || !c.is_alphabetic());
        assert!(bare || text.contains(own), "{id}: {text}");
        let chars: Vec<char> = text.chars().collect();
        for pair in chars.windows(2) {
            let narrow = matches!(pair[1], ':' | ';' | '!' | '?' | ',' | '(' | ')');
            assert!(!(own(pair[0]) && narrow), "{id}: {text}");
        }
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
                "fr, line {}: plain space in {line:?}",
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
    assert_eq!(say(Language::Ja, 0), "確認事項なし");
    assert_eq!(say(Language::Ja, 1), "確認事項 1 件");
}

#[test]
fn an_unknown_message_answers_with_its_id() {
    assert_eq!(
        Catalog::new(Language::Fr).text("no-such-message"),
        "no-such-message"
    );
}

#[test]
fn french_is_spoken_unless_the_system_is_english_or_japanese() {
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
        (Some("ja_JP.UTF-8"), Language::Ja),
        (Some("ja-JP"), Language::Ja),
        (Some("zh_CN.UTF-8"), Language::Fr),
        (Some(""), Language::Fr),
    ] {
        assert_eq!(Language::of_locale(locale), language, "{locale:?}");
    }
    assert_eq!(Language::choose(Some(Language::En)), Language::En);
}
