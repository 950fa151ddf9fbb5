//! A journal of any bytes is read: no panic, nothing written; and where checksums are asked for, damage never
//! invents a line.

#![no_main]

#[path = "../damage.rs"]
mod damage;
#[path = "../../support/mod.rs"]
#[allow(dead_code)]
mod support;

use std::path::Path;
use std::sync::LazyLock;

use copil::model::Session;
use copil::store::memory::Memory;
use copil::store::storage::{Safeguard, Storage};
use copil::store::{self, read_frames};
use libfuzzer_sys::fuzz_target;
use support::{memory, open_in, texts};

const FILE: &str = "x.ron";

/// A session that was typed into and left without a last save: its files.
struct Left {
    file: Vec<u8>,
    name: std::path::PathBuf,
    journal: Vec<u8>,
    lines: Vec<String>,
}

static LEFT: LazyLock<Left> = LazyLock::new(|| {
    let disk = memory();
    let mut hand = open_in(&disk, false);
    for line in ["un", "deux 会議"] {
        hand.line(line);
    }
    hand.undo();
    hand.writer().draft("quat");
    hand.writer().wait();
    let left = disk.after_kill();
    let names = left.names();
    let is_journal =
        |name: &&std::path::PathBuf| name.extension().is_some_and(|it| it == "journal");
    let name = names.iter().find(is_journal).expect("a journal").clone();
    let read = |path: &Path| left.read(path, u64::MAX).expect("its bytes");
    let lines = ["un", "deux 会議"].map(str::to_owned).to_vec();
    let (file, journal) = (read(Path::new(FILE)), read(&name));
    Left {
        file,
        name,
        journal,
        lines,
    }
});

fn read(disk: &Memory) -> Option<Session> {
    let loaded = store::read_in::<Session>(disk, Path::new(FILE), None);
    loaded.ok().map(|loaded| loaded.session().clone())
}

fuzz_target!(|input: &[u8]| {
    let left = &*LEFT;
    let journal = damage::damaged(&left.journal, input);
    let reading = read_frames(&journal);
    for (frame, place) in reading.frames.iter().zip(&reading.places) {
        assert!(journal[place.clone()].ends_with(frame));
    }

    // Checked, as the program does; or unchecked, so that what is in the frames is looked at, too.
    let checked = input.last().is_some_and(|byte| byte % 2 == 0);
    let disk = if checked {
        Memory::new()
    } else {
        Memory::without(Safeguard::Checksum)
    };
    disk.put(Path::new(FILE), &left.file);
    disk.put(&left.name, &journal);
    let before = disk.operations();
    let found = read(&disk);
    assert_eq!(disk.operations(), before, "reading wrote");
    if let (true, Some(session)) = (checked, found) {
        for text in texts(&session) {
            assert!(left.lines.contains(&text), "{text:?} was never typed");
        }
    }
});
