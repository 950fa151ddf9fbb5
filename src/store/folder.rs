//! A folder of sessions, fiches and roadmaps.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::error::{FileError, FileProblem};
use super::kept::{Kept, Kind};
use super::listing::Listing;
use super::storage::{Disk, Storage};
use crate::model::{Date, DecisionState, Fiche, NextMeeting, Roadmap, Session};
use crate::text;

/// One file of a folder, or what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its file.
    pub path: PathBuf,
    /// What it says, or why it cannot be read.
    pub found: Result<Found, FileError>,
}

/// What a file of a folder holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A session.
    Session(Box<Heading>),
    /// A session that is encrypted as a whole: all that its file says without the key.
    Shut {
        /// Which of its meetings.
        number: u32,
        /// The day.
        date: Date,
    },
    /// A fiche.
    Fiche(Box<Fiche>),
}

impl Summary {
    /// The last part of a folder's list: sessions, fiches, what is broken; each with its own order, the
    /// newest first.
    fn place(&self) -> (u8, Reverse<Option<NaiveDate>>) {
        match &self.found {
            Ok(Found::Session(heading)) => (0, Reverse(heading.date.first_day())),
            Ok(Found::Shut { date, .. }) => (0, Reverse(date.first_day())),
            Ok(Found::Fiche(fiche)) => (1, Reverse(fiche.updated)),
            Err(_) => (2, Reverse(None)),
        }
    }
}

/// What a list of sessions shows of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The masthead.
    pub event: String,
    /// The body.
    pub body: String,
    /// Which of its meetings.
    pub number: u32,
    /// The day.
    pub date: Date,
    /// How many people stand on the roster.
    pub people: usize,
    /// How many lines the log has.
    pub entries: usize,
    /// How many decisions stand (noted or adopted).
    pub decisions: usize,
    /// How many of them the chair has adopted.
    pub adopted: usize,
    /// The session is closed.
    pub closed: bool,
    /// The next meeting, when it was said.
    pub next: Option<NextMeeting>,
}

impl From<&Session> for Heading {
    fn from(session: &Session) -> Self {
        let adopted = |state| state == DecisionState::Adopted;
        Self {
            event: session.event.clone(),
            body: session.body.clone(),
            number: session.number,
            date: session.date.clone(),
            people: session.people.len(),
            entries: session.log.len(),
            decisions: session.numbered().count(),
            adopted: session
                .numbered()
                .filter(|(_, decision)| adopted(decision.state))
                .count(),
            closed: session.live.closed,
            next: session.announced().cloned(),
        }
    }
}

/// The sessions of a folder, newest first, then its fiches; a broken file stands last, with its error. A
/// folder that is not there has none.
///
/// # Errors
/// When the folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Summary>, FileError> {
    let listing = Listing::of(folder)?;
    let mut summaries: Vec<Summary> = listing
        .files()
        .filter_map(|path| {
            let found = glance(&listing, &path).transpose()?;
            Some(Summary { path, found })
        })
        .collect();
    summaries.sort_by_key(Summary::place);
    Ok(summaries)
}

/// What a file holds; none for a roadmap, which is read where it is cited.
fn glance(listing: &Listing, path: &Path) -> Result<Option<Found>, FileError> {
    Ok(match super::kind(path)? {
        Some(Kind::Roadmap) => None,
        Some(Kind::Fiche) => {
            let loaded = super::glance::<Fiche>(listing, path)?;
            Some(Found::Fiche(Box::new(loaded.editor.root().clone())))
        }
        // What is nothing of ours is told as what it should be.
        Some(Kind::Session) | None => match super::glance(listing, path) {
            Ok(loaded) => Some(Found::Session(Box::new(Heading::from(loaded.session())))),
            Err(error) if error.problem == FileProblem::Encrypted => {
                let shut: Session = super::read_plain(path)?;
                let (number, date) = (shut.number, shut.date);
                Some(Found::Shut { number, date })
            }
            Err(error) => return Err(error),
        },
    })
}

