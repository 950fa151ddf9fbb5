//! `copil check`: what a session contradicts, what should be settled before it is sent, and what typography
//! suggests.

use std::io::{self, Write};

use super::args::CheckArgs;
use super::{Context, Exit, Failure, files, words};
use crate::app::flow;
use crate::document::typography::{Suggestion, suggestions};
use crate::document::{Options, compte_rendu};
use crate::model::{self, Finding, Severity};

/// Runs it: a line for each finding, `place: weight: what`, then for each suggestion, `place: rule: what`;
/// exit 1 when a finding is an error.
pub(super) fn run(args: &CheckArgs, context: &Context) -> Result<Exit, Failure> {
    let session = files::read(&args.file, context)?;
    let house = super::house::named(&session.house, context)?;
    let findings = model::check(&session);
    let mut lines: Vec<String> = Vec::new();
    for finding in &findings {
        let weight = match finding.severity() {
            Severity::Error => context.catalog.text("cli-error"),
            Severity::Warning => context.catalog.text("cli-warning"),
        };
        let (place, what) =
            words::finding(finding, &session, context.clock.now(), &context.catalog);
        lines.push(format!("{place}: {weight}: {what}"));
    }
    if args.typography {
        let document = compte_rendu(&session, &house, &Options::default());
        for suggestion in suggestions(&document, &session) {
            let place = words::record(suggestion.sources.first().copied(), &session);
            let what = said(&suggestion, context);
            lines.push(format!("{place}: {}: {what}", suggestion.code));
        }
    }
    let mut out = io::stdout().lock();
    for line in &lines {
        writeln!(out, "{line}").map_err(|error| Failure::output(&error))?;
    }
    out.flush().map_err(|error| Failure::output(&error))?;
    let failed = |finding: &Finding| finding.severity() == Severity::Error;
    Ok(if findings.iter().any(failed) {
        Exit::Findings
    } else {
        Exit::Done
    })
}

/// The words it is about, then what should stand there or what is to be remarked.
fn said(suggestion: &Suggestion, context: &Context) -> String {
    let words = &context.catalog;
    let quoted = |id: &str, text: &str| words.with(id, &[("words", text.into())]);
    let found = quoted("suggestion-found", &suggestion.found);
    match &suggestion.better {
        Some(better) => format!("{found} {}", quoted("suggestion-better", better)),
        None => format!("{found} — {}", flow::remark(words, suggestion)),
    }
}
