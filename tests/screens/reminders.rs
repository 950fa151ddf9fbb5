//! What the rapporteur is reminded of: time run over, an item closed with nothing noted, a floor held in
//! silence. Nothing of it moves anything, and what is missing is nobody else's to see.

use copil::app::{Event, Pane};
use copil::model::Session;

use crate::desk::Desk;
use crate::follow;
use crate::sample::meeting;

/// So many minutes later, the clock having shown each.
fn later(desk: &mut Desk, minutes: u32) {
    for _ in 0..minutes {
        desk.now += chrono::TimeDelta::minutes(1);
        desk.event(Event::Minute);
    }
}

/// The rows of the screen without the first, which has the clock.
fn rows(desk: &mut Desk) -> Vec<String> {
    desk.screen().lines().skip(1).map(str::to_owned).collect()
}

/// The letters of the roles of the first row that holds these words.
fn role_of(desk: &mut Desk, words: &str) -> char {
    let screen = desk.screen();
    let (y, line) = (0_u16..)
        .zip(screen.lines())
        .find(|(_, line)| line.contains(words))
        .unwrap_or_else(|| panic!("{words} in\n{screen}"));
    let before = line.split_once(words).unwrap().0.chars().count();
    desk.styles(y).chars().nth(before).unwrap()
}

#[test]
fn an_item_over_its_time_says_so_in_its_own_row_and_moves_nothing() {
    for (width, height) in [(120, 40), (200, 60)] {
        let mut desk = Desk::open(meeting(), width, height);
        desk.keys("Ctrl+O Esc");
        later(&mut desk, 8);
        assert!(desk.screen().contains("20 min · prévu 20"));
        assert!(!desk.screen().contains("· +"), "{}", desk.screen());
        let before = rows(&mut desk);
        later(&mut desk, 1);
        let after = rows(&mut desk);
        assert!(desk.screen().contains("21 min · prévu 20 · +1 min"));
        assert_eq!(role_of(&mut desk, "21 min"), 'l');
        assert_eq!(before.len(), after.len());
        let changed = before.iter().zip(&after).filter(|(was, is)| was != is);
        // Its own row, and the word beside the floor: somebody has not been noted for a while either.
        let changed: Vec<_> = changed.map(|(_, is)| is.as_str()).collect();
        assert!(
            changed
                .iter()
                .all(|row| row.contains("+1 min") || row.contains("sans note")),
            "{changed:#?}"
        );
    }
}

#[test]
fn an_item_that_was_left_keeps_its_mark_and_tells_from_when_to_when() {
    let mut desk = Desk::open(meeting(), 120, 40);
    later(&mut desk, 14);
    desk.types("odj: 4\n");
    assert!(
        desk.screen().contains("26 min · prévu 20 · +6 min"),
        "{}",
        desk.screen()
    );
    desk.keys("Ctrl+O Up");
    assert!(
        desk.foot()
            .contains("de 14:20 à 14:46 · 26 min · prévu 20 · +6 min"),
        "{}",
        desk.foot()
    );
}

#[test]
fn the_room_sees_what_runs_over_before_all_that_stands_at_the_right() {
    let mut desk = Desk::open(meeting(), 100, 30);
    later(&mut desk, 8);
    desk.keys("F9 Home");
    let before = desk.row(1);
    assert!(
        before.ends_with("3 / 5   Dates et thèmes   14:40"),
        "{before}"
    );
    desk.keys("F9");
    later(&mut desk, 6);
    desk.keys("F9 Home");
    let after = desk.row(1);
    assert!(
        after.ends_with("+6 min   3 / 5   Dates et thèmes   14:46"),
        "{after}"
    );
    assert!(desk.screen().contains("26 min · prévu 20 · +6 min"));
    assert_eq!(role_of(&mut desk, "+6 min"), 'l');
}

#[test]
fn a_narrow_screen_has_the_mark_beside_the_number_of_the_item() {
    let mut desk = Desk::open(meeting(), 80, 24);
    later(&mut desk, 14);
    assert!(desk.row(1).ends_with("+6 min   point 3"), "{}", desk.row(1));
}

#[test]
fn a_meeting_over_its_hour_says_so_in_the_first_row_until_it_is_closed() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.types("horaire: 14h-14h30\n");
    assert!(
        desk.row(0).contains("séance +2 min   27 mai 2009"),
        "{}",
        desk.row(0)
    );
    assert_eq!(role_of(&mut desk, "séance +2"), 'l');
    desk.keys("F9 Home");
    assert!(
        desk.row(1).contains("séance +2 min   3 / 5"),
        "{}",
        desk.row(1)
    );
    desk.keys("F9").types("levee:\n").keys("Esc");
    assert!(!desk.screen().contains("séance +"), "{}", desk.screen());
}

