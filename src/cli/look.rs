//! What the screen asks of the world that only reads: the folder's list, a document's text, themes, a
//! session as the application opens it. Whoever may write does it elsewhere ([`super::world`]).

use std::path::{Path, PathBuf};

use super::fault::Fault;
use super::follow::{self, Asked};
use super::shipped::{self, FICHES, SHIPPED};
use super::translate::{from_home, meeting};
use super::{Context, Failure, papers};
use crate::app::{Access, Event, Found, NewSession, Opened, Saved, Summary, Themes, WrittenLine};
use crate::document::{self, Document, House};
use crate::edit::{Edit, Editor, Row, Slot};
use crate::locale::Catalog;
use crate::model::Session;
use crate::store;
use crate::store::vault::Key;
use crate::theme::{Colours, Library, Theme, ThemeError};
use crate::write;

/// The folder of sessions: the one of the command line, of the configuration, of the platform.
pub(super) fn folder(asked: Option<&Path>, context: &Context) -> PathBuf {
    asked
        .or(context.config.sessions.as_deref())
        .map_or_else(|| context.folders.sessions(), Path::to_owned)
}

/// The sessions of a folder, then the shipped ones.
pub(super) fn listed(folder: &Path, words: &Catalog) -> Result<Event, Failure> {
    let own = store::folder::list(folder)?.into_iter();
    let own = own.map(|summary| Summary {
        path: summary.path,
        shipped: false,
        is: match &summary.found {
            Ok(store::folder::Found::Session(heading)) => Ok(Found::Meeting(meeting(heading))),
            Ok(store::folder::Found::Shut { number, date }) => Ok(Found::Shut {
                number: *number,
                date: date.clone(),
            }),
            Ok(store::folder::Found::Fiche(fiche)) => Ok(Found::Fiche(papers::head(fiche))),
            Err(error) => Err(Fault::from(error).worded(words)),
        },
    });
    let shipped = |(name, text): &(&str, &'static str), head: Head| {
        let path = PathBuf::from(name);
        let is = head(&path, text).map_err(|failure| failure.worded(words));
        Summary {
            path,
            shipped: true,
            is,
        }
    };
    let sessions = SHIPPED.iter().map(|file| {
        shipped(file, |path, text| {
            let session: Session = shipped::parse(path, text)?;
            Ok(Found::Meeting(meeting(&(&session).into())))
        })
    });
    let fiches = FICHES.iter().map(|file| {
        shipped(file, |path, text| {
            Ok(Found::Fiche(papers::head(&shipped::parse(path, text)?)))
        })
    });
    let mut listed: Vec<Summary> = own.chain(sessions).chain(fiches).collect();
    // Sessions before fiches, one's own before those that are shipped.
    listed.sort_by_key(Summary::is_fiche);
    Ok(Event::Listed(listed))
}

/// How what the start screen shows of a shipped file is found.
type Head = fn(&Path, &str) -> Result<Found, Failure>;

/// The text of a document, as it will be copied.
pub(super) fn written(document: &Document, house: &House) -> Event {
    let options = write::Options::new(house, document::Format::Text);
    let lines = write::lines(document, &options);
    let lines = lines.into_iter().map(|line| WrittenLine {
        text: line.text,
        sources: line.sources,
        mark: line.mark,
    });
    Event::Written(lines.collect())
}

/// A session opened, nothing to be said of it.
pub(super) fn opened(
    path: &Path,
    editor: Editor,
    house: &House,
    access: Access,
    context: &Context,
) -> Opened {
    Opened {
        path: path.to_owned(),
        editor,
        draft: String::new(),
        house: house.clone(),
        abbreviations: context.config.abbreviations.clone(),
        phrases: context.config.phrases.clone(),
        access,
        locked: false,
        saved: Saved::Untouched,
        said: None,
    }
}

/// The session that a sheet asks for; the key is that of the one before it.
pub(super) fn session_of(
    new: &NewSession,
    today: chrono::NaiveDate,
    key: Option<&Key>,
    context: &Context,
) -> Result<Session, Failure> {
    if let Some(last) = &new.from {
        let asked = Asked {
            event: Some(new.event.clone()),
            body: Some(new.body.clone()),
            number: Some(new.number.max(1)),
            date: new.date.clone(),
            place: Some(new.place.clone()).filter(|place| !place.is_empty()),
            agenda: None,
            people: new.people.clone(),
        };
        return follow::after(last, &follow::last(last, key)?, asked, context);
    }
    let mut editor = Editor::new(Session::new(
        &new.event,
        &new.body,
        new.number.max(1),
        new.date.clone().unwrap_or(today.into()),
        &new.place,
    ));
    let people = new.people.iter().map(|person| Edit::Insert {
        at: Slot::Last,
        row: Row::Person(person.clone()),
    });
    editor.commit(people.collect()).map_err(Failure::input)?;
    Ok(editor.session().clone())
}

/// The themes of the program, and those of the user's folder in front of them.
pub(super) fn library(context: &Context) -> Library {
    let mut library = Library::embedded();
    let folder = std::fs::read_dir(context.folders.screen_themes());
    for path in folder
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
    {
        let name = path.file_stem().and_then(|stem| stem.to_str());
        if path.extension().is_some_and(|extension| extension == "ron")
            && let (Some(name), Ok(source)) = (name, std::fs::read_to_string(&path))
        {
            library.add(name, &source);
        }
    }
    library
}

/// The themes to choose from.
pub(super) fn themes(library: &Library, shown: &str, context: &Context) -> Event {
    Event::Themes(Themes {
        names: library.names().map(str::to_owned).collect(),
        at: 0,
        before: shown.to_owned(),
        file: from_home(context.config.file.clone()).display().to_string(),
    })
}

/// The theme of what the room sees: the one that the configuration names, or the one made for a projector.
/// None where it cannot be read: then the room sees it as the rapporteur does.
pub(super) fn room_theme(library: &Library, context: &Context) -> Option<Theme> {
    let named = context.config.room_theme.as_deref();
    match theme(library, named.unwrap_or(Library::PROJECTOR)) {
        Ok(theme) => Some(theme),
        Err(error) => {
            tracing::warn!(?error, "the theme of the room");
            None
        }
    }
}

/// A theme in the colours of this terminal.
pub(super) fn theme(library: &Library, name: &str) -> Result<Theme, ThemeError> {
    let value = |name| std::env::var(name).ok();
    let (no_color, colorterm, term) = (value("NO_COLOR"), value("COLORTERM"), value("TERM"));
    let colours =
        Colours::of_environment(no_color.as_deref(), colorterm.as_deref(), term.as_deref());
    library.theme(name, colours)
}
