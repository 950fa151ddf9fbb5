//! How long the meeting stayed with an item: told by the hours in its log.

use super::{EntryKind, Hour, Id, Item, Session};

impl Session {
    /// Whole minutes that an item took until `now`: those of its earlier openings and, while it is under
    /// discussion, those since. None while no clock ran for it.
    #[must_use]
    pub fn minutes_on(&self, item: &Item, now: Option<Hour>) -> Option<u32> {
        let since = (self.live.item == Some(item.id))
            .then(|| self.minutes_since_opened(item.id, now))
            .flatten();
        match (since, item.spent) {
            (None, 0) => None,
            (since, spent) => Some(spent.saturating_add(since.unwrap_or(0))),
        }
    }

    /// Whole minutes since an item was last opened, suspensions and what comes after the close left out.
    /// None when no clock ran, or it ran backwards.
    #[must_use]
    pub fn minutes_since_opened(&self, item: Id, now: Option<Hour>) -> Option<u32> {
        let opened = self
            .log
            .iter()
            .rposition(|entry| entry.kind == EntryKind::Item { to: item })?;
        let mut rest = self.log.iter().skip(opened);
        let from = rest.next()?.at?.0;
        let mut until = now?.0;
        let mut suspended = chrono::TimeDelta::zero();
        let mut pause = None;
        for entry in rest {
            let Some(at) = entry.at else { continue };
            match entry.kind {
                EntryKind::Pause {} => pause = pause.or(Some(at.0)),
                EntryKind::Resume {} => {
                    let began = pause.take();
                    suspended += began.map_or_else(Default::default, |began| at.0 - began);
                }
                EntryKind::Closing {} => {
                    until = until.min(at.0);
                    break;
                }
                _ => {}
            }
        }
        if let Some(began) = pause {
            suspended += until - began;
        }
        u32::try_from((until - from - suspended).num_minutes()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Entry;

    /// A log of hours and what happened then.
    fn session(log: &[(u32, u32, EntryKind)]) -> Session {
        let day = chrono::NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let mut session = Session::new("e", "b", 1, day.into(), "p");
        for (n, (hour, minute, kind)) in (10..).zip(log) {
            let mut entry = Entry::new(Id(n), kind.clone());
            entry.at = Hour::new(*hour, *minute);
            session.log.push(entry);
        }
        session
    }

    #[test]
    fn suspensions_and_what_comes_after_the_close_are_no_minutes_of_an_item() {
        let item = || EntryKind::Item { to: Id(1) };
        let (pause, resume) = (EntryKind::Pause {}, EntryKind::Resume {});
        let cases = [
            (vec![(14, 0, item())], Some(90)),
            (vec![(14, 0, item()), (14, 10, item())], Some(80)),
            (
                vec![
                    (14, 0, item()),
                    (14, 30, pause.clone()),
                    (14, 45, resume.clone()),
                ],
                Some(75),
            ),
            (vec![(14, 0, item()), (14, 30, pause.clone())], Some(30)),
            (
                vec![(14, 0, item()), (15, 0, EntryKind::Closing {})],
                Some(60),
            ),
            // A suspension before it was opened is none of its.
            (
                vec![(13, 0, pause), (13, 30, resume), (14, 0, item())],
                Some(90),
            ),
            (vec![(16, 0, item())], None),
            (vec![], None),
        ];
        for (log, minutes) in cases {
            let session = session(&log);
            assert_eq!(
                session.minutes_since_opened(Id(1), Hour::new(15, 30)),
                minutes,
                "{log:?}"
            );
        }
    }

    #[test]
    fn an_item_left_keeps_what_it_took() {
        let mut session = session(&[(14, 0, EntryKind::Item { to: Id(1) })]);
        let item = Item {
            id: Id(1),
            spent: 12,
            ..Item::default()
        };
        let now = Hour::new(14, 5);
        assert_eq!(session.minutes_on(&item, now), Some(12));
        session.live.item = Some(Id(1));
        assert_eq!(session.minutes_on(&item, now), Some(17));
        assert_eq!(session.minutes_on(&Item::default(), now), None);
    }
}
