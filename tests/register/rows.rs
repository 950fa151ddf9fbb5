//! Sessions in, rows out.

use copil::archive::register::{Filter, Matter, Register, Sort, State};
use copil::model::{
    Action, ActionState, Decision, DecisionState, Ending, Id, Indicator, NextMeeting, Session,
};

use crate::two_sessions::{self, after, day, filed};

/// The first session of the two, with a point that is confidential, an action that is the rapporteur's own, and the
/// next meeting announced.
fn first() -> Session {
    let mut first = two_sessions::first();
    first.decisions.push(Decision {
        confidential: true,
        ..Decision::new(Id(10), "Le budget : 10 000 €".into())
    });
    first.actions.push(Action {
        private: true,
        ..Action::new(Id(11), "à moi".into())
    });
    first.next = Some(NextMeeting::new(day("2009-05-20").into(), "Paris"));
    first.next_id = Id(12);
    first
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
    let open = Register::of(&filed(&[&first]), day("2009-04-01"), false);
    assert_eq!(
        told(&open),
        [
            (0, 1, State::Noted),
            (0, 2, State::Noted),
            (0, 3, State::Pending),
            (0, 4, State::Noted),
            (0, 5, State::Open),
            (0, 6, State::Open),
            (0, 7, State::Open),
            (0, 8, State::Open),
            (0, 9, State::Open),
        ]
    );
    let all = Register::of(&filed(&[&first]), day("2009-04-01"), true);
    assert_eq!(all.points().len(), 10);
    assert!(all.points().iter().all(|point| point.text != "à moi"));
}

#[test]
fn a_point_carried_over_is_one_point_that_stands_where_the_last_session_left_it() {
    let first = first();
    let mut second = after(&first);
    second.actions[0].state = ActionState::Done;
    second.actions[0].ending = Some(Ending {
        on: None,
        note: "parties le 18 mai".into(),
    });
    let register = Register::of(&filed(&[&first, &second]), day("2009-06-08"), false);
    assert_eq!(
        told(&register),
        [
            (0, 1, State::Noted),
            (0, 2, State::Noted),
            (0, 3, State::Pending),
            (0, 4, State::Noted),
            (0, 5, State::Done),
            (0, 6, State::Late),
            (0, 7, State::Open),
            (0, 8, State::Open),
            (0, 9, State::Open),
        ],
        "nothing stands twice"
    );
    let done = &register.points()[4];
    let ended = done.ended.clone().unwrap();
    assert_eq!(
        ended.on,
        Some(day("2009-05-20")),
        "the day of the session that said so"
    );
    assert_eq!(ended.note, "parties le 18 mai");
    assert_eq!(done.place().0, 1, "what is opened is where it stands");
}

#[test]
fn a_decision_taken_at_last_takes_the_place_of_the_one_that_waited() {
    let first = first();
    let mut second = after(&first);
    second.decisions[0].state = DecisionState::Adopted;
    let register = Register::of(&filed(&[&first, &second]), day("2009-10-08"), false);
    let waited = &register.points()[2];
    assert_eq!(waited.state, State::Replaced);
    let link = waited.successor.as_ref().unwrap();
    assert_eq!((link.meeting, link.number), (2, Some(1)));
    assert!(told(&register).contains(&(1, second.decisions[0].id.0, State::Pending)));
}

#[test]
fn what_is_late_comes_first_then_what_is_near_and_both_are_counted() {
    let first = first();
    let register = Register::of(&filed(&[&first]), day("2009-05-28"), false);
    assert_eq!(register.pressing(), (1, 1));
    let order = register.select(&Filter::default(), Sort::Urgent);
    let order: Vec<u32> = order.iter().map(|point| point.id.0).collect();
    assert_eq!(order, [5, 6, 3, 7, 1, 2, 4, 8, 9]);
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
    assert_eq!(found("invit"), [2, 5]);
    assert_eq!(found("INVITATIONS lettre "), [2, 5]);
    assert_eq!(found("会議"), [6]);
    assert_eq!(
        found("confirmation"),
        [3],
        "what was said of it since is searched too"
    );
    assert_eq!(found("rossinot thème"), [7], "and who has to do it");
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
    let register = Register::of(&filed(&[&first]), day("2009-05-28"), false);
    let ids = |filter: &Filter| -> Vec<u32> {
        let points = register.select(filter, Sort::Newest);
        points.iter().map(|point| point.id.0).collect()
    };
    let who = Filter {
        who: Some("kk".to_owned()),
        ..Filter::default()
    };
    assert_eq!(ids(&who), [6, 7]);
    let side = Filter {
        side: Some("france".to_owned()),
        ..Filter::default()
    };
    assert_eq!(ids(&side), [5, 7, 8]);
    let state = Filter {
        states: vec![State::Late, State::Pending],
        ..Filter::default()
    };
    assert_eq!(ids(&state), [3, 5]);
    let since = Filter {
        since: Some(day("2009-03-28")),
        ..Filter::default()
    };
    assert!(ids(&since).is_empty());
}

#[test]
fn a_figure_goes_on_from_session_to_session_under_its_name() {
    let first = first();
    let mut second = after(&first);
    let figure = "Villes Japonaises inscrites";
    second.indicators = vec![Indicator::new(figure, 13, Some(29))];
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
    let today = day("2009-04-01");
    let register = Register::of(&filed(&[&first]), today, false);
    assert_eq!(register.announced().len(), 1);
    let second = after(&first);
    let register = Register::of(&filed(&[&first, &second]), today, false);
    assert!(register.announced().is_empty());
}

#[test]
fn a_link_that_leads_in_a_circle_or_nowhere_is_no_trouble() {
    let mut first = first();
    let mut second = after(&first);
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
