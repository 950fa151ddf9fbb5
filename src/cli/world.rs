//! The world as the screen needs it: sessions opened, made, copied, written; documents rendered and put on
//! the clipboard. What concerns the terminal itself is [`crate::term`]'s.

mod examples;
mod keys;
mod leaving;
mod past;
mod sealing;
mod themes;
mod watching;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use super::pen::Pen;
use super::searcher::Searcher;
use super::translate::{message_of, viewer};
use super::{Context, Failure, arrangement, files, look, papers, shipped, words};
use crate::app::{Access, Effect, Event, FicheOpened, Glimpse, Journal, NewSession, Opened, Saved};
use crate::document::{Document, House};
use crate::edit::Editor;
use crate::locale::Catalog;
use crate::model::Fiche;
use crate::store::{self, Kept, Kind, StoreError, StoreEvent, Writer};
use crate::term::{JournalCell, Message, Sender};
use crate::theme::Theme;
use keys::Keys;
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

/// A session that is being read in a thread of its own.
struct Loading {
    path: PathBuf,
    /// It is the one of the command line: without it there is nothing to show.
    given: bool,
    opened: Receiver<Result<store::Opened, StoreError>>,
}

/// What a file just opened brings with it.
struct Came {
    draft: String,
    access: Access,
    saved: Saved,
    said: Option<String>,
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

