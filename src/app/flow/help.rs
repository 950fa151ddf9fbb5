//! The help as blocks: the keys by chapter, then the grammar, both from their tables.

use super::{Block, Part, Tone};
use crate::capture::KEYWORDS;
use crate::keys::{COMMANDS, CommandId, Group, Keymap, Mode};
use crate::locale::Catalog;
use crate::text::{between, fold};

/// All commands that have a key, then all rows of the grammar: those in which every one of the words typed stands.
/// A command is told by what `called` says.
#[must_use]
pub fn help(
    words: &Catalog,
    keymap: &Keymap,
    typed: &str,
    called: &dyn Fn(CommandId) -> String,
) -> Vec<Block> {
    let wanted = fold(typed);
    let answers = |block: &Block| {
        let told = block
            .parts
            .iter()
            .map(|part| format!("{} {}", part.right, part.text));
        let told = fold(&told.collect::<String>());
        wanted.split(' ').all(|word| told.contains(word))
    };
    let mut blocks = Vec::new();
    for group in Group::ALL {
        let rows: Vec<Block> = COMMANDS
            .iter()
            .filter(|row| row.group == *group)
            .filter_map(|row| {
                let mut keys: Vec<String> = Mode::ALL
                    .iter()
                    .filter_map(|mode| keymap.keys(*mode, row.id).next())
                    .map(|key| key.label(words))
                    .collect();
                keys.sort();
                keys.dedup();
                if keys.is_empty() {
                    return None;
                }
                Some(line(&keys.join("  "), called(row.id)))
            })
            .filter(answers)
            .collect();
        under(
            &mut blocks,
            words.text(&format!("group-{}", group.name())).into_owned(),
            rows,
        );
    }
    let grammar = KEYWORDS
        .iter()
        .map(|row| {
            line(
                &row.symbol.replace(" · ", between()),
                words.text(row.about).into_owned(),
            )
        })
        .filter(answers)
        .collect();
    under(
        &mut blocks,
        words.text("help-grammar").into_owned(),
        grammar,
    );
    blocks
}

fn under(blocks: &mut Vec<Block>, heading: String, rows: Vec<Block>) {
    if rows.is_empty() {
        return;
    }
    blocks.push(Block {
        gap: !blocks.is_empty(),
        ..Block::one(Part::new(Tone::Heading, heading))
    });
    blocks.extend(rows);
}

fn line(right: &str, text: String) -> Block {
    Block::one(Part {
        right: right.to_owned(),
        ..Part::new(Tone::Text, text)
    })
}
