//! Markdown as a reader of it understands it: comrak's tree made a document's again.

use comrak::nodes::{AstNode, ListDelimType, ListType, NodeValue};
use comrak::{Arena, Options, parse_document};
use copil::document::{Content, Inline, Item, Over, Rank, Role};
use copil::model::Language;

/// The blocks that are read.
pub fn read(markdown: &str, autolinks: bool) -> Vec<Content> {
    let mut options = Options::default();
    let known = &mut options.extension;
    known.table = true;
    known.strikethrough = true;
    known.tasklist = true;
    known.footnotes = true;
    known.math_dollars = true;
    known.superscript = true;
    known.alerts = true;
    known.autolink = autolinks;
    let arena = Arena::new();
    let mut blocks = Vec::new();
    let mut titled = false;
    for node in parse_document(&arena, markdown, &options).children() {
        block(node, &mut titled, &mut blocks);
    }
    blocks
}

fn block<'a>(node: &'a AstNode<'a>, titled: &mut bool, blocks: &mut Vec<Content>) {
    match &node.data.borrow().value {
        NodeValue::Heading(heading) => {
            let words = words(node);
            let over = match heading.level {
                1 => {
                    *titled = true;
                    let rank = Rank::Document;
                    return blocks.push(Content::Title { rank, words });
                }
                2 => Over::Section,
                3 => Over::Topic,
                _ => Over::Speaker,
            };
            blocks.push(Content::Heading { over, words });
        }
        NodeValue::Paragraph if !*titled => blocks.extend(lines(node).into_iter().map(head)),
        NodeValue::Paragraph => {
            let mut lines = lines(node);
            blocks.push(if lines.len() == 1 {
                let words = lines.remove(0);
                Content::Paragraph { words }
            } else {
                Content::Signature { lines }
            });
        }
        NodeValue::BlockQuote => {
            let words = node.children().flat_map(words).collect();
            blocks.push(Content::Citation { words });
        }
        NodeValue::List(list) => {
            let items = node.children().map(|item| Item {
                words: item.children().flat_map(words).collect(),
                sources: Vec::new(),
            });
            blocks.push(match list.list_type {
                ListType::Bullet => Content::Bullets {
                    items: items.collect(),
                },
                ListType::Ordered => {
                    let sign = match list.delimiter {
                        ListDelimType::Paren => ')',
                        ListDelimType::Period => '.',
                    };
                    let marked = items
                        .enumerate()
                        .map(|(n, item)| (format!("{}{sign} ", list.start + n), item));
                    Content::Numbered {
                        items: marked.collect(),
                    }
                }
            });
        }
        NodeValue::Table(_) => {
            let mut rows: Vec<Vec<Vec<Inline>>> = node
                .children()
                .map(|row| row.children().map(words).collect())
                .collect();
            let head = rows.remove(0);
            let nothing = head.iter().all(Vec::is_empty);
            blocks.push(Content::Table {
                head: if nothing { Vec::new() } else { head },
                rows,
                widths: Vec::new(),
            });
        }
        NodeValue::HtmlBlock(html) if html.literal == "<!-- -->\n" => {}
        other => panic!("{other:?}"),
    }
}

/// A line above the title, by how it stands out.
fn head(mut words: Vec<Inline>) -> Content {
    let rank = match words.as_slice() {
        [one] if one.role == Role::Strong => Rank::Masthead,
        [one] if one.role == EMPHASIS => Rank::Place,
        _ => Rank::Session,
    };
    if rank != Rank::Session {
        words[0].role = Role::Text;
    }
    Content::Title { rank, words }
}

/// A role that documents have and Markdown has not, for the one that Markdown has and documents have not.
const EMPHASIS: Role = Role::Quote;

/// The lines of a paragraph.
fn lines<'a>(node: &'a AstNode<'a>) -> Vec<Vec<Inline>> {
    let mut reader = Reader {
        lines: vec![Vec::new()],
        tag: None,
    };
    reader.children(node, &Role::Text);
    assert_eq!(reader.tag, None, "a tag that is not closed");
    reader.lines
}

fn words<'a>(node: &'a AstNode<'a>) -> Vec<Inline> {
    let mut lines = lines(node);
    assert_eq!(lines.len(), 1, "{lines:?}");
    lines.remove(0)
}

struct Reader {
    lines: Vec<Vec<Inline>>,
    /// What the open tag says.
    tag: Option<Role>,
}

impl Reader {
    fn children<'a>(&mut self, node: &'a AstNode<'a>, role: &Role) {
        for child in node.children() {
            match &child.data.borrow().value {
                NodeValue::Text(text) => {
                    let role = self.tag.clone().unwrap_or_else(|| role.clone());
                    self.push(role, text);
                }
                NodeValue::Strong => self.children(child, &Role::Strong),
                NodeValue::Emph => self.children(child, &EMPHASIS),
                NodeValue::Link(link) => self.children(
                    child,
                    &Role::Link {
                        to: link.url.clone(),
                    },
                ),
                NodeValue::LineBreak => self.lines.push(Vec::new()),
                NodeValue::HtmlInline(tag) => {
                    self.tag = match tag.as_str() {
                        "<strong>" => Some(Role::Strong),
                        "<em>" => Some(EMPHASIS),
                        "<sup>" => Some(Role::Superscript),
                        "</strong>" | "</em>" | "</sup>" => None,
                        other => panic!("{other}"),
                    }
                }
                other => panic!("{other:?}"),
            }
        }
    }

    fn push(&mut self, role: Role, text: &str) {
        let line = self.lines.last_mut().unwrap();
        match line.last_mut() {
            Some(last) if last.role == role => last.text.push_str(text),
            _ => line.push(Inline {
                role,
                language: Language::Fr,
                text: text.to_owned(),
            }),
        }
    }
}
