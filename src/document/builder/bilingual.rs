//! A document in two languages: the same document built in each, then set side by side or one under the
//! other. Both have the same blocks, because what prints does not depend on the language.

use super::{Arrangement, Bilingual, Builder, Options};
use crate::document::{
    Block, Content, Document, House, Inline, Item, Kind, Role, Source, plain, typography,
};
use crate::model::Session;

/// Builds a document of a session in two languages.
pub(super) fn both(
    kind: Kind,
    session: &Session,
    house: &House,
    options: &Options,
    bilingual: Bilingual,
) -> Option<Document> {
    let [first, second] = bilingual.languages.map(|language| {
        let options = Options {
            language: Some(language),
            ..*options
        };
        Builder::new(kind, session, house, &options).whole()
    });
    let (first, second) = (first?, second?);
    let names = bilingual.languages.map(|language| {
        let words = house.words(language);
        typography::set(&words.language.fill(&[], language))
    });
    let words = house.words(first.language);
    let mark = plain(&words.in_cell.fill(&[], first.language));
    let blocks = match bilingual.arrangement {
        Arrangement::SideBySide => beside(&first.blocks, &second.blocks, &names, &mark),
        Arrangement::Stacked => stacked(&first.blocks, &second.blocks),
    };
    Some(Document { blocks, ..first })
}

/// How a block goes beside its counterpart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A line of the head: all of one language, then all of the other.
    Head,
    /// Rows of the table that both share.
    Rows,
    /// One after the other.
    Apart,
}

/// A heading goes with what it heads.
fn part(block: &Block, next: Option<&Block>) -> Part {
    match block.content {
        Content::Heading { .. } if next.is_some_and(|next| part(next, None) == Part::Apart) => {
            Part::Apart
        }
        Content::Title { .. } => Part::Head,
        Content::Heading { .. }
        | Content::Paragraph { .. }
        | Content::Bullets { .. }
        | Content::Numbered { .. }
        | Content::Citation { .. } => Part::Rows,
        Content::Table { .. } | Content::Spacer | Content::Signature { .. } => Part::Apart,
    }
}

fn beside(first: &[Block], second: &[Block], names: &[Vec<Inline>; 2], mark: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (part, run) in runs(first, second) {
        match part {
            Part::Head => blocks.extend(heads(&run)),
            Part::Rows => blocks.push(table(&run, names, mark)),
            Part::Apart => blocks.extend(one_after_the_other(&run)),
        }
    }
    blocks
}

fn stacked(first: &[Block], second: &[Block]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (part, run) in runs(first, second) {
        match part {
            Part::Head => blocks.extend(heads(&run)),
            Part::Rows => blocks.extend(run.iter().flat_map(|(a, b)| under(a, b))),
            Part::Apart => blocks.extend(one_after_the_other(&run)),
        }
    }
    blocks
}

/// A block and its counterpart.
type Pair<'a> = (&'a Block, &'a Block);

/// Blocks with their counterparts, those together that are set alike.
fn runs<'a>(first: &'a [Block], second: &'a [Block]) -> Vec<(Part, Vec<Pair<'a>>)> {
    let mut runs: Vec<(Part, Vec<Pair<'a>>)> = Vec::new();
    for (n, pair) in first.iter().zip(second).enumerate() {
        let part = part(pair.0, first.get(n + 1));
        match runs.last_mut() {
            Some((last, run)) if *last == part => run.push(pair),
            _ => runs.push((part, vec![pair])),
        }
    }
    runs
}

/// The head in one language, then, with room between, what the other says otherwise.
fn heads(run: &[Pair<'_>]) -> Vec<Block> {
    let mut heads: Vec<Block> = run.iter().map(|(a, _)| (*a).clone()).collect();
    let second = run.iter().filter(|(a, b)| a.content != b.content);
    let mut second = second.map(|(_, b)| (*b).clone()).peekable();
    if second.peek().is_some() {
        heads.push(Block::new(Content::Spacer, Vec::new()));
    }
    heads.extend(second);
    heads
}

fn one_after_the_other(run: &[Pair<'_>]) -> Vec<Block> {
    let mut blocks: Vec<Block> = run.iter().map(|(a, _)| (*a).clone()).collect();
    let spacer = |block: &Block| matches!(block.content, Content::Spacer);
    blocks.extend(run.iter().map(|(_, b)| (*b).clone()).filter(|b| !spacer(b)));
    blocks
}

/// A block with its counterpart under it; items go by twos.
fn under(a: &Block, b: &Block) -> Vec<Block> {
    let content = match (&a.content, &b.content) {
        (Content::Bullets { items: a }, Content::Bullets { items: b }) => Content::Bullets {
            items: by_twos(a, b),
        },
        (Content::Numbered { items: a }, Content::Numbered { items: b }) => Content::Numbered {
            items: by_twos(a, b),
        },
        _ => return one_after_the_other(&[(a, b)]),
    };
    vec![Block::new(content, a.sources.clone())]
}

fn by_twos<T: Clone>(a: &[T], b: &[T]) -> Vec<T> {
    let pairs = a.iter().zip(b);
    pairs.flat_map(|(a, b)| [a.clone(), b.clone()]).collect()
}

/// Blocks and their counterparts as the rows of one table.
fn table(run: &[Pair<'_>], names: &[Vec<Inline>; 2], mark: &str) -> Block {
    let mut rows = Vec::new();
    let mut sources: Vec<Source> = Vec::new();
    for (a, b) in run {
        let (a_cells, b_cells) = (cells(&a.content, mark), cells(&b.content, mark));
        rows.extend(a_cells.into_iter().zip(b_cells).map(|(a, b)| vec![a, b]));
        sources.extend(&a.sources);
        sources.extend(items(&a.content).flat_map(|item| &item.sources));
    }
    let content = Content::Table {
        head: names.to_vec(),
        rows,
        widths: Vec::new(),
    };
    Block::new(content, sources)
}

fn items(content: &Content) -> Box<dyn Iterator<Item = &Item> + '_> {
    match content {
        Content::Bullets { items } => Box::new(items.iter()),
        Content::Numbered { items } => Box::new(items.iter().map(|(_, item)| item)),
        _ => Box::new(std::iter::empty()),
    }
}

/// A block as cells of one column, from top to bottom.
fn cells(content: &Content, mark: &str) -> Vec<Vec<Inline>> {
    let marked = |mark: &str, item: &Item| {
        let language = item.words.first().map(|run| run.language);
        let mark = language.map(|language| Inline::text(language, mark));
        mark.into_iter().chain(item.words.iter().cloned()).collect()
    };
    match content {
        Content::Heading { words, .. } => vec![words.iter().map(strong).collect()],
        Content::Title { words, .. }
        | Content::Paragraph { words }
        | Content::Citation { words } => vec![words.clone()],
        Content::Bullets { items } => items.iter().map(|item| marked(mark, item)).collect(),
        Content::Numbered { items } => {
            let items = items.iter().map(|(mark, item)| marked(mark, item));
            items.collect()
        }
        Content::Table { .. } | Content::Spacer | Content::Signature { .. } => Vec::new(),
    }
}

/// A heading's words, which nothing else makes stand out in a cell.
fn strong(run: &Inline) -> Inline {
    let role = match &run.role {
        Role::Text => Role::Strong,
        role => role.clone(),
    };
    Inline {
        role,
        ..run.clone()
    }
}
