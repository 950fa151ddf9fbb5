use super::{Field, Motion};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

fn typed(words: &str) -> Field {
    let mut field = Field::default();
    for c in words.chars() {
        field.insert(&c.to_string());
    }
    field
}

#[test]
fn one_backspace_takes_what_looks_like_one_letter() {
    for (text, left) in [
        ("réunion", "réunio"),
        ("e\u{301}", ""),
        ("👩\u{200d}👩\u{200d}👧", ""),
        ("が", ""),
        ("🇫🇷🇯🇵", "🇫🇷"),
    ] {
        let mut field = typed(text);
        field.delete(Motion::Left);
        assert_eq!(field.text(), left, "{text}");
    }
}

#[test]
fn undo_goes_back_word_by_word() {
    let mut field = typed("bonjour à tous");
    let mut seen = Vec::new();
    while field.undo() {
        seen.push(field.text().to_owned());
    }
    assert_eq!(seen, ["bonjour à ", "bonjour ", ""]);
    while field.redo() {}
    assert_eq!(field.text(), "bonjour à tous");
}

#[test]
fn words_are_stepped_over_and_deleted_whole() {
    let mut field = typed("l'accord général, enfin");
    field.delete(Motion::WordLeft);
    assert_eq!(field.text(), "l'accord général, ");
    field.go(Motion::WordLeft);
    assert_eq!(field.before(), "l'accord ");
    field.go(Motion::Home);
    field.go(Motion::WordRight);
    assert_eq!(field.before(), "l'accord");
}

#[test]
fn the_window_follows_the_caret_by_half_rows() {
    let field = typed("abcdefghijklmnop");
    let window = field.window(10);
    assert_eq!(
        (window.text.as_str(), window.caret, window.cut),
        ("klmnop", 6, true)
    );
    let mut field = typed("会議の記録を取る");
    assert_eq!(field.window(20).caret, 16);
    field.go(Motion::Home);
    assert_eq!(field.window(7).text, "会議の");
}

#[test]
fn the_caret_moves_by_wrapped_rows() {
    let mut field = typed("un deux trois quatre");
    let (rows, caret) = field.rows(9);
    assert_eq!((rows, caret), (vec!["un deux", "trois", "quatre"], (2, 6)));
    field.go(Motion::Up(9));
    assert_eq!(field.rows(9).1, (1, 5));
    field.go(Motion::Up(9));
    // The column that one came from is kept over a shorter row.
    assert_eq!(field.rows(9).1, (0, 6));
    field.go(Motion::Up(9));
    assert_eq!(field.caret(), 0);
    field.go(Motion::Down(9));
    field.go(Motion::RowEnd(9));
    assert_eq!(field.before(), "un deux trois");
    field.go(Motion::RowStart(9));
    assert_eq!(field.before(), "un deux ");
    field.go(Motion::Down(9));
    field.go(Motion::Down(9));
    assert_eq!(field.caret(), field.text().len());
}

#[test]
fn the_end_of_a_row_without_a_space_is_seen_on_that_row() {
    let mut field = typed("会議の記録を取る");
    field.go(Motion::Home);
    for (motion, caret) in [
        (Motion::RowEnd(6), (0, 6)),
        (Motion::RowEnd(6), (0, 6)),
        (Motion::Down(6), (1, 6)),
        (Motion::RowStart(6), (1, 0)),
        (Motion::Up(6), (0, 0)),
        (Motion::RowEnd(6), (0, 6)),
        (Motion::Right, (1, 2)),
    ] {
        field.go(motion);
        assert_eq!(field.rows(6).1, caret, "{motion:?}");
    }
}

#[test]
fn what_is_selected_is_typed_over_cut_and_put_back_in_one_step() {
    let mut field = typed("le budget voté");
    field.go(Motion::WordLeft);
    field.reach(Motion::WordLeft);
    assert_eq!(field.selected(), Some("budget "));
    field.insert("r");
    field.insert("apport ");
    assert_eq!(field.text(), "le rapport voté");
    assert_eq!(field.selected(), None);
    field.undo();
    assert_eq!((field.text(), field.before()), ("le budget voté", "le "));

    field.select_all();
    assert_eq!(field.cut().as_deref(), Some("le budget voté"));
    assert_eq!((field.cut(), field.text()), (None, ""));
    field.undo();
    field.go(Motion::Home);
    field.reach(Motion::Right);
    field.reach(Motion::Right);
    field.delete(Motion::Left);
    assert_eq!(field.text(), " budget voté");
}

#[test]
fn out_of_a_selection_one_goes_to_its_edge() {
    let mut field = typed("un deux");
    field.reach(Motion::WordLeft);
    field.go(Motion::Left);
    assert_eq!((field.before(), field.selection()), ("un ", None));
    field.reach(Motion::WordRight);
    field.go(Motion::Right);
    assert_eq!(field.before(), "un deux");
    // Back to where it began, nothing is selected.
    field.reach(Motion::Left);
    field.reach(Motion::Right);
    assert_eq!(field.selection(), None);
}

#[test]
fn what_is_typed_is_cleaned() {
    let mut field = Field::default();
    field.insert("a\u{1b}[2J\u{202e}\nb");
    assert_eq!(field.text(), "a␛[2J‹U+202E› b");
}

proptest! {
    #[test]
    fn the_caret_always_stands_between_graphemes(
        steps in proptest::collection::vec((0..24_u8, "\\PC{0,3}"), 0..60),
        width in 0..30_usize,
    ) {
        let mut field = Field::default();
        for (step, words) in steps {
            match step {
                0 => field.go(Motion::Left),
                1 => field.go(Motion::Right),
                2 => field.go(Motion::WordLeft),
                3 => field.go(Motion::WordRight),
                4 => field.delete(Motion::Left),
                5 => field.delete(Motion::WordRight),
                6 => drop(field.undo()),
                7 => drop(field.redo()),
                8 => field.go(Motion::Down(width)),
                9 => field.go(Motion::Up(width)),
                10 => field.reach(Motion::Left),
                11 => field.reach(Motion::Up(width)),
                12 => field.reach(Motion::WordRight),
                13 => field.reach(Motion::RowEnd(width)),
                14 => field.select_all(),
                15 => drop(field.cut()),
                16 => field.go(Motion::RowStart(width)),
                17 => field.go(Motion::RowEnd(width)),
                _ => field.insert(&words),
            }
            let ends: Vec<usize> = field
                .text()
                .grapheme_indices(true)
                .map(|(at, _)| at)
                .chain([field.text().len()])
                .collect();
            prop_assert!(ends.contains(&field.caret()), "{:?} at {}", field.text(), field.caret());
            if let Some(selected) = field.selection() {
                prop_assert!(ends.contains(&selected.start) && ends.contains(&selected.end));
            }
            prop_assert!(field.window(width).caret <= width.max(2));
            let (rows, (row, column)) = field.rows(width);
            prop_assert!(row < rows.len() && column <= width.max(2));
        }
    }
}

#[test]
fn a_field_of_lines_keeps_them_and_its_caret_goes_from_one_to_another() {
    let mut field = Field::of_lines();
    field.insert("un\r\ndeux\u{1b}\n");
    field.insert("é");
    assert_eq!(field.text(), "un\ndeux␛\né");
    let (lines, at) = field.lines();
    assert_eq!((lines.len(), at, lines[2].caret()), (3, 2, 2));
    assert!(field.go_line(1) && !field.go_line(3));
    field.insert("!");
    assert_eq!(field.text(), "un\ndeux␛!\né");
    assert_eq!(Field::new("un\ndeux").text(), "un deux");
}
