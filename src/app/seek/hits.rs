//! What is found, and which of it is nearest.

use std::ops::Range;

use super::{Hit, Seek};
use crate::app::flow::{Block, Log};
use crate::app::frame::Pane;
use crate::app::live::Focus;
use crate::app::scroll::Blocks;
use crate::app::{App, Live};
use crate::edit::RowRef;
use crate::model::{TurnHead, turns};
use crate::text::occurrences;

/// Wide enough that every row of a list stands alone.
const WHOLE: u16 = 200;

impl App {
    /// All places in the order of the panes, each from its first row on.
    pub(super) fn hits(&self) -> Vec<Hit> {
        match self.seek() {
            Some(Seek { turns: Some(_), .. }) => self.turn_hits(),
            Some(seek) => self.word_hits(seek.words()),
            None => Vec::new(),
        }
    }

    fn word_hits(&self, words: &str) -> Vec<Hit> {
        let Some((log, _)) = self.log().filter(|_| !words.trim_matches(' ').is_empty()) else {
            return Vec::new();
        };
        let said = Self::log_hits(&log, 0..log.count(), words);
        let panes = [Pane::Decisions, Pane::Agenda, Pane::People];
        let beside = panes.into_iter().flat_map(|pane| {
            let list = self.list(pane, WHOLE);
            let blocks = (0..list.count()).map(|index| list.block(index).into_owned());
            blocks.collect::<Vec<_>>()
        });
        let beside = beside.flat_map(|block| in_block(&block, words));
        said.into_iter().chain(beside).collect()
    }

    /// What is found in some entries of the log.
    fn log_hits(log: &Log<'_>, places: Range<usize>, words: &str) -> Vec<Hit> {
        let blocks = places.map(|index| log.block(index));
        blocks.flat_map(|block| in_block(&block, words)).collect()
    }

    /// What is found once only these entries of the log may stand otherwise, and which of what was found it takes the
    /// place of.
    pub(super) fn hits_among(&self, places: Range<usize>) -> Option<(Range<usize>, Vec<Hit>)> {
        let seek = self.seek().filter(|seek| seek.turns.is_none())?;
        let (log, _) = self.log()?;
        let behind = log.count().saturating_sub(places.end);
        // How many stand before a place: those of the log first, in its order. One that is gone stood where it changed.
        let before = |stands: &dyn Fn(usize) -> bool, gone: bool| {
            seek.hits.partition_point(|hit| match &hit.row {
                RowRef::Entry(id) => log.sight.session.log.place(*id).map_or(gone, stands),
                _ => false,
            })
        };
        let from = before(&|at| at < places.start, false);
        let to = before(&|at| at + behind < log.count(), true);
        let words = seek.words();
        let anew = if words.trim_matches(' ').is_empty() {
            Vec::new()
        } else {
            Self::log_hits(&log, places, words)
        };
        Some((from..to.max(from), anew))
    }

    /// The beginning of each turn of somebody, also of those he shares.
    fn turn_hits(&self) -> Vec<Hit> {
        let wanted = self.seek().and_then(|seek| seek.turns.as_ref());
        let (Some((speaker, _)), Some((log, _))) = (wanted, self.log()) else {
            return Vec::new();
        };
        let entries = &log.sight.session.log;
        let turns = turns(entries);
        let his = turns.iter().filter_map(|turn| {
            let TurnHead::Speaker(by) = &turn.head else {
                return None;
            };
            let shared = speaker.0.iter().all(|voice| by.0.contains(voice));
            // What stands before his first words in the turn is no words of his.
            let first = turn
                .entries
                .iter()
                .find(|entry| entry.kind.speaker() == Some(*by));
            shared.then_some(first?.id)
        });
        his.filter_map(|id| {
            let row = RowRef::Entry(id);
            let block = log.block(log.find(&row)?);
            let name = block.parts.first()?.text.len();
            Some(Hit {
                row,
                part: 0,
                range: 0..name,
            })
        })
        .collect()
    }

    /// From what was picked the next place, round; else the latest in the log, which is what one asks about while
    /// it is taken.
    pub(super) fn nearest(&self, hits: &[Hit]) -> Option<usize> {
        let seek = self.seek()?;
        let logged = |hit: &Hit| matches!(hit.row, RowRef::Entry(_));
        let picked = match &seek.from.focus {
            Focus::Pick(row) => Some(row),
            Focus::Words(rewriting) => Some(&rewriting.row),
            _ => None,
        };
        let last = hits.len().checked_sub(1)?;
        let Some(RowRef::Entry(picked)) = picked else {
            return Some(hits.iter().rposition(logged).unwrap_or(0).min(last));
        };
        let log = &self.live().map(Live::session)?.log;
        let place = |row: &RowRef| log.place(row.id()?);
        let from = place(&RowRef::Entry(*picked));
        let next = hits
            .iter()
            .position(|hit| logged(hit) && place(&hit.row) >= from);
        Some(next.unwrap_or(0))
    }
}

fn in_block(block: &Block, words: &str) -> Vec<Hit> {
    let Some(row) = &block.row else {
        return Vec::new();
    };
    let parts = block.parts.iter().enumerate();
    parts
        .flat_map(|(part, one)| {
            let ranges = occurrences(&one.text, words).into_iter();
            ranges.map(move |range| (part, range))
        })
        .map(|(part, range)| Hit {
            row: row.clone(),
            part,
            range,
        })
        .collect()
}
