use chrono::NaiveDate;

use super::*;
use crate::model::{Action, Decision, Entry, EntryKind, Hour, Item, Person, Speaker};

fn session() -> Session {
    let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
    let mut session = Session::new("e", "b", 1, day.into(), "p");
    session.people = vec![Person {
        key: "ar".to_owned(),
        name: "André ROSSINOT".to_owned(),
        function: "Maire de Nancy".to_owned(),
        ..Person::default()
    }];
    session.log.push(Entry::new(
        Id(1),
        EntryKind::Note {
            by: Some(Speaker::person("ar")),
            text: "mot".into(),
        },
    ));
    session
}

fn item(id: u32) -> Item {
    Item {
        id: Id(id),
        ..Item::default()
    }
}

fn problems(session: &Session) -> Vec<Problem> {
    check(session)
        .into_iter()
        .map(|finding| finding.problem)
        .collect()
}

#[test]
fn each_fault_is_found_and_a_sound_session_has_none() {
    type Break = fn(&mut Session);
    let cases: [(Break, Vec<Problem>); 17] = [
        (|_| {}, vec![]),
        (
            |s| s.event = " ".to_owned(),
            vec![Problem::EmptyHeader("event")],
        ),
        (
            |s| s.people.push(s.people[0].clone()),
            vec![Problem::DuplicateKey],
        ),
        (
            |s| s.people[0].key = "xx".to_owned(),
            vec![Problem::UnknownPerson("ar".to_owned())],
        ),
        (
            |s| {
                let twice = s.log[0].clone();
                s.log.push(twice);
            },
            vec![Problem::DuplicateId],
        ),
        (
            |s| s.log[0].item = Some(Id(9)),
            vec![Problem::UnknownId(Id(9))],
        ),
        (|s| s.people[0].pending = true, vec![Problem::Pending]),
        (|s| s.people[0].function.clear(), vec![Problem::NoFunction]),
        (
            |s| s.log[0].flag = Some("ville".into()),
            vec![Problem::Flag],
        ),
        (
            |s| {
                s.decisions
                    .push(Decision::new(Id(5), "Le texte est lu".into()));
            },
            vec![Problem::NotReadBack],
        ),
        (
            |s| {
                s.log
                    .push(Entry::new(Id(2), EntryKind::Topic { text: "t".into() }));
            },
            vec![Problem::EmptyTopic],
        ),
        (
            |s| {
                s.decisions.push(Decision::new(Id(5), "Budget 2010".into()));
            },
            vec![Problem::NotReadBack, Problem::NoVerb],
        ),
        (
            |s| {
                s.actions
                    .push(Action::new(Id(5), "envoyer les lettres".into()));
            },
            vec![Problem::NoOwner, Problem::NoDeadline],
        ),
        (
            |s| {
                s.agenda = vec![item(8), item(9)];
                s.log[0].item = Some(Id(9));
            },
            vec![Problem::NothingSaid],
        ),
        (
            |s| {
                s.decisions
                    .push(Decision::new(Id(5), "Le texte est lu".into()));
                s.log[0].texts.insert(Language::Ja, "言葉".into());
            },
            vec![Problem::Untranslated(Language::Ja), Problem::NotReadBack],
        ),
        (
            |s| s.live.huis_clos = true,
            vec![Problem::StillConfidential],
        ),
        (|s| s.log[0].at = Hour::new(14, 0), vec![Problem::NotClosed]),
    ];
    for (fault, expected) in cases {
        let mut session = session();
        fault(&mut session);
        assert_eq!(problems(&session), expected);
    }
}

#[test]
fn only_contradictions_are_errors() {
    assert_eq!(Problem::UnknownId(Id(1)).severity(), Severity::Error);
    assert_eq!(Problem::NotReadBack.severity(), Severity::Warning);
}
