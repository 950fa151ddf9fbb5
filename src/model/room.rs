//! What the room may see of a session: the one place that says what stays with the rapporteur.

use super::record::Record;
use super::{Floor, Formal, NextMeeting, Part, Session};
use crate::text::{Prose, Rule};

impl Session {
    /// The session as the room may see it: without what is private to the rapporteur, made behind closed
    /// doors, or there to remind him of something (flags, reasons, what was sent to whom).
    ///
    /// Every screen that somebody else may read is drawn from what this returns, so that nothing that it
    /// leaves out is ever in a buffer of theirs. What it keeps stands under the same ids; numbers are the
    /// same, because what it leaves out has none.
    #[must_use]
    pub fn for_the_room(&self) -> Self {
        let mut room = Self {
            // Who receives a document, and what became of it, is the house's affair.
            formal: Formal {
                begins: self.formal.begins,
                ends: self.formal.ends,
                ..Formal::default()
            },
            log: seen(&self.log).into(),
            decisions: seen(&self.decisions),
            actions: seen(&self.actions),
            questions: seen(&self.questions),
            sent: Vec::new(),
            corrections: Vec::new(),
            ..self.clone()
        };
        for decision in &mut room.decisions {
            if Rule::RoomReminders.holds() {
                decision.reason = None;
                decision.wordings.clear();
            }
            if Rule::RoomParts.holds() {
                decision
                    .amendments
                    .retain(|amendment| !amendment.confidential);
            }
        }
        if Rule::RoomParts.holds() {
            room.indicators.retain(|one| !one.confidential);
        }
        room.leave_out_hidden();
        if Rule::RoomAddresses.holds() {
            for person in &mut room.people {
                person.email.clear();
            }
        }
        room.live.bound.clear();
        let spoken = match &room.live.floor {
            Floor::Topic { id } => room.log.iter().any(|entry| entry.id == *id),
            Floor::Nobody | Floor::Speaker { .. } => true,
        };
        if room.live.huis_clos || !spoken {
            room.live.floor = Floor::Nobody;
        }
        if room.live.huis_clos {
            room.live.queue.clear();
            room.live.orders.clear();
        }
        room
    }
}

impl Session {
    /// The next meeting, where everybody may know of it.
    #[must_use]
    pub fn announced(&self) -> Option<&NextMeeting> {
        self.next.as_ref().filter(|next| !next.confidential)
    }

    /// Whether somebody, an item or the next meeting was entered behind closed doors and is still for those
    /// who were inside.
    #[must_use]
    pub fn hides(&self) -> bool {
        self.people.iter().any(|person| person.confidential)
            || self.agenda.iter().any(|item| item.confidential)
            || self.next.as_ref().is_some_and(|next| next.confidential)
    }

    /// How many things documents leave out because they were made behind closed doors: rows, and what is
    /// confidential by itself inside others or beside them.
    #[must_use]
    pub fn closed_count(&self) -> usize {
        fn closed<P: Part>(parts: &[P]) -> usize {
            let closed = |part: &&P| part.confidential() && part.cipher().is_none();
            parts.iter().filter(closed).count()
        }
        let rows = self
            .records()
            .filter(|row| row.confidential() && row.prints_inside());
        let inside = self.decisions.iter().filter(|row| row.prints());
        rows.count()
            + inside.map(|row| closed(&row.amendments)).sum::<usize>()
            + closed(&self.indicators)
            + closed(&self.formal.annexes)
            + closed(&self.formal.addenda)
            + closed(&self.people)
            + closed(&self.agenda)
            + self.next.iter().filter(|next| next.confidential).count()
    }

    /// The same for those who were not inside, where anything is hidden from them.
    #[must_use]
    pub fn without_hidden(&self) -> Option<Self> {
        self.hides().then(|| {
            let mut open = self.clone();
            open.leave_out_hidden();
            open
        })
    }

