//! What the words on the pages are, for those who listen to them: headings, paragraphs, lists, tables.

use std::num::NonZeroU16;

use krilla::tagging::{
    Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};

use super::flow::{Part, SetId};
use super::outline::bookmark;
use super::set::Set;

/// What was drawn of each paragraph, in order.
pub(super) struct Tags {
    drawn: Vec<Vec<Node>>,
}

impl Tags {
    /// None yet, of so many paragraphs.
    pub fn new(sets: usize) -> Self {
        Self {
            drawn: vec![Vec::new(); sets],
        }
    }

    /// Words of a paragraph; gives their place among its words.
    pub fn words(&mut self, set: SetId, words: Identifier) -> usize {
        let Some(drawn) = self.drawn.get_mut(set) else {
            return 0;
        };
        drawn.push(words.into());
        drawn.len() - 1
    }

    /// The words in this place lead elsewhere.
    pub fn link(&mut self, set: SetId, place: usize, words: Identifier, annotation: Identifier) {
        let link = TagGroup::with_children(Tag::Link, vec![words.into(), annotation.into()]);
        let drawn = self.drawn.get_mut(set);
        if let Some(node) = drawn.and_then(|drawn| drawn.get_mut(place)) {
            *node = link.into();
        }
    }

    /// The tree of a document.
    pub fn tree(mut self, parts: &[Part], sets: &[Set], language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for part in parts {
            tree.push(self.part(part, sets));
        }
        tree
    }

    fn part(&mut self, part: &Part, sets: &[Set]) -> TagGroup {
        match part {
            Part::Heading(level, id) => {
                let title = sets.get(*id).map(|set| bookmark(&set.text));
                let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
                self.leaf(Tag::Hn(level, title), *id)
            }
            Part::Paragraph(id) => self.leaf(Tag::P, *id),
            Part::Citation(id) => {
                let words = self.leaf(Tag::P, *id);
                TagGroup::with_children(Tag::BlockQuote, vec![words.into()])
            }
            Part::List { numbered, items } => {
                let numbering = if *numbered {
                    ListNumbering::Decimal
                } else {
                    ListNumbering::Disc
                };
                let items = items.iter().map(|(mark, body)| {
                    let item = vec![
                        self.leaf(Tag::Lbl, *mark).into(),
                        self.leaf(Tag::LBody, *body).into(),
                    ];
                    TagGroup::with_children(Tag::LI, item).into()
                });
                let items = items.collect();
                TagGroup::with_children(Tag::L(numbering), items)
            }
            Part::Table { head, rows } => self.table(head, rows),
        }
    }

    fn table(&mut self, head: &[SetId], rows: &[Vec<SetId>]) -> TagGroup {
        let mut table = TagGroup::new(Tag::Table);
        if !head.is_empty() {
            let cell = |id: &SetId| self.leaf(Tag::TH(TableHeaderScope::Column), *id).into();
            let row = TagGroup::with_children(Tag::TR, head.iter().map(cell).collect());
            table.push(TagGroup::with_children(Tag::THead, vec![row.into()]));
        }
        let mut body = TagGroup::new(Tag::TBody);
        for row in rows {
            let cells = row.iter().map(|id| self.leaf(Tag::TD, *id).into());
            body.push(TagGroup::with_children(Tag::TR, cells.collect()));
        }
        table.push(body);
        table
    }

    fn leaf(&mut self, tag: impl Into<TagKind>, set: SetId) -> TagGroup {
        let drawn = self.drawn.get_mut(set).map(std::mem::take);
        TagGroup::with_children(tag, drawn.unwrap_or_default())
    }
}
