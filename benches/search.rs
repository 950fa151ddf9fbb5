//! What finding words in many sessions costs: by their bytes, by the index, and keeping the index.
//! `cargo bench --bench search`; for whole archives see `tests/speed/archive.rs`.

// A measurement that cannot be taken has nobody to report to but the one who reads the panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "../tests/support/archive.rs"]
mod archive;

use std::fs;
use std::path::PathBuf;

use copil::app::SEARCHED;
use copil::archive::text::tokens;
use copil::archive::{Archive, Query};
use copil::text::Prose;
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use tempfile::TempDir;

/// As many as an office has in some years.
const SESSIONS: usize = 1_000;
/// Lines of a session.
const LINES: usize = 40;

/// Words in many sessions, in few, in none; Japanese.
const WORDS: [&str; 4] = ["budget", "prévention séismes", "introuvable", "議事録"];

fn main() {
    divan::main();
}

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

#[divan::bench]
fn a_text_cut_into_words(bencher: Bencher) {
    let session = archive::session(1, 200, 2009);
    let texts = session.log.iter().filter_map(|entry| entry.kind.text());
    let text: String = texts.map(Prose::as_str).collect();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| tokens(&text));
}
