//! The mouse picks, scrolls and drags what is under it; nothing typed is lost by it.

use crate::committee::committee;
use crate::desk::Desk;
use crate::sample::meeting;
use copil::app::{Columns, Effect, Event, Hand, Pane};
use copil::edit::RowRef;
use copil::keys::Mode;
use copil::model::Id;
use ratatui::layout::Position;
use unicode_width::UnicodeWidthStr;

/// Where a text stands on the screen.
fn find(desk: &mut Desk, text: &str) -> Position {
    let screen = desk.screen();
    let found = screen
        .lines()
        .zip(0..)
        .find_map(|(line, y)| Some((line.split_once(text)?.0.width(), y)));
    let (x, y) = found.unwrap_or_else(|| panic!("{text}: {screen}"));
    Position::new(u16::try_from(x).unwrap(), y)
}

fn hand(desk: &mut Desk, at: Position, hand: Hand) {
    desk.event(Event::Mouse { at, hand });
}

fn click(desk: &mut Desk, text: &str) {
    let at = find(desk, text);
    hand(desk, at, Hand::Press);
    hand(desk, at, Hand::Release);
}

fn picked(desk: &Desk) -> Option<RowRef> {
    desk.app.live().unwrap().picked().cloned()
}

#[test]
fn a_click_picks_the_row_under_it_in_any_pane() {
    let mut desk = Desk::open(meeting(), 120, 40);
    for (text, expected) in [
        ("Mobilisation", RowRef::Item(Id(4))),
        ("VALADE", RowRef::Person("jv".to_owned())),
        ("KAWARA", RowRef::Person("kk".to_owned())),
        ("ROSSINOT", RowRef::Person("ar".to_owned())),
    ] {
        // The roster stands below the floor, where the same names are.
        let screen = desk.screen();
        let rows: Vec<&str> = screen.lines().collect();
        let (y, row) = (0..)
            .zip(&rows)
            .filter(|(_, row)| row.chars().take(33).collect::<String>().contains(text))
            .last()
            .unwrap_or_else(|| panic!("{text}: {screen}"));
        let x = row.split_once(text).unwrap().0.width();
        let at = Position::new(u16::try_from(x).unwrap(), y);
        hand(&mut desk, at, Hand::Press);
        assert_eq!(picked(&desk), Some(expected), "{text}");
    }
    click(&mut desk, "impératif");
    let log = &desk.app.live().unwrap().session().log;
    assert_eq!(picked(&desk), Some(RowRef::Entry(log[7].id)));
    click(&mut desk, "ainsi qu");
    assert!(matches!(picked(&desk), Some(RowRef::Decision(_))));
}

#[test]
fn a_click_puts_the_caret_between_letters_and_leaves_what_was_picked() {
    let mut desk = Desk::open(meeting(), 80, 24);
    desk.types("ar: 金沢 et Nancy").keys("F2");
    click(&mut desk, "et Nancy");
    assert_eq!(picked(&desk), None);
    desk.types("市, ");
    assert_eq!(
        desk.app.live().unwrap().line().text(),
        "ar: 金沢 市, et Nancy"
    );
    // On the right half of a wide letter: before it.
    let before = desk.row(22).split_once('沢').unwrap().0.width();
    let right = Position::new(u16::try_from(before).unwrap() + 1, 22);
    hand(&mut desk, right, Hand::Press);
    desk.types("+");
    assert_eq!(
        desk.app.live().unwrap().line().text(),
        "ar: 金+沢 市, et Nancy"
    );
}

#[test]
fn a_click_elsewhere_keeps_a_correction_under_way() {
    let mut desk = Desk::open(meeting(), 120, 40);
    click(&mut desk, "impératif");
    desk.keys("Enter").types(" Vite");
    click(&mut desk, "Mobilisation");
    assert_eq!(picked(&desk), Some(RowRef::Item(Id(4))));
    click(&mut desk, "impératif");
    desk.keys("Enter");
    assert!(desk.screen().contains("Vite"), "{}", desk.screen());
}

