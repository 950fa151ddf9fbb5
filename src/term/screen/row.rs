//! One row of the screen: the form in which rows are compared, and what brings one to another.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use super::emit::Emitter;
use super::pen::{Pen, SEEN_ON_BLANK};
use crate::text::cells;

/// The second cell of a wide grapheme.
const CONTINUED: &str = "";
/// Of a cell of which it is not known what the terminal shows; no row that is wanted has it.
const UNKNOWN: &str = "\0";

/// From so many blanks on, erasing costs less than printing them.
const WORTH_ERASING_TO_END: usize = 4;
const WORTH_ERASING: usize = 11;

/// A row in the one form that is compared: what cannot stand in a cell is a blank, the second cell of a
/// wide grapheme says so, and blanks differ by their ground only.
pub(super) fn canonical(row: &[Cell]) -> Vec<Cell> {
    let mut row = row.to_vec();
    let mut left = row.len();
    let mut covered = 0;
    let mut lead = Pen::RESET;
    for cell in &mut row {
        let plain = matches!(cell.symbol().as_bytes(), [b' '..=b'~']);
        if covered == 0 && plain {
            // Nearly every cell.
            whiten(cell);
        } else if covered > 0 {
            covered -= 1;
            cell.set_symbol(CONTINUED);
            (cell.fg, cell.bg, cell.modifier) = (lead.fg, lead.bg, lead.modifier);
        } else {
            let wide = width(cell.symbol());
            if wide == 0 || wide > left || cell.symbol().contains(char::is_control) {
                cell.set_symbol(" ");
            } else {
                covered = wide - 1;
            }
            whiten(cell);
            lead = Pen::of(cell);
        }
        left -= 1;
    }
    row
}

/// Takes from a blank what cannot be seen on it.
pub(super) fn whiten(cell: &mut Cell) {
    if is_blank(cell) {
        (cell.fg, cell.modifier) = (Color::Reset, Modifier::empty());
    }
}

/// Makes a cell one that has to be written, whatever is wanted there.
pub(super) fn make_unknown(cell: &mut Cell) {
    cell.set_symbol(UNKNOWN);
}

/// Whether nothing but its ground is seen of a cell.
pub(super) fn is_blank(cell: &Cell) -> bool {
    matches!(cell.symbol().as_bytes(), b" ") && !cell.modifier.intersects(SEEN_ON_BLANK)
}

fn width(symbol: &str) -> usize {
    if symbol.len() == 1 { 1 } else { cells(symbol) }
}

/// Emits what turns the row `shown` into `wanted`, both in their compared form: from left to right, or with one
/// pen after another where that is shorter (keys and their words take turns in a row of hints, and a colour costs
/// more than a step).
pub(super) fn emit(emitter: &mut Emitter, y: u16, wanted: &[Cell], shown: &[Cell], erases: bool) {
    let changes: Vec<bool> = wanted.iter().zip(shown).map(|(w, s)| w != s).collect();
    let Some(pens) = pens_in_turn(wanted, &changes, emitter.pen()) else {
        return emit_along(emitter, y, wanted, changes, erases);
    };
    let mut by_pen = emitter.clone();
    let mut done = Vec::new();
    for pen in std::iter::once(emitter.pen()).chain(pens.iter().copied().flatten()) {
        if !done.contains(&pen) {
            done.push(pen);
            let these = pens.iter().map(|one| *one == Some(pen)).collect();
            emit_along(&mut by_pen, y, wanted, these, erases);
        }
    }
    let mut along = emitter.clone();
    emit_along(&mut along, y, wanted, changes, erases);
    *emitter = along.or_shorter(by_pen);
}

/// The pen that writes each cell that changed, where some pen is taken up twice; a blank goes with what stands
/// before it, and the pen held comes first.
fn pens_in_turn(wanted: &[Cell], changes: &[bool], held: Pen) -> Option<Vec<Option<Pen>>> {
    let mut last = held;
    let mut taken = vec![held];
    let mut again = false;
    let mut pens = Vec::with_capacity(wanted.len() + 1);
    for (cell, changed) in wanted.iter().zip(changes) {
        let pen = if is_blank(cell) {
            last.for_blanks_on(cell.bg)
        } else {
            Pen::of(cell)
        };
        if *changed && pen != last {
            again |= taken.contains(&pen);
            taken.push(pen);
            last = pen;
        }
        pens.push(changed.then_some(pen));
    }
    again.then_some(pens)
}

