//! What can be typed after `copil`. The words of the help are in the catalogue, under the names that
//! [`localized`] makes from the arguments' own.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, Args, CommandFactory, Parser, Subcommand};

use super::history::Wanted;
use super::register::RegisterArgs;
use super::render::{DocumentArgs, RenderArgs};
use crate::archive::HitKind;
use crate::locale::{Catalog, Language};
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

/// `copil copy`.
#[derive(Debug, Args)]
pub struct CopyArgs {
    /// The session: a file here, or `HOST:FILE`, a file where `ssh HOST` leads.
    #[arg(id = "copied", value_name = "FILE")]
    pub file: OsString,
    /// Which document, how.
    #[command(flatten)]
    pub document: DocumentArgs,
    /// What copil is called there.
    #[arg(long, value_name = "PROGRAM", default_value = "copil")]
    pub remote: String,
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

/// `copil seal`.
#[derive(Debug, Args)]
pub struct SealArgs {
    /// The session.
    pub file: PathBuf,
    /// Signs with this private key.
    #[arg(long, value_name = "KEY")]
    pub sign: Option<PathBuf>,
    /// Adds a signature that another program made.
    #[arg(
        id = "add-signature",
        long = "signature",
        value_name = "SIG",
        conflicts_with = "sign"
    )]
    pub signature: Option<PathBuf>,
    /// Also while something is left to settle.
    #[arg(id = "seal-anyway", long = "force")]
    pub force: bool,
}

/// `copil verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// The session, or its compte-rendu as text.
    #[arg(id = "verified", value_name = "FILE")]
    pub file: PathBuf,
    /// A signature beside it.
    #[arg(id = "check-signature", long = "signature", value_name = "SIG")]
    pub signature: Option<PathBuf>,
    /// Who must have signed: a public key.
    #[arg(long, value_name = "KEY.pub")]
    pub signer: Option<PathBuf>,
}

/// `copil encrypt`.
#[derive(Debug, Args)]
pub struct EncryptArgs {
    /// The session.
    pub file: PathBuf,
    /// For whoever has the private key of this one; without any, a passphrase is asked.
    #[arg(id = "recipient", long = "recipient", value_name = "KEY")]
    pub recipients: Vec<String>,
    /// For those whose keys stand in this file, one a line.
    #[arg(id = "recipients-file", long = "recipients-file", value_name = "FILE")]
    pub recipient_files: Vec<PathBuf>,
    /// Encrypts all of it: without the key it does not open at all.
    #[arg(long)]
    pub whole: bool,
}

/// `copil decrypt`.
#[derive(Debug, Args)]
pub struct DecryptArgs {
    /// The session.
    pub file: PathBuf,
}

/// `copil history`.
#[derive(Debug, Args)]
pub struct HistoryArgs {
    /// The session.
    pub file: PathBuf,
    /// Shows the session as it was.
    #[arg(long, value_name = "WHEN", group = "way")]
    pub(super) at: Option<Wanted>,
    /// Shows what is other between two states; until now, with one.
    #[arg(long, value_names = ["FROM", "TO"], num_args = 1..=2, group = "way")]
    pub(super) diff: Vec<Wanted>,
    /// Brings a state back, as one more change.
    #[arg(long, value_name = "WHEN", group = "way")]
    pub(super) restore: Option<Wanted>,
    /// Removes the journals that only the history needs.
    #[arg(long, group = "way")]
    pub prune: bool,
    /// In which form.
    #[arg(
        id = "history-format",
        long = "format",
        value_name = "text|json",
        default_value = "text"
    )]
    pub format: HistoryFormat,
    /// With what was said behind closed doors.
    #[arg(id = "with-confidential", long)]
    pub with_confidential: bool,
}

/// For people or for programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum HistoryFormat {
    /// Lines.
    #[default]
    Text,
    /// JSON.
    Json,
}

