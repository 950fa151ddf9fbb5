use super::*;
use crate::model::{Due, DueWord, Hour};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn read(text: &str) -> String {
    match date(text, day("2009-05-27")) {
        None => "-".to_owned(),
        Some(Date::Day(day)) => day.to_string(),
        Some(Date::Words { text, after }) => match after {
            Some(after) => format!("{text} | {after}"),
            None => text,
        },
    }
}

#[test]
fn a_day_of_the_calendar_in_three_languages() {
    for (typed, expected) in [
        ("2026-09-15", "2026-09-15"),
        ("15/09", "2009-09-15"),
        ("le 15/09", "2009-09-15"),
        ("15/09/2026", "2026-09-15"),
        ("15/09/26", "2026-09-15"),
        ("15 septembre 2026", "2026-09-15"),
        ("le 15 septembre", "2009-09-15"),
        ("le mardi 15 septembre 2026", "2026-09-15"),
        ("1er octobre", "2009-10-01"),
        ("12 janvier", "2010-01-12"),
        ("27 mai", "2009-05-27"),
        ("15 September 2026", "2026-09-15"),
        ("September 15th, 2026", "2026-09-15"),
        ("9月15日", "2009-09-15"),
        ("２０２６年９月１５日", "2026-09-15"),
        ("le 15", "2009-06-15"),
        ("29 février", "2012-02-29"),
    ] {
        assert_eq!(read(typed), expected, "{typed}");
    }
}

#[test]
fn words_for_days_keep_their_form_and_get_their_year() {
    for (typed, expected) in [
        (
            "semaine du 5 au 9 octobre",
            "semaine du 5 au 9 octobre 2009 | 2009-10-05",
        ),
        (
            "semaine du 1er au 5 juin 2026",
            "semaine du 1er au 5 juin 2026 | 2026-06-01",
        ),
        (
            "les 12 et 13 mai 2010",
            "les 12 et 13 mai 2010 | 2010-05-12",
        ),
        ("les 12 et 13 mai", "les 12 et 13 mai 2010 | 2010-05-12"),
        (
            "du 28 septembre au 2 octobre",
            "du 28 septembre au 2 octobre 2009 | 2009-09-28",
        ),
        ("week of 5 October", "week of 5 October 2009 | 2009-10-05"),
        ("10月5日から9日", "2009年10月5日から9日 | 2009-10-05"),
    ] {
        assert_eq!(read(typed), expected, "{typed}");
    }
}

#[test]
fn vague_words_stay_as_typed() {
    for (typed, expected) in [
        ("début septembre", "début septembre | 2009-09-01"),
        ("fin août", "fin août | 2009-08-21"),
        ("mi-juin", "mi-juin | 2009-06-11"),
        ("fin mai", "fin mai | 2009-05-21"),
        ("fin 2026", "fin 2026 | 2026-10-01"),
        ("octobre 2009", "octobre 2009 | 2009-10-01"),
        (
            "le début du mois de septembre",
            "le début du mois de septembre | 2009-09-01",
        ),
        ("l'automne 2026", "l'automne 2026 | 2026-09-22"),
        ("fin de l'année", "fin de l'année | 2009-10-01"),
        ("end of August", "end of August | 2009-08-21"),
        ("9月末", "9月末 | 2009-09-21"),
        ("lundi prochain", "lundi prochain | 2009-06-01"),
        ("demain", "demain | 2009-05-28"),
        ("15 jours", "15 jours | 2009-06-11"),
    ] {
        assert_eq!(read(typed), expected, "{typed}");
    }
}

#[test]
fn what_is_no_date_is_none() {
    for typed in [
        "",
        "Paris",
        "12",
        "15 villes",
        "32 mai",
        "le maire",
        "2026",
        "à fixer",
        "31/02/2026",
        "-",
        "mai 2026 à Paris",
        "3 ateliers",
        "4294967295 mois",
        "99999999999999 mai",
    ] {
        assert_eq!(read(typed), "-", "{typed}");
    }
}

#[test]
fn hours_in_three_languages() {
    for (typed, expected) in [
        ("14h20", Hour::new(14, 20)),
        ("17 h 30", Hour::new(17, 30)),
        ("17h", Hour::new(17, 0)),
        ("9h05", Hour::new(9, 5)),
        ("14:20", Hour::new(14, 20)),
        ("１４：２０", Hour::new(14, 20)),
        ("2.30 pm", Hour::new(14, 30)),
        ("2 pm", Hour::new(14, 0)),
        ("12.15 a.m.", Hour::new(0, 15)),
        ("14時30分", Hour::new(14, 30)),
        ("14時半", Hour::new(14, 30)),
        ("午後2時", Hour::new(14, 0)),
        ("14 heures 30", Hour::new(14, 30)),
        ("midi", Hour::new(12, 0)),
        ("14", None),
        ("25h", None),
        ("14h75", None),
        ("14.20", None),
        ("14h2", None),
        ("h", None),
        ("café", None),
    ] {
        assert_eq!(hour(typed), expected, "{typed}");
    }
}

fn due(text: &str) -> (String, Option<(DueWord, String)>) {
    let (words, due) = deadline(text, day("2009-05-27"));
    let due = due.map(|Due { word, date }| match date {
        Date::Day(day) => (word, day.to_string()),
        Date::Words { text, .. } => (word, text),
    });
    (words, due)
}

#[test]
fn a_deadline_is_taken_off_only_where_date_words_follow() {
    for (typed, words, word, date) in [
        (
            "envoyer d'ici le 15/09",
            "envoyer",
            DueWord::By,
            "2009-09-15",
        ),
        (
            "envoyer, d’ici le 15 septembre 2026.",
            "envoyer",
            DueWord::By,
            "2026-09-15",
        ),
        (
            "envoyer d'ici à fin août",
            "envoyer",
            DueWord::By,
            "fin août",
        ),
        (
            "envoyer d'ici au 15 juin",
            "envoyer",
            DueWord::By,
            "2009-06-15",
        ),
        (
            "envoyer avant fin août",
            "envoyer",
            DueWord::Before,
            "fin août",
        ),
        (
            "préparer pour début septembre",
            "préparer",
            DueWord::For,
            "début septembre",
        ),
        (
            "send by 15 September 2026",
            "send",
            DueWord::By,
            "2026-09-15",
        ),
        (
            "send before the end of August",
            "send",
            DueWord::Before,
            "the end of August",
        ),
        (
            "9月15日までに招待状を送る",
            "招待状を送る",
            DueWord::By,
            "2009-09-15",
        ),
        (
            "招待状を9月15日までに送る",
            "招待状を送る",
            DueWord::By,
            "2009-09-15",
        ),
        (
            "écrire pour info avant le 3 juin",
            "écrire pour info",
            DueWord::Before,
            "2009-06-03",
        ),
    ] {
        let expected = (words.to_owned(), Some((word, date.to_owned())));
        assert_eq!(due(typed), expected, "{typed}");
    }
    for typed in [
        "préparer le programme pour 3 ateliers",
        "voir avant la réunion",
        "d'ici le 15/09",
        "parler avant tout le monde",
        "prévoir un budget pour 2010 et 2011",
    ] {
        assert_eq!(due(typed), (typed.to_owned(), None));
    }
}
