//! Word and `OpenDocument`, read back part by part. What other programs read in the same files is looked at
//! by `tests/office/run`, which finds them where [`samples`] leaves them.

mod reading;
mod samples;

use chrono::NaiveDate;
use copil::document::{Block, Content, Document, Format, Inline, Role};
use copil::model::Language;
use copil::write::{self, Options, WriteError};
use proptest::prelude::*;

use crate::golden::comite;
use crate::tree::every_block;
use reading::{Package, odt_lines, word_lines};
pub use samples::{Sample, samples};

use samples::PNG;

const OFFICE: [Format; 2] = [Format::Docx, Format::Odt];

fn options(format: Format) -> Options {
    Options::new(&comite(), format)
}

fn written(format: Format, document: &Document, options: &Options) -> Vec<u8> {
    let mut bytes = Vec::new();
    write::write(format, document, options, &mut bytes).unwrap();
    bytes
}

/// The lines of an office document, as the text writer would have them.
pub fn office_lines(format: Format, bytes: &[u8], bullet: &str) -> Vec<String> {
    let package = Package::read(bytes);
    if format == Format::Docx {
        word_lines(&package, bullet)
    } else {
        odt_lines(&package, bullet)
    }
}

fn lines(format: Format, document: &Document, options: &Options) -> Vec<String> {
    office_lines(format, &written(format, document, options), &options.bullet)
}

#[test]
fn the_words_are_those_of_the_text() {
    // As text, cells stand apart by tabs, a label and its value by a space or by nothing.
    let unspaced = |line: &str| line.replace([' ', '\t'], "");
    for sample in samples() {
        for format in OFFICE {
            let options = sample.options(format);
            let text = write::lines(&sample.document, &options);
            let text: Vec<String> = text.iter().map(|line| unspaced(&line.text)).collect();
            let text: Vec<&String> = text.iter().filter(|line| !line.is_empty()).collect();
            let found = lines(format, &sample.document, &options);
            let found: Vec<String> = found.iter().map(|line| unspaced(line)).collect();
            assert_eq!(
                found.iter().collect::<Vec<_>>(),
                text,
                "{} {format:?}",
                sample.name
            );
        }
    }
}

#[test]
fn numbers_are_text_and_their_words_hang() {
    let package = Package::read(&written(
        Format::Docx,
        &every_block(),
        &options(Format::Docx),
    ));
    let xml = package.part("word/document.xml");
    assert!(
        xml.contains("<w:pStyle w:val=\"ListNumber\"/></w:pPr><w:r><w:t xml:space=\"preserve\">1)</w:t><w:tab/>"),
        "{xml}"
    );
    let package = Package::read(&written(Format::Odt, &every_block(), &options(Format::Odt)));
    let xml = package.part("content.xml");
    assert!(
        xml.contains("<text:p text:style-name=\"Numbering_20_1\">1)<text:tab/>un"),
        "{xml}"
    );
}

#[test]
fn every_style_that_is_used_is_there() {
    for sample in samples() {
        let name = sample.name;
        let read =
            |format| Package::read(&written(format, &sample.document, &sample.options(format)));
        let word = read(Format::Docx);
        for part in ["word/document.xml", "word/header.xml", "word/footer.xml"] {
            for style in word.values(part, &["pStyle", "rStyle", "tblStyle"], "val") {
                let known = word.values("word/styles.xml", &["style"], "styleId");
                assert!(known.contains(&style), "{name}: {style}");
            }
        }
        let odt = read(Format::Odt);
        let mut known = odt.values("styles.xml", &["style", "list-style"], "name");
        known.extend(odt.values("content.xml", &["style"], "name"));
        for style in odt.values("content.xml", &[], "style-name") {
            assert!(known.contains(&style), "{name}: {style}");
        }
    }
}

#[test]
fn a_table_repeats_its_head_and_keeps_its_widths() {
    let mut document = every_block();
    for block in &mut document.blocks {
        if let Content::Table { widths, .. } = &mut block.content {
            *widths = vec![3, 1];
        }
    }
    let word = Package::read(&written(Format::Docx, &document, &options(Format::Docx)));
    assert_eq!(
        word.values("word/document.xml", &["gridCol"], "w"),
        ["6804", "2268"]
    );
    assert_eq!(word.count("word/document.xml", "tblHeader"), 1);
    let odt = Package::read(&written(Format::Odt, &document, &options(Format::Odt)));
    assert_eq!(
        odt.values("content.xml", &["table-column-properties"], "column-width"),
        ["340.2pt", "113.4pt"]
    );
    assert_eq!(odt.count("content.xml", "table-header-rows"), 1);
}

#[test]
fn only_links_that_may_be_followed_are_links() {
    let word = Package::read(&written(
        Format::Docx,
        &every_block(),
        &options(Format::Docx),
    ));
    let relations = "word/_rels/document.xml.rels";
    let targets = word.values(relations, &["Relationship"], "Target");
    assert!(
        targets.contains(&"https://a.fr/?b&c".to_owned()),
        "{targets:?}"
    );
    assert!(!targets.iter().any(|target| target.contains("javascript")));
    let odt = Package::read(&written(Format::Odt, &every_block(), &options(Format::Odt)));
    assert_eq!(
        odt.values("content.xml", &["a"], "href"),
        ["https://a.fr/?b&c"]
    );
}

