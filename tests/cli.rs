//! The command line as a secretariat uses it: lines in, document out; bad input, clear message.

mod program;

use std::fs;

use program::{GOLDENS, Home, golden_text, making, text};

#[test]
fn a_session_taken_line_by_line_renders_the_house_compte_rendu() {
    for (name, _) in GOLDENS {
        let home = Home::new();
        let file = home.new_golden(name);
        let file = file.to_str().unwrap();
        let taken = home.run_with(
            &["take", file, "--strict"],
            &golden_text(&format!("{name}.capture")),
        );
        assert!(taken.status.success(), "{name}: {}", text(&taken.stderr));
        assert_eq!(
            home.ok(&["render", file]),
            golden_text(&format!("{name}.txt")),
            "{name}"
        );
    }
}

#[test]
fn the_shipped_session_renders_the_house_compte_rendu_and_holds_no_invented_hour() {
    let shipped = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/sessions/2009-05-27-premier-comite-de-pilotage.ron"
    );
    let home = Home::new();
    assert_eq!(home.ok(&["render", shipped]), golden_text("2009-05-27.txt"));
    let ron = fs::read_to_string(shipped).unwrap();
    assert!(
        !ron.contains(" at: ") && !ron.contains(" on: "),
        "hours that the source does not give"
    );
}

#[test]
fn the_same_session_gives_the_same_bytes() {
    let home = Home::at("2009-05-27T14:00:00+7s");
    let file = home.new_golden("2009-05-27");
    let file = file.to_str().unwrap();
    home.run_with(&["take", file], &golden_text("2009-05-27.capture"));
    for format in ["text", "email"] {
        let first = home.ok(&["render", file, "--format", format]);
        assert_eq!(home.ok(&["render", file, "--format", format]), first);
        assert!(!first.is_empty());
    }
}

#[test]
fn a_new_session_never_overwrites_a_file() {
    let home = Home::new();
    fs::write(home.path("x.ron"), "precious").unwrap();
    let file = home.path("x.ron");
    let output = home.run(&making(file.to_str().unwrap(), &[]));
    assert_eq!(output.status.code(), Some(4));
    assert!(
        text(&output.stderr).contains("x.ron"),
        "{}",
        text(&output.stderr)
    );
    assert_eq!(fs::read_to_string(file).unwrap(), "precious");
}

#[test]
fn a_line_that_needs_an_answer_is_kept_flagged_and_reported_with_its_number() {
    let home = Home::new();
    let file = home.new_golden("complet");
    let file = file.to_str().unwrap();
    let lines = "cb: premier mot\nzzz: qui parle ?\n";
    let lenient = home.run_with(&["take", file], lines);
    assert_eq!(lenient.status.code(), Some(0));
    let report = text(&lenient.stderr);
    assert!(report.contains('2') && report.contains("zzz"), "{report}");
    let rendered = home.ok(&["render", file]);
    assert!(rendered.contains("Qui parle"), "{rendered}");
    let strict = home.run_with(&["take", file, "--strict"], "yyy: encore\n");
    assert_eq!(strict.status.code(), Some(1));
    assert!(home.ok(&["render", file]).contains("Encore"));
}

#[test]
fn the_agenda_is_read_a_title_a_line() {
    let home = Home::new();
    fs::write(home.path("odj.txt"), "Ouverture\nDates et thèmes\n").unwrap();
    home.ok(&making("a.ron", &["--agenda", "odj.txt"]));
    let ron = fs::read_to_string(home.path("a.ron")).unwrap();
    assert!(
        ron.contains("Ouverture") && ron.contains("Dates et thèmes"),
        "{ron}"
    );
}

