//! What a session lacks: form (dangling references) and what to settle before sending.

mod form;
mod sending;
mod verb;

#[cfg(test)]
mod tests;

use super::{Id, Language, Session};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// To settle before sending.
    Warning,
    /// The session contradicts itself.
    Error,
}

/// Where a finding is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The session as a whole.
    Session,
    /// An entry, decision, action or question.
    Record(Id),
    /// An agenda item.
    Item(Id),
    /// A person, by key.
    Person(String),
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// Two rows of one id.
    DuplicateId,
    /// Two people of one key or alias.
    DuplicateKey,
    /// A key that no person has.
    UnknownPerson(String),
    /// An id that no item, entry or topic has.
    UnknownId(Id),
    /// The masthead, body or place is empty.
    EmptyHeader(&'static str),
    /// A floor « (à identifier) ».
    Pending,
    /// Somebody spoke whose function is not known.
    NoFunction,
    /// A flag « à compléter ».
    Flag,
    /// A place of a phrase still to be filled, by its name, in a title, a name, the head.
    OpenPlace(String),
    /// A decision not yet read back and adopted.
    NotReadBack,
    /// An empty text.
    EmptyText,
    /// A topic without points.
    EmptyTopic,
    /// A decision of which nobody can tell what is to happen.
    NoVerb,
    /// An action that nobody is to do.
    NoOwner,
    /// An action without a deadline.
    NoDeadline,
    /// An agenda item under which nothing was noted.
    NothingSaid,
    /// Words not yet in a language that others are in.
    Untranslated(Language),
    /// A correction of what was sent, without its reason.
    NoReason,
    /// Doors still closed.
    StillConfidential,
    /// The session was not closed.
    NotClosed,
}

impl Problem {
    /// How much it weighs.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::DuplicateId
            | Self::DuplicateKey
            | Self::UnknownPerson(_)
            | Self::UnknownId(_)
            | Self::EmptyHeader(_) => Severity::Error,
            _ => Severity::Warning,
        }
    }

    /// Whether documents stay drafts until it is settled; the rest is advice.
    #[must_use]
    pub const fn keeps_draft(&self) -> bool {
        matches!(self.severity(), Severity::Error)
            || matches!(
                self,
                Self::Pending
                    | Self::Flag
                    | Self::OpenPlace(_)
                    | Self::NotReadBack
                    | Self::StillConfidential
                    | Self::NotClosed
            )
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: Problem,
}

impl Finding {
    /// How much it weighs.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.problem.severity()
    }
}

/// All that is wrong with the form of a session, then all that should be settled before it is sent.
#[must_use]
pub fn check(session: &Session) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |place, problem| findings.push(Finding { place, problem });
    form::check(session, &mut add);
    sending::check(session, &mut add);
    findings
}
