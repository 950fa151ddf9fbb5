//! `copil --demo` in a real pseudo-terminal.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used)]

mod program;

use std::fs;

use program::Home;

const QUIT: &str = "\x11"; // Ctrl+Q
const CLEAR: &str = "\x15"; // Ctrl+U

/// The folders of demonstrations that are still there.
fn scratch(home: &Home) -> usize {
    let entries = fs::read_dir(home.path("")).unwrap().flatten();
    let names = entries.map(|entry| entry.file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("copil-demo-")).count()
}

#[test]
fn the_demonstration_takes_the_shipped_session_and_leaves_nothing_behind() {
    let home = Home::new();
    let mut terminal = home.open(&["--demo", "--speed", "10000"], 40, 120);
    terminal.wait_for("COMPTE-RENDU");
    let screen = terminal.wait_for("Fin de la démonstration");
    let screen = screen.replace('\u{a0}', " ");
    assert!(screen.contains("mercredi 27 mai 2009"), "{screen}");
    assert_eq!(scratch(&home), 1);
    terminal.send(QUIT);
    let (code, _) = terminal.wait_end();
    assert_eq!(code, 0);
    assert_eq!(scratch(&home), 0);
}

#[test]
fn a_hand_takes_the_demonstration_over_and_its_half_line_stays() {
    let home = Home::new();
    // Slow enough never to come to the end of its first long line by itself.
    let mut terminal = home.open(&["--demo"], 40, 120);
    terminal.wait_for("Démonstration");
    terminal.wait_for("aj: Mot");
    terminal.send("x");
    let screen = terminal.wait_for("La main est à vous");
    let line = screen.lines().find(|line| line.starts_with(" aj: Mot"));
    let line = line.unwrap().trim_end().to_owned();
    assert!(!line.ends_with('x'), "{line}");
    terminal.send(" et à moi");
    terminal.wait_for(&format!("{line} et à moi"));
    terminal.send(CLEAR);
    terminal.wait_until("an empty line", |screen| !screen.contains(" et à moi"));
    terminal.type_line("ar: une ligne à moi");
    terminal.wait_for("une ligne à moi");
    terminal.send(QUIT);
    let (code, _) = terminal.wait_end();
    assert_eq!((code, scratch(&home)), (0, 0));
}
