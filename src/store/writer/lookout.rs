//! When the files are looked after: soon after something was done to one of them; by the clock where nobody tells.

use std::path::Path;
use std::sync::mpsc::Sender;
use std::time::Duration;

use super::desk::Desk;
use super::order::Call;
use crate::store::alarm::{Alarm, Ring};
use crate::store::kept::Kept;

/// How long after something was done the files are looked after, and how often at most: whoever writes them by
/// hand has finished then, and it is told within two seconds.
pub(super) const WATCH: Duration = Duration::from_millis(1_800);

/// The hour of the next look.
pub(super) struct Lookout {
    due: Option<Duration>,
    /// Rings while it is here.
    alarm: Option<Box<dyn Alarm>>,
}

impl Lookout {
    /// Looks after the files of a session; what was done to them before anybody told is seen by a first look.
    pub(super) fn new<R: Kept>(
        desk: &Desk<R>,
        calls: Sender<Call<R::Edit>>,
        now: Duration,
    ) -> Self {
        let files = desk.start.files.clone();
        let ring = move |ring: Ring<'_>| {
            let call = match ring {
                Ring::File(name) if !files.concerns(Path::new(name)) => return,
                Ring::File(_) | Ring::Folder => Call::Stirred,
                Ring::Over => Call::Deaf,
            };
            // Nobody writes any more.
            let _ = calls.send(call);
        };
        let folder = desk.start.files.folder();
        Self::with(desk.start.storage.alarm(folder, Box::new(ring)), now)
    }

    /// With this alarm, if there is one.
    pub(super) fn with(alarm: Option<Box<dyn Alarm>>, now: Duration) -> Self {
        Self {
            due: Some(now + WATCH),
            alarm,
        }
    }

    /// When the next look is due.
    pub(super) fn due<R: Kept>(&mut self, desk: &Desk<R>, now: Duration) -> Option<Duration> {
        if !desk.is_writing() {
            return None;
        }
        if self.alarm.is_none() || desk.is_elsewhere() {
            self.stirred(now);
        }
        self.due
    }

    /// Something was done to a file.
    pub(super) fn stirred(&mut self, now: Duration) {
        self.due.get_or_insert(now + WATCH);
    }

    /// Somebody asks for a look now.
    pub(super) fn look(&mut self, now: Duration) {
        self.due = Some(now);
    }

    /// Nobody tells any more.
    pub(super) fn deafened(&mut self) {
        self.alarm = None;
    }

    /// Whether it is time to look; then the next look is for what is done from now on.
    pub(super) fn is_time(&mut self, now: Duration) -> bool {
        self.due.take_if(|due| *due <= now).is_some()
    }
}