#[test]
fn a_floor_held_for_three_minutes_in_silence_is_told_beside_it_until_something_is_noted() {
    for (width, height) in [(120, 40), (80, 24)] {
        let mut desk = Desk::open(meeting(), width, height);
        let focus = |desk: &Desk| format!("{:?}", desk.app.live().unwrap().focus());
        let before = focus(&desk);
        assert!(!desk.screen().contains("sans note"));
        later(&mut desk, 1);
        // The last words are of 14:30.
        assert!(desk.foot().contains("André ROSSINOT · 3 min sans note"));
        assert_eq!(role_of(&mut desk, "3 min sans note"), 'l');
        // In the pane under those who wait, where nothing follows, and in the foot.
        let told = desk.screen().matches("3 min sans note").count();
        assert_eq!(told, if width == 120 { 2 } else { 1 });
        assert_eq!(focus(&desk), before);
        later(&mut desk, 2);
        assert!(desk.foot().contains("5 min sans note"));
        desk.types("Il souhaite un atelier.\n");
        assert!(!desk.screen().contains("sans note"), "{}", desk.screen());
        later(&mut desk, 2);
        assert!(!desk.screen().contains("sans note"));
        desk.types("pause:\n");
        later(&mut desk, 9);
        assert!(!desk.screen().contains("sans note"));
        desk.types("reprise:\n");
        later(&mut desk, 2);
        assert!(!desk.screen().contains("sans note"));
        later(&mut desk, 1);
        assert!(desk.foot().contains("3 min sans note"));
    }
}

#[test]
fn an_item_closed_without_a_word_is_marked_and_found_before_sending() {
    let mut desk = Desk::open(meeting(), 120, 40);
    let marks = |desk: &mut Desk| desk.screen().matches("rien de noté").count();
    desk.types("odj: 4\n");
    assert_eq!(marks(&mut desk), 0, "{}", desk.screen());
    desk.types("odj: 5\n");
    assert_eq!(marks(&mut desk), 1, "{}", desk.screen());
    assert_eq!(role_of(&mut desk, "rien de noté"), 'l');
    desk.keys("F5");
    assert!(desk.screen().contains("Rien de noté sous ce point"));
    // Taken up again it is under discussion; the one left for it has no word either.
    desk.keys("Esc").types("odj: 4\n");
    assert_eq!(marks(&mut desk), 1);
    desk.types("Dix villes sont prêtes.\n").types("odj: 5\n");
    assert_eq!(marks(&mut desk), 0, "{}", desk.screen());
    desk.types("odj-\n");
    assert_eq!(marks(&mut desk), 1);
    desk.keys("Ctrl+Z");
    assert_eq!(marks(&mut desk), 0);
    // Its only note taken away again, an item is as silent as it was.
    desk.keys("F2 Up Delete");
    assert_eq!(marks(&mut desk), 1, "{}", desk.screen());
}

/// A meeting in which everything is missing that the rapporteur is reminded of.
fn silent() -> Session {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.types("odj: 4\n")
        .types("odj: 5\n")
        .types("parole: kk\n");
    later(&mut desk, 9);
    let shown = desk.screen();
    assert!(shown.contains("rien de noté") && shown.contains("9 min sans note"));
    desk.app.live().unwrap().session().clone()
}

#[test]
fn what_is_missing_is_on_no_screen_but_the_rapporteurs() {
    let session = silent();
    let missing = |screen: &str| {
        assert!(!screen.contains("rien de noté"), "{screen}");
        assert!(!screen.contains("sans note"), "{screen}");
    };
    for (width, height) in [(80, 24), (100, 30), (120, 40)] {
        let mut room = Desk::open(session.clone(), width, height);
        later(&mut room, 9);
        room.keys("F9 Home");
        missing(&room.screen());
        let mut reader = Desk::new(width, height);
        let followed = follow::followed(session.for_the_room());
        reader.event(Event::Opened(Box::new(followed)));
        later(&mut reader, 9);
        for _ in Pane::ALL {
            missing(&reader.screen());
            reader.keys("Tab");
        }
    }
}

#[test]
fn the_tab_counts_those_present_only_once_everybodys_presence_is_said() {
    let mut desk = Desk::open(meeting(), 80, 24);
    assert!(desk.row(1).contains("Présents 6"), "{}", desk.row(1));
    let mut prepared = meeting();
    for person in &mut prepared.people {
        person.presence = copil::model::Presence::Unknown;
    }
    let mut desk = Desk::open(prepared, 80, 24);
    assert!(desk.row(1).contains("Participants 7"), "{}", desk.row(1));
    desk.types("pr+ tous\n");
    assert!(desk.row(1).contains("Présents 7"), "{}", desk.row(1));
}
