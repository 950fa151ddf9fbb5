//! House styles as files of people: their own, one over another, wrong ones, pictures.

// Test code, in which the lints do not see that it is.
#![allow(clippy::unwrap_used)]

mod program;

use std::fmt::Write;
use std::fs;

use program::{Home, golden_text, text};

/// A home with the full session in `s.ron`, and these houses of one's own.
fn home(houses: &[(&str, &str)]) -> Home {
    let home = Home::new();
    let folder = home.path(".config/copil/themes/house");
    fs::create_dir_all(&folder).unwrap();
    for (name, house) in houses {
        fs::write(folder.join(name), house).unwrap();
    }
    fs::write(home.path("s.ron"), golden_text("pleniere.ron")).unwrap();
    home
}

/// What is said of a render that must fail, without the folder it happened in.
fn refused(home: &Home, args: &[&str]) -> String {
    let output = home.run(&[&["render", "s.ron", "--lang", "fr"], args].concat());
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    assert!(output.stdout.is_empty());
    let said = text(&output.stderr).replace(&home.path("").display().to_string(), "");
    said.replace('\u{a0}', " ")
}

#[test]
fn a_house_extends_another_of_ones_own() {
    let home = home(&[
        (
            "ville.ron",
            "(extends: \"administration\", attendance: list)",
        ),
        (
            "service.ron",
            "(extends: \"ville\", fr: (decisions: \"Il est décidé :\"))",
        ),
        (
            "administration.ron",
            "(extends: \"administration\", fr: (agenda: \"À l'ordre du jour :\"))",
        ),
    ]);
    let said = home.ok(&["render", "s.ron", "--house", "service"]);
    for line in [
        "Étaient présents : Claire BEAUMONT, Maire de Saint-Rémy ; Yuko TAKEDA,",
        "À l’ordre du jour :",
        "Il est décidé :",
        "Le rapporteur",
    ] {
        assert!(
            said.replace(['\u{a0}', '\u{202f}'], " ").contains(line),
            "{line}\n{said}"
        );
    }
}

#[test]
fn a_house_is_named_by_its_file_too() {
    let home = home(&[]);
    let house = "(extends: \"releve\", fr: (titles: {\"compte-rendu\": \"CE QUI EST ACTÉ\"}))";
    fs::write(home.path("mienne.ron"), house).unwrap();
    let said = home.ok(&["render", "s.ron", "--house", "mienne.ron"]);
    assert!(said.contains("\nCE QUI EST ACTÉ\n"), "{said}");
    assert!(refused(&home, &["--house", "absente.ron"]).contains("absente.ron"));
    assert!(refused(&home, &["--house", "absente"]).contains("« absente »"));
    // A name cannot leave the folder.
    assert!(refused(&home, &["--house", ".."]).contains("« .. »"));
}

#[test]
fn what_is_wrong_in_a_house_that_is_extended_is_said_of_its_own_file() {
    let home = home(&[
        ("a.ron", "(extends: \"b\")"),
        ("b.ron", "(\n  extends: \"c\",\n)"),
        ("c.ron", "(extends: \"a\")"),
        ("d.ron", "(extends: \"e\")"),
        (
            "e.ron",
            "(extends: \"comite\",\n  fr: (speaker: \"{qui} :\"))",
        ),
        ("f.ron", "(extends: \"g\")"),
        ("g.ron", "(extends: \"nulle part\")"),
        (
            "h.ron",
            "(extends: \"comite\",\n  look: (logo: \"blason.png\"))",
        ),
    ]);
    let mut table = String::new();
    for house in ["a", "d", "f", "h"] {
        writeln!(table, "{house}\n{}", refused(&home, &["--house", house])).unwrap();
    }
    insta::assert_snapshot!(table);
}

#[test]
fn a_logo_stands_beside_the_house_that_names_it() {
    let home = home(&[(
        "h.ron",
        "(extends: \"administration\", look: (logo: \"blason.png\"))",
    )]);
    let folder = home.path(".config/copil/themes/house");
    fs::write(folder.join("blason.png"), "no picture").unwrap();
    let output = home.run(&[
        "render", "s.ron", "--house", "h", "-o", "a.docx", "--lang", "fr",
    ]);
    assert!(
        text(&output.stderr).contains("blason.png"),
        "{}",
        text(&output.stderr)
    );
    assert!(!home.path("a.docx").exists());
    let picture = include_bytes!("pictures/point.png");
    fs::write(folder.join("blason.png"), picture).unwrap();
    home.ok(&[
        "render", "s.ron", "--house", "h", "-o", "a.docx", "-o", "a.txt",
    ]);
    assert!(home.path("a.docx").exists());
}

#[test]
fn every_house_shipped_renders_in_every_format_and_language() {
    let home = home(&[]);
    for house in ["comite", "administration", "releve"] {
        for language in ["fr", "en", "ja"] {
            for kind in [
                "compte-rendu",
                "releve",
                "ordre-du-jour",
                "actions",
                "objectifs",
            ] {
                home.ok(&[
                    "render",
                    "s.ron",
                    "--house",
                    house,
                    "--language",
                    language,
                    "--document",
                    kind,
                    "-o",
                    "a.txt",
                    "-o",
                    "a.md",
                    "-o",
                    "a.html",
                    "-o",
                    "a.json",
                    "--force",
                ]);
            }
        }
    }
}
