//! The world as the screen needs it: sessions opened, made, copied, written; documents rendered and put on
//! the clipboard. What concerns the terminal itself is [`crate::term`]'s.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::thread;

use super::shipped::{self, SHIPPED};
use super::translate::{copied, holder_of, meeting, message_of};
use super::{Context, Failure, files, words};
use crate::app::{Access, Effect, Event, Journal, NewSession, Opened, Saved, Summary, WrittenLine};
use crate::document::{self, Document, House};
use crate::edit::Editor;
use crate::locale::Catalog;
use crate::model::Session;
use crate::store::{self, Origin, StoreEvent, Writer};
use crate::term::{JournalCell, Message};
use crate::theme::{Colours, Library, Theme};
use crate::write;

/// What the screen's effects act on.
pub(super) struct World {
    context: Context,
    /// The folder of the start screen, where new sessions go.
    folder: PathBuf,
    messages: Sender<Message>,
    /// Where the panic hook finds the open session.
    journal: JournalCell,
    open: Option<Open>,
    library: Library,
    theme: String,
}

/// The session that is open.
struct Open {
    path: PathBuf,
    house: House,
    /// None while we only look.
    writer: Option<Writer>,
    /// The text of a shipped session, not yet copied.
    shipped: Option<&'static str>,
}

impl World {
    /// A world in which no session is open.
    pub(super) fn new(
        context: Context,
        folder: PathBuf,
        messages: Sender<Message>,
        journal: JournalCell,
    ) -> Self {
        let library = library(&context);
        let theme = context
            .config
            .theme
            .clone()
            .unwrap_or_else(|| Library::DEFAULT.to_owned());
        Self {
            context,
            folder,
            messages,
            journal,
            open: None,
            library,
            theme,
        }
    }

    /// Opens the session named on the command line.
    pub(super) fn open_first(&mut self, path: &Path) -> Result<Event, Failure> {
        self.open(path)
    }

    /// The theme asked for.
    pub(super) fn first_theme(&self) -> Result<Theme, Failure> {
        self.theme_named(&self.theme).map_err(Failure::input)
    }

    fn theme_named(&self, name: &str) -> Result<Theme, String> {
        let value = |name| std::env::var(name).ok();
        let (no_color, colorterm, term) = (value("NO_COLOR"), value("COLORTERM"), value("TERM"));
        let colours =
            Colours::of_environment(no_color.as_deref(), colorterm.as_deref(), term.as_deref());
        self.library
            .theme(name, colours)
            .map_err(|error| error.message(&self.context.catalog))
    }

