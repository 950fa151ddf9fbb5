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
    // Last, where nothing stands that it could move.
    let silent = sight.silent.and(silence(sight));
    blocks.extend(silent.map(|text| Block::one(Part::new(Tone::Late, text))));
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
    parts.extend(below(sight, item, here));
    Block {
        row: Some(RowRef::Item(item.id)),
        gap: false,
        margin: number.to_string(),
        here,
        parts,
    }
}

/// What stands below a title: the minutes of the item under discussion; of one that is closed, what its
/// rapporteur is reminded of.
fn below(sight: Sight<'_>, item: &Item, here: bool) -> Option<Part> {
    let silent = sight
        .silent
        .is_some_and(|silent| silent.contains(&item.id))
        .then(|| sight.words.text("agenda-silent").into_owned());
    let over = over(sight, item).is_some();
    let told = (here || over)
        .then(|| minutes(sight, item))
        .filter(|told| !told.is_empty());
    let tone = if over || silent.is_some() {
        Tone::Late
    } else {
        Tone::Dim
    };
    let inside = item
        .confidential
        .then(|| sight.words.text("mark-confidential").into_owned());
    let told: Vec<String> = told.into_iter().chain(silent).chain(inside).collect();
    (!told.is_empty()).then(|| Part::new(tone, told.join(between())))
}

/// « 4 min sans note », while somebody holds the floor in silence.
#[must_use]
pub fn silence(sight: Sight<'_>) -> Option<String> {
    let silent = sight.session.silence(sight.session.hour_at(sight.now))?;
    Some(counted(sight, "floor-silent", silent))
}

/// « +6 min » over what was planned.
#[must_use]
pub fn over(sight: Sight<'_>, item: &Item) -> Option<String> {
    let now = sight.session.hour_at(sight.now);
    let over = sight.session.over_on(item, now)?;
    Some(counted(sight, "agenda-over", over))
}

/// « séance +12 min » over the hour planned for its end.
#[must_use]
pub fn meeting_over(sight: Sight<'_>) -> Option<String> {
    let over = sight.session.over(sight.session.hour_at(sight.now))?;
    Some(counted(sight, "meeting-over", over))
}

/// « 12 min · prévu 20 »: what an item took and what was planned for it, and by how much it is over; empty
/// when neither is known.
#[must_use]
pub fn minutes(sight: Sight<'_>, item: &Item) -> String {
    let now = sight.session.hour_at(sight.now);
    let spent = sight.session.minutes_on(item, now);
    let told = [
        spent.map(|minutes| counted(sight, "agenda-spent", minutes)),
        item.planned
            .map(|minutes| counted(sight, "agenda-planned", minutes)),
        over(sight, item),
    ];
    let told: Vec<String> = told.into_iter().flatten().collect();
    told.join(between())
}

/// « de 14:20 à 14:46 · 26 min · prévu 20 · +6 min »: the same behind the hours of an item that is closed.
#[must_use]
pub fn course(sight: Sight<'_>, item: &Item) -> String {
    let hours = item.at.zip(sight.session.left_at(item));
    let hours = hours.map(|(from, to)| {
        let args = [
            ("from", names::hour(from.0).into()),
            ("to", names::hour(to.0).into()),
        ];
        sight.words.with("agenda-from-to", &args)
    });
    let minutes = Some(minutes(sight, item)).filter(|told| !told.is_empty());
    let told: Vec<String> = hours.into_iter().chain(minutes).collect();
    told.join(between())
}

fn counted(sight: Sight<'_>, id: &str, n: u32) -> String {
    sight.words.with(id, &[("n", n.to_string().into())])
}
