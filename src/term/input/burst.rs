//! Pastes in terminals that do not mark them.
//!
//! Without marks a pasted block is keys, and each of its line ends would commit a line. But people do not
//! type so fast: what arrives at one moment, is long and goes on behind a line end is a paste. Once a
//! marked paste was seen, the terminal is known to mark them, and keys that a slow line delivers together
//! stay keys.

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers};

use super::PART;

/// A shorter burst may be typing that a slow line held back.
const LEAST: usize = 32;

/// A longer run of characters was never typed, with line ends or without: a minute of typing is no longer.
const MOST: usize = 2_048;

/// Tells pastes from typing.
#[derive(Debug, Default)]
pub(super) struct Bursts {
    /// Whether the terminal marks pastes.
    marked: bool,
    /// What has come of a burst that turned out to be a paste, its line ends as they came: a read ends anywhere,
    /// also within one.
    pasting: Option<String>,
}

impl Bursts {
    /// Whether more of a paste may come.
    pub(super) const fn is_pasting(&self) -> bool {
        self.pasting.is_some()
    }

    /// The burst is over: the paste that it was, if it was one.
    pub(super) fn pause(&mut self) -> Option<Event> {
        let paste = self.pasting.take()?;
        Some(Event::Paste(with_line_feeds(&paste)))
    }

    /// What has come of a paste that may not be over, when it is much; never all of it.
    pub(super) fn take_part(&mut self) -> Option<String> {
        let paste = self.pasting.as_mut().filter(|paste| paste.len() >= PART)?;
        let (end, _) = paste.char_indices().next_back()?;
        let (before, _) = paste.split_at_checked(end)?;
        // A line end of two characters is not parted.
        let end = before.strip_suffix('\r').map_or(end, str::len);
        let rest = paste.split_off(end);
        Some(with_line_feeds(&std::mem::replace(paste, rest)))
    }

    /// The events of one read, its pastes put together.
    pub(super) fn gather(&mut self, events: Vec<Event>) -> Vec<Event> {
        let mut gathered = Vec::with_capacity(events.len());
        let mut run: Vec<Event> = Vec::new();
        for event in events {
            if character(&event).is_some() {
                run.push(event);
                continue;
            }
            self.settle(&mut run, &mut gathered);
            // Another key ends it.
            gathered.extend(self.pause());
            match event {
                Event::Paste(text) => {
                    self.marked = true;
                    if !text.is_empty() {
                        gathered.push(Event::Paste(with_line_feeds(&text)));
                    }
                }
                event => gathered.push(event),
            }
        }
        self.settle(&mut run, &mut gathered);
        gathered
    }

    /// Hands on a run of characters as keys, or keeps it as a paste.
    fn settle(&mut self, run: &mut Vec<Event>, gathered: &mut Vec<Event>) {
        let run = std::mem::take(run);
        if run.is_empty() {
            return;
        }
        let text: String = run.iter().filter_map(character).collect();
        let length = text.chars().count();
        let ends = ['\r', '\n'];
        let goes_on = (length >= LEAST && text.trim_matches(ends).contains(ends)) || length >= MOST;
        match &mut self.pasting {
            Some(paste) => paste.push_str(&text),
            None if goes_on && !self.marked => self.pasting = Some(text),
            None => gathered.extend(run),
        }
    }
}

/// A text whose lines end in line feeds; terminals send carriage returns, or what was copied.
pub(super) fn with_line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// What a key would be in a pasted text.
fn character(event: &Event) -> Option<char> {
    let Event::Key(key) = event else { return None };
    if key.kind != KeyEventKind::Press {
        return None;
    }
    match (key.code, key.modifiers) {
        (KeyCode::Char(c), KeyModifiers::NONE | KeyModifiers::SHIFT) => Some(c),
        (KeyCode::Enter, KeyModifiers::NONE) => Some('\r'),
        (KeyCode::Char('j'), KeyModifiers::CONTROL) => Some('\n'),
        (KeyCode::Tab, KeyModifiers::NONE) => Some('\t'),
        _ => None,
    }
}
