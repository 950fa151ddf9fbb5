//! The world as the screen needs it: sessions opened, made, copied, written; documents rendered and put on
//! the clipboard. What concerns the terminal itself is [`crate::term`]'s.

mod examples;
mod keys;
mod leaving;
mod opening;
mod past;
mod sealing;
mod themes;
mod watching;

use std::io;
use std::path::PathBuf;
use std::thread;

use super::pen::Pen;
use super::searcher::Searcher;
use super::{Context, Failure, arrangement, look, papers};
use crate::app::{Effect, Event, Journal, NewSession};
use crate::document::{Document, House};
use crate::store;
use crate::term::{JournalCell, Sender};
use crate::theme::Theme;
use keys::Keys;
use opening::Loading;
use themes::Themes;
use watching::Ear;

/// What the screen's effects act on.
pub(super) struct World {
    context: Context,
    /// The folder of the start screen, where new sessions go.
    folder: PathBuf,
    messages: Sender,
    /// Where the panic hook finds the open session.
    journal: JournalCell,
    open: Option<Open>,
    searcher: Searcher,
    /// The session that is being read.
    loading: Option<Loading>,
    /// Why the file of the command line cannot be opened.
    refused: Option<Failure>,
    themes: Themes,
    /// The keys of encrypted sessions, as far as they were given.
    keys: Keys,
    /// Whether the first screen stands; until then nothing is begun that it does not need.
    stands: bool,
}

/// The session that is open.
struct Open {
    path: PathBuf,
    house: House,
    /// None while we only look.
    writer: Option<Pen>,
    /// The text of a shipped session, not yet copied.
    shipped: Option<&'static str>,
    /// Who is listened to meanwhile: its writer, or the chair.
    ear: Option<Ear>,
}

impl World {
    /// A world in which no session is open.
    pub(super) fn new(
        context: Context,
        folder: PathBuf,
        messages: Sender,
        journal: JournalCell,
    ) -> Self {
        let searcher = Searcher::new(&folder, &context, &messages);
        let themes = Themes::new(&context);
        Self {
            context,
            folder,
            messages,
            journal,
            open: None,
            searcher,
            loading: None,
            refused: None,
            themes,
            keys: Keys::default(),
            stands: false,
        }
    }

    /// The theme asked for.
    pub(super) fn first_theme(&mut self) -> Result<Theme, Failure> {
        self.themes.first(&self.context)
    }

    /// Why the file of the command line could not be opened after all.
    pub(super) fn take_refused(&mut self) -> Option<Failure> {
        self.refused.take()
    }

    fn make(&mut self, new: &NewSession) -> Result<Event, Failure> {
        let now = self.context.clock.now();
        let key = new.from.as_deref().and_then(|last| self.options(last).key);
        let session = look::session_of(new, now.date(), key.as_deref(), &self.context)?;
        let day = session.date.first_day().unwrap_or(now.date());
        let stem = format!("{day} {} {}", new.body, new.number);
        let path = store::folder::make(&self.folder, &stem, &session)?;
        self.open(&path)
    }

    /// Leaves the session: everything is written.
    pub(super) fn close(&mut self) {
        self.loading = None;
        self.journal.set_session(None);
        if let Some(Open {
            writer: Some(writer),
            ..
        }) = self.open.take()
        {
            writer.close();
        }
    }

    fn journal(&self, record: &Journal) {
        if let Some(pen) = self.writer() {
            pen.journal(record);
        }
    }

    fn write(&self, document: &Document) -> Option<Event> {
        let house = &self.open.as_ref()?.house;
        Some(look::written(document, house))
    }

