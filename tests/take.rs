//! Lines taken from standard input when something is amiss: doubts, secrets, signals, misplaced options.

// Test code, in which the lints do not see that it is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod program;

use std::fs;
use std::io::Write;
use std::process::Command;
use std::time::{Duration, Instant};

use program::{Home, text};

fn new(home: &Home) -> String {
    let file = home.new_golden("2009-05-27");
    file.to_str().unwrap().to_owned()
}

#[test]
fn a_line_that_needs_an_answer_is_kept_flagged_and_reported_with_its_number() {
    for (line, said, kept) in [
        ("zz: bonjour", "zz (à identifier)", "bonjour"),
        ("!9 nouveau texte", "pas de point 9", "!9 nouveau texte"),
        ("!9- doublon", "pas de point 9", "!9- doublon"),
        ("vote 1: 12 0 1", "pas de point 1", "vote 1: 12 0 1"),
        ("q+ dupont", "« dupont »", "q+ dupont"),
        ("odj: 7", "pas de point 7", "odj: 7"),
        ("s/chat/chien", "« chat »", "s/chat/chien"),
        ("*", "Aucun thème", "*"),
    ] {
        let home = Home::new();
        let file = new(&home);
        let taken = home.run_with(&["take", &file, "--strict"], &format!("ar: un\n\n{line}\n"));
        assert_eq!(taken.status.code(), Some(1), "{line}");
        let stderr = text(&taken.stderr).replace(['\u{a0}', '\u{202f}'], " ");
        assert!(
            stderr.starts_with("copil: 3: ") && stderr.contains(said) && stderr.contains(line),
            "{line}: {stderr}"
        );
        let ron = fs::read_to_string(&file).unwrap();
        let row = ron
            .lines()
            .find(|row| row.contains(&format!("text: \"{kept}\"")));
        assert!(
            row.is_some_and(|row| row.contains("flag: ")),
            "{line}: {ron}"
        );
    }
}

#[test]
fn nothing_typed_in_confidence_comes_back_on_a_terminal_or_in_a_document() {
    let home = Home::new();
    let file = new(&home);
    let lines = "ar: public\nhc:\nar: secret un (?)\n! secret deux\nzz: secret trois\nq+ secret\n\
                 s/absent/secret\nhc-\n, secret quatre (?)\n,! secret cinq\nhc:\n* secret six\nhc-\n*\n\
                 - public deux\n";
    let log = home.path("log");
    let log = log.to_str().unwrap();
    let taken = home.run_with(&["take", &file, "--log", log], lines);
    assert!(taken.status.success());
    let stderr = text(&taken.stderr);
    assert_eq!(stderr.matches("demande une réponse").count(), 3, "{stderr}");
    let checked = home.run(&["check", &file]);
    let found = text(&checked.stdout);
    assert!(found.contains("à compléter — confidentiel"), "{found}");
    assert!(found.contains("à compléter — privé"), "{found}");
    for said in [
        stderr,
        found,
        fs::read_to_string(log).unwrap(),
        home.ok(&["render", &file]),
        home.ok(&["render", &file, "--format", "email"]),
    ] {
        assert!(!said.contains("ecret"), "{said}");
    }
}

/// Takes two lines, then this signal, while a third is still to come.
fn signalled(signal: &str) -> (Home, String, i32, String) {
    let home = Home::new();
    let file = new(&home);
    let mut child = home.start(&["take", &file, "--verbose"]);
    let mut lines = child.stdin.take().unwrap();
    lines.write_all("ar: un\n- deux\n".as_bytes()).unwrap();
    let end = Instant::now() + Duration::from_secs(20);
    while !home
        .run(&["render", &file])
        .stdout
        .ends_with("- Deux.\n".as_bytes())
    {
        assert!(Instant::now() < end, "the lines do not arrive");
    }
    let pid = child.id().to_string();
    let sent = Command::new("kill").args(["-s", signal, &pid]).status();
    assert!(sent.unwrap().success());
    let ended = child.wait_with_output().unwrap();
    drop(lines);
    let code = ended.status.code();
    (home, file, code.unwrap_or(-1), text(&ended.stderr))
}

