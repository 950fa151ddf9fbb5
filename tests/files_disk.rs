//! Session files and folders on the real disk: names, permissions, links, what is left behind.

// Test code, in which the lints do not see that it is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use copil::store::{self, FileProblem, folder};
use support::Desk;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn what_we_make_is_for_its_owner_alone() {
    let home = tempfile::TempDir::new().unwrap();
    let path = home.path().join("a/b/x.ron");
    store::create(&path, &support::session()).unwrap();
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.close();
    for name in desk.names() {
        assert_eq!(mode(&desk.path(&name)), 0o600, "{name}");
    }
}

#[test]
fn a_new_session_replaces_nothing() {
    let desk = Desk::new();
    let before = fs::read(desk.path("x.ron")).unwrap();
    let refused = store::create(&desk.path("x.ron"), &support::session()).unwrap_err();
    assert_eq!(refused.problem, FileProblem::Exists);
    assert_eq!(fs::read(desk.path("x.ron")).unwrap(), before);
    assert_eq!(desk.names(), ["x.ron"]);
}

#[test]
fn a_file_keeps_its_permissions_and_a_link_stays_a_link() {
    let desk = Desk::new();
    let home = tempfile::TempDir::new().unwrap();
    let there = home.path().join("real.ron");
    fs::rename(desk.path("x.ron"), &there).unwrap();
    fs::set_permissions(&there, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&there, desk.path("x.ron")).unwrap();
    let mut hand = desk.open();
    hand.line("un");
    hand.close();
    assert!(
        fs::symlink_metadata(desk.path("x.ron"))
            .unwrap()
            .is_symlink()
    );
    assert_eq!(mode(&there), 0o640);
    assert_eq!(support::texts(&desk.file()), ["un"]);
    // What stands beside a session stands beside the file itself.
    assert_eq!(desk.names(), ["x.ron"]);
    assert!(home.path().join("real.0001.journal").exists());
}

#[test]
fn a_planted_link_is_not_followed() {
    let desk = Desk::new();
    let home = tempfile::TempDir::new().unwrap();
    let victim = home.path().join("victim");
    symlink(&victim, desk.path("x.0001.journal")).unwrap();
    let mut hand = desk.open();
    hand.line("un");
    hand.wait_synced();
    assert!(desk.path("x.0002.journal").exists());
    assert!(!victim.exists());
}

#[test]
fn a_folder_lists_its_sessions_newest_first_and_the_broken_ones_with_their_error() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.wait_synced();
    fs::write(desk.path("broken.ron"), "(copil: 1, evnt: \"x\")").unwrap();
    fs::write(desk.path("fiche.ron"), "(fiche: 1)").unwrap();
    let roadmap = "(feuille_de_route: 1, title: \"t\", name: \"n\", period: \"p\", objectives: [])";
    fs::write(desk.path("roadmap.ron"), roadmap).unwrap();
    fs::write(desk.path("notes.txt"), "rien").unwrap();
    let mut later = support::session();
    copil::edit::apply(
        &mut later,
        copil::edit::Edit::Set {
            field: copil::edit::Field::Date(
                "2010-05-12".parse().map(copil::model::Date::Day).unwrap(),
            ),
        },
    )
    .unwrap();
    store::create(&desk.path("later.ron"), &later).unwrap();
    let listed = folder::list(desk.path("").as_path()).unwrap();
    let names: Vec<&str> = listed
        .iter()
        .map(|summary| summary.path.file_name().unwrap().to_str().unwrap())
        .collect();
    // Sessions first, then fiches, then what is broken; a roadmap is no file to open.
    assert_eq!(names, ["later.ron", "x.ron", "fiche.ron", "broken.ron"]);
    let Ok(folder::Found::Session(heading)) = &listed[1].found else {
        panic!("{:?}", listed[1]);
    };
    // The line is in the journal only, and counted all the same.
    assert_eq!((heading.entries, heading.number), (1, 1));
    assert!(matches!(listed[2].found, Ok(folder::Found::Fiche(_))));
    let error = listed[3].found.as_ref().unwrap_err();
    assert!(
        error
            .problem
            .hint()
            .is_some_and(|hint| hint.to_string().contains("event")),
        "{error}"
    );
    assert_eq!(folder::list(&desk.path("nowhere")).unwrap(), []);
}

#[test]
fn a_copy_takes_the_journal_along_and_replaces_nothing() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.wait_synced();
    let home = tempfile::TempDir::new().unwrap();
    let folder = home.path().join("copil");
    let first = folder::copy(&desk.path("x.ron"), &folder).unwrap();
    let second = folder::copy(&desk.path("x.ron"), &folder).unwrap();
    assert_eq!(first, folder.join("x.ron"));
    assert_eq!(second, folder.join("x-2.ron"));
    let copied = store::read(&second).unwrap();
    assert_eq!(support::texts(copied.session()), ["un"]);
    assert!(copied.recovered.is_quiet());
}
