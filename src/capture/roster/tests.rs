use super::*;
use crate::model::{Gender, Presence, Role};

const HEADER: &str = "key,name,function,side\n";

fn people(text: &str) -> Vec<Person> {
    read_csv(text, None).unwrap()
}

#[test]
fn a_roster_is_read_whichever_its_separator_mark_and_line_ends() {
    for text in [
        "key,name,function,side\nar,André ROSSINOT,\"Maire, Président\",France\n",
        "\u{feff}key;name;function;side\r\nAR;André ROSSINOT;Maire, Président;France\r\n",
        "side,function,name,key\n\nFrance,\"Maire, Président\",André ROSSINOT,ar\n\n",
    ] {
        let people = people(text);
        let person = &people[0];
        assert_eq!(
            (
                person.key.as_str(),
                person.name.as_str(),
                person.function.as_str()
            ),
            ("ar", "André ROSSINOT", "Maire, Président"),
        );
        assert_eq!((people.len(), person.side.as_str()), (1, "France"));
    }
}

#[test]
fn optional_columns_are_read() {
    let people = people(
        "key,name,function,side,civility,role,presence,organisation,town,email,native,reading,gender\n\
         yt,Yuko TAKEDA,Directrice,Japon,Mme,présidente,excusée,CLAIR,Beppu,yt@example.org,武田 裕子,たけだ ゆうこ,f\n",
    );
    let person = &people[0];
    assert_eq!(person.civility, Some(Civility::Mme));
    assert_eq!(person.role, Role::Chair);
    assert_eq!(person.presence, Presence::Excused);
    assert_eq!(person.gender, Some(Gender::F));
    assert_eq!(
        (person.native.as_str(), person.reading.as_str()),
        ("武田 裕子", "たけだ ゆうこ")
    );
}

#[test]
fn an_empty_key_takes_free_initials_and_a_civility_leaves_the_name() {
    let people = people(&format!(
        "{HEADER},Gaël de MAISONNEUVE,,France\n,M. Guy MOREL,,France\ngm,Gilles MARTIN,,France\n"
    ));
    let keys: Vec<&str> = people.iter().map(|person| person.key.as_str()).collect();
    assert_eq!(keys, ["gma", "gmo", "gm"]);
    assert_eq!(people[1].civility, Some(Civility::M));
    assert_eq!(people[1].name, "Guy MOREL");
}

#[test]
fn all_errors_are_reported_at_once() {
    let found = read_csv(
        "key,name,function,side,civility,role\n\
         ar,A R,,,M.,reine\n\
         de,,,,Sir,\n\
         ar,C D,,,,\n",
        None,
    )
    .unwrap_err();
    assert_eq!(found.len(), 5, "{found:#?}");
    assert!(matches!(
        &found[0].problem,
        RosterProblem::Value { value, .. } if value == "reine"
    ));
}

#[test]
fn a_key_of_the_session_is_refused() {
    let mut session = Session::new("", "", 1, chrono::NaiveDate::default().into(), "");
    session.people = people(&format!("{HEADER}ar,A R,,\n"));
    let errors = read_csv(&format!("{HEADER}ar,B C,,\n"), Some(&session)).unwrap_err();
    assert_eq!(errors[0].problem, RosterProblem::KeyTaken("ar".to_owned()));
}

#[test]
fn an_agenda_has_a_title_a_line_and_planned_minutes() {
    let lines = read_agenda(
        "\u{feff}1. Mots de bienvenue | 10\r\n\r\n- Bilan (20 min)\nDates et thèmes 15 min\nHorizon 2010\n3) Divers\n12 et 13 mai\n",
    );
    let found: Vec<(&str, Option<u32>)> = lines
        .iter()
        .map(|line| (line.title.as_str(), line.planned))
        .collect();
    assert_eq!(
        found,
        [
            ("Mots de bienvenue", Some(10)),
            ("Bilan", Some(20)),
            ("Dates et thèmes", Some(15)),
            ("Horizon 2010", None),
            ("Divers", None),
            ("12 et 13 mai", None),
        ]
    );
}
