//! Fiches and roadmaps: the same journal as a session's, and what is said of a file that is wrong.

// Test code, in which the lints do not see that it is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::sync::Arc;

use copil::cli::Fault;
use copil::edit::{Editor, FicheEdit};
use copil::locale::{Catalog, Language};
use copil::model::{self, Fiche, Roadmap, Session};
use copil::store::memory::Memory;
use copil::store::{self, Access, FileError, FileKind, Opened, session_file};
use proptest::collection::vec;
use proptest::prelude::*;
use support::arbitrary::words;

/// What a field of one line holds.
fn line() -> impl Strategy<Value = String> {
    words().prop_map(|words| words.replace('\n', " "))
}

fn edit() -> impl Strategy<Value = FicheEdit> {
    prop_oneof![
        line().prop_map(FicheEdit::Town),
        line().prop_map(FicheEdit::Name),
        vec(line(), 0..3).prop_map(FicheEdit::Domains),
        proptest::option::of(0..2_000_000_u64).prop_map(FicheEdit::Population),
        words().prop_map(|text| FicheEdit::Contact(text.into())),
        vec(words(), 0..3)
            .prop_map(|text| { FicheEdit::Text(text.into_iter().map(Into::into).collect()) }),
    ]
}

fn open(disk: &Memory) -> Opened<Fiche> {
    let disk = Arc::new(disk.clone());
    store::open_in(disk, "x.ron".as_ref(), support::options("ici"), |_| {}).unwrap()
}

fn read(disk: &Memory) -> Editor<Fiche> {
    store::read_in(disk, "x.ron".as_ref(), None).unwrap().editor
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn a_killed_fiche_is_there_again_and_every_edit_can_be_undone(edits in vec(edit(), 1..8)) {
        let disk = Memory::new();
        let blank = Fiche::new(model::Language::Fr);
        store::create_in(&disk, "x.ron".as_ref(), &blank).unwrap();
        let Opened { mut editor, access, .. } = open(&disk);
        let Access::Writer(writer) = access else { panic!("not ours") };
        for edit in edits {
            let before = editor.root().clone();
            let group = editor.commit(vec![edit]).unwrap().clone();
            editor.undo().unwrap();
            prop_assert_eq!(editor.root(), &before);
            editor.redo().unwrap();
            writer.group(&group);
        }
        writer.draft("contact: Claire");
        writer.wait();
        // Nothing was closed: this is what a killed program leaves.
        let found = read(&disk);
        prop_assert_eq!(found.root(), editor.root());
        prop_assert_eq!(found.done().len(), editor.done().len());
        writer.close();
        let again = open(&disk);
        prop_assert_eq!(again.editor.root(), editor.root());
        prop_assert_eq!(again.draft.as_str(), "contact: Claire");
    }
}

fn said<R: FileKind>(name: &str, text: &str, table: &mut String) {
    let Err((problem, spot)) = session_file::parse::<R>(text.as_bytes()) else {
        panic!("{name} is read");
    };
    let path = "x.ron".into();
    let error = FileError {
        path,
        spot,
        problem,
    };
    for language in Language::ALL {
        let words = Fault::from(&error).worded(&Catalog::new(*language));
        table.extend([name, "\n", words.as_str(), "\n\n"]);
    }
}

#[test]
fn each_wrong_fiche_and_roadmap_says_what_where_and_what_to_do() {
    let mut table = String::new();
    let out = &mut table;
    said::<Fiche>(
        "a broken number",
        "(\n    fiche: 1,\n    population: \"104 885\",\n)",
        out,
    );
    said::<Fiche>(
        "an unknown field",
        "(\n    fiche: 1,\n    populaton: 3,\n)",
        out,
    );
    said::<Fiche>("a newer fiche", "(fiche: 2)", out);
    said::<Fiche>("a session for a fiche", "(copil: 1)", out);
    said::<Session>("a fiche for a session", "(fiche: 1)", out);
    said::<Roadmap>("no roadmap", "(objectives: [])", out);
    said::<Roadmap>(
        "a repeated objective",
        "(\n    feuille_de_route: 1, title: \"t\", name: \"n\", period: \"p\",\n    objectives: [\n        \
         (number: 17, title: \"a\"),\n        (number: 17, title: \"b\"),\n    ],\n)",
        out,
    );
    insta::assert_snapshot!(table);
}
