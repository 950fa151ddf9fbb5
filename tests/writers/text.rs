//! Plain text at a width, and flowed.

use copil::document::{Document, Format, Options, compte_rendu};
use copil::model::{Language, Session};
use copil::text::cells;
use copil::write;

use crate::golden::comite;
use crate::{sessions, tree};

fn text(document: &Document, width: Option<usize>, flowed: bool) -> String {
    let options = write::Options {
        width,
        flowed,
        ..write::Options::new(&comite(), Format::Text)
    };
    let mut bytes = Vec::new();
    write::text(document, &options, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn document(session: &Session, language: Language) -> Document {
    let options = Options {
        language: Some(language),
        ..Options::default()
    };
    compte_rendu(session, &comite(), &options)
}

#[test]
fn every_kind_of_block_at_a_width() {
    insta::assert_snapshot!(text(&tree::every_block(), Some(24), false));
}

#[test]
fn the_session_of_2009_at_a_width() {
    let document = document(&sessions::of_2009(), Language::Fr);
    insta::assert_snapshot!(text(&document, Some(72), false));
}

#[test]
fn in_japanese_no_line_begins_with_a_point() {
    let document = document(&sessions::complet(), Language::Ja);
    let text = text(&document, Some(30), false);
    for line in text.lines() {
        assert!(
            !line
                .trim_start()
                .starts_with(['。', '、', '）', '」', '：']),
            "{line}"
        );
    }
    insta::assert_snapshot!(text);
}

#[test]
fn at_any_width_no_line_is_longer_and_no_word_is_lost() {
    let document = document(&sessions::complet(), Language::Fr);
    let words = |text: &str| {
        text.split(' ')
            .flat_map(str::lines)
            .collect::<Vec<_>>()
            .concat()
    };
    let whole = text(&document, None, false);
    for width in [24, 40, 72, 100, 10_000] {
        let text = text(&document, Some(width), false);
        assert!(text.lines().all(|line| cells(line) <= width), "{text}");
        assert_eq!(words(&text), words(&whole), "{width}");
    }
}

#[test]
fn flowed_lines_joined_again_are_the_paragraphs() {
    for session in [sessions::of_2009(), sessions::complet()] {
        for language in [Language::Fr, Language::Ja] {
            let document = document(&session, language);
            let flowed = text(&document, None, true);
            let joined: String = flowed
                .lines()
                .map(|line| match line.strip_prefix(' ').unwrap_or(line) {
                    open if open.ends_with(' ') => open.to_owned(),
                    last => format!("{last}\n"),
                })
                .collect();
            assert_eq!(joined, text(&document, None, false));
        }
    }
}

#[test]
fn flowed_lines_fit_a_mail() {
    let document = document(&sessions::of_2009(), Language::Fr);
    let flowed = text(&document, Some(500), true);
    assert!(flowed.lines().all(|line| cells(line) <= 78), "{flowed}");
}
