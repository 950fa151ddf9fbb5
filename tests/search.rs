//! `copil search`: words in all sessions of a folder, as lines and as JSON.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used)]

mod program;

use std::fs;

use program::{Home, golden_text, text};

/// A folder with the two golden sessions, taken line by line.
fn home() -> Home {
    let home = Home::at("2026-03-12T09:30:00+1s");
    for name in ["2009-05-27", "complet"] {
        let file = home.new_golden(name);
        let taken = home.run_with(
            &["take", file.to_str().unwrap()],
            &golden_text(&format!("{name}.capture")),
        );
        assert!(taken.status.success(), "{}", text(&taken.stderr));
    }
    home
}

/// What is found, the folder's own name left out.
fn search(home: &Home, args: &[&str]) -> String {
    let folder = home.path("").to_string_lossy().into_owned();
    let all = [&["search", "--sessions", &folder], args].concat();
    let found = home.run(&all);
    assert_eq!(text(&found.stderr), "");
    let code = found.status.code().unwrap();
    format!(
        "{}exit {code}\n",
        text(&found.stdout).replace(&folder, "DIR/")
    )
}

#[test]
fn what_is_found_is_told_session_by_session() {
    let home = home();
    let mut told = String::new();
    for args in [
        &["lettres", "d'invitations"][..],
        &["kanazawa", "--kind", "entry", "--until", "2009-12-31"],
        &["thèmes", "--person", "rossinot"],
        &["\"comité de pilotage conjoint\""],
        &[
            "eau",
            "--body",
            "pilotage",
            "--since",
            "2026-01-01",
            "--lang",
            "ja",
        ],
        &["decid*", "--lang", "en"],
        &["introuvable"],
    ] {
        let line = args.join(" ");
        let found = search(&home, args);
        told.push_str(&["$ copil search ", &line, "\n", &found, "\n"].concat());
    }
    insta::assert_snapshot!("search_text", told);
}

#[test]
fn programs_are_given_json() {
    let home = home();
    insta::assert_snapshot!(
        "search_json",
        search(&home, &["patrimoine", "--format", "json"])
    );
}

#[test]
fn a_broken_file_is_told_beside_what_is_found_and_a_wrong_line_is_usage() {
    let home = home();
    fs::write(home.path("broken.ron"), "(copil: 1, event: \"patrimoine\"").unwrap();
    let folder = home.path("").to_string_lossy().into_owned();
    let found = home.run(&["search", "patrimoine", "--sessions", &folder]);
    assert_eq!(found.status.code(), Some(0));
    assert!(
        text(&found.stderr).contains("broken.ron"),
        "{}",
        text(&found.stderr)
    );
    for args in [
        &["search"][..],
        &["search", "…"],
        &["search", "a", "--kind", "x"],
    ] {
        assert_eq!(home.run(args).status.code(), Some(2), "{args:?}");
    }
}
