//! Fiches as the screen needs them: read, made, opened beside the roadmap whose objectives they cite.

use std::path::{Path, PathBuf};

use super::shipped::{self, ROADMAPS};
use super::{Context, Failure};
use crate::app::{Access, FicheHead, FicheOpened, Saved};
use crate::document::House;
use crate::edit::Editor;
use crate::model::{Fiche, Roadmap};
use crate::store::{self, FileKind, Kind};

/// The fiche in this file, shipped or one's own; none when it is another kind.
pub(super) fn read(path: &Path) -> Result<Option<Fiche>, Failure> {
    if let Some(text) = shipped::text(path) {
        let is_fiche = store::session_file::kind(text.as_bytes()) == Some(Kind::Fiche);
        return is_fiche.then(|| shipped::parse(path, text)).transpose();
    }
    Ok(match store::kind(path)? {
        Some(Kind::Fiche) => Some(store::read::<Fiche>(path)?.editor.root().clone()),
        Some(Kind::Session | Kind::Roadmap) | None => None,
    })
}

/// The roadmap whose objectives are cited: the last of this folder by its name, else the last one shipped.
pub(super) fn cited(folder: &Path) -> Option<Roadmap> {
    let own = store::folder::roadmaps(folder).pop();
    own.or_else(|| {
        let (_, text) = ROADMAPS.last()?;
        store::session_file::parse(text.as_bytes()).ok()
    })
}

/// A fiche as the application opens it, nothing to be said of it.
pub(super) fn opened(
    path: &Path,
    editor: Editor<Fiche>,
    house: House,
    access: Access,
    folder: &Path,
) -> FicheOpened {
    FicheOpened {
        path: path.to_owned(),
        editor,
        draft: String::new(),
        house,
        access,
        saved: Saved::Untouched,
        said: None,
        roadmap: cited(folder),
    }
}

/// What the start screen shows of a fiche.
pub(super) fn head(fiche: &Fiche) -> FicheHead {
    FicheHead {
        town: fiche.town.clone(),
        name: fiche.name.clone(),
        updated: fiche.updated,
        missing: fiche.problems().len(),
    }
}

/// Makes the file of a new fiche in a folder.
pub(super) fn make(folder: &Path, fiche: &Fiche, context: &Context) -> Result<PathBuf, Failure> {
    let day = fiche.updated.unwrap_or_else(|| context.clock.now().date());
    let stem = format!("{} {} {day}", Fiche::KIND.word(), fiche.town);
    Ok(store::folder::make(folder, &stem, fiche)?)
}
