//! The user's keymap file: what it changes, and everything that may be wrong with it.

use super::key;
use crate::keys::{CommandId, KeyError, Keymap, Mode, Trouble, default_file};
use crate::locale::{Catalog, Language};

#[test]
fn a_keymap_file_changes_what_it_names_and_nothing_else() {
    let file = r#"
        // AZERTY « * » is beside Entrée
        { "live": { "undo": "F11 Ctrl+Z", "select": "" } }"#;
    let keymap = Keymap::read(file).unwrap();
    let keys = |mode, id| keymap.keys(mode, id).collect::<Vec<_>>();
    assert_eq!(
        keys(Mode::Live, CommandId::Undo),
        [key("F11"), key("Ctrl+Z")]
    );
    assert_eq!(keys(Mode::Live, CommandId::Select), []);
    assert_eq!(keys(Mode::Select, CommandId::Undo), [key("Ctrl+Z")]);
}

#[test]
fn a_key_freed_further_down_may_be_given() {
    let file = r#"{ "live": { "copy": "F5", "preview": "F6" } }"#;
    let keymap = Keymap::read(file).unwrap();
    assert_eq!(keymap.command(Mode::Live, key("F5")), Some(CommandId::Copy));
    assert_eq!(
        keymap.command(Mode::Live, key("F6")),
        Some(CommandId::Preview)
    );
}

#[test]
fn everything_wrong_with_a_keymap_is_said_at_once_with_its_place() {
    let file = "{ // \"no\": \"string\"\n  \"live\": {\n    \"undo\": \"F5\",\n    \"fly\": \"F9\",\n    \
                \"open\": \"F9\",\n    \"copy\": \"é Alt+2 Zut Ctrl+C\",\n  },\n  \"nowhere\": { \"undo\": \"F9\" },\n}";
    let errors = Keymap::read(file).unwrap_err();
    let found: Vec<_> = errors
        .iter()
        .map(|e| (e.line, e.column, &e.trouble))
        .collect();
    assert_eq!(
        found,
        [
            (
                3,
                13,
                &Trouble::Taken(key("F5"), CommandId::Preview, Mode::Live)
            ),
            (4, 5, &Trouble::Command("fly".into())),
            (5, 5, &Trouble::NotHere(CommandId::Open, Mode::Live)),
            (6, 13, &Trouble::Letter(key("é"), Mode::Live)),
            (6, 13, &Trouble::Key("Alt+2".into(), KeyError::Digit)),
            (6, 13, &Trouble::Key("Zut".into(), KeyError::Unknown)),
            (6, 13, &Trouble::Key("Ctrl+C".into(), KeyError::Reserved)),
            (8, 3, &Trouble::Mode("nowhere".into())),
        ]
    );
    for language in Language::ALL {
        for error in &errors {
            let message = error.message(&Catalog::new(*language));
            assert!(
                message.contains(&error.line.to_string()) && message.contains('^'),
                "{message}"
            );
        }
    }
}

#[test]
fn what_is_no_keymap_is_said_with_its_place() {
    for (file, line, column) in [
        ("{ \"live\": ", 1, 10),
        ("{\n  \"live\": 3 }", 2, 10),
        ("", 1, 1),
    ] {
        let errors = Keymap::read(file).unwrap_err();
        assert_eq!(errors.len(), 1);
        assert!(matches!(errors[0].trouble, Trouble::Syntax(_)), "{file}");
        assert_eq!(
            (errors[0].line, errors[0].column),
            (line, column),
            "{file}: {errors:?}"
        );
    }
}

#[test]
fn the_commented_file_changes_nothing_even_uncommented() {
    for language in Language::ALL {
        let file = default_file(&Catalog::new(*language));
        assert_eq!(Keymap::read(&file), Ok(Keymap::standard()));
        let uncommented = file.replace("        // \"", "        \"");
        assert_ne!(uncommented, file);
        let keymap = Keymap::read(&uncommented).unwrap_or_else(|errors| panic!("{errors:?}"));
        for mode in Mode::ALL {
            for id in CommandId::ALL {
                let keys = |keymap: &Keymap| keymap.keys(*mode, *id).collect::<Vec<_>>();
                assert_eq!(keys(&keymap), keys(&Keymap::standard()), "{mode:?} {id:?}");
            }
        }
    }
}
