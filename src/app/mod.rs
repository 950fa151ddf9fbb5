//! The state of the program and how an event changes it: [`App::step`], an [`Event`] in, [`Effect`]s out.
//!
//! Nothing here reads a file, a clock or a terminal: the moment comes with each event, what must be done
//! in the world is returned as a value. What lies over the screen is one stack of [`Overlay`]s, each with
//! its own data. [`offer`] says what applies now; hints, palette and keys all ask it.

// `live`, the open session, and `line`, what is typed, are both words of this module.
#![allow(clippy::similar_names)]

mod accept;
mod agenda;
mod amend;
mod arrange;
mod asking;
mod beside;
mod brought;
mod changes;
mod chosen;
mod clip;
mod columns;
mod commit;
mod copies;
mod copy;
mod deeds;
mod event;
mod export;
mod fiche;
pub mod field;
pub mod flow;
mod follow;
mod foot;
mod form;
pub mod frame;
pub mod ghost;
mod go;
mod hidden;
mod hints;
mod intake;
mod line;
mod live;
mod look;
mod mouse;
mod moved;
mod naming;
mod opening;
mod overlay;
mod palette;
mod past;
mod people;
mod phrases;
mod pick;
mod preview;
mod region;
pub mod register;
mod relay;
mod release;
mod reread;
mod retype;
pub mod room;
mod rows;
pub mod scroll;
mod seal;
mod search;
mod seek;
mod sent;
mod sheet;
mod shift;
mod sights;
mod slots;
pub mod start;
mod summary;
mod tabs;
mod themes;
mod undo;
mod unlock;
mod when;

use std::path::PathBuf;

use crate::keys::{CommandId, Key, Keymap, Mode};
use crate::locale::Catalog;
use crate::model::{Moment, Place};

use columns::Rule;

pub use asking::{About, Asking};
pub use brought::{Access, Copied, Holder, Opened, Saved, WrittenLine};
pub use columns::Columns;
pub use deeds::{Command, offer};
pub use event::{Effect, Event, Hand, Journal, Typed};
pub use export::{Export, Exported};
pub use fiche::{FicheForm, FicheOpened, FicheRow, fiche_margin, fiche_rows};
pub use field::Field;
pub use follow::{Follow, Followed};
pub use foot::{Foot, Hint};
pub use form::{Ended, Form, FormField, Known, Subject, role_name};
pub use frame::{Frame, Pane, Shape};
pub use live::{Completion, Focus, Live, Naming, Rewriting, Whom};
pub use mouse::first_seen;
pub use opening::{Glimpse, Opening};
pub use overlay::{Confirm, Help, Overlay, Preview, Question};
pub use palette::{Listed, Palette};
pub use people::{Choosing, Counts, People, RollRow};
pub use phrases::PhraseList;
pub use preview::Shown;
pub use region::{Region, Regions};
pub use register::{RegisterPage, RegisterTab, Shelved};
pub use relay::Relay;
pub use release::{Outlet, Release};
pub use retype::Choice;
pub use seal::SealMade;
pub use search::{SEARCHED, Search, SearchRow};
pub use seek::{Hit, Seek};
pub use sent::{Kept, Left};
pub use sheet::{Sheet, SheetField};
pub use start::Start;
pub use summary::{FicheHead, Found, Meeting, NewSession, Summary};
pub use tabs::Tab;
pub use themes::Themes;
pub use unlock::{KeyAsked, Unlock};

/// What fills the screen.
#[derive(Debug)]
pub enum Page {
    /// The sessions of the folder.
    Start(Start),
    /// A session.
    Live(Box<Live>),
    /// A session that is being read.
    Opening(Box<Opening>),
    /// A fiche.
    Fiche(Box<FicheForm>),
}

impl Default for Page {
    fn default() -> Self {
        Self::Start(Start::default())
    }
}

/// Something said in the foot until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Whether it must not be overlooked.
    pub warns: bool,
}

impl Said {
    const fn tone(&self) -> flow::Tone {
        if self.warns {
            flow::Tone::Warn
        } else {
            flow::Tone::Text
        }
    }
}

