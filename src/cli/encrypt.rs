//! `copil encrypt` and `copil decrypt`: what was said behind closed doors, or everything, encrypted at rest, for these
//! and then for others, and no longer.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::fault::Fault;
use super::{Context, Exit, Failure, files, generate, key};
use crate::archive;
use crate::model::Cover;
use crate::store;
use crate::store::vault::{self, Encrypted, Means};

/// `copil encrypt`.
#[derive(Debug, Args)]
pub struct EncryptArgs {
    /// The session.
    pub file: PathBuf,
    /// For whoever has the private key of this one; without any, a passphrase is asked.
    #[arg(id = "recipient", long = "recipient", value_name = "KEY")]
    pub recipients: Vec<String>,
    /// For those whose keys stand in this file, one a line.
    #[arg(id = "recipients-file", long = "recipients-file", value_name = "FILE")]
    pub recipient_files: Vec<PathBuf>,
    /// Encrypts all of it: without the key it does not open at all.
    #[arg(long)]
    pub whole: bool,
}

/// `copil decrypt`.
#[derive(Debug, Args)]
pub struct DecryptArgs {
    /// The session.
    pub file: PathBuf,
}

/// Encrypts; what is encrypted already, for others.
pub(super) fn encrypt(args: &EncryptArgs, context: &Context) -> Result<Exit, Failure> {
    let words = &context.catalog;
    let refused = |error: vault::VaultError| {
        Failure::faults(Exit::Input, [Fault::new(&args.file, error.message())])
    };
    if super::shipped::text(&args.file).is_some() {
        return Err(already(&args.file, "cli-shipped", context));
    }
    let before = store::encryption(&args.file)?;
    let key = key::needed(&args.file, context)?;
    // Whatever is wrong with it is said before anybody thinks of a passphrase.
    files::read_with(&args.file, key.as_deref())?;
    let means = match recipients(args)? {
        recipients if !recipients.is_empty() => Means::Recipients(recipients),
        _ if cfg!(not(feature = "seal")) => {
            return Err(refused(vault::VaultError::Unavailable));
        }
        _ => match key::new_passphrase(words)? {
            Some(passphrase) => Means::Passphrase(passphrase),
            None => return Err(Failure::usage(words.text("encrypt-given-up"))),
        },
    };
    let cover = match &before {
        _ if args.whole => Cover::Whole,
        Some(before) => before.cover,
        None => Cover::Confidential,
    };
    let (encryption, key) = match key {
        Some(key) => vault::reseal_key(&key, &means, cover).map(|sealed| (sealed, key)),
        None => vault::seal_key(&means, cover).map(|(sealed, key)| (sealed, Arc::new(key))),
    }
    .map_err(refused)?;
    let options = files::options(context, store::Origin::Lines);
    let done = vault::encrypt(&args.file, &options, encryption, &key)?;
    if cover == Cover::Whole && matches!(done, Encrypted::Done(_)) {
        // Words of it may stand in the index of its folder.
        let file = std::fs::canonicalize(&args.file).unwrap_or_default();
        if let Some(folder) = file.parent() {
            archive::forget(folder, &context.folders.cache);
        }
    }
    let did = match (before.map(|before| before.cover), cover) {
        (Some(before), cover) if before == cover => "encrypt-changed",
        (_, Cover::Whole) => "encrypt-done-whole",
        (_, Cover::Confidential) => "encrypt-done",
    };
    told(done, &args.file, (did, "encrypt-already"), context)
}

/// Decrypts.
pub(super) fn decrypt(args: &DecryptArgs, context: &Context) -> Result<Exit, Failure> {
    let Some(key) = key::needed(&args.file, context)? else {
        return Err(already(&args.file, "decrypt-already", context));
    };
    let options = files::options(context, store::Origin::Lines);
    let done = vault::decrypt(&args.file, &options, &key)?;
    told(
        done,
        &args.file,
        ("decrypt-done", "decrypt-already"),
        context,
    )
}

fn told(
    done: Encrypted,
    path: &Path,
    (did, was): (&str, &str),
    context: &Context,
) -> Result<Exit, Failure> {
    let name = || path.display().to_string();
    match done {
        Encrypted::Done(n) => {
            let args = [("n", n.into()), ("path", name().into())];
            let said = context.catalog.with(did, &args);
            generate::print(format!("{said}\n").as_bytes())
        }
        Encrypted::Already => Err(already(path, was, context)),
        Encrypted::Held(holder) => Err(files::held(path, holder.as_ref(), context)),
        Encrypted::Unreadable(n) => {
            let args = [("n", n.into()), ("path", name().into())];
            Err(Failure::input(
                context.catalog.with("decrypt-unreadable", &args),
            ))
        }
    }
}

fn already(path: &Path, id: &str, context: &Context) -> Failure {
    let args = [("path", path.display().to_string().into())];
    Failure::input(context.catalog.with(id, &args))
}

/// The public keys given, and those of the file of them.
fn recipients(args: &EncryptArgs) -> Result<Vec<String>, Failure> {
    let mut keys = args.recipients.clone();
    for file in &args.recipient_files {
        let text = files::text(file)?;
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        keys.extend(lines.map(ToOwned::to_owned));
    }
    Ok(keys)
}