    fn answer(&mut self, effect: Effect) -> Result<Option<Event>, Failure> {
        match effect {
            Effect::Journal(record) => self.journal(&record),
            Effect::Answer(answer) => self.send(*answer),
            Effect::Save => {
                if let Some(writer) = self.writer() {
                    writer.save();
                }
            }
            Effect::Write(document) => return Ok(self.write(&document)),
            Effect::Copy(document) => self.copy(*document, false),
            Effect::CopyClosed(document) => self.copy(*document, true),
            Effect::Export(export) => self.export(*export),
            Effect::KeepSent(left) => return Ok(self.keep(&left)),
            Effect::Seal(session) => return self.seal(&session),
            Effect::Verify(session) => return Ok(self.verify(&session)),
            Effect::ReloadHouse => return Ok(self.reload_house()),
            Effect::Open(path) => return self.open(&path).map(Some),
            Effect::OpenLocked(path) => return self.open_now(&path).map(Some),
            Effect::Unlock { asked, words } => self.unlock(asked, words),
            Effect::New(new) => return self.make(&new).map(Some),
            Effect::NewFiche(fiche) => {
                let path = papers::make(&self.folder, &fiche, &self.context)?;
                return self.open(&path).map(Some);
            }
            Effect::CopyShipped => return self.copy_shipped(),
            Effect::TakeOver => return self.take_over(),
            Effect::Approve { file, on } => return self.approve(&file, on).map(Some),
            Effect::End(ended) => return self.end(&ended).map(Some),
            Effect::Register => self.register(),
            Effect::CopyList(list) => self.copy_list(&list)?,
            Effect::Themes => return Ok(Some(self.themes.offer(&self.context))),
            Effect::List => return look::listed(&self.folder, &self.context.catalog).map(Some),
            Effect::Search { asked, query } => self.searcher.ask(asked, query),
            Effect::Recent(recent) => {
                if let Err(error) = super::recent::write(&self.context.folders.state, &recent) {
                    // Only an order is lost.
                    tracing::warn!(%error, "the commands given last are not kept");
                }
            }
            Effect::Close => self.close(),
            Effect::Keep(columns) => arrangement::keep(&self.context.folders.state, columns),
            // The loop performs what concerns the terminal and itself.
            Effect::Then(_)
            | Effect::Suspend
            | Effect::ReloadTheme
            | Effect::Theme(_)
            | Effect::Redraw
            | Effect::Quit => {}
        }
        Ok(None)
    }

    fn writer(&self) -> Option<&Pen> {
        self.open.as_ref().and_then(|open| open.writer.as_ref())
    }
}

impl crate::term::World for World {
    fn perform(&mut self, effect: Effect) -> Option<Event> {
        self.answer(effect)
            .unwrap_or_else(|failure| Some(Event::Error(failure.worded(&self.context.catalog))))
    }

    fn loaded(&mut self) -> io::Result<Option<Event>> {
        self.take_loaded().or_else(|(given, failure)| {
            if given {
                let why = io::Error::other(failure.worded(&self.context.catalog));
                self.refused = Some(failure);
                return Err(why);
            }
            let why = failure.worded(&self.context.catalog);
            Ok(Some(Event::NotOpened(why)))
        })
    }

    fn stands(&mut self) {
        self.stands = true;
        self.listen();
        let house = self.open.as_ref().map(|open| open.house.clone());
        let house = house.unwrap_or_else(House::usual);
        // The preview is the next to want it; without a thread it reads it itself.
        let ahead = thread::Builder::new().name("house".to_owned());
        let _ = ahead.spawn(move || house.settle());
    }

    fn give_way(&mut self) {
        if let Some(writer) = self.writer() {
            writer.give_way();
        }
    }

    fn look_after(&self) {
        if let Some(writer) = self.writer() {
            writer.look();
        }
    }

    fn gave(&self, orders: u64) -> bool {
        self.writer().is_some_and(|writer| writer.has_taken(orders))
    }

    fn room_theme(&mut self) -> Option<Theme> {
        look::room_theme(&look::library(&self.context), &self.context)
    }

    fn theme(&mut self, name: Option<&str>) -> Result<Theme, String> {
        self.themes.read(name, &self.context)
    }
}
