//! What the clock and the log tell of a meeting's course that its rapporteur may want to be reminded of:
//! time run over, an item closed with nothing noted, a floor held in silence.
//!
//! All of it is derived from hours that stand in the session already; nothing of it is stored.

use std::collections::BTreeMap;

use super::{Entry, EntryKind, Floor, Hour, Id, Item, Record, Session};

/// The minutes for which somebody may hold the floor before it is told that nothing was noted.
pub const SILENCE: u32 = 3;

/// Among so many of the last rows of each list stands what was noted last: an aside lands in the turn of
/// another speaker, not far from the end.
const RECENT: usize = 64;

/// Whole minutes from one hour to another; none where the clock ran backwards.
fn minutes(from: Hour, to: Hour) -> Option<u32> {
    u32::try_from((to.0 - from.0).num_minutes()).ok()
}

fn recent<R: Record>(rows: &[R]) -> impl Iterator<Item = Hour> {
    rows.iter().rev().take(RECENT).filter_map(Record::at)
}

impl Session {
    /// The minutes by which an item is over those planned for it; none while it is not.
    #[must_use]
    pub fn over_on(&self, item: &Item, now: Option<Hour>) -> Option<u32> {
        let planned = item.planned.filter(|planned| *planned > 0)?;
        let over = self.minutes_on(item, now)?.checked_sub(planned)?;
        (over > 0).then_some(over)
    }

    /// The minutes by which the meeting itself is over the hour planned for its end, once it has begun and
    /// until it is closed.
    #[must_use]
    pub fn over(&self, now: Option<Hour>) -> Option<u32> {
        let begun = || self.log.iter().any(|entry| entry.at.is_some());
        let ends = self.formal.ends?;
        // A meeting that goes on past midnight is not told from one that ended this morning.
        let across = self.formal.begins.is_some_and(|begins| begins > ends);
        if self.live.closed || across {
            return None;
        }
        minutes(ends, now?).filter(|over| *over > 0 && begun())
    }

    /// The hour at which an item was left for the last time, or the meeting closed on it.
    #[must_use]
    pub fn left_at(&self, item: &Item) -> Option<Hour> {
        let under_discussion = self.live.item == Some(item.id);
        let closing = || {
            let mut entries = self.log.iter().rev();
            entries.find(|entry| matches!(entry.kind, EntryKind::Closing {}))
        };
        match (under_discussion, self.live.closed) {
            (true, true) => closing()?.at,
            (true, false) => None,
            (false, _) => item.until,
        }
    }

    /// For how many minutes somebody has held the floor with nothing noted, from [`SILENCE`] on; none
    /// before, and none while the meeting is suspended or closed.
    ///
    /// It runs from the hour of what was noted last, of whatever kind: giving the floor, going on after a
    /// suspension, a decision, an arrival. Lines that are no rows of the session (somebody asks for the
    /// floor) have no hour and do not count.
    #[must_use]
    pub fn silence(&self, now: Option<Hour>) -> Option<u32> {
        let now = now?;
        let held = matches!(self.live.floor, Floor::Speaker { .. });
        if !held || self.live.paused || self.live.closed {
            return None;
        }
        let noted = recent(&self.log)
            .chain(recent(&self.decisions))
            .chain(recent(&self.actions))
            .chain(recent(&self.questions));
        // An hour typed for later (« arr+ kk 15h30 ») tells nothing of what was noted until now.
        let last = noted.filter(|at| *at <= now).max()?;
        minutes(last, now).filter(|silent| *silent >= SILENCE)
    }

    /// The items that are closed with nothing noted under them: opened, and left, or the session closed.
    #[must_use]
    pub fn silent_items(&self) -> Vec<Id> {
        Heard::of(self).silent(self)
    }

