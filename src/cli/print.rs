//! `copil [FILE] -k 'KEYS' --print`: the program without its terminal. The keys are pressed, one frame is
//! printed as text, nothing is written: sessions are read, copied and made in memory only.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{Cli, Context, Exit, Failure, look, papers, shipped};
use crate::app::{Access, App, Effect, Event, Journal, SEARCHED, Saved};
use crate::archive::Archive;
use crate::document::House;
use crate::edit::Editor;
use crate::keys::{ScriptError, read_keys};
use crate::locale::Catalog;
use crate::model::{Fiche, Session};
use crate::seal;
use crate::store;
use crate::theme::{Library, Theme};
use crate::view;

/// Runs it.
pub(super) fn run(cli: &Cli, context: Context) -> Result<Exit, Failure> {
    let picture = picture(cli, context)?;
    let mut out = io::stdout().lock();
    out.write_all(picture.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|error| Failure::output(&error))?;
    Ok(Exit::Done)
}

fn picture(cli: &Cli, context: Context) -> Result<String, Failure> {
    let keys = cli.keys.as_deref().unwrap_or_default();
    let keys = read_keys(keys).map_err(|error| refused(&error, &context.catalog))?;
    let words = Catalog::new(context.catalog.language());
    let keymap = context.config.keymap.clone();
    let app = App::new(words, keymap, cli.size, context.clock.now());
    let mut still = Still::new(cli, context, app)?;
    let first = match &cli.file {
        Some(path) => still.open(path)?,
        None => look::listed(&still.folder, &still.context.catalog)?,
    };
    still.step(first);
    for key in keys {
        if still.left {
            break;
        }
        still.step(Event::Key(key));
    }
    if still.changed {
        // What the disk would have answered by now.
        let now = still.context.clock.now().time();
        still.step(Event::Saved(Saved::At(now)));
    }
    // The foot is brought up to date when it is asked what is to be drawn.
    still.app.take_dirty();
    Ok(view::picture(&still.app, &still.theme))
}

/// Why the keys are none, and how they are written.
fn refused(error: &ScriptError, words: &Catalog) -> Failure {
    let message = match error {
        ScriptError::Key { name, problem } => words.with(
            "cli-keys-unknown",
            &[
                ("name", name.as_str().into()),
                ("why", words.text(problem.message()).into()),
            ],
        ),
        ScriptError::Open(text) => words.with("cli-keys-open", &[("text", text.as_str().into())]),
    };
    Failure::usage(message)
}

/// The program and a world that only answers.
struct Still {
    app: App,
    context: Context,
    folder: PathBuf,
    theme: Theme,
    open: Option<Open>,
    /// Something was typed.
    changed: bool,
    /// The program was left: what it showed last is the frame.
    left: bool,
}

/// The session that is open.
struct Open {
    path: PathBuf,
    house: House,
    /// What a copy of it holds, when it is shipped.
    shipped: Option<Held>,
}

/// What a file holds.
#[derive(Clone)]
enum Held {
    Session(Box<Session>),
    Fiche(Box<Fiche>),
}

impl Still {
    fn new(cli: &Cli, context: Context, app: App) -> Result<Self, Failure> {
        let library = look::library(&context);
        let named = cli.theme.as_ref().or(context.config.theme.as_ref());
        let named = named.map_or(Library::DEFAULT, String::as_str);
        Ok(Self {
            theme: look::theme(&library, named)
                .map_err(|error| Failure::input(error.message(&context.catalog)))?,
            folder: look::folder(cli.sessions.as_deref(), &context),
            app,
            context,
            open: None,
            changed: false,
            left: false,
        })
    }

    fn step(&mut self, event: Event) {
        let effects = self.app.step(event, self.context.clock.now());
        for effect in effects {
            if self.left {
                return;
            }
            let answer = self.answer(effect).unwrap_or_else(|failure| {
                Some(Event::Error(failure.worded(&self.context.catalog)))
            });
            if let Some(event) = answer {
                self.step(event);
            }
        }
    }