#[test]
fn check_tells_what_is_to_settle_and_fails_on_contradictions_only() {
    let home = Home::new();
    let file = home.new_golden("complet");
    let file = file.to_str().unwrap();
    home.run_with(&["take", file], &golden_text("complet.capture"));
    let warned = home.run(&["check", file]);
    assert_eq!(warned.status.code(), Some(0), "{}", text(&warned.stdout));
    assert!(
        !warned.stdout.is_empty(),
        "points not read back are worth a word"
    );
    let ron = fs::read_to_string(file).unwrap();
    fs::write(
        home.path("bad.ron"),
        ron.replace("by: \"hl\"", "by: \"nobody\""),
    )
    .unwrap();
    let failed = home.run(&["check", "bad.ron"]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(
        text(&failed.stdout).contains("nobody"),
        "{}",
        text(&failed.stdout)
    );
}

#[test]
fn check_says_what_typography_suggests_when_asked() {
    let home = Home::new();
    let file = home.new_golden("2009-05-27");
    let file = file.to_str().unwrap();
    home.run_with(&["take", file], &golden_text("2009-05-27.capture"));
    assert!(!text(&home.run(&["check", file]).stdout).contains("W1"));
    let asked = home.run(&["check", "--typography", file]);
    assert_eq!(asked.status.code(), Some(0));
    let said = text(&asked.stdout).replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        said.contains(": W1: « plutôt possible, » → « plus tôt possible, » ?"),
        "{said}"
    );
    assert!(
        said.contains(": W10: « 5 au 9 octobre » — date déplacée depuis : voir le point 4"),
        "{said}"
    );
    let places = said.lines().filter(|line| line.contains(": W"));
    assert!(
        places.into_iter().all(|line| line.starts_with('#')),
        "{said}"
    );
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_error() {
    let home = Home::new();
    let file = home.new_golden("2009-05-27");
    home.run_with(
        &["take", file.to_str().unwrap()],
        &golden_text("2009-05-27.capture"),
    );
    let line = format!(
        "{} render {} --format email | true; echo ${{PIPESTATUS[0]}}",
        env!("CARGO_BIN_EXE_copil"),
        file.display()
    );
    let output = std::process::Command::new("bash")
        .args(["-c", &line])
        .output()
        .unwrap();
    assert_eq!(
        (text(&output.stdout).as_str(), text(&output.stderr).as_str()),
        ("0\n", "")
    );
}

#[test]
fn rendering_writes_nothing_beside_the_session() {
    let home = Home::new();
    let file = home.new_golden("complet");
    let file = file.to_str().unwrap();
    home.run_with(&["take", file], &golden_text("complet.capture"));
    let listing = || {
        let mut files: Vec<_> = fs::read_dir(home.path("."))
            .unwrap()
            .flatten()
            .map(|entry| (entry.file_name(), fs::read(entry.path()).ok()))
            .collect();
        files.sort();
        files
    };
    let before = listing();
    home.ok(&["render", file]);
    home.ok(&["check", file]);
    assert_eq!(listing(), before);
}

#[test]
fn help_completions_and_man_page_speak_of_every_sub_command() {
    let home = Home::new();
    let man = home.ok(&["man"]);
    let help = home.ok(&["--help"]);
    let bash = home.ok(&["completions", "bash"]);
    for name in [
        "new",
        "take",
        "render",
        "copy",
        "check",
        "completions",
        "man",
    ] {
        for page in [&man, &help, &bash] {
            assert!(page.contains(name), "{name}: {page}");
        }
    }
    assert!(!help.contains("__clipboard"));
    assert!(home.ok(&["--version"]).starts_with("copil "));
}

#[test]
fn every_kind_of_ending_has_its_code() {
    let home = Home::new();
    fs::write(home.path("broken.ron"), "(copil: 1, event: ").unwrap();
    for (args, code) in [
        (&["render", "broken.ron"][..], 3),
        (&["render", "missing.ron"], 3),
        (&["render"], 2),
        (&["--wat"], 2),
        (&["--help"], 0),
    ] {
        let output = home.run(args);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{args:?}: {}",
            text(&output.stderr)
        );
        assert_eq!(output.stderr.is_empty(), code == 0, "{args:?}");
    }
}

#[cfg(unix)]
#[test]
fn the_log_is_its_owners_alone_and_holds_no_words_of_a_session() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let file = home.new_golden("complet");
    let file = file.to_str().unwrap();
    let capture = golden_text("complet.capture");
    let taken = home.run_with(&["--log", "copil.log", "take", file], &capture);
    assert!(taken.status.success(), "{}", text(&taken.stderr));
    let log = home.path("copil.log");
    assert_eq!(
        fs::metadata(&log).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let log = fs::read_to_string(log).unwrap();
    assert!(
        !log.contains("contentieux") && !log.contains("bienvenue"),
        "{log}"
    );
}

#[test]
fn what_happens_to_a_public_point_behind_closed_doors_does_not_print() {
    let home = Home::new();
    let file = home.new_golden("complet");
    let file = file.to_str().unwrap();
    let lines = "! la date est fixée\n! le lieu est fixé\nhc:\n!1+ après un contentieux\n\
                 !2 le lieu est fixé malgré le contentieux\nhc-\n!1+ après la réunion, date confirmée\n";
    let taken = home.run_with(&["take", file, "--strict"], lines);
    assert!(taken.status.success(), "{}", text(&taken.stderr));
    for format in ["text", "email"] {
        let rendered = home.ok(&["render", file, "--format", format]);
        assert!(
            rendered.contains("La date est fixée (après la réunion, date confirmée)."),
            "{rendered}"
        );
        assert!(
            !rendered.contains("contentieux") && !rendered.contains("lieu"),
            "{rendered}"
        );
    }
    assert!(
        fs::read_to_string(file).unwrap().contains("contentieux"),
        "kept, not printed"
    );
}
