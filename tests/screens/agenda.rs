//! The agenda on screen: items added, renamed, moved, deleted, entered, left and taken up again.

use crate::desk::Desk;
use crate::sample::meeting;
use copil::model::{Hour, Id, Item, Session};

fn desk() -> Desk {
    Desk::open(meeting(), 120, 40)
}

fn session(desk: &Desk) -> &Session {
    desk.app.live().unwrap().session()
}

fn titles(desk: &Desk) -> Vec<&str> {
    let items = session(desk).agenda.iter();
    items.map(|item| item.title.as_str()).collect()
}

fn item(desk: &Desk, id: u32) -> &Item {
    session(desk).item(Id(id)).unwrap()
}

#[test]
fn a_key_goes_to_the_item_under_discussion_and_tells_its_minutes() {
    let mut desk = desk();
    desk.keys("Ctrl+O");
    assert_eq!(
        desk.app.live().unwrap().picked(),
        Some(&copil::edit::RowRef::Item(Id(3)))
    );
    assert!(desk.foot().contains("12 min · prévu 20"), "{}", desk.foot());
}

#[test]
fn an_item_is_renamed_and_planned_in_its_form() {
    let mut desk = desk();
    desk.keys("Ctrl+O f Ctrl+U")
        .types("Thèmes des ateliers")
        .keys("Tab Ctrl+U");
    desk.types("trente").keys("Enter");
    assert!(
        desk.foot().contains("Un nombre de minutes"),
        "{}",
        desk.foot()
    );
    desk.keys("Ctrl+U").types("３０").keys("Enter");
    assert_eq!(item(&desk, 3).title, "Thèmes des ateliers");
    assert_eq!(item(&desk, 3).planned, Some(30));
    assert!(desk.screen().contains("12 min · prévu 30"));
    desk.keys("Ctrl+Z");
    assert_eq!(titles(&desk)[2], "Dates et thèmes");
}

#[test]
fn a_new_item_comes_after_the_one_picked() {
    let mut desk = desk();
    desk.keys("Ctrl+O n")
        .types("Budget")
        .keys("Tab")
        .types("15")
        .keys("Enter");
    assert_eq!(titles(&desk)[3], "Budget");
    assert_eq!(session(&desk).agenda[3].planned, Some(15));
    // On it, Enter goes there.
    desk.keys("Enter");
    assert_eq!(session(&desk).live.item, Some(session(&desk).agenda[3].id));
}

#[test]
fn items_are_moved_and_only_those_nothing_belongs_to_are_deleted() {
    let mut desk = desk();
    desk.keys("Ctrl+O Alt+Up Alt+Up");
    assert_eq!(titles(&desk)[0], "Dates et thèmes");
    desk.keys("Delete");
    assert!(desk.foot().contains("en dépendent"), "{}", desk.foot());
    desk.keys("End Delete");
    assert_eq!(titles(&desk).len(), 4);
    desk.keys("Ctrl+Z");
    assert_eq!(titles(&desk)[4], "Prochaine réunion");
}

#[test]
fn an_item_left_keeps_its_minutes_and_is_taken_up_again_as_suite() {
    let mut desk = desk();
    desk.keys("Ctrl+O l");
    assert_eq!(session(&desk).live.item, None);
    assert_eq!(item(&desk, 3).spent, 12);
    assert!(desk.foot().contains("Point quitté"), "{}", desk.foot());
    desk.now += chrono::TimeDelta::minutes(20);
    desk.keys("Enter");
    assert_eq!(session(&desk).live.item, Some(Id(3)));
    assert!(
        desk.screen().contains("Point 3 · Dates et thèmes (suite)"),
        "{}",
        desk.screen()
    );
    desk.now += chrono::TimeDelta::minutes(3);
    desk.types("pause:\n");
    desk.now += chrono::TimeDelta::minutes(15);
    desk.types("reprise:\n");
    desk.now += chrono::TimeDelta::minutes(2);
    desk.types("odj: 4\n");
    assert_eq!(item(&desk, 3).spent, 12 + 3 + 2);
    assert_eq!(item(&desk, 3).at, Hour::new(14, 20));
}

#[test]
fn leaving_is_a_line_too_and_says_when_there_is_nothing_to_leave() {
    let mut desk = desk();
    desk.types("odj-\n");
    assert_eq!(session(&desk).live.item, None);
    desk.types("odj-\n");
    assert!(desk.foot().contains("Aucun point"), "{}", desk.foot());
    assert_eq!(desk.app.live().unwrap().line().text(), "odj-");
}
