//! What can be typed after `copil`. What a sub-command takes is told where the sub-command is, unless that is
//! little; the words of the help are in the catalogue ([`help`]).

mod help;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

pub(super) use help::language_asked;
pub use help::localized;

use super::copy::CopyArgs;
use super::encrypt::{DecryptArgs, EncryptArgs};
use super::history::HistoryArgs;
use super::register::RegisterArgs;
use super::render::RenderArgs;
use super::seal::SealArgs;
use super::search::SearchArgs;
use super::verify::VerifyArgs;
use crate::locale::Language;
use crate::model;

/// The command line.
#[derive(Debug, Parser)]
#[command(
    name = "copil",
    version,
    override_usage = "copil [OPTIONS] [FILE]\n       copil [OPTIONS] <COMMAND>"
)]
pub struct Cli {
    /// The session to open; without it, the start screen.
    pub file: Option<PathBuf>,
    /// The folder whose sessions the start screen shows.
    #[arg(long, value_name = "DIR")]
    pub sessions: Option<PathBuf>,
    /// The colours of the screen.
    #[arg(long, value_name = "NAME")]
    pub theme: Option<String>,
    /// Shows the example being taken, in a session that goes away at the end.
    #[arg(long, conflicts_with_all = ["file", "print"])]
    pub demo: bool,
    /// How many times as fast as one reads.
    #[arg(long, value_name = "N", requires = "demo", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub speed: u32,
    /// Prints one frame of the screen instead of opening it; writes nothing.
    #[arg(long)]
    pub print: bool,
    /// The keys pressed before the frame is printed.
    #[arg(
        short,
        long,
        value_name = "KEYS",
        requires = "print",
        allow_hyphen_values = true
    )]
    pub keys: Option<String>,
    /// The size of the frame in cells.
    #[arg(long, value_name = "WxH", requires = "print", default_value = "80x24", value_parser = read_size)]
    pub size: (u16, u16),
    /// The language of the screen.
    #[arg(long, value_name = "fr|en|ja", global = true, value_parser = read_language)]
    pub lang: Option<Language>,
    /// The configuration file.
    #[arg(long, value_name = "FILE", global = true, env = "COPIL_CONFIG")]
    pub config: Option<PathBuf>,
    /// Where to write the program's own log.
    #[arg(long, value_name = "FILE", global = true)]
    pub log: Option<PathBuf>,
    /// A file of private keys that may open what is encrypted.
    #[arg(
        id = "identity",
        long = "identity",
        value_name = "FILE",
        global = true,
        env = "COPIL_IDENTITY"
    )]
    pub identities: Vec<PathBuf>,
    /// What to do instead of opening the screen.
    #[command(subcommand)]
    pub command: Option<SubCommand>,
}

impl Cli {
    /// The first thing said for the screen, when there will be none: a sub-command takes what concerns it
    /// after its own name.
    #[must_use]
    pub fn misplaced(&self) -> Option<String> {
        self.command.as_ref()?;
        let file = self.file.as_ref().map(|path| path.display().to_string());
        let sessions = self.sessions.as_ref().map(|_| "--sessions".to_owned());
        let theme = self.theme.as_ref().map(|_| "--theme".to_owned());
        let print = self.print.then(|| "--print".to_owned());
        file.or(sessions).or(theme).or(print)
    }
}

/// What can be done without the screen.
#[derive(Debug, Subcommand)]
pub enum SubCommand {
    /// Makes a session.
    New(NewArgs),
    /// Makes or fills in a fiche.
    Fiche(FicheArgs),
    /// Takes capture lines from standard input.
    Take(TakeArgs),
    /// Renders a document.
    Render(RenderArgs),
    /// Copies a document, rich and plain.
    Copy(CopyArgs),
    /// Says what a session lacks.
    Check(CheckArgs),
    /// Seals the finished minutes.
    Seal(SealArgs),
    /// Says whether minutes are as they were sealed.
    Verify(VerifyArgs),
    /// Encrypts what was said behind closed doors, or all of a session; what is encrypted already, for others.
    Encrypt(EncryptArgs),
    /// Takes the encryption off again.
    Decrypt(DecryptArgs),
    /// Finds words in all sessions of a folder.
    Search(SearchArgs),
    /// Says who changed what and when; shows and restores earlier states.
    History(HistoryArgs),
    /// Shows a session as somebody else writes it.
    Follow(FollowArgs),
    /// Opens a session's files to a colleague.
    Share(ShareArgs),
    /// What was decided, what is to be done and by whom, over all sessions of a folder.
    Register(RegisterArgs),
    /// Says where the configuration is, or prints one to begin with.
    Config(DefaultArgs),
    /// Says where the keymap is, or prints one to begin with.
    Keymap(DefaultArgs),
    /// Prints the completions of a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
    /// Prints the manual page.
    Man,
    /// Keeps the clipboard for as long as nobody else copies.
    #[command(name = "__clipboard", hide = true)]
    Clipboard,
}