    /// Hears the writer of a session about to be opened.
    fn told(&self, session: &Path) -> impl Fn(StoreEvent) + Send + 'static {
        self.journal.set_session(Some(session));
        let messages = self.messages.clone();
        let catalog = Catalog::new(self.context.catalog.language());
        let journal = self.journal.clone();
        move |event| {
            if let StoreEvent::Journal { path } = &event {
                journal.set_journal(path);
            }
            if let Some(message) = message_of(event, &catalog) {
                // The loop has ended: nobody is left to be told.
                let _ = messages.send(message);
            }
        }
    }

    fn now_open(&mut self, open: Open) {
        self.journal.set_session(Some(&open.path));
        self.open = Some(open);
    }

    /// Opens a session with the key that is at hand, or without; the one that was open is closed.
    pub(super) fn open_now(&mut self, path: &Path) -> Result<Event, Failure> {
        self.close();
        if let Some(text) = shipped::text(path) {
            return self.open_shipped(path, text);
        }
        if let Some(event) = self.begin(path) {
            return Ok(event);
        }
        let options = self.options(path);
        let refused = |error| files::refused(path, error);
        if store::kind(path)? == Some(Kind::Fiche) {
            let opened = store::open(path, options, self.told(path)).map_err(refused)?;
            return self.opened_fiche(path, opened, false);
        }
        let opened = store::open(path, options, self.told(path)).map_err(refused)?;
        self.opened(path, opened, false)
    }

    /// Why the file of the command line could not be opened after all.
    pub(super) fn take_refused(&mut self) -> Option<Failure> {
        self.refused.take()
    }

    /// Begins to read a long session; none when it is not long, or there is no thread for it.
    fn begin(&mut self, path: &Path) -> Option<Event> {
        let store::Sketch { session, outcomes } = store::sketch(path)?;
        let options = self.options(path);
        let (told, messages) = (self.told(path), self.messages.clone());
        let (sender, opened) = mpsc::channel();
        let path = path.to_owned();
        let (reads, glimpse) = (path.clone(), path.clone());
        let thread = thread::Builder::new().name("load".to_owned());
        let begun = thread.spawn(move || {
            // Whoever waited may have left: then it is closed again.
            if sender.send(store::open(&reads, options, told)).is_ok() {
                let _ = messages.send(Message::Loaded);
            }
        });
        begun.ok()?;
        let given = false;
        self.loading = Some(Loading {
            path,
            given,
            opened,
        });
        Some(Event::Opening(Box::new(Glimpse {
            path: glimpse,
            picture: session,
            outcomes,
        })))
    }

    /// The session that was being read.
    fn take_loaded(&mut self) -> Result<Option<Event>, (bool, Failure)> {
        let Some(loading) = self.loading.take() else {
            return Ok(None);
        };
        let given = loading.given;
        let opened = match loading.opened.recv() {
            Ok(Ok(opened)) => self.opened(&loading.path, opened, false),
            Ok(Err(error)) => Err(files::refused(&loading.path, error)),
            // The panic was told by its hook.
            Err(error) => Err(Failure::system(error)),
        };
        opened.map(Some).map_err(|failure| (given, failure))
    }

    fn opened_fiche(
        &mut self,
        path: &Path,
        opened: store::Opened<Fiche>,
        took_over: bool,
    ) -> Result<Event, Failure> {
        let house = super::house::named(&opened.editor.root().house, &self.context)?;
        let (editor, came) = self.came(path, &house, opened, took_over, Pen::Fiche);
        Ok(Event::Fiche(Box::new(FicheOpened {
            draft: came.draft,
            saved: came.saved,
            said: came.said,
            ..papers::opened(path, editor, house, came.access, &self.folder)
        })))
    }

    fn opened(
        &mut self,
        path: &Path,
        opened: store::Opened,
        took_over: bool,
    ) -> Result<Event, Failure> {
        let house = super::house::named(&opened.editor.session().house, &self.context)?;
        let locked = opened.locked;
        let sealed = self.sealed(&opened);
        let (editor, came) = self.came(path, &house, opened, took_over, Pen::Session);
        if self.stands {
            self.listen();
        }
        Ok(Event::Opened(Box::new(Opened {
            draft: came.draft,
            saved: came.saved,
            locked,
            said: keys::both(came.said, sealed),
            ..look::opened(path, editor, &house, came.access, &self.context)
        })))
    }

    /// What is to be said and shown of a file just opened, which now is the one that is open.
    fn came<R: Kept>(
        &mut self,
        path: &Path,
        house: &House,
        opened: store::Opened<R>,
        took_over: bool,
        pen: fn(Writer<R::Edit>) -> Pen,
    ) -> (Editor<R>, Came) {
        let (writer, access) = match opened.access {
            store::Access::Writer(writer) => (Some(writer), Access::Writer),
            store::Access::Viewer { holder } => (None, viewer(holder.as_ref(), path)),
        };
        // What somebody else is writing, or has just handed over, was not lost and is not recovered.
        let said = match &writer {
            Some(_) if took_over => words::damage(&opened.recovered, &self.context.catalog),
            Some(_) => words::recovery(&opened.recovered, &opened.draft, &self.context.catalog),
            // What he sees stands still.
            None => {
                let args = [("path", path.display().to_string().into())];
                Some(self.context.catalog.with("viewer-follow", &args))
            }
        };
        // Whoever only reads is not shown what another has not committed.
        let draft = match &writer {
            Some(_) => opened.draft,
            None => String::new(),
        };
        let saved = match &writer {
            None => Saved::Untouched,
            Some(_) if opened.recovered.groups > 0 => Saved::Pending,
            Some(_) => Saved::At(self.context.clock.now().time()),
        };
        self.now_open(Open {
            path: path.to_owned(),
            house: house.clone(),
            writer: writer.map(pen),
            shipped: None,
            ear: None,
        });
        let came = Came {
            draft,
            access,
            saved,
            said,
        };
        (opened.editor, came)
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

    fn take_over(&mut self) -> Result<Option<Event>, Failure> {
        let Some(path) = self.open.as_ref().map(|open| open.path.clone()) else {
            return Ok(None);
        };
        let options = self.options(&path);
        let refused = |error| files::refused(&path, error);
        if store::kind(&path)? == Some(Kind::Fiche) {
            let opened = store::take_over(&path, options, self.told(&path)).map_err(refused)?;
            return self.opened_fiche(&path, opened, true).map(Some);
        }
        let opened = store::take_over(&path, options, self.told(&path)).map_err(refused)?;
        self.opened(&path, opened, true).map(Some)
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
