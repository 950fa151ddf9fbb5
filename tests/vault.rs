//! Sessions encrypted at rest: with the key all is there; without it all that is open is there and the rest is
//! kept to the byte; and no byte on the disk says what was said behind closed doors.

#![cfg(feature = "seal")]
// Test code, in which the lints do not see that it is.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]
// Names that the program gives.
#![allow(clippy::case_sensitive_file_extension_comparisons)]

mod support;

use std::path::Path;
use std::sync::mpsc;
use std::sync::{Arc, OnceLock};

use copil::edit::{Edit, Field, Group, Row, Slot, apply, check_hidden};
use copil::model::{Cipher, Encryption, Entry, EntryKind, Id, Part, Record, Session};
use copil::store::memory::Memory;
use copil::store::storage::Storage;
use copil::store::vault::{self, Encrypted, Key, Means, Secret, VaultError};
use copil::store::{self, Options, session_file, share};
use copil::text::Prose;
use proptest::collection::vec;
use proptest::prelude::*;
use support::arbitrary::{Change, change};
use support::{Hand, options};

/// Stands in everything that is confidential.
const CANARY: &str = "canari-à-huis-clos";
/// A pair of age, for these tests.
const RECIPIENT: &str = "age1rr452k7frftxmxs00kqssq7q8xhwwugdgu8awsmarq2ky509mdrqru9ymw";
const IDENTITY: &str = "AGE-SECRET-KEY-1SXTTLP0PZ2KWDMMSMKRLUTD7C9VPH7HW8LPXNQ60KXTY9A35M5CSUE5KE8";
const OTHER: &str = "AGE-SECRET-KEY-107XJNS6Q3HVUQVUPPMA7WENPY3G99FLXGFTC5YNNW6LZQ5HEA9SS932TET";

fn sealed() -> (Encryption, Arc<Key>) {
    static SEALED: OnceLock<(Encryption, Arc<Key>)> = OnceLock::new();
    let sealed = SEALED.get_or_init(|| {
        let means = Means::Recipients(vec![RECIPIENT.to_owned()]);
        let (encryption, key) = vault::seal_key(&means).unwrap();
        (encryption, Arc::new(key))
    });
    sealed.clone()
}

fn here(key: Option<Arc<Key>>) -> Options {
    Options {
        key,
        ..options("ici")
    }
}

fn arc(disk: &Memory) -> Arc<dyn Storage> {
    Arc::new(disk.clone())
}

fn path() -> &'static Path {
    Path::new("x.ron")
}

/// A storage with this session, encrypted.
fn encrypted(session: &Session) -> Memory {
    let disk = Memory::new();
    store::create_in(&disk, path(), session).unwrap();
    encrypt(&disk);
    disk
}

fn encrypt(disk: &Memory) {
    let (encryption, key) = sealed();
    let done = vault::encrypt_in(&arc(disk), path(), &here(None), encryption, &key).unwrap();
    assert!(matches!(done, Encrypted::Done(_)), "{done:?}");
}

fn open(disk: &Memory, key: bool) -> Hand {
    let (tell, events) = mpsc::channel();
    let key = key.then(|| sealed().1);
    let opened = store::open_in(arc(disk), path(), here(key), move |event| {
        let _ = tell.send(event);
    });
    Hand::new(opened.unwrap(), events)
}

/// What file and journal say to whoever has no key.
fn locked(disk: &Memory) -> Session {
    let loaded = store::read_in(disk, path(), None).unwrap();
    loaded.session().clone()
}

/// All bytes of all files.
fn bytes(disk: &Memory) -> Vec<(String, Vec<u8>)> {
    let names = disk.names().into_iter();
    names
        .filter_map(|name| {
            let bytes = disk.read(&name, u64::MAX - 1).ok()?;
            Some((name.display().to_string(), bytes))
        })
        .collect()
}

fn holds(disk: &Memory, words: &str) -> Option<String> {
    bytes(disk).into_iter().find_map(|(name, bytes)| {
        let found = bytes
            .windows(words.len())
            .any(|part| part == words.as_bytes());
        found.then_some(name)
    })
}

