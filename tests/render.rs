//! `copil render` and `copil copy`: every output in one call, and nothing that somebody wrote is lost.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used)]

mod program;

use std::fs;

use program::{Home, golden_text, text};

/// A home with the session of 2009 in `s.ron`.
fn home() -> Home {
    let home = Home::at("2009-05-27T14:00:00+1s");
    let shipped = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/sessions/2009-05-27-premier-comite-de-pilotage.ron"
    );
    fs::copy(shipped, home.path("s.ron")).unwrap();
    home
}

/// What is said when it fails with this code.
fn refused(home: &Home, args: &[&str], code: i32) -> String {
    let output = home.run(args);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
    assert!(output.stdout.is_empty());
    said
}

fn read(home: &Home, name: &str) -> String {
    fs::read_to_string(home.path(name)).unwrap()
}

#[test]
fn several_outputs_come_from_one_call_each_in_the_format_of_its_name() {
    let home = home();
    let said = home.ok(&[
        "render", "s.ron", "-o", "a.md", "-o", "a.html", "-o", "a.txt", "-o", "-",
    ]);
    assert_eq!(said, golden_text("2009-05-27.txt"));
    assert_eq!(read(&home, "a.txt"), said);
    assert!(read(&home, "a.md").contains("\n# COMPTE-RENDU\n"));
    assert!(read(&home, "a.html").starts_with("<!DOCTYPE html>"));
}

#[test]
fn the_decisions_by_objective_are_a_document_of_their_own() {
    let home = home();
    let plain = home.ok(&["render", "s.ron", "--document", "objectifs"]);
    assert!(plain.contains("\nSans objectif\u{a0}:\n1) "), "{plain}");
    let cite = r#"cite: (source: "feuille de route 2013-2018", objective: 17, measure: 2), "#;
    let session = read(&home, "s.ron").replacen("(id: 40, ", &format!("(id: 40, {cite}"), 1);
    fs::write(home.path("s.ron"), session).unwrap();
    let said = home.ok(&["render", "s.ron", "--document", "objectifs"]);
    let served =
        "\nObjectif n°\u{a0}17 (feuille de route 2013-2018)\u{a0}:\n2e tiret\u{a0}:\n2) Les thèmes";
    assert!(said.contains(served), "{said}");
}

#[test]
fn the_format_asked_for_is_for_names_that_leave_it_open() {
    let home = home();
    home.ok(&[
        "render", "s.ron", "--format", "email", "-o", "a.html", "-o", "b", "-o", "c.md",
    ]);
    assert!(read(&home, "a.html").starts_with("<meta charset"));
    assert_eq!(read(&home, "b"), read(&home, "a.html"));
    assert!(read(&home, "c.md").starts_with("**Deuxièmes"));
    let said = refused(&home, &["render", "s.ron", "-o", "d.xyz"], 2);
    assert!(
        said.contains("d.xyz") && said.contains("--format"),
        "{said}"
    );
}

