//! All of a session encrypted: what stays in sight of it, and what whoever has no key is told.

use std::path::Path;
use std::sync::Arc;

use copil::archive::{self, Archive, Limits, Query};
use copil::model::{Cover, Date, Session};
use copil::store::folder::{self, Found};
use copil::store::follow::Follower;
use copil::store::memory::Memory;
use copil::store::storage::{Disk, Storage};
use copil::store::{self, FileProblem, session_file, share, vault};

use super::support::{session, texts};
use super::{
    arc, bytes, clear, encrypt, encrypted, here, holds, is_shut, key, meeting, open, opens_not,
    path, sealed,
};

#[test]
fn its_file_says_its_number_and_its_day_and_nothing_else_of_it() {
    let disk = encrypted(&session(), Cover::Whole);
    let read = |disk: &Memory| {
        let text = disk.read(path(), u64::MAX - 1).unwrap();
        session_file::parse::<Session>(&text).unwrap()
    };
    let mut file = read(&disk);
    assert!(file.cipher.take().is_some());
    let mut blank = Session::new("", "", 1, session().date, "");
    blank.next_id = file.next_id;
    assert_eq!(clear(&file), clear(&blank));
    // A day in words is somebody's words.
    let mut planned = session();
    let after = "2009-10-05".parse().ok();
    let text = "semaine du 5 au 9 octobre".to_owned();
    planned.date = Date::Words { text, after };
    let disk = encrypted(&planned, Cover::Whole);
    assert_eq!(holds(&disk, "octobre"), None);
    assert_eq!(read(&disk).date.first_day(), after);
    assert_eq!(clear(open(&disk, true).editor.session()), clear(&planned));
}

#[test]
fn its_journals_do_not_say_who_wrote_them() {
    let (disk, session) = meeting();
    encrypt(&disk, Cover::Whole);
    let mut hand = open(&disk, true);
    assert_eq!(clear(hand.editor.session()), clear(&session));
    hand.line("trois");
    hand.writer().draft("qua");
    hand.writer().wait();
    let disk = disk.after_kill();
    for (name, bytes) in bytes(&disk) {
        // Who has it open is for others to know.
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            name.ends_with(".lock") || !text.contains("rapporteur"),
            "{name}"
        );
    }
    let hand = open(&disk, true);
    assert_eq!(hand.draft, "qua");
    assert_eq!(hand.editor.done().len(), 5);
}

#[test]
fn it_is_followed_with_its_key_and_not_without() {
    let (disk, _) = meeting();
    encrypt(&disk, Cover::Whole);
    let follow = |key| Follower::new_in(arc(&disk), path(), None, key);
    let refused = follow(None).err().map(|error| error.problem);
    assert_eq!(refused, Some(FileProblem::Encrypted));
    let mut follower = follow(Some(key())).unwrap();
    let mut hand = open(&disk, true);
    hand.line("trois");
    hand.writer().save();
    hand.line("quatre");
    hand.undo();
    hand.line("cinq");
    hand.writer().wait();
    follower.look(true);
    assert_eq!(texts(&follower.session()), ["un", "deux", "trois", "cinq"]);
}

#[test]
fn it_is_shared_with_those_who_have_a_key() {
    let (disk, _) = meeting();
    let sharing = share::Sharing {
        group: 7,
        chair: false,
    };
    encrypt(&disk, Cover::Confidential);
    assert!(!share::share_in(&disk, path(), sharing).unwrap().whole);
    encrypt(&disk, Cover::Whole);
    assert!(share::share_in(&disk, path(), sharing).unwrap().whole);
}

#[test]
fn more_of_it_is_encrypted_at_any_time() {
    let (disk, session) = meeting();
    encrypt(&disk, Cover::Confidential);
    assert!(holds(&disk, "deux").is_some());
    encrypt(&disk, Cover::Whole);
    assert_eq!(holds(&disk, "deux"), None);
    assert!(is_shut(&disk));
    let hand = open(&disk, true);
    assert_eq!(clear(hand.editor.session()), clear(&session));
    assert_eq!(hand.editor.done().len(), 4);
}

