//! What several sub-commands do with files: read a session, find its house style, open it to write.

use std::path::Path;
use std::sync::Arc;

use super::fault::Fault;
use super::{Context, Exit, Failure};
use crate::document::{self, House};
use crate::model::Session;
use crate::store::{self, Access, Opened, Options, Origin, StoreError, StoreEvent};
use crate::text::Notice;

/// A session as its file and its journal have it; nothing is written.
pub(super) fn read(path: &Path) -> Result<Session, Failure> {
    let loaded = store::read(path).map_err(Failure::from)?;
    Ok(loaded.session().clone())
}

/// The house style of this name: the user's own, or the embedded one.
pub(super) fn house(name: &str, context: &Context) -> Result<House, Failure> {
    let own = context.folders.house_styles().join(format!("{name}.ron"));
    // A name is part of a path only when it cannot leave the folder.
    let plain = name
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    let text = if plain {
        super::config::read(&own)?
    } else {
        None
    };
    match (&text, document::house::embedded(name)) {
        (Some(text), _) => read_house(name, &own, text),
        (None, Some(text)) => read_house(name, &own, text),
        (None, None) => Err(no_house(name, context)),
    }
}

/// The house style that a user asks for: by its name, or by the path of its file.
pub(super) fn house_asked(asked: &str, context: &Context) -> Result<House, Failure> {
    let path = Path::new(asked);
    let is_file = path.extension().is_some() || path.components().count() > 1;
    if !is_file {
        return house(asked, context);
    }
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    match super::config::read(path)? {
        Some(text) => read_house(&name, path, &text),
        None => Err(store::FileError::new(path, store::FileProblem::Missing).into()),
    }
}

fn read_house(name: &str, file: &Path, text: &str) -> Result<House, Failure> {
    let house = House::read(name, text).map_err(|error| {
        let fault = Fault::new(file, error.problem)
            .at(error.spot.as_ref())
            .hint(error.hint);
        Failure::faults(Exit::Input, [fault])
    })?;
    let Some(logo) = house.look().logo() else {
        return Ok(house);
    };
    // Beside the house style that names it.
    let path = file.with_file_name(logo);
    match std::fs::read(&path) {
        Ok(picture) => Ok(house.with_logo(picture)),
        Err(error) => Err(store::FileError::io(&path, &error).into()),
    }
}

fn no_house(name: &str, context: &Context) -> Failure {
    let args = [("house", name.into())];
    Failure::input(context.catalog.with("cli-no-house", &args))
}

/// How this user opens sessions.
pub(super) fn options(context: &Context, origin: Origin) -> Options {
    let clock = context.clock;
    Options {
        who: context.config.rapporteur.clone().unwrap_or_else(user_name),
        host: store::host_name(),
        now: Arc::new(move || clock.now()),
        read_only: false,
        refuge: store::folder::state_folder(),
        origin,
    }
}

/// Opens a session to write it, or fails when that is not for us.
pub(super) fn open(
    path: &Path,
    context: &Context,
    on_event: impl Fn(StoreEvent) + Send + 'static,
) -> Result<Opened, Failure> {
    if super::shipped::text(path).is_some() {
        let message = context.catalog.with(
            "cli-shipped",
            &[("path", path.display().to_string().into())],
        );
        return Err(Failure::held(message));
    }
    let opened = store::open(path, options(context, Origin::Lines), on_event)
        .map_err(|error| refused(path, error))?;
    if let Access::Viewer { holder } = &opened.access {
        return Err(held(path, holder.as_ref(), context));
    }
    Ok(opened)
}

/// Somebody else writes this session.
pub(super) fn held(path: &Path, holder: Option<&store::Holder>, context: &Context) -> Failure {
    let path = path.display().to_string();
    Failure::held(match holder {
        None => context.catalog.with("cli-held", &[("path", path.into())]),
        Some(holder) => {
            let hour = crate::app::flow::names::hour(holder.since.time());
            let args = [
                ("path", path.into()),
                ("who", holder.who.as_str().into()),
                ("host", holder.host.as_str().into()),
                ("hour", hour.into()),
            ];
            context.catalog.with("cli-held-by", &args)
        }
    })
}

impl From<store::FileError> for Failure {
    fn from(error: store::FileError) -> Self {
        use store::FileProblem;
        let exit = match error.problem {
            FileProblem::Exists
            | FileProblem::NotAllowed
            | FileProblem::ReadOnly
            | FileProblem::NoSpace
            | FileProblem::System(_) => Exit::System,
            _ => Exit::Input,
        };
        Self::faults(exit, [Fault::from(&error)])
    }
}

/// Why a session is not ours to write.
pub(super) fn refused(path: &Path, error: StoreError) -> Failure {
    let (id, holder) = match error {
        StoreError::File(error) => return error.into(),
        StoreError::OtherMachine(holder) => ("held-other-machine", Some(holder)),
        StoreError::NoAnswer(holder) => ("held-no-answer", holder),
    };
    let (who, host) = holder
        .map(|holder| (holder.who, holder.host))
        .unwrap_or_default();
    let notice = Notice::new(id).with("who", who).with("host", host);
    Failure::faults(Exit::Held, [Fault::new(path, notice)])
}

/// Stands in the lock note where the system does not say who its user is.
pub(super) const UNKNOWN_USER: &str = "?";

fn user_name() -> String {
    ["USER", "LOGNAME", "USERNAME"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_else(|| UNKNOWN_USER.to_owned())
}
