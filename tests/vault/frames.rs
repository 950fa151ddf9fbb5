//! Frames of an encrypted session's journal put elsewhere, put twice, put again later: whoever does that without the
//! key brings nobody to take one thing for another. What does not fit is told, or was there anyway.

use std::collections::BTreeMap;

use copil::edit::{Edit, Row, Slot};
use copil::model::{Cover, Id, Record};
use copil::store::memory::Memory;
use copil::store::read_frames;
use copil::store::storage::Storage;
use copil::store::vault;

use super::{CANARY, COVERS, encrypt, line, meeting, note, open};

/// What stands under each id, as the key shows it.
type Said = BTreeMap<Id, String>;

/// An encrypted meeting with lines in its journal that the file has not, some of them closed; the journal's name and
/// what was said.
fn unsaved(cover: Cover) -> (Memory, String, Said) {
    let (disk, _) = meeting();
    encrypt(&disk, cover);
    let mut hand = open(&disk, true);
    for (n, closed) in [(1, false), (2, true), (3, true), (4, false), (5, true)] {
        let words = format!("{CANARY} {n}");
        let row = Row::Entry(note(hand.editor.next_id(), &words, closed));
        let at = Slot::Last;
        line(&mut hand, &words, vec![Edit::Insert { at, row }]);
        hand.writer().wait();
    }
    let said = said(&hand);
    let disk = disk.after_kill();
    let mut journals = disk.names();
    journals.retain(|name| name.extension().is_some_and(|ending| ending == "journal"));
    let last = journals.into_iter().max().unwrap();
    (disk, last.display().to_string(), said)
}

fn said(hand: &super::Hand) -> Said {
    let log = hand.editor.session().log.iter();
    let open = log.filter(|entry| entry.cipher.is_none());
    open.map(|entry| (entry.id, entry.text().unwrap().as_str().to_owned()))
        .collect()
}

/// Opens what became of the meeting. Whatever is read is what was said under that id; what is missing is told.
fn look(disk: &Memory, name: &str, journal: &[u8], said: &Said) {
    let disk = disk.after_kill();
    disk.remove(name.as_ref()).unwrap();
    disk.put(name.as_ref(), journal);
    let hand = open(&disk, true);
    let read = self::said(&hand);
    for (id, words) in &read {
        assert_eq!(said.get(id), Some(words));
    }
    let whole = read.len() == said.len();
    let told = !hand.recovered.damage.is_empty()
        || hand.recovered.conflict.is_some()
        || vault::count(hand.editor.session()) > 0;
    assert!(whole || told, "{} of {}", read.len(), said.len());
    // And it stays so.
    hand.close();
    assert_eq!(self::said(&open(&disk, true)), read);
}

/// The payloads of a journal and its frames as they stand.
fn frames(journal: &[u8]) -> (Vec<String>, Vec<Vec<u8>>) {
    let reading = read_frames(journal);
    let text = |bytes: &&[u8]| String::from_utf8((*bytes).to_vec()).unwrap();
    let frames = reading
        .places
        .iter()
        .map(|place| journal[place.clone()].to_vec());
    (reading.frames.iter().map(text).collect(), frames.collect())
}

/// A journal whose checksums and links are right, as a patient hand makes it.
fn forged(payloads: &[String]) -> Vec<u8> {
    let mut journal = Vec::new();
    let mut previous = 0_u32;
    for payload in payloads {
        let length = u32::try_from(payload.len()).unwrap().to_le_bytes();
        let head = crc32c::crc32c_append(crc32c::crc32c(&length), &previous.to_le_bytes());
        let checksum = crc32c::crc32c_append(head, payload.as_bytes());
        journal.extend([0xc0, b'c', b'p', 0xff]);
        journal.extend(length);
        journal.extend(previous.to_le_bytes());
        journal.extend(checksum.to_le_bytes());
        journal.extend(payload.as_bytes());
        previous = checksum;
    }
    journal
}

/// The ciphers in a payload.
fn ciphers(payload: &str) -> Vec<&str> {
    let parts = payload.split("cipher:\"").skip(1);
    parts.map(|part| part.split('"').next().unwrap()).collect()
}

#[test]
fn frames_that_change_places_or_come_twice_are_never_taken_for_others() {
    for cover in COVERS {
        let (disk, name, said) = unsaved(cover);
        let journal = disk.read(name.as_ref(), u64::MAX - 1).unwrap();
        let (payloads, frames) = frames(&journal);
        assert_eq!(forged(&payloads), journal);
        for a in 0..frames.len() {
            for b in 0..frames.len() {
                let mut swapped = frames.clone();
                swapped.swap(a, b);
                look(&disk, &name, &swapped.concat(), &said);
                let mut twice = frames.clone();
                twice.insert(b, frames[a].clone());
                look(&disk, &name, &twice.concat(), &said);
            }
        }
    }
}

#[test]
fn frames_of_an_older_journal_come_to_nothing_in_a_newer_one() {
    for cover in COVERS {
        let (disk, name, said) = unsaved(cover);
        let journal = disk.read(name.as_ref(), u64::MAX - 1).unwrap();
        let mut older = disk.names();
        older.retain(|one| {
            let ending = one.extension().is_some_and(|ending| ending == "journal");
            ending && *one != *std::path::Path::new(&name)
        });
        assert!(!older.is_empty());
        for one in older {
            let older = disk.read(&one, u64::MAX - 1).unwrap();
            for frame in frames(&older).1 {
                look(&disk, &name, &[journal.clone(), frame].concat(), &said);
            }
        }
    }
}

#[test]
fn what_is_encrypted_opens_in_no_other_record_however_well_that_is_made() {
    for cover in COVERS {
        let (disk, name, said) = unsaved(cover);
        let journal = disk.read(name.as_ref(), u64::MAX - 1).unwrap();
        let (payloads, _) = frames(&journal);
        let mut moved = 0;
        for a in 0..payloads.len() {
            for b in 0..payloads.len() {
                let (from, to) = (ciphers(&payloads[a]), ciphers(&payloads[b]));
                let (Some(from), Some(to)) = (from.first(), to.first()) else {
                    continue;
                };
                if from == to {
                    continue;
                }
                let mut other = payloads.clone();
                other[b] = payloads[b].replace(to, from);
                look(&disk, &name, &forged(&other), &said);
                moved += 1;
            }
        }
        assert!(moved > 20, "{moved}");
    }
}

#[test]
fn a_record_of_a_session_encrypted_as_a_whole_bears_no_other_number() {
    let (disk, name, said) = unsaved(Cover::Whole);
    let journal = disk.read(name.as_ref(), u64::MAX - 1).unwrap();
    let (payloads, _) = frames(&journal);
    let records = payloads.iter().filter(|one| one.contains("body:sealed("));
    for record in records {
        let number = record.split("seq:").nth(1).unwrap();
        let number = number.split(',').next().unwrap();
        let mut again = payloads.clone();
        again.push(record.replace(&format!("seq:{number},"), "seq:9999,"));
        look(&disk, &name, &forged(&again), &said);
    }
}
