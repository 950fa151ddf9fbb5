//! Markdown: who reads it gets the document back.

mod reader;

use copil::document::{
    Block, Content, Document, Format, Inline, Item, Options, Over, Rank, Role, compte_rendu,
};
use copil::model::{Language, Session};
use copil::write;
use proptest::prelude::*;

use crate::golden::comite;
use crate::{sessions, tree};

fn markdown(document: &Document) -> String {
    let mut bytes = Vec::new();
    let options = write::Options::new(&comite(), Format::Markdown);
    write::markdown(document, &options, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn document(session: &Session) -> Document {
    compte_rendu(session, &comite(), &Options::default())
}

#[test]
fn the_session_of_2009() {
    insta::assert_snapshot!(markdown(&document(&sessions::of_2009())));
}

#[test]
fn the_session_that_exercises_the_rest() {
    insta::assert_snapshot!(markdown(&document(&sessions::complet())));
}

#[test]
fn every_kind_of_block() {
    insta::assert_snapshot!(markdown(&tree::every_block()));
}

#[test]
fn who_reads_it_gets_the_tree_back() {
    for document in [
        document(&sessions::of_2009()),
        document(&sessions::complet()),
        tree::every_block(),
    ] {
        comes_back(&document);
    }
}

#[test]
fn numbers_with_gaps_stay_what_they_are() {
    let document = of(vec![numbered(&["1) ", "2) ", "4) "])]);
    assert_eq!(
        markdown(&document),
        "# T\n\n1\\) mot\n\n2\\) mot\n\n4\\) mot\n"
    );
    comes_back(&document);
}

#[test]
fn two_lists_in_a_row_are_two() {
    let bullets = || Content::Bullets {
        items: vec![item(vec![text("mot")])],
    };
    comes_back(&of(vec![
        bullets(),
        bullets(),
        numbered(&["3) "]),
        numbered(&["1) "]),
    ]));
}

#[test]
fn no_address_is_made_of_words() {
    for words in [
        "voir www.ville.fr",
        "http://a.fr et ftp://b.fr",
        "WWW.VILLE.FR",
    ] {
        let document = of(vec![paragraph(vec![text(words)])]);
        let read = reader::read(&markdown(&document), true);
        assert_eq!(read, seen(&document), "{words}");
    }
}

#[test]
fn people_can_read_it_too() {
    // What needs no backslash has none.
    for words in [
        "Voir https",
        "n° 3 - 4 (ex : mot_clé), 12 h 30 + 5 % = oui ; « & » > 3 !",
        "2009. Une année",
        "-5 °C",
    ] {
        let document = of(vec![paragraph(vec![text(words)])]);
        let escaped = words == "2009. Une année";
        assert_eq!(markdown(&document).contains('\\'), escaped, "{words}");
    }
}

/// What is left of a document in Markdown: languages and sources of runs, room, and the difference between
/// a name and what is strong are not.
fn seen(document: &Document) -> Vec<Content> {
    let mut blocks = Vec::new();
    for block in &document.blocks {
        blocks.extend(match block.content.clone() {
            Content::Title { rank, words } => vec![Content::Title {
                rank,
                words: match rank {
                    Rank::Masthead | Rank::Place => {
                        vec![text(&copil::document::plain(&words))]
                    }
                    Rank::Session | Rank::Document => runs(&words),
                },
            }],
            Content::Heading { over, words } => vec![Content::Heading {
                over,
                words: runs(&words),
            }],
            Content::Paragraph { words } => vec![paragraph(runs(&words))],
            Content::Citation { words } => vec![Content::Citation {
                words: runs(&words),
            }],
            Content::Bullets { items } => vec![Content::Bullets {
                items: items
                    .into_iter()
                    .map(|one| item(runs(&one.words)))
                    .collect(),
            }],
            Content::Numbered { items } => seen_numbers(items),
            Content::Table { head, rows, .. } => vec![seen_table(&head, &rows)],
            Content::Signature { lines } if lines.len() == 1 => {
                vec![paragraph(runs(&lines[0]))]
            }
            Content::Signature { lines } => vec![Content::Signature {
                lines: lines.iter().map(|line| runs(line)).collect(),
            }],
            Content::Spacer => Vec::new(),
        });
    }
    blocks
}

fn seen_numbers(items: Vec<(String, Item)>) -> Vec<Content> {
    let first: Option<usize> = items[0].0.trim_end_matches(") ").parse().ok();
    let counts = items
        .iter()
        .enumerate()
        .all(|(n, (mark, _))| first.is_some_and(|first| *mark == format!("{}) ", first + n)));
    if counts {
        let items = items.into_iter();
        let items = items.map(|(mark, one)| (mark, item(runs(&one.words))));
        return vec![Content::Numbered {
            items: items.collect(),
        }];
    }
    let lines = items.into_iter().map(|(mark, item)| {
        let mut words = vec![text(&mark)];
        words.extend(item.words);
        paragraph(runs(&words))
    });
    lines.collect()
}

fn seen_table(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Content {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0).max(head.len());
    let row = |cells: &[Vec<Inline>]| -> Vec<Vec<Inline>> {
        let cell = |n| {
            cells
                .get(n)
                .map_or(Vec::new(), |words: &Vec<Inline>| runs(words))
        };
        (0..columns).map(cell).collect()
    };
    let head = row(head);
    Content::Table {
        head: if head.iter().all(Vec::is_empty) {
            Vec::new()
        } else {
            head
        },
        rows: rows.iter().map(|cells| row(cells)).collect(),
        widths: Vec::new(),
    }
}

fn runs(words: &[Inline]) -> Vec<Inline> {
    let mut runs: Vec<Inline> = Vec::new();
    for run in words.iter().filter(|run| !run.text.is_empty()) {
        let role = match &run.role {
            Role::Name => Role::Strong,
            Role::Quote => Role::Text,
            Role::Link { to } if to.starts_with("javascript:") => Role::Text,
            other => other.clone(),
        };
        match runs.last_mut() {
            Some(last) if last.role == role => last.text.push_str(&run.text),
            _ => runs.push(Inline {
                role,
                ..text(&run.text)
            }),
        }
    }
    runs
}

#[track_caller]
fn comes_back(document: &Document) {
    let written = markdown(document);
    let read = reader::read(&written, false);
    let seen = seen(document);
    for (read, seen) in read.iter().zip(&seen) {
        assert_eq!(read, seen, "{written}");
    }
    assert_eq!(read.len(), seen.len(), "{written}");
}

fn text(words: &str) -> Inline {
    Inline::text(Language::Fr, words)
}

fn paragraph(words: Vec<Inline>) -> Content {
    Content::Paragraph { words }
}

fn item(words: Vec<Inline>) -> Item {
    let sources = Vec::new();
    Item { words, sources }
}

fn numbered(marks: &[&str]) -> Content {
    let one = |mark: &&str| ((*mark).to_owned(), item(vec![text("mot")]));
    Content::Numbered {
        items: marks.iter().map(one).collect(),
    }
}

/// A document with a title and these blocks.
fn of(contents: Vec<Content>) -> Document {
    let title = Content::Title {
        rank: Rank::Document,
        words: vec![text("T")],
    };
    let blocks = std::iter::once(title).chain(contents);
    Document {
        blocks: blocks
            .map(|content| Block::new(content, Vec::new()))
            .collect(),
        ..Document::default()
    }
}

/// What people type, most of it what Markdown would not leave alone.
fn typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Zéàç0-9温泉。、（） \u{a0}]{1,8}",
        3 => "[!-/:-@\\[-`{-~ ]{1,4}",
        2 => prop::sample::select(vec![
            "# ", "- ", "* ", "+ ", "1) ", "12. ", "> ", "---", "===", "```", "~~~", "| a |", "&amp;", "&#35;",
            "<b>", "<!--", "</p>", "<https://a.fr>", "![a](b)", "[a](b)", "[^1]", "[x] ", "**", "__", "_a_",
            "*a*", "~~a~~", "$x$", "\\", "\\*", "    ", "`a`", ":--", "- [ ] ", "「強調」", "«\u{a0}", "\u{202f};",
            "[!NOTE]", "a_b_c", "^a^", ":tada:", "www.a.fr", "http://a.fr", "a@b.fr", "!", "é_",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat())
}

fn run() -> impl Strategy<Value = Inline> {
    let to = [
        "https://a.fr/?b=1&c=(2)",
        "http://a.fr/x&amp;y_z*",
        "mailto:a.b@c.fr",
    ];
    let role = prop_oneof![
        4 => Just(Role::Text),
        2 => Just(Role::Strong),
        1 => Just(Role::Name),
        1 => Just(Role::Quote),
        1 => Just(Role::Superscript),
        1 => prop::sample::select(to.to_vec()).prop_map(|to| Role::Link { to: to.to_owned() }),
    ];
    (role, typed()).prop_map(|(role, words)| Inline {
        role,
        ..text(&words)
    })
}

fn words() -> impl Strategy<Value = Vec<Inline>> {
    prop::collection::vec(run(), 1..5)
}

fn block() -> impl Strategy<Value = Content> {
    let cells = || prop::collection::vec(prop_oneof![Just(Vec::new()), words()], 1..4);
    let items = || prop::collection::vec(words().prop_map(item), 1..4);
    let over = vec![Over::Section, Over::Topic, Over::Speaker];
    prop_oneof![
        words().prop_map(paragraph),
        (prop::sample::select(over), words())
            .prop_map(|(over, words)| Content::Heading { over, words }),
        words().prop_map(|words| Content::Citation { words }),
        items().prop_map(|items| Content::Bullets { items }),
        (items(), 0usize..12, 1usize..3).prop_map(|(items, first, step)| Content::Numbered {
            items: items
                .into_iter()
                .enumerate()
                .map(|(n, item)| (format!("{}) ", first + n * step), item))
                .collect(),
        }),
        (
            prop_oneof![Just(Vec::new()), cells()],
            prop::collection::vec(cells(), 1..3)
        )
            .prop_map(|(head, rows)| Content::Table {
                head,
                rows,
                widths: Vec::new()
            }),
        prop::collection::vec(words(), 1..3).prop_map(|lines| Content::Signature { lines }),
        Just(Content::Spacer),
    ]
}

proptest! {
    #[test]
    fn nothing_typed_becomes_markup(
        event in typed(),
        mut session in words(),
        place in typed(),
        title in words(),
        contents in prop::collection::vec(block(), 1..6),
    ) {
        let rank = |rank, words| Content::Title { rank, words };
        // A line that is strong from end to end is the event's.
        session.insert(0, text("Première"));
        let mut document = of(contents);
        let head = [
            rank(Rank::Masthead, vec![text(&event)]),
            rank(Rank::Session, session),
            rank(Rank::Place, vec![text(&place)]),
            rank(Rank::Document, title),
        ];
        document.blocks.splice(..1, head.map(|content| Block::new(content, Vec::new())));
        comes_back(&document);
    }
}