/// The state of the program.
#[derive(Debug)]
pub struct App {
    words: Catalog,
    keymap: Keymap,
    page: Page,
    overlays: Vec<Overlay>,
    size: (u16, u16),
    /// The moment of the event under way.
    now: Moment,
    /// The moment shown.
    clock: Moment,
    saved: Saved,
    said: Option<Said>,
    /// The commands given last from the palette, the latest first.
    recent: Vec<CommandId>,
    /// Words cut or copied in a field.
    clip: String,
    foot: Foot,
    dirty: Regions,
    revision: u64,
    /// A long paste that is being taken in.
    intake: Option<intake::Intake>,
    /// The line is committed as soon as its session can be written.
    commits: bool,
    /// The encrypted session that was not opened, because its key was not given.
    without_key: Option<std::path::PathBuf>,
    /// The widths of the columns, where they were changed.
    columns: Columns,
    /// Where one arrives in the session that is being opened.
    arrival: Option<register::Arrival>,
    /// The register that it was opened from.
    register_left: Option<Box<RegisterPage>>,
    /// The rule between two columns that is being dragged.
    dragged: Option<Rule>,
    /// How many times something was looked for in all sessions.
    searches: u64,
    /// The file about to be opened, and where something was found in it.
    goes_to: Option<(PathBuf, Place)>,
    effects: Vec<Effect>,
}

impl App {
    /// The program at its start screen, the folder not yet listed.
    #[must_use]
    pub fn new(words: Catalog, keymap: Keymap, size: (u16, u16), now: Moment) -> Self {
        let mut app = Self {
            words,
            keymap,
            page: Page::default(),
            overlays: Vec::new(),
            size,
            now,
            clock: now,
            saved: Saved::default(),
            said: None,
            recent: Vec::new(),
            clip: String::new(),
            foot: Foot::default(),
            dirty: Regions::ALL,
            revision: 0,
            intake: None,
            commits: false,
            without_key: None,
            columns: Columns::default(),
            arrival: None,
            register_left: None,
            dragged: None,
            searches: 0,
            goes_to: None,
            effects: Vec::new(),
        };
        app.foot = foot::of(&app);
        app
    }

    /// Takes an event in; says what must be done in the world, in order.
    pub fn step(&mut self, event: Event, now: Moment) -> Vec<Effect> {
        self.now = now;
        match event {
            Event::Key(key) => self.key(key),
            // However it came: a burst that held line ends is a paste like any other.
            Event::Paste { text, .. } => self.paste_end(&text),
            Event::PastePart(text) => self.paste_part(&text),
            Event::PasteOn => self.paste_on(),
            Event::Mouse { at, hand } => self.mouse(at, hand),
            Event::Resize { width, height } => {
                self.size = (width, height);
                self.touch(Regions::ALL);
            }
            Event::Minute => self.show_time(),
            Event::Interpret(typed) => self.interpret(&typed),
            Event::Saved(saved) => {
                if self.saved != saved {
                    self.saved = saved;
                    self.touch(Regions::NONE.with(Region::Header));
                }
            }
            Event::Copied(copied) => self.copied(&copied),
            Event::Exported(exported) => self.exported(exported),
            Event::Kept(kept) => self.kept(kept),
            Event::Sealed(made) => self.sealed(*made),
            Event::Verified(whole) => self.verified(whole),
            Event::House(house) => self.changed_house(*house),
            Event::Opening(glimpse) => self.begin_opening(*glimpse),
            Event::Opened(opened) => self.opened(*opened),
            Event::NotOpened(why) => self.not_opened(why),
            Event::KeyAsked(asked) => self.ask_key(asked),
            Event::Unlocked(path) => self.unlocked(path),
            Event::NotUnlocked { path, why } => self.not_unlocked(&path, why),
            Event::Fiche(opened) => self.fiche_opened(*opened),
            Event::Listed(sessions) => self.listed(sessions),
            Event::Written(lines) => self.written(lines),
            Event::Register(shelved) => self.registered(*shelved),
            Event::Themes(themes) => self.offer_themes(themes),
            Event::Searched { asked, answer } => self.searched(asked, *answer),
            Event::Said(text) => self.say(text),
            Event::Error(text) => {
                self.arrival = None;
                self.commits = false;
                self.goes_to = None;
                self.warn(text);
            }
            Event::GiveWay(holder) => self.give_way(holder),
            Event::AnswerSent(sent) => self.answer_sent(sent),
            Event::Answers(answers) => self.answers_came(answers),
            Event::Followed(followed) => self.followed(*followed),
        }
        std::mem::take(&mut self.effects)
    }