#[test]
fn a_click_on_a_tab_shows_its_pane() {
    let mut desk = Desk::open(meeting(), 80, 24);
    for (text, pane) in [
        ("Points actés 2", Pane::Decisions),
        ("Présents 6", Pane::People),
        ("Ordre du jour", Pane::Agenda),
        ("Journal", Pane::Log),
    ] {
        click(&mut desk, text);
        assert_eq!(desk.app.live().unwrap().pane(), pane);
    }
}

#[test]
fn the_wheel_scrolls_the_pane_under_it_and_nothing_else() {
    let mut desk = Desk::open(meeting(), 120, 16);
    desk.types("une ligne");
    let over = find(&mut desk, "JOURNAL");
    let before = desk.row(4);
    hand(&mut desk, Position::new(over.x, 6), Hand::WheelUp);
    assert_ne!(desk.row(4), before);
    assert!(desk.row(2).contains('↓'), "{}", desk.row(2));
    hand(&mut desk, Position::new(over.x, 6), Hand::WheelDown);
    assert_eq!(desk.row(4), before);
    assert_eq!(desk.app.live().unwrap().line().text(), "une ligne");
}

#[test]
fn the_rule_between_columns_is_dragged_and_kept() {
    let mut desk = Desk::open(meeting(), 120, 40);
    let rule = find(&mut desk, "│");
    assert_eq!(rule.x, 33);
    hand(&mut desk, rule, Hand::Press);
    hand(&mut desk, Position::new(45, 9), Hand::Drag);
    assert_eq!(find(&mut desk, "│").x, 45);
    hand(&mut desk, Position::new(45, 9), Hand::Release);
    let Some(Effect::Keep(kept)) = desk.asked.last() else {
        panic!("{:?}", desk.asked);
    };
    let kept = *kept;
    assert_ne!(kept, Columns::default());
    // In a window of another size it stands at the same part of the width.
    desk.resize(240, 40);
    assert_eq!(find(&mut desk, "│").x, 90);
    // What moves without the button moves nothing.
    hand(&mut desk, Position::new(60, 9), Hand::Drag);
    assert_eq!(find(&mut desk, "│").x, 90);
}

#[test]
fn rows_of_what_lies_over_the_screen_are_picked() {
    let mut desk = Desk::open(committee(), 120, 40);
    desk.keys("F3");
    click(&mut desk, "TAKEDA");
    assert_eq!(desk.app.people().unwrap().at(), "yt");
    desk.keys("Space Enter");
    click(&mut desk, "Courriel");
    desk.types("yuko@example.jp").keys("Enter");
    let person = desk.app.live().unwrap().session().person("yt").unwrap();
    assert_eq!(person.email, "yuko@example.jp");
    // In the palette a click picks, one on what is picked takes.
    desk.keys("Esc Ctrl+K").types("compte-rendu");
    while desk.app.mode() == Mode::Palette {
        click(&mut desk, "Copier le compte-rendu");
    }
    assert!(
        desk.asked
            .iter()
            .any(|effect| matches!(effect, Effect::Copy(_)))
    );
}

#[test]
fn a_click_or_a_turn_anywhere_breaks_nothing() {
    let hands = [
        Hand::Press,
        Hand::Drag,
        Hand::WheelUp,
        Hand::WheelDown,
        Hand::Release,
    ];
    for (width, height) in [(1, 1), (30, 6), (80, 24), (104, 30), (120, 40)] {
        for keys in [
            "", "F2", "F2 Enter", "F1", "F3", "F3 Enter", "F5 F8", "Ctrl+K",
        ] {
            for at in 0..8 {
                let mut desk = Desk::open(meeting(), width, height);
                desk.types("mot").keys(keys);
                let at = Position::new(at * 37 % width, at * 11 % height);
                for one in hands {
                    hand(&mut desk, at, one);
                }
                // The row of the palette that is picked is taken: it may be the one that commits.
                let line = desk.app.live().unwrap().line().text();
                assert!(line == "mot" || keys == "Ctrl+K", "{keys} {at}");
            }
        }
    }
}
