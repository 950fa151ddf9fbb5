//! From the words of the store and the clipboard to those of the application, which knows neither.

use std::path::{Path, PathBuf};

use super::files;
use crate::app::{Access, Copied, Event, Holder, Meeting, Saved};
use crate::locale::Catalog;
use crate::model::{Date, Hour};
use crate::store::{self, Disturbance, StoreEvent};
use crate::term::Message;
use crate::term::clipboard::{Outcome, Reason};

/// What the start screen shows of a session.
pub(super) fn meeting(heading: &store::folder::Heading) -> Meeting {
    Meeting {
        event: heading.event.clone(),
        body: heading.body.clone(),
        number: heading.number,
        date: heading.date.clone(),
        entries: heading.entries,
        decisions: heading.decisions,
        next: heading.next.as_ref().map(|next| {
            let date = match &next.date {
                Date::Day(day) => day.to_string(),
                Date::Words { text, .. } => text.clone(),
            };
            (date, next.place.clone())
        }),
    }
}

/// A name; empty for nobody knows who.
fn known(name: &str) -> String {
    if name == files::UNKNOWN_USER {
        return String::new();
    }
    name.to_owned()
}

/// Who holds a session.
pub(super) fn holder_of(holder: &store::Holder) -> Holder {
    Holder {
        who: known(&holder.who),
        host: holder.host.clone(),
        since: Some(holder.since.time()),
        alone: false,
    }
}

/// What may be done with a session that somebody holds, or that is not ours to write.
pub(super) fn viewer(holder: Option<&store::Holder>, path: &Path) -> Access {
    Access::Viewer(Holder {
        alone: !store::may_write(path),
        ..holder.map(holder_of).unwrap_or_default()
    })
}

/// What became of a copy, as the screen says it; `closed` when what was said behind closed doors is in it.
pub(super) fn copied(outcome: Outcome, closed: bool, catalog: &Catalog) -> Copied {
    match outcome {
        Outcome::Desktop if closed => Copied::Closed { goes: true },
        Outcome::Terminal { .. } if closed => Copied::Closed { goes: false },
        Outcome::Desktop => Copied::Desktop,
        Outcome::Terminal { html } => Copied::Terminal {
            html: html.map(from_home),
        },
        Outcome::Failed { reason, html } => {
            let why = match reason {
                Reason::TooLong => catalog.text("copy-too-long").into_owned(),
                Reason::System(why) => why,
            };
            Copied::Failed {
                why,
                html: html.map(from_home),
            }
        }
    }
}

/// A path as people write it: `~` for the home folder.
pub(super) fn from_home(path: PathBuf) -> PathBuf {
    match etcetera::home_dir().map(|home| {
        path.strip_prefix(home)
            .map(|inside| Path::new("~").join(inside))
    }) {
        Ok(Ok(short)) => short,
        _ => path,
    }
}

/// A message that names a file.
fn named(id: &'static str, path: PathBuf, catalog: &Catalog) -> String {
    let path = from_home(path).display().to_string();
    catalog.with(id, &[("path", crate::text::visible(&path).into())])
}

/// What the writer tells, as the loop hears it.
pub(super) fn message_of(event: StoreEvent, catalog: &Catalog) -> Option<Message> {
    let event = match event {
        StoreEvent::Pending => Event::Saved(Saved::Pending),
        StoreEvent::Synced { at, orders, .. } => {
            return Some(Message::Synced {
                at: Hour(at.time()),
                orders,
            });
        }
        StoreEvent::Failed { since, reason } => Event::Saved(Saved::Failed {
            since: since.time(),
            why: catalog.notice(&reason.message()),
        }),
        StoreEvent::TakenOver { by } => Event::GiveWay(Holder {
            who: known(&by),
            ..Holder::default()
        }),
        StoreEvent::Foreign { kept } => Event::Error(named("foreign-change", kept, catalog)),
        StoreEvent::Disturbed { path, what } => {
            let id = match what {
                Disturbance::Gone => "file-gone",
                Disturbance::Replaced => "file-replaced",
                Disturbance::Rewritten => "file-rewritten",
                Disturbance::Permissions => "file-permissions",
            };
            Event::Error(named(id, path, catalog))
        }
        StoreEvent::Elsewhere { journal } => {
            Event::Error(named("journal-elsewhere", journal, catalog))
        }
        StoreEvent::Branched { session } => {
            Event::Error(named("session-branched", session, catalog))
        }
        StoreEvent::Lagging { reason } => {
            let why = catalog.notice(&reason.message());
            Event::Error(catalog.with("session-lags", &[("why", why.into())]))
        }
        StoreEvent::Unshared => Event::Error(catalog.text("share-closed-doors").into_owned()),
        StoreEvent::LastRoom => Event::Error(catalog.text("disk-last-room").into_owned()),
        StoreEvent::Saved | StoreEvent::Journal { .. } => return None,
    };
    Some(Message::Told(event))
}
