//! Keys pressed by themselves at a typist's pace, for whoever watches.
//!
//! Which keys, and how long before each, is data made beforehand; the loop asks when the next one is due
//! and presses it. Once the last one is pressed nothing is left to wait for.

use std::time::{Duration, Instant};

use crossterm::event::KeyCode;

use crate::keys::Key;

/// How fast keys follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Before the first key: time to read what the screen shows.
    pub opening: Duration,
    /// From a letter to the next.
    pub letter: Duration,
    /// Behind a mark that parts what is said.
    pub mark: Duration,
    /// Before Enter: time to read what the line will become.
    pub read: Duration,
    /// Behind Enter: time to see what it became.
    pub line: Duration,
    /// Before a key that shows another page.
    pub page: Duration,
}

impl Pace {
    /// As fast as one reads: quicker than a hand, slow enough to follow.
    pub const READING: Self = Self {
        opening: Duration::from_millis(3500),
        letter: Duration::from_millis(28),
        mark: Duration::from_millis(160),
        read: Duration::from_millis(900),
        line: Duration::from_millis(700),
        page: Duration::from_millis(2500),
    };

    /// The same, so many times as fast.
    #[must_use]
    pub fn times(self, speed: u32) -> Self {
        let speed = speed.max(1);
        Self {
            opening: self.opening / speed,
            letter: self.letter / speed,
            mark: self.mark / speed,
            read: self.read / speed,
            line: self.line / speed,
            page: self.page / speed,
        }
    }

    /// How long to wait for a key behind the one before it.
    fn before(&self, key: Key, last: Option<Key>) -> Duration {
        let Some(last) = last else {
            return self.opening;
        };
        match (last.code(), key.code()) {
            (_, KeyCode::Enter) => self.read,
            (KeyCode::Enter, KeyCode::Char(_)) => self.line,
            (KeyCode::Char('.' | ',' | ';' | ':' | '!' | '?'), KeyCode::Char(' ')) => self.mark,
            (_, KeyCode::Char(_)) => self.letter,
            _ => self.page,
        }
    }
}

/// A key, and how long to wait before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// How long.
    pub wait: Duration,
    /// Which.
    pub key: Key,
}

/// The keys at a pace. A hand is no clock: letters come a little sooner or later, always the same way.
#[must_use]
pub fn beats(keys: &[Key], pace: &Pace) -> Vec<Beat> {
    let mut last = None;
    let beats = keys.iter().zip((0..5_u32).cycle());
    let beats = beats.map(|(key, n)| {
        let wait = pace.before(*key, last.replace(*key));
        // 80, 110, 90, 120, 100 %.
        let hundredths = 80 + (n * 30) % 50;
        let swings = wait == pace.letter;
        Beat {
            wait: if swings {
                wait * hundredths / 100
            } else {
                wait
            },
            key: *key,
        }
    });
    beats.collect()
}

/// Keys waiting to be pressed, and what is said when they are not any more.
#[derive(Debug)]
pub struct Replay {
    beats: std::vec::IntoIter<Beat>,
    next: Option<Beat>,
    since: Instant,
    /// Said when a hand takes over.
    pub taken: String,
    /// Said behind the last key.
    pub ended: String,
}

impl Replay {
    /// These keys, from this moment on.
    #[must_use]
    pub fn new(beats: Vec<Beat>, since: Instant, taken: String, ended: String) -> Self {
        let mut beats = beats.into_iter();
        Self {
            next: beats.next(),
            beats,
            since,
            taken,
            ended,
        }
    }

    /// When the next key is due; none when all are pressed.
    #[must_use]
    pub fn due(&self) -> Option<Instant> {
        self.next.map(|beat| self.since + beat.wait)
    }

    /// The key that is due by now, if one is. However late it comes, the one after it waits its time.
    pub fn press(&mut self, now: Instant) -> Option<Key> {
        let beat = self.next.filter(|beat| self.since + beat.wait <= now)?;
        self.since = now;
        self.next = self.beats.next();
        Some(beat.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::read_keys;

    const STEP: Pace = Pace {
        opening: Duration::from_mins(1),
        letter: Duration::from_secs(1),
        mark: Duration::from_secs(2),
        read: Duration::from_secs(10),
        line: Duration::from_secs(20),
        page: Duration::from_secs(30),
    };

    #[test]
    fn letters_come_at_a_pace_with_a_pause_at_marks_and_around_enter() {
        let keys = read_keys("ab, c<Enter>d<F5>").unwrap();
        let waits: Vec<u128> = beats(&keys, &STEP)
            .iter()
            .map(|beat| beat.wait.as_millis())
            .collect();
        assert_eq!(
            waits,
            [60_000, 1_100, 900, 2_000, 1_000, 10_000, 20_000, 30_000]
        );
    }

    #[test]
    fn a_pace_is_quickened_as_a_whole() {
        let quick = STEP.times(10);
        assert_eq!(quick.letter, Duration::from_millis(100));
        assert_eq!(quick.page, Duration::from_secs(3));
        assert_eq!(STEP.times(0), STEP);
    }

    #[test]
    fn a_key_is_pressed_when_it_is_due_and_the_end_waits_for_nothing() {
        let start = Instant::now();
        let after = |seconds| start + Duration::from_secs(seconds);
        let keys = read_keys("ab").unwrap();
        let mut replay = Replay::new(beats(&keys, &STEP), start, String::new(), String::new());
        assert_eq!(replay.due(), Some(after(60)));
        assert_eq!(replay.press(after(59)), None);
        // Ten minutes late, as after a suspension: no burst.
        assert_eq!(replay.press(after(660)), Some(keys[0]));
        assert_eq!(replay.press(after(660)), None);
        assert_eq!(replay.press(after(662)), Some(keys[1]));
        assert_eq!(replay.due(), None);
        assert_eq!(replay.press(after(9999)), None);
    }
}
