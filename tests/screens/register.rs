//! The register as one uses it: keys in, screen out.

use copil::app::{Effect, Event, Shelved};
use copil::archive::Filed;
use copil::archive::register::Register;
use copil::model::{Date, Id};

use crate::desk::{Desk, opened};
use crate::pages::summaries;
use crate::two_sessions::{day, filed, first, second};

pub fn shelved() -> Shelved {
    let sessions = filed(&[&first(), &second()]);
    Shelved {
        register: Register::of(&sessions, day("2009-05-27"), false),
        ..Shelved::default()
    }
}

/// The register as it opens from the start screen.
pub fn open(desk: &mut Desk) {
    desk.event(Event::Listed(summaries())).keys("r");
    desk.event(Event::Register(Box::new(shelved())));
}

fn at_register() -> Desk {
    let mut desk = Desk::new(120, 40);
    open(&mut desk);
    desk
}

#[test]
fn what_is_late_and_what_is_near_stand_at_the_top() {
    let mut desk = at_register();
    let screen = desk.screen();
    assert!(screen.contains("1 action en retard"), "{screen}");
    assert!(screen.contains("1 d'ici deux semaines"), "{screen}");
    desk.keys("Tab");
    let screen = desk.screen();
    let place = |words: &str| {
        screen
            .find(words)
            .unwrap_or_else(|| panic!("{words}\n{screen}"))
    };
    assert!(place("envoyer les lettres") < place("第2回"), "{screen}");
    assert!(place("第2回") < place("proposer un thème"), "{screen}");
    assert!(
        place("proposer un thème") < place("réserver la salle"),
        "{screen}"
    );
}

#[test]
fn words_narrow_all_lists_while_they_are_typed_and_esc_gives_all_back() {
    let mut desk = at_register();
    desk.keys("/").types("invit");
    let screen = desk.screen();
    assert!(screen.contains("1 sur 4"), "{screen}");
    assert!(screen.contains("Actions 1"), "{screen}");
    desk.keys("Enter Esc");
    assert!(desk.screen().contains("Points actés 4"));
    desk.keys("Esc");
    assert!(desk.screen().contains("SÉANCES"), "{}", desk.screen());
}

#[test]
fn what_is_picked_opens_its_session_at_that_line() {
    let mut desk = at_register();
    desk.keys("Tab Down Enter");
    let Some(Effect::Open(path)) = desk.asked.last() else {
        panic!("{:?}", desk.asked);
    };
    assert_eq!(path.to_str(), Some("2.ron"), "where it stands now");
    desk.event(Event::Opened(Box::new(opened(second()))));
    let picked = desk.app.live().unwrap().picked().cloned();
    assert!(format!("{picked:?}").contains("Action"), "{picked:?}");
}

#[test]
fn out_of_a_session_one_comes_back_to_the_register_as_it_was() {
    let mut desk = at_register();
    desk.keys("Tab Down Enter");
    desk.event(Event::Opened(Box::new(opened(second()))));
    desk.keys("Ctrl+K").types("Revenir au choix\n");
    assert!(desk.screen().contains("SUIVI"), "{}", desk.screen());
    assert!(matches!(desk.asked.last(), Some(Effect::Register)));
}

#[test]
fn a_decision_of_the_past_is_amended_in_its_own_session() {
    let mut desk = at_register();
    desk.keys("a");
    let Some(Effect::Open(path)) = desk.asked.last() else {
        panic!("{:?}", desk.asked);
    };
    assert_eq!(path.to_str(), Some("1.ron"));
    desk.event(Event::Opened(Box::new(opened(first()))));
    desk.types("la date est le 12 mai\n");
    let session = desk.app.live().unwrap().session().clone();
    let amended = session
        .decisions
        .iter()
        .find(|one| one.id == Id(3))
        .unwrap();
    assert_eq!(amended.amendments.len(), 2);
    assert_eq!(amended.amendments[1].on, Some(day("2009-05-27")), "dated");
}

