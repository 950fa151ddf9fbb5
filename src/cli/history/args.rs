//! What `copil history` takes.

use std::path::PathBuf;

use clap::Args;

use super::Wanted;
use crate::cli::args::Readers;

/// `copil history`.
#[derive(Debug, Args)]
pub struct HistoryArgs {
    /// The session.
    pub file: PathBuf,
    /// Shows the session as it was.
    #[arg(long, value_name = "WHEN", group = "way")]
    pub(super) at: Option<Wanted>,
    /// Shows what is other between two states; until now, with one.
    #[arg(long, value_names = ["FROM", "TO"], num_args = 1..=2, group = "way")]
    pub(super) diff: Vec<Wanted>,
    /// Brings a state back, as one more change.
    #[arg(long, value_name = "WHEN", group = "way")]
    pub(super) restore: Option<Wanted>,
    /// Removes the journals that only the history needs.
    #[arg(long, group = "way")]
    pub prune: bool,
    /// In which form.
    #[arg(
        id = "history-format",
        long = "format",
        value_name = "text|json",
        default_value = "text"
    )]
    pub format: Readers,
    /// With what was said behind closed doors.
    #[arg(id = "with-confidential", long)]
    pub with_confidential: bool,
}
