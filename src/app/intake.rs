//! A paste of many pages is taken in by slices, so that the screen is drawn in between and the journal keeps
//! pace. It does not wait: whoever holds the program asks whether there is a slice and gives the turn back.
//!
//! A slice ends with a line; a line longer than a slice is parted between two words. Nothing stops a paste,
//! and keys that come behind it have to wait for it.

use super::App;
use crate::keys::{CommandId, Mode};
use crate::text;

/// The bytes of a slice at most. What is not longer is taken in at once.
const SLICE: usize = 64 * 1024;

/// The lines of a slice at most.
const LINES: usize = 256;

const LINE_ENDS: [char; 2] = ['\n', '\r'];

/// From how many bytes on it is said how far a paste is.
const MANY: usize = 1_000_000;

/// A paste that is being taken in.
#[derive(Debug, Default)]
pub(super) struct Intake {
    text: String,
    /// How much of the text was taken.
    at: usize,
    /// How much of all of it.
    taken: usize,
    /// How many lines of all of it.
    lines: usize,
    /// Nothing more comes.
    ended: bool,
}

impl Intake {
    fn left(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn is_short(&self) -> bool {
        self.text.len() <= SLICE && self.text.matches(LINE_ENDS).nth(LINES).is_none()
    }

    /// Takes the next slice.
    fn next(&mut self) -> String {
        let left = self.left();
        let window = left.get(..left.floor_char_boundary(SLICE)).unwrap_or(left);
        let all = self.ended && window.len() == left.len();
        let ends = |(at, _): (usize, &str)| at + 1;
        let end = match window.match_indices(LINE_ENDS).nth(LINES - 1) {
            Some(end) => ends(end),
            None if all => window.len(),
            None => match window.rmatch_indices(LINE_ENDS).next() {
                Some(end) => ends(end),
                None => text::part(window),
            },
        };
        let slice = left.get(..end).unwrap_or(left).to_owned();
        self.at += slice.len();
        self.taken += slice.len();
        if self.at > self.text.len() / 2 {
            self.text.drain(..self.at);
            self.at = 0;
        }
        slice
    }
}

impl App {
    /// Whether a paste is being taken in.
    #[must_use]
    pub const fn is_pasting(&self) -> bool {
        self.intake.is_some()
    }

    /// Whether more of it will come.
    #[must_use]
    pub fn awaits_paste(&self) -> bool {
        self.intake.as_ref().is_some_and(|intake| !intake.ended)
    }

    /// Whether [`super::Event::PasteOn`] would take in more of it now.
    #[must_use]
    pub fn has_slice(&self) -> bool {
        self.intake.as_ref().is_some_and(|intake| {
            let goes_to_line = !self.mode().takes_text() && self.live().is_some();
            intake.ended || (intake.left().len() > SLICE && (goes_to_line || self.takes_blocks()))
        })
    }

    /// A part of a paste: the rest will come.
    pub(super) fn paste_part(&mut self, part: &str) {
        self.intake.get_or_insert_default().text.push_str(part);
    }

    /// The end of a paste, which may be all of it.
    pub(super) fn paste_end(&mut self, end: &str) {
        let mut intake = self.intake.take().unwrap_or_default();
        intake.text.push_str(end);
        if intake.taken == 0 && intake.is_short() {
            return self.paste(&intake.text);
        }
        intake.ended = true;
        self.intake = Some(intake);
    }

    /// Takes in the next slice.
    pub(super) fn paste_on(&mut self) {
        if !self.has_slice() {
            return;
        }
        self.said = None;
        self.lead_to_line();
        let Some(mut intake) = self.intake.take() else {
            return;
        };
        if !self.takes_blocks() {
            // Wherever else the words go, they go there together.
            if intake.ended {
                self.paste(intake.left());
            } else {
                self.intake = Some(intake);
            }
            return;
        }
        let begins = intake.taken == 0;
        let slice = text::clean(&intake.next());
        intake.lines += self.take_block(text::full_lines(&slice), begins);
        if intake.ended && intake.left().is_empty() {
            return self.say_pasted(intake.lines);
        }
        if intake.taken >= MANY {
            let args = [("mega", (intake.taken / MANY).into())];
            let said = self.words.with("pasting", &args);
            self.say(said);
        }
        self.intake = Some(intake);
    }

    /// Takes lines in as a block; says how many.
    pub(super) fn take_block<'a>(
        &mut self,
        mut lines: impl Iterator<Item = &'a str>,
        begins: bool,
    ) -> usize {
        if begins && let Some(live) = self.live_mut() {
            live.pasted.clear();
            if !live.line.is_empty() {
                // « ar: » and a pasted block: its first line is what was being typed.
                live.line.insert(lines.next().unwrap_or(""));
                self.commit_line();
            }
        }
        let lines: Vec<&str> = lines.collect();
        self.commit_block(&lines);
        lines.len()
    }

    pub(super) fn say_pasted(&mut self, lines: usize) {
        let key = self.key_label(Mode::Live, CommandId::RereadCommand);
        let args = [("n", lines.into()), ("key", key.into())];
        let said = self.words.with("pasted", &args);
        self.say(said);
    }
}
