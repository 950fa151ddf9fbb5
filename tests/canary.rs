//! What was said behind closed doors, and what the rapporteur noted for himself, is in no output of the
//! program: a word that stands nowhere else is put into all of it, and looked for in everything.

// Test code, which the lints cannot see here.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout
)]

#[cfg(debug_assertions)]
mod mutants;
mod program;
mod support;

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use copil::capture;
use copil::document::{Document, Format, House, Kind, Options, build};
use copil::model::{
    Action, Addendum, Amendment, Annex, Citation, Decision, Entry, EntryKind, Id, Item, Language,
    Person, Question, Record, Session,
};
use copil::store::{self, session_file};
use copil::write;
use program::{Home, text};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use support::arbitrary;

/// Stands nowhere else, has no accent, and no hyphen is put into it.
const CANARY: &str = "zqxjkvw";

fn has_canary(bytes: &[u8]) -> bool {
    let found = |window: &[u8]| window.eq_ignore_ascii_case(CANARY.as_bytes());
    bytes.windows(CANARY.len()).any(found)
}

/// Puts the canary wherever a record holds words.
fn mark(row: &mut impl Record) {
    if let Some(text) = row.text_mut() {
        *text = CANARY.into();
    }
    let mut common = row.common();
    common.flag = common.flag.map(|_| CANARY.into());
    common.cite = common.cite.map(|_| Citation::of(CANARY, None));
    common
        .texts
        .values_mut()
        .for_each(|text| *text = CANARY.into());
    row.set_common(common);
}

/// A session that holds the canary in all that is not for everybody, and nowhere else.
fn sown(mut session: Session) -> Session {
    let note = |id| {
        let (by, text) = (None, CANARY.into());
        Entry::new(id, EntryKind::Note { by, text })
    };
    let mut next = session.next_id;
    let mut id = || {
        let given = next;
        next = given.next();
        given
    };
    // At least one of each kind, of both sorts.
    for private in [false, true] {
        macro_rules! one_more {
            ($list:ident, $row:expr) => {{
                let mut row = $row;
                row.confidential = !private;
                row.private = private;
                row.texts.insert(Language::Ja, CANARY.into());
                row.flag = Some(CANARY.into());
                row.cite = Some(Citation::of(CANARY, None));
                session.$list.push(row);
            }};
        }
        one_more!(log, note(id()));
        one_more!(decisions, Decision::new(id(), CANARY.into()));
        one_more!(actions, Action::new(id(), CANARY.into()));
        one_more!(questions, Question::new(id(), CANARY.into()));
    }
    macro_rules! mark_all {
        ($($list:ident),*) => {
            $(for row in &mut session.$list {
                if row.confidential || row.private {
                    mark(row);
                }
            })*
        };
    }
    mark_all!(log, decisions, actions, questions);
    let mut open = Decision::new(id(), "La date : le 12 mai".into());
    let mut amendment = Amendment::new(CANARY.into());
    amendment.confidential = true;
    open.amendments.push(amendment);
    session.decisions.push(open);
    for decision in &mut session.decisions {
        for amendment in &mut decision.amendments {
            if amendment.confidential {
                amendment.text = CANARY.into();
            }
        }
    }
    session.people.push(Person {
        key: "zq".to_owned(),
        function: CANARY.to_owned(),
        confidential: true,
        ..Person::default()
    });
    for person in session.people.iter_mut().filter(|one| one.confidential) {
        CANARY.clone_into(&mut person.name);
    }
    session.agenda.push(Item {
        id: id(),
        confidential: true,
        ..Item::default()
    });
    for item in session.agenda.iter_mut().filter(|one| one.confidential) {
        CANARY.clone_into(&mut item.title);
    }
    if let Some(next) = session.next.as_mut().filter(|next| next.confidential) {
        CANARY.clone_into(&mut next.place);
    }
    for one in &mut session.indicators {
        if one.confidential {
            CANARY.clone_into(&mut one.name);
        }
    }
    session.formal.annexes.push(Annex {
        text: CANARY.into(),
        texts: [(Language::Ja, CANARY.into())].into(),
        confidential: true,
        cipher: None,
    });
    for addendum in &mut session.formal.addenda {
        addendum.text = CANARY.into();
        addendum.confidential = true;
    }
    let addendum = Addendum {
        on: "2009-06-01".parse().unwrap(),
        text: CANARY.into(),
        texts: std::collections::BTreeMap::default(),
        confidential: true,
        cipher: None,
    };
    session.formal.addenda.push(addendum);
    session.next_id = id();
    "administration".clone_into(&mut session.house);
    session
}