    /// The same, and those that were passed over: where the agenda was followed, the items before the last
    /// one that something was noted under; all of them once the session is closed.
    #[must_use]
    pub fn unheard_items(&self) -> Vec<Id> {
        let heard = Heard::of(self);
        let silent = heard.silent(self);
        let touched = |id: &Id| heard.0.get(id).is_some_and(|heard| heard.said > 0);
        let last = self.agenda.iter().rposition(|item| touched(&item.id));
        let reached = match last {
            Some(_) if self.live.closed => self.agenda.len(),
            Some(last) => last,
            None => 0,
        };
        let open = |id: Id| self.live.item == Some(id) && !self.live.closed;
        let passed = |at: usize, id: Id| at < reached && !touched(&id) && !open(id);
        let items = self.agenda.iter().enumerate();
        items
            .filter(|(at, item)| silent.contains(&item.id) || passed(*at, item.id))
            .map(|(_, item)| item.id)
            .collect()
    }
}

/// How often each item was opened, and how much was noted under it: told once, then kept up row by row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard(BTreeMap<Id, Times>);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Times {
    opened: usize,
    said: usize,
}

impl Heard {
    /// Counts through a session.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let mut heard = Self::default();
        for entry in &session.log {
            heard.opens(entry, true);
        }
        for record in session.records() {
            heard.says(record, true);
        }
        heard
    }

    /// An entry came, or went: it may open an item.
    pub fn opens(&mut self, entry: &Entry, came: bool) {
        if let EntryKind::Item { to } = entry.kind {
            let times = self.0.entry(to).or_default();
            count(&mut times.opened, came);
        }
    }

    /// Something noted came, or went: it may be words under an item.
    pub fn says(&mut self, record: &dyn Record, came: bool) {
        if let Some(item) = record.item().filter(|_| record.text().is_some()) {
            let times = self.0.entry(item).or_default();
            count(&mut times.said, came);
        }
    }

    /// The items of the session that are closed with nothing noted under them: [`Session::silent_items`].
    #[must_use]
    pub fn silent(&self, session: &Session) -> Vec<Id> {
        let live = &session.live;
        let open = |id: Id| live.item == Some(id) && !live.closed;
        let silent = |times: &Times| times.opened > 0 && times.said == 0;
        let items = session.agenda.iter().map(|item| item.id);
        items
            .filter(|id| !open(*id) && self.0.get(id).is_some_and(silent))
            .collect()
    }
}

