//! The files of a session: read, brought up to its journal, saved.

use std::path::Path;
use std::sync::Arc;

use copil::model::Session;
use copil::store::memory::Memory;
use copil::store::{self, Access, Options, Origin, session_file};
use divan::Bencher;
use divan::counter::BytesCount;

use super::desk::now;
use super::taken::{SIZES, editor, empty, meaning, told};

#[divan::bench(args = SIZES, sample_count = 20)]
fn session_read(bencher: Bencher, lines: usize) {
    let text = session_file::write(editor(lines).session()).unwrap();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench_local(|| session_file::parse::<Session>(text.as_bytes()).unwrap());
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn session_written(bencher: Bencher, lines: usize) {
    let editor = editor(lines);
    let size = session_file::write(editor.session()).unwrap().len();
    bencher
        .counter(BytesCount::new(size))
        .bench_local(|| session_file::write(editor.session()).unwrap());
}

fn options() -> Options {
    Options {
        who: "rapporteur".to_owned(),
        host: "host".to_owned(),
        now: Arc::new(now),
        read_only: false,
        refuge: None,
        origin: Origin::Lines,
        key: None,
    }
}

/// On a real disk, with a line more each time: temporary file, sync, rename, sync of the folder.
#[divan::bench(args = SIZES, sample_count = 20)]
fn session_saved(bencher: Bencher, lines: usize) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.ron");
    store::create(&path, editor(lines).session()).unwrap();
    let opened = store::open::<Session>(&path, options(), |_| {}).unwrap();
    let Access::Writer(writer) = opened.access else {
        panic!("nobody else has it open");
    };
    let mut editor = opened.editor;
    bencher.bench_local(|| {
        let made = meaning("ki: souhaite une édition", editor.session());
        writer.group(editor.commit(made).unwrap());
        writer.save();
        writer.wait();
    });
}

/// A journal of every line, none of which is in the session file.
#[divan::bench(args = SIZES, sample_count = 10)]
fn journal_replayed(bencher: Bencher, lines: usize) {
    let path = Path::new("/x.ron");
    let storage = Memory::new();
    store::create_in(&storage, path, &empty()).unwrap();
    let opened =
        store::open_in::<Session>(Arc::new(storage.clone()), path, options(), |_| {}).unwrap();
    let Access::Writer(writer) = opened.access else {
        panic!("nobody else has it open");
    };
    told(lines, |group| writer.group(group));
    writer.wait();
    let killed = storage.after_kill();
    bencher.bench_local(|| store::read_in::<Session>(&killed, path, None).unwrap());
}
