//! What a session is: plain data and total functions on it.
//!
//! Nothing here reads a file, a clock or a terminal, and nothing here changes a session: that is
//! [`crate::edit`]'s work alone. The serde names are the words of the session file.

mod action;
mod adoption;
mod agenda;
mod answer;
mod check;
mod cipher;
mod correction;
mod course;
mod date;
mod decision;
mod entry;
mod fiche;
mod formal;
mod id;
mod indicator;
mod link;
mod log;
mod meeting;
mod mentions;
mod part;
mod person;
mod presence;
mod quorum;
mod record;
mod reminders;
mod roadmap;
mod room;
mod sealed;
mod session;
mod speaker;
mod turn;

pub use action::{Action, ActionState, Due, DueWord, Ending, Question, QuestionState};
pub use adoption::Adoption;
pub use agenda::{Item, ItemState};
pub use answer::{Answer, Says};
pub use check::{Finding, Place, Problem, Severity, check};
pub use cipher::{Cipher, Cover, Encryption};
pub use correction::{Correction, Was};
pub use date::{Date, Hour, Moment};
pub use decision::{Amendment, AmendmentState, Counted, Decision, DecisionState, Vote, Wording};
pub use entry::{Entry, EntryKind, Line};
pub use fiche::{FICHE_FORMAT, Fiche, FicheField, FicheProblem, FicheWords, is_link, population};
pub use formal::{Addendum, Annex, Formal, Head, Previous};
pub use id::Id;
pub use indicator::Indicator;
pub use link::Link;
pub use log::Log;
pub use meeting::{Floor, Live, NextMeeting, Sent};
pub use part::Part;
pub use person::{Civility, Gender, Person, Presence, Role, Side, initials};
pub use quorum::{Quorum, Standing};
pub use record::{Citation, Common, Language, Record};
pub use reminders::{Heard, SILENCE};
pub use roadmap::{Communique, Objective, Quotation, ROADMAP_FORMAT, Roadmap};
pub use sealed::{JournalHead, Sealed};
pub use session::{ENCRYPTED_FORMAT, FORMAT, Session};
pub use speaker::{Speaker, Voice};
pub use turn::{Turn, TurnHead, head_at, openings, openings_after, turns};
