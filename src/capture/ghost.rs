//! What the screen shows before Enter, as data: whose words they become, what changes into what. The
//! view words it through its locale.

use super::{Act, Choice, Context, Form, Parsed, Problem};
use crate::model::{Due, Hour, Id, Speaker};
use crate::text::Prose;

/// The label of a line not yet committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ghost {
    /// The id of its message, one of [`Ghost::IDS`].
    pub id: &'static str,
    /// Whose turn receives the words.
    pub to: Recipient,
    /// The number on screen of the decision or agenda item concerned (the next one, when it is new).
    pub number: Option<u32>,
    /// Words that change.
    pub change: Option<Change>,
    /// Names concerned: who arrives, who is to act, the key of a walk-on.
    pub names: Vec<String>,
    /// An hour typed.
    pub at: Option<Hour>,
    /// A deadline recognised.
    pub due: Option<Due>,
    /// Who it may be, when the speaker is not certain.
    pub choices: Vec<Choice>,
    /// Keys that open a floor « (à identifier) ».
    pub pending: Vec<String>,
    /// The words as they will be noted, when they are not quite those typed.
    pub words: Option<Prose>,
    /// It will carry a flag « à compléter ».
    pub flag: bool,
    /// It will be confidential: the doors are closed.
    pub confidential: bool,
    /// What stands in the way, or why it is only text.
    pub problem: Option<Problem>,
}

/// Whose turn receives the words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Recipient {
    /// It is not words of a turn.
    #[default]
    None,
    /// Nobody's: an unattributed paragraph.
    Nobody,
    /// A speaker's.
    Speaker {
        /// Whose.
        by: Speaker,
        /// As shown, in the order of the voices.
        names: Vec<String>,
    },
    /// A topic's.
    Topic {
        /// Its entry.
        id: Id,
        /// Its heading.
        title: Prose,
    },
    /// Nobody's but the rapporteur's.
    Private,
}

/// Words before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Before.
    pub old: Prose,
    /// After.
    pub new: Prose,
}

impl Ghost {
    fn new(id: &'static str) -> Self {
        Self {
            id,
            to: Recipient::None,
            number: None,
            change: None,
            names: Vec::new(),
            at: None,
            due: None,
            choices: Vec::new(),
            pending: Vec::new(),
            words: None,
            flag: false,
            confidential: false,
            problem: None,
        }
    }
}

/// Says what Enter would do with a parsed line.
#[must_use]
pub fn ghost(parsed: &Parsed, cx: &Context<'_>) -> Ghost {
    let _ = (cx, Form::Note);
    let id = match parsed.act {
        Act::Nothing => "ghost-nothing",
        _ => "ghost-note",
    };
    Ghost::new(id)
}
