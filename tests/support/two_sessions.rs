//! A committee over two sessions, the second made from the first: what the register has to show.

// Each test program uses a part of this, and all of it is test code, which the lints cannot see here.
#![allow(dead_code, clippy::unwrap_used)]

use chrono::NaiveDate;
use copil::archive::Filed;
use copil::edit::{Following, following};
use copil::model::{
    Action, ActionState, Amendment, AmendmentState, Date, Decision, Due, DueWord, Ending, Id,
    Indicator, NextMeeting, Person, Question, Session,
};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(key: &str, name: &str, side: &str) -> Person {
    Person {
        key: key.to_owned(),
        name: name.to_owned(),
        side: side.to_owned(),
        ..Person::default()
    }
}

fn action(id: u32, who: &[&str], text: &str, due: Option<Date>) -> Action {
    Action {
        who: who.iter().map(|key| (*key).to_owned()).collect(),
        due: due.map(|date| Due {
            word: DueWord::By,
            date,
        }),
        ..Action::new(Id(id), text.into())
    }
}

/// The committee of 2009 as it may stand after its first meeting.
pub fn first() -> Session {
    let mut session = Session::new(
        "Deuxièmes Rencontres franco-japonaises",
        "Comité de pilotage",
        1,
        day("2009-03-27").into(),
        "Paris",
    );
    session.people = vec![
        person("ar", "André ROSSINOT", "France"),
        person("kk", "Kiyoshi KAWARA", "Japon"),
        person("yt", "武田 裕子", "Japon"),
    ];
    session.decisions =
        vec![
        Decision::new(
            Id(1),
            "La date de la tenue des Deuxièmes Rencontres : les 12 et 13 mai 2010.".into(),
        ),
        Decision::new(
            Id(2),
            "L'envoi des lettres d'invitation aux collectivités françaises à la signature du \
             ministre des affaires étrangères, ainsi que d'André Rossinot."
                .into(),
        ),
        Decision {
            amendments: vec![Amendment {
                state: AmendmentState::Pending,
                ..Amendment::new("Date en attente de confirmation".into())
            }],
            ..Decision::new(
                Id(3),
                "La tenue de la deuxième réunion du Comité de pilotage conjoint : semaine du 5 \
                 au 9 octobre 2009 à Paris."
                    .into(),
            )
        },
        Decision::new(Id(4), "日程：2010年5月12日・13日、金沢市で開催する。".into()),
    ];
    session.actions = vec![
        action(
            5,
            &["ar"],
            "envoyer les lettres d'invitation",
            Some(Date::Day(day("2009-05-15"))),
        ),
        action(
            6,
            &["kk", "yt"],
            "第2回会議の議題を提案する",
            Some(Date::Day(day("2009-06-05"))),
        ),
        action(
            7,
            &["ar", "kk"],
            "proposer un thème d'atelier",
            Some(Date::Words {
                text: "début septembre 2009".to_owned(),
                after: Some(day("2009-09-01")),
            }),
        ),
        action(8, &["ar"], "réserver la salle", None),
    ];
    session.questions = vec![Question::new(
        Id(9),
        "Qui prend en charge l'interprétation ?".into(),
    )];
    session.indicators = vec![Indicator::new("Villes japonaises inscrites", 11, Some(29))];
    session.next_id = Id(10);
    session
}

/// The session that follows one, with what was left open in it.
pub fn after(first: &Session) -> Session {
    let with = Following {
        file: "1.ron".to_owned(),
        event: first.event.clone(),
        body: first.body.clone(),
        number: 2,
        date: day("2009-05-20").into(),
        place: "Paris".to_owned(),
        agenda: None,
        people: Vec::new(),
        approval: "Approbation du compte-rendu du 27 mars 2009".to_owned(),
        pursued: "Suites de la séance du 27 mars 2009".to_owned(),
    };
    following(first, &with).unwrap()
}

/// The second one as it may stand: one thing is done, two figures are known.
pub fn second() -> Session {
    let mut second = after(&first());
    let done = second.actions.last_mut().unwrap();
    done.state = ActionState::Done;
    done.ending = Some(Ending {
        on: None,
        note: "salle du Conseil".into(),
    });
    second.indicators = vec![
        Indicator::new("Villes japonaises inscrites", 13, Some(29)),
        Indicator::new("Collectivités françaises", 9, None),
    ];
    second.next = Some(NextMeeting::new(day("2009-10-07").into(), "Paris"));
    second
}

/// Sessions as a folder has them: `1.ron`, `2.ron`.
pub fn filed(sessions: &[&Session]) -> Vec<Filed> {
    let sessions = sessions.iter().enumerate();
    sessions
        .map(|(at, session)| Filed {
            path: format!("{}.ron", at + 1).into(),
            session: (*session).clone(),
        })
        .collect()
}
