//! Where lines and pages end, and what is said when a letter has no font.

use super::flow::{Decor, Strip, Table};
use super::fonts::{Fonts, SHIPPED};
use super::pages::{Shown, pages};
use super::set::{Families, Type, set};
use super::*;
use crate::document::{Colour, Spaces};
use crate::model::Language;

const LETTERS: Type = Type {
    size: 10.0,
    pitch: 12.0,
    bold: false,
    colour: Colour([0; 3]),
    link: Colour([0; 3]),
    align: Align::Left,
};

/// The lines of a text at a width; none where the computer lacks its fonts.
fn broken(text: &str, language: Language, width: f32) -> Option<Vec<String>> {
    let japanese = ["Noto Serif CJK JP".to_owned()];
    let families = Families {
        latin: &[],
        japanese: &japanese,
    };
    let words = [Inline::text(language, text)];
    let set = set(
        &words,
        LETTERS,
        families,
        Spaces::Fine,
        width,
        &mut Fonts::shared(),
    );
    match set {
        Ok(set) => {
            let ranges = set.lines.iter().map(|line| line.range.clone());
            Some(
                ranges
                    .map(|range| set.text.get(range).unwrap().to_owned())
                    .collect(),
            )
        }
        // Where everything is tested, a Japanese font is there.
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "{error}");
            None
        }
    }
}

// Room for the longest word at least: one that is wider must be cut somewhere.
const WIDTHS: std::ops::Range<u16> = 90..400;

#[test]
fn french_signs_stay_with_their_words() {
    let text = "Le thème\u{a0}: «\u{a0}Eau et santé\u{a0}»\u{202f}; est-ce sûr\u{202f}? Oui\u{202f}! \
                Il faut 612\u{202f}000\u{a0}€ d’ici le 15\u{a0}septembre, dit M.\u{a0}MORI.";
    for width in WIDTHS.step_by(3) {
        let lines = broken(text, Language::Fr, f32::from(width)).unwrap();
        assert_eq!(lines.concat(), text, "no word is lost");
        for line in lines {
            let first = line.chars().next().unwrap();
            assert!(!"\u{a0}\u{202f}:;?!»€".contains(first), "{width}: {line:?}");
            assert!(
                !line.ends_with(['«', '\u{a0}', '\u{202f}']),
                "{width}: {line:?}"
            );
        }
    }
}

#[test]
fn japanese_signs_stay_with_their_words() {
    let text = "第2回会議の議題については、9月初めまでに各自治体から「提案」を受ける（分科会を除く）。\
                フランス側は、ちょっと待ってほしいとのこと。";
    for width in WIDTHS.step_by(3) {
        let Some(lines) = broken(text, Language::Ja, f32::from(width)) else {
            return;
        };
        assert_eq!(lines.concat(), text);
        for line in lines {
            let first = line.chars().next().unwrap();
            assert!(!"、。）」っょー".contains(first), "{width}: {line:?}");
            assert!(!line.ends_with(['「', '（']), "{width}: {line:?}");
        }
    }
}

#[test]
fn a_word_wider_than_its_line_is_cut_rather_than_lost() {
    let text = "https://exemple.fr/une_adresse_longue_sans_aucun_endroit_ou_couper";
    let lines = broken(text, Language::Fr, 60.0).unwrap();
    assert!(lines.len() > 2, "{lines:?}");
    assert_eq!(lines.concat(), text);
}

#[test]
fn a_letter_without_a_font_is_named() {
    // Of private use, at the end of all codes: no font has it.
    let document = Document {
        blocks: vec![crate::document::Block::new(
            Content::Paragraph {
                words: vec![Inline::text(Language::Fr, "Le signe \u{10fffd} manque.")],
            },
            Vec::new(),
        )],
        ..empty()
    };
    let mut bytes = Vec::new();
    let error = pdf(&document, &Options::default(), &mut bytes).unwrap_err();
    let (problem, hint) = error.notice().unwrap();
    assert_eq!(problem.id(), "write-no-font");
    let args: Vec<_> = problem.args().collect();
    assert_eq!(args, [("letter", "\u{10fffd}"), ("code", "U+10FFFD")]);
    assert_eq!(hint.unwrap().id(), "write-no-font-hint");
    assert!(bytes.is_empty(), "nothing is half written");
}

#[test]
fn a_japanese_letter_without_a_font_says_what_to_install() {
    let (_, hint) = WriteError::no_font("議").notice().unwrap();
    assert_eq!(hint.unwrap().id(), "write-no-font-japanese-hint");
}

