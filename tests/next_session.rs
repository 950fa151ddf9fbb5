//! From one session to the next: what was left open goes on, with the way back.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used)]

mod program;

use std::fs;

use program::{Home, making};

const FIRST: &str = "2009-05-27-premier-comite-de-pilotage.ron";
const SECOND: &str = "2009-10-deuxieme-comite-de-pilotage.ron";

/// What the source says of the second meeting: what it is to settle, and where it is; not when.
const AGENDA: &str = "Thèmes et grandes lignes des Deuxièmes Rencontres\n\
                      Chef de file de chaque atelier\n\
                      Mobilisation des collectivités françaises\n";
const WHEN: &str = "octobre 2009, date en attente de confirmation";

#[test]
fn the_second_session_shipped_is_made_from_the_first() {
    let home = Home::new();
    fs::write(home.path("odj.txt"), AGENDA).unwrap();
    home.ok(&[
        "new", SECOND, "--from", FIRST, "--date", WHEN, "--place", "Paris", "--agenda", "odj.txt",
    ]);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/");
    let shipped = fs::read_to_string(format!("{folder}{SECOND}")).unwrap();
    let made = fs::read_to_string(home.path(SECOND)).unwrap();
    assert_eq!(made, shipped);
    assert!(
        shipped.contains("log: []"),
        "minutes that the source does not give"
    );
}

#[test]
fn the_next_session_is_convoked_with_what_was_left_open() {
    let home = Home::new();
    let shipped = format!("{}/sessions/{SECOND}", env!("CARGO_MANIFEST_DIR"));
    let asked = home.ok(&["render", &shipped, "--document", "ordre-du-jour"]);
    let asked = asked.replace('\u{a0}', " ");
    for line in [
        "Deuxième Comité de pilotage, octobre 2009, date en attente de confirmation",
        "1. Approbation du compte-rendu du 27 mai 2009",
        "2. Suites de la séance du 27 mai 2009",
    ] {
        assert!(asked.contains(line), "{line}\n{asked}");
    }
    let minutes = home.ok(&["render", &shipped]);
    assert!(minutes.contains("Points restant à trancher"), "{minutes}");
    assert!(
        minutes.contains("Date en attente de confirmation"),
        "{minutes}"
    );
}

/// A first session, of a house.
fn first_in(home: &Home, house: &str) {
    home.ok(&making("1.ron", &["--house", house]));
}

#[test]
fn what_the_last_session_announced_is_when_and_where_the_next_one_is() {
    let home = Home::at("2026-09-01T14:00:00");
    first_in(&home, "comite");
    let lines = "odj+ Dates\n? qui prend en charge l'interprétation ?\n\
                 > Préfecture : réserver la salle d'ici le 15/09\nproch: 5 octobre, Kanazawa\n";
    home.run_with(&["take", "1.ron"], lines);
    home.ok(&["new", "2.ron", "--from", "1.ron"]);
    let next = fs::read_to_string(home.path("2.ron")).unwrap();
    for held in [
        "number: 2",
        "date: \"2026-10-05\"",
        "place: \"Kanazawa\"",
        "title: \"Dates\"",
        "qui prend en charge",
        "réserver la salle",
        "file: \"1.ron\"",
    ] {
        assert!(next.contains(held), "{held}\n{next}");
    }
}

#[test]
fn what_was_fixed_behind_closed_doors_is_not_when_and_where_the_next_session_is() {
    let home = Home::at("2026-09-01T14:00:00");
    first_in(&home, "comite");
    home.run_with(&["take", "1.ron"], "hc:\nproch: 5 octobre, Kanazawa\nhc-\n");
    let output = home.run(&["new", "2.ron", "--from", "1.ron"]);
    assert_eq!(output.status.code(), Some(2), "nobody knows the day");
    home.ok(&["new", "2.ron", "--from", "1.ron", "--date", "2026-10-05"]);
    let next = fs::read_to_string(home.path("2.ron")).unwrap();
    assert!(next.contains("place: \"Nancy\""), "{next}");
    assert!(!next.contains("Kanazawa"), "{next}");
}

#[test]
fn without_a_day_announced_one_has_to_be_said() {
    let home = Home::new();
    let output = home.run(&["new", "2.ron", "--from", FIRST]);
    assert_eq!(output.status.code(), Some(2));
    assert!(program::text(&output.stderr).contains("--date"));
    assert!(!home.path("2.ron").exists());
}

#[test]
fn the_older_file_says_that_its_minutes_were_approved_once_the_rapporteur_says_yes() {
    let home = Home::at("2026-10-05T14:00:00");
    first_in(&home, "administration");
    home.ok(&["new", "2.ron", "--from", "1.ron", "--date", "2026-10-05"]);
    let mut terminal = home.open(&["2.ron"], 40, 120);
    terminal.wait_for("ORDRE DU JOUR");
    terminal.type_line("approbation: 1er septembre");
    terminal.wait_for("le dira aussi");
    terminal.send("\x0b"); // Ctrl+K
    terminal.wait_for("Que faire");
    terminal.send("Inscrire l'app");
    terminal.wait_for("Inscrire l'approbation");
    terminal.send("\r");
    terminal.wait_for("approuvé à la date");
    terminal.send("o");
    terminal.wait_for("approuvé le 5 octobre 2026");
    terminal.send("\x11"); // Ctrl+Q
    let (code, _) = terminal.wait_end();
    assert_eq!(code, 0);
    let minutes = home.ok(&["render", "1.ron"]).replace('\u{a0}', " ");
    assert!(minutes.contains("Approuvé le 5 octobre 2026"), "{minutes}");
}
