//! The command line: clap's types, one file for each sub-command, exit codes.
//!
//! The same code paths as the screen: a line given to `take` goes through the same parser, edits and
//! journal as one typed live, and `copy` writes what the preview shows.

mod args;
mod arrangement;
mod check;
mod config;
mod copy;
mod defaults;
mod demo;
mod elsewhere;
mod encrypt;
mod errands;
mod exit;
mod export;
mod fault;
mod fiche;
mod files;
mod follow;
mod generate;
mod history;
mod house;
mod key;
mod look;
mod new;
mod open;
mod papers;
mod pen;
mod print;
mod recent;
mod register;
mod render;
mod seal;
mod sealing;
mod search;
mod searcher;
mod sent;
mod share;
mod shipped;
mod take;
mod translate;
mod verify;
mod watching;
mod words;
mod world;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{CommandFactory, FromArgMatches};

pub use args::{Cli, SubCommand, localized};
use args::{FicheArgs, FicheCommand};
pub use config::{Config, Folders};
pub use exit::{Exit, Failure};
pub use fault::Fault;

use crate::locale::{Catalog, Language};

/// What every sub-command is given.
#[derive(Debug)]
pub struct Context {
    /// The words of the screen and of messages.
    pub catalog: Catalog,
    /// What the configuration file says.
    pub config: Config,
    /// Where things are kept.
    pub folders: Folders,
    /// The clock.
    pub clock: crate::term::Clock,
    /// The files of private keys that may open what is encrypted.
    pub identities: Vec<PathBuf>,
}

/// Reads the command line, runs what it asks for, reports on stderr what went wrong.
#[must_use]
pub fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    let mut words = Catalog::new(args::language_asked(&args));
    // The words of the help are put in only where some of them may be shown.
    let matches = Cli::command()
        .try_get_matches_from(&args)
        .or_else(|_| localized(&words).try_get_matches_from(&args));
    let matches = match matches {
        Ok(matches) => matches,
        Err(error) => {
            if error.use_stderr() {
                // It repeats what was typed.
                exit::told(&error.to_string());
                return Exit::Usage;
            }
            // Help and version are no errors; a closed pipe while printing them is none either.
            let _ = error.print();
            return Exit::Done;
        }
    };
    let outcome = Cli::from_arg_matches(&matches)
        .map_err(|error| Failure::usage(error.to_string()))
        .and_then(|cli| dispatch(cli, &mut words));
    match outcome {
        Ok(exit) => exit,
        Err(failure) => failure.report(&words),
    }
}

/// Does what is asked for; `words` becomes the catalogue of the language that the configuration settles.
fn dispatch(mut cli: Cli, words: &mut Catalog) -> Result<Exit, Failure> {
    if let Some(SubCommand::Clipboard) = cli.command {
        // Before anything else: this process has no terminal, no locale, no configuration.
        return Ok(copy::serve());
    }
    if let Some(file) = defaults::asked(cli.command.as_ref(), words) {
        return generate::print(file.as_bytes());
    }
    let folders = Folders::find();
    let config = Config::load(cli.config.as_deref(), &folders)?;
    let language = Language::choose(cli.lang.or(config.language));
    *words = Catalog::new(language);
    let context = Context {
        catalog: Catalog::new(language),
        clock: crate::term::Clock::from_environment().map_err(Failure::usage)?,
        identities: key::identities(&cli.identities, config.identity.as_deref()),
        config,
        folders,
    };
    if let Some(what) = cli.misplaced() {
        let args = [("what", what.into())];
        return Err(Failure::usage(context.catalog.with("cli-misplaced", &args)));
    }
    open::start_log(cli.log.as_deref())?;
    match cli.command.take() {
        None if cli.print => print::run(&cli, context),
        None => open::run(&cli, None, context),
        Some(SubCommand::New(args)) => new::run(&args, &context),
        Some(SubCommand::Fiche(FicheArgs { command })) => match command {
            FicheCommand::New(args) => fiche::new(&args, &context),
            FicheCommand::Edit { file } => fiche::edit(&file, cli, context),
        },
        Some(SubCommand::Take(args)) => take::run(&args, &context),
        Some(SubCommand::Render(args)) => render::run(&args, &context),
        Some(SubCommand::Copy(args)) => copy::run(&args, &context),
        Some(SubCommand::Share(args)) => share::run(&args, &context),
        Some(SubCommand::Follow(args)) => open::run(&cli, Some(&args), context),
        Some(SubCommand::Check(args)) => check::run(&args, &context),
        Some(SubCommand::Encrypt(args)) => encrypt::encrypt(&args, &context),
        Some(SubCommand::Decrypt(args)) => encrypt::decrypt(&args, &context),
        Some(SubCommand::Seal(args)) => seal::run(&args, &context),
        Some(SubCommand::Verify(args)) => verify::run(&args, &context),
        Some(SubCommand::Search(args)) => search::run(&args, &context),
        Some(SubCommand::Register(args)) => register::run(&args, &context),
        Some(SubCommand::History(args)) => history::run(&args, &context),
        Some(SubCommand::Config(_)) => defaults::config(&context),
        Some(SubCommand::Keymap(_)) => defaults::keymap(&context),
        Some(SubCommand::Completions { shell }) => generate::completions(shell, &context),
        Some(SubCommand::Man) => generate::man(&context),
        Some(SubCommand::Clipboard) => Ok(copy::serve()),
    }
}
