//! `copil -k 'KEYS' --print`: one frame as text, nothing on the disk.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used)]

mod program;

use std::path::{Path, PathBuf};

use program::{Home, text};

const SHIPPED: &str = "2009-05-27-premier-comite-de-pilotage.ron";
const NOW: &str = "2026-03-12T14:00:00+1m";

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.push((entry.path(), std::fs::read(entry.path()).unwrap()));
        }
    }
    found.sort();
    found
}

#[test]
fn the_frame_has_the_size_asked_for_and_is_the_same_each_time() {
    let home = Home::at(NOW);
    for (size, columns, rows) in [("80x24", 80, 24), ("200×60", 200, 60), ("1x1", 1, 1)] {
        let args = [SHIPPED, "--print", "--size", size];
        let frame = home.ok(&args);
        assert_eq!(frame.lines().count(), rows, "{size}");
        let widest = frame.lines().map(copil::text::cells).max().unwrap();
        assert!(widest <= columns, "{size}: {widest}");
        assert_eq!(home.ok(&args), frame);
    }
    assert!(home.ok(&["--print"]).contains("SÉANCES"));
}

#[test]
fn keys_do_what_they_do_on_the_screen_and_nothing_is_written() {
    let home = Home::at(NOW);
    home.new_golden("complet");
    let before = files(&home.path(""));
    let press = |keys| home.ok(&["complet.ron", "-k", keys, "--print", "--size", "120x40"]);

    let noted = press("cb: Mot de bienvenue<Enter>- deuxième point<Enter>à moitié");
    assert!(noted.contains("Mot de bienvenue"), "{noted}");
    assert!(noted.contains("– deuxième point"), "{noted}");
    assert!(noted.contains("\n à moitié"), "{noted}");
    assert!(noted.contains("enregistré 14:02"), "{noted}");

    let previewed = press("cb: Mot de bienvenue<Entrée><F5>");
    assert!(previewed.contains("COMPTE-RENDU"), "{previewed}");
    let copied = press("<F6>");
    assert!(copied.contains("rien n'est copié"), "{copied}");
    let left = press("à moitié<Ctrl+Q>jamais tapé");
    assert!(
        left.contains("à moitié") && !left.contains("jamais"),
        "{left}"
    );

    assert_eq!(files(&home.path("")), before);
}

#[test]
fn a_shipped_session_and_a_new_one_are_worked_on_in_memory() {
    let home = Home::at(NOW);
    let copy = home.ok(&[SHIPPED, "-k", "un mot de plus<Enter>o<Enter>", "--print"]);
    assert!(copy.contains("un mot de plus"), "{copy}");
    let new = home.ok(&["-k", "nRencontres<Tab>Comité<Enter>", "--print"]);
    assert!(new.contains("JOURNAL") || new.contains("Journal"), "{new}");
    assert_eq!(files(&home.path("")), []);
}

#[test]
fn wide_characters_take_two_cells_and_leave_no_blank() {
    let home = Home::at(NOW);
    home.new_golden("complet");
    let frame = home.ok(&["complet.ron", "-k", "cb: 決定事項を確認", "--print"]);
    assert!(frame.contains(" cb: 決定事項を確認\n"), "{frame}");
}

#[test]
fn what_cannot_be_pressed_or_drawn_is_said_with_exit_code_2() {
    let home = Home::new();
    for (args, said) in [
        (&["-k", "<Entrer>", "--print"][..], "« <Entrer>"),
        (&["-k", "<ar- texte", "--print"], "<< tape le signe <"),
        (
            &["-k", "<Ctrl+M>", "--print"],
            "le terminal envoie la même chose",
        ),
        (&["--print", "--size", "80"], "120x40"),
        (&["--print", "--size", "0x24"], "120x40"),
        (&["--print", "--size", "80x2000"], "120x40"),
        (&["-k", "a"], "--print"),
    ] {
        let output = home.run(args);
        let message = text(&output.stderr).replace('\u{a0}', " ");
        assert_eq!(output.status.code(), Some(2), "{args:?}: {message}");
        assert!(message.contains(said), "{args:?}: {message}");
    }
}

#[test]
fn a_file_that_is_no_session_is_said_with_exit_code_3() {
    let home = Home::new();
    std::fs::write(home.path("x.ron"), "(").unwrap();
    let output = home.run(&["x.ron", "--print"]);
    assert_eq!(output.status.code(), Some(3));
}
