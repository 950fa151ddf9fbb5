//! What `copil search` takes.

use std::path::PathBuf;

use clap::Args;

use crate::archive::HitKind;
use crate::cli::args::Readers;

/// `copil search`.
#[derive(Debug, Args)]
pub struct SearchArgs {
    /// The words.
    #[arg(required = true)]
    pub words: Vec<String>,
    /// Only what this person said, is to do, or is.
    #[arg(long, value_name = "NAME")]
    pub person: Option<String>,
    /// Only places of this kind.
    #[arg(long, value_name = "KIND", value_parser = read_kind)]
    pub kind: Option<HitKind>,
    /// Only sessions of this day or later.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub since: Option<chrono::NaiveDate>,
    /// Only sessions of this day or earlier.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub until: Option<chrono::NaiveDate>,
    /// Only sessions of this body.
    #[arg(id = "of-body", long = "body", value_name = "WORDS")]
    pub body: Option<String>,
    /// The folder.
    #[arg(id = "search-sessions", long = "sessions", value_name = "DIR")]
    pub sessions: Option<PathBuf>,
    /// How many sessions at most.
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub limit: usize,
    /// In which form.
    #[arg(
        id = "search-format",
        long = "format",
        value_name = "text|json",
        default_value = "text"
    )]
    pub format: Readers,
}

fn read_kind(text: &str) -> Result<HitKind, String> {
    let all = || HitKind::ALL.map(HitKind::word).join(", ");
    HitKind::of(text).ok_or_else(all)
}
