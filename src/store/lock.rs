//! Who has a session open to write.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::model::Moment;
use crate::text;

/// Who has a session open to write, as the note in its lock file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// His name.
    pub who: String,
    /// His machine.
    pub host: String,
    /// The process there.
    pub pid: u32,
    /// Since when.
    pub since: Moment,
    /// Which run of that machine, where the system tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boot: Option<String>,
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let since = self.since.format("%H:%M");
        let (who, host) = (text::visible(&self.who), text::visible(&self.host));
        write!(f, "{who} ({host}, since {since})")
    }
}