fn count(times: &mut usize, came: bool) {
    *times = if came {
        times.saturating_add(1)
    } else {
        times.saturating_sub(1)
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Decision, Speaker};

    fn hour(text: &str) -> Option<Hour> {
        text.parse().ok()
    }

    /// Items of these ids, and a log of hours and what happened then.
    fn session(items: &[u32], log: &[(&str, EntryKind)]) -> Session {
        let day = chrono::NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let mut session = Session::new("e", "b", 1, day.into(), "p");
        session.agenda = items
            .iter()
            .map(|id| Item {
                id: Id(*id),
                ..Item::default()
            })
            .collect();
        for (n, (at, kind)) in (10..).zip(log) {
            let mut entry = Entry::new(Id(n), kind.clone());
            entry.at = hour(at);
            session.log.push(entry);
        }
        session
    }

    fn note() -> EntryKind {
        EntryKind::Note {
            by: None,
            text: "mot".into(),
        }
    }

    fn speaks(session: &mut Session) {
        let by = Speaker::person("ar");
        session.live.floor = Floor::Speaker { by };
    }

    #[test]
    fn an_item_is_over_from_the_first_whole_minute_beyond_its_plan() {
        let mut session = session(&[1], &[("14:00", EntryKind::Item { to: Id(1) })]);
        session.live.item = Some(Id(1));
        session.agenda[0].planned = Some(20);
        let over = |session: &Session, now| session.over_on(&session.agenda[0], hour(now));
        assert_eq!(over(&session, "14:20"), None);
        assert_eq!(over(&session, "14:20:59"), None);
        assert_eq!(over(&session, "14:21"), Some(1));
        assert_eq!(over(&session, "14:46"), Some(26));
        session.agenda[0].planned = None;
        assert_eq!(over(&session, "14:46"), None);
        session.agenda[0].planned = Some(0);
        assert_eq!(over(&session, "14:46"), None);
    }

    #[test]
    fn a_meeting_is_over_after_the_hour_planned_once_begun_and_until_closed() {
        let mut session = session(&[], &[("14:00", note())]);
        assert_eq!(session.over(hour("17:00")), None);
        session.formal.ends = hour("16:30");
        assert_eq!(session.over(hour("16:30")), None);
        assert_eq!(session.over(hour("16:42")), Some(12));
        assert_eq!(session.over(None), None);
        session.formal.begins = hour("22:00");
        assert_eq!(session.over(hour("16:42")), None);
        session.formal.begins = hour("14:00");
        session.live.closed = true;
        assert_eq!(session.over(hour("16:42")), None);
        session.live.closed = false;
        session.log = crate::model::Log::default();
        assert_eq!(session.over(hour("16:42")), None);
    }

    #[test]
    fn a_floor_is_silent_from_three_whole_minutes_after_what_was_noted_last() {
        let mut session = session(&[], &[("14:00", note()), ("15:30", note())]);
        // The second is an hour typed for later.
        assert_eq!(session.silence(hour("14:05")), None);
        speaks(&mut session);
        assert_eq!(session.silence(hour("14:02:59")), None);
        assert_eq!(session.silence(hour("14:03")), Some(SILENCE));
        assert_eq!(session.silence(hour("14:04:30")), Some(4));
        let mut decision = Decision::new(Id(30), "acté".into());
        decision.at = hour("14:04");
        session.decisions.push(decision);
        assert_eq!(session.silence(hour("14:04:30")), None);
        assert_eq!(session.silence(hour("14:07")), Some(3));
        session.live.paused = true;
        assert_eq!(session.silence(hour("14:07")), None);
        session.live.paused = false;
        session.live.closed = true;
        assert_eq!(session.silence(hour("14:07")), None);
        session.live.closed = false;
        assert_eq!(session.silence(None), None);
    }

    #[test]
    fn a_topic_and_an_empty_chair_are_nobodys_silence() {
        let mut session = session(&[], &[("14:00", note())]);
        session.live.floor = Floor::Topic { id: Id(10) };
        assert_eq!(session.silence(hour("14:30")), None);
        session.log[0].at = None;
        speaks(&mut session);
        assert_eq!(session.silence(hour("14:30")), None);
    }

    #[test]
    fn an_item_left_without_a_word_is_silent_the_one_under_discussion_is_not() {
        let mut session = session(
            &[1, 2, 3, 4],
            &[("14:00", note()), ("14:00", EntryKind::Item { to: Id(1) })],
        );
        let silent = |session: &Session| -> Vec<u32> {
            session.silent_items().into_iter().map(|id| id.0).collect()
        };
        session.live.item = Some(Id(1));
        assert_eq!(silent(&session), [0; 0]);
        // The next one is entered: the first is closed with nothing under it.
        session.live.item = Some(Id(2));
        assert_eq!(silent(&session), [1]);
        session.log[0].item = Some(Id(1));
        assert_eq!(silent(&session), [0; 0]);
        // What was passed over was never opened.
        session.log[0].item = Some(Id(3));
        assert_eq!(silent(&session), [1]);
        let unheard = |session: &Session| -> Vec<u32> {
            session.unheard_items().into_iter().map(|id| id.0).collect()
        };
        // The second is under discussion.
        assert_eq!(unheard(&session), [1]);
        session.live.item = None;
        assert_eq!(unheard(&session), [1, 2]);
        session.live.closed = true;
        assert_eq!(silent(&session), [1]);
        assert_eq!(unheard(&session), [1, 2, 4]);
    }
}
