//! Terminals that draw ambiguous characters two cells wide: everything is measured so, and nothing of the
//! program's own is ambiguous.

use copil::locale::{Catalog, Language};
use copil::text::{Ambiguous, Manner, cells};
use copil::theme::Glyphs;

use super::desk::{Desk, opened};
use super::sample::meeting;
use copil::app::Event;

/// The manner of such a terminal, for as long as this lives.
struct Wide;

impl Wide {
    fn new() -> Self {
        Manner {
            ambiguous: Ambiguous::Wide,
            ascii_signs: true,
        }
        .settle();
        Self
    }
}

impl Drop for Wide {
    fn drop(&mut self) {
        Manner::default().settle();
    }
}

fn desk(language: Language, width: u16, height: u16) -> Desk {
    let mut desk = Desk::in_language(language, width, height);
    desk.narrow();
    desk.event(Event::Opened(Box::new(opened(meeting()))));
    desk
}

/// The rows as the terminal shows them: the cells that a wide character hides are no blanks.
fn rows(desk: &Desk) -> Vec<String> {
    let area = desk.drawn.area;
    let row = |y| {
        let (mut row, mut x) = (String::new(), 0);
        while x < area.width {
            let symbol = desk.drawn.cell((x, y)).unwrap().symbol();
            row.push_str(symbol);
            x += u16::try_from(cells(symbol)).unwrap().max(1);
        }
        row
    };
    (0..area.height).map(row).collect()
}

#[test]
fn every_row_has_the_width_of_the_window_and_the_rules_stand_below_each_other() {
    let _wide = Wide::new();
    for language in Language::ALL.iter().copied() {
        for (width, height) in [(80, 24), (120, 40), (200, 60)] {
            let mut desk = desk(language, width, height);
            desk.types("ar: été – « déjà »…");
            let rows = rows(&desk);
            for row in &rows {
                assert_eq!(cells(row), usize::from(width), "{row}");
                assert!(!row.contains(['│', '▌', '·', '→', '⚑']), "{row}");
            }
            if width > 80 {
                let rule = |row: &String| {
                    row.find(Glyphs::NARROW.rule)
                        .map(|at| cells(row.split_at(at).0))
                };
                let mut places: Vec<usize> = rows.iter().filter_map(rule).collect();
                places.dedup();
                assert_eq!(places.len(), 1, "{rows:#?}");
            }
        }
    }
}

#[test]
fn the_screen_where_ambiguous_characters_are_wide() {
    let _wide = Wide::new();
    let mut desk = desk(Language::Ja, 100, 24);
    desk.types("kk: déjà vu");
    let rows: Vec<String> = rows(&desk)
        .iter()
        .map(|row| row.trim_end().to_owned())
        .collect();
    insta::assert_snapshot!(rows.join("\n"));
}

#[test]
fn overlays_of_any_size_are_drawn_in_such_a_terminal() {
    let _wide = Wide::new();
    for (width, height) in [(1, 1), (2, 3), (39, 9), (40, 10), (81, 25), (250, 80)] {
        let mut desk = desk(Language::Fr, width, height);
        for keys in [
            "F1", "Esc", "F5", "Esc", "Ctrl+K", "Esc", "F2", "F2", "Esc", "Esc",
        ] {
            desk.keys(keys);
            for row in rows(&desk) {
                assert_eq!(cells(&row), usize::from(width), "{keys}: {row}");
            }
        }
    }
}

#[test]
fn the_words_of_the_program_have_no_sign_that_ascii_could_stand_for() {
    let _wide = Wide::new();
    let words = Catalog::new(Language::Fr);
    let args = [
        ("old", "a…".into()),
        ("new", "b".into()),
        ("columns", "40".into()),
        ("rows", "10".into()),
    ];
    assert_eq!(
        words.with("ghost-change", &args),
        "a… -> b",
        "people's words stay"
    );
    assert!(words.with("too-small", &args).contains("40 x 10"));
    assert_eq!(words.text("key-up"), "^");
    assert_eq!(words.text("start-reading"), "Lecture du dossier...");
}
