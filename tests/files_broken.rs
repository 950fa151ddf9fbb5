//! Broken session files, each with what is said of it; none of them is ever written over.

// Test code, in which the lints do not see that it is.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::fmt::Write;

use copil::cli::Fault;
use copil::locale::{Catalog, Language};
use copil::model::Session;
use copil::store;

const HEAD: &str = "(\n    copil: 1,\n    event: \"Rencontres\", body: \"Comité\", number: 1,\n    date: \"2009-05-27\", place: \"Paris\",\n";

/// What follows the masthead of a session.
fn after_head(rest: &str) -> Vec<u8> {
    format!("{HEAD}{rest}").into_bytes()
}

// A table is as long as it has rows.
#[allow(clippy::too_many_lines)]
fn broken() -> Vec<(&'static str, Vec<u8>)> {
    let plain = |text: &str| text.as_bytes().to_vec();
    vec![
        ("empty", plain("")),
        ("nothing but spaces", plain(" \n\n")),
        ("a letter", plain("Madame, Monsieur,\nveuillez trouver…")),
        ("JSON", plain("{\"copil\": 1, \"event\": \"x\"}")),
        ("not text", b"PK\x03\x04\xff\xfe\x00\x01".to_vec()),
        ("latin-1", b"(copil: 1, event: \"Comit\xe9\")".to_vec()),
        ("no format first", plain("(event: \"x\", copil: 1)")),
        ("format zero", plain("(copil: 0)")),
        ("newer", plain("(copil: 3, holograms: [])")),
        ("newer and unreadable", plain("(copil: 3, <hologram>)")),
        ("newer than any number", plain("(copil: 99999999999)")),
        ("fiche", plain("(fiche: 1, titre: \"Jumelage\")")),
        ("roadmap", plain("(feuille_de_route: 1)")),
        ("cut after the masthead", after_head("")),
        (
            "cut in a row",
            after_head("    log: [\n        (id: 1, entry: note(text: \"Mot de"),
        ),
        (
            "cut after a row",
            after_head("    log: [\n        (id: 1, entry: note(text: \"Mot\")),\n"),
        ),
        ("unknown field", after_head("    chairman: \"ar\",\n)")),
        ("slip in a field", after_head("    poeple: [],\n)")),
        (
            "unknown field of a person",
            after_head(
                "    people: [\n        (key: \"ar\", name: \"A R\", fonction: \"Maire\"),\n    ],\n)",
            ),
        ),
        (
            "unknown field of an entry",
            after_head("    log: [(id: 1, entry: note(texte: \"Mot\"))],\n)"),
        ),
        (
            "unknown kind of entry",
            after_head("    log: [(id: 1, entry: speech(text: \"Mot\"))],\n)"),
        ),
        (
            "unknown role",
            after_head("    people: [(key: \"ar\", name: \"A R\", role: chairr)],\n)"),
        ),
        ("unknown language", after_head("    language: de,\n)")),
        (
            "missing field",
            plain("(\n    copil: 1,\n    event: \"x\",\n)"),
        ),
        ("a field twice", after_head("    number: 2,\n)")),
        (
            "missing comma",
            after_head("    language: fr\n    house: \"comite\",\n)"),
        ),
        ("missing colon", after_head("    language fr,\n)")),
        ("missing quotes", after_head("    house: comite,\n)")),
        ("open quotes", after_head("    house: \"comite,\n)")),
        (
            "a word for a number",
            plain("(\n    copil: 1,\n    event: \"x\", body: \"y\", number: un,\n)"),
        ),
        (
            "a negative number",
            plain("(\n    copil: 1,\n    event: \"x\", body: \"y\", number: -1,\n)"),
        ),
        (
            "no such day",
            plain(
                "(\n    copil: 1,\n    event: \"x\", body: \"y\", number: 1,\n    date: \"2009-02-30\", place: \"z\",\n)",
            ),
        ),
        (
            "a French day",
            plain(
                "(\n    copil: 1,\n    event: \"x\", body: \"y\", number: 1,\n    date: \"27/05/2009\", place: \"z\",\n)",
            ),
        ),
        (
            "no such hour",
            after_head("    log: [(id: 1, at: \"25:00\", entry: pause())],\n)"),
        ),
        ("a bad escape", after_head("    house: \"C:\\dossier\",\n)")),
        (
            "a speaker without key",
            after_head("    log: [(id: 1, entry: note(by: \"ar+\", text: \"x\"))],\n)"),
        ),
        (
            "a key with a space",
            after_head("    people: [\n        (key: \"a r\", name: \"A R\"),\n    ],\n)"),
        ),
        (
            "an empty key",
            after_head("    people: [(key: \"\", name: \"A R\")],\n)"),
        ),
        (
            "a key that hides",
            after_head("    people: [(key: \"a\\u{202e}r\", name: \"A R\")],\n)"),
        ),
        (
            "something after the end",
            after_head(")\nRapporteur : A. R."),
        ),
        (
            "merge marks",
            after_head(
                "<<<<<<< HEAD\n    house: \"comite\",\n=======\n    house: \"ville\",\n>>>>>>> hier\n)",
            ),
        ),
        (
            "brackets for a text",
            plain(&format!("(copil: 1, event: {}", "[".repeat(100_000))),
        ),
        ("comments in comments", plain(&"/*".repeat(100_000))),
        (
            "hostile words in the place of a field",
            after_head("    \u{1b}]52;c;ZXZpbA==\u{7}: 1,\n)"),
        ),
        (
            "a long row",
            after_head(&format!(
                "    log: [(id: 1, entry: note(text: \"{}\", tone: \"dry\"))],\n)",
                "mot ".repeat(60)
            )),
        ),
    ]
}

#[test]
fn each_broken_file_says_what_is_wrong_where_and_what_to_do() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("x.ron");
    let english = Catalog::new(Language::En);
    let mut table = String::new();
    for (name, bytes) in broken() {
        std::fs::write(&path, &bytes).unwrap();
        let error = store::read_in::<Session>(&store::storage::Disk, &path, None).unwrap_err();
        let said = Fault::from(&error).worded(&english);
        let said = said.replace(&folder.path().display().to_string(), "");
        assert!(!said.contains('\u{1b}'), "{name}");
        writeln!(table, "{name}\n{said}\n").unwrap();
        let Err(_) = store::open::<Session>(&path, support::options("ici"), |_| {}) else {
            panic!("{name} was opened");
        };
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name} was written");
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 1, "{name} left something behind");
    }
    insta::assert_snapshot!(table);
}

#[test]
fn a_file_too_large_is_not_read() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("x.ron");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(store::session_file::LARGEST + 1).unwrap();
    let error = store::read::<Session>(&path).unwrap_err();
    assert_eq!(error.problem, store::FileProblem::TooLarge);
}

#[test]
fn a_missing_file_is_said_to_be_missing() {
    let error = store::read::<Session>("/nowhere/x.ron".as_ref()).unwrap_err();
    for (language, said) in [
        (Language::En, "/nowhere/x.ron: there is no such file"),
        (Language::Fr, "/nowhere/x.ron: ce fichier n'existe pas"),
    ] {
        assert_eq!(Fault::from(&error).worded(&Catalog::new(language)), said);
    }
}
