//! Sealing what is open, and whether it still is what was sealed.

use super::World;
use crate::app::{Event, SealMade};
use crate::cli::sealing::Making;
use crate::cli::{Failure, files};
use crate::model::Session;
use crate::seal;
use crate::store::{self, Origin};

impl World {
    /// Seals a session as it stands: what was typed so far is in the journal first.
    pub(super) fn seal(&self, session: &Session) -> Result<Option<Event>, Failure> {
        let (Some(open), Some(writer)) = (&self.open, self.writer()) else {
            return Ok(None);
        };
        writer.wait();
        let key = self.keys.of(&open.path);
        let journal = store::history_with(&open.path, key.as_deref())?.head(None);
        let who = files::options(&self.context, Origin::Screen).who;
        let now = self.context.clock.now();
        let making = Making::new(session, &open.house, journal, (now, who));
        let digest = making.sealed.digest.clone();
        let files = making.keep(&open.path, session, true)?;
        let edits = making.into_edits();
        Ok(Some(Event::Sealed(Box::new(SealMade {
            edits,
            digest,
            files,
        }))))
    }

    /// Whether a session is what was sealed.
    pub(super) fn verify(&self, session: &Session) -> Option<Event> {
        let verdict = seal::verdict(session, &self.open.as_ref()?.house)?;
        Some(Event::Verified(verdict.is_whole()))
    }
}
