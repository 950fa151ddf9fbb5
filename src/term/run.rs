//! The loop: what happens goes into the application, what it asks for is performed, what changed is drawn.
//!
//! One thread waits here; reading keys, signals and the disk are other threads' affair. Everything that is
//! waiting is taken in before anything is drawn, and only the regions that changed are drawn.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, RecvError, RecvTimeoutError};
use std::time::{Duration, Instant};

use chrono::Timelike;
use crossterm::event::{Event as Terminal, KeyCode};
use ratatui::layout::Size;

use super::input::{self, Heard};
use super::signals::Signal;
use super::{Clock, Guard, Replay, Screen, ambiguous};
use crate::app::{App, Effect, Event, Journal, Regions, Saved};
use crate::keys::Key;
use crate::model::Hour;
use crate::text::{Ambiguous, Manner};
use crate::theme::{Glyphs, Theme};
use crate::view::{self, WrapCache};

/// « enregistré » is shown again only after the hand has rested this long: never false, and calm.
const CALM: Duration = Duration::from_millis(300);

/// Something arrives from another thread.
#[derive(Debug)]
pub enum Message {
    /// From the keyboard.
    Heard(Heard),
    /// From another program.
    Signal(Signal),
    /// From the writer of the session or from the clipboard, in the application's words.
    Told(Event),
    /// The session is synced, as far as this many orders to its writer.
    Synced {
        /// When it was.
        at: Hour,
        /// How many.
        orders: u64,
    },
    /// Bytes for the terminal that show nothing, to be written between two frames.
    Pass(Vec<u8>),
}

/// What the loop asks of files and of the desktop.
pub trait World {
    /// Performs an effect; what it answers is fed back at once.
    fn perform(&mut self, effect: Effect) -> Option<Event>;
    /// Somebody else asks for the session.
    fn give_way(&mut self);
    /// Whether the writer of the session was given this many orders and no more.
    fn gave(&self, orders: u64) -> bool;
    /// The theme of this name, or the present one, read again from its file.
    ///
    /// # Errors
    /// What is wrong with it; then the present one stays.
    fn theme(&mut self, name: Option<&str>) -> Result<Theme, String>;
}

/// Why the loop ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// The user left.
    Quit,
    /// The terminal is gone, or another program asked for the end.
    Ended,
}

/// Everything that the loop holds together.
pub struct Stage<'a, W, O> {
    app: App,
    world: &'a mut W,
    clock: Clock,
    screen: Screen<O>,
    theme: Theme,
    /// Who gives the terminal back.
    guard: Guard,
    /// Who reads it.
    listener: input::Listener,
    cache: WrapCache,
    /// A « saved » that is true and waits for the hand to rest.
    held: Option<(Event, Instant)>,
    /// When the last key came.
    touched: Instant,
    /// Keys that are pressed by themselves, until a hand takes over.
    replay: Option<Replay>,
    /// Everything has to be drawn, whatever the application says.
    all: bool,
    /// Until when the first frame waits to hear how wide the terminal draws.
    patience: Option<Instant>,
    /// How wide it draws ambiguous characters.
    ambiguous: Ambiguous,
}

impl<'a, W: World, O: Write> Stage<'a, W, O> {
    /// Everything set up, nothing drawn yet.
    pub fn new(
        app: App,
        world: &'a mut W,
        clock: Clock,
        (screen, theme): (Screen<O>, Theme),
        (guard, listener): (Guard, input::Listener),
    ) -> Self {
        Self {
            app,
            world,
            clock,
            screen,
            theme,
            guard,
            listener,
            cache: WrapCache::default(),
            held: None,
            touched: Instant::now(),
            replay: None,
            all: true,
            patience: None,
            ambiguous: Ambiguous::default(),
        }
    }

