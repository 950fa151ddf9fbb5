//! Sessions encrypted at rest, in their confidential part or as a whole: with the key all is there; without it all
//! that is open is there and the rest is kept to the byte; and no byte on the disk says what it must not.

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

#[path = "../support/mod.rs"]
mod support;

mod beside;
mod cut;
mod frames;
mod random;
mod rows;
mod whole;

use std::path::Path;
use std::sync::mpsc;
use std::sync::{Arc, OnceLock};

use copil::edit::{Edit, Group, Row, Slot};
use copil::model::{Cipher, Cover, Encryption, Entry, EntryKind, Id, Part, Record, Session};
use copil::store::memory::Memory;
use copil::store::storage::Storage;
use copil::store::vault::{self, Encrypted, Key, Means};
use copil::store::{self, FileProblem, Options, StoreError};
use support::{Hand, options};

const COVERS: [Cover; 2] = [Cover::Confidential, Cover::Whole];

/// Stands in everything that is confidential.
const CANARY: &str = "canari-à-huis-clos";
/// A pair of age, for these tests.
const RECIPIENT: &str = "age1rr452k7frftxmxs00kqssq7q8xhwwugdgu8awsmarq2ky509mdrqru9ymw";
const IDENTITY: &str = "AGE-SECRET-KEY-1SXTTLP0PZ2KWDMMSMKRLUTD7C9VPH7HW8LPXNQ60KXTY9A35M5CSUE5KE8";
const OTHER: &str = "AGE-SECRET-KEY-107XJNS6Q3HVUQVUPPMA7WENPY3G99FLXGFTC5YNNW6LZQ5HEA9SS932TET";

/// One key, drawn once.
fn key() -> Arc<Key> {
    static DRAWN: OnceLock<Arc<Key>> = OnceLock::new();
    let drawn = || Arc::new(vault::seal_key(&means(), Cover::Confidential).unwrap().1);
    DRAWN.get_or_init(drawn).clone()
}

/// The same sealed, always alike: age never does it twice in the same way.
fn sealed(cover: Cover) -> Encryption {
    static SEALED: OnceLock<Encryption> = OnceLock::new();
    let sealed = SEALED.get_or_init(|| vault::reseal_key(&key(), &means(), cover).unwrap());
    Encryption {
        cover,
        ..sealed.clone()
    }
}

fn means() -> Means {
    Means::Recipients(vec![RECIPIENT.to_owned()])
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
fn encrypted(session: &Session, cover: Cover) -> Memory {
    let disk = Memory::new();
    store::create_in(&disk, path(), session).unwrap();
    encrypt(&disk, cover);
    disk
}

fn encrypt(disk: &Memory, cover: Cover) {
    encrypt_for(disk, sealed(cover));
}

fn encrypt_for(disk: &Memory, encryption: Encryption) {
    let done = vault::encrypt_in(&arc(disk), path(), &here(None), encryption, &key()).unwrap();
    assert!(matches!(done, Encrypted::Done(_)), "{done:?}");
}

fn decrypt(disk: &Memory) {
    let done = vault::decrypt_in(&arc(disk), path(), &here(None), &key()).unwrap();
    assert!(matches!(done, Encrypted::Done(_)), "{done:?}");
}

fn open(disk: &Memory, with_key: bool) -> Hand {
    let (tell, events) = mpsc::channel();
    let key = with_key.then(key);
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

/// A session encrypted as a whole says to nobody without the key what it holds, and says so.
fn is_shut(disk: &Memory) -> bool {
    let read = store::read_in::<Session>(disk, path(), None);
    read.is_err_and(|error| error.problem == FileProblem::Encrypted)
}

/// Nobody opens it without its key, to write it or to look at it.
fn opens_not(disk: &Memory) -> bool {
    [false, true].into_iter().all(|read_only| {
        let options = Options {
            read_only,
            ..here(None)
        };
        let opened = store::open_in::<Session>(arc(disk), path(), options, |_| {});
        opened.is_err_and(|error| {
            matches!(error, StoreError::File(error) if error.problem == FileProblem::Encrypted)
        })
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
    open.log = rows(&session.log).into();
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

fn note(id: Id, text: &str, confidential: bool) -> Entry {
    let text = text.into();
    let mut entry = Entry::new(id, EntryKind::Note { by: None, text });
    entry.confidential = confidential;
    entry
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