    fn told(&self) -> impl Fn(StoreEvent) + Send + 'static {
        let messages = self.messages.clone();
        let catalog = Catalog::new(self.context.catalog.language());
        move |event| {
            if let Some(message) = message_of(event, &catalog) {
                // The loop has ended: nobody is left to be told.
                let _ = messages.send(message);
            }
        }
    }

    fn now_open(&mut self, open: Open) {
        self.journal.set(Some(&open.path));
        self.open = Some(open);
    }

    fn open(&mut self, path: &Path) -> Result<Event, Failure> {
        self.close();
        if let Some(text) = shipped::text(path) {
            return self.open_shipped(path, text);
        }
        let opened = store::open(
            path,
            files::options(&self.context, Origin::Screen),
            self.told(),
        )?;
        self.opened(path, opened)
    }

    fn opened(&mut self, path: &Path, opened: store::Opened) -> Result<Event, Failure> {
        let house = files::house(&opened.editor.session().house, &self.context)?;
        let (writer, access) = match opened.access {
            store::Access::Writer(writer) => (Some(writer), Access::Writer),
            store::Access::Viewer { holder } => (
                None,
                Access::Viewer(holder.as_ref().map(holder_of).unwrap_or_default()),
            ),
        };
        // What somebody else is writing was not lost and is not recovered.
        let said = writer
            .as_ref()
            .and_then(|_| words::recovery(&opened.recovered, &opened.draft, &self.context.catalog));
        let saved = match &writer {
            None => Saved::Untouched,
            Some(_) if opened.recovered.groups > 0 => Saved::Pending,
            Some(_) => Saved::At(self.context.clock.now().time()),
        };
        self.now_open(Open {
            path: path.to_owned(),
            house: house.clone(),
            writer,
            shipped: None,
        });
        Ok(Event::Opened(Box::new(Opened {
            path: path.to_owned(),
            editor: opened.editor,
            draft: opened.draft,
            house,
            abbreviations: self.context.config.abbreviations.clone(),
            access,
            saved,
            said,
        })))
    }

    fn open_shipped(&mut self, path: &Path, text: &'static str) -> Result<Event, Failure> {
        let session = shipped::session(path, text)?;
        let house = files::house(&session.house, &self.context)?;
        self.now_open(Open {
            path: path.to_owned(),
            house: house.clone(),
            writer: None,
            shipped: Some(text),
        });
        Ok(Event::Opened(Box::new(Opened {
            path: path.to_owned(),
            editor: Editor::new(session),
            draft: String::new(),
            house,
            abbreviations: self.context.config.abbreviations.clone(),
            access: Access::Shipped,
            saved: Saved::Untouched,
            said: None,
        })))
    }

    /// Copies the shipped session that is open into the folder and opens the copy.
    fn copy_shipped(&mut self) -> Result<Option<Event>, Failure> {
        let Some(Open {
            path,
            shipped: Some(text),
            ..
        }) = &self.open
        else {
            return Ok(None);
        };
        let session = shipped::session(path, text)?;
        // Under another name: an example is known by its name and its words.
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        let stem = format!(
            "{}-{}",
            stem.unwrap_or_default(),
            self.context.catalog.text("copy-name")
        );
        let copy = store::folder::make(&self.folder, &stem, &session)?;
        self.open(&copy).map(Some)
    }

    fn make(&mut self, new: &NewSession) -> Result<Event, Failure> {
        let now = self.context.clock.now();
        let date = new.date.unwrap_or(now.date());
        let session = Session::new(
            &new.event,
            &new.body,
            new.number.max(1),
            date.into(),
            &new.place,
        );
        let stem = format!("{date} {} {}", new.body, new.number);
        let path = store::folder::make(&self.folder, &stem, &session)?;
        self.open(&path)
    }

    fn take_over(&mut self) -> Result<Option<Event>, Failure> {
        let Some(path) = self.open.as_ref().map(|open| open.path.clone()) else {
            return Ok(None);
        };
        let opened = store::take_over(
            &path,
            files::options(&self.context, Origin::Screen),
            self.told(),
        )?;
        self.opened(&path, opened).map(Some)
    }

    /// Leaves the session: everything is written.
    pub(super) fn close(&mut self) {
        self.journal.set(None);
        if let Some(Open {
            writer: Some(writer),
            ..
        }) = self.open.take()
        {
            writer.close();
        }
    }

    fn journal(&self, record: &Journal) {
        let Some(writer) = self.writer() else {
            return;
        };
        match record {
            Journal::Typed { group, line } => writer.typed(*group, line),
            Journal::Group(group) => writer.group(group),
            Journal::Undo(group) => writer.undo(*group),
            Journal::Redo(group) => writer.redo(*group),
            Journal::Draft(text) => writer.draft(text),
        }
    }

    fn list(&self) -> Result<Event, Failure> {
        let own = store::folder::list(&self.folder)?;
        let shipped = SHIPPED.iter().map(|(name, text)| {
            let path = PathBuf::from(name);
            let is = shipped::session(&path, text).map(|session| meeting(&(&session).into()));
            Summary {
                path,
                shipped: true,
                is: is.map_err(|failure| failure.to_string()),
            }
        });
        let own = own.into_iter().map(|summary| Summary {
            path: summary.path,
            shipped: false,
            is: summary
                .heading
                .as_ref()
                .map(meeting)
                .map_err(ToString::to_string),
        });
        Ok(Event::Listed(own.chain(shipped).collect()))
    }

    fn write(&self, document: &Document) -> Option<Event> {
        let house = &self.open.as_ref()?.house;
        let lines = write::lines(
            document,
            &write::Options::new(house, document::Format::Text),
        );
        let lines = lines.into_iter().map(|line| WrittenLine {
            text: line.text,
            sources: line.sources,
            mark: line.mark,
        });
        Some(Event::Written(lines.collect()))
    }

    /// Copies in a thread of its own: a desktop may take a second to answer.
    fn copy(&self, document: Document) {
        let Some(open) = &self.open else {
            return;
        };
        let house = open.house.clone();
        let (messages, folder) = (self.messages.clone(), self.context.folders.state.clone());
        let catalog = Catalog::new(self.context.catalog.language());
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let outcome = super::copy::copy(&document, &house, &folder, &mut bytes);
            let event = match outcome {
                Ok(outcome) => Event::Copied(copied(outcome, &catalog)),
                Err(failure) => Event::Error(failure.to_string()),
            };
            // The loop may have ended meanwhile.
            let _ = messages.send(Message::Pass(bytes));
            let _ = messages.send(Message::Told(event));
        });
    }

    fn answer(&mut self, effect: Effect) -> Result<Option<Event>, Failure> {
        match effect {
            Effect::Journal(record) => self.journal(&record),
            Effect::Save => {
                if let Some(writer) = self.writer() {
                    writer.save();
                }
            }
            Effect::Write(document) => return Ok(self.write(&document)),
            Effect::Copy(document) => self.copy(*document),
            Effect::Open(path) => return self.open(&path).map(Some),
            Effect::New(new) => return self.make(&new).map(Some),
            Effect::CopyShipped => return self.copy_shipped(),
            Effect::TakeOver => return self.take_over(),
            Effect::List => return self.list().map(Some),
            Effect::Close => self.close(),
            // The loop performs what concerns the terminal and itself.
            Effect::Then(_)
            | Effect::Suspend
            | Effect::ReloadTheme
            | Effect::NextTheme
            | Effect::Redraw
            | Effect::Quit => {}
        }
        Ok(None)
    }

    fn writer(&self) -> Option<&Writer> {
        self.open.as_ref().and_then(|open| open.writer.as_ref())
    }
}

