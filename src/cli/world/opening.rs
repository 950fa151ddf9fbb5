//! Opening files: at once, or in a thread while its end is looked at; taken over from who writes; what comes with them.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use super::{Open, World, keys};
use crate::app::{Access, Event, FicheOpened, Glimpse, Opened, Saved};
use crate::cli::pen::Pen;
use crate::cli::translate::{message_of, viewer};
use crate::cli::{Failure, files, house, look, papers, shipped, words};
use crate::document::House;
use crate::edit::Editor;
use crate::locale::Catalog;
use crate::model::Fiche;
use crate::store::{self, Kept, Kind, StoreError, StoreEvent, Writer};
use crate::term::Message;

/// A session that is being read in a thread of its own.
pub(super) struct Loading {
    path: PathBuf,
    /// It is the one of the command line: without it there is nothing to show.
    pub(super) given: bool,
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
    pub(super) fn take_loaded(&mut self) -> Result<Option<Event>, (bool, Failure)> {
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
        let house = house::named(&opened.editor.root().house, &self.context)?;
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
        let house = house::named(&opened.editor.session().house, &self.context)?;
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

    pub(super) fn take_over(&mut self) -> Result<Option<Event>, Failure> {
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

    pub(super) fn now_open(&mut self, open: Open) {
        self.journal.set_session(Some(&open.path));
        self.open = Some(open);
    }
}