#[test]
fn one_key_copies_what_a_person_has_to_do() {
    let mut desk = at_register();
    desk.keys("Tab c");
    let Some(Effect::CopyList(list)) = desk.asked.last() else {
        panic!("{:?}", desk.asked);
    };
    assert_eq!(list.who, "André ROSSINOT");
    let texts = list
        .tasks
        .iter()
        .map(|task| (task.text.as_str(), task.late));
    assert_eq!(
        texts.collect::<Vec<_>>(),
        [
            ("envoyer les lettres d'invitation", true),
            ("proposer un thème d'atelier", false),
        ],
        "what is done is no longer to do"
    );
}

#[test]
fn a_person_then_a_state_narrow_the_list() {
    let mut desk = at_register();
    desk.keys("Tab p");
    let screen = desk.screen();
    assert!(screen.contains("3 sur 4"), "{screen}");
    desk.keys("e e");
    let screen = desk.screen();
    assert!(
        screen.contains("1 sur 4") && screen.contains("en retard"),
        "{screen}"
    );
}

#[test]
fn a_meeting_that_moves_offers_the_amendment_of_what_fixed_its_day() {
    let mut desk = Desk::open(second(), 120, 40);
    desk.types("! La troisième réunion : le 7 octobre 2009 à Paris\n");
    desk.types("proch+ 9 décembre 2009\n");
    let screen = desk.screen();
    assert!(screen.contains("Tab prépare son amendement"), "{screen}");
    desk.keys("Tab");
    let foot = desk.screen();
    assert!(
        foot.contains("+ la réunion est déplacée : 9 décembre 2009, Paris"),
        "{foot}"
    );
    desk.types("\n");
    let session = desk.app.live().unwrap().session().clone();
    let amended = session.decisions.last().unwrap();
    assert_eq!(amended.amendments.len(), 1);
    assert_eq!(session.next.unwrap().moved, 1);
}

#[test]
fn what_was_offered_is_gone_once_something_else_is_typed() {
    let mut desk = Desk::open(second(), 120, 40);
    desk.types("! La troisième réunion : le 7 octobre 2009 à Paris\n");
    desk.types("proch+ 9 décembre 2009\nar: un mot\n")
        .keys("Tab");
    assert!(desk.app.live().unwrap().line().is_empty());
}

#[test]
fn the_minutes_before_say_that_they_are_approved_only_upon_a_yes() {
    let mut desk = Desk::open(second(), 120, 40);
    desk.types("approbation: 27 mars\n");
    assert!(desk.screen().contains("le dira aussi"), "{}", desk.screen());
    let asks = |effect: &Effect| matches!(effect, Effect::Approve { .. });
    desk.keys("Ctrl+K").types("Inscrire l'approbation\n");
    assert!(!desk.asked.iter().any(asks), "nothing is said before a yes");
    desk.keys("n");
    assert!(!desk.asked.iter().any(asks));
    desk.keys("Ctrl+K")
        .types("Inscrire l'approbation\n")
        .keys("o");
    let Some(Effect::Approve { file, on }) = desk.asked.iter().rev().find(|one| asks(one)) else {
        panic!("{:?}", desk.asked);
    };
    assert_eq!((file.as_str(), *on), ("1.ron", day("2009-05-20")));
}

#[test]
fn what_stands_behind_a_word_and_a_colon_narrows_the_lists() {
    let count = |typed: &str| {
        let mut desk = at_register();
        desk.keys("Tab /").types(typed);
        let screen = desk.screen();
        let (before, _) = screen
            .split_once(" sur 4")
            .unwrap_or_else(|| panic!("{typed}\n{screen}"));
        before.chars().next_back().unwrap()
    };
    for (typed, shown) in [
        ("qui: rossinot", '3'),
        ("délégation: japon", '2'),
        ("délégation : japon", '0'),
        ("état: retard", '1'),
        ("depuis: avril 2009", '0'),
        ("jusqu'à: 2009", '4'),
        ("instance: pilotage", '4'),
        ("instance: autre", '0'),
        ("objectif: 17", '0'),
        ("thème qui: rossinot", '1'),
        ("qui: kawara, thème", '1'),
    ] {
        assert_eq!(count(typed), shown, "{typed}");
    }
}