/// What is left of a session without what is confidential, how it is kept, and ids not given yet.
fn open_part(session: &Session) -> Session {
    fn rows<R: Record + Clone>(rows: &[R]) -> Vec<R> {
        rows.iter()
            .filter(|row| !row.confidential())
            .cloned()
            .collect()
    }
    fn parts<P: Part + Clone>(parts: &[P]) -> Vec<P> {
        parts
            .iter()
            .filter(|part| !part.confidential())
            .cloned()
            .collect()
    }
    let mut open = session.clone();
    open.log = rows(&session.log);
    open.decisions = rows(&session.decisions);
    open.actions = rows(&session.actions);
    open.questions = rows(&session.questions);
    open.formal.annexes = parts(&session.formal.annexes);
    open.formal.addenda = parts(&session.formal.addenda);
    open.indicators = parts(&session.indicators);
    open.people = parts(&session.people);
    open.agenda = parts(&session.agenda);
    open.next = open.next.filter(|next| !next.confidential);
    open.corrections.clear();
    for decision in &mut open.decisions {
        decision.amendments = parts(&decision.amendments);
    }
    (open.copil, open.encryption, open.next_id) = (1, None, Id(0));
    open
}

/// A session but for how it is kept.
fn clear(session: &Session) -> Session {
    Session {
        copil: 1,
        encryption: None,
        next_id: Id(0),
        ..session.clone()
    }
}

/// The places of the rows, confidential or not.
fn order(session: &Session) -> Vec<(Id, bool)> {
    let rows = session.records();
    rows.map(|row| (row.id(), row.confidential())).collect()
}

/// All that is encrypted in a session.
fn ciphers(session: &Session) -> Vec<Cipher> {
    let amendments = session.decisions.iter().flat_map(|one| &one.amendments);
    let formal = &session.formal;
    let parts = amendments.filter_map(Part::cipher);
    let parts = parts.chain(formal.annexes.iter().filter_map(Part::cipher));
    let parts = parts.chain(formal.addenda.iter().filter_map(Part::cipher));
    let parts = parts.chain(session.indicators.iter().filter_map(Part::cipher));
    let parts = parts.chain(session.people.iter().filter_map(Part::cipher));
    let parts = parts.chain(session.agenda.iter().filter_map(Part::cipher));
    let parts = parts.chain(session.next.iter().filter_map(Part::cipher));
    let rows = session.records().filter_map(Record::cipher);
    let mut all: Vec<Cipher> = rows.chain(parts).cloned().collect();
    all.sort_by(|a, b| a.as_str().cmp(b.as_str()));
    all
}

/// Puts the canary into what of an edit is confidential.
fn sow(edit: &mut Edit) {
    let canary = || Prose::from(CANARY);
    match edit {
        Edit::Insert { row, .. } | Edit::Replace { row } => {
            if let Some(record) = row.record_mut().filter(|record| record.confidential()) {
                if let Some(text) = record.text_mut() {
                    *text = canary();
                }
                record.set_flag(Some(canary()));
            }
            match row {
                Row::Person(person) if person.confidential => CANARY.clone_into(&mut person.name),
                Row::Item(item) if item.confidential => CANARY.clone_into(&mut item.title),
                _ => {}
            }
            if let Row::Decision(decision) = row {
                for amendment in &mut decision.amendments {
                    if amendment.confidential {
                        amendment.text = canary();
                    }
                }
            }
        }
        Edit::Set { field } => match field {
            Field::Formal(formal) => {
                for annex in formal.annexes.iter_mut().filter(|one| one.confidential) {
                    annex.text = canary();
                }
                for addendum in formal.addenda.iter_mut().filter(|one| one.confidential) {
                    addendum.text = canary();
                }
            }
            Field::Indicators(list) => {
                for one in list.iter_mut().filter(|one| one.confidential) {
                    CANARY.clone_into(&mut one.name);
                }
            }
            Field::Next(Some(next)) if next.confidential => CANARY.clone_into(&mut next.place),
            // What was sent says in the open what it said then.
            Field::Corrections(list) => list.clear(),
            _ => {}
        },
        Edit::Remove { .. } | Edit::Move { .. } => {}
    }
}

fn note(id: Id, text: &str, confidential: bool) -> Entry {
    let text = text.into();
    let mut entry = Entry::new(id, EntryKind::Note { by: None, text });
    entry.confidential = confidential;
    entry
}