    fn key(&mut self, key: Key) {
        self.said = None;
        self.forget_note();
        let mode = self.mode();
        if let Some(id) = self.keymap.command(mode, key) {
            self.perform(id);
        } else if (mode.takes_text() || mode.seeks())
            && let Some(typed) = key.text()
        {
            self.type_text(typed.encode_utf8(&mut [0; 4]));
        }
    }

    /// Where the keys go.
    #[must_use]
    pub fn mode(&self) -> Mode {
        match (self.overlays.last(), &self.page) {
            (Some(overlay), _) => overlay.mode(),
            (None, Page::Start(_)) => Mode::Start,
            (None, Page::Fiche(_)) => Mode::Fiche,
            (None, Page::Live(live)) => live.mode(),
            (None, Page::Opening(_)) => Mode::Live,
        }
    }

    /// What must be drawn again since this was last asked. The foot, which reads the whole line, is brought up to date
    /// here: once for all that came since, however many keys that were.
    pub fn take_dirty(&mut self) -> Regions {
        self.refresh_foot();
        std::mem::take(&mut self.dirty)
    }

    /// The places of the live screen on a screen of this size.
    #[must_use]
    pub fn frame_of(&self, size: (u16, u16)) -> Frame {
        let pane = self.live().map_or(Pane::Log, Live::pane);
        Frame::of(size, pane, self.columns)
    }

    /// The places of the live screen.
    #[must_use]
    pub fn frame(&self) -> Frame {
        self.frame_of(self.size)
    }

    fn touch(&mut self, regions: Regions) {
        let lines = Regions::NONE
            .with(Region::Header)
            .with(Region::Capture)
            .with(Region::Ghost)
            .with(Region::Hints);
        if lines.and(regions) != lines {
            self.revision += 1;
            // What lies over a pane that is drawn again is drawn again after it.
            if !self.overlays.is_empty() || !matches!(self.page, Page::Live(_) | Page::Opening(_)) {
                self.dirty = self.dirty.with(Region::Overlay);
            }
            if !self.foot.notice.is_empty() {
                self.dirty = self.dirty.with(Region::Notice);
            }
        }
        self.dirty = self.dirty.and(regions);
    }

    /// The capture line and nothing else.
    fn touch_line(&mut self) {
        self.touch(Regions::NONE.with(Region::Capture));
    }

    fn touch_all(&mut self) {
        self.touch(Regions::ALL);
    }

    fn effect(&mut self, effect: Effect) {
        if matches!(effect, Effect::Journal(_)) && matches!(self.saved, Saved::At(_)) {
            // From this moment on, whatever the writer is about to tell.
            self.saved = Saved::Pending;
            self.touch(Regions::NONE.with(Region::Header));
        }
        self.effects.push(effect);
    }

    /// Says something in the foot until the next key.
    fn say(&mut self, text: impl Into<String>) {
        self.said = Some(Said {
            text: text.into(),
            warns: false,
        });
    }

    fn say_id(&mut self, id: &str) {
        let text = self.words.text(id).into_owned();
        self.say(text);
    }

    /// Says a message that names the key of a command.
    fn say_key(&mut self, message: &str, id: CommandId) {
        let key = self.key_label(self.mode(), id);
        let text = self.words.with(message, &[("key", key.into())]);
        self.say(text);
    }

    fn warn(&mut self, text: impl Into<String>) {
        self.said = Some(Said {
            text: text.into(),
            warns: true,
        });
    }

    fn warn_id(&mut self, id: &str) {
        let text = self.words.text(id).into_owned();
        self.warn(text);
    }

    fn show_time(&mut self) {
        self.clock = self.now;
        self.touch(Regions::NONE.with(Region::Header).with(Region::Agenda));
    }

    fn refresh_foot(&mut self) {
        let foot = foot::of(self);
        if foot.notice != self.foot.notice {
            // What it covered, or covers now.
            self.touch_all();
        } else if foot.hints != self.foot.hints {
            self.touch(Regions::NONE.with(Region::Ghost).with(Region::Hints));
        } else if foot.ghost != self.foot.ghost {
            self.touch(Regions::NONE.with(Region::Ghost));
        }
        self.foot = foot;
    }
}