#[test]
fn a_file_that_was_damaged_or_made_to_say_less_is_refused_and_left_as_it_is() {
    let (disk, _) = meeting();
    encrypt(&disk, Cover::Whole);
    let text = String::from_utf8(disk.read(path(), u64::MAX - 1).unwrap()).unwrap();
    let file: Session = session_file::parse(text.as_bytes()).unwrap();
    let cipher = file.cipher.unwrap().as_str().to_owned();
    let mut wrong = vec![
        text.replace("        cover: whole,\n", ""),
        text.replace("cover: whole", "cover: confidential"),
        text.replace(&format!("    cipher: \"{cipher}\",\n"), ""),
        text.replace(&cipher, &cipher[..cipher.len() - 4]),
        text.replace(&cipher, ""),
    ];
    for at in (0..cipher.len()).step_by(5) {
        let other = if &cipher[at..=at] == "A" { "B" } else { "A" };
        let mut flipped = cipher.clone();
        flipped.replace_range(at..=at, other);
        wrong.push(text.replace(&cipher, &flipped));
    }
    for wrong in wrong {
        assert!(wrong != text);
        let disk = disk.after_kill();
        disk.remove(path()).unwrap();
        disk.put(path(), wrong.as_bytes());
        let before = bytes(&disk);
        let opened = store::open_in::<Session>(arc(&disk), path(), here(Some(key())), |_| {});
        let store::StoreError::File(error) = opened.err().unwrap() else {
            panic!("{wrong}");
        };
        assert_eq!(error.problem, FileProblem::Unopened, "{wrong}");
        let kept = |(name, _): &&(String, Vec<u8>)| !name.ends_with(".lock");
        let after = bytes(&disk);
        assert!(before.iter().filter(kept).eq(after.iter().filter(kept)));
    }
}

/// A folder with a session that anybody reads and one that nobody does without its key.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["open.ron", "shut.ron"] {
        let mut session = session();
        session.event = format!("Rencontres de {name}");
        store::create(&folder.path().join(name), &session).unwrap();
    }
    let disk: Arc<dyn Storage> = Arc::new(Disk);
    let shut = folder.path().join("shut.ron");
    vault::encrypt_in(&disk, &shut, &here(None), sealed(Cover::Whole), &key()).unwrap();
    folder
}

fn problems(errors: &[store::FileError]) -> Vec<(&Path, &FileProblem)> {
    let name = |error: &'_ store::FileError| Path::new(error.path.file_name().unwrap()).to_owned();
    assert!(
        errors
            .iter()
            .all(|error| name(error) == Path::new("shut.ron"))
    );
    let told = errors
        .iter()
        .map(|error| (error.path.as_path(), &error.problem));
    told.collect()
}

#[test]
fn among_others_it_is_passed_over_with_a_word() {
    let folder = folder();
    let walk = archive::walk(folder.path()).unwrap();
    assert_eq!(walk.sessions.len(), 1);
    let told = problems(&walk.unreadable);
    assert!(matches!(told[..], [(_, FileProblem::Encrypted)]));
    let listed = folder::list(folder.path()).unwrap();
    let found: Vec<&Found> = listed
        .iter()
        .filter_map(|one| one.found.as_ref().ok())
        .collect();
    assert!(matches!(
        found[..],
        [Found::Session(_), Found::Shut { number: 1, .. }]
            | [Found::Shut { number: 1, .. }, Found::Session(_)]
    ));
}

#[test]
fn whoever_looks_for_words_is_told_each_time_and_no_index_keeps_them() {
    let folder = tempfile::tempdir().unwrap();
    let cache = tempfile::tempdir().unwrap();
    let path = folder.path().join("shut.ron");
    let mut session = session();
    session.event = "canarienvol".to_owned();
    store::create(&path, &session).unwrap();
    let limits = Limits {
        sessions: 10,
        places: 10,
    };
    let look = || {
        let mut archive = Archive::indexed(folder.path(), cache.path()).unwrap();
        let answer = archive.search(&Query::new("canarienvol"), limits, &|| false);
        archive.update(&|| false);
        (answer.hits.len(), answer.unreadable.len())
    };
    let keeps = || {
        let files = std::fs::read_dir(cache.path()).unwrap();
        files.flatten().any(|file| {
            let bytes = std::fs::read(file.path()).unwrap();
            bytes.windows(11).any(|part| part == b"canarienvol")
        })
    };
    assert_eq!(look(), (1, 0));
    assert!(keeps());
    let disk: Arc<dyn Storage> = Arc::new(Disk);
    vault::encrypt_in(&disk, &path, &here(None), sealed(Cover::Whole), &key()).unwrap();
    for _ in 0..3 {
        assert_eq!(look(), (0, 1));
    }
    assert!(!keeps());
    archive::forget(folder.path(), cache.path());
    assert_eq!(std::fs::read_dir(cache.path()).unwrap().count(), 0);
}

#[test]
fn nobody_opens_it_without_the_key_and_nothing_is_written() {
    let (disk, _) = meeting();
    encrypt(&disk, Cover::Whole);
    let files = |disk: &Memory| {
        let mut files = bytes(disk);
        files.retain(|(name, _)| !name.ends_with(".lock"));
        files
    };
    let before = files(&disk);
    assert!(is_shut(&disk) && opens_not(&disk));
    assert!(files(&disk) == before);
}