#[test]
fn a_logo_that_is_no_picture_is_refused() {
    for logo in [&b"<svg/>"[..], b"\x89PNG, almost", b""] {
        let options = Options {
            logo: Some(logo.to_vec()),
            ..Options::default()
        };
        let error = pdf(&empty(), &options, &mut Vec::new()).unwrap_err();
        assert_eq!(error.notice().unwrap().0.id(), "write-logo");
    }
}

#[test]
fn a_look_of_nothing_is_still_a_page() {
    let mut bytes = Vec::new();
    pdf(&empty(), &Options::default(), &mut bytes).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
}

#[test]
fn the_shipped_font_is_called_as_it_calls_itself() {
    let collection = &mut Fonts::shared().context.collection;
    assert!(collection.family_id(SHIPPED).is_some());
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(48))]
    #[test]
    fn any_words_are_set_or_the_letter_is_named(
        texts in proptest::collection::vec("([a-zé «»;:、。「」会議]|\\PC){0,60}", 5),
        signed: bool,
    ) {
        let mut texts = texts.iter().map(|text| vec![Inline::text(Language::Fr, text.as_str())]);
        let mut words = || texts.next().unwrap_or_default();
        let item = |words| crate::document::Item { words, sources: Vec::new() };
        let mut blocks = vec![
            Content::Title { rank: crate::document::Rank::Document, words: words() },
            Content::Bullets { items: vec![item(words())] },
            Content::Table { head: vec![words()], rows: vec![vec![words(), Vec::new()]], widths: vec![1] },
        ];
        if signed {
            blocks.push(Content::Signature { lines: vec![words()] });
        }
        let document = Document {
            blocks: blocks
                .into_iter()
                .map(|content| crate::document::Block::new(content, Vec::new()))
                .collect(),
            ..empty()
        };
        let mut bytes = Vec::new();
        match pdf(&document, &Options::default(), &mut bytes) {
            Ok(()) => proptest::prop_assert!(bytes.starts_with(b"%PDF-")),
            Err(error) => {
                let (problem, _) = error.notice().unwrap();
                proptest::prop_assert_eq!(problem.id(), "write-no-font");
                proptest::prop_assert!(bytes.is_empty());
            }
        }
    }
}

fn empty() -> Document {
    Document {
        title: "Essai".to_owned(),
        ..Document::default()
    }
}

/// Strips of one unit each; those marked `>` stay with the next.
fn strips(marks: &str) -> Vec<Strip> {
    let strip = |mark| Strip {
        height: 1.0,
        with_next: mark == '>',
        ..Strip::default()
    };
    marks.chars().map(strip).collect()
}

fn shown(pages: &[Vec<Shown>]) -> Vec<Vec<usize>> {
    let strips = |page: &Vec<Shown>| page.iter().map(|shown| shown.strip).collect();
    pages.iter().map(strips).collect()
}

#[test]
fn what_belongs_together_stands_on_one_page() {
    for (marks, together) in [
        (".....", &[&[0, 1, 2][..], &[3, 4]][..]),
        // A heading goes with what it heads.
        ("..>..", &[&[0, 1], &[2, 3, 4]]),
        (".>>..", &[&[0], &[1, 2, 3], &[4]]),
        // What is higher than a page is cut where the page ends.
        (".>>>>.", &[&[0, 1, 2], &[3, 4, 5]]),
        ("", &[&[]]),
    ] {
        assert_eq!(shown(&pages(&strips(marks), &[], 3.0)), together, "{marks}");
    }
}

#[test]
fn the_room_above_is_left_out_at_the_top_of_a_page() {
    let mut strips = strips("...");
    for strip in &mut strips {
        strip.above = 0.4;
    }
    let heights: Vec<f32> = pages(&strips, &[], 2.5)
        .concat()
        .iter()
        .map(|shown| shown.y)
        .collect();
    assert_eq!(heights, [0.0, 1.4, 0.0]);
}

#[test]
fn a_table_that_goes_on_shows_its_head_again() {
    let mut strips = strips(">......");
    for (n, strip) in strips.iter_mut().enumerate() {
        strip.decor = Decor::Row {
            table: 0,
            head: n == 0,
            first: true,
            last: true,
        };
    }
    let tables = [Table {
        edges: Vec::new(),
        head: 0..1,
    }];
    let pages = pages(&strips, &tables, 3.0);
    assert_eq!(shown(&pages), [&[0, 1, 2][..], &[0, 3, 4], &[0, 5, 6]]);
    assert!(
        pages
            .iter()
            .skip(1)
            .all(|page| page[0].again && !page[1].again)
    );
}
