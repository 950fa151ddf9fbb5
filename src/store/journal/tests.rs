//! Every cut and every flipped bit of a journal.

use std::path::Path;

use super::*;
use crate::edit::{Edit, Row, Slot};
use crate::model::{Entry, EntryKind, Id};
use crate::store::files::Files;
use crate::store::memory::Memory;
use crate::store::storage::Storage;

const RECORDS: usize = 50;

/// Fifty records and where each begins, the two copies of the header before them.
fn journal() -> (Vec<u8>, Vec<usize>, Vec<Record>) {
    let mut encoder = Encoder::default();
    let header = Header::new(1, "s", "b", Starts::Found, None);
    let mut bytes = encoder.frame(&header).unwrap();
    bytes.extend(encoder.frame(&header).unwrap());
    let mut begins = Vec::new();
    let mut records = Vec::new();
    for seq in 1..=RECORDS as u64 {
        let line = format!("é{seq}");
        let body = match seq % 3 {
            0 => Body::Draft {
                text: line.into(),
                cipher: None,
            },
            1 => Body::Typed {
                line: line.into(),
                cipher: None,
            },
            _ => Body::Undo { group: seq },
        };
        let record = Record {
            seq,
            at: Moment::default(),
            by: String::new(),
            group: seq,
            origin: Origin::Screen,
            answer: None,
            body,
        };
        begins.push(bytes.len());
        bytes.extend(encoder.frame(&record).unwrap());
        records.push(record);
    }
    (bytes, begins, records)
}

fn read(bytes: &[u8]) -> Generation {
    let disk = Memory::new();
    let files = Files::new("x.ron".into(), None);
    drop(disk.create_new(&files.journal(1), 0o600).unwrap());
    disk.put(&files.journal(1), bytes);
    let (mut found, highest) = generations(&disk, &files, "", &mut Reach::all(), None).unwrap();
    assert_eq!(highest, 1);
    found.pop().unwrap()
}

#[test]
fn a_whole_journal_is_read_whole() {
    let (bytes, _, records) = journal();
    let found = read(&bytes);
    assert_eq!(found.records, records);
    assert!(found.header.is_some() && found.bad.is_empty() && !found.torn);
}

#[test]
fn a_cut_loses_what_is_behind_it_and_is_no_damage() {
    let (bytes, begins, records) = journal();
    for cut in 0..bytes.len() {
        let found = read(&bytes[..cut]);
        let whole = begins
            .iter()
            .skip(1)
            .chain([&bytes.len()])
            .filter(|end| **end <= cut)
            .count();
        assert_eq!(found.records, records[..whole], "cut at {cut}");
        assert!(found.bad.is_empty(), "cut at {cut}");
    }
}

/// Which records the frames that read well hold, without reading the records: fast enough for every bit.
fn survivors(bytes: &[u8], payloads: &[&[u8]]) -> Vec<bool> {
    let mut alive = vec![false; payloads.len()];
    let mut next = 0;
    for stretch in frame::scan(bytes) {
        if let frame::Stretch::Frame(frame) = stretch {
            let at = payloads[next..]
                .iter()
                .position(|payload| *payload == frame.payload);
            let at = next + at.expect("a frame that was never written");
            alive[at] = true;
            next = at + 1;
        }
    }
    alive
}

#[test]
fn a_flipped_bit_costs_the_record_it_is_in_and_no_other() {
    let (whole, begins, _) = journal();
    // The frames by themselves, without the header: its two copies are alike.
    let bytes = &whole[begins[0]..];
    let begins: Vec<usize> = begins.iter().map(|begin| begin - begins[0]).collect();
    let payloads: Vec<&[u8]> = frame::scan(bytes)
        .into_iter()
        .filter_map(|stretch| match stretch {
            frame::Stretch::Frame(frame) => Some(frame.payload),
            _ => None,
        })
        .collect();
    assert_eq!(payloads.len(), RECORDS);
    let mut damaged = bytes.to_vec();
    for at in 0..bytes.len() {
        let touched = begins.iter().rposition(|begin| *begin <= at).unwrap();
        for bit in 0..8 {
            damaged[at] ^= 1 << bit;
            let alive = survivors(&damaged, &payloads);
            damaged[at] ^= 1 << bit;
            let lost: Vec<usize> = (0..RECORDS).filter(|n| !alive[*n]).collect();
            assert_eq!(lost, [touched], "bit {bit} of byte {at}");
        }
    }
}

#[test]
fn a_flipped_bit_in_one_header_leaves_the_other() {
    let (bytes, begins, records) = journal();
    for at in 0..begins[0] {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x04;
        let found = read(&damaged);
        assert_eq!(found.records, records);
        assert_eq!(found.header.unwrap().base, "b");
        assert_eq!(found.bad.len(), 1);
    }
}

