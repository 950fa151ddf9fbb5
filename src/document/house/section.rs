//! The parts of documents, as rows, and the choices a house makes for them.

use serde::Deserialize;

macro_rules! sections {
    ($( $(#[$meta:meta])* $variant:ident ),* $(,)?) => {
        /// A part of a document; a house says which a document has, in which order. A part with nothing in
        /// it does not print.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Section {
            $( $(#[$meta])* $variant ),*
        }

        impl Section {
            /// All of them, in the order of the fullest document.
            pub const ALL: &[Self] = &[$( Self::$variant ),*];
        }
    };
}

sections! {
    /// The event.
    Masthead,
    /// Which session, on which day.
    Session,
    /// Where.
    Place,
    /// From when to when.
    Hours,
    /// Which document.
    Title,
    /// « Projet », « Approuvé le … ».
    Status,
    /// Who presides; those who did one after the other.
    Chair,
    /// The latter alone: nothing where the chair never changed hands.
    Chairs,
    /// Who takes the minutes.
    Rapporteur,
    /// Who was there, represented, excused, absent, invited; who interpreted.
    Attendance,
    /// The agenda.
    Agenda,
    /// The minutes before, approved.
    Approval,
    /// What was said: turns, topics, agreements, reservations.
    Log,
    /// What changed since a document left.
    Corrections,
    /// The decisions.
    Decisions,
    /// The decisions and actions by the objective they serve.
    Objectives,
    /// The actions.
    Actions,
    /// What is left open.
    Open,
    /// The figures that the committee follows.
    Indicators,
    /// The next meeting.
    Next,
    /// The closing.
    Closing,
    /// Who signs.
    Signatures,
    /// Papers that go with it.
    Annexes,
    /// Who receives it.
    Distribution,
    /// What was added since.
    Addenda,
    /// That it was sealed, and its digest.
    Seal,
}

/// How a person is named the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FirstMention {
    /// With the function.
    Function,
    /// As always.
    Short,
}

/// How what a speaker said is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// One note after the name, several as bullets.
    ByContent,
    /// All in one paragraph.
    Inline,
    /// Always bullets.
    Bullets,
}

/// How what has columns is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// In running text or bullets.
    List,
    /// In a table.
    Table,
}

/// What happens in the room and may print where it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Movement {
    /// Another item of the agenda is opened.
    Item,
    /// Somebody arrives.
    Arrival,
    /// Somebody leaves.
    Departure,
    /// The chair changes hands.
    Chair,
    /// The pen changes hands.
    Pen,
    /// The session is suspended, and goes on.
    Pause,
}
