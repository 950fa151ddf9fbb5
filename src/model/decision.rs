//! Decisions (*points actés*), their states, wordings, amendments and votes.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::record::{Record, record};
use super::{Adoption, Cipher, Hour, Id, Language, Link, Session, Standing};
use crate::text::Prose;

/// Where a decision stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionState {
    /// Typed by the rapporteur.
    #[default]
    Noted,
    /// Adopted by the chair: its wording is frozen.
    Adopted,
    /// Put off; stands among the open points.
    Postponed,
    /// Refused.
    Rejected,
    /// Taken back.
    Withdrawn,
}

impl DecisionState {
    /// Whether a decision in this state is one.
    #[must_use]
    pub const fn stands(self) -> bool {
        matches!(self, Self::Noted | Self::Adopted)
    }
}

/// A wording that was replaced, kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// The words.
    pub text: Prose,
    /// The state they stood in.
    #[serde(default, skip_serializing_if = "super::session::is_default")]
    pub state: DecisionState,
    /// When they were replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Hour>,
    /// On which day, when not the session's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

/// Whether an amendment is settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmendmentState {
    /// Settled.
    #[default]
    Decided,
    /// Awaits confirmation.
    Pending,
}

/// What happened to a decision afterwards; its own words stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    /// As typed; printed in parentheses inside the decision.
    pub text: Prose,
    /// The same in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Language, Prose>,
    /// Who added it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The hour, when it was added during the meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Hour>,
    /// The day, when not the session's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// Whether it is settled.
    #[serde(default, skip_serializing_if = "super::session::is_default")]
    pub state: AmendmentState,
    /// Made behind closed doors: it stays out of print although the decision prints.
    #[serde(default, skip_serializing_if = "super::record::is_false")]
    pub confidential: bool,
    /// All of it, encrypted: the rest is empty then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cipher: Option<Cipher>,
}

impl Amendment {
    /// An amendment of these words, settled, of nobody and no hour.
    #[must_use]
    pub fn new(text: Prose) -> Self {
        Self {
            text,
            texts: BTreeMap::new(),
            by: None,
            at: None,
            on: None,
            state: AmendmentState::Decided,
            confidential: false,
            cipher: None,
        }
    }
}

/// How a decision was voted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Vote {
    /// By all, uncounted.
    Unanimous {},
    /// By count.
    Tally {
        /// Votes for.
        #[serde(rename = "for")]
        in_favour: u32,
        /// Votes against.
        against: u32,
        /// Abstentions.
        abstained: u32,
        /// Present, not taking part.
        #[serde(default, skip_serializing_if = "super::session::is_default")]
        not_voting: u32,
    },
    /// By name: keys, those included for whom the holder of their proxy voted.
    ByName {
        /// Who is for.
        #[serde(rename = "for", default, skip_serializing_if = "Vec::is_empty")]
        in_favour: Vec<String>,
        /// Who is against.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        against: Vec<String>,
        /// Who abstains.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        abstained: Vec<String>,
        /// Who is present and takes no part.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        not_voting: Vec<String>,
    },
}

/// The counts of a vote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Votes for.
    pub in_favour: u32,
    /// Votes against.
    pub against: u32,
    /// Abstentions.
    pub abstained: u32,
    /// Present, not taking part.
    pub not_voting: u32,
}

impl Vote {
    /// Whether somebody of this key stands in it.
    #[must_use]
    pub fn names(&self, key: &str) -> bool {
        match self {
            Self::Unanimous {} | Self::Tally { .. } => false,
            Self::ByName {
                in_favour,
                against,
                abstained,
                not_voting,
            } => [in_favour, against, abstained, not_voting]
                .into_iter()
                .flatten()
                .any(|one| one == key),
        }
    }

    /// Its counts; none where all were for and nobody was counted.
    #[must_use]
    pub fn counted(&self) -> Option<Counted> {
        let count = |keys: &[String]| u32::try_from(keys.len()).unwrap_or(u32::MAX);
        match self {
            Self::Unanimous {} => None,
            Self::Tally {
                in_favour,
                against,
                abstained,
                not_voting,
            } => Some(Counted {
                in_favour: *in_favour,
                against: *against,
                abstained: *abstained,
                not_voting: *not_voting,
            }),
            Self::ByName {
                in_favour,
                against,
                abstained,
                not_voting,
            } => Some(Counted {
                in_favour: count(in_favour),
                against: count(against),
                abstained: count(abstained),
                not_voting: count(not_voting),
            }),
        }
    }
}