    /// Takes out whoever was entered behind closed doors, and what.
    fn leave_out_hidden(&mut self) {
        if !self.hides() || !Rule::Hidden.holds() {
            return;
        }
        let hidden = self.people.extract_if(.., |person| person.confidential);
        let hidden: Vec<String> = hidden.map(|person| person.key).collect();
        self.agenda.retain(|item| !item.confidential);
        self.next = self.next.take().filter(|next| !next.confidential);
        let is_hidden = |key: &String| hidden.contains(key);
        for person in &mut self.people {
            person.proxy = person.proxy.take().filter(|proxy| !is_hidden(proxy));
        }
        let item = self.live.item.filter(|id| self.item(*id).is_some());
        let live = &mut self.live;
        live.item = item;
        live.queue.retain(|key| !is_hidden(key));
        live.orders.retain(|key| !is_hidden(key));
        live.chair = live.chair.take().filter(|key| !is_hidden(key));
        live.pen = live.pen.take().filter(|key| !is_hidden(key));
        if let Floor::Speaker { by } = &live.floor
            && by.keys().any(|key| hidden.iter().any(|one| one == key))
        {
            live.floor = Floor::Nobody;
        }
    }
}

/// The rows that the room may see, without what is to be completed in them.
fn seen<R: Record + Clone>(rows: &[R]) -> Vec<R> {
    let open = rows
        .iter()
        .filter(|row| (!row.private() && !row.confidential()) || !Rule::RoomRows.holds());
    open.map(|row| {
        let mut row = row.clone();
        // What has none stays shared with the session.
        if row.flag().is_some() && Rule::RoomReminders.holds() {
            row.set_flag(None::<Prose>);
        }
        row
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Amendment, Date, Decision, DecisionState, Entry, EntryKind, Id, Wording};

    const SECRET: &str = "canari";

    fn note(id: u32, text: &str) -> Entry {
        let kind = EntryKind::Note {
            by: None,
            text: text.into(),
        };
        Entry::new(Id(id), kind)
    }

    #[test]
    fn the_room_sees_what_was_said_in_the_open_and_nothing_else() {
        let day = chrono::NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let mut session = Session::new("e", "b", 1, Date::Day(day), "p");
        let mut private = note(2, SECRET);
        private.private = true;
        let mut closed = note(3, SECRET);
        closed.confidential = true;
        let mut flagged = note(4, "dit");
        flagged.flag = Some(SECRET.into());
        session.log = vec![note(1, "ouvert"), private, closed, flagged].into();
        let mut amended = Decision::new(Id(5), "acté".into());
        amended.reason = Some(SECRET.into());
        amended.wordings = vec![Wording {
            text: SECRET.into(),
            state: DecisionState::Noted,
            at: None,
            on: None,
        }];
        amended.amendments = vec![Amendment {
            confidential: true,
            ..Amendment::new(SECRET.into())
        }];
        session.decisions = vec![amended];
        session.live.floor = Floor::Topic { id: Id(3) };
        let room = session.for_the_room();
        assert!(!ron::to_string(&room).unwrap().contains(SECRET));
        let ids: Vec<u32> = room.log.iter().map(|entry| entry.id.0).collect();
        assert_eq!(ids, [1, 4]);
        assert_eq!(room.number_of(Id(5)), session.number_of(Id(5)));
        assert_eq!(room.live.floor, Floor::Nobody);
    }

    #[test]
    fn behind_closed_doors_the_room_does_not_see_who_speaks() {
        let day = chrono::NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let mut session = Session::new("e", "b", 1, Date::Day(day), "p");
        session.live.floor = Floor::Speaker {
            by: crate::model::Speaker::person("ar"),
        };
        session.live.queue = vec!["kk".to_owned()];
        assert_eq!(session.for_the_room().live, session.live);
        session.live.huis_clos = true;
        let live = session.for_the_room().live;
        assert_eq!((live.floor, live.queue), (Floor::Nobody, Vec::new()));
    }
}
