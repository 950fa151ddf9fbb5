//! The lines above a document's title stand together in formats that know paragraphs.

use crate::document::{Block, Content, Document, Rank};

/// A part of a document that a writer sets in one piece.
pub(super) enum Part<'a> {
    /// The lines above the title: the event, which session, where.
    Head(&'a [Block]),
    /// Anything else.
    Block(&'a Content),
}

/// The parts of a document, in order.
pub(super) fn parts(document: &Document) -> impl Iterator<Item = Part<'_>> {
    let runs = document
        .blocks
        .chunk_by(|a, b| is_head(&a.content) && is_head(&b.content));
    runs.filter_map(|run| match run {
        [one] if !is_head(&one.content) => Some(Part::Block(&one.content)),
        [] => None,
        head => Some(Part::Head(head)),
    })
}

fn is_head(content: &Content) -> bool {
    matches!(
        content,
        Content::Title {
            rank: Rank::Masthead | Rank::Session | Rank::Place,
            ..
        }
    )
}