    /// Asks the terminal how wide it draws ambiguous characters; the first frame waits for the answer, but
    /// not long.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn ask_width(&mut self) -> io::Result<()> {
        self.patience = Some(Instant::now() + ambiguous::PATIENCE);
        self.screen.pass(ambiguous::QUESTION)
    }

    /// With keys that are pressed by themselves, until a hand takes over.
    #[must_use]
    pub fn playing(mut self, replay: Option<Replay>) -> Self {
        self.replay = replay;
        self
    }

    /// Runs until the user leaves, another program asks for it, or the terminal is gone; gives the terminal
    /// back and says how far what was typed was on the disk then.
    ///
    /// # Errors
    /// When the terminal cannot be written to; the session is not touched by that.
    pub fn run(mut self, messages: &Receiver<Message>) -> io::Result<Saved> {
        let ending = self.go_on(messages)?;
        tracing::debug!(?ending, "leaving");
        Ok(self.app.saved().clone())
    }

    fn go_on(&mut self, messages: &Receiver<Message>) -> io::Result<Ending> {
        loop {
            if let Err(error) = self.draw() {
                // A terminal that is gone says so here first (EIO).
                tracing::warn!(%error, "the terminal cannot be written to");
                return Ok(Ending::Ended);
            }
            let Ok(first) = self.wait(messages) else {
                return Ok(Ending::Ended);
            };
            let mut size = None;
            for message in first.into_iter().chain(messages.try_iter()) {
                match message {
                    Message::Signal(Signal::Resize)
                    | Message::Heard(Heard::Event(Terminal::Resize(..))) => {
                        size = Some(());
                    }
                    message => {
                        if let Some(ending) = self.take(message)? {
                            return Ok(ending);
                        }
                    }
                }
            }
            if size.is_some() {
                self.resize()?;
            }
        }
    }

    /// Performs what opening asked for, before anything is drawn.
    ///
    /// # Errors
    /// As [`Stage::run`].
    pub fn perform_all(&mut self, effects: Vec<Effect>) -> io::Result<()> {
        for effect in effects {
            self.perform(effect)?;
        }
        self.settle_manner()
    }

    /// Waits for what comes next: a message, or (none) the moment when something changes by itself. Fails
    /// when nobody is left to send any.
    fn wait(&mut self, messages: &Receiver<Message>) -> Result<Option<Message>, RecvError> {
        let Some(timeout) = self.timeout() else {
            return messages.recv().map(Some);
        };
        match messages.recv_timeout(timeout) {
            Ok(message) => Ok(Some(message)),
            Err(RecvTimeoutError::Disconnected) => Err(RecvError),
            Err(RecvTimeoutError::Timeout) => {
                self.time_passed();
                Ok(None)
            }
        }
    }

    /// How long nothing changes by itself: until the next minute, until a held « saved » may be shown, or
    /// until a key is pressed by itself. A fixed clock has no next minute.
    fn timeout(&self) -> Option<Duration> {
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

    fn time_passed(&mut self) {
        self.patience = self.patience.filter(|until| *until > Instant::now());
        match self.held.take() {
            Some((event, due)) if due <= Instant::now() => self.step_alone(event),
            held => self.held = held,
        }
        self.press();
        if self.app.clock().minute() != self.clock.now().minute() {
            self.step_alone(Event::Minute);
        }
    }

    /// The key that is due to be pressed by itself, if one is.
    fn press(&mut self) {
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
    fn heard(&mut self, event: Event) -> io::Result<Option<Ending>> {
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

    fn take(&mut self, message: Message) -> io::Result<Option<Ending>> {
        match message {
            Message::Heard(Heard::Closed(error)) => {
                tracing::info!(%error, "the terminal is gone");
                return Ok(Some(Ending::Ended));
            }
            Message::Heard(Heard::Column(column)) => {
                self.patience = None;
                self.ambiguous = ambiguous::told_by(column);
                self.settle_manner()?;
            }
            Message::Heard(Heard::Event(event)) => {
                self.touched = Instant::now();
                if let Some(event) = translated(event) {
                    return self.heard(event);
                }
            }
            Message::Signal(Signal::Terminate | Signal::HangUp) => return Ok(Some(Ending::Ended)),
            Message::Signal(Signal::Suspend) => self.suspend()?,
            Message::Signal(Signal::Continue) => {
                self.guard.reenter()?;
                self.repaint()?;
            }
            Message::Signal(Signal::GiveWay) => self.world.give_way(),
            Message::Signal(Signal::Resize) => self.resize()?,
            Message::Told(event) => {
                self.held = None;
                self.step_alone(event);
            }
            Message::Synced { at, orders } => self.synced(at, orders),
            Message::Pass(bytes) => self.screen.pass(&bytes)?,
        }
        Ok(None)
    }

    /// « Saved » is shown when nothing was typed since, and waits for a pause of the hand.
    fn synced(&mut self, at: Hour, orders: u64) {
        if !self.world.gave(orders) {
            return;
        }
        let event = Event::Saved(Saved::At(at.0));
        let resting = self.touched + CALM;
        if resting > Instant::now() {
            self.held = Some((event, resting));
        } else {
            self.step_alone(event);
        }
    }

    /// A step that cannot end the loop.
    fn step_alone(&mut self, event: Event) {
        let now = self.clock.now();
        let effects = self.app.step(event, now);
        for effect in effects {
            // Nothing that happens by itself leaves the program or the terminal.
            let _ = self.perform(effect);
        }
    }

    fn step(&mut self, event: Event) -> io::Result<Option<Ending>> {
        let effects = self.app.step(event, self.clock.now());
        for effect in effects {
            if let Some(ending) = self.perform(effect)? {
                return Ok(Some(ending));
            }
        }
        Ok(None)
    }

    fn perform(&mut self, effect: Effect) -> io::Result<Option<Ending>> {
        match effect {
            Effect::Quit => return Ok(Some(Ending::Quit)),
            Effect::Then(event) => return self.step(event),
            Effect::Suspend => self.suspend()?,
            Effect::Redraw => self.repaint()?,
            Effect::ReloadTheme => self.change_theme(None),
            Effect::Theme(name) => self.change_theme(Some(&name)),
            effect => {
                let ticks = matches!(
                    effect,
                    Effect::Journal(Journal::Group(_) | Journal::Undo(_) | Journal::Redo(_))
                );
                if let Effect::Journal(_) = effect {
                    // What was true before this is not any more.
                    self.held = None;
                }
                let answer = self.world.perform(effect);
                if ticks {
                    self.clock.tick();
                }
                if let Some(event) = answer {
                    return self.step(event);
                }
            }
        }
        Ok(None)
    }

    fn change_theme(&mut self, name: Option<&str>) {
        match self.world.theme(name) {
            Ok(theme) => {
                if name.is_none() {
                    let args = [("name", theme.name.as_str().into())];
                    let said = self.app.words().with("theme-reloaded", &args);
                    self.step_alone(Event::Said(said));
                }
                self.screen.set_ground(theme.text);
                self.theme = theme;
                self.all = true;
                // A terminal that is gone says so again when the frame is drawn.
                let _ = self.settle_manner();
            }
            Err(fault) => self.step_alone(Event::Error(fault)),
        }
    }

    /// Measures and joins text as the terminal and the theme want it. What was laid out otherwise is laid
    /// out again.
    fn settle_manner(&mut self) -> io::Result<()> {
        if self.ambiguous != Ambiguous::Narrow {
            self.theme.glyphs = Glyphs::NARROW;
        }
        let manner = Manner {
            ambiguous: self.ambiguous,
            ascii_signs: self.theme.glyphs == Glyphs::NARROW,
        };
        if manner == Manner::current() {
            return Ok(());
        }
        manner.settle();
        self.cache = WrapCache::default();
        self.repaint()
    }

    fn suspend(&mut self) -> io::Result<()> {
        self.listener.pause()?;
        self.guard.suspend()?;
        self.listener.resume()?;
        self.repaint()
    }

    /// Draws everything anew: the terminal's screen was somebody else's meanwhile.
    fn repaint(&mut self) -> io::Result<()> {
        self.screen.repaint();
        self.resize()
    }

    fn resize(&mut self) -> io::Result<()> {
        let (width, height) = crossterm::terminal::size()?;
        self.screen.resize(Size { width, height });
        self.step_alone(Event::Resize { width, height });
        Ok(())
    }

    fn draw(&mut self) -> io::Result<()> {
        if self.patience.is_some_and(|until| until > Instant::now()) {
            return Ok(());
        }
        let mut dirty = self.app.take_dirty();
        if std::mem::take(&mut self.all) {
            dirty = Regions::ALL;
        }
        if !dirty.is_empty() {
            let layout = view::layout(&self.app, self.app.size(), &mut self.cache);
            for region in dirty.iter() {
                let (app, theme) = (&self.app, &self.theme);
                self.screen.draw(layout.area(region), |buffer| {
                    view::draw(app, theme, &layout, region, buffer);
                });
            }
            self.screen.show(layout.cursor())?;
        }
        Ok(())
    }
}

/// What a key or a paste is to the application; none for what it does not hear.
fn translated(event: Terminal) -> Option<Event> {
    match event {
        Terminal::Key(key) => Key::pressed(&key).map(Event::Key),
        Terminal::Paste(text) => Some(Event::Paste {
            text,
            bracketed: true,
        }),
        _ => None,
    }
}