#[derive(Clone, Debug)]
enum Step {
    /// One line: typed, understood as these changes.
    Line(Vec<Change>),
    /// A line typed behind closed doors, its words a canary.
    Inside,
    /// A line said in the open, and made confidential afterwards.
    Afterwards(u32),
    Undo,
    Redo,
    Draft,
    Save,
    Close,
    Kill,
    PowerCut,
    /// Somebody without the key has it open meanwhile and makes these changes.
    Locked(Vec<Change>),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => vec(change(), 1..4).prop_map(Step::Line),
        2 => Just(Step::Inside),
        1 => (0..1000_u32).prop_map(Step::Afterwards),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
        1 => Just(Step::Draft),
        1 => Just(Step::Save),
        1 => Just(Step::Close),
        1 => Just(Step::Kill),
        1 => Just(Step::PowerCut),
        2 => vec(change(), 1..4).prop_map(Step::Locked),
    ]
}

fn line(hand: &mut Hand, typed: &str, edits: Vec<Edit>) {
    hand.writer().typed(hand.editor.next_group(), typed);
    let id = hand.editor.next_group();
    let group = if edits.is_empty() {
        None
    } else {
        hand.editor.commit(edits).cloned().ok()
    };
    hand.editor.reserve_groups(id + 1);
    let steps = vec![];
    hand.writer().group(&group.unwrap_or(Group { id, steps }));
}

fn edits(changes: &[Change], session: &Session) -> Vec<Edit> {
    let edits = changes.iter().filter_map(|change| change.of(session));
    let mut edits: Vec<Edit> = edits.collect();
    edits.iter_mut().for_each(sow);
    edits
}

