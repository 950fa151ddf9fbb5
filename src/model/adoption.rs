//! What is settled of a decision: the words adopted, which stay.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Decision, DecisionState, Hour, Language, Standing};
use crate::text::Prose;

/// The words that were adopted, and when. Kept beside the decision's own for as long as there is a session:
/// whatever becomes of the decision, they are read here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adoption {
    /// The words.
    pub text: Prose,
    /// The same in the other languages that were read back with them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Language, Prose>,
    /// At which hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Hour>,
    /// On which day, when not the session's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// How the quorum stood then, where the body has a rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum: Option<Standing>,
}

impl Decision {
    /// Whether its wording does not change any more: it is adopted, or was.
    #[must_use]
    pub fn is_frozen(&self) -> bool {
        self.adopted.is_some() || self.state == DecisionState::Adopted
    }

    /// The same, adopted as it stands, in all its languages at once. What was adopted before keeps the
    /// words and the hour of then.
    #[must_use]
    pub fn adopted_at(
        &self,
        at: Option<Hour>,
        on: Option<NaiveDate>,
        quorum: Option<Standing>,
    ) -> Self {
        let adoption = Adoption {
            text: self.text.clone(),
            texts: self.texts.clone(),
            at,
            on,
            quorum,
        };
        Self {
            state: DecisionState::Adopted,
            reason: None,
            adopted: Some(self.adopted.clone().unwrap_or(adoption)),
            ..self.clone()
        }
    }

    /// Whether the other is this one and nothing else than its adoption is new or gone.
    #[must_use]
    pub fn differs_by_adoption(&self, other: &Self) -> bool {
        let bare = |decision: &Self| Self {
            adopted: None,
            state: DecisionState::Noted,
            reason: None,
            ..decision.clone()
        };
        bare(self) == bare(other)
    }

    /// Whether these are the words adopted, in every language in which they were.
    #[must_use]
    pub fn keeps(&self, adoption: &Adoption) -> bool {
        let same = |(language, text): (&Language, &Prose)| self.texts.get(language) == Some(text);
        self.text == adoption.text && adoption.texts.iter().all(same)
    }
}