/// `copil search`.
#[derive(Debug, Args)]
pub struct SearchArgs {
    /// The words.
    #[arg(required = true)]
    pub words: Vec<String>,
    /// Only what this person said, is to do, or is.
    #[arg(long, value_name = "NAME")]
    pub person: Option<String>,
    /// Only places of this kind.
    #[arg(long, value_name = "KIND", value_parser = read_kind)]
    pub kind: Option<HitKind>,
    /// Only sessions of this day or later.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub since: Option<chrono::NaiveDate>,
    /// Only sessions of this day or earlier.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub until: Option<chrono::NaiveDate>,
    /// Only sessions of this body.
    #[arg(id = "of-body", long = "body", value_name = "WORDS")]
    pub body: Option<String>,
    /// The folder.
    #[arg(id = "search-sessions", long = "sessions", value_name = "DIR")]
    pub sessions: Option<PathBuf>,
    /// How many sessions at most.
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub limit: usize,
    /// In which form.
    #[arg(
        id = "search-format",
        long = "format",
        value_name = "text|json",
        default_value = "text"
    )]
    pub format: SearchFormat,
}

/// For people or for programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum SearchFormat {
    /// Lines.
    #[default]
    Text,
    /// JSON.
    Json,
}

fn read_kind(text: &str) -> Result<HitKind, String> {
    let all = || HitKind::ALL.map(HitKind::word).join(", ");
    HitKind::of(text).ok_or_else(all)
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

/// The language to print help in: `--lang` is looked for by hand because help is printed before the
/// arguments are read.
pub(super) fn language_asked(args: &[OsString]) -> Language {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    let mut asked = None;
    while let Some(arg) = args.next() {
        match arg.strip_prefix("--lang") {
            Some("") => asked = args.next(),
            Some(rest) => asked = rest.strip_prefix('='),
            None => {}
        }
    }
    Language::choose(asked.and_then(|code| code.parse().ok()))
}

/// The command line with its help in the language of the catalogue: `cli-about` for the program,
/// `cli-NAME` for a sub-command, `cli-NAME-NAME` for what it offers in turn, `cli-arg-ID` for an argument wherever it stands.
#[must_use]
pub fn localized(catalog: &Catalog) -> clap::Command {
    fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
        Arg::new(name).short(short).long(name).action(action)
    }
    fn visit(command: clap::Command, about: &str, catalog: &Catalog) -> clap::Command {
        let names: Vec<String> = command
            .get_subcommands()
            .filter(|sub| !sub.is_hide_set())
            .map(|sub| sub.get_name().to_owned())
            .collect();
        let mut command = command
            .about(catalog.text(about).to_string())
            .disable_help_subcommand(true)
            .disable_help_flag(true)
            .arg(flag("help", 'h', ArgAction::Help))
            .mut_args(|arg| {
                let help = catalog
                    .text(&format!("cli-arg-{}", arg.get_id()))
                    .to_string();
                arg.help(help)
            });
        for name in names {
            let about = match about {
                "cli-about" => format!("cli-{name}"),
                of => format!("{of}-{name}"),
            };
            command = command.mut_subcommand(name, |sub| visit(sub, &about, catalog));
        }
        command
    }
    let command =
        Cli::command()
            .disable_version_flag(true)
            .arg(flag("version", 'V', ArgAction::Version));
    visit(command, "cli-about", catalog).after_help(catalog.text("cli-after-help").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        for language in Language::ALL.iter().copied() {
            localized(&Catalog::new(language)).debug_assert();
        }
    }

    #[test]
    fn every_argument_is_explained_in_every_language() {
        for language in Language::ALL.iter().copied() {
            let mut command = localized(&Catalog::new(language));
            let mut pages = vec![command.render_help().to_string()];
            for sub in command.get_subcommands_mut() {
                pages.push(sub.render_help().to_string());
            }
            // A message that the catalogue lacks comes out as its own name.
            assert!(
                pages.iter().all(|page| !page.contains("cli-")),
                "{pages:#?}"
            );
        }
    }

    #[test]
    fn help_speaks_the_language_asked_for() {
        let args = |list: &[&str]| list.iter().map(OsString::from).collect::<Vec<_>>();
        assert_eq!(
            language_asked(&args(&["copil", "--lang", "en", "--help"])),
            Language::En
        );
        assert_eq!(
            language_asked(&args(&["copil", "--lang=en", "take"])),
            Language::En
        );
    }
}
