//! `copil verify`: whether minutes are still what was sealed, what was changed since, and who signed.

use std::path::{Path, PathBuf};

use clap::Args;

use super::fault::Fault;
use super::{Context, Exit, Failure, files, key};
use crate::app::flow::names;
use crate::locale::Catalog;
use crate::model::{Correction, DecisionState, JournalHead, Record, Sealed, Session, Was};
use crate::seal::{self, SignatureError};
use crate::store;
use crate::text::{differing, visible};

/// `copil verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// The session, or its compte-rendu as text.
    #[arg(id = "verified", value_name = "FILE")]
    pub file: PathBuf,
    /// A signature beside it.
    #[arg(id = "check-signature", long = "signature", value_name = "SIG")]
    pub signature: Option<PathBuf>,
    /// Who must have signed: a public key.
    #[arg(long, value_name = "KEY.pub")]
    pub signer: Option<PathBuf>,
}

/// Runs it: a line for each thing that was looked at; exit 1 when one is not as it was sealed.
pub(super) fn run(args: &VerifyArgs, context: &Context) -> Result<Exit, Failure> {
    let mut report = Report {
        context,
        lines: Vec::new(),
        whole: true,
    };
    match store::kind(&args.file)? {
        Some(_) => session(args, &mut report)?,
        None => sheet(args, &mut report)?,
    }
    let mut text = report.lines.join("\n");
    text.push('\n');
    super::generate::print(text.as_bytes())?;
    Ok(if report.whole {
        Exit::Done
    } else {
        Exit::Findings
    })
}

struct Report<'a> {
    context: &'a Context,
    lines: Vec<String>,
    /// Nothing is other than it was sealed.
    whole: bool,
}

impl Report<'_> {
    fn say(&mut self, id: &str, args: &[(&str, String)]) {
        let args: Vec<_> = args
            .iter()
            .map(|(name, value)| (*name, visible(value).into_owned().into()))
            .collect();
        self.lines.push(self.context.catalog.with(id, &args));
    }

    /// Something that is as it was, or not.
    fn judge(&mut self, holds: bool, yes: &str, no: &str) {
        self.whole &= holds;
        self.say(if holds { yes } else { no }, &[]);
    }

    /// Who signed this text, when somebody did.
    fn signature(
        &mut self,
        text: &str,
        signature: &str,
        wanted: Option<&Path>,
    ) -> Result<(), Failure> {
        let found = seal::verify(text, signature);
        let wrong = |path: &Path, error: SignatureError| {
            Failure::faults(Exit::Input, [Fault::new(path, error.message())])
        };
        match (found, wanted) {
            (Ok(signer), Some(path)) => {
                let wanted =
                    seal::signer(&files::text(path)?).map_err(|error| wrong(path, error))?;
                let same = wanted == signer;
                self.whole &= same;
                let id = if same {
                    "verify-signed-by"
                } else {
                    "verify-signed-other"
                };
                self.say(id, &[("key", signer.0)]);
            }
            (Ok(signer), None) => self.say("verify-signed", &[("key", signer.0)]),
            (Err(error), _) => {
                self.whole = false;
                let why = self.context.catalog.notice(&error.message());
                self.say("verify-signature-bad", &[("why", why)]);
            }
        }
        Ok(())
    }
}

/// A session against the seal in it.
fn session(args: &VerifyArgs, report: &mut Report<'_>) -> Result<(), Failure> {
    let key = key::offered(&args.file, report.context)?;
    let history = store::history_with(&args.file, key.as_deref())?;
    let session = history.now();
    let house = super::house::named(&session.house, report.context)?;
    let (Some(sealed), Some(verdict)) = (&session.sealed, seal::verdict(session, &house)) else {
        report.whole = false;
        report.say("verify-never", &[]);
        return Ok(());
    };
    said(sealed, report);
    report.judge(verdict.minutes, "verify-minutes", "verify-minutes-changed");
    changes(session, report);
    if history.is_locked() {
        report.say("verify-locked", &[]);
    } else {
        report.judge(verdict.content, "verify-content", "verify-content-changed");
    }
    if let Some(head) = sealed.journal.as_ref().filter(|_| !history.is_locked()) {
        let now = history.head(Some(head.last));
        match journal(head, now.as_ref()) {
            Some(holds) => report.judge(holds, "verify-journal", "verify-journal-changed"),
            None => report.say("verify-journal-gone", &[]),
        }
    }
    let given = args.signature.as_deref().map(files::text).transpose()?;
    match (
        given.as_ref().or(sealed.signature.as_ref()),
        verdict.minutes,
    ) {
        (Some(signature), true) => {
            let text = seal::minutes(session, &house);
            report.signature(&text, signature, args.signer.as_deref())?;
        }
        (Some(_), false) => report.say("verify-signature-changed", &[]),
        (None, _) => unsigned(args, report),
    }
    Ok(())
}

