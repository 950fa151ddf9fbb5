//! What happens in the meeting: movements of people, its course.

use crate::edit::RowRef;
use crate::model::{Hour, Id, NextMeeting, Person, Presence, Quorum};

/// Movements of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Room {
    /// Who is present, excused, absent or represented; each with who holds the proxy.
    Presence {
        /// Which.
        presence: Presence,
        /// Who, by key, with the holder of the proxy.
        who: Vec<(String, Option<String>)>,
    },
    /// They arrive.
    Arrive {
        /// Who, by key.
        who: Vec<String>,
        /// The hour, when typed.
        at: Option<Hour>,
    },
    /// They leave.
    Leave {
        /// Who, by key, with the holder of the proxy.
        who: Vec<(String, Option<String>)>,
        /// The hour, when typed.
        at: Option<Hour>,
    },
    /// The chair changes hands.
    Chair {
        /// To whom, by key.
        who: String,
    },
    /// The pen changes hands.
    Pen {
        /// To whom, by key or name.
        who: String,
    },
    /// Somebody walks on.
    WalkOn {
        /// With a free key.
        person: Box<Person>,
    },
    /// Someone on the roster already walks on.
    Back {
        /// Who, by key.
        who: String,
    },
    /// How many must be there for the body to decide.
    Quorum {
        /// The rule; none takes it away.
        rule: Option<Quorum>,
    },
    /// They ask for the floor.
    Queue {
        /// Who, by key.
        who: Vec<String>,
        /// For a point of order, which comes first.
        order: bool,
    },
    /// They no longer ask.
    Unqueue {
        /// Who, by key.
        who: Vec<String>,
    },
    /// The floor goes to the next of the queue.
    NextSpeaker {
        /// Who, by key.
        who: String,
    },
}

/// The course of the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Course {
    /// Goes to an item of the agenda.
    Item {
        /// Which.
        id: Id,
    },
    /// Leaves the item under discussion for none.
    LeaveItem,
    /// A new item.
    NewItem {
        /// Its title.
        title: String,
        /// Minutes planned.
        planned: Option<u32>,
    },
    /// The next meeting.
    Next(NextMeeting),
    /// Closes the doors (huis clos), or opens them again.
    Doors {
        /// Closed?
        closed: bool,
    },
    /// Makes what was noted last confidential.
    Confidential {
        /// What.
        rows: Vec<RowRef>,
    },
    /// The session is suspended, goes on, or is closed.
    Stamp {
        /// Which.
        stamp: Stamp,
        /// The hour, when typed.
        at: Option<Hour>,
    },
}

/// A moment of the course of the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamp {
    /// Suspended.
    Pause,
    /// Goes on.
    Resume,
    /// Closed.
    Close,
}
