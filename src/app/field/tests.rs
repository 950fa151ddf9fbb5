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
    assert!(field.go_row(false, 9));
    assert_eq!(field.rows(9).1, (1, 5));
    assert!(field.go_row(false, 9));
    assert!(!field.go_row(false, 9));
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
        steps in proptest::collection::vec((0..12_u8, "\\PC{0,3}"), 0..60),
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
                8 => drop(field.go_row(true, width)),
                9 => drop(field.go_row(false, width)),
                _ => field.insert(&words),
            }
            let boundary = field.caret() == field.text().len()
                || field.text().grapheme_indices(true).any(|(at, _)| at == field.caret());
            prop_assert!(boundary, "{:?} at {}", field.text(), field.caret());
            prop_assert!(field.window(width).caret <= width.max(2));
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