/// A text with a seal at its foot.
fn sheet(args: &VerifyArgs, report: &mut Report<'_>) -> Result<(), Failure> {
    let text = files::text(&args.file)?;
    if let (Some(path), None) = (&args.signature, seal::Sheet::read(&text)) {
        // The text as `copil seal` kept it has no foot: the signature alone tells.
        let signature = files::text(path)?;
        return report.signature(&seal::canonical(&text), &signature, args.signer.as_deref());
    }
    let Some(sheet) = seal::Sheet::read(&text) else {
        report.whole = false;
        report.say("verify-no-foot", &[]);
        return Ok(());
    };
    report.say("verify-printed", &[("digest", sheet.printed.clone())]);
    report.judge(sheet.is_whole(), "verify-text", "verify-text-changed");
    match &args.signature {
        Some(path) => {
            let signature = files::text(path)?;
            report.signature(&sheet.body, &signature, args.signer.as_deref())?;
        }
        None => unsigned(args, report),
    }
    Ok(())
}

/// Nobody signed; when somebody should have, that is a finding.
fn unsigned(args: &VerifyArgs, report: &mut Report<'_>) {
    if args.signer.is_some() {
        report.whole = false;
        report.say("verify-unsigned", &[]);
    }
}

fn said(sealed: &Sealed, report: &mut Report<'_>) {
    let day = names::locale(&report.context.catalog).date(sealed.on);
    let args = [
        ("date", day),
        ("by", sealed.by.clone()),
        ("digest", sealed.digest.clone()),
    ];
    report.say("verify-sealed", &args);
}

/// Whether the journal up to the seal is the same; none when it was given up since.
fn journal(sealed: &JournalHead, now: Option<&JournalHead>) -> Option<bool> {
    let now = now?;
    (now.first <= sealed.first).then(|| now == sealed)
}

/// What was changed since of what is printed.
fn changes(session: &Session, report: &mut Report<'_>) {
    for correction in session.changed_since_seal() {
        let (old, new) = wordings(session, correction, &report.context.catalog);
        let number = session.number_of(correction.was.id());
        let place = number.map_or_else(|| format!("#{}", correction.was.id()), |n| format!("{n})"));
        let args = [
            ("place", place),
            ("old", old),
            ("new", new),
            ("reason", correction.reason.as_str().to_owned()),
        ];
        report.say(
            if correction.reason.is_empty() {
                "verify-change"
            } else {
                "verify-change-reason"
            },
            &args,
        );
    }
}

/// The words that differ, as they were sealed and as they are; what is no longer for everybody is not said.
fn wordings(session: &Session, correction: &Correction, words: &Catalog) -> (String, String) {
    let now = Was::of(session, correction.was.id());
    let there = session.record(correction.was.id());
    if there.is_some_and(|row| !row.prints()) {
        return (String::new(), String::new());
    }
    let (old, new) = (
        told(Some(&correction.was), words),
        told(now.as_ref(), words),
    );
    let (old, new) = differing(&old, &new);
    (old.to_owned(), new.to_owned())
}

/// What a row says, its amendments too, and that it fell.
fn told(was: Option<&Was>, words: &Catalog) -> String {
    let text = |row: &dyn Record| row.text().map(|text| text.as_str().to_owned());
    match was {
        None | Some(Was::Nothing { .. }) => None,
        Some(Was::Entry { row }) => text(&**row),
        Some(Was::Action { row }) => text(&**row),
        Some(Was::Question { row }) => text(&**row),
        Some(Was::Decision { row, .. }) => {
            let open = row
                .amendments
                .iter()
                .filter(|amendment| !amendment.confidential);
            let amendments = open.map(|amendment| format!(" ({})", amendment.text.as_str()));
            let fallen = match row.state {
                DecisionState::Noted | DecisionState::Adopted => None,
                DecisionState::Postponed => Some("decision-postponed"),
                DecisionState::Rejected => Some("decision-rejected"),
                DecisionState::Withdrawn => Some("decision-withdrawn"),
            };
            let fallen = fallen.map(|id| format!(" ({})", words.text(id)));
            let more: String = amendments.chain(fallen).collect();
            text(&**row).map(|text| text + &more)
        }
    }
    .unwrap_or_default()
}
