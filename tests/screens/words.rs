//! Editing words: the same field in the capture line and in an entry, wrapped there.

use crate::desk::Desk;
use crate::sample::meeting;

fn line(desk: &Desk) -> &str {
    desk.app.live().unwrap().line().text()
}

fn entry(desk: &Desk, at: usize) -> String {
    let log = &desk.app.live().unwrap().session().log;
    log[at].kind.text().unwrap().as_str().to_owned()
}

/// The words that are seen selected, a row each.
fn selected(desk: &Desk) -> Vec<String> {
    let style = desk.theme().selected;
    let area = desk.drawn.area;
    (0..area.height)
        .map(|y| {
            (0..area.width)
                .filter_map(|x| desk.drawn.cell((x, y)))
                .filter(|cell| cell.style().bg == style.bg)
                .map(ratatui::buffer::Cell::symbol)
                .collect::<String>()
        })
        .filter(|row| !row.is_empty())
        .collect()
}

#[test]
fn words_are_selected_cut_and_pasted_in_the_line() {
    let mut desk = Desk::open(meeting(), 100, 24);
    desk.types("le budget voté")
        .keys("Ctrl+Shift+Left Shift+Left");
    assert_eq!(selected(&desk), [" voté"]);
    desk.keys("Ctrl+X Home Ctrl+V");
    assert_eq!(line(&desk), " votéle budget");
    desk.keys("Ctrl+Z Ctrl+Z");
    assert_eq!(line(&desk), "le budget voté");
    desk.keys("Ctrl+A").types("non");
    assert_eq!(line(&desk), "non");
    assert!(selected(&desk).is_empty());
}

#[test]
fn what_was_copied_in_an_entry_is_pasted_in_the_line() {
    let mut desk = Desk::open(meeting(), 100, 24);
    desk.keys("Ctrl+V");
    assert!(
        desk.foot().contains("Rien n'a été coupé"),
        "{}",
        desk.foot()
    );
    desk.keys("F2 Up Enter Ctrl+Home Ctrl+Shift+Right Ctrl+C");
    assert!(desk.foot().contains("Mots copiés"), "{}", desk.foot());
    assert_eq!(selected(&desk), ["Il"]);
    desk.keys("Esc Esc Ctrl+V");
    assert_eq!(line(&desk), "Il");
}

#[test]
fn ctrl_c_without_a_selection_changes_nothing() {
    let mut desk = Desk::open(meeting(), 100, 24);
    desk.types("en cours");
    let before = desk.screen();
    desk.keys("Ctrl+C");
    assert_eq!(desk.screen(), before);
    assert!(desk.asked.is_empty());
}

#[test]
fn the_caret_and_the_selection_go_by_the_rows_that_are_seen() {
    let mut desk = Desk::open(meeting(), 80, 24);
    // The longest entry takes two rows here.
    desk.keys("F2 Home Down Down Down Enter Ctrl+Home End");
    let row = |desk: &mut Desk| {
        let at = desk.layout().cursor().unwrap();
        desk.row(at.y)
    };
    assert!(row(&mut desk).ends_with("cohérence█"), "{}", row(&mut desk));
    desk.keys("Down Home");
    assert!(row(&mut desk).contains("entre les"), "{}", row(&mut desk));
    desk.keys("Shift+Up");
    assert_eq!(selected(&desk).len(), 1);
    desk.keys("Delete Enter");
    assert_eq!(
        entry(&desk, 3),
        "entre les interventions françaises et japonaises."
    );
    desk.keys("Ctrl+Z");
    assert!(entry(&desk, 3).starts_with("Approfondir"));
}

#[test]
fn a_japanese_entry_is_rewritten_at_the_end_of_each_row() {
    let mut session = meeting();
    let text = "第二回会合は五月十二日と十三日に開催する。参加都市の数を増やすため、各省庁の協力を得て、\
                できるだけ早く案内状を送付することが必要である。";
    session.log[8].kind = copil::model::EntryKind::Note {
        by: None,
        text: text.into(),
    };
    let mut desk = Desk::open(session, 80, 24);
    desk.keys("F2 Enter Ctrl+Home End");
    let first = desk.layout().cursor().unwrap();
    desk.keys("End");
    assert_eq!(desk.layout().cursor(), Some(first));
    desk.keys("Home Down End");
    assert_eq!(desk.layout().cursor().unwrap().y, first.y + 1);
}