/// The roadmaps of a folder, in the order of their names; one that is broken is left out.
#[must_use]
pub fn roadmaps(folder: &Path) -> Vec<Roadmap> {
    let mut paths = Disk.list(folder).unwrap_or_default();
    paths.sort();
    paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .filter(|path| super::kind(path) == Ok(Some(Kind::Roadmap)))
        .filter_map(|path| super::read_plain(&path).ok())
        .collect()
}

/// The folder of this user's own sessions (`$XDG_DATA_HOME/copil`), where there is a home.
#[must_use]
pub fn data_folder() -> Option<PathBuf> {
    use etcetera::BaseStrategy;
    let base = etcetera::choose_base_strategy().ok()?;
    Some(base.data_dir().join("copil"))
}

/// The folder where journals go when a session's own refuses them (`$XDG_STATE_HOME/copil`).
#[must_use]
pub fn state_folder() -> Option<PathBuf> {
    use etcetera::BaseStrategy;
    let base = etcetera::choose_base_strategy().ok()?;
    Some(
        base.state_dir()
            .unwrap_or_else(|| base.data_dir())
            .join("copil"),
    )
}

/// The longest name, in bytes, that leaves room for the endings of what stands beside a session.
const LONGEST_NAME: usize = 120;

/// A plain file name (without its ending) made of any words: lower case, accents dropped, everything
/// else a dash (`Comité de pilotage n° 1` → `comite-de-pilotage-n-1`).
///
/// None when nothing is left of it, or when it is a name that Windows keeps for itself (`con`).
#[must_use]
pub fn slug(words: &str) -> Option<String> {
    let mut slug = text::slug(words);
    slug.truncate(slug.floor_char_boundary(LONGEST_NAME));
    let slug = slug.trim_end_matches('-');
    (!slug.is_empty() && !is_reserved(slug)).then(|| slug.to_owned())
}

fn is_reserved(name: &str) -> bool {
    let numbered = |kind: &str| {
        name.strip_prefix(kind)
            .is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']))
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// Copies a session, journal merged, into a folder under its own name, or with a number when that is
/// taken; gives the copy's path. A shipped session is never written in place: this is what is offered.
///
/// # Errors
/// What is wrong with its files, or what the system refused.
pub fn copy(path: &Path, folder: &Path) -> Result<PathBuf, FileError> {
    let loaded = super::read::<Session>(path)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    make(folder, &stem, loaded.session())
}

/// Makes the file of a session or of another kind in a folder, which is made if need be, under a plain name made of these
/// words, or with a number when that is taken; gives its path.
///
/// # Errors
/// When nothing is left of the words, or what the system refused.
pub fn make<R: Kept>(folder: &Path, words: &str, root: &R) -> Result<PathBuf, FileError> {
    let bad_name = || {
        let name = text::visible(words).into_owned();
        FileError::new(folder, FileProblem::Name(name))
    };
    let stem = slug(words).ok_or_else(bad_name)?;
    Disk.create_folder(folder)
        .map_err(|error| FileError::io(folder, &error))?;
    let mut number = 1;
    loop {
        let name = match number {
            1 => format!("{stem}.ron"),
            n => format!("{stem}-{n}.ron"),
        };
        let path = folder.join(name);
        match super::create(&path, root) {
            Err(FileError {
                problem: FileProblem::Exists,
                ..
            }) => number += 1,
            other => return other.map(|()| path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_of_plain_words_only() {
        for (words, name) in [
            (
                "2009-05-27 Premier comité de pilotage",
                Some("2009-05-27-premier-comite-de-pilotage"),
            ),
            (
                "Rencontres des villes d’eau",
                Some("rencontres-des-villes-d-eau"),
            ),
            ("../../.bashrc", Some("bashrc")),
            ("..\\x", Some("x")),
            ("-rf", Some("rf")),
            ("a\nb\0c", Some("a-b-c")),
            ("議事録", Some("議事録")),
            ("CON", None),
            ("com1", None),
            ("com10", Some("com10")),
            ("…", None),
            ("", None),
        ] {
            assert_eq!(slug(words).as_deref(), name, "{words:?}");
        }
        assert!(slug(&"é".repeat(400)).unwrap().len() <= LONGEST_NAME);
        assert_eq!(slug("Étape"), slug("E\u{301}tape"));
    }
}
