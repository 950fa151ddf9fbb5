//! `copil check`: what a session contradicts, and what should be settled before it is sent.

use std::io::{self, Write};

use super::args::FileArgs;
use super::{Context, Exit, Failure, files, words};
use crate::model::{self, Severity};

/// Runs it: a line for each finding, `place: weight: what`; exit 1 when one is an error.
pub(super) fn run(args: &FileArgs, context: &Context) -> Result<Exit, Failure> {
    let session = files::read(&args.file)?;
    files::house(&session.house, context)?;
    let findings = model::check(&session);
    let mut out = io::stdout().lock();
    for finding in &findings {
        let weight = match finding.severity() {
            Severity::Error => context.catalog.text("cli-error"),
            Severity::Warning => context.catalog.text("cli-warning"),
        };
        let (place, what) =
            words::finding(finding, &session, context.clock.now(), &context.catalog);
        writeln!(out, "{place}: {weight}: {what}").map_err(|error| Failure::output(&error))?;
    }
    out.flush().map_err(|error| Failure::output(&error))?;
    let failed = findings
        .iter()
        .any(|finding| finding.severity() == Severity::Error);
    Ok(if failed { Exit::Findings } else { Exit::Done })
}
