//! `copil share`: a session's files opened to a colleague, or its owner's alone again.

use std::path::Path;

use nix::unistd::Group;

use super::args::ShareArgs;
use super::{Context, Exit, Failure, generate};
use crate::store::share::{self, ShareError, Shared, Sharing};

/// Runs it.
pub(super) fn run(args: &ShareArgs, context: &Context) -> Result<Exit, Failure> {
    let words = &context.catalog;
    let Some(name) = &args.group else {
        share::stop_sharing(&args.file)?;
        return generate::print(format!("{}\n", words.text("share-stopped")).as_bytes());
    };
    let Some(group) = Group::from_name(name).ok().flatten() else {
        let args = [("group", name.as_str().into())];
        return Err(Failure::usage(words.with("share-no-group", &args)));
    };
    let sharing = Sharing {
        group: group.gid.as_raw(),
        chair: args.chair,
    };
    let shared = share::share(&args.file, sharing).map_err(|error| match error {
        ShareError::File(error) => error.into(),
        ShareError::Closed => {
            let args = [("path", args.file.display().to_string().into())];
            Failure::input(words.with("share-closed", &args))
        }
    })?;
    let said = said(&shared, name, args, context);
    generate::print(format!("{}\n", said.join("\n")).as_bytes())?;
    Ok(match shared.barred {
        Some(_) => Exit::Findings,
        None => Exit::Done,
    })
}

/// What came of it, and what the colleague is to type.
fn said(shared: &Shared, group: &str, args: &ShareArgs, context: &Context) -> Vec<String> {
    let words = &context.catalog;
    let shown = |path: &Path| path.display().to_string();
    let whole = std::fs::canonicalize(&args.file).unwrap_or_else(|_| args.file.clone());
    let mut said = vec![words.with(
        if args.chair {
            "share-done-chair"
        } else {
            "share-done"
        },
        &[("group", group.into()), ("path", shown(&whole).into())],
    )];
    if shared.private > 0 {
        said.push(words.with("share-private", &[("n", shared.private.into())]));
    }
    if shared.whole {
        said.push(words.text("share-whole").into_owned());
    }
    if let Some(folder) = &shared.barred {
        let args = [("group", group.into()), ("path", shown(folder).into())];
        said.push(words.with("share-barred", &args));
    }
    said
}
