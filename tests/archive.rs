//! Words found in the sessions of a folder: by their bytes, by the index, and never what is not for everybody.

// Test code, which the lints cannot see here.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    dead_code
)]

#[path = "support/archive.rs"]
mod generator;
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use copil::archive::{Answer, Archive, HitKind, Limits, Query, walk};
use copil::model::{Amendment, Entry, EntryKind, Id, Session};
use copil::store::session_file;
use proptest::prelude::*;

const ALL: Limits = Limits {
    sessions: usize::MAX,
    places: usize::MAX,
};

fn never() -> bool {
    false
}

/// A folder of sessions, and one of caches beside it.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("sessions")).unwrap();
        Self { folder }
    }

    /// With sessions that look like years of work.
    fn full(sessions: usize) -> Self {
        let desk = Self::new();
        generator::write(&desk.sessions(), sessions, 12, 7);
        desk
    }

    fn sessions(&self) -> PathBuf {
        self.folder.path().join("sessions")
    }

    fn cache(&self) -> PathBuf {
        self.folder.path().join("cache")
    }

    fn keep(&self, name: &str, session: &Session) {
        let text = session_file::write(session).unwrap();
        fs::write(self.sessions().join(name), text).unwrap();
    }

    /// The files alone.
    fn scan(&self, query: &Query) -> Answer {
        let mut archive = Archive::open(&self.sessions(), None).unwrap();
        archive.search(query, ALL, &never)
    }

    /// The index, made if need be, brought up to date.
    fn indexed(&self) -> Archive {
        let mut archive = Archive::indexed(&self.sessions(), &self.cache()).unwrap();
        archive.update(&never);
        assert_eq!(archive.lacking(), Some(0));
        archive
    }

    /// All bytes of the caches.
    fn cached(&self) -> Vec<u8> {
        let files = fs::read_dir(self.cache()).unwrap().flatten();
        files
            .flat_map(|file| fs::read(file.path()).unwrap())
            .collect()
    }
}

/// Files, kinds and excerpts.
fn told(answer: &Answer) -> Vec<(String, HitKind, String)> {
    let hits = answer.hits.iter();
    hits.map(|hit| {
        let name = hit.meeting.path.file_name().unwrap();
        let name = name.to_string_lossy().into_owned();
        (name, hit.kind, hit.excerpt.text.clone())
    })
    .collect()
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes
        .windows(word.len())
        .any(|part| part == word.as_bytes())
}

fn noted(texts: &[&str]) -> Session {
    let mut session = generator::session(1, 0, 1);
    for text in texts {
        let id = session.next_id;
        session.next_id = id.next();
        let kind = EntryKind::Note {
            by: None,
            text: (*text).into(),
        };
        session.log.push(Entry::new(id, kind));
    }
    session
}

#[test]
fn what_is_typed_and_not_yet_in_the_session_file_is_found() {
    let desk = support::Desk::new();
    let mut hand = desk.open();
    hand.line("Le téléphérique de Beppu");
    hand.wait_synced();
    let folder = desk.path("x.ron").parent().unwrap().to_owned();
    let mut archive = Archive::open(&folder, None).unwrap();
    let found = archive.search(&Query::new("telepheriques"), ALL, &never);
    assert_eq!(found.hits.len(), 1);
    let parts = found.hits[0].excerpt.parts();
    let marked: Vec<&str> = parts
        .filter_map(|(part, is_mark)| is_mark.then_some(part))
        .collect();
    assert_eq!(marked, ["téléphérique"]);
}

#[test]
fn a_word_is_found_where_it_stands_and_the_newest_session_comes_first() {
    let desk = Desk::full(60);
    let answer = desk.scan(&Query::new("réunions conjointes"));
    assert!(answer.sessions > 3);
    let days: Vec<_> = answer
        .hits
        .iter()
        .map(|hit| hit.meeting.date.first_day())
        .collect();
    assert!(days.is_sorted_by(|a, b| a >= b));
    for hit in &answer.hits {
        let marked: Vec<&str> = hit
            .excerpt
            .marks
            .iter()
            .map(|mark| &hit.excerpt.text[mark.clone()])
            .collect();
        assert_eq!(marked, ["réunion", "conjointe"]);
    }
}