#[test]
fn each_run_is_spelled_in_its_language() {
    let document = document(vec![
        Inline::text(Language::Fr, "Réunion "),
        Inline::text(Language::En, "steering committee"),
        Inline::text(Language::Fr, " 運営委員会"),
    ]);
    let word = Package::read(&written(Format::Docx, &document, &options(Format::Docx)));
    let languages = word.values("word/document.xml", &["lang"], "val");
    assert_eq!(languages, ["en-GB"]);
    assert_eq!(word.values("word/styles.xml", &["lang"], "val"), ["fr-FR"]);
    assert_eq!(
        word.values("word/styles.xml", &["lang"], "eastAsia"),
        ["ja-JP"]
    );
    assert_eq!(
        word.values("word/document.xml", &["rFonts"], "hint"),
        ["eastAsia"]
    );
    let odt = Package::read(&written(Format::Odt, &document, &options(Format::Odt)));
    assert_eq!(odt.values("content.xml", &["span"], "style-name"), ["en"]);
    assert_eq!(
        odt.values("styles.xml", &["text-properties"], "language-asian"),
        ["ja"]
    );
}

#[test]
fn the_file_tells_its_title_and_when_it_was_made_if_somebody_says_when() {
    let document = Document {
        title: "Compte-rendu <1>".to_owned(),
        ..every_block()
    };
    for (format, part, created) in [
        (Format::Docx, "docProps/core.xml", "created"),
        (Format::Odt, "meta.xml", "creation-date"),
    ] {
        let mut options = options(format);
        let package = Package::read(&written(format, &document, &options));
        assert_eq!(package.text(part, "title"), ["Compte-rendu <1>"]);
        assert_eq!(package.text(part, "language"), ["fr-FR"]);
        assert_eq!(package.count(part, created), 0);
        options.now =
            NaiveDate::from_ymd_opt(2009, 5, 27).and_then(|day| day.and_hms_opt(14, 0, 0));
        let package = Package::read(&written(format, &document, &options));
        let told = package.text(part, created).concat();
        assert!(told.starts_with("2009-05-27T14:00:00"), "{told}");
    }
}

#[test]
fn a_header_that_says_nothing_is_no_header() {
    let mut document = every_block();
    document.header.clear();
    for (format, header, footer) in [
        (Format::Docx, "headerReference", "footerReference"),
        (Format::Odt, "header", "footer"),
    ] {
        let package = Package::read(&written(format, &document, &options(format)));
        let part = if format == Format::Docx {
            "word/document.xml"
        } else {
            "styles.xml"
        };
        assert_eq!(
            (package.count(part, header), package.count(part, footer)),
            (0, 1)
        );
    }
}

#[test]
fn a_logo_is_a_picture_as_wide_as_the_look_says() {
    for (format, path, part, frame) in [
        (
            Format::Docx,
            "word/media/logo.png",
            "word/document.xml",
            ("extent", "cy", "360000"),
        ),
        (
            Format::Odt,
            "Pictures/logo.png",
            "content.xml",
            ("frame", "height", "10.0mm"),
        ),
    ] {
        let options = Options {
            logo: Some(PNG.to_vec()),
            ..options(format)
        };
        let package = Package::read(&written(format, &every_block(), &options));
        assert_eq!(package.bytes(path), PNG);
        let (element, attribute, value) = frame;
        assert_eq!(package.values(part, &[element], attribute), [value]);

        let options = Options {
            logo: Some(b"<svg/>".to_vec()),
            ..options
        };
        let mut bytes = Vec::new();
        let refused = write::write(format, &every_block(), &options, &mut bytes);
        assert!(matches!(refused, Err(WriteError::Missing { .. })));
        assert!(bytes.is_empty());
    }
}

#[test]
fn the_same_document_is_the_same_bytes() {
    for format in OFFICE {
        let once = written(format, &every_block(), &options(format));
        assert_eq!(once, written(format, &every_block(), &options(format)));
    }
}

#[test]
fn an_open_document_says_first_what_it_is() {
    let bytes = written(Format::Odt, &every_block(), &options(Format::Odt));
    assert_eq!(
        &bytes[30..77],
        b"mimetypeapplication/vnd.oasis.opendocument.text"
    );
}

fn document(words: Vec<Inline>) -> Document {
    Document {
        blocks: vec![Block::new(Content::Paragraph { words }, Vec::new())],
        header: Vec::new(),
        footer: Vec::new(),
        ..every_block()
    }
}

proptest! {
    // Each writes and unpacks two files.
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever people type, the file can be read, and says it.
    #[test]
    fn any_words_arrive(text in any::<String>(), strong in any::<String>()) {
        let words = vec![
            Inline::text(Language::Fr, "a"),
            Inline::text(Language::Ja, text.clone()),
            Inline { role: Role::Strong, ..Inline::text(Language::Fr, strong.clone()) },
            Inline::text(Language::Fr, "z"),
        ];
        let document = document(words);
        let kept: String = format!("a{text}{strong}z")
            .chars()
            .map(|c| if matches!(c, '\n' | '\t' | '\u{2028}' | '\u{2029}') { ' ' } else { c })
            .filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
            .collect();
        for format in OFFICE {
            prop_assert_eq!(lines(format, &document, &options(format)), [options(format).spaces.set(&kept)]);
        }
    }
}
