//! The loop: what happens goes into the application, what it asks for is performed, what changed is drawn.
//!
//! One thread waits here, for the terminal and for what other threads send: signals, the disk, the clipboard.
//! Everything that is waiting is taken in before anything is drawn, and only the regions that changed are drawn.

mod show;
mod wait;

use std::collections::VecDeque;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use crossterm::event::{Event as Terminal, MouseEventKind};
use ratatui::layout::Position;

use super::input::{Heard, Listener, Woken};
use super::signals::Signal;
use super::{Clock, Guard, Inbox, Replay, Screen, ambiguous, fault};
use crate::app::{App, Effect, Event, Hand, Journal, Saved};
use crate::keys::Key;
use crate::model::Hour;
use crate::text::Ambiguous;
use crate::theme::Theme;
use crate::view::{Layout, WrapCache};

/// « enregistré » is shown again only after the hand has rested this long: never false, and calm.
const CALM: Duration = Duration::from_millis(300);

/// Something arrives from another thread.
#[derive(Debug)]
pub enum Message {
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
    /// A session was read: the world has it.
    Loaded,
    /// Bytes for the terminal that show nothing, to be written between two frames.
    Pass(Vec<u8>),
}

/// What the loop asks of files and of the desktop.
pub trait World {
    /// Performs an effect; what it answers is fed back at once.
    fn perform(&mut self, effect: Effect) -> Option<Event>;
    /// What became of a session that was being read, waited for if it must be; none when none was.
    ///
    /// # Errors
    /// When there is nothing to go on with: the loop ends.
    fn loaded(&mut self) -> io::Result<Option<Event>>;
    /// The first screen stands: whatever it did not need may begin.
    fn stands(&mut self);
    /// Somebody else asks for the session.
    fn give_way(&mut self);
    /// The files of the session are to be looked after: it happens to be the time.
    fn look_after(&self);
    /// Whether the writer of the session was given this many orders and no more.
    fn gave(&self, orders: u64) -> bool;
    /// The theme of what the room sees; none for the present one.
    fn room_theme(&mut self) -> Option<Theme>;
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
    /// The room's, while it is what the screen shows.
    wall: Option<Theme>,
    /// Who gives the terminal back.
    guard: Guard,
    /// Who reads it.
    listener: Listener,
    cache: WrapCache,
    /// What stands on the screen; none when nothing of it can be relied on.
    drawn: Option<Layout>,
    /// Whether anything was ever drawn.
    stands: bool,
    /// What was told of a session that is still being read.
    early: Vec<Message>,
    /// What was heard behind a long paste that is still being taken in.
    behind: VecDeque<Heard>,
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
        (guard, listener): (Guard, Listener),
    ) -> Self {
        Self {
            app,
            world,
            clock,
            screen,
            theme,
            wall: None,
            guard,
            listener,
            cache: WrapCache::default(),
            drawn: None,
            stands: false,
            early: Vec::new(),
            behind: VecDeque::new(),
            held: None,
            touched: Instant::now(),
            replay: None,
            all: true,
            patience: None,
            ambiguous: Ambiguous::default(),
        }
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
    pub fn run(mut self, inbox: &mut Inbox) -> io::Result<Saved> {
        let ending = self.go_on(inbox);
        self.end_paste();
        let ending = ending?;
        if self.app.awaits_session()
            && let Ok(Some(event)) = self.world.loaded()
        {
            // What was typed meanwhile is not lost with the terminal.
            self.step_alone(event);
        }
        tracing::debug!(?ending, "leaving");
        Ok(self.app.saved().clone())
    }

    fn go_on(&mut self, inbox: &mut Inbox) -> io::Result<Ending> {
        loop {
            if let Err(error) = self.draw() {
                // A terminal that is gone says so here first (EIO).
                tracing::warn!(%error, "the terminal cannot be written to");
                return Ok(Ending::Ended);
            }
            let woken = if self.app.has_slice() {
                // One a frame, while more comes.
                self.step_alone(Event::PasteOn);
                self.listener.hear(inbox, Some(Duration::ZERO))
            } else {
                self.wait(inbox)
            };
            let mut size = None;
            let sent = woken.rung.then(|| inbox.answer());
            for message in sent.into_iter().flatten() {
                if let Message::Signal(Signal::Resize) = message {
                    size = Some(());
                } else if let Some(ending) = self.take(message)? {
                    return Ok(ending);
                }
            }
            for heard in woken.heard {
                if let Some(ending) = self.take_heard(heard)? {
                    return Ok(ending);
                }
            }
            if let Some(ending) = self.hear_behind()? {
                return Ok(ending);
            }
            if size.is_some() {
                self.resize()?;
            }
        }
    }

    /// Hears what came behind a paste, once it is taken in.
    fn hear_behind(&mut self) -> io::Result<Option<Ending>> {
        while !self.is_taking_in()
            && let Some(heard) = self.behind.pop_front()
        {
            if let Some(ending) = self.hear(heard)? {
                return Ok(Some(ending));
            }
        }
        Ok(None)
    }

    /// Whether all of a long paste has come and is not yet taken in.
    fn is_taking_in(&self) -> bool {
        self.app.is_pasting() && !self.app.awaits_paste()
    }

    /// Takes in what has come of a paste, and the keys behind it: the loop is over.
    fn end_paste(&mut self) {
        loop {
            if self.app.awaits_paste() {
                let (text, bracketed) = (String::new(), true);
                self.step_alone(Event::Paste { text, bracketed });
            }
            while self.app.has_slice() {
                self.step_alone(Event::PasteOn);
            }
            if self.behind.is_empty() || !matches!(self.hear_behind(), Ok(None)) {
                break;
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

    fn take(&mut self, message: Message) -> io::Result<Option<Ending>> {
        match message {
            Message::Told(_) | Message::Synced { .. } if self.app.opening().is_some() => {
                self.early.push(message);
            }
            Message::Loaded => return self.loaded(),
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

    /// Something that the terminal said.
    fn take_heard(&mut self, heard: Heard) -> io::Result<Option<Ending>> {
        match heard {
            Heard::Closed(error) => {
                tracing::info!(%error, "the terminal is gone");
                return Ok(Some(Ending::Ended));
            }
            Heard::Column(column) => {
                self.patience = None;
                self.ambiguous = ambiguous::told_by(column);
                self.settle_manner()?;
            }
            heard if self.is_taking_in() || !self.behind.is_empty() => {
                self.behind.push_back(heard);
            }
            heard => return self.hear(heard),
        }
        Ok(None)
    }

    /// A key, a paste, or a part of one.
    fn hear(&mut self, heard: Heard) -> io::Result<Option<Ending>> {
        self.touched = Instant::now();
        match translated(heard) {
            Some(event) => self.heard(event),
            None => Ok(None),
        }
    }

    /// The session is there, and what was told of it since.
    fn loaded(&mut self) -> io::Result<Option<Ending>> {
        let Ok(event) = self.world.loaded() else {
            return Ok(Some(Ending::Ended));
        };
        let mut ending = None;
        if let Some(event) = event {
            ending = self.step(event)?;
        }
        for message in std::mem::take(&mut self.early) {
            ending = ending.or(self.take(message)?);
        }
        Ok(ending)
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
        fault::point("update");
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
                    Effect::Journal(
                        Journal::Group(_)
                            | Journal::Answered { .. }
                            | Journal::Fiche(_)
                            | Journal::Undo(_)
                            | Journal::Redo(_),
                    )
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
}

/// What a key or a paste is to the application; none for what it does not hear.
fn translated(heard: Heard) -> Option<Event> {
    let event = match heard {
        Heard::Event(event) => event,
        Heard::Part(part) => return Some(Event::PastePart(part)),
        Heard::Column(_) | Heard::Closed(_) => return None,
    };
    match event {
        Terminal::Key(key) => Key::pressed(&key).map(Event::Key),
        Terminal::Paste(text) => Some(Event::Paste {
            text,
            bracketed: true,
        }),
        Terminal::Mouse(mouse) => {
            let hand = match mouse.kind {
                MouseEventKind::Down(_) => Hand::Press,
                MouseEventKind::Drag(_) => Hand::Drag,
                MouseEventKind::Up(_) => Hand::Release,
                MouseEventKind::ScrollUp => Hand::WheelUp,
                MouseEventKind::ScrollDown => Hand::WheelDown,
                _ => return None,
            };
            let at = Position::new(mouse.column, mouse.row);
            Some(Event::Mouse { at, hand })
        }
        _ => None,
    }
}