    fn answer(&mut self, effect: Effect) -> Result<Option<Event>, Failure> {
        match effect {
            Effect::Then(event) => return Ok(Some(event)),
            Effect::Journal(record) => {
                self.changed = true;
                if matches!(
                    record,
                    Journal::Group(_) | Journal::Fiche(_) | Journal::Undo(_) | Journal::Redo(_)
                ) {
                    self.context.clock.tick();
                }
            }
            Effect::Write(document) => {
                let house = self.open.as_ref().map(|open| &open.house);
                return Ok(house.map(|house| look::written(&document, house)));
            }
            Effect::Verify(session) => {
                let house = self.open.as_ref().map(|open| &open.house);
                let verdict = house.and_then(|house| seal::verdict(&session, house));
                return Ok(verdict.map(|verdict| Event::Verified(verdict.is_whole())));
            }
            Effect::Copy(_)
            | Effect::CopyClosed(_)
            | Effect::Export(_)
            | Effect::CopyList(_)
            | Effect::Seal(_)
            | Effect::End(_) => {
                let said = self.context.catalog.text("cli-print-no-copy");
                return Ok(Some(Event::Said(said.into_owned())));
            }
            Effect::Open(path) | Effect::OpenLocked(path) => return self.open(&path).map(Some),
            Effect::New(new) => {
                let today = self.context.clock.now().date();
                let session = look::session_of(&new, today, None, &self.context)?;
                let path = self.folder.join("copil.ron");
                return self.opened(&path, Editor::new(session)).map(Some);
            }
            Effect::NewFiche(fiche) => {
                let path = self.folder.join("fiche.ron");
                return self
                    .fiche(&path, Editor::new(*fiche), Access::Writer)
                    .map(Some);
            }
            Effect::CopyShipped => {
                let open = self.open.take();
                let held = open.and_then(|open| Some((open.path, open.shipped?)));
                return match held {
                    Some((path, Held::Session(session))) => {
                        self.opened(&path, Editor::new(*session)).map(Some)
                    }
                    Some((path, Held::Fiche(fiche))) => self
                        .fiche(&path, Editor::new(*fiche), Access::Writer)
                        .map(Some),
                    None => Ok(None),
                };
            }
            Effect::Register => {
                let today = self.context.clock.now().date();
                let words = &self.context.catalog;
                let shelved = super::register::shelved(&self.folder, today, words)?;
                return Ok(Some(Event::Register(Box::new(shelved))));
            }
            Effect::List => return look::listed(&self.folder, &self.context.catalog).map(Some),
            Effect::Search { asked, query } => {
                let mut archive = Archive::open(&self.folder, None)?;
                let answer = Box::new(archive.search(&query, SEARCHED, &|| false));
                return Ok(Some(Event::Searched { asked, answer }));
            }
            Effect::Close => self.open = None,
            Effect::Quit => self.left = true,
            Effect::Themes => {
                let library = look::library(&self.context);
                return Ok(Some(look::themes(
                    &library,
                    &self.theme.name,
                    &self.context,
                )));
            }
            Effect::Theme(name) => {
                let theme = look::theme(&look::library(&self.context), &name);
                self.theme =
                    theme.map_err(|error| Failure::input(error.brief(&self.context.catalog)))?;
            }
            // No disk, no other program, no terminal.
            Effect::Save
            | Effect::Approve { .. }
            | Effect::Answer(_)
            | Effect::Keep(_)
            | Effect::Recent(_)
            | Effect::KeepSent(_)
            | Effect::TakeOver
            | Effect::Unlock { .. }
            | Effect::Suspend
            | Effect::ReloadTheme
            | Effect::ReloadHouse
            | Effect::Redraw => {}
        }
        Ok(None)
    }

    fn open(&mut self, path: &Path) -> Result<Event, Failure> {
        let shipped = shipped::text(path);
        if let Some(fiche) = papers::read(path)? {
            let access = match shipped {
                Some(_) => Access::Shipped,
                None => Access::Writer,
            };
            return self.fiche(path, Editor::new(fiche), access);
        }
        let Some(text) = shipped else {
            let key = super::key::to_read(path, &self.context)?;
            let loaded = store::read_with(path, key.as_deref())?;
            let draft = loaded.draft;
            let mut event = self.opened(path, loaded.editor)?;
            if let Event::Opened(opened) = &mut event {
                opened.draft = draft;
            }
            return Ok(event);
        };
        let session: Session = shipped::parse(path, text)?;
        let house = super::house::named(&session.house, &self.context)?;
        let editor = Editor::new(session.clone());
        let opened = look::opened(path, editor, &house, Access::Shipped, &self.context);
        self.open = Some(Open {
            path: path.to_owned(),
            house,
            shipped: Some(Held::Session(Box::new(session))),
        });
        Ok(Event::Opened(Box::new(opened)))
    }

    fn opened(&mut self, path: &Path, editor: Editor) -> Result<Event, Failure> {
        let house = super::house::named(&editor.session().house, &self.context)?;
        let mut opened = look::opened(path, editor, &house, Access::Writer, &self.context);
        opened.saved = Saved::At(self.context.clock.now().time());
        self.open = Some(Open {
            path: path.to_owned(),
            house,
            shipped: None,
        });
        Ok(Event::Opened(Box::new(opened)))
    }

    fn fiche(
        &mut self,
        path: &Path,
        editor: Editor<Fiche>,
        access: Access,
    ) -> Result<Event, Failure> {
        let house = super::house::named(&editor.root().house, &self.context)?;
        let shipped = access == Access::Shipped;
        self.open = Some(Open {
            path: path.to_owned(),
            house: house.clone(),
            shipped: shipped.then(|| Held::Fiche(Box::new(editor.root().clone()))),
        });
        let mut opened = papers::opened(path, editor, house, access, &self.folder);
        if !shipped {
            opened.saved = Saved::At(self.context.clock.now().time());
        }
        Ok(Event::Fiche(Box::new(opened)))
    }
}
