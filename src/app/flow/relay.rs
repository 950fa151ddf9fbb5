//! What whoever takes the pen over must know: who speaks and waits, who is who, what was said last, what is
//! still to be completed. It is drawn for the rapporteur's own screen and no other.

use super::{Block, Log, Openings, Part, Sight, Tone, minutes, names};
use crate::model::{Floor, Person, Record};
use crate::text::{between, cells, fit, fit_words};

/// As many turns as bring somebody into a discussion.
const TURNS: usize = 5;
/// As much of a row as tells which it is.
const SHOWN: usize = 72;
/// From this width on two names with their keys stand side by side.
const PAIRS: usize = 56;

/// All of it, under the headings of the panes, in columns of so many cells; `line` is what is typed and not
/// yet entered.
#[must_use]
pub fn relay(sight: Sight<'_>, openings: &Openings, width: usize, line: &str) -> Vec<Block> {
    let parts = [
        ("pane-floor", floor(sight)),
        ("relay-keys", keys(sight, width)),
        ("relay-turns", turns(sight, openings, width)),
        ("relay-flags", flags(sight)),
        ("relay-line", typed(line)),
    ];
    let mut blocks: Vec<Block> = Vec::new();
    for (id, rows) in parts {
        if rows.is_empty() {
            continue;
        }
        let heading = Part::new(Tone::Heading, sight.words.text(id).into_owned());
        blocks.push(Block {
            gap: !blocks.is_empty(),
            ..Block::one(heading)
        });
        let rows = rows.into_iter().enumerate();
        // Below its heading nothing stands apart.
        blocks.extend(rows.map(|(n, row)| Block {
            gap: row.gap && n > 0,
            ..row
        }));
    }
    blocks
}

/// Everybody with the key that gives the floor, whoever is there before whoever is not.
fn keys(sight: Sight<'_>, width: usize) -> Vec<Block> {
    let (away, here) = super::people::parted(sight);
    let people: Vec<&Person> = here.iter().chain(&away).copied().collect();
    let wide = people.iter().map(|person| cells(&person.key)).max();
    let wide = wide.unwrap_or(0);
    let columns = if width >= PAIRS { 2 } else { 1 };
    let column = width / columns;
    let named = |person: &Person| {
        let mut name = names::person(person, sight.words);
        if !person.native.is_empty() && person.native != person.name {
            name = format!("{name}  {}", person.native);
        }
        let text = format!("{}  {name}", super::people::padded(&person.key, wide));
        super::people::padded(&fit(&text, column.saturating_sub(2)), column)
    };
    let rows = people.chunks(columns).map(|pair| {
        let text: String = pair.iter().map(|person| named(person)).collect();
        Block::one(Part::new(Tone::Text, text.trim_end_matches(' ')))
    });
    rows.collect()
}

/// Who speaks, on which item, who waits, and what is otherwise than usual.
fn floor(sight: Sight<'_>) -> Vec<Block> {
    let Sight { session, words, .. } = sight;
    let spoken = session.live.floor != Floor::Nobody;
    let tone = if spoken { Tone::Strong } else { Tone::Dim };
    let mut rows = vec![Block {
        here: spoken,
        ..Block::one(Part::new(tone, names::floor(session, words)))
    }];
    let mut told = Vec::new();
    if !session.live.queue.is_empty() {
        let waiting = names::queue(session, words);
        told.push((
            Tone::Text,
            words.with("queue", &[("names", waiting.into())]),
        ));
    }
    let item = session
        .live
        .item
        .and_then(|id| session.agenda.iter().position(|item| item.id == id));
    if let Some((at, item)) = item.and_then(|at| Some((at, session.agenda.get(at)?))) {
        let args = [
            ("n", (at + 1).to_string().into()),
            ("title", item.title.as_str().into()),
        ];
        let title = words.with("log-item", &args);
        let minutes = Some(minutes(sight, item)).filter(|told| !told.is_empty());
        let item: Vec<String> = std::iter::once(title).chain(minutes).collect();
        told.push((Tone::Dim, item.join(between())));
    }
    for (on, id) in [
        (session.live.huis_clos, "log-closed-doors"),
        (session.live.paused, "log-pause"),
        (session.live.closed, "log-closing"),
    ] {
        if on {
            told.push((Tone::Warn, words.text(id).into_owned()));
        }
    }
    let told = told.into_iter();
    rows.extend(told.map(|(tone, text)| Block::one(Part::new(tone, text))));
    rows
}

/// The last turns as the log has them.
fn turns(sight: Sight<'_>, openings: &Openings, width: usize) -> Vec<Block> {
    let log = Log {
        sight,
        openings,
        width,
    };
    let from = openings.last(TURNS, sight.session);
    (from..sight.session.log.len())
        .map(|at| log.block(at))
        .collect()
}

/// What is still to be completed, and in which words.
fn flags(sight: Sight<'_>) -> Vec<Block> {
    let words = sight.words;
    let flagged = sight.session.records();
    let flagged = flagged.filter_map(|record| Some((record, record.flag()?)));
    let rows = flagged.map(|(record, flag): (&dyn Record, _)| {
        let told = match flag.as_str() {
            "" => words.text("mark-flag").into_owned(),
            flag => words.with("mark-flag-text", &[("text", flag.into())]),
        };
        let about = record.text().map(|text| fit_words(text, SHOWN));
        let about = about.map(|about| Part::new(Tone::Dim, about));
        let parts = std::iter::once(Part::new(Tone::Warn, told)).chain(about);
        Block {
            margin: record.at().map(|at| names::hour(at.0)).unwrap_or_default(),
            parts: parts.collect(),
            ..Block::default()
        }
    });
    rows.collect()
}

fn typed(line: &str) -> Vec<Block> {
    let typed = !line.trim_matches(' ').is_empty();
    let block = typed.then(|| Block::one(Part::new(Tone::Text, line)));
    block.into_iter().collect()
}
