//! Following instead of opening.

use super::{Open, World};
use crate::app::{Access, Event};
use crate::cli::args::FollowArgs;
use crate::cli::{Failure, house, look, watching};
use crate::edit::Editor;

impl World {
    /// Follows a session that somebody else writes.
    pub(in crate::cli) fn follow(&mut self, args: &FollowArgs) -> Result<Event, Failure> {
        self.close();
        let path = args.file.as_path();
        let (session, by, following) =
            watching::follow(path, &self.context, self.messages.clone())?;
        let house = house::named(&session.house, &self.context)?;
        self.open = Some(Open {
            path: path.to_owned(),
            house: house.clone(),
            writer: None,
            shipped: None,
            _following: Some(following),
        });
        let (editor, access) = (Editor::new(session), Access::Follower(by));
        let opened = look::opened(path, editor, &house, access, &self.context);
        Ok(Event::Opened(Box::new(opened)))
    }
}