#[test]
fn a_record_taken_out_is_told() {
    let (bytes, begins, records) = journal();
    let without = [&bytes[..begins[7]], &bytes[begins[8]..]].concat();
    let found = read(&without);
    assert_eq!(found.records.len(), records.len() - 1);
    assert_eq!(found.bad.len(), 1);
}

#[test]
fn a_journal_of_a_newer_program_stops_the_reader() {
    let (mut bytes, _, _) = journal();
    let payload = b"(seq:51,at:\"2009-05-27T14:00:00\",by:\"\",group:1,origin:screen,body:poem())";
    bytes.extend(frame::encode(0, payload).0);
    let disk = Memory::new();
    let path = Path::new("x.0001.journal");
    drop(disk.create_new(path, 0o600).unwrap());
    disk.put(path, &bytes);
    let files = Files::new("x.ron".into(), None);
    let error = generations::<Edit>(&disk, &files, "", &mut Reach::all(), None).unwrap_err();
    assert_eq!(error.problem, crate::store::FileProblem::NewerJournal);
}

#[test]
fn whoever_reads_a_session_as_it_stands_does_not_open_what_its_file_holds_already() {
    let disk = Memory::new();
    let files = Files::new("x.ron".into(), None);
    let put = |number: u32, bytes: &[u8]| {
        drop(disk.create_new(&files.journal(number), 0o600).unwrap());
        disk.put(&files.journal(number), bytes);
    };
    let newer = frame::encode(0, b"(seq:1,body:poem())").0;
    put(1, &newer);
    let header = Header::new(2, "s", "b", Starts::Found, None);
    put(2, &Encoder::default().frame(&header).unwrap());
    let read = |mut reach: Reach, base| generations::<Edit>(&disk, &files, base, &mut reach, None);
    let (found, highest) = read(Reach::unsaved(), "b").unwrap();
    assert_eq!((found.len(), highest), (1, 2));
    // Not so whoever goes on writing it, nor where the file is not known.
    assert!(read(Reach::undo(), "b").is_err());
    assert!(read(Reach::unsaved(), "c").is_err());
}

#[test]
fn an_edit_stands_in_one_line_with_its_inverse() {
    let row = Row::Entry(Entry::new(
        Id(3),
        EntryKind::Agreement {
            text: "Accord\ngénéral".into(),
        },
    ));
    let body = Body::Edit {
        inverse: Box::new(Edit::Remove { row: row.address() }),
        edit: Box::new(Edit::Insert {
            at: Slot::After(crate::edit::RowRef::Entry(Id(2))),
            row,
        }),
        part: 1,
        of: 2,
    };
    let text = ron_options().to_string(&body).unwrap();
    assert_eq!(
        text,
        "edit(edit:insert(at:after(entry(2)),row:entry((id:3,entry:agreement(text:\"Accord\\ngénéral\")))),\
         inverse:remove(row:entry(3)),part:1,of:2)"
    );
    assert_eq!(ron_options().from_str::<Body>(&text).unwrap(), body);
}

fn record(body: Body) -> Record {
    Record {
        seq: 7,
        at: Moment::default(),
        by: "Rapporteur".to_owned(),
        group: 3,
        origin: Origin::Screen,
        answer: None,
        body,
    }
}

#[test]
fn a_record_is_one_line_that_people_can_read() {
    let record = record(Body::Typed {
        line: "ar: l'envoi\ndes « lettres »".into(),
        cipher: None,
    });
    let text = ron_options().to_string(&record).unwrap();
    assert!(text.starts_with("(seq:7,"), "{text}");
    assert!(!text.contains('\n'));
    assert_eq!(
        Payload::read(text.as_bytes()),
        Ok(Payload::Record(Box::new(record)))
    );
}

#[test]
fn what_we_do_not_know_is_newer_never_skipped() {
    for payload in [
        "(journal:3,session:\"a\",base:\"b\",starts:found)",
        "(seq:1,at:\"2009-05-27T14:00:00\",by:\"x\",group:1,origin:screen,body:poem(text:\"x\"))",
        "(seq:1,at:\"2009-05-27T14:00:00\",by:\"x\",group:1,origin:screen,body:draft(text:\"x\"),mood:1)",
        "(seq:1,at:\"2009-05-27T14:00:00\",by:\"x\",group:1,origin:screen,body:edit(edit:paint(),inverse:paint(),part:1,of:1))",
    ] {
        assert_eq!(
            Payload::<Edit>::read(payload.as_bytes()),
            Err(Newer),
            "{payload}"
        );
    }
}
