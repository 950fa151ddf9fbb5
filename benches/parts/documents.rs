//! Documents: built, and written in each format.

use std::hint::black_box;

use copil::document::{Document, Format, Options, compte_rendu};
use copil::write;
use divan::Bencher;
use divan::counter::BytesCount;

use super::desk::comite;
use super::taken::editor;

/// Entries of a session. Ten times as many must cost ten times as much, no more.
const SIZES: [usize; 2] = [1_000, 10_000];

fn document(entries: usize) -> Document {
    compte_rendu(editor(entries).session(), &comite(), &Options::default())
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn built(bencher: Bencher, entries: usize) {
    let (editor, house) = (editor(entries), comite());
    bencher.bench(|| black_box(compte_rendu(editor.session(), &house, &Options::default())));
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

/// Slower than the others, and never as long.
#[cfg(feature = "pdf")]
#[divan::bench(args = [100, 1_000], sample_count = 3)]
fn pdf(bencher: Bencher, entries: usize) {
    let options = write::Options::new(&comite(), Format::Pdf);
    written(bencher, Format::Pdf, entries, &options);
}
