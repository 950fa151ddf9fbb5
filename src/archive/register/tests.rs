//! Sessions in, rows out.

use chrono::NaiveDate;

use super::*;
use crate::archive::Filed;
use crate::edit::{Following, following};
use crate::model::{
    Action, ActionState, Amendment, AmendmentState, Date, Decision, DecisionState, Due, DueWord,
    Ending, Id, Indicator, NextMeeting, Person, Question, Session,
};

fn day(text: &str) -> NaiveDate {
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

fn due(text: &str) -> Due {
    Due {
        word: DueWord::By,
        date: Date::Day(day(text)),
    }
}

/// The first session: four decisions, the last one moved and not confirmed; three actions; a question.
fn first() -> Session {
    let mut session = Session::new("Rencontres", "Comité", 1, day("2009-05-27").into(), "Paris");
    session.people = vec![
        person("ar", "André ROSSINOT", "France"),
        person("kk", "Kiyoshi KAWARA 河原", "Japon"),
    ];
    session.decisions = vec![
        Decision::new(Id(1), "La date : les 12 et 13 mai 2010".into()),
        Decision {
            state: DecisionState::Adopted,
            amendments: vec![Amendment {
                state: AmendmentState::Pending,
                ..Amendment::new("date en attente de confirmation".into())
            }],
            ..Decision::new(Id(2), "La deuxième réunion : en octobre".into())
        },
        Decision {
            confidential: true,
            ..Decision::new(Id(3), "Le budget : 10 000 €".into())
        },
    ];
    session.actions = vec![
        Action {
            who: vec!["ar".to_owned()],
            due: Some(due("2009-06-15")),
            ..Action::new(Id(4), "envoyer les lettres d'invitation".into())
        },
        Action {
            who: vec!["kk".to_owned()],
            due: Some(due("2009-09-30")),
            ..Action::new(Id(5), "第2回会議の議題を提案する".into())
        },
        Action {
            private: true,
            ..Action::new(Id(6), "à moi".into())
        },
    ];
    session.questions = vec![Question::new(Id(7), "Qui préside l'atelier ?".into())];
    session.indicators = vec![figure(11)];
    session.next = Some(NextMeeting {
        date: Date::Day(day("2009-10-07")),
        at: None,
        place: "Paris".to_owned(),
        print: true,
        moved: 0,
        confidential: false,
        cipher: None,
    });
    session.next_id = Id(8);
    session
}

fn figure(value: u32) -> Indicator {
    Indicator {
        name: "villes japonaises".to_owned(),
        value,
        of: Some(29),
        at: None,
        item: None,
        confidential: false,
        cipher: None,
    }
}

fn second(first: &Session) -> Session {
    let with = Following {
        file: "1.ron".to_owned(),
        event: first.event.clone(),
        body: first.body.clone(),
        number: 2,
        date: day("2009-10-07").into(),
        place: "Paris".to_owned(),
        agenda: None,
        people: Vec::new(),
        approval: "Approbation".to_owned(),
        pursued: "Suites".to_owned(),
    };
    following(first, &with).unwrap()
}

fn filed(sessions: &[&Session]) -> Vec<Filed> {
    let sessions = sessions.iter().enumerate();
    sessions
        .map(|(at, session)| Filed {
            path: format!("{}.ron", at + 1).into(),
            session: (*session).clone(),
        })
        .collect()
}

fn told(register: &Register) -> Vec<(usize, u32, State)> {
    let points = register.points().iter();
    points
        .map(|point| (point.sitting, point.id.0, point.state))
        .collect()
}

#[test]
fn what_is_private_is_never_in_it_and_what_is_confidential_only_where_it_is_asked_for() {
    let first = first();
    let open = Register::of(&filed(&[&first]), day("2009-06-01"), false);
    assert_eq!(
        told(&open),
        [
            (0, 1, State::Noted),
            (0, 2, State::Pending),
            (0, 4, State::Open),
            (0, 5, State::Open),
            (0, 7, State::Open),
        ]
    );
    let all = Register::of(&filed(&[&first]), day("2009-06-01"), true);
    assert_eq!(all.points().len(), 6);
    assert!(all.points().iter().all(|point| point.text != "à moi"));
}

#[test]
fn a_point_carried_over_is_one_point_that_stands_where_the_last_session_left_it() {
    let first = first();
    let mut second = second(&first);
    second.actions[0].state = ActionState::Done;
    second.actions[0].ending = Some(Ending {
        on: None,
        note: "parties le 3 juin".into(),
    });
    let register = Register::of(&filed(&[&first, &second]), day("2009-10-08"), false);
    assert_eq!(
        told(&register),
        [
            (0, 1, State::Noted),
            (0, 2, State::Pending),
            (0, 4, State::Done),
            (0, 5, State::Late),
            (0, 7, State::Open),
        ],
        "nothing stands twice"
    );
    let ended = register.points()[2].ended.clone().unwrap();
    assert_eq!(
        ended.on,
        Some(day("2009-10-07")),
        "the day of the session that said so"
    );
    assert_eq!(ended.note, "parties le 3 juin");
    assert_eq!(
        register.points()[2].place().0,
        1,
        "what is opened is where it stands"
    );
}

#[test]
fn a_decision_taken_at_last_takes_the_place_of_the_one_that_waited() {
    let first = first();
    let mut second = second(&first);
    second.decisions[0].state = DecisionState::Adopted;
    let register = Register::of(&filed(&[&first, &second]), day("2009-10-08"), false);
    let waited = &register.points()[1];
    assert_eq!(waited.state, State::Replaced);
    let link = waited.successor.as_ref().unwrap();
    assert_eq!((link.meeting, link.number), (2, Some(1)));
    assert!(told(&register).contains(&(1, second.decisions[0].id.0, State::Pending)));
}

#[test]
fn what_is_late_comes_first_then_what_is_near_and_both_are_counted() {
    let first = first();
    let register = Register::of(&filed(&[&first]), day("2009-09-20"), false);
    assert_eq!(register.pressing(), (1, 1));
    let order = register.select(&Filter::default(), Sort::Urgent);
    let order: Vec<u32> = order.iter().map(|point| point.id.0).collect();
    assert_eq!(order, [4, 5, 2, 1, 7]);
}

#[test]
fn words_are_found_in_any_form_by_their_beginning_and_in_japanese() {
    let first = first();
    let register = Register::of(&filed(&[&first]), day("2009-06-01"), false);
    let found = |words: &str| -> Vec<u32> {
        let filter = Filter {
            words: words.to_owned(),
            ..Filter::default()
        };
        let points = register.select(&filter, Sort::Newest);
        points.iter().map(|point| point.id.0).collect()
    };
    assert_eq!(found("invit"), [4]);
    assert_eq!(found("INVITATIONS lettre "), [4]);
    assert_eq!(found("会議"), [5]);
    assert_eq!(
        found("confirmation"),
        [2],
        "what was said of it since is searched too"
    );
    assert_eq!(found("rossinot"), [4], "and who has to do it");
    assert_eq!(
        found("budget"),
        [] as [u32; 0],
        "nothing confidential is found"
    );
    assert_eq!(found("invit "), [] as [u32; 0], "a whole word is whole");
}

#[test]
fn a_person_a_side_a_state_and_a_period_narrow_it() {
    let first = first();
    let register = Register::of(&filed(&[&first]), day("2009-06-20"), false);
    let ids = |filter: &Filter| -> Vec<u32> {
        let points = register.select(filter, Sort::Newest);
        points.iter().map(|point| point.id.0).collect()
    };
    let who = Filter {
        who: Some("kk".to_owned()),
        ..Filter::default()
    };
    assert_eq!(ids(&who), [5]);
    let side = Filter {
        side: Some("france".to_owned()),
        ..Filter::default()
    };
    assert_eq!(ids(&side), [4]);
    let state = Filter {
        states: vec![State::Late, State::Pending],
        ..Filter::default()
    };
    assert_eq!(ids(&state), [2, 4]);
    let since = Filter {
        since: Some(day("2009-05-28")),
        ..Filter::default()
    };
    assert!(ids(&since).is_empty());
}

#[test]
fn a_figure_goes_on_from_session_to_session_under_its_name() {
    let first = first();
    let mut second = second(&first);
    second.indicators = vec![Indicator {
        name: "Villes Japonaises".to_owned(),
        ..figure(13)
    }];
    let register = Register::of(&filed(&[&first, &second]), day("2009-10-08"), false);
    let values = register.series()[0].readings.iter().map(|one| one.value);
    assert_eq!(values.collect::<Vec<_>>(), [11, 13]);
    assert_eq!(
        (register.series().len(), register.series()[0].most()),
        (1, 29)
    );
}

#[test]
fn a_meeting_announced_is_no_longer_once_it_is_held() {
    let first = first();
    let today = day("2009-06-01");
    let register = Register::of(&filed(&[&first]), today, false);
    assert_eq!(register.announced().len(), 1);
    let second = second(&first);
    let register = Register::of(&filed(&[&first, &second]), today, false);
    assert!(register.announced().is_empty());
}

#[test]
fn a_link_that_leads_in_a_circle_or_nowhere_is_no_trouble() {
    let mut first = first();
    let mut second = second(&first);
    let mut link = second.actions[0].from.clone().unwrap();
    link.file = "2.ron".to_owned();
    link.id = Some(second.actions[0].id);
    first.actions[0].from = Some(link);
    second.questions[0].from.as_mut().unwrap().file = "gone.ron".to_owned();
    let register = Register::of(&filed(&[&first, &second]), day("2009-10-08"), false);
    let questions = register.points().iter();
    let questions = questions.filter(|point| point.matter == Matter::Question);
    assert_eq!(questions.count(), 2);
}
