//! The session file, and the files of other kinds: RON that people open, diff and mail.
//!
//! Reading is total: whatever the bytes, either what they hold with clean texts or a problem with its place.
//! Nothing here touches a file; see `super::atomic` for that.

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::cleaning::Cleaning;
use super::error::FileProblem;
use super::kept::{FileKind, Kind};
use super::opening::opening;
use crate::model::{Cover, ENCRYPTED_FORMAT, Encryption};
use crate::text::{RonFault, Spot};

/// The largest file read, in bytes.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// Lists and the session itself take lines; each row takes one.
const LINES_TO_DEPTH: usize = 2;

/// How every RON of ours is read and written: `flag: "…"`, never `flag: Some("…")`.
#[must_use]
pub fn ron_options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Reads what a file holds from its bytes. A byte order mark and `\r\n` are accepted.
///
/// # Errors
/// What is wrong, and where when that is known.
pub fn parse<R: FileKind>(bytes: &[u8]) -> Result<R, (FileProblem, Option<Spot>)> {
    let source = source(bytes)?;
    match opening(source) {
        Some((kind, 0)) if kind == R::KIND => {
            return Err((FileProblem::NotOurs(kind), Some(Spot::at(source, 1, 1))));
        }
        Some((kind, format)) if kind == R::KIND => {
            if !(R::FORMAT..=R::NEWEST).contains(&format) {
                return Err((FileProblem::Newer(format), None));
            }
        }
        Some((found, _)) => {
            let wanted = R::KIND;
            return Err((FileProblem::OtherKind { found, wanted }, None));
        }
        None => return Err((FileProblem::NotOurs(R::KIND), Some(Spot::at(source, 1, 1)))),
    }
    let mut root: R = read(source).map_err(|error| {
        let fault = RonFault::explain(source, &error);
        let problem = FileProblem::Form {
            message: fault.message,
            hint: fault.hint,
        };
        (problem, Some(fault.spot))
    })?;
    root.tidy();
    match root.fault(source) {
        Some(fault) => Err(fault),
        None => Ok(root),
    }
}

/// Which kind of file these bytes say they are, before anything else is read of them.
#[must_use]
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    opening(source(bytes).ok()?).map(|(kind, _)| kind)
}

/// What is needed to read what is encrypted in a session, if anything is.
#[must_use]
pub fn encryption(bytes: &[u8]) -> Option<Encryption> {
    /// All else is skipped.
    #[derive(Deserialize)]
    struct Head {
        #[serde(default)]
        encryption: Option<Encryption>,
    }
    if !may_be_encrypted(bytes) {
        return None;
    }
    let head: Head = ron_options().from_str(source(bytes).ok()?).ok()?;
    head.encryption
}

/// Whether a session is encrypted as a whole: then nothing of it is to be read without its key.
#[must_use]
pub fn is_shut(bytes: &[u8]) -> bool {
    encryption(bytes).is_some_and(|encryption| encryption.cover == Cover::Whole)
}

/// More bytes than come before the format, comments of a patient hand included.
pub(super) const HEAD: usize = 4096;

/// Whether the beginning of a file says that something of it is encrypted. Nothing behind it is looked at: a search
/// asks this of each file of an archive.
pub(super) fn may_be_encrypted(bytes: &[u8]) -> bool {
    opening_at_head(bytes) == Some((Kind::Session, ENCRYPTED_FORMAT))
}

/// Which kind of file the beginning of one says it is; none where it does not say so that early.
pub(super) fn kind_at_head(bytes: &[u8]) -> Option<Kind> {
    opening_at_head(bytes).map(|(kind, _)| kind)
}

fn opening_at_head(bytes: &[u8]) -> Option<(Kind, u32)> {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    // Where the format stands in the first field, all of it stands before the first comma.
    let field = memchr::memchr(b',', head).and_then(|comma| head.get(..=comma));
    let told = field.and_then(|field| opening(source(field).ok()?));
    told.or_else(|| {
        let head = String::from_utf8_lossy(head);
        opening(head.strip_prefix('\u{feff}').unwrap_or(&head))
    })
}

fn source(bytes: &[u8]) -> Result<&str, (FileProblem, Option<Spot>)> {
    let source = std::str::from_utf8(bytes).map_err(|_| (FileProblem::NotText, None))?;
    Ok(source.strip_prefix('\u{feff}').unwrap_or(source))
}

fn read<R: DeserializeOwned>(source: &str) -> Result<R, ron::error::SpannedError> {
    let mut reader = ron::Deserializer::from_str_with_options(source, &ron_options())?;
    let root = R::deserialize(Cleaning(&mut reader)).map_err(|error| reader.span_error(error))?;
    reader.end().map_err(|error| reader.span_error(error))?;
    Ok(root)
}

/// The text of a file.
///
/// # Errors
/// [`FileProblem::System`] when the writer refuses, which plain data cannot bring about.
pub fn write<R: FileKind>(root: &R) -> Result<String, FileProblem> {
    let pretty = PrettyConfig::new()
        .depth_limit(LINES_TO_DEPTH)
        .new_line("\n");
    let text = ron_options()
        .to_string_pretty(root, pretty)
        .map_err(|error| FileProblem::System(error.to_string()))?;
    let mut text = plain_apostrophes(&text);
    text.push('\n');
    Ok(text)
}

/// RON's writer puts a backslash before every apostrophe and writes U+3000 as a number; a French or a
/// Japanese reader of the file should see neither. Backslashes stand in quoted texts only.
fn plain_apostrophes(written: &str) -> String {
    let mut text = String::with_capacity(written.len());
    let mut chars = written.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        let rest = chars.as_str();
        if rest.starts_with('\'') {
            continue;
        }
        if let Some(rest) = rest.strip_prefix("u{3000}") {
            text.push('\u{3000}');
            chars = rest.chars();
            continue;
        }
        text.push(c);
        text.extend(chars.next());
    }
    text
}
