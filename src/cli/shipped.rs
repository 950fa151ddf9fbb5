//! The sessions, fiches and roadmaps that come with the program. They are examples: never written in place, their first edit
//! goes to a copy.

use std::fs;
use std::path::Path;

use super::Failure;
use crate::store::{FileError, FileKind, session_file};

macro_rules! shipped {
    ($($folder:literal $name:literal),* $(,)?) => {
        &[$((concat!($name, ".ron"), include_str!(concat!("../../sessions/", $folder, $name, ".ron")))),*]
    };
}

/// The sessions, each with its file name: the worked example, then what was prepared for the one after it.
pub const SHIPPED: &[(&str, &str)] = shipped![
    "" "2009-05-27-premier-comite-de-pilotage",
    "" "2009-10-deuxieme-comite-de-pilotage",
];

/// The fiches.
pub(super) const FICHES: &[(&str, &str)] = shipped!["fiches/" "fiche-vierge"];

/// The roadmaps, the last one counts where none is named.
pub(super) const ROADMAPS: &[(&str, &str)] =
    shipped!["feuilles-de-route/" "feuille-de-route-2013-2018"];

/// The lines that make the first of them, as they would be typed.
pub(super) const CAPTURE: &str =
    include_str!("../../sessions/2009-05-27-premier-comite-de-pilotage.capture");

/// The text of the shipped file that this is: its bare name, or a file of that name and content
/// wherever it lies.
#[must_use]
pub fn text(path: &Path) -> Option<&'static str> {
    let name = path.file_name()?.to_str()?;
    let all = SHIPPED.iter().chain(FICHES).chain(ROADMAPS);
    let (_, text) = all.into_iter().find(|(shipped, _)| *shipped == name)?;
    let bare = path.as_os_str() == name && !path.exists();
    (bare || fs::read(path).is_ok_and(|bytes| bytes == text.as_bytes())).then_some(*text)
}

/// What stands in that text.
pub(super) fn parse<R: FileKind>(path: &Path, text: &str) -> Result<R, Failure> {
    session_file::parse(text.as_bytes()).map_err(|(problem, spot)| {
        let path = path.to_owned();
        FileError {
            path,
            spot,
            problem,
        }
        .into()
    })
}
