//! The agenda as blocks, then whose turn it is.

use super::{Block, Part, Sight, Tone, names};
use crate::edit::RowRef;
use crate::model::{Floor, Item};
use crate::text::between;

/// The items, the one under discussion marked; then the floor and who waits for it.
#[must_use]
pub fn agenda(sight: Sight<'_>) -> Vec<Block> {
    let Sight { session, words, .. } = sight;
    let mut blocks: Vec<Block> = session
        .agenda
        .iter()
        .enumerate()
        .map(|(at, item)| item_block(sight, at + 1, item))
        .collect();
    if blocks.is_empty() {
        blocks.push(Block::one(Part::new(
            Tone::Dim,
            words.text("agenda-empty").into_owned(),
        )));
    }
    blocks.push(Block {
        gap: true,
        ..Block::one(Part::new(
            Tone::Heading,
            words.text("pane-floor").into_owned(),
        ))
    });
    let spoken = session.live.floor != Floor::Nobody;
    let tone = if spoken { Tone::Strong } else { Tone::Dim };
    blocks.push(Block {
        gap: true,
        here: spoken,
        ..Block::one(Part::new(tone, names::floor(session, words)))
    });
    if !session.live.queue.is_empty() {
        let waiting = names::queue(session, words);
        let text = words.with("queue", &[("names", waiting.into())]);
        blocks.push(Block::one(Part::new(Tone::Dim, text)));
    }
    for (on, id) in [
        (session.live.huis_clos, "log-closed-doors"),
        (session.live.paused, "log-pause"),
        (session.live.closed, "log-closing"),
    ] {
        if on {
            blocks.push(Block::one(Part::new(
                Tone::Warn,
                words.text(id).into_owned(),
            )));
        }
    }
    blocks
}

fn item_block(sight: Sight<'_>, number: usize, item: &Item) -> Block {
    let here = sight.session.live.item == Some(item.id);
    let mut parts = vec![Part {
        right: item.at.map(|at| names::hour(at.0)).unwrap_or_default(),
        ..Part::new(
            if here { Tone::Strong } else { Tone::Text },
            item.title.clone(),
        )
    }];
    if here {
        let below = minutes(sight, item);
        if !below.is_empty() {
            parts.push(Part::new(Tone::Dim, below));
        }
    }
    Block {
        row: Some(RowRef::Item(item.id)),
        gap: false,
        margin: number.to_string(),
        here,
        parts,
    }
}

/// « 12 min · prévu 20 »: what an item took and what was planned for it; empty when neither is known.
#[must_use]
pub fn minutes(sight: Sight<'_>, item: &Item) -> String {
    let now = sight.session.hour_at(sight.now);
    let spent = sight.session.minutes_on(item, now).map(|minutes| {
        let minutes = minutes.to_string();
        sight
            .words
            .with("agenda-spent", &[("n", minutes.as_str().into())])
    });
    let planned = item.planned.map(|minutes| {
        let minutes = minutes.to_string();
        sight
            .words
            .with("agenda-planned", &[("n", minutes.as_str().into())])
    });
    let both: Vec<String> = spent.into_iter().chain(planned).collect();
    both.join(between())
}