record! {
    /// A decision. Its number is not stored before sending: it is its place ([`Session::number_of`]).
    pub struct Decision {
        /// The present wording, as typed.
        pub text: Prose,
        /// Where it stands.
        #[serde(default, skip_serializing_if = "super::session::is_default")]
        pub state: DecisionState,
        /// Why it was withdrawn, rejected or postponed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reason: Option<Prose>,
        /// Fixed when the document is first sent or sealed; never changed or used again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub number: Option<u32>,
        /// How it was voted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub vote: Option<Vote>,
        /// How the quorum stood when it was voted, where the body has a rule.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub quorum: Option<Standing>,
        /// What happened to it since.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub amendments: Vec<Amendment>,
        /// Earlier wordings, oldest first.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub wordings: Vec<Wording>,
        /// The decision of an earlier session that it carries over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub from: Option<Box<Link>>,
        /// The decision of a later session that took its place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub successor: Option<Box<Link>>,
        /// The words adopted; once there, nothing changes them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub adopted: Option<Adoption>,
    }
    text = |decision| Some(&decision.text), text_mut = |decision| Some(&mut decision.text)
}

impl Decision {
    /// A decision just noted.
    #[must_use]
    pub fn new(id: Id, text: Prose) -> Self {
        Self::plain(
            id,
            text,
            DecisionState::Noted,
            None,
            None,
            None,
            None,
            Vec::new(),
            Vec::new(),
            None,
            None,
            None,
        )
    }

    /// Whether it is left to settle: put off, or amended in a way that awaits confirmation.
    #[must_use]
    pub fn is_unsettled(&self) -> bool {
        let pending = |amendment: &Amendment| amendment.state == AmendmentState::Pending;
        self.state == DecisionState::Postponed
            || (self.state.stands() && self.amendments.iter().any(pending))
    }

    /// Whether it stands among the numbered points: printed, and noted or adopted, or sent before it fell.
    #[must_use]
    pub fn is_numbered(&self) -> bool {
        self.prints() && (self.number.is_some() || self.state.stands())
    }
}

impl Session {
    /// The numbered decisions in order, each with its number: its place, or the one fixed at sending.
    pub fn numbered(&self) -> impl Iterator<Item = (u32, &Decision)> {
        let mut last = self
            .decisions
            .iter()
            .filter_map(|decision| decision.number)
            .max();
        let sent = last.is_some();
        let mut place = 0;
        self.decisions
            .iter()
            .filter(|decision| decision.is_numbered())
            .map(move |decision| {
                place += 1;
                let number = match decision.number {
                    Some(number) => number,
                    None if sent => {
                        let next = last.map_or(1, |number| number + 1);
                        last = Some(next);
                        next
                    }
                    None => place,
                };
                (number, decision)
            })
    }

    /// The number a decision has on screen and in print.
    #[must_use]
    pub fn number_of(&self, id: Id) -> Option<u32> {
        self.numbered()
            .find(|(_, decision)| decision.id == id)
            .map(|(number, _)| number)
    }

    /// The decision that `!N` means.
    #[must_use]
    pub fn decision_numbered(&self, number: u32) -> Option<&Decision> {
        self.numbered()
            .find(|(n, _)| *n == number)
            .map(|(_, decision)| decision)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Date;

    fn session(states: &[(DecisionState, Option<u32>)]) -> Session {
        let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let mut session = Session::new("e", "b", 1, Date::Day(day), "p");
        session.decisions = (1..)
            .zip(states)
            .map(|(id, (state, number))| Decision {
                state: *state,
                number: *number,
                ..Decision::new(Id(id), "texte".into())
            })
            .collect();
        session
    }

    fn numbers(session: &Session) -> Vec<(u32, u32)> {
        session
            .numbered()
            .map(|(number, decision)| (number, decision.id.0))
            .collect()
    }

    #[test]
    fn a_number_is_a_place_and_closes_up_before_sending() {
        use DecisionState::{Adopted, Noted, Postponed, Rejected, Withdrawn};
        let session = session(&[
            (Noted, None),
            (Withdrawn, None),
            (Adopted, None),
            (Postponed, None),
            (Rejected, None),
            (Noted, None),
        ]);
        assert_eq!(numbers(&session), [(1, 1), (2, 3), (3, 6)]);
        assert_eq!(
            session.decision_numbered(2).map(|decision| decision.id),
            Some(Id(3))
        );
        assert_eq!(session.number_of(Id(4)), None);
    }

    #[test]
    fn a_number_fixed_at_sending_is_kept_and_never_given_again() {
        use DecisionState::{Adopted, Noted, Withdrawn};
        let session = session(&[
            (Adopted, Some(1)),
            (Noted, None),
            (Withdrawn, Some(3)),
            (Adopted, Some(2)),
            (Noted, None),
        ]);
        assert_eq!(numbers(&session), [(1, 1), (4, 2), (3, 3), (2, 4), (5, 5)]);
    }

    #[test]
    fn what_does_not_print_has_no_number() {
        let mut session = session(&[(DecisionState::Noted, None); 3]);
        session.decisions[0].confidential = true;
        session.decisions[1].print = false;
        assert_eq!(numbers(&session), [(1, 3)]);
    }
}