/// So many sessions, the same each time.
fn sessions(n: usize) -> impl Iterator<Item = Session> {
    let mut runner = TestRunner::deterministic();
    let strategy = arbitrary::session();
    (0..n).map(move |_| sown(strategy.new_tree(&mut runner).unwrap().current()))
}

fn house() -> House {
    let bases = |name: &str| copil::document::house::embedded(name).map(str::to_owned);
    let text = bases("administration").unwrap();
    House::read("administration", &text).unwrap()
}

/// Every document of a session, in every language.
fn documents(session: &Session, house: &House, inside: bool) -> Vec<Document> {
    let mut documents = Vec::new();
    for kind in Kind::ALL {
        for language in [Language::Fr, Language::En, Language::Ja] {
            let options = Options {
                language: Some(language),
                include_confidential: inside,
                ..Options::default()
            };
            documents.extend(build(*kind, session, house, &options));
        }
    }
    documents
}

fn written(document: &Document, house: &House, format: Format) -> Vec<u8> {
    let mut bytes = Vec::new();
    let options = write::Options::new(house, format);
    write::write(format, document, &options, &mut bytes).unwrap();
    if !matches!(format, Format::Docx | Format::Odt) {
        return bytes;
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        all.extend_from_slice(part.name().unwrap().as_bytes());
        part.read_to_end(&mut all).unwrap();
    }
    all
}

#[test]
fn no_document_in_any_format_holds_it() {
    let house = house();
    let mut looked = 0;
    let mut inside = 0;
    for (n, session) in sessions(200).enumerate() {
        for document in documents(&session, &house, false) {
            // The writers see this tree alone, so that it tells of all of them, PDF too.
            let all = [
                Format::Json,
                Format::Text,
                Format::Email,
                Format::Html,
                Format::Markdown,
            ];
            let formats = if n % 20 == 0 { &all[..] } else { &all[..1] };
            for format in formats.iter().copied() {
                let bytes = written(&document, &house, format);
                assert!(!has_canary(&bytes), "{format:?} {:?}", document.file_stem);
                looked += 1;
            }
        }
        let open = documents(&session, &house, true);
        inside += open
            .iter()
            .filter(|document| has_canary(&written(document, &house, Format::Json)))
            .count();
    }
    assert!(looked > 2000, "{looked}");
    // Asked for by name, what is confidential is there: the test can see it.
    assert!(inside > 200, "{inside}");
    let session = sessions(1).next().unwrap();
    for document in documents(&session, &house, false) {
        for format in [Format::Docx, Format::Odt, Format::Eml] {
            assert!(
                !has_canary(&written(&document, &house, format)),
                "{format:?}"
            );
        }
    }
}

#[test]
fn no_debug_output_holds_it() {
    for session in sessions(200) {
        let told = format!("{session:?} {:?}", copil::model::check(&session));
        assert!(!has_canary(told.as_bytes()));
    }
}

#[test]
fn no_error_of_a_broken_file_holds_it() {
    let mut broken = 0;
    for session in sessions(10) {
        let whole = session_file::write(&session).unwrap();
        let places: Vec<usize> = whole
            .match_indices(CANARY)
            .flat_map(|(at, _)| [at - 1, at, at + 3, at + CANARY.len(), at + CANARY.len() + 1])
            .collect();
        for at in places {
            for put in ["", "\"", "(", "\\q", "}"] {
                let mut text = whole.clone();
                let end = (at + 1).min(text.len());
                if !text.is_char_boundary(at) || !text.is_char_boundary(end) {
                    continue;
                }
                text.replace_range(at..end, put);
                if let Err((problem, spot)) = session_file::parse::<Session>(text.as_bytes()) {
                    let told = format!("{problem:?} {problem} {spot:?}");
                    assert!(!has_canary(told.as_bytes()), "{told}");
                    broken += 1;
                }
            }
        }
    }
    assert!(broken > 500, "{broken}");
}

/// Every file under a folder but those of the session itself.
fn others(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            others(&path, found);
        } else if name != "s.ron" && !name.ends_with(".journal") {
            found.push(path);
        }
    }
}