/// `copil new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The file to make; must not exist.
    pub file: PathBuf,
    /// The session that it follows: what is not said below is as it was there.
    #[arg(id = "last", long = "from", value_name = "SESSION")]
    pub last: Option<PathBuf>,
    /// The masthead.
    #[arg(long, required_unless_present = "last")]
    pub event: Option<String>,
    /// The body that meets.
    #[arg(long, required_unless_present = "last")]
    pub body: Option<String>,
    /// Which of its meetings.
    #[arg(long, required_unless_present = "last", value_parser = clap::value_parser!(u32).range(1..))]
    pub number: Option<u32>,
    /// The day; after another session, words may stand for it.
    #[arg(long, value_name = "YYYY-MM-DD", required_unless_present = "last")]
    pub date: Option<String>,
    /// The host institution.
    #[arg(long, required_unless_present = "last")]
    pub place: Option<String>,
    /// The language of its documents.
    #[arg(long, value_name = "fr|en|ja", value_parser = read_document_language)]
    pub language: Option<model::Language>,
    /// The house style.
    #[arg(long)]
    pub house: Option<String>,
    /// The roster.
    #[arg(long, value_name = "CSV")]
    pub roster: Option<PathBuf>,
    /// The agenda, a title a line.
    #[arg(long, value_name = "FILE")]
    pub agenda: Option<PathBuf>,
}

/// `copil fiche`.
#[derive(Debug, Args)]
pub struct FicheArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: FicheCommand,
}

/// What can be done with a fiche.
#[derive(Debug, Subcommand)]
pub enum FicheCommand {
    /// Makes one.
    New(NewFicheArgs),
    /// Opens one on the screen.
    Edit {
        /// The fiche.
        #[arg(id = "fiche", value_name = "FILE")]
        file: PathBuf,
    },
}

/// `copil fiche new`.
#[derive(Debug, Args)]
pub struct NewFicheArgs {
    /// The file to make; must not exist.
    #[arg(id = "new-fiche", value_name = "FILE")]
    pub file: PathBuf,
    /// The session whose marked lines and roster it is made of.
    #[arg(long, value_name = "SESSION")]
    pub from: Option<PathBuf>,
    /// Whose lines only, by key.
    #[arg(long, value_name = "KEY", requires = "from")]
    pub who: Option<String>,
    /// The language it is written in; the session's, without it.
    #[arg(id = "fiche-language", long = "language", value_name = "fr|en|ja", value_parser = read_document_language)]
    pub language: Option<model::Language>,
}

/// `copil take`.
#[derive(Debug, Args)]
pub struct TakeArgs {
    /// The session.
    pub file: PathBuf,
    /// Exit 1 when a line needs an answer.
    #[arg(long)]
    pub strict: bool,
    /// Say on stderr how each line was read.
    #[arg(long)]
    pub verbose: bool,
    /// Say each line's number on standard output once it is on the disk, before the next is taken.
    #[arg(long)]
    pub acknowledge: bool,
}

/// `copil share`.
#[derive(Debug, Args)]
pub struct ShareArgs {
    /// The session.
    #[arg(id = "shared", value_name = "FILE")]
    pub file: PathBuf,
    /// The group whose members may read it.
    #[arg(long, value_name = "GROUP", required_unless_present = "stop")]
    pub group: Option<String>,
    /// They may answer for the chair as well.
    #[arg(id = "share-chair", long = "chair", requires = "group")]
    pub chair: bool,
    /// Its owner's alone again.
    #[arg(long, conflicts_with_all = ["group", "share-chair"])]
    pub stop: bool,
}

/// `copil follow`.
#[derive(Clone, Debug, Args)]
pub struct FollowArgs {
    /// The session.
    #[arg(id = "followed", value_name = "FILE")]
    pub file: PathBuf,
    /// Begins with the room's view.
    #[arg(long)]
    pub room: bool,
    /// The colours of the screen.
    #[arg(long, value_name = "NAME")]
    pub theme: Option<String>,
    /// With the chair's role: the points one by one, and his answers to them.
    #[arg(long, conflicts_with = "room")]
    pub chair: bool,
}

/// `copil config` and `copil keymap`.
#[derive(Debug, Args)]
pub struct DefaultArgs {
    /// Prints a file that changes nothing, every setting in it with what it is.
    #[arg(long)]
    pub default: bool,
}

/// What is checked.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The session.
    pub file: PathBuf,
    /// What typography and proofreading suggest, too.
    #[arg(long)]
    pub typography: bool,
}

/// For whom a list is made: people or programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Readers {
    /// Lines.
    #[default]
    Text,
    /// JSON.
    Json,
}

fn read_language(text: &str) -> Result<Language, String> {
    text.parse().map_err(|()| "fr, en, ja".to_owned())
}

/// The most columns and rows of a printed frame: more than any screen has.
const WIDEST: u16 = 1000;

fn read_size(text: &str) -> Result<(u16, u16), String> {
    let wrong = || format!("120x40, 1x1 … {WIDEST}x{WIDEST}");
    let (width, height) = text.split_once(['x', 'X', '×']).ok_or_else(wrong)?;
    let cells = |side: &str| side.parse().ok().filter(|n| (1..=WIDEST).contains(n));
    cells(width).zip(cells(height)).ok_or_else(wrong)
}

pub(super) fn read_document_language(text: &str) -> Result<model::Language, String> {
    match text {
        "fr" => Ok(model::Language::Fr),
        "en" => Ok(model::Language::En),
        "ja" => Ok(model::Language::Ja),
        _ => Err("fr, en, ja".to_owned()),
    }
}
