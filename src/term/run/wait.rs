//! Waiting: what comes next, and what changes by itself meanwhile.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use chrono::Timelike;
use crossterm::event::KeyCode;

use super::{CALM, Ending, Inbox, Stage, Woken, World};
use crate::app::{Event, Saved};
use crate::keys::Key;
use crate::model::Hour;
use crate::term::{Clock, Replay, fault};

impl<W: World, O: Write> Stage<'_, W, O> {
    /// Waits for what comes next, or for the moment when something changes by itself.
    pub(super) fn wait(&mut self, inbox: &Inbox) -> Woken {
        let woken = self.listener.hear(inbox, self.timeout());
        if !woken.rung && woken.heard.is_empty() {
            self.time_passed();
        }
        woken
    }

    /// How long nothing changes by itself: until the next minute, until a held « saved » may be shown, or
    /// until a key is pressed by itself. A fixed clock has no next minute.
    pub(super) fn timeout(&self) -> Option<Duration> {
        let minute = match self.clock {
            Clock::Fixed { .. } => None,
            Clock::Wall => {
                let now = self.clock.now();
                let left = 60 - u64::from(now.second().min(59));
                Some(Duration::from_secs(left))
            }
        };
        if let Some(until) = self.patience {
            return Some(until.saturating_duration_since(Instant::now()));
        }
        let calm = self.held.as_ref().map(|(_, due)| *due);
        let pressed = self.replay.as_ref().and_then(Replay::due);
        let left = |due: Instant| due.saturating_duration_since(Instant::now());
        let dues = [calm.map(left), pressed.map(left), minute];
        dues.into_iter().flatten().min()
    }

    pub(super) fn time_passed(&mut self) {
        self.patience = self.patience.filter(|until| *until > Instant::now());
        match self.held.take() {
            Some((event, due)) if due <= Instant::now() => self.step_alone(event),
            held => self.held = held,
        }
        self.press();
        if self.app.clock().minute() != self.clock.now().minute() {
            self.step_alone(Event::Minute);
            self.world.look_after();
        }
    }

    /// The key that is due to be pressed by itself, if one is.
    pub(super) fn press(&mut self) {
        let now = Instant::now();
        let Some(replay) = &mut self.replay else {
            return;
        };
        let pressed = replay.press(now);
        if let Some(key) = pressed {
            let ended = replay.due().is_none().then(|| replay.ended.clone());
            self.touched = now;
            self.step_alone(Event::Key(key));
            if let Some(said) = ended {
                self.replay = None;
                self.step_alone(Event::Said(said));
            }
        }
    }

    /// A hand takes over: what it would type first is only a sign that somebody is there.
    pub(super) fn heard(&mut self, event: Event) -> io::Result<Option<Ending>> {
        let Some(replay) = self.replay.take() else {
            return self.step(event);
        };
        let types = |key: &Key| key.text().is_some() || key.code() == KeyCode::Enter;
        let ending = match &event {
            Event::Key(key) if types(key) => None,
            _ => self.step(event)?,
        };
        self.step_alone(Event::Said(replay.taken));
        Ok(ending)
    }

    /// « Saved » is shown when nothing was typed since, and waits for a pause of the hand and the end of a paste.
    pub(super) fn synced(&mut self, at: Hour, orders: u64) {
        if !self.world.gave(orders) {
            return;
        }
        let event = Event::Saved(Saved::At(at.0));
        let resting = self.touched + fault::calm(CALM);
        if resting > Instant::now() || self.app.is_pasting() {
            self.held = Some((event, resting));
        } else {
            self.step_alone(event);
        }
    }
}
