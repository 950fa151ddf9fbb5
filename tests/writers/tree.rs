//! Every kind of block and every role, in each format.

use copil::document::{Block, Content, Document, Format, Inline, Item, Over, Rank, Role, Spaces};
use copil::model::Language;
use copil::write::{self, Options};

use crate::golden::comite;

fn words(text: &str) -> Vec<Inline> {
    vec![Inline::text(Language::Fr, text)]
}

fn role(role: Role, text: &str) -> Inline {
    Inline {
        role,
        ..Inline::text(Language::Fr, text)
    }
}

fn item(text: &str) -> Item {
    Item {
        words: words(text),
        sources: Vec::new(),
    }
}

pub fn every_block() -> Document {
    let link = |to: &str| Role::Link { to: to.to_owned() };
    let blocks = vec![
        Content::Title {
            rank: Rank::Masthead,
            words: words("Rencontres"),
        },
        Content::Title {
            rank: Rank::Place,
            words: words("Nancy"),
        },
        Content::Title {
            rank: Rank::Document,
            words: words("FICHE"),
        },
        Content::Table {
            head: vec![words("Quoi"), words("Qui")],
            rows: vec![
                vec![words("Date\u{a0}: <mai>"), words("ar")],
                vec![words("Lieu"), Vec::new()],
            ],
            widths: vec![2, 1],
        },
        Content::Citation {
            words: words("«\u{a0}Les deux pays\u{a0}»"),
        },
        Content::Spacer,
        Content::Paragraph {
            words: vec![
                role(Role::Strong, "Important"),
                role(Role::Text, "\u{202f}; le 1"),
                role(Role::Superscript, "er"),
                role(Role::Text, " "),
                role(link("https://a.fr/?b&c"), "a.fr"),
                role(link("javascript:alert(1)"), " non"),
                role(Role::Quote, " «\u{a0}水\u{a0}»"),
            ],
        },
        Content::Heading {
            over: Over::Section,
            words: words("Actions\u{a0}:"),
        },
        Content::Numbered {
            items: vec![
                ("1) ".to_owned(), item("un")),
                ("2) ".to_owned(), item("deux")),
            ],
        },
        Content::Bullets {
            items: vec![item("trois")],
        },
        Content::Signature {
            lines: vec![words("Le Président"), words("André ROSSINOT")],
        },
    ];
    Document {
        header: words("en-tête"),
        footer: vec![role(Role::Page, "")],
        blocks: blocks
            .into_iter()
            .map(|content| Block::new(content, Vec::new()))
            .collect(),
        ..Document::default()
    }
}

#[test]
fn as_text() {
    let mut bytes = Vec::new();
    write::text(
        &every_block(),
        &Options::new(&comite(), Format::Text),
        &mut bytes,
    )
    .unwrap();
    insta::assert_snapshot!(String::from_utf8(bytes).unwrap());
}

#[test]
fn as_an_e_mail() {
    let mut bytes = Vec::new();
    write::email(
        &every_block(),
        &Options::new(&comite(), Format::Email),
        &mut bytes,
    )
    .unwrap();
    insta::assert_snapshot!(String::from_utf8(bytes).unwrap());
}

#[test]
fn each_format_takes_the_spaces_and_bullets_it_is_given() {
    let options = Options {
        bullet: "– ".to_owned(),
        spaces: Spaces::Simple,
        ..Options::default()
    };
    let mut bytes = Vec::new();
    write::text(&every_block(), &options, &mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(
        text.contains("– trois\n") && text.contains("Important ; le 1er"),
        "{text}"
    );
    assert!(!text.contains(['\u{a0}', '\u{202f}']));
}