/// Nothing on the disk says what is confidential; without the key what is open is there, in its order.
fn look(disk: &Memory, session: &Session) -> Result<(), TestCaseError> {
    prop_assert_eq!(holds(disk, CANARY), None);
    for row in session.records().filter(|row| row.confidential()) {
        if let Some(text) = row.text().filter(|text| text.starts_with("plus tard ")) {
            prop_assert_eq!(holds(disk, text), None);
        }
    }
    let seen = locked(disk);
    prop_assert_eq!(order(&seen), order(session));
    prop_assert_eq!(open_part(&seen), open_part(session));
    prop_assert!(
        seen.records()
            .all(|row| row.confidential() == row.cipher().is_some())
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn with_the_key_all_is_there_and_without_it_all_that_is_open(
        changes in vec(change(), 0..20), steps in vec(step(), 1..25),
    ) {
        let mut begun = support::session();
        for change in &changes {
            for edit in edits(std::slice::from_ref(change), &begun) {
                // A change that is refused is no part of the session.
                let _ = apply(&mut begun, edit);
            }
        }
        let mut disk = encrypted(&begun);
        let mut hand = open(&disk, true);
        prop_assert_eq!(clear(hand.editor.session()), clear(&begun));
        for step in steps {
            match step {
                Step::Line(changes) => {
                    let edits = edits(&changes, hand.editor.session());
                    let secret = edits.iter().any(copil::edit::needs_key);
                    line(&mut hand, if secret { CANARY } else { "une ligne" }, edits);
                }
                Step::Inside => {
                    let row = Row::Entry(note(hand.editor.next_id(), CANARY, true));
                    hand.writer().draft(CANARY);
                    hand.writer().wait();
                    line(&mut hand, CANARY, vec![Edit::Insert { at: Slot::Last, row }]);
                }
                Step::Afterwards(n) => {
                    let words = format!("plus tard {n}");
                    let id = hand.editor.next_id();
                    let row = Row::Entry(note(id, &words, false));
                    hand.writer().draft(&words);
                    hand.writer().wait();
                    line(&mut hand, &words, vec![Edit::Insert { at: Slot::Last, row }]);
                    hand.writer().wait();
                    prop_assert_eq!(open_part(&locked(&disk)), open_part(hand.editor.session()));
                    let row = Row::Entry(note(id, &words, true));
                    line(&mut hand, "hc: 1", vec![Edit::Replace { row }]);
                }
                Step::Undo => { hand.undo(); }
                Step::Redo => { hand.redo(); }
                Step::Draft => hand.writer().draft(CANARY),
                Step::Save => hand.writer().save(),
                Step::Locked(changes) => {
                    let mut known = hand.editor.session().clone();
                    hand.close();
                    let mut other = open(&disk, false);
                    let before = ciphers(other.editor.session());
                    for change in changes {
                        let Some(edit) = change.of(other.editor.session()) else { continue };
                        let edit = vec![edit];
                        if check_hidden(other.editor.session(), &edit, false).is_err() {
                            continue;
                        }
                        if matches!(&edit[0], Edit::Set { field: Field::Corrections(_) }) {
                            continue;
                        }
                        if matches!(&edit[0], Edit::Set { field: Field::Formal(_) | Field::Indicators(_) }) {
                            continue;
                        }
                        let other_way = apply(&mut known.clone(), edit[0].clone()).is_ok();
                        if other_way && other.editor.session().clone() != known {
                            // Amendments that are encrypted there are open here.
                            let mut there = edit[0].clone();
                            with_amendments(&mut there, &known);
                            apply(&mut known, there).unwrap();
                            line(&mut other, "une ligne", edit);
                        }
                    }
                    other.writer().wait();
                    prop_assert_eq!(ciphers(&locked(&disk)), before.clone());
                    other.close();
                    let file = disk.read(path(), u64::MAX - 1).unwrap();
                    let file: Session = session_file::parse(&file).unwrap();
                    prop_assert_eq!(ciphers(&file), before);
                    hand = open(&disk, true);
                    prop_assert_eq!(clear(hand.editor.session()), clear(&known));
                }
                Step::Close | Step::Kill | Step::PowerCut => {
                    let before = hand.editor.clone();
                    hand.writer().wait();
                    let left = match step {
                        Step::Close => { hand.close(); disk.clone() }
                        Step::Kill => disk.after_kill(),
                        _ => disk.after_power_cut(),
                    };
                    disk = left;
                    hand = open(&disk, true);
                    prop_assert_eq!(&hand.recovered.conflict, &None);
                    prop_assert_eq!(clear(hand.editor.session()), clear(before.session()));
                }
            }
            hand.writer().wait();
            look(&disk, hand.editor.session())?;
        }
        hand.close();
        look(&disk, &open(&disk, true).editor.session().clone())?;
        // And off again.
        let known = open(&disk, true).editor.session().clone();
        let done = vault::decrypt_in(&arc(&disk), path(), &here(None), &sealed().1).unwrap();
        prop_assert!(matches!(done, Encrypted::Done(_)));
        prop_assert_eq!(clear(&locked(&disk)), clear(&known));
        prop_assert_eq!(locked(&disk).encryption, None);
    }
}

/// Of a decision, the amendments as they are in the open.
fn with_amendments(edit: &mut Edit, known: &Session) {
    if let Edit::Replace {
        row: Row::Decision(row),
    } = edit
        && let Some(here) = known.decision(row.id)
    {
        let open: Vec<_> = here
            .amendments
            .iter()
            .filter(|one| one.confidential)
            .cloned()
            .collect();
        assert!(open.is_empty() || row.amendments.iter().any(|one| one.cipher.is_some()));
        let mut open = open.into_iter();
        for amendment in &mut row.amendments {
            if amendment.cipher.is_some() {
                *amendment = open.next().unwrap();
            }
        }
    }
}

/// A session in which words were said in the open, behind closed doors, and made confidential since.
fn meeting() -> (Memory, Session) {
    let disk = Memory::new();
    store::create_in(&disk, path(), &support::session()).unwrap();
    let mut hand = open(&disk, false);
    for (words, closed) in [
        ("un", false),
        (CANARY, true),
        ("deux", false),
        (CANARY, true),
    ] {
        hand.writer().draft(words);
        hand.writer().wait();
        let row = Row::Entry(note(hand.editor.next_id(), words, closed));
        line(
            &mut hand,
            words,
            vec![Edit::Insert {
                at: Slot::Last,
                row,
            }],
        );
    }
    let session = hand.editor.session().clone();
    hand.close();
    disk.put(Path::new("x.0001.kept"), CANARY.as_bytes());
    (disk, session)
}

#[test]
fn encrypting_cleans_what_was_there_before() {
    let (disk, session) = meeting();
    assert!(holds(&disk, CANARY).is_some());
    encrypt(&disk);
    assert_eq!(holds(&disk, CANARY), None);
    let hand = open(&disk, true);
    assert_eq!(clear(hand.editor.session()), clear(&session));
    // Undo reaches back over it.
    assert_eq!(hand.editor.done().len(), 4);
    hand.close();
    let (encryption, key) = sealed();
    let again = vault::encrypt_in(&arc(&disk), path(), &here(None), encryption, &key).unwrap();
    assert_eq!(again, Encrypted::Already);
    let done = vault::decrypt_in(&arc(&disk), path(), &here(None), &key).unwrap();
    assert!(matches!(done, Encrypted::Done(_)));
    assert_eq!(clear(&locked(&disk)), clear(&session));
    let kept = disk.read(Path::new("x.0001.kept"), 1000).unwrap();
    assert_eq!(kept, CANARY.as_bytes());
}

#[test]
fn a_power_cut_while_it_is_encrypted_or_decrypted_loses_nothing() {
    let (disk, session) = meeting();
    let mut states = 0;
    let mut check = |left: &Memory| {
        states += 1;
        assert_eq!(open_part(&locked(left)), open_part(&session));
        let hand = open(left, true);
        assert_eq!(clear(hand.editor.session()), clear(&session));
        let encrypted = hand.editor.session().encryption.is_some();
        hand.close();
        // Whoever opens it with the key has its journals done.
        if encrypted {
            let journals = bytes(left)
                .into_iter()
                .filter(|(name, _)| !name.ends_with(".kept"));
            for (name, bytes) in journals {
                let text = String::from_utf8_lossy(&bytes);
                assert!(!text.contains(CANARY), "{name}");
            }
        }
    };
    let mut every = |disk: &Memory| {
        for point in disk.points() {
            point.crashes(4096, &mut check);
        }
    };
    disk.record();
    encrypt(&disk);
    every(&disk);
    disk.record();
    vault::decrypt_in(&arc(&disk), path(), &here(None), &sealed().1).unwrap();
    every(&disk);
    assert!(states > 100, "{states}");
}

#[test]
fn a_line_that_was_never_understood_waits_for_the_key() {
    let disk = encrypted(&support::session());
    let hand = open(&disk, true);
    hand.writer().typed(1, CANARY);
    hand.writer().wait();
    let disk = disk.after_kill();
    drop(hand);
    assert_eq!(holds(&disk, CANARY), None);
    for words in ["un", "deux"] {
        let mut other = open(&disk, false);
        other.line(words);
        other.close();
    }
    assert_eq!(support::texts(&locked(&disk)), ["un", "deux"]);
    let hand = open(&disk, true);
    assert_eq!(
        support::texts(hand.editor.session()),
        ["un", "deux", CANARY]
    );
    hand.close();
    assert_eq!(support::texts(open(&disk, true).editor.session()).len(), 3);
}

#[test]
fn another_key_opens_nothing_and_harms_nothing() {
    let (disk, _) = meeting();
    encrypt(&disk);
    let (encryption, _) = sealed();
    let with = |identity: &str| {
        vault::unlock_with(&encryption, &Secret::new(identity.to_owned()), || None)
    };
    assert_eq!(with(OTHER).err(), Some(VaultError::WrongKey));
    assert_eq!(with("no key").err(), Some(VaultError::Identity));
    let damaged = Encryption {
        key: encryption.key.replacen("\nY", "\nZ", 1),
        ..encryption.clone()
    };
    let identity = Secret::new(IDENTITY.to_owned());
    assert!(vault::unlock_with(&damaged, &identity, || None).is_err());
    assert!(with(IDENTITY).is_ok());
    let (_, other) = vault::seal_key(&Means::Recipients(vec![RECIPIENT.to_owned()])).unwrap();
    let before = bytes(&disk);
    let done = vault::decrypt_in(&arc(&disk), path(), &here(None), &other).unwrap();
    assert_eq!(done, Encrypted::Unreadable(2));
    let after = bytes(&disk);
    let kept = |(name, _): &&(String, Vec<u8>)| !name.ends_with(".lock");
    assert!(before.iter().filter(kept).eq(after.iter().filter(kept)));
    assert_eq!(
        vault::seal_key(&Means::Recipients(vec!["age1x".to_owned()])).err(),
        Some(VaultError::Recipient("age1x".to_owned()))
    );
}

#[test]
fn what_is_cut_swapped_or_flipped_stays_closed_and_is_kept() {
    let (disk, _) = meeting();
    encrypt(&disk);
    let text = String::from_utf8(disk.read(path(), u64::MAX - 1).unwrap()).unwrap();
    let file: Session = session_file::parse(text.as_bytes()).unwrap();
    let sealed: Vec<String> = ciphers(&file)
        .iter()
        .map(|one| one.as_str().to_owned())
        .collect();
    let [a, b] = sealed.as_slice() else {
        panic!("{}", sealed.len())
    };
    let swapped = text.replace(a, "#").replace(b, a).replace('#', b);
    let mut wrong = vec![
        (swapped, 2),
        (text.replace(a, &a[..a.len() - 4]), 1),
        (text.replace(a, ""), 1),
    ];
    for at in 0..a.len() {
        let other = if &a[at..=at] == "A" { "B" } else { "A" };
        let mut flipped = a.clone();
        flipped.replace_range(at..=at, other);
        wrong.push((text.replace(a, &flipped), 1));
    }
    for (text, closed) in wrong {
        let disk = Memory::new();
        let broken: Session = session_file::parse(text.as_bytes()).unwrap();
        store::create_in(&disk, path(), &broken).unwrap();
        let mut hand = open(&disk, true);
        assert_eq!(vault::count(hand.editor.session()), closed);
        assert_eq!(hand.editor.session().log.len(), 4);
        let before = ciphers(hand.editor.session());
        hand.line("trois");
        hand.close();
        let file = disk.read(path(), u64::MAX - 1).unwrap();
        let file: Session = session_file::parse(&file).unwrap();
        let after = ciphers(&file);
        assert!(before.iter().all(|cipher| after.contains(cipher)));
        assert_eq!(open_part(&file).log.len(), 3);
    }
}

#[test]
fn without_the_key_nothing_that_is_closed_changes_and_nothing_confidential_comes_in() {
    let (disk, _) = meeting();
    encrypt(&disk);
    let session = locked(&disk);
    let closed = session
        .log
        .iter()
        .find(|entry| entry.confidential)
        .unwrap()
        .clone();
    let may = |edit: Edit| check_hidden(&session, &[edit], false).is_ok();
    let mut reworded = closed.clone();
    reworded.kind = note(closed.id, "autre chose", true).kind;
    assert!(!may(Edit::Replace {
        row: Row::Entry(reworded.clone())
    }));
    reworded.cipher = None;
    assert!(!may(Edit::Replace {
        row: Row::Entry(reworded)
    }));
    assert!(!may(Edit::Remove {
        row: Row::Entry(closed).address()
    }));
    let row = Row::Entry(note(Id(99), "secret", true));
    assert!(!may(Edit::Insert {
        at: Slot::Last,
        row
    }));
    let mut live = session.live.clone();
    live.huis_clos = true;
    assert!(!may(Edit::Set {
        field: Field::Live(Box::new(live))
    }));
    assert!(may(Edit::Insert {
        at: Slot::Last,
        row: Row::Entry(note(Id(99), "ouvert", false))
    }));
    // Whoever writes it all the same is not followed: nothing of it reaches the disk.
    let mut hand = open(&disk, false);
    let row = Row::Entry(note(hand.editor.next_id(), CANARY, true));
    hand.commit(vec![Edit::Insert {
        at: Slot::Last,
        row,
    }]);
    hand.writer().wait();
    hand.close();
    assert_eq!(holds(&disk, CANARY), None);
    assert_eq!(locked(&disk).log.len(), 4);
}

#[test]
fn an_encrypted_session_may_be_shared_and_its_follower_sees_what_is_open() {
    let (disk, session) = meeting();
    let sharing = share::Sharing {
        group: 7,
        chair: false,
    };
    let closed = Err(share::ShareError::Closed);
    assert_eq!(share::share_in(&disk, path(), sharing), closed);
    encrypt(&disk);
    share::share_in(&disk, path(), sharing).unwrap();
    let mut follower = store::follow::Follower::new_in(arc(&disk), path(), None).unwrap();
    let mut hand = open(&disk, true);
    let mut live = hand.editor.session().live.clone();
    live.huis_clos = true;
    hand.commit(vec![Edit::Set {
        field: Field::Live(Box::new(live)),
    }]);
    let row = Row::Entry(note(hand.editor.next_id(), CANARY, true));
    line(
        &mut hand,
        CANARY,
        vec![Edit::Insert {
            at: Slot::Last,
            row,
        }],
    );
    hand.writer().save();
    hand.line("trois");
    hand.writer().wait();
    follower.look(true);
    assert_eq!(support::texts(&follower.session()), ["un", "deux", "trois"]);
    assert_eq!(holds(&disk, CANARY), None);
    assert_eq!(support::texts(&session).len(), 4);
    // Still shared: what is encrypted is nobody's to read.
    assert!(!hand.events().contains(&store::StoreEvent::Unshared));
}

#[test]
fn an_unencrypted_session_is_written_as_it_always_was() {
    let text = session_file::write(&support::session()).unwrap();
    assert!(
        text.contains("copil: 1") && !text.contains("encryption"),
        "{text}"
    );
}
