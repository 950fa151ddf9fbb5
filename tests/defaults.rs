//! The files a user may keep: printed to begin with, read back as printed and with every line in force.

// Test code, which the lints cannot see in helper functions.
#![allow(clippy::unwrap_used)]

mod program;

use std::fs;

use program::{Home, text};

/// With the comment taken away before every setting.
fn in_force(file: &str) -> String {
    let setting = |line: &str| {
        let bare = line.trim_start().strip_prefix("// ")?.to_owned();
        let (name, _) = bare.split_once(": ")?;
        let name = name.trim_matches('"');
        let named = name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        (named && bare.contains(',')).then_some(bare)
    };
    let lines = file.lines();
    lines
        .map(|line| setting(line).unwrap_or_else(|| line.to_owned()) + "\n")
        .collect()
}

#[test]
fn what_is_printed_to_begin_with_is_read_back() {
    let home = Home::new();
    let config = home.path("config.ron");
    for language in ["fr", "en", "ja"] {
        for (command, name) in [("config", "config.ron"), ("keymap", "keys.ron")] {
            let file = home.ok(&[command, "--default", "--lang", language]);
            let whole = in_force(&file);
            assert!(whole.lines().count() > 6 && whole != file, "{whole}");
            for text in [file, whole] {
                fs::write(&config, "()").unwrap();
                fs::write(home.path(name), text).unwrap();
                home.ok(&["config", "--config", config.to_str().unwrap()]);
            }
        }
        fs::remove_file(home.path("keys.ron")).unwrap();
    }
}

#[test]
fn they_say_where_the_files_are_and_which_are_not_there() {
    let home = Home::new();
    let config = home.path("config.ron");
    fs::write(&config, "()").unwrap();
    let told = home.ok(&["config", "--config", config.to_str().unwrap()]);
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines[0], config.to_str().unwrap());
    assert!(lines[1].ends_with("keys.ron  (absent)"), "{told}");
    let keymap = home.ok(&["keymap", "--config", config.to_str().unwrap()]);
    assert_eq!(keymap.trim_end(), lines[1]);
}

#[test]
fn a_configuration_that_is_wrong_can_be_made_anew() {
    let home = Home::new();
    let config = home.path("config.ron");
    fs::write(&config, "(couleur: 1)").unwrap();
    let config = config.to_str().unwrap();
    let refused = home.run(&["config", "--config", config]);
    assert_eq!(refused.status.code(), Some(3), "{}", text(&refused.stderr));
    home.ok(&["config", "--default", "--config", config]);
}
