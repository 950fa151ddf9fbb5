//! Pastes longer than any meeting: a slice a frame, nothing lost, nothing in another order.

use copil::app::{Effect, Event, Journal};

use super::desk::Desk;
use super::golden::first;

/// No more of a paste than this is taken in between two frames.
const SLICE: usize = 64 * 1024;

/// Lines of so many bytes each, numbered.
fn lines(count: usize, bytes: usize) -> Vec<String> {
    let words = "mot é 日 ".repeat(bytes / 10);
    let numbered = |n| format!("ligne {n:06} {}", words.trim_end());
    (0..count).map(numbered).collect()
}

/// Pastes a text in parts as a terminal sends them; gives what each frame took in, in lines.
fn paste(desk: &mut Desk, text: &str) -> Vec<Vec<String>> {
    let mut frames = Vec::new();
    let mut frame = |desk: &mut Desk, event| {
        let begun = desk.asked.len();
        desk.event(event);
        let taken = desk.asked.get(begun..).unwrap().iter();
        let typed = taken.filter_map(|effect| match effect {
            Effect::Journal(Journal::Typed { line, .. }) => Some(line.as_str().to_owned()),
            _ => None,
        });
        frames.push(typed.collect());
    };
    let mut rest = text;
    while rest.len() > 40_000 {
        let (part, behind) = rest.split_at(rest.floor_char_boundary(40_000));
        frame(desk, Event::PastePart(part.to_owned()));
        while desk.app.has_slice() {
            frame(desk, Event::PasteOn);
        }
        assert!(desk.app.awaits_paste());
        rest = behind;
    }
    let (text, bracketed) = (rest.to_owned(), true);
    frame(desk, Event::Paste { text, bracketed });
    while desk.app.has_slice() {
        assert!(desk.app.is_pasting() && !desk.app.awaits_paste());
        frame(desk, Event::PasteOn);
    }
    assert!(!desk.app.is_pasting());
    frames
}

fn log(desk: &Desk) -> Vec<String> {
    let log = &desk.app.live().unwrap().session().log;
    let text = |entry: &copil::model::Entry| entry.kind.text().map(|text| text.as_str().to_owned());
    log.iter().filter_map(text).collect()
}

#[test]
fn a_long_paste_is_drawn_slice_by_slice_and_all_of_it_is_there() {
    for (count, bytes, end) in [(40, 4_000, "\n"), (20, 9_000, "\r\n"), (1_000, 10, "\r")] {
        let mut desk = Desk::open(first(), 80, 24);
        let lines = lines(count, bytes);
        // Blank lines are none, wherever a part or a slice ends.
        let text = lines.join(&format!("{end}{end}")) + end;
        let frames = paste(&mut desk, &text);
        let full = frames.iter().filter(|frame| !frame.is_empty());
        assert!(full.count() >= text.len().div_ceil(SLICE).max(count / 128));
        for frame in &frames {
            let bytes: usize = frame.iter().map(String::len).sum();
            assert!(bytes <= SLICE && frame.len() <= 256, "{bytes}");
        }
        assert_eq!(log(&desk), lines);
        let said = format!("{count} lignes collées");
        assert!(desk.foot().contains(&said), "{}", desk.foot());
    }
}

#[test]
fn a_line_longer_than_a_slice_is_parted_between_words_and_no_word_is_lost() {
    let mut desk = Desk::open(first(), 80, 24);
    for word in ["mot", "日本", "e\u{301}t\u{301}\u{302}", "x"] {
        let before = log(&desk).len();
        let text = format!("{word} ").repeat(140_000 / (word.len() + 1));
        for frame in paste(&mut desk, text.trim_end()) {
            assert!(frame.iter().map(String::len).sum::<usize>() <= SLICE);
        }
        let parts = log(&desk).split_off(before);
        assert!(parts.len() > 2);
        let words = copil::text::clean(&text).replace(' ', "");
        assert_eq!(parts.concat().replace(' ', ""), words);
    }
    // Without a space it is parted all the same.
    let before = log(&desk).len();
    paste(&mut desk, &"日本".repeat(40_000));
    assert_eq!(log(&desk).split_off(before).concat(), "日本".repeat(40_000));
}

#[test]
fn what_was_being_typed_begins_a_long_paste_and_undo_takes_its_lines_back() {
    let mut desk = Desk::open(first(), 80, 24);
    desk.types("ar: ");
    let lines = lines(40, 2_000);
    paste(&mut desk, &lines.join("\n"));
    let session = desk.app.live().unwrap().session();
    let by = session.log.first().unwrap().kind.speaker();
    assert_eq!(by.map(ToString::to_string).as_deref(), Some("ar"));
    assert_eq!(log(&desk), lines);
    desk.keys("Ctrl+Z Ctrl+Z");
    assert_eq!(log(&desk), lines.get(..38).unwrap());
}

#[test]
fn where_no_lines_are_taken_a_long_paste_is_words_that_stay_together() {
    let mut desk = Desk::open(first(), 80, 24);
    desk.keys("Ctrl+F");
    paste(&mut desk, &lines(20, 4_000).join("\n"));
    assert_eq!(log(&desk).len(), 0);
    // With a row picked no words are taken at all: they go to the line, and there they are lines.
    desk.keys("Esc").types("un\n").keys("F2");
    paste(&mut desk, &lines(20, 4_000).join("\n"));
    assert_eq!(log(&desk).len(), 21);
}

#[test]
fn how_far_a_paste_is_is_said_by_the_megabyte() {
    let mut desk = Desk::open(first(), 80, 24);
    let text = lines(300, 8_000).join("\n");
    desk.event(Event::PastePart(text));
    let mut said = Vec::new();
    while desk.app.has_slice() {
        desk.event(Event::PasteOn);
        said.push(desk.foot());
    }
    let told = |mega: &str| said.iter().filter(|foot| foot.contains(mega)).count();
    assert!(told("Collage… 1 Mo") > 3 && told("Collage… 2 Mo") > 3);
    assert!(!said.first().unwrap().contains("Collage"));
}