/// Emits a row of a screen that was just cleared: nearly all of it is to be written, so that no other order than from
/// left to right is shorter.
pub(super) fn emit_first(
    emitter: &mut Emitter,
    y: u16,
    wanted: &[Cell],
    shown: &[Cell],
    erases: bool,
) {
    let changes = wanted.iter().zip(shown).map(|(w, s)| w != s).collect();
    emit_along(emitter, y, wanted, changes, erases);
}

/// Emits these changes of a row from left to right.
fn emit_along(
    emitter: &mut Emitter,
    y: u16,
    wanted: &[Cell],
    mut changes: Vec<bool>,
    erases: bool,
) {
    let mut x = 0;
    // The end of the last thing written: small gaps behind it may be cheaper to write than to skip.
    let mut end = None;
    while let Some(cell) = wanted.get(x) {
        if !changes.get(x).copied().unwrap_or_default() {
            x += 1;
            continue;
        }
        match end {
            // Only where the cursor is known to stand behind it: an erasure leaves it where it was.
            Some(end)
                if emitter.is_at(u16_of(end), y)
                    && rewrites_cheaper(emitter.pen(), wanted.get(end..x)) =>
            {
                for cell in wanted.get(end..x).unwrap_or_default() {
                    if is_blank(cell) {
                        emitter.print_blank(cell.bg);
                    } else {
                        emitter.print(cell.symbol(), 1, Pen::of(cell));
                    }
                }
            }
            _ => emitter.go(u16_of(x), y),
        }
        x += if is_blank(cell) {
            emit_blanks(emitter, wanted, &changes, x, erases)
        } else {
            emit_grapheme(emitter, cell, x, &mut changes)
        };
        end = Some(x);
    }
}

/// Prints a grapheme and returns its width. Where terminals may give it more cells than it should have,
/// the cells behind it are written again.
fn emit_grapheme(emitter: &mut Emitter, cell: &Cell, x: usize, changes: &mut [bool]) -> usize {
    let symbol = cell.symbol();
    let wide = width(symbol).max(1);
    emitter.print(symbol, u16_of(wide), Pen::of(cell));
    if symbol.chars().nth(1).is_some() {
        let most: usize = symbol
            .chars()
            .map(|c| cells(c.encode_utf8(&mut [0; 4])))
            .sum();
        let reach = most.max(wide + usize::from(symbol.contains('\u{fe0f}')));
        for changed in changes.iter_mut().take(x + reach).skip(x + wide) {
            *changed = true;
        }
    }
    wide
}

/// Writes the blanks of one ground that begin at `x`, and returns how many.
fn emit_blanks(
    emitter: &mut Emitter,
    wanted: &[Cell],
    changes: &[bool],
    x: usize,
    erases: bool,
) -> usize {
    let run = wanted.get(x..).unwrap_or_default();
    let Some(bg) = run.first().map(|cell| cell.bg) else {
        return 1;
    };
    let blanks = run
        .iter()
        .take_while(|cell| is_blank(cell) && cell.bg == bg)
        .count();
    // Blanks at the end of the run that are there already.
    let last = changes
        .iter()
        .skip(x)
        .take(blanks)
        .rposition(|changed| *changed);
    let needed = last.map_or(1, |at| at + 1);
    if erases && blanks == run.len() && needed >= WORTH_ERASING_TO_END {
        emitter.blank_to_end(bg);
        return blanks;
    }
    if erases && needed >= WORTH_ERASING {
        emitter.blank(needed, bg);
        // The cursor stayed where it was: whatever follows goes there by itself.
        return needed;
    }
    for _ in 0..needed {
        emitter.print_blank(bg);
    }
    needed
}

/// Whether the cells of a gap cost less than the sequence that skips them.
fn rewrites_cheaper(pen: Pen, gap: Option<&[Cell]>) -> bool {
    let gap = gap.unwrap_or_default();
    !gap.is_empty()
        && gap.len() <= Emitter::cost_of_skipping(gap.len())
        && gap.iter().all(|cell| {
            let same =
                Pen::of(cell) == pen || (is_blank(cell) && pen.for_blanks_on(cell.bg) == pen);
            cell.symbol().len() == 1 && same
        })
}

fn u16_of(cells: usize) -> u16 {
    u16::try_from(cells).unwrap_or(u16::MAX)
}