#[test]
fn kind_person_body_and_days_narrow_what_is_found() {
    let desk = Desk::full(60);
    let all = desk.scan(&Query::new("budget"));
    let mut query = Query::new("budget");
    query.kind = Some(HitKind::Decision);
    let decisions = desk.scan(&query);
    assert!(decisions.hits.len() < all.hits.len() && !decisions.hits.is_empty());
    assert!(
        decisions
            .hits
            .iter()
            .all(|hit| hit.kind == HitKind::Decision && hit.number.is_some())
    );
    let by = desk.scan(&Query::new("budget").by("kawara"));
    assert!(!by.hits.is_empty() && by.hits.len() < all.hits.len());
    assert!(
        by.hits
            .iter()
            .all(|hit| hit.who.iter().any(|name| name.contains("KAWARA")))
    );
    let of = desk.scan(&Query::new("budget").of_body("comité technique"));
    assert!(
        of.hits
            .iter()
            .all(|hit| hit.meeting.body == "Comité technique")
            && !of.hits.is_empty()
    );
    let mut query = Query::new("budget");
    query.since = chrono::NaiveDate::from_ymd_opt(2010, 1, 1);
    let late = desk.scan(&query);
    assert!(
        late.hits
            .iter()
            .all(|hit| hit.meeting.date.first_day() >= query.since)
            && !late.hits.is_empty()
    );
}

#[test]
fn a_broken_file_is_told_and_the_others_are_searched() {
    let desk = Desk::full(5);
    fs::write(
        desk.sessions().join("broken.ron"),
        "(copil: 1, event: \"ministère\"",
    )
    .unwrap();
    let answer = desk.scan(&Query::new("ministère"));
    assert_eq!(answer.unreadable.len(), 1);
    let walk = walk(&desk.sessions()).unwrap();
    assert_eq!((walk.sessions.len(), walk.unreadable.len()), (5, 1));
}

#[cfg(feature = "search")]
#[test]
fn what_is_private_or_confidential_is_never_found_nor_kept() {
    let desk = Desk::new();
    let mut session = noted(&["ouvert", "canariprive", "canariconfidentiel"]);
    session.log[1].private = true;
    session.log[2].confidential = true;
    session.log[2].flag = Some("canaridrapeau".into());
    let mut decision = copil::model::Decision::new(Id(90), "décidé".into());
    let mut amendment = Amendment::new("canariamende".into());
    amendment.confidential = true;
    decision.amendments.push(amendment);
    session.decisions.push(decision);
    desk.keep("x.ron", &session);
    let mut archive = desk.indexed();
    for word in [
        "canariprive",
        "canariconfidentiel",
        "canaridrapeau",
        "canariamende",
        "canari*",
    ] {
        assert!(desk.scan(&Query::new(word)).hits.is_empty(), "{word}");
        assert!(
            archive
                .search(&Query::new(word), ALL, &never)
                .hits
                .is_empty(),
            "{word}"
        );
    }
    drop(archive);
    assert!(!holds(&desk.cached(), "canari"));
    assert_eq!(desk.scan(&Query::new("ouvert")).hits.len(), 1);
}

#[cfg(feature = "search")]
#[test]
fn what_becomes_confidential_is_taken_out_of_the_cache_file() {
    let desk = Desk::full(3);
    let mut session = noted(&["canarienvol"]);
    desk.keep("x.ron", &session);
    drop(desk.indexed());
    assert!(holds(&desk.cached(), "canarienvol"));
    session.log[0].confidential = true;
    desk.keep("x.ron", &session);
    drop(desk.indexed());
    assert!(!holds(&desk.cached(), "canarienvol"));
}

#[cfg(feature = "search")]
#[test]
fn what_is_deleted_is_taken_out_of_the_cache_file() {
    let desk = Desk::full(3);
    desk.keep("x.ron", &noted(&["canaridisparu"]));
    drop(desk.indexed());
    fs::remove_file(desk.sessions().join("x.ron")).unwrap();
    let mut archive = desk.indexed();
    assert!(
        archive
            .search(&Query::new("canaridisparu"), ALL, &never)
            .hits
            .is_empty()
    );
    drop(archive);
    assert!(!holds(&desk.cached(), "canaridisparu"));
}

#[cfg(feature = "search")]
#[test]
fn the_index_finds_what_the_files_hold() {
    let desk = Desk::full(80);
    let mut archive = desk.indexed();
    for words in [
        "budget",
        "budgets ateliers",
        "réunion",
        "委員会",
        "会",
        "議事録 budget",
        "\"lettres d'invitation\"",
        "kawara",
        "invit*",
        "comité de pilotage",
        "unanimité opéra",
        "introuvable",
        "2",
        "第",
        "d'eau",
        "nô",
    ] {
        let query = Query::new(words);
        let (found, scanned) = (archive.search(&query, ALL, &never), desk.scan(&query));
        assert_eq!(told(&found), told(&scanned), "{words}");
    }
}

