//! A passphrase at the terminal: asked before the screen, unseen; without it what is open opens.

#![cfg(feature = "seal")]
// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used)]

mod program;

use std::fs;
use std::path::Path;

use program::Home;

const PHRASE: &str = "quatre mots et un é";
const CANARY: &str = "canari-à-huis-clos";
const QUIT: &str = "\x11"; // Ctrl+Q

/// Every file of the session's that holds these words.
fn holding(folder: &Path, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, words));
        } else if String::from_utf8_lossy(&fs::read(&path).unwrap()).contains(words) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn a_passphrase_is_typed_unseen_and_opens_what_it_closed() {
    let home = Home::at("2009-05-27T14:00:00+1s");
    let file = home.new_golden("complet");
    let lines = format!("cb: ouvert\nhc:\ncb: {CANARY}\nhc-\n");
    home.run_with(&["take", "complet.ron"], &lines);
    let folder = file.parent().unwrap();
    assert!(!holding(folder, CANARY).is_empty());

    let mut terminal = home.open(&["encrypt", "complet.ron"], 24, 80);
    terminal.wait_for("Nouvelle phrase secrète");
    terminal.send(&format!("{PHRASE}\r"));
    terminal.wait_for("Encore une fois");
    terminal.send("autre chose\r");
    terminal.wait_for("pas les mêmes");
    terminal.send(&format!("{PHRASE}\r"));
    terminal.wait_until("the question a second time", |screen| {
        screen.matches("Encore une fois").count() == 2
    });
    terminal.send(&format!("{PHRASE}\r"));
    terminal.wait_for("est chiffré");
    assert!(!terminal.has_written("quatre"), "{}", terminal.written());
    let (code, _) = terminal.wait_end();
    assert_eq!(code, 0);
    assert_eq!(holding(folder, CANARY), Vec::<String>::new());

    // Enter alone: what is open.
    let mut terminal = home.open(&["complet.ron"], 24, 80);
    terminal.wait_for("Phrase secrète de complet.ron");
    terminal.send("\r");
    let screen = terminal.wait_for("huis clos (chiffré)");
    assert!(
        screen.contains("ouvert") && !screen.contains(CANARY),
        "{screen}"
    );
    terminal.send(QUIT);
    terminal.wait_end();

    // A wrong one is said, the right one opens; a line typed inside is encrypted too.
    let mut terminal = home.open(&["complet.ron"], 24, 80);
    terminal.wait_for("Phrase secrète de complet.ron");
    terminal.send("fausse\r");
    terminal.wait_for("pas la bonne clé");
    terminal.send(&format!("{PHRASE}\r"));
    terminal.wait_for(CANARY);
    terminal.type_line("hc:");
    terminal.type_line(&format!("yt: encore {CANARY}"));
    terminal.wait_for("enregistré");
    assert!(!terminal.has_written("quatre"));
    terminal.send(QUIT);
    let (code, _) = terminal.wait_end();
    assert_eq!(code, 0);
    assert_eq!(holding(folder, CANARY), Vec::<String>::new());
}
