//! A point of the register: a decision, an action or a question, with all that is known of it.

use chrono::NaiveDate;

use crate::model::{Citation, Due, Id};

/// What a point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// A decision.
    Decision,
    /// Something to do.
    Action,
    /// Something left open.
    Question,
}

impl Matter {
    /// All of them, in the order of the tabs.
    pub const ALL: [Self; 3] = [Self::Decision, Self::Action, Self::Question];

    /// Its word on the command line, in files and in message ids.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Action => "action",
            Self::Question => "question",
        }
    }

    /// The matter of this word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|matter| matter.word() == word)
    }
}

macro_rules! states {
    ($( $(#[$meta:meta])* $variant:ident = $word:literal of $matter:ident ),* $(,)?) => {
        /// Where a point stands today.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum State {
            $( $(#[$meta])* $variant ),*
        }

        impl State {
            /// All of them.
            pub const ALL: &[Self] = &[$( Self::$variant ),*];

            /// Its word on the command line, in files and in message ids.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $( Self::$variant => $word ),* }
            }

            /// Of what it is a state; questions share those of actions where they mean the same.
            #[must_use]
            pub const fn matter(self) -> Matter {
                match self { $( Self::$variant => Matter::$matter ),* }
            }

            /// The state of this word.
            #[must_use]
            pub fn of(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|state| state.word() == word)
            }
        }
    };
}

states! {
    /// Typed by the rapporteur.
    Noted = "noted" of Decision,
    /// Adopted by the chair.
    Adopted = "adopted" of Decision,
    /// Amended since; its own words stand.
    Amended = "amended" of Decision,
    /// Amended in a way that awaits confirmation.
    Pending = "pending" of Decision,
    /// Put off.
    Postponed = "postponed" of Decision,
    /// A later decision took its place.
    Replaced = "replaced" of Decision,
    /// Refused.
    Rejected = "rejected" of Decision,
    /// Taken back.
    Withdrawn = "withdrawn" of Decision,
    /// To be done; still open.
    Open = "open" of Action,
    /// To be done, and its day has gone by.
    Late = "late" of Action,
    /// Done.
    Done = "done" of Action,
    /// Given up.
    Cancelled = "cancelled" of Action,
    /// Answered.
    Settled = "settled" of Question,
}

impl State {
    /// Whether nothing more is expected of the point.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(
            self,
            Self::Replaced
                | Self::Rejected
                | Self::Withdrawn
                | Self::Done
                | Self::Cancelled
                | Self::Settled
        )
    }

    /// Whether somebody should look at it.
    #[must_use]
    pub const fn calls(self) -> bool {
        matches!(self, Self::Late | Self::Pending)
    }
}

/// Who has to do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The key on the roster; none is somebody outside it.
    pub key: Option<String>,
    /// The name as on the roster.
    pub name: String,
    /// The delegation; empty when none.
    pub side: String,
}

/// What was said of a point after it was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The words.
    pub text: String,
    /// On which day, when not that of its session.
    pub on: Option<NaiveDate>,
    /// It awaits confirmation.
    pub pending: bool,
}

/// How a point ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// On which day it was said, when that is known.
    pub on: Option<NaiveDate>,
    /// What was said of it; may be empty.
    pub note: String,
    /// In which session of the register.
    pub sitting: usize,
}

/// A point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What it is.
    pub matter: Matter,
    /// The session where it was first noted, in the list of the register.
    pub sitting: usize,
    /// Its row there.
    pub id: Id,
    /// The number that it has there.
    pub number: Option<u32>,
    /// The last session that has it, and its row there: the same two when nothing carried it over.
    pub now: (usize, Id),
    /// Its words as they stand now.
    pub text: String,
    /// What was said of it since.
    pub amendments: Vec<Told>,
    /// Where it stands.
    pub state: State,
    /// Who has to do it.
    pub owners: Vec<Owner>,
    /// By when.
    pub due: Option<Due>,
    /// How it ended, once it did.
    pub ended: Option<Ended>,
    /// The objective of a roadmap that it serves.
    pub objective: Option<Citation>,
    /// The decision that took its place: its session by the day and number, and its number there.
    pub successor: Option<crate::model::Link>,
    /// It was made behind closed doors.
    pub confidential: bool,
    /// The words of all this as they are looked for.
    pub(super) tokens: Vec<String>,
}

impl Point {
    /// The session to open and the row to pick there: where the point stands now.
    #[must_use]
    pub const fn place(&self) -> (usize, Id) {
        self.now
    }

    /// The first day that its deadline can mean.
    #[must_use]
    pub fn due_day(&self) -> Option<NaiveDate> {
        self.due.as_ref()?.date.first_day()
    }

    /// Whether it is to be done within so many days of `today`.
    #[must_use]
    pub fn is_due_within(&self, days: u64, today: NaiveDate) -> bool {
        let until = today.checked_add_days(chrono::Days::new(days));
        let day = self.due_day();
        self.state == State::Open
            && day.is_some_and(|day| day >= today && until.is_none_or(|until| day <= until))
    }
}