#[cfg(feature = "search")]
#[test]
fn a_session_changed_since_is_found_as_it_is_now_before_the_index_knows() {
    let desk = Desk::full(10);
    desk.keep("x.ron", &noted(&["avant"]));
    drop(desk.indexed());
    desk.keep("x.ron", &noted(&["maintenant"]));
    let mut archive = Archive::indexed(&desk.sessions(), &desk.cache()).unwrap();
    assert_eq!(
        archive
            .search(&Query::new("maintenant"), ALL, &never)
            .hits
            .len(),
        1
    );
    assert!(
        archive
            .search(&Query::new("avant"), ALL, &never)
            .hits
            .iter()
            .all(|hit| hit.meeting.path.file_name().unwrap() != "x.ron")
    );
}

#[cfg(feature = "search")]
#[test]
fn a_damaged_cache_is_made_anew_and_a_deleted_one_too() {
    let desk = Desk::full(10);
    drop(desk.indexed());
    let expected = told(&desk.scan(&Query::new("budget")));
    let file = fs::read_dir(desk.cache())
        .unwrap()
        .flatten()
        .map(|file| file.path())
        .find(|path| path.extension().is_some_and(|ending| ending == "sqlite"))
        .unwrap();
    for damage in [
        b"no database at all".to_vec(),
        vec![0; 70_000],
        Vec::new(),
        {
            let mut bytes = fs::read(&file).unwrap();
            let half = bytes.len() / 2;
            bytes[half..].fill(0xa5);
            bytes
        },
    ] {
        fs::write(&file, &damage).unwrap();
        // Whatever it says while it is damaged, it says nothing wrong; the second time it is whole.
        let mut archive = Archive::indexed(&desk.sessions(), &desk.cache()).unwrap();
        archive.update(&never);
        assert_eq!(
            told(&archive.search(&Query::new("budget"), ALL, &never)),
            expected
        );
        drop(archive);
        let mut archive = desk.indexed();
        assert_eq!(
            told(&archive.search(&Query::new("budget"), ALL, &never)),
            expected
        );
    }
    fs::remove_dir_all(desk.cache()).unwrap();
    let mut archive = desk.indexed();
    assert_eq!(
        told(&archive.search(&Query::new("budget"), ALL, &never)),
        expected
    );
}

#[cfg(feature = "search")]
#[test]
fn two_programs_share_the_cache_and_neither_waits() {
    let desk = Desk::full(40);
    let mut one = Archive::indexed(&desk.sessions(), &desk.cache()).unwrap();
    let mut other = Archive::indexed(&desk.sessions(), &desk.cache()).unwrap();
    let expected = told(&desk.scan(&Query::new("budget")));
    std::thread::scope(|scope| {
        scope.spawn(|| one.update(&never));
        scope.spawn(|| other.update(&never));
    });
    for archive in [&mut one, &mut other] {
        assert_eq!(
            told(&archive.search(&Query::new("budget"), ALL, &never)),
            expected
        );
    }
    drop((one, other));
    let mut archive = desk.indexed();
    assert_eq!(
        told(&archive.search(&Query::new("budget"), ALL, &never)),
        expected
    );
}

#[cfg(unix)]
#[cfg(feature = "search")]
#[test]
fn the_cache_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::full(3);
    let archive = desk.indexed();
    for file in fs::read_dir(desk.cache()).unwrap().flatten() {
        let mode = file.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", file.path());
    }
    drop(archive);
}

fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-zéèàçœ]{1,8}",
        "[議事録会委員]{1,4}",
        Just("l'eau".to_owned()),
        Just("compte-rendu".to_owned()),
        Just("ＮＡＮＣＹ".to_owned()),
        "[0-9]{1,4}",
    ];
    proptest::collection::vec(word, 1..8).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn files_and_index_give_the_same_sessions(texts in proptest::collection::vec(words(), 4..10), pick in 0usize..100) {
        let desk = Desk::new();
        for (n, text) in texts.iter().enumerate() {
            desk.keep(&format!("{n}.ron"), &noted(&[text]));
        }
        let mut archive = desk.indexed();
        let all: Vec<&str> = texts.iter().flat_map(|text| text.split(' ')).collect();
        let word = all[pick % all.len()];
        let query = Query::new(word);
        let names = |answer: &Answer| -> BTreeSet<PathBuf> {
            answer.hits.iter().map(|hit| hit.meeting.path.clone()).collect()
        };
        let scanned = desk.scan(&query);
        prop_assert_eq!(names(&scanned), names(&archive.search(&query, ALL, &never)), "{}", word);
        // « l » alone is elided: nothing to look for.
        prop_assert!(query.is_empty() || !scanned.hits.is_empty(), "{}", word);
    }
}
