//! Where copil keeps things, and what the user's configuration file says.

use std::path::{Path, PathBuf};

use etcetera::{BaseStrategy, choose_base_strategy};
use serde::Deserialize;

use super::fault::Fault;
use super::{Exit, Failure};
use crate::capture::{Abbreviations, Phrases};
use crate::keys::Keymap;
use crate::locale::{Catalog, Language};
use crate::store::session_file::ron_options;
use crate::store::{FileError, FileProblem, folder};
use crate::text::{Notice, RonFault, Spot, clean_line};

/// The platform's folders for this program.
#[derive(Clone, Debug)]
pub struct Folders {
    /// `config.ron`, `keys.ron`, `abbreviations.ron`, `phrases.ron`, `themes/`.
    pub config: PathBuf,
    /// `sessions/`: where new sessions go.
    pub data: PathBuf,
    /// Where the rich text of a copy is kept when the terminal can only take the plain one.
    pub state: PathBuf,
    /// What may be thrown away at any time: the index of the sessions' words.
    pub cache: PathBuf,
}

impl Folders {
    /// The folders of the platform; the current folder when it knows none (no home).
    #[must_use]
    pub fn find() -> Self {
        let here = || PathBuf::from(".");
        let config = choose_base_strategy().map(|base| base.config_dir().join("copil"));
        let cache = choose_base_strategy().map(|base| base.cache_dir().join("copil"));
        Self {
            config: config.unwrap_or_else(|_| here()),
            data: folder::data_folder().unwrap_or_else(here),
            state: folder::state_folder().unwrap_or_else(here),
            cache: cache.unwrap_or_else(|_| here()),
        }
    }

    /// Where new sessions go and the start screen looks.
    #[must_use]
    pub fn sessions(&self) -> PathBuf {
        self.data.join("sessions")
    }

    /// The user's house styles, which come before the embedded ones.
    #[must_use]
    pub fn house_styles(&self) -> PathBuf {
        self.config.join("themes").join("house")
    }

    /// The user's screen themes, which come before the embedded ones.
    #[must_use]
    pub fn screen_themes(&self) -> PathBuf {
        self.config.join("themes").join("screen")
    }
}

/// The configuration file, `config.ron`: every field optional, none unknown.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    language: Option<String>,
    theme: Option<String>,
    room_theme: Option<String>,
    sessions: Option<PathBuf>,
    rapporteur: Option<String>,
    mouse: Option<bool>,
    identity: Option<PathBuf>,
}

/// What the user configured, resolved.
#[derive(Clone, Debug)]
pub struct Config {
    /// The file it was read from, or would be.
    pub file: PathBuf,
    /// The language of the screen.
    pub language: Option<Language>,
    /// The theme.
    pub theme: Option<String>,
    /// The theme of what the room sees.
    pub room_theme: Option<String>,
    /// The folder of sessions.
    pub sessions: Option<PathBuf>,
    /// How the rapporteur is named to others who open the same file.
    pub rapporteur: Option<String>,
    /// Whether the terminal is asked to tell of the mouse.
    pub mouse: bool,
    /// The file of private keys that opens what is encrypted.
    pub identity: Option<PathBuf>,
    /// `;mae` and what it stands for.
    pub abbreviations: Abbreviations,
    /// Ready-made phrases.
    pub phrases: Phrases,
    /// Keys other than the usual ones.
    pub keymap: Keymap,
}

impl Config {
    /// Reads the configuration: the file named, which must then exist, or the user's own, which need not;
    /// `abbreviations.ron`, `phrases.ron` and `keys.ron` beside it.
    ///
    /// # Errors
    /// An input failure that says where each file is wrong.
    pub fn load(named: Option<&Path>, folders: &Folders) -> Result<Self, Failure> {
        let path = named.map_or_else(|| folders.config.join("config.ron"), Path::to_path_buf);
        let folder = path
            .parent()
            .map_or_else(|| folders.config.clone(), Path::to_path_buf);
        let file: File = match read(&path)? {
            None if named.is_some() => {
                return Err(FileError::new(&path, FileProblem::Missing).into());
            }
            None => File::default(),
            Some(text) => ron_options().from_str(&text).map_err(|error| {
                let fault = RonFault::explain(&text, &error);
                wrong(&path, fault.message, Some(&fault.spot), fault.hint)
            })?,
        };
        let language = match file.language.as_deref() {
            None => None,
            Some(name) => Some(name.parse().map_err(|()| {
                let language = Notice::new("config-language").with("name", name);
                Failure::faults(Exit::Input, [Fault::new(&path, language)])
            })?),
        };
        let path_of = |name| folder.join(name);
        let abbreviations = table(&path_of("abbreviations.ron"), |text, path| {
            Abbreviations::read(text)
                .map_err(|error| wrong(path, error.message(), error.spot(), error.hint()))
        })?;
        let phrases = table(&path_of("phrases.ron"), |text, path| {
            Phrases::read(text)
                .map_err(|error| wrong(path, error.message(), error.spot(), error.hint()))
        })?;
        let keymap = match read(&folder.join("keys.ron"))? {
            None => Keymap::standard(),
            Some(text) => Keymap::read(&text).map_err(|errors| {
                // The language is not settled before this file is read: the system's speaks.
                let catalog = Catalog::new(Language::choose(language));
                let place = folder.join("keys.ron");
                let lines: Vec<String> = errors
                    .iter()
                    .map(|error| format!("{}{}", Place(&place), error.message(&catalog)))
                    .collect();
                Failure::input(lines.join("\n"))
            })?,
        };
        Ok(Self {
            file: path,
            language,
            theme: file.theme,
            room_theme: file.room_theme,
            sessions: file.sessions,
            rapporteur: file.rapporteur.map(|name| clean_line(&name)),
            mouse: file.mouse.unwrap_or(true),
            identity: file.identity,
            abbreviations,
            phrases,
            keymap,
        })
    }
}

/// A table of the user's, where there is one.
fn table<T: Default>(
    path: &Path,
    parse: impl FnOnce(&str, &Path) -> Result<T, Failure>,
) -> Result<T, Failure> {
    match read(path)? {
        None => Ok(T::default()),
        Some(text) => parse(&text, path),
    }
}

/// A file of the user's that cannot be read: where, why, what to do.
fn wrong(path: &Path, message: Notice, spot: Option<&Spot>, hint: Option<Notice>) -> Failure {
    let fault = Fault::new(path, message).at(spot).hint(hint);
    Failure::faults(Exit::Input, [fault])
}

/// A path at the head of a message.
struct Place<'a>(&'a Path);

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: ", self.0.display())
    }
}

/// The text of a small file; none when there is no such file.
pub(super) fn read(path: &Path) -> Result<Option<String>, Failure> {
    super::files::text_of(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_that_is_read_is_told_in_the_file_to_begin_with() {
        let fields = format!("{:?}", File::default());
        let (_, fields) = fields.split_once("{ ").unwrap();
        let names: Vec<&str> = fields
            .split(", ")
            .filter_map(|field| Some(field.split_once(':')?.0))
            .collect();
        let told: Vec<&str> = super::super::defaults::SETTINGS
            .iter()
            .map(|(name, ..)| *name)
            .collect();
        assert_eq!(told, names);
    }
}
