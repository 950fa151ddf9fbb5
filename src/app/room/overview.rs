//! Where the meeting is: the agenda, who has the floor, the topic.

use super::super::flow::{Sight, Tone, minutes, names, over};
use super::sheet::{Row, Sheet, Wall};
use crate::model::{EntryKind, Floor, Item, Session};
use crate::text::between;

/// Whether the last thing put on record is a point, which the room then sees.
pub(super) fn is_at_points(session: &Session) -> bool {
    let decision = session.numbered().map(|(_, decision)| decision.id).max();
    let entry = session.log.iter().map(|entry| entry.id).max();
    decision > entry
}

/// The agenda and the floor on one sheet: of a long agenda what is around the item under discussion.
pub(super) fn sheet(sight: Sight<'_>, wall: Wall, queue: bool) -> Sheet {
    let floor = floor(sight, wall, queue);
    let room = wall.rows.saturating_sub(floor.len() + 2);
    let mut sheet = wall.sheet(sight);
    sheet.rows.push(heading(sight, wall, "pane-agenda"));
    sheet.rows.push(Row::default());
    sheet.rows.extend(agenda(sight, wall, room));
    sheet.rows.extend(floor);
    sheet.rows.truncate(wall.rows);
    sheet
}

pub(super) fn heading(sight: Sight<'_>, wall: Wall, id: &str) -> Row {
    wall.row(Tone::Heading, sight.words.text(id))
}

/// The items that `room` rows hold, the one under discussion among them.
fn agenda(sight: Sight<'_>, wall: Wall, room: usize) -> Vec<Row> {
    let session = sight.session;
    let items = session.agenda.iter().enumerate();
    let blocks: Vec<Vec<Row>> = items
        .map(|(at, item)| block(sight, wall, at + 1, item))
        .collect();
    if blocks.is_empty() {
        return vec![wall.row(Tone::Dim, sight.words.text("agenda-empty"))];
    }
    let here = session.live.item;
    let here = here.and_then(|id| session.agenda.iter().position(|item| item.id == id));
    let (mut from, mut to) = (0, blocks.len());
    let height = |from: usize, to: usize| -> usize {
        let seen = blocks.iter().take(to).skip(from);
        seen.map(Vec::len).sum::<usize>()
    };
    // From the far ends, so that what was before and what comes next stay in sight.
    let here = here.unwrap_or(0);
    while height(from, to) > room && to - from > 1 {
        if here.saturating_sub(from) > to - 1 - here {
            from += 1;
        } else {
            to -= 1;
        }
    }
    blocks.into_iter().take(to).skip(from).flatten().collect()
}

fn block(sight: Sight<'_>, wall: Wall, number: usize, item: &Item) -> Vec<Row> {
    let here = sight.session.live.item == Some(item.id);
    let tone = if here { Tone::Strong } else { Tone::Text };
    let mark = format!("{number:>2}  ");
    let mut rows = wall.paragraph(tone, &mark, &item.title, false);
    for row in &mut rows {
        row.here = here;
    }
    if here {
        let mut said = vec![sight.words.text("room-here").into_owned()];
        said.extend(Some(minutes(sight, item)).filter(|told| !told.is_empty()));
        let tone = match over(sight, item) {
            Some(_) => Tone::Late,
            None => Tone::Dim,
        };
        let mut row = wall.row(tone, said.join(between()));
        row.x += 4;
        rows.push(row);
    }
    rows
}

/// Who has the floor, the topic that is open, who waits where that is wanted; or why nobody speaks.
fn floor(sight: Sight<'_>, wall: Wall, queue: bool) -> Vec<Row> {
    let Sight { session, words, .. } = sight;
    let live = &session.live;
    for (on, id) in [
        (live.closed, "log-closing"),
        (live.paused, "log-pause"),
        (live.huis_clos, "room-closed-doors"),
    ] {
        if on {
            return vec![Row::default(), wall.row(Tone::Strong, words.text(id))];
        }
    }
    let speaker = match &live.floor {
        Floor::Speaker { by } => Some(names::speaker(session, by, words)),
        Floor::Nobody | Floor::Topic { .. } => None,
    };
    let topic = topic(session).map(|topic| words.with("room-topic", &[("topic", topic.into())]));
    let waiting = (queue && !live.queue.is_empty()).then(|| {
        let names = names::queue(session, words);
        words.with("queue", &[("names", names.into())])
    });
    if speaker.is_none() && topic.is_none() && waiting.is_none() {
        return Vec::new();
    }
    let mut rows = vec![
        Row::default(),
        heading(sight, wall, "pane-floor"),
        Row::default(),
    ];
    if let Some(name) = speaker {
        let mut said = wall.paragraph(Tone::Strong, "", &name, false);
        for row in &mut said {
            row.here = true;
        }
        rows.extend(said);
    }
    for (tone, said) in [(Tone::Text, topic), (Tone::Dim, waiting)] {
        if let Some(said) = said {
            rows.extend(wall.paragraph(tone, "", &said, false));
        }
    }
    rows
}

/// The topic that is open.
fn topic(session: &Session) -> Option<String> {
    let Floor::Topic { id } = session.live.floor else {
        return None;
    };
    match &session.entry(id)?.kind {
        EntryKind::Topic { text } => Some(text.as_str().to_owned()),
        _ => None,
    }
}
