//! Every word of the program is seen whole in a window of 80 columns, in every language.

use copil::app::{Event, Saved};
use copil::keys::{COMMANDS, Keymap, Mode};
use copil::locale::{Catalog, Language};
use copil::model::Session;
use copil::text::cells;
use copil::theme::Glyphs;

use super::desk::{Desk, opened};
use super::sample::meeting;

/// A session as sessions are: nothing in it is so long that it would have to be cut.
fn normal() -> Session {
    let mut session = meeting();
    session.event = String::from("Deuxièmes Rencontres");
    session.place = String::from("Paris");
    session
}

fn desk(language: Language, width: u16, height: u16) -> Desk {
    let mut desk = Desk::in_language(language, width, height);
    desk.event(Event::Opened(Box::new(opened(normal()))));
    let hour = chrono::NaiveTime::from_hms_opt(14, 31, 0).unwrap();
    desk.event(Event::Saved(Saved::At(hour)));
    desk
}

/// Where each key goes, from a session open and nothing typed.
const PAGES: &[&str] = &[
    "",
    "F1",
    "Ctrl+K",
    "F5",
    "F2",
    "F2 F2",
    "Shift+Tab",
    "F3",
    "Ctrl+O",
    "Ctrl+O n",
];

/// Those whose foot has little room for keys beside what it says.
const TELLING: &[&str] = &["F2 r", "Ctrl+F", "Ctrl+G", "F3 Enter", "F5 e"];

#[test]
fn no_label_is_cut_at_80_columns() {
    for language in Language::ALL.iter().copied() {
        for keys in PAGES.iter().chain(TELLING) {
            let mut desk = desk(language, 80, 24);
            desk.keys(keys);
            let screen = desk.screen();
            let cut = Glyphs::NORMAL.ellipsis;
            assert!(!screen.contains(cut), "{language:?} {keys}:\n{screen}");
        }
    }
}

#[test]
fn the_hints_are_seen_whole_and_are_at_least_four() {
    for language in Language::ALL.iter().copied() {
        for keys in PAGES {
            let mut desk = desk(language, 80, 24);
            desk.keys(keys);
            let hints = desk.app.foot().hints.clone();
            let least = match *keys {
                "F1" => 1,
                "Ctrl+K" => 2,
                "F2 F2" => 3,
                _ => 4,
            };
            assert!(hints.len() >= least, "{language:?} {keys}: {hints:?}");
            let foot = desk.foot();
            for hint in hints {
                let shown = format!("{} {}", hint.key, hint.word);
                assert!(foot.contains(&shown), "{language:?} {shown}: {foot}");
            }
        }
    }
}

#[test]
fn tabs_and_the_head_are_seen_whole_at_80_columns() {
    for language in Language::ALL.iter().copied() {
        let words = Catalog::new(language);
        let mut desk = desk(language, 80, 24);
        let (head, tabs) = (desk.row(0), desk.row(1));
        let saved = words.with("saved-at", &[("hour", "14:31".into())]);
        assert!(head.contains("Premier Comité de pilotage"), "{head}");
        assert!(head.contains("14:32") && head.contains(&saved), "{head}");
        for id in ["tab-agenda", "tab-log", "tab-decisions", "tab-people"] {
            assert!(tabs.contains(words.text(id).as_ref()), "{id}: {tabs}");
        }
        let item = words.with("header-item", &[("n", "3".into())]);
        assert!(tabs.contains(&item), "{item}: {tabs}");
    }
}

#[test]
fn the_headings_are_seen_whole_from_120_columns_on() {
    for language in Language::ALL.iter().copied() {
        let words = Catalog::new(language);
        let screen = desk(language, 120, 40).screen();
        for id in ["pane-agenda", "pane-log", "pane-decisions"] {
            assert!(screen.contains(words.text(id).as_ref()), "{id}:\n{screen}");
        }
    }
}

#[test]
fn every_command_has_room_for_its_name_and_its_key_in_the_palette() {
    let keymap = Keymap::standard();
    for language in Language::ALL.iter().copied() {
        let words = Catalog::new(language);
        for row in COMMANDS {
            let name = words.text(&row.id.name_message()).into_owned();
            for mode in Mode::ALL {
                let key = keymap.keys(*mode, row.id).next();
                let key = key.map(|key| key.label(&words)).unwrap_or_default();
                // The bar and a free cell before the name, three between, one behind.
                let wide = 2 + cells(&name) + 3 + cells(&key) + 1;
                assert!(wide <= 80, "{language:?}: {name} {key}");
            }
        }
    }
}

#[test]
fn the_screen_in_japanese_at_80_columns() {
    let mut desk = desk(Language::Ja, 80, 24);
    desk.types("! 会場は金沢市");
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn the_screen_in_japanese_at_120_columns() {
    let mut desk = desk(Language::Ja, 120, 40);
    desk.types("kk: 歓迎の挨拶");
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn rules_stand_below_each_other_beside_wide_characters() {
    for (width, height) in [(100, 30), (120, 40), (200, 60)] {
        let mut desk = desk(Language::Ja, width, height);
        let places = |row: &str| -> Vec<usize> {
            let pieces: Vec<&str> = row.split(Glyphs::NORMAL.rule).collect();
            let before = pieces.split_last().map_or(&[][..], |(_, before)| before);
            before
                .iter()
                .scan(0, |x, piece| {
                    *x += cells(piece) + 1;
                    Some(*x)
                })
                .collect()
        };
        let rows: Vec<Vec<usize>> = desk.screen().lines().map(places).collect();
        let ruled: Vec<_> = rows
            .into_iter()
            .filter(|places| !places.is_empty())
            .collect();
        assert!(ruled.len() > usize::from(height) / 2);
        assert!(ruled.iter().all(|places| *places == ruled[0]), "{ruled:?}");
    }
}
