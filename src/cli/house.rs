//! House styles as files: the user's own, or those that come with the program, with the pictures they name.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use super::fault::Fault;
use super::{Context, Exit, Failure};
use crate::document::{House, HouseError, house};
use crate::store::{FileError, FileProblem};
use crate::text::{Notice, Spot};

/// The house style of this name: the user's own, or the embedded one.
pub(super) fn named(name: &str, context: &Context) -> Result<House, Failure> {
    let file = own_file(name, context);
    let own = match &file {
        Some(file) => super::config::read(file)?,
        None => None,
    };
    if own.is_none() && name == house::USUAL {
        return Ok(House::usual());
    }
    let text = own.or_else(|| house::embedded(name).map(str::to_owned));
    let Some((text, file)) = text.zip(file) else {
        let args = [("house", name.into())];
        return Err(Failure::input(context.catalog.with("cli-no-house", &args)));
    };
    read(name, &file, &text, context)
}

/// The house style that a user asks for: by its name, or by the path of its file.
pub(super) fn asked(asked: &str, context: &Context) -> Result<House, Failure> {
    let path = Path::new(asked);
    let is_file = path.extension().is_some() || path.components().count() > 1;
    if !is_file {
        return named(asked, context);
    }
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    match super::config::read(path)? {
        Some(text) => read(&name, path, &text, context),
        None => Err(FileError::new(path, FileProblem::Missing).into()),
    }
}

/// Where the user's own house of this name is, or would be. A name is part of a path only when it cannot
/// leave the folder.
fn own_file(name: &str, context: &Context) -> Option<PathBuf> {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let folder = context.folders.house_styles();
    (!name.is_empty() && name.chars().all(plain)).then(|| folder.join(format!("{name}.ron")))
}

/// Reads a house, the houses it extends from the user's folder first, and its picture.
fn read(name: &str, file: &Path, text: &str, context: &Context) -> Result<House, Failure> {
    // The reader takes texts; what the system says of a file is told here.
    let unreadable = RefCell::new(None);
    let bases = |base: &str| {
        let own = super::config::read(&own_file(base, context)?);
        own.unwrap_or_else(|failure| {
            unreadable.replace(Some(failure));
            None
        })
    };
    let house = House::read_over(name, text, &bases);
    if let Some(failure) = unreadable.take() {
        return Err(failure);
    }
    let house = house.map_err(|error| told(error, name, file, context))?;
    let Some(logo) = house.look().logo() else {
        return Ok(house);
    };
    let picture = picture(logo, file, text, context)?;
    Ok(house.with_logo(picture))
}

/// A fault of a house, in the file of whichever house it is in.
fn told(error: HouseError, name: &str, file: &Path, context: &Context) -> Failure {
    let base = (error.house != name).then(|| own_file(&error.house, context));
    let file = base.flatten().unwrap_or_else(|| file.to_owned());
    let fault = Fault::new(&file, error.problem)
        .at(error.spot.as_ref())
        .hint(error.hint);
    Failure::faults(Exit::Input, [fault])
}

/// The picture a house names: beside its file, or beside the user's houses, which it may extend.
fn picture(logo: &str, file: &Path, text: &str, context: &Context) -> Result<Vec<u8>, Failure> {
    let beside = file.parent().unwrap_or(Path::new("")).join(logo);
    let found = fs::read(&beside).or_else(|_| fs::read(context.folders.house_styles().join(logo)));
    found.map_err(|error| {
        let problem = match error.kind() {
            std::io::ErrorKind::NotFound => Notice::new("house-no-logo").with("file", logo),
            _ => return FileError::io(&beside, &error).into(),
        };
        let hint = Notice::new("house-hint-logo").with("path", beside.display());
        let spot = Spot::of(text, logo);
        let fault = Fault::new(file, problem).at(spot.as_ref()).hint(Some(hint));
        Failure::faults(Exit::Input, [fault])
    })
}