#[test]
fn nothing_the_program_says_or_leaves_holds_it() {
    let home = Home::at("2009-05-27T14:00:00+7s");
    let mut said = 0;
    for (n, session) in sessions(6).enumerate() {
        let folder = home.path(&format!("{n}"));
        fs::create_dir(&folder).unwrap();
        let file = folder.join("s.ron");
        store::create(&file, &session).unwrap();
        let file = file.to_str().unwrap();
        let log = folder.join("log.txt");
        let log = log.to_str().unwrap();
        let out = |name: &str| folder.join(name).to_str().unwrap().to_owned();
        // Typed while doors are closed, and for oneself: what the terminal answers may be seen by others.
        let lines = format!(
            "! un mot public\nhc:\nodj+ {CANARY}\n+ Zed {CANARY}, Ministre {CANARY}\nproch: 9 décembre, \
             {CANARY}\nind: {CANARY} 3/4\nar: {CANARY}\n!9 {CANARY}\n!1 {CANARY}\nzz: {CANARY}\ns/{CANARY}/{CANARY}x\ns/mot public/{CANARY}\n> xx {CANARY}\n? {CANARY}\nhc-\n, \
             {CANARY}\n,, {CANARY}\nhc: 1\n"
        );
        let mut check = |args: &[&str], input: &str| {
            let output = home.run_with(&[args, &["--log", log]].concat(), input);
            let all = [output.stdout, output.stderr].concat();
            assert!(!has_canary(&all), "{args:?}: {}", text(&all));
            said += 1;
        };
        check(&["take", file, "--verbose"], &lines);
        check(
            &["take", file, "--strict"],
            &format!("hc:\n!7 {CANARY}\n> xx {CANARY}\n"),
        );
        for document in [
            "compte-rendu",
            "releve",
            "actions",
            "ordre-du-jour",
            "objectifs",
            "rectificatif",
        ] {
            let names = ["txt", "md", "html", "docx", "odt", "eml", "json"];
            let names = names.map(|end| out(&format!("{document}.{end}")));
            let mut args = vec!["render", file, "--document", document];
            args.extend(names.iter().flat_map(|name| ["-o", name.as_str()]));
            check(&args, "");
            check(&["render", file, "--flavours", "--document", document], "");
        }
        check(&["check", file, "--typography"], "");
        check(&["history", file], "");
        check(&["history", file, "--format", "json"], "");
        check(&["history", file, "--diff", "0"], "");
        check(&["seal", file, "--force"], "");
        check(&["verify", file], "");
        for form in ["text", "md", "csv", "json", "ics"] {
            let folder = folder.to_str().unwrap();
            check(&["register", "--sessions", folder, "--format", form], "");
        }
        // What the room sees, and the list of sessions; the rapporteur's own screen shows all.
        check(&[file, "-k", "<F9>", "--print", "--size", "120x40"], "");
        check(&["--sessions", folder.to_str().unwrap(), "--print"], "");
        fs::write(
            folder.join("broken.ron"),
            fs::read_to_string(file)
                .unwrap()
                .replace("private: true", "private: vrai"),
        )
        .unwrap();
        check(&["render", folder.join("broken.ron").to_str().unwrap()], "");
        fs::remove_file(folder.join("broken.ron")).unwrap();
    }
    let mut files = Vec::new();
    others(&home.path("."), &mut files);
    assert!(said > 100 && files.len() > 200, "{said} {}", files.len());
    for path in files {
        let bytes = fs::read(&path).unwrap();
        assert!(!has_canary(&bytes), "{}", path.display());
    }
}

#[test]
fn what_is_typed_inside_is_known_to_be() {
    // The sweep above says nothing when nothing is confidential: this line is.
    let session = inside();
    assert!(is_secret_line(&session));
    assert_eq!(session.next_id, Id(1));
}

/// A session whose doors are closed.
fn inside() -> Session {
    let mut session = support::session();
    session.live.huis_clos = true;
    session
}

/// Whether a line typed now is not for everybody.
fn is_secret_line(session: &Session) -> bool {
    let abbreviations = capture::Abbreviations::default();
    let cx = capture::Context {
        session,
        now: "2009-05-27T14:00:00".parse().unwrap(),
        abbreviations: &abbreviations,
    };
    capture::is_secret(&capture::parse(CANARY, &cx), &cx)
}
