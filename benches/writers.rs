//! What building a large compte-rendu costs, and writing it in each format. `cargo bench --bench writers`;
//! nothing is asserted, because only ratios carry over from one machine to another.

// A measurement that cannot be taken has nobody to report to but the one who reads the panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "../tests/support/large.rs"]
mod large;

use std::hint::black_box;

use chrono::NaiveDate;
use copil::capture::{Abbreviations, Context, edits, parse};
use copil::document::{Document, Format, House, Options, compte_rendu, house};
use copil::edit::Editor;
use copil::model::{Date, Session};
use copil::write;
use divan::Bencher;
use divan::counter::BytesCount;

/// Entries of a session. Ten times as many must cost ten times as much, no more.
const SIZES: [usize; 2] = [1_000, 10_000];

fn main() {
    divan::main();
}

fn session(entries: usize) -> Session {
    let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
    let new = Session::new(
        "Rencontres",
        "Comité de pilotage",
        1,
        Date::Day(day),
        "Paris",
    );
    let mut editor = Editor::new(new);
    let abbreviations = Abbreviations::default();
    for line in large::lines(entries, 2009) {
        let cx = Context {
            session: editor.session(),
            now: day.and_hms_opt(14, 32, 0).unwrap(),
            abbreviations: &abbreviations,
        };
        let made = edits(&parse(&line, &cx), &cx).edits;
        editor.commit(made).unwrap();
    }
    editor.session().clone()
}

fn comite() -> House {
    House::read("comite", house::embedded("comite").unwrap()).unwrap()
}

fn document(entries: usize) -> Document {
    compte_rendu(&session(entries), &comite(), &Options::default())
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn build(bencher: Bencher, entries: usize) {
    let (session, house) = (session(entries), comite());
    bencher.bench(|| black_box(compte_rendu(&session, &house, &Options::default())));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn text_at_a_width(bencher: Bencher, entries: usize) {
    let options = write::Options {
        width: Some(72),
        ..write::Options::new(&comite(), Format::Text)
    };
    written(bencher, Format::Text, entries, &options);
}

macro_rules! formats {
    ($( $name:ident: $format:ident ),* $(,)?) => { $(
        #[divan::bench(args = SIZES, sample_count = 10)]
        fn $name(bencher: Bencher, entries: usize) {
            let options = write::Options::new(&comite(), Format::$format);
            written(bencher, Format::$format, entries, &options);
        }
    )* };
}

formats! {
    text: Text,
    markdown: Markdown,
    html: Html,
    email: Email,
    docx: Docx,
    odt: Odt,
    json: Json,
    eml: Eml,
}

fn written(bencher: Bencher, format: Format, entries: usize, options: &write::Options) {
    let document = document(entries);
    let bytes = || {
        let mut bytes = Vec::new();
        write::write(format, &document, options, &mut bytes).unwrap();
        bytes
    };
    let size = BytesCount::new(bytes().len());
    bencher.counter(size).bench(bytes);
}
