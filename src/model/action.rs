//! What is to be done and what is left open.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::record::record;
use super::{Date, Id, Link};
use crate::text::Prose;

/// Where an action stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    /// To be done.
    #[default]
    Open,
    /// Done.
    Done,
    /// Given up.
    Cancelled,
}

/// The word a deadline was given with; the house style prints it back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DueWord {
    /// « d'ici », « by ».
    #[default]
    By,
    /// « avant », « before ».
    Before,
    /// « pour », « for ».
    For,
}

/// A deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// The word it was given with.
    #[serde(default, skip_serializing_if = "super::session::is_default")]
    pub word: DueWord,
    /// The day, or the words for it (« fin août »).
    pub date: Date,
}

/// How an action ended, or a question was settled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ending {
    /// On which day it was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// What was said of it: « envoyées le 3 juin », the answer.
    #[serde(skip_serializing_if = "super::session::is_default")]
    pub note: Prose,
}

record! {
    /// Something to do.
    pub struct Action {
        /// Who, by key, in the order typed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub who: Vec<String>,
        /// Who, outside the roster, by name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub outside: Option<String>,
        /// What, as typed, without the deadline.
        pub text: Prose,
        /// By when.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub due: Option<Due>,
        /// Where it stands.
        #[serde(default, skip_serializing_if = "super::session::is_default")]
        pub state: ActionState,
        /// How it ended, once it did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ending: Option<Ending>,
        /// The action of an earlier session that it carries over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub from: Option<Box<Link>>,
    }
    text = |action| Some(&action.text), text_mut = |action| Some(&mut action.text)
}

impl Action {
    /// An action without owner or deadline.
    #[must_use]
    pub fn new(id: Id, text: Prose) -> Self {
        Self::plain(
            id,
            Vec::new(),
            None,
            text,
            None,
            ActionState::Open,
            None,
            None,
        )
    }
}

/// Where a question stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionState {
    /// Carried to the next session.
    #[default]
    Open,
    /// Answered.
    Settled,
}

record! {
    /// Something left open.
    pub struct Question {
        /// As typed.
        pub text: Prose,
        /// Where it stands.
        #[serde(default, skip_serializing_if = "super::session::is_default")]
        pub state: QuestionState,
        /// How it was settled, once it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ending: Option<Ending>,
        /// The question of an earlier session that it carries over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub from: Option<Box<Link>>,
    }
    text = |question| Some(&question.text), text_mut = |question| Some(&mut question.text)
}

impl Question {
    /// An open question.
    #[must_use]
    pub fn new(id: Id, text: Prose) -> Self {
        Self::plain(id, text, QuestionState::Open, None, None)
    }
}
