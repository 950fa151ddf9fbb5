//! `copil` and `copil FILE`: the screen.

use std::fs::File;
use std::io::{self, IsTerminal};
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use ratatui::layout::Size;

use super::args::FollowArgs;
use super::demo::{self, Demo};
use super::world::World;
use super::{Cli, Context, Exit, Failure, arrangement, look, recent};
use crate::app::room::Show;
use crate::app::{App, Event, Saved};
use crate::locale::{self, Catalog, Language};
use crate::term::input::Listener;
use crate::term::{self, Guard, JournalCell, Message, Screen, Stage, World as _, signals};
use crate::theme::Glyphs;

/// What a frame is gathered in; a full one has about ten times the size of a screen's text.
const FRAME: usize = 64 * 1024;

/// Runs it.
pub(super) fn run(
    cli: &Cli,
    follow: Option<&FollowArgs>,
    mut context: Context,
) -> Result<Exit, Failure> {
    if !io::stdout().is_terminal() {
        return Err(Failure::usage(context.catalog.text("cli-no-terminal")));
    }
    let theme = follow.and_then(|args| args.theme.as_ref());
    if let Some(theme) = theme.or(cli.theme.as_ref()) {
        context.config.theme = Some(theme.clone());
    }
    let folder = look::folder(cli.sessions.as_deref(), &context);
    let (sender, mut inbox) = term::inbox().map_err(Failure::system)?;
    let journal = JournalCell::default();
    let language = context.catalog.language();
    let catalog = || Catalog::new(context.catalog.language());
    let (words, panic_words, ahead) = (catalog(), catalog(), catalog());
    // Found beside the session; without a thread, when they are first said.
    let _ = thread::Builder::new()
        .name("words".to_owned())
        .spawn(move || ahead.settle());
    let (keymap, clock) = (context.config.keymap.clone(), context.clock);
    let mouse = context.config.mouse;
    let columns = arrangement::read(&context.folders.state);

    let recent = recent::read(&context.folders.state);

    // Whatever may be wrong with the files is said before the screen is taken.
    let mut world = World::new(context, folder, sender.clone(), journal.clone());
    let theme = world.first_theme()?;
    let demo = if cli.demo {
        Some((Demo::make()?, demo::replay(cli.speed, &words)?))
    } else {
        None
    };
    let scratch = demo.as_ref().map(|(demo, _)| demo.path());
    let first = match (follow, scratch.or(cli.file.as_deref())) {
        (Some(args), _) => world.follow(args)?,
        (None, Some(path)) => world.open_given(path)?,
        (None, None) => world
            .perform(crate::app::Effect::List)
            .unwrap_or(Event::Listed(Vec::new())),
    };
    let (width, height) = crossterm::terminal::size().map_err(Failure::system)?;
    let mut app = App::new(words, keymap, (width, height), clock.now()).with_recent(recent);
    app.arrange_columns(columns);
    let effects = app.step(first, clock.now());
    if follow.is_some_and(|args| args.room) {
        app.begin_in_room(Show::Meeting);
    }
    if follow.is_some_and(|args| args.chair) {
        app.begin_in_room(Show::Points);
    }
    let (_scratch, replay) = demo.unzip();
    if replay.is_some() {
        let said = app.words().text("demo-begins").into_owned();
        app.step(Event::Said(said), clock.now());
    }

    term::install_panic_hook(journal, panic_words);
    let _signals = signals::listen(move |one| sender.send(Message::Signal(one)).is_ok())
        .map_err(Failure::system)?;
    let guard = Guard::enter(mouse).map_err(Failure::system)?;
    let listener = Listener::open().map_err(Failure::system)?;
    let out = io::BufWriter::with_capacity(FRAME, io::stdout());
    let named = |name| std::env::var(name).ok();
    let erases = term::erases_with_ground(named("TERM").as_deref(), named("TMUX").as_deref());
    let screen = Screen::new(out, Size { width, height }, theme.text).erasing(erases);
    let asks = term::may_be_wide(locale::system().as_deref())
        || language == Language::Ja
        || theme.glyphs == Glyphs::NARROW;
    let stage = Stage::new(app, &mut world, clock, (screen, theme), (guard, listener));
    let mut stage = stage.playing(replay);
    if asks {
        stage.ask_width().map_err(Failure::system)?;
    }
    stage.perform_all(effects).map_err(Failure::system)?;
    let ended = stage.run(&mut inbox);
    // The terminal is given back by now; what remains is the disk's.
    world.close();
    if let Some(refused) = world.take_refused() {
        return Err(refused);
    }
    let told = inbox.rest().filter_map(|message| match message {
        Message::Told(Event::Saved(saved)) => Some(saved),
        Message::Synced { at, .. } => Some(Saved::At(at.0)),
        _ => None,
    });
    let last = told.last();
    match last.map_or(ended, Ok).map_err(Failure::system)? {
        Saved::Failed { why, .. } => Err(Failure::system(why)),
        Saved::Untouched | Saved::At(_) | Saved::Pending => Ok(Exit::Done),
    }
}

/// The program's own log goes to a file, never to the terminal.
pub(super) fn start_log(path: Option<&Path>) -> Result<(), Failure> {
    let Some(path) = path else {
        return Ok(());
    };
    let fail = |error: io::Error| Failure::system(format!("{}: {error}", path.display()));
    let mut options = File::options();
    options.create(true).append(true);
    // As private as the sessions it tells of, though it holds none of their words.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).map_err(fail)?;
    tracing_subscriber::fmt()
        .with_writer(Mutex::new(file))
        .with_ansi(false)
        .with_max_level(tracing::Level::DEBUG)
        .init();
    Ok(())
}
