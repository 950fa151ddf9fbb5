//! Words found in many sessions: by their bytes, by the index; keeping the index. For whole archives see
//! `tests/speed/archive.rs`.

use std::fs;
use std::path::PathBuf;

use copil::app::SEARCHED;
use copil::archive::text::tokens;
use copil::archive::{Archive, Query};
use copil::store::session_file;
use copil::text::Prose;
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use tempfile::TempDir;

use super::archive;

/// As many as an office has in some years.
const SESSIONS: usize = 1_000;
/// Lines of a session.
const LINES: usize = 40;

/// Words in many sessions, in few, in none; Japanese.
const WORDS: [&str; 4] = ["budget", "prévention séismes", "introuvable", "議事録"];

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("sessions")).unwrap();
    archive::write(&folder.path().join("sessions"), SESSIONS, LINES, 2009);
    folder
}

fn places(folder: &TempDir) -> (PathBuf, PathBuf) {
    (folder.path().join("sessions"), folder.path().join("cache"))
}

#[divan::bench(args = WORDS, sample_count = 20)]
fn by_their_bytes(bencher: Bencher, words: &str) {
    let folder = folder();
    let (sessions, _) = places(&folder);
    let query = Query::new(words);
    let mut archive = Archive::open(&sessions, None).unwrap();
    bencher
        .counter(ItemsCount::new(SESSIONS))
        .bench_local(|| archive.search(&query, SEARCHED, &|| false));
}

#[divan::bench(args = WORDS, sample_count = 50)]
fn by_the_index(bencher: Bencher, words: &str) {
    let folder = folder();
    let (sessions, cache) = places(&folder);
    let query = Query::new(words);
    let mut archive = Archive::indexed(&sessions, &cache).unwrap();
    archive.update(&|| false);
    bencher
        .counter(ItemsCount::new(SESSIONS))
        .bench_local(|| archive.search(&query, SEARCHED, &|| false));
}

#[divan::bench(sample_count = 10)]
fn the_index_from_nothing(bencher: Bencher) {
    let folder = folder();
    let (sessions, cache) = places(&folder);
    bencher
        .counter(ItemsCount::new(SESSIONS))
        .with_inputs(|| {
            // What is not there need not go.
            let _ = fs::remove_dir_all(&cache);
            Archive::indexed(&sessions, &cache).unwrap()
        })
        .bench_local_values(|mut archive| archive.update(&|| false));
}

/// A session written while its folder is known: the index is brought up to it.
#[divan::bench(sample_count = 100)]
fn the_index_with_one_more_session(bencher: Bencher) {
    let folder = folder();
    let (sessions, cache) = places(&folder);
    let mut archive = Archive::indexed(&sessions, &cache).unwrap();
    archive.update(&|| false);
    let mut number = SESSIONS;
    bencher
        .with_inputs(|| {
            number += 1;
            let text = session_file::write(&archive::session(number, LINES, 2009)).unwrap();
            fs::write(sessions.join(format!("2026-01-01-{number}.ron")), text).unwrap();
        })
        .bench_local_values(|()| {
            let mut archive = Archive::indexed(&sessions, &cache).unwrap();
            archive.update(&|| false);
        });
}

#[divan::bench]
fn a_text_cut_into_words(bencher: Bencher) {
    let session = archive::session(1, 200, 2009);
    let texts = session.log.iter().filter_map(|entry| entry.kind.text());
    let text: String = texts.map(Prose::as_str).collect();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| tokens(&text));
}
