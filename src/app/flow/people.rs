//! The roster as blocks: each name with the key that gives it the floor.

use super::{Block, Part, Sight, Tone, names};
use crate::edit::RowRef;
use crate::model::{Person, Presence};
use crate::text::{cells, fit};

/// From this width on names stand whole, one a row.
const WHOLE: usize = 60;

/// Who stands in a column of a block of [`people`], where two names stand side by side.
#[must_use]
pub fn person_at(
    sight: Sight<'_>,
    width: usize,
    (block, column): (usize, usize),
) -> Option<String> {
    let (away, here) = parted(sight);
    let pairs = here.chunks(2).chain(away.chunks(2));
    let pair = pairs.into_iter().nth(block)?;
    let person = pair.get(usize::from(column >= width / 2))?;
    Some(person.key.clone())
}

/// Those who are away, and the others.
pub(super) fn parted(sight: Sight<'_>) -> (Vec<&Person>, Vec<&Person>) {
    sight.session.people.iter().partition(|person| {
        matches!(
            person.presence,
            Presence::Excused | Presence::Absent | Presence::Represented
        )
    })
}

/// The roster: those in the room first, the others dim below.
#[must_use]
pub fn people(sight: Sight<'_>, width: usize) -> Vec<Block> {
    let (away, here) = parted(sight);
    let keys = sight
        .session
        .people
        .iter()
        .map(|person| cells(&person.key))
        .max()
        .unwrap_or(0);
    let mut blocks = Vec::new();
    for (tone, people) in [(Tone::Text, here), (Tone::Dim, away)] {
        if width >= WHOLE {
            blocks.extend(
                people
                    .into_iter()
                    .map(|person| whole(sight, keys, tone, person)),
            );
        } else {
            // Read down the columns' rows: two names side by side.
            let column = width / 2;
            for pair in people.chunks(2) {
                let text: String = pair
                    .iter()
                    .zip([column, width - column + 1])
                    .map(|(person, cells)| short(sight, keys, cells, person))
                    .collect();
                blocks.push(Block::one(Part::new(tone, text.trim_end_matches(' '))));
            }
        }
    }
    blocks
}

fn short(sight: Sight<'_>, keys: usize, column: usize, person: &Person) -> String {
    let name = if person.pending {
        names::person(person, sight.words)
    } else if person.name.contains(char::is_uppercase) {
        person.family().to_owned()
    } else {
        // A script without capitals: nothing tells which word is the family's.
        person.name.clone()
    };
    let text = format!("{}  {name}", padded(&person.key, keys));
    padded(&fit(&text, column.saturating_sub(1)), column)
}

fn whole(sight: Sight<'_>, keys: usize, tone: Tone, person: &Person) -> Block {
    let mut name = names::person(person, sight.words);
    if !person.native.is_empty() {
        name = format!("{name}  {}", person.native);
    }
    let mut parts = vec![Part {
        right: person.side.clone(),
        ..Part::new(tone, format!("{}  {name}", padded(&person.key, keys)))
    }];
    if !person.function.is_empty() {
        let indent = " ".repeat(keys + 2);
        parts.push(Part::new(
            Tone::Dim,
            fit(&format!("{indent}{}", person.function), WHOLE),
        ));
    }
    Block {
        row: Some(RowRef::Person(person.key.clone())),
        parts,
        ..Block::default()
    }
}

/// A text with spaces up to so many cells.
pub(super) fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(cells(text));
    format!("{text}{}", " ".repeat(missing))
}
