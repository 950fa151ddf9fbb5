//! `copil seal`: finished minutes are sealed (*arrêtées*): digests, fixed numbers, perhaps a signature.

use std::path::{Path, PathBuf};

use clap::Args;

use super::exit::say;
use super::fault::Fault;
use super::sealing::Making;
use super::{Context, Exit, Failure, files, key};
use crate::document::Status;
use crate::model::check;
use crate::seal::{self, SignatureError};
use crate::store::{self, Access};

/// `copil seal`.
#[derive(Debug, Args)]
pub struct SealArgs {
    /// The session.
    pub file: PathBuf,
    /// Signs with this private key.
    #[arg(long, value_name = "KEY")]
    pub sign: Option<PathBuf>,
    /// Adds a signature that another program made.
    #[arg(
        id = "add-signature",
        long = "signature",
        value_name = "SIG",
        conflicts_with = "sign"
    )]
    pub signature: Option<PathBuf>,
    /// Also while something is left to settle.
    #[arg(id = "seal-anyway", long = "force")]
    pub force: bool,
}

/// Runs it.
pub(super) fn run(args: &SealArgs, context: &Context) -> Result<Exit, Failure> {
    let words = &context.catalog;
    // What is encrypted is sealed with the rest.
    let key = key::needed(&args.file, context)?;
    let head = store::history_with(&args.file, key.as_deref())?.head(None);
    let mut opened = files::open_with(&args.file, key, context, |_| {})?;
    let session = opened.editor.session();
    let house = super::house::named(&session.house, context)?;
    let sealed = match (&session.sealed, seal::verdict(session, &house)) {
        (Some(sealed), Some(verdict)) if verdict.is_whole() => Some(sealed.clone()),
        _ => None,
    };
    let again = sealed.is_some();
    let findings = check(session);
    if Status::of(&findings) == Status::Draft && !again && !args.force {
        let n = findings
            .iter()
            .filter(|finding| finding.problem.keeps_draft())
            .count();
        say(&words.with("seal-unsettled", &[("n", n.into())]));
        return Ok(Exit::Findings);
    }
    if again && args.sign.is_none() && args.signature.is_none() {
        say(&words.text("seal-again"));
        return Ok(Exit::Done);
    }
    let new = sealed.is_none();
    let mut making = if let Some(sealed) = sealed {
        Making::again(sealed, session, &house)
    } else {
        let who = files::options(context, store::Origin::Lines).who;
        Making::new(session, &house, head, (context.clock.now(), who))
    };
    if let Some(signature) = signed(args, &making.text)? {
        making.sealed.signature = Some(signature);
    }
    let digest = making.sealed.digest.clone();
    for name in making.keep(&args.file, session, new)? {
        say(&words.with("seal-kept", &[("name", name.into())]));
    }
    let group = opened
        .editor
        .commit(making.into_edits())
        .map_err(Failure::system)?;
    if let Access::Writer(writer) = opened.access {
        writer.group(group);
        writer.close();
    }
    super::generate::print(format!("{digest}\n").as_bytes())
}

/// The signature asked for: made with a key, or made elsewhere and found to be one of this text.
fn signed(args: &SealArgs, text: &str) -> Result<Option<String>, Failure> {
    let wrong = |path: &Path, error: SignatureError| {
        Failure::faults(Exit::Input, [Fault::new(path, error.message())])
    };
    if let Some(path) = &args.sign {
        let key = files::text(path)?;
        return seal::sign(text, &key)
            .map(Some)
            .map_err(|error| wrong(path, error));
    }
    let Some(path) = &args.signature else {
        return Ok(None);
    };
    let signature = files::text(path)?;
    seal::verify(text, &signature).map_err(|error| wrong(path, error))?;
    Ok(Some(signature))
}
