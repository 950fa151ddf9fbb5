//! Keys for people who join: made of what can be typed of their names on any keyboard.

use super::{bound, exact_key};
use crate::capture::keywords;
use crate::capture::stop::{is_short_word, is_stop};
use crate::model::{Person, Session, initials};
use crate::text::{BLANKS, fold, is_kana, romaji};

/// A key for a new person that nobody has and that is no word: the initials when free, else with more
/// letters of the family name.
#[must_use]
pub fn free_key(person: &Person, session: &Session) -> String {
    let letters = |text: &str| {
        fold(text)
            .chars()
            .filter(char::is_ascii_lowercase)
            .collect::<String>()
    };
    let named = Person {
        name: told_by(person).unwrap_or_default(),
        ..Person::default()
    };
    let initials = initials(&named.name);
    let family = letters(named.family());
    let given: String = letters(named.given()).chars().take(1).collect();
    let longer = (2..=family.len()).map(|n| {
        let start: String = family.chars().take(n).collect();
        format!("{given}{start}")
    });
    let numbered = ('b'..='z').flat_map(|last| {
        [
            format!("{initials}{last}"),
            format!("x{last}"),
            format!("xx{last}"),
        ]
    });
    std::iter::once(initials.clone())
        .chain(longer)
        .chain(numbered)
        .find(|key| is_free(key, session))
        // Seventy-five people of one name: the key grows until it is free.
        .unwrap_or_else(|| {
            let mut key = "xxx".to_owned();
            while !is_free(&key, session) {
                key.push('x');
            }
            key
        })
}

/// Whether somebody's name, or how it is read, tells what his key may be. Where neither does, whoever types has
/// to be told it.
#[must_use]
pub fn tells_key(person: &Person) -> bool {
    name_in_latin(person).is_some()
}

/// What a key is made of: the name in Latin letters, else what else in these letters tells who it is.
fn told_by(person: &Person) -> Option<String> {
    name_in_latin(person).or_else(|| {
        let others = [&person.town, &person.function, &person.organisation];
        others.into_iter().find(|text| is_latin(text)).cloned()
    })
}

/// The name; where it is in another script, as its reading sounds, the family name last.
fn name_in_latin(person: &Person) -> Option<String> {
    if is_latin(&person.name) {
        return Some(person.name.clone());
    }
    let kana = |text: &str| text.chars().all(|c| BLANKS.contains(&c) || is_kana(c));
    let reading = match person.reading.trim_matches(BLANKS) {
        "" if kana(&person.name) => person.name.as_str(),
        reading => reading,
    };
    let latin = romaji(reading);
    let mut words: Vec<&str> = latin.split(BLANKS).filter(|it| !it.is_empty()).collect();
    // A reading follows the name, whose family stands first, unless capitals tell it elsewhere.
    let capitals = |word: &&str| word.chars().count() > 1 && !word.chars().any(char::is_lowercase);
    if !words.last().is_some_and(capitals) && words.len() > 1 {
        words.rotate_left(1);
    }
    Some(words.join(" ")).filter(|name| is_latin(name))
}

fn is_latin(text: &str) -> bool {
    fold(text).chars().any(|c| c.is_ascii_lowercase())
}

fn is_free(key: &str, session: &Session) -> bool {
    key.chars().nth(1).is_some()
        && !is_stop(key)
        && !is_short_word(key)
        && !keywords::is_keyword(key)
        && exact_key(key, session).is_none()
        && bound(key, session).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str, reading: &str, function: &str) -> (String, bool) {
        let day = chrono::NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let session = Session::new("e", "b", 1, day.into(), "p");
        let person = Person {
            name: name.to_owned(),
            reading: reading.to_owned(),
            function: function.to_owned(),
            ..Person::default()
        };
        (free_key(&person, &session), tells_key(&person))
    }

    #[test]
    fn a_name_in_kanji_has_the_key_of_its_reading_else_of_what_else_can_be_typed() {
        for (name, reading, function, wanted, told) in [
            ("武田 裕子", "たけだ ゆうこ", "", "yt", true),
            ("武田　裕子", "タケダ　ユウコ", "", "yt", true),
            ("武田 裕子", "Takeda Yuko", "", "yt", true),
            ("武田 裕子", "TAKEDA Yuko", "", "yt", true),
            ("武田 裕子", "Yuko TAKEDA", "", "yt", true),
            ("たけだ ゆうこ", "", "", "yt", true),
            ("Yuko TAKEDA", "たけだ ゆうこ", "", "yt", true),
            ("武田 裕子", "", "Maire de Sendai", "ms", false),
            ("武田 裕子", "", "仙台市長", "xb", false),
        ] {
            let found = key(name, reading, function);
            assert_eq!(
                found,
                (wanted.to_owned(), told),
                "{name} {reading} {function}"
            );
        }
    }
}
