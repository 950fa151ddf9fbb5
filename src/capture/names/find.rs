//! Finding people by some letters of what they are called: for lists in which one types to get somewhere.

use super::{names, spellings};
use crate::model::{Person, Session};
use crate::text::{BLANKS, Wanted, fold, is_kana, romaji};

/// How near somebody is to what is typed, the nearest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Near {
    /// Its letters stand, in their order, in his names, his function, his town, his side.
    Letters(u32),
    /// It stands there as it is.
    Holds,
    /// One of his names begins so.
    Begins,
    /// His key begins so.
    Key,
    /// He is called so.
    Whole,
    /// It is his key.
    Own,
}

/// The keys of those whom some letters may mean, the nearest first; among equals the order of the roster.
#[must_use]
pub fn find_people(typed: &str, session: &Session) -> Vec<String> {
    let typed = typed.trim_matches(BLANKS);
    if typed.is_empty() {
        return Vec::new();
    }
    let spellings = spellings(typed);
    let mut wanted: Vec<Wanted> = spellings.iter().map(|form| Wanted::new(form)).collect();
    let mut found: Vec<(Near, &Person)> = session
        .people
        .iter()
        .filter_map(|person| Some((near(person, &spellings, &mut wanted)?, person)))
        .collect();
    // Scattered letters only count where nothing better does.
    if found.iter().any(|(near, _)| *near >= Near::Holds) {
        found.retain(|(near, _)| *near >= Near::Holds);
    }
    // Stable: those equally near stay as the roster has them.
    found.sort_by_key(|(near, _)| std::cmp::Reverse(*near));
    found
        .into_iter()
        .map(|(_, person)| person.key.clone())
        .collect()
}

fn near(person: &Person, spellings: &[String], wanted: &mut [Wanted]) -> Option<Near> {
    let key = fold(&person.key);
    let called = names(person, true);
    let is = |name: &String| spellings.contains(name);
    let begins = |name: &String| spellings.iter().any(|form| name.starts_with(form.as_str()));
    if is(&key) {
        return Some(Near::Own);
    }
    if called.iter().any(is) {
        return Some(Near::Whole);
    }
    if begins(&key) {
        return Some(Near::Key);
    }
    if called.iter().any(begins) {
        return Some(Near::Begins);
    }
    let reading = if person.reading.chars().any(is_kana) {
        romaji(&person.reading)
    } else {
        String::new()
    };
    let all = [
        &person.name,
        &person.native,
        &person.reading,
        &reading,
        &person.side,
        &person.town,
        &person.organisation,
        &person.function,
    ];
    let all = all.map(String::as_str).join(" ");
    let folded = fold(&all);
    if spellings.iter().any(|form| folded.contains(form.as_str())) {
        return Some(Near::Holds);
    }
    let score = wanted.iter_mut().filter_map(|wanted| wanted.score(&all));
    score.max().map(Near::Letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        let day = chrono::NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let mut session = Session::new("e", "b", 1, day.into(), "p");
        let person = |key: &str, name: &str, side: &str| Person {
            key: key.to_owned(),
            name: name.to_owned(),
            side: side.to_owned(),
            ..Person::default()
        };
        session.people = vec![
            person("kar", "Karine ARNAUD", "France"),
            person("ar", "André ROSSINOT", "France"),
            Person {
                native: "武田 裕子".to_owned(),
                reading: "たけだ ゆうこ".to_owned(),
                ..person("yt", "Yuko TAKEDA", "Japon")
            },
            Person {
                function: "Maire de Nancy".to_owned(),
                ..person("ee", "Élodie ÉTIENNE", "France")
            },
        ];
        session
    }

    #[test]
    fn a_key_comes_before_a_name_and_a_name_before_scattered_letters() {
        let session = session();
        for (typed, first) in [
            ("ar", "ar"),
            ("kar", "kar"),
            ("ros", "ar"),
            ("etienne", "ee"),
            ("ETI", "ee"),
            ("take", "yt"),
            ("たけ", "yt"),
            ("武田", "yt"),
            ("裕", "yt"),
            ("nancy", "ee"),
            ("japon", "yt"),
            ("mrnancy", "ee"),
        ] {
            let found = find_people(typed, &session);
            assert_eq!(found.first().map(String::as_str), Some(first), "{typed}");
        }
        assert_eq!(find_people("france", &session), ["kar", "ar", "ee"]);
        assert!(find_people(" ", &session).is_empty());
        assert!(find_people("xyzzy", &session).is_empty());
    }
}
