//! The sessions that come with the program. They are examples: never written in place, their first edit
//! goes to a copy.

use std::fs;
use std::path::Path;

use super::Failure;
use crate::model::Session;
use crate::store::{FileError, session_file};

/// Each with its file name.
pub const SHIPPED: &[(&str, &str)] = &[(
    "2009-05-27-premier-comite-de-pilotage.ron",
    include_str!("../../sessions/2009-05-27-premier-comite-de-pilotage.ron"),
)];

/// The lines that make the first of them, as they would be typed.
pub(super) const CAPTURE: &str =
    include_str!("../../sessions/2009-05-27-premier-comite-de-pilotage.capture");

/// The text of the shipped session that this is: its bare name, or a file of that name and content
/// wherever it lies.
#[must_use]
pub fn text(path: &Path) -> Option<&'static str> {
    let name = path.file_name()?.to_str()?;
    let (_, text) = SHIPPED.iter().find(|(shipped, _)| *shipped == name)?;
    let bare = path.as_os_str() == name && !path.exists();
    (bare || fs::read(path).is_ok_and(|bytes| bytes == text.as_bytes())).then_some(*text)
}

/// The session in that text.
pub(super) fn session(path: &Path, text: &str) -> Result<Session, Failure> {
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
