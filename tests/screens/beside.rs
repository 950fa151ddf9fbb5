//! The panes beside the log, scrolled without picking anything; what stands outside is counted.

use crate::desk::Desk;
use crate::sample::meeting;
use copil::model::{Decision, Id, Session};

/// Twelve decisions of three lines each.
fn many() -> Session {
    let mut session = meeting();
    session.decisions = (1..=12)
        .map(|n| {
            let text = format!("Décision {n} : la tenue de la réunion, à Paris puis à Kanazawa.");
            Decision::new(Id(100 + n), text.as_str().into())
        })
        .collect();
    session.next_id = Id(200);
    session
}

/// What of the decisions is seen, in the column beside the log.
fn seen(desk: &mut Desk) -> Vec<usize> {
    let screen = desk.screen();
    (1..=12)
        .filter(|n| {
            screen.contains(&format!("Décision {n}\u{a0}:"))
                || screen.contains(&format!("Décision {n} :"))
        })
        .collect()
}

#[test]
fn the_first_decisions_are_a_key_away_while_one_types() {
    for (width, height) in [(100, 24), (120, 40)] {
        let mut desk = Desk::open(many(), width, height);
        desk.types("ar: la suite");
        assert!(!seen(&mut desk).contains(&1), "{}", desk.screen());
        assert!(desk.screen().contains("POINTS ACTÉS"));
        for _ in 0..9 {
            desk.keys("Alt+PageUp");
        }
        assert!(seen(&mut desk).contains(&1), "{}", desk.screen());
        assert!(desk.row(2).contains("↓ "), "{}", desk.row(2));
        assert!(!desk.row(2).contains("↑ "), "{}", desk.row(2));
        let before = desk.screen();
        desk.types(", donc");
        assert_eq!(seen(&mut desk)[0], 1, "{before}");
        desk.keys("Shift+PageDown");
        assert!(!seen(&mut desk).contains(&1), "{}", desk.screen());
        desk.keys("Ctrl+End");
        assert!(desk.row(2).contains("↑ "), "{}", desk.row(2));
        assert_eq!(desk.app.live().unwrap().line().text(), "ar: la suite, donc");
    }
}

#[test]
fn a_tab_is_scrolled_by_the_page_keys() {
    let mut desk = Desk::open(many(), 80, 24);
    desk.keys("Shift+Tab Shift+Tab");
    assert!(!seen(&mut desk).contains(&1), "{}", desk.screen());
    desk.keys("Ctrl+Home");
    assert!(seen(&mut desk).contains(&1), "{}", desk.screen());
    desk.keys("PageDown");
    assert!(!seen(&mut desk).contains(&1), "{}", desk.screen());
    desk.keys("PageUp");
    assert!(seen(&mut desk).contains(&1), "{}", desk.screen());
}

#[test]
fn the_pane_asked_for_has_the_bar_and_what_is_picked_is_in_sight() {
    let mut desk = Desk::open(many(), 120, 40);
    desk.keys("Shift+Tab");
    assert!(desk.row(2).starts_with("▌ORDRE DU JOUR"), "{}", desk.row(2));
    desk.keys("Shift+Tab");
    assert!(desk.row(2).contains("▌POINTS ACTÉS"), "{}", desk.row(2));
    desk.keys("Ctrl+Home Alt+PageUp Alt+PageUp Alt+PageUp");
    assert!(seen(&mut desk).contains(&1));
    desk.keys("F2");
    assert!(desk.screen().contains("Chef de file"), "{}", desk.screen());
}

#[test]
fn a_log_scrolled_back_says_how_much_came_since() {
    let mut desk = Desk::open(meeting(), 120, 16);
    let heading = |desk: &mut Desk| desk.row(2).split('│').nth(1).unwrap().to_owned();
    assert!(!heading(&mut desk).contains('↓'), "{}", desk.row(2));
    desk.keys("PageUp");
    assert!(heading(&mut desk).contains("↓ "), "{}", desk.row(2));
    desk.keys("Ctrl+End");
    assert!(!heading(&mut desk).contains('↓'), "{}", desk.row(2));
}

#[test]
fn the_end_of_the_log_is_the_end_of_every_pane_drawn_again() {
    let mut desk = Desk::open(meeting(), 100, 10);
    desk.keys("Shift+PageUp Ctrl+End");
    let whole = desk.whole();
    assert_eq!(desk.drawn, whole);
}