#[test]
fn a_signal_ends_the_taking_with_everything_written_and_says_where() {
    for (signal, code) in [("TERM", 4), ("HUP", 4), ("INT", 4), ("USR1", 5)] {
        let (home, file, ended, said) = signalled(signal);
        assert_eq!(ended, code, "{signal}: {said}");
        assert!(said.contains("après la ligne 2"), "{signal}: {said}");
        // Nobody holds it any more, and the rest can be taken.
        let rest = home.run_with(&["take", &file], "- trois\n");
        assert!(rest.status.success(), "{signal}: {}", text(&rest.stderr));
        let document = home.ok(&["render", &file]);
        assert!(
            document.ends_with("- Un.\n- Deux.\n- Trois.\n"),
            "{document}"
        );
    }
}

#[test]
fn two_at_once_are_one_too_many_and_the_second_says_who_is_first() {
    let home = Home::new();
    let file = new(&home);
    let mut first = home.start(&["take", &file]);
    let mut lines = first.stdin.take().unwrap();
    lines.write_all("ar: un\n".as_bytes()).unwrap();
    let end = Instant::now() + Duration::from_secs(20);
    while !home
        .run(&["render", &file])
        .stdout
        .ends_with(": Un.\n".as_bytes())
    {
        assert!(Instant::now() < end, "the line does not arrive");
    }
    for (language, said) in [
        ("fr", "rapporteur tient la séance"),
        ("en", "rapporteur has held"),
    ] {
        let second = home.run_with(&["take", &file, "--lang", language], "aj: deux\n");
        assert_eq!(second.status.code(), Some(5));
        assert!(
            text(&second.stderr).contains(said),
            "{}",
            text(&second.stderr)
        );
    }
    drop(lines);
    assert!(first.wait().unwrap().success());
    assert!(!home.ok(&["render", &file]).contains("JOLY"));
}

#[test]
fn an_option_may_stand_before_the_sub_command_unless_it_is_for_the_screen() {
    let home = Home::new();
    let file = new(&home);
    let taken = home.run_with(&["--lang", "en", "take", &file, "--verbose"], "ar: one\n");
    assert_eq!(text(&taken.stderr), "copil: 1: note · André ROSSINOT\n");
    assert!(taken.status.success());
    for misplaced in [["--theme", "nuit"], ["--sessions", "."]] {
        let run = home.run(&[misplaced[0], misplaced[1], "render", &file]);
        assert_eq!(run.status.code(), Some(2));
        assert!(text(&run.stderr).contains(misplaced[0]));
    }
}

#[test]
fn a_document_is_never_written_over_a_session() {
    let home = Home::new();
    let file = new(&home);
    home.run_with(&["take", &file], "ar: un\n");
    let journal = file.replace(".ron", ".0001.journal");
    let plain = home.path("seance");
    fs::copy(&file, &plain).unwrap();
    let plain = plain.to_str().unwrap().to_owned();
    for (session, output) in [(&file, &file), (&file, &journal), (&plain, &plain)] {
        let before = fs::read(output).unwrap();
        let run = home.run(&["render", session, "--format", "text", "--output", output]);
        assert_eq!(run.status.code(), Some(2), "{output}");
        assert!(text(&run.stderr).contains("un document n'y est pas écrit"));
        assert_eq!(fs::read(output).unwrap(), before);
    }
    let free = home.path("compte-rendu.txt");
    let free = free.to_str().unwrap();
    // An older rendering gives way to a newer one.
    for _ in 0..2 {
        home.ok(&["render", &file, "--output", free]);
    }
    assert_eq!(
        fs::read_to_string(free).unwrap(),
        home.ok(&["render", &file])
    );
}
