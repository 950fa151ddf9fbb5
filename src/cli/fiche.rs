//! `copil fiche`: makes a fiche « Bonne pratique », blank or of what a session has marked for one; opens
//! one on the screen, and nothing else.

use std::path::Path;

use super::args::NewFicheArgs;
use super::{Cli, Context, Exit, Failure, files, open, papers};
use crate::locale;
use crate::model::{Fiche, Language};
use crate::store::{self, FileError, FileKind, FileProblem};

/// `copil fiche new`.
pub(super) fn new(args: &NewFicheArgs, context: &Context) -> Result<Exit, Failure> {
    let mut fiche = match &args.from {
        Some(path) => of_session(path, args.who.as_deref(), context)?,
        None => Fiche::new(language(context.catalog.language())),
    };
    if let Some(language) = args.language {
        fiche.language = language;
    }
    store::create(&args.file, &fiche)?;
    Ok(Exit::Done)
}

fn of_session(path: &Path, who: Option<&str>, context: &Context) -> Result<Fiche, Failure> {
    let session = files::read(path, context)?;
    if let Some(key) = who
        && session.person(key).is_none()
    {
        let args = [("key", key.to_owned().into())];
        let said = context.catalog.with("finding-unknown-person", &args);
        return Err(Failure::usage(said));
    }
    let today = context.clock.now().date();
    Ok(Fiche::of_practices(&session, who, today))
}

/// `copil fiche edit`.
pub(super) fn edit(path: &Path, cli: Cli, context: Context) -> Result<Exit, Failure> {
    if papers::read(path)?.is_none() {
        let wanted = Fiche::KIND;
        let problem = match store::kind(path)? {
            Some(found) => FileProblem::OtherKind { found, wanted },
            None => FileProblem::NotOurs(wanted),
        };
        return Err(FileError::new(path, problem).into());
    }
    let file = Some(path.to_owned());
    let cli = Cli { file, ..cli };
    open::run(&cli, None, context)
}

const fn language(screen: locale::Language) -> Language {
    match screen {
        locale::Language::Fr => Language::Fr,
        locale::Language::En => Language::En,
        locale::Language::Ja => Language::Ja,
    }
}