impl crate::term::World for World {
    fn perform(&mut self, effect: Effect) -> Option<Event> {
        self.answer(effect)
            .unwrap_or_else(|failure| Some(Event::Error(failure.to_string())))
    }

    fn give_way(&mut self) {
        if let Some(writer) = self.writer() {
            writer.give_way(None);
        }
    }

    fn gave(&self, orders: u64) -> bool {
        self.writer().is_some_and(|writer| writer.has_taken(orders))
    }

    fn theme(&mut self, next: bool) -> Result<Theme, String> {
        self.library = library(&self.context);
        let mut name = self.theme.clone();
        if next {
            let names: Vec<&str> = self.library.names().collect();
            let at = names
                .iter()
                .position(|one| *one == name)
                .map_or(0, |at| at + 1);
            let chosen = names.get(at).or(names.first());
            name = chosen.map_or(name, |chosen| (*chosen).to_owned());
        }
        let theme = self.theme_named(&name)?;
        self.theme = name;
        Ok(theme)
    }
}

/// The themes of the program, and those of the user's folder in front of them.
fn library(context: &Context) -> Library {
    let mut library = Library::embedded();
    let folder = std::fs::read_dir(context.folders.screen_themes());
    for path in folder
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
    {
        let name = path.file_stem().and_then(|stem| stem.to_str());
        if path.extension().is_some_and(|extension| extension == "ron")
            && let (Some(name), Ok(source)) = (name, std::fs::read_to_string(&path))
        {
            library.add(name, &source);
        }
    }
    library
}