#[test]
fn tab_completes_what_narrows_and_the_row_above_says_what_can_be_typed() {
    let mut desk = at_register();
    desk.keys("Tab /");
    insta::assert_snapshot!("register_narrowing", desk.screen());
    desk.types("q").keys("Tab");
    assert!(desk.screen().contains("qui: "), "{}", desk.screen());
    desk.keys("Tab");
    assert!(
        desk.screen().contains("qui: André ROSSINOT"),
        "{}",
        desk.screen()
    );
    desk.keys("Tab");
    assert!(
        desk.screen().contains("qui: Kiyoshi KAWARA"),
        "{}",
        desk.screen()
    );
    assert!(desk.screen().contains("2 sur 4"), "{}", desk.screen());
    desk.keys("Ctrl+U").types("depuis: demain peut-être");
    assert!(
        desk.screen().contains("une date est attendue"),
        "{}",
        desk.screen()
    );
    desk.keys("Ctrl+U").types("état: ").keys("Tab Enter");
    assert!(desk.screen().contains("état: "), "{}", desk.screen());
    desk.keys("Esc");
    assert!(!desk.screen().contains("sur 4"), "{}", desk.screen());
}

/// What was asked to be put on record.
fn ended(desk: &Desk) -> &copil::app::Ended {
    let asked = desk.asked.iter().rev();
    let mut ended = asked.filter_map(|effect| match effect {
        Effect::End(ended) => Some(ended.as_ref()),
        _ => None,
    });
    ended.next().unwrap()
}

#[test]
fn an_action_is_done_or_given_up_with_a_note_and_the_day_where_it_stands_now() {
    let mut desk = at_register();
    desk.keys("Tab f");
    assert!(desk.screen().contains("ACTION FAITE"), "{}", desk.screen());
    assert!(
        desk.screen().contains("envoyer les lettres"),
        "{}",
        desk.screen()
    );
    desk.types("parties le 3").keys("Enter");
    let done = ended(&desk);
    assert_eq!(
        done.path.to_str(),
        Some("2.ron"),
        "the last that carried it over"
    );
    assert_eq!(done.note.as_str(), "parties le 3");
    assert_eq!((done.on, done.given_up), (day("2009-05-27"), false));
    assert!(
        matches!(desk.asked.last(), Some(Effect::Register)),
        "read anew"
    );
    // Refused, what was typed is there again.
    desk.event(Event::Error("quelqu'un la tient".to_owned()));
    desk.keys("f");
    assert!(desk.screen().contains("parties le 3"), "{}", desk.screen());
    desk.keys("Tab Ctrl+U").types("un jour\n");
    assert!(
        desk.screen().contains("Un jour est attendu"),
        "{}",
        desk.screen()
    );
    desk.keys("Ctrl+U").types("20 mai\n");
    assert_eq!(ended(&desk).on, day("2009-05-20"), "the last that was");
    desk.keys("Down x").types("sans suite\n");
    assert!(ended(&desk).given_up);
    // A question is settled; a decision is neither done nor given up.
    desk.keys("Tab f");
    assert!(
        desk.screen().contains("QUESTION RÉGLÉE"),
        "{}",
        desk.screen()
    );
    desk.keys("Esc Shift+Tab Shift+Tab f");
    assert!(desk.screen().contains("SUIVI"), "{}", desk.screen());
}

#[test]
fn the_next_meeting_has_its_hour_in_the_towns_of_all_delegations() {
    let mut second = second();
    second.next.as_mut().unwrap().at = copil::model::Hour::new(14, 0);
    for (date, hours) in [
        ("2009-10-07", "14:00 Paris · 21:00 Tokyo"),
        ("2009-12-09", "14:00 Paris · 22:00 Tokyo"),
    ] {
        second.next.as_mut().unwrap().date = Date::Day(day(date));
        let filed = [Filed {
            path: "2.ron".into(),
            session: second.clone(),
        }];
        let mut desk = Desk::new(120, 40);
        desk.event(Event::Listed(summaries())).keys("r");
        desk.event(Event::Register(Box::new(Shelved {
            register: Register::of(&filed, day("2009-05-27"), false),
            ..Shelved::default()
        })));
        assert!(desk.screen().contains(hours), "{}", desk.screen());
    }
}
