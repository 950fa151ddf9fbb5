//! PDF, as far as its bytes tell; `tests/pdf/run` reads it with other programs.

use chrono::NaiveDate;
use copil::document::{Document, Format, Options, compte_rendu};
use copil::model::Session;
use copil::write;

use crate::golden::comite;
use crate::sessions;

fn pdf(session: &Session) -> Vec<u8> {
    let house = comite();
    let document: Document = compte_rendu(session, &house, &Options::default());
    let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
    let options = write::Options {
        now: day.and_hms_opt(14, 0, 0),
        ..write::Options::new(&house, Format::Pdf)
    };
    let mut bytes = Vec::new();
    write::write(Format::Pdf, &document, &options, &mut bytes).unwrap();
    bytes
}

fn count(bytes: &[u8], what: &str) -> usize {
    let windows = bytes.windows(what.len());
    windows.filter(|window| *window == what.as_bytes()).count()
}

#[test]
fn the_same_session_gives_the_same_bytes() {
    let session = sessions::of_2009();
    assert_eq!(pdf(&session), pdf(&session));
}

#[test]
fn it_keeps_to_the_standards_of_archives_and_of_readers_aloud() {
    for session in [sessions::of_2009(), sessions::complet()] {
        let bytes = pdf(&session);
        for mark in [
            "<pdfaid:part>2<",
            "<pdfaid:conformance>A<",
            "<pdfuaid:part>1<",
            "/Lang(fr)",
        ] {
            assert_ne!(count(&bytes, mark), 0, "{mark}");
        }
    }
}

#[test]
fn a_few_lines_do_not_make_a_page_of_their_own() {
    assert_eq!(count(&pdf(&sessions::of_2009()), "/Type/Pages/Count 2/"), 1);
    assert_eq!(count(&pdf(&sessions::complet()), "/Type/Pages/Count 1/"), 1);
}

#[test]
fn headings_can_be_jumped_to() {
    let bytes = pdf(&sessions::of_2009());
    // The title, and under it the topic, four speakers and the decisions, without their colons.
    assert_eq!(count(&bytes, "/Count 6/Title(COMPTE-RENDU)/Dest"), 1);
    assert_eq!(count(&bytes, "/Title(Antoine JOLY)/Dest"), 1);
}