#[test]
fn a_folder_gets_a_file_of_the_documents_own_name() {
    let home = home();
    fs::create_dir(home.path("out")).unwrap();
    home.ok(&["render", "s.ron", "--format", "md", "-o", "out"]);
    home.ok(&["render", "s.ron", "--format", "md", "-o", "out", "--final"]);
    let mut names: Vec<String> = fs::read_dir(home.path("out"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(
        names
            .iter()
            .all(|name| name.rsplit('.').next() == Some("md"))
    );
    assert_eq!(
        names.iter().filter(|name| name.contains("projet")).count(),
        1
    );
}

#[test]
fn a_document_is_written_anew_but_never_over_what_somebody_changed() {
    let home = home();
    let write = ["render", "s.ron", "-o", "a.md", "-o", "a.txt"];
    home.ok(&write);
    home.run_with(&["take", "s.ron"], "! Une décision de plus\n");
    home.ok(&write);
    assert!(read(&home, "a.md").contains("Une décision de plus"));
    let edited = read(&home, "a.md") + "\nRelu par le cabinet.\n";
    fs::write(home.path("a.md"), &edited).unwrap();
    home.run_with(&["take", "s.ron"], "! Une autre encore\n");
    let said = refused(&home, &write, 2);
    assert!(
        said.contains("a.md") && said.contains("a-2.md") && said.contains("--force"),
        "{said}"
    );
    assert_eq!(read(&home, "a.md"), edited);
    home.ok(&["render", "s.ron", "-o", "a.md", "--force"]);
    assert!(read(&home, "a.md").contains("Une autre encore"));
    home.ok(&write);
}

#[test]
fn what_copil_never_wrote_is_somebody_elses() {
    let home = home();
    fs::write(home.path("a.txt"), "précieux").unwrap();
    refused(&home, &["render", "s.ron", "-o", "a.txt"], 2);
    assert_eq!(read(&home, "a.txt"), "précieux");
}

#[test]
fn no_session_is_ever_written_over() {
    let home = home();
    fs::copy(home.path("s.ron"), home.path("t.txt")).unwrap();
    for file in ["s.ron", "./s.ron", "t.txt"] {
        let before = read(&home, file);
        let said = refused(
            &home,
            &["render", "s.ron", "--format", "text", "--force", "-o", file],
            2,
        );
        assert!(said.contains(file), "{said}");
        assert_eq!(read(&home, file), before);
    }
}

#[test]
fn nothing_is_written_when_one_of_the_outputs_cannot_be_rendered() {
    let home = home();
    let bad = r#"(extends: "comite", fr: (decision: "{nom}"))"#;
    fs::write(home.path("bad.ron"), bad).unwrap();
    let said = refused(
        &home,
        &["render", "s.ron", "--house", "bad.ron", "-o", "a.txt"],
        3,
    );
    assert!(said.contains("bad.ron:1:"), "{said}");
    refused(&home, &["render", "s.ron", "-o", "a.txt", "-o", "b.xyz"], 2);
    assert!(!home.path("a.txt").exists());
}

#[test]
fn a_house_is_named_or_given_by_its_file() {
    let home = home();
    let own = r#"(extends: "comite", fr: (decisions: "Ce qui est acté :"))"#;
    fs::create_dir_all(home.path("maison")).unwrap();
    fs::write(home.path("maison/verte.ron"), own).unwrap();
    let said = home.ok(&["render", "s.ron", "--house", "maison/verte.ron"]);
    assert!(said.contains("Ce qui est acté"), "{said}");
    assert_eq!(
        home.ok(&["render", "s.ron", "--house", "comite"]),
        golden_text("2009-05-27.txt")
    );
    for missing in ["verte", "maison/rouge.ron"] {
        let said = refused(&home, &["render", "s.ron", "--house", missing], 3);
        assert!(said.contains(missing), "{said}");
    }
}

#[test]
fn a_session_cannot_reach_for_a_file_as_its_house() {
    let home = home();
    fs::write(home.path("x.ron"), r#"(extends: "comite")"#).unwrap();
    let session = read(&home, "s.ron").replace("house: \"comite\"", "house: \"./x.ron\"");
    fs::write(home.path("t.ron"), session).unwrap();
    refused(&home, &["render", "t.ron"], 3);
}

#[test]
fn a_roadmap_and_a_fiche_give_their_own_sheets() {
    let home = home();
    for (file, golden) in [
        (
            "feuilles-de-route/feuille-de-route-2013-2018.ron",
            "feuille-de-route.txt",
        ),
        ("fiches/fiche-vierge.ron", "fiche-vierge.txt"),
    ] {
        let path = format!("{}/sessions/{file}", env!("CARGO_MANIFEST_DIR"));
        assert_eq!(home.ok(&["render", &path]), golden_text(golden));
        let said = refused(&home, &["render", &path, "--document", "compte-rendu"], 3);
        assert!(said.contains("compte-rendu"), "{said}");
    }
}

#[test]
fn lines_have_the_width_asked_for() {
    let home = home();
    let said = home.ok(&["render", "s.ron", "--width", "60"]);
    assert!(said.lines().all(|line| line.chars().count() <= 60));
    let flowed = home.ok(&["render", "s.ron", "--flowed"]);
    assert!(flowed.lines().any(|line| line.ends_with(' ')));
}

#[test]
fn what_was_said_behind_closed_doors_leaves_only_by_name() {
    let home = home();
    home.run_with(
        &["take", "s.ron"],
        "hc:\nar: évoque un contentieux\nhc-\n, à moi seul\n",
    );
    assert!(!home.ok(&["render", "s.ron"]).contains("contentieux"));
    let said = home.ok(&["render", "s.ron", "--with-confidential"]);
    assert!(
        said.contains("contentieux") && !said.contains("à moi seul"),
        "{said}"
    );
    assert!(said.contains("Confidentiel\u{a0}:"), "{said}");
    assert!(!home.ok(&["render", "s.ron"]).contains("Confidentiel"));
}

#[test]
fn a_terminal_is_given_no_bytes_it_cannot_read() {
    let home = home();
    let terminal = home.open(&["render", "s.ron", "--format", "docx"], 24, 80);
    let (code, screen) = terminal.wait_end();
    assert_eq!(code, 2, "{screen}");
    assert!(screen.contains("docx"), "{screen}");
}

#[test]
fn a_file_here_may_have_a_colon_in_its_name() {
    let home = home();
    fs::copy(home.path("s.ron"), home.path("a:b.ron")).unwrap();
    for name in ["a:b.ron", "./a:b.ron"] {
        // There is nowhere to copy to here; the document was found.
        let output = home.run(&["copy", name]);
        let said = text(&output.stderr) + &text(&output.stdout);
        assert!(said.contains("copil/compte-rendu"), "{name}: {said}");
    }
}

#[test]
fn an_option_of_ssh_is_no_host() {
    let home = home();
    let host = "-oProxyCommand=touch marker:s.ron";
    refused(&home, &["copy", "--", host], 2);
    assert!(!home.path("marker").exists());
}

#[test]
fn without_ssh_a_copy_from_afar_says_so() {
    let home = home().with("PATH", "/nowhere");
    let said = refused(&home, &["copy", "nancy:s.ron"], 4);
    assert!(said.contains("ssh"), "{said}");
}

#[test]
fn a_houses_logo_stands_beside_its_file() {
    let home = home();
    fs::create_dir(home.path("maison")).unwrap();
    let house = r#"(extends: "comite", look: (logo: "blason.png"))"#;
    fs::write(home.path("maison/verte.ron"), house).unwrap();
    let render = [
        "render",
        "s.ron",
        "--house",
        "maison/verte.ron",
        "-o",
        "a.docx",
    ];
    let said = refused(&home, &render, 3);
    assert!(said.contains("maison/blason.png"), "{said}");
    fs::write(home.path("maison/blason.png"), "<svg/>").unwrap();
    let said = refused(&home, &render, 4);
    assert!(
        said.contains("blason.png") && said.contains("PNG"),
        "{said}"
    );
    assert!(!home.path("a.docx").exists());
    let logo = include_bytes!("writers/office/logo.png");
    fs::write(home.path("maison/blason.png"), logo).unwrap();
    home.ok(&render);
    assert!(home.path("a.docx").exists());
}

#[test]
fn a_draft_mail_takes_other_forms_with_it() {
    let home = home();
    home.ok(&["render", "s.ron", "-o", "a.eml", "--attach", "docx,md"]);
    let mail = read(&home, "a.eml");
    for kind in [
        "multipart/mixed",
        "wordprocessingml.document",
        "text/markdown",
    ] {
        assert!(mail.contains(kind), "{kind}");
    }
    assert!(mail.contains("Date: Wed, 27 May 2009 14:00"), "{mail}");
}

#[test]
fn a_document_is_a_draft_until_nothing_is_left_to_settle() {
    let home = Home::at("2026-03-12T14:00:00+1s");
    home.new_golden("complet");
    let take = |lines: &str| {
        let taken = home.run_with(&["take", "complet.ron", "--strict"], lines);
        assert!(taken.status.success(), "{}", text(&taken.stderr));
    };
    let says = |args: &[&str]| {
        let all = ["render", "complet.ron", "--house", "administration"];
        home.ok(&[&all[..], args].concat()).contains("Projet")
    };
    take("cb: un mot\n");
    assert!(says(&[]), "the session is not closed");
    assert!(!says(&["--final"]));
    take("levee: 17 h 30\n");
    assert!(!says(&[]));
    take("! un point que personne n'a relu\n");
    assert!(says(&[]));
}
