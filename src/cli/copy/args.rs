//! What `copil copy` takes.

use std::ffi::OsString;

use clap::Args;

use crate::cli::render::DocumentArgs;

/// `copil copy`.
#[derive(Debug, Args)]
pub struct CopyArgs {
    /// The session: a file here, or `HOST:FILE`, a file where `ssh HOST` leads.
    #[arg(id = "copied", value_name = "FILE")]
    pub file: OsString,
    /// Which document, how.
    #[command(flatten)]
    pub document: DocumentArgs,
    /// What copil is called there.
    #[arg(long, value_name = "PROGRAM", default_value = "copil")]
    pub remote: String,
}
