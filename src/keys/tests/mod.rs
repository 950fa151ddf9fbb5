//! What the table and the keymaps promise, for every row of them.

mod files;

use std::collections::BTreeSet;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::{COMMANDS, CommandId, Group, Key, KeyError, Keymap, Mode};
use crate::locale::{Catalog, Language};

fn key(text: &str) -> Key {
    text.parse()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn event(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent {
    KeyEvent::new(code, modifiers)
}

#[test]
fn every_command_has_one_row_and_every_row_its_command() {
    let rows: Vec<_> = COMMANDS.iter().map(|row| row.id).collect();
    let ids: BTreeSet<_> = rows.iter().copied().collect();
    assert_eq!(ids.len(), rows.len(), "a command has two rows");
    assert_eq!(ids, CommandId::ALL.iter().copied().collect());
}

#[test]
fn every_name_parses_back() {
    for id in CommandId::ALL {
        assert_eq!(id.name().parse(), Ok(*id));
    }
    for mode in Mode::ALL {
        assert_eq!(mode.name().parse(), Ok(*mode));
    }
    for group in Group::ALL {
        assert_eq!(group.name().parse(), Ok(*group));
    }
}

#[test]
fn every_label_exists_in_both_languages() {
    for language in Language::ALL {
        let catalog = Catalog::new(*language);
        let has = |id: String| assert!(catalog.has(&id), "{id} in {language:?}");
        for id in CommandId::ALL {
            has(id.name_message());
            has(id.hint_message());
        }
        for mode in Mode::ALL {
            has(format!("mode-{}", mode.name()));
        }
        for group in Group::ALL {
            has(format!("group-{}", group.name()));
        }
    }
}

#[test]
fn every_default_key_is_spelt_as_it_is_written() {
    for row in COMMANDS {
        for mode in Mode::ALL {
            for written in row.default_keys(*mode) {
                assert_eq!(key(written).to_string(), written, "{:?}", row.id);
            }
        }
    }
}

#[test]
fn no_key_gives_two_commands_in_one_mode() {
    let keymap = Keymap::standard();
    for mode in Mode::ALL {
        let mut seen: Vec<(Key, CommandId)> = Vec::new();
        for (key, id) in keymap.bindings(*mode) {
            let before = seen.iter().find(|(other, _)| *other == key);
            assert!(before.is_none(), "{key} in {mode:?}: {before:?} and {id:?}");
            seen.push((key, id));
        }
    }
}

#[test]
fn letters_stay_letters_where_one_types() {
    let keymap = Keymap::standard();
    for mode in Mode::ALL {
        for (key, id) in keymap.bindings(*mode) {
            assert!(!mode.types(key), "{key} in {mode:?}: {id:?}");
        }
    }
    for (mode, letters, signs) in [
        (Mode::Live, true, true),
        (Mode::People, true, false),
        (Mode::Select, false, false),
    ] {
        assert_eq!(mode.types(key("a")), letters, "{mode:?}");
        assert_eq!(mode.types(key("Space")), signs, "{mode:?}");
    }
}

#[test]
fn every_command_can_be_reached_somewhere() {
    for row in COMMANDS {
        assert!(
            Mode::ALL.iter().any(|mode| row.is_in(*mode)),
            "{:?}",
            row.id
        );
    }
    let keymap = Keymap::standard();
    for mode in Mode::ALL {
        assert_eq!(keymap.command(*mode, key("Esc")), Some(CommandId::Cancel));
        assert_eq!(keymap.command(*mode, key("Ctrl+Q")), Some(CommandId::Quit));
    }
}

#[test]
fn hints_come_in_order_and_each_has_its_key() {
    for mode in Mode::ALL {
        let hints = Keymap::standard().hints(*mode);
        let order: Vec<u8> = hints.iter().map(|(id, _)| id.row().unwrap().hint).collect();
        assert!(order.is_sorted() && !order.is_empty(), "{mode:?}");
    }
    let (first, enter) = Keymap::standard().hints(Mode::Live)[0];
    assert_eq!((first, enter), (CommandId::Commit, key("Enter")));
}

#[test]
fn keys_are_read_in_french_and_in_english() {
    for (written, shown) in [
        ("ctrl+k", "Ctrl+K"),
        ("Contrôle+K", "Ctrl+K"),
        ("Maj+Tab", "Shift+Tab"),
        ("échap", "Esc"),
        ("Entrée", "Enter"),
        ("Suppr", "Delete"),
        ("Pg.Préc", "PageUp"),
        ("f12", "F12"),
        ("Alt+e", "Alt+e"),
        ("Alt+E", "Alt+E"),
        ("Espace", "Space"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("é", "é"),
        ("Shift+a", "a"),
    ] {
        assert_eq!(key(written).to_string(), shown, "{written}");
        assert_eq!(key(shown), key(written));
    }
}

#[test]
fn what_no_keymap_may_name_is_refused_with_its_reason() {
    for (written, error) in [
        ("Hyper+K", KeyError::Unknown),
        ("F25", KeyError::Unknown),
        ("", KeyError::Unknown),
        ("Enterr", KeyError::Unknown),
        ("Alt+1", KeyError::Digit),
        ("Ctrl+9", KeyError::Digit),
        ("Ctrl+I", KeyError::Same),
        ("Ctrl+M", KeyError::Same),
        ("Ctrl+Alt+e", KeyError::AltGr),
    ] {
        assert_eq!(written.parse::<Key>(), Err(error), "{written}");
        for language in Language::ALL {
            assert!(Catalog::new(*language).has(error.message()));
        }
    }
}

#[test]
fn labels_are_those_of_the_readers_keyboard() {
    let fr = Catalog::new(Language::Fr);
    for (written, label) in [
        ("Shift+Tab", "Maj+Tab"),
        ("Enter", "Entrée"),
        ("Ctrl+K", "Ctrl+K"),
        ("F1", "F1"),
        ("c", "c"),
    ] {
        assert_eq!(key(written).label(&fr), label);
    }
    assert_eq!(key("Delete").label(&Catalog::new(Language::En)), "Del");
}

#[test]
fn events_become_keys_in_one_form() {
    use KeyModifiers as M;
    for (code, modifiers, expected) in [
        (KeyCode::Char('A'), M::SHIFT, "A"),
        (KeyCode::Char('?'), M::SHIFT, "?"),
        (KeyCode::BackTab, M::NONE, "Shift+Tab"),
        (KeyCode::BackTab, M::SHIFT, "Shift+Tab"),
        (KeyCode::Char('K'), M::CONTROL | M::SHIFT, "Ctrl+K"),
        (KeyCode::Up, M::SHIFT, "Shift+Up"),
        (KeyCode::F(5), M::SUPER, "F5"),
    ] {
        let found = Key::pressed(&event(code, modifiers)).unwrap();
        assert_eq!(found, key(expected), "{code:?}");
    }
}

#[test]
fn altgr_types_a_character_and_releases_do_nothing() {
    let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
    for c in ['@', '#', '{', '€'] {
        let typed = Key::pressed(&event(KeyCode::Char(c), altgr)).unwrap();
        assert_eq!(typed.text(), Some(c));
    }
    let mut released = event(KeyCode::Char('a'), KeyModifiers::NONE);
    released.kind = KeyEventKind::Release;
    assert_eq!(Key::pressed(&released), None);
    released.kind = KeyEventKind::Repeat;
    assert!(Key::pressed(&released).is_some());
}

#[test]
fn ctrl_c_copies_or_does_nothing_and_alt_letters_give_no_command_and_no_text() {
    let keymap = Keymap::standard();
    let ctrl_c = Key::new(KeyCode::Char('c'), KeyModifiers::CONTROL);
    let alt_e = Key::new(KeyCode::Char('e'), KeyModifiers::ALT);
    for pressed in [ctrl_c, alt_e] {
        assert_eq!(pressed.text(), None);
    }
    for mode in Mode::ALL {
        let copies = mode.takes_text().then_some(CommandId::CopyWords);
        assert_eq!(keymap.command(*mode, ctrl_c), copies);
        assert_eq!(keymap.command(*mode, alt_e), None);
    }
}
