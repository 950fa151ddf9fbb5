//! What the screen shows before Enter, as data: whose words they become, what changes into what. The
//! view words it through its locale.

mod acts;
mod formal;
mod recipient;

use super::{Act, Choice, Context, Parsed, Problem, inside, slots};
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
    /// The words of what is withdrawn, amended, flagged, gone on with.
    pub about: Option<Prose>,
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
    /// How many things are concerned, where they are counted.
    pub count: Option<usize>,
    /// It will carry a flag « à compléter ».
    pub flag: bool,
    /// The places of a phrase that are still open.
    pub open: Vec<String>,
    /// It will be confidential: the doors are closed.
    pub confidential: bool,
    /// That it will be seen outside, where closed doors would lead one to think otherwise.
    pub outside: Option<Outside>,
    /// What stands in the way, or why it is only text.
    pub problem: Option<Problem>,
}

/// Why something will be seen outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// Somebody, or an item, that closed doors hid will be so no more.
    Opened,
    /// Made inside: what becomes of a point that everybody knows.
    Announced,
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
    /// The ids of all messages, for whoever words them.
    pub const IDS: &'static [&'static str] = &[
        "ghost-nothing",
        "ghost-refused",
        "ghost-note",
        "ghost-point",
        "ghost-practice",
        "ghost-private",
        "ghost-continue",
        "ghost-floor",
        "ghost-topic",
        "ghost-topic-back",
        "ghost-agreement",
        "ghost-reservation",
        "ghost-quotation",
        "ghost-decision",
        "ghost-decision-rejected",
        "ghost-decision-reworded",
        "ghost-decision-amended",
        "ghost-decision-withdrawn",
        "ghost-decision-postponed",
        "ghost-decision-adopted",
        "ghost-decision-refused",
        "ghost-decision-replaced",
        "ghost-vote",
        "ghost-objective",
        "ghost-objective-action",
        "ghost-action",
        "ghost-question",
        "ghost-done",
        "ghost-given-up",
        "ghost-settled",
        "ghost-indicator",
        "ghost-no-indicator",
        "ghost-presence-unknown",
        "ghost-presence-present",
        "ghost-presence-excused",
        "ghost-presence-absent",
        "ghost-presence-represented",
        "ghost-arrival",
        "ghost-departure",
        "ghost-chair",
        "ghost-pen",
        "ghost-walk-on",
        "ghost-queue",
        "ghost-point-of-order",
        "ghost-quorum",
        "ghost-no-quorum",
        "ghost-unqueue",
        "ghost-next-speaker",
        "ghost-item",
        "ghost-new-item",
        "ghost-next-meeting",
        "ghost-moved",
        "ghost-doors-closed",
        "ghost-doors-open",
        "ghost-confidential",
        "ghost-pause",
        "ghost-resume",
        "ghost-close",
        "ghost-flag",
        "ghost-replace",
        "ghost-translation",
        "ghost-hours",
        "ghost-approval",
        "ghost-approved",
        "ghost-annex",
        "ghost-distribution",
        "ghost-addendum",
    ];

    fn new(id: &'static str) -> Self {
        Self {
            id,
            to: Recipient::None,
            number: None,
            change: None,
            about: None,
            names: Vec::new(),
            at: None,
            due: None,
            choices: Vec::new(),
            pending: Vec::new(),
            words: None,
            count: None,
            flag: false,
            open: Vec::new(),
            confidential: false,
            outside: None,
            problem: None,
        }
    }
}

/// Says what Enter would do with a parsed line.
#[must_use]
pub fn ghost(parsed: &Parsed, cx: &Context<'_>) -> Ghost {
    let session = cx.session;
    let mut ghost = match &parsed.act {
        Act::Nothing => return Ghost::new("ghost-nothing"),
        Act::Refused => Ghost::new("ghost-refused"),
        Act::Say { form, text } => acts::say(*form, text, session),
        Act::Continue { entry, text } => acts::go_on(*entry, text, session),
        Act::Floor { to, form, text } => acts::floor(to, *form, text, session),
        Act::Aside { to, form, text } => acts::aside(to, *form, text, session),
        Act::Heading(heading) => acts::heading(heading, session),
        Act::Decide(decide) => acts::decide(decide, session),
        Act::Follow(follow) => acts::follow(follow, session),
        Act::Room(room) => acts::room(room, session),
        Act::Course(course) => acts::course(course, session),
        Act::Formal(formality) => formal::formal(formality, session),
        Act::Repair(repair) => acts::repair(repair, session),
    };
    if !parsed.expanded {
        ghost.words = None;
    }
    ghost.flag |= parsed.flag || !ghost.pending.is_empty();
    if parsed.flag {
        let open = slots(parsed.line.as_str()).into_iter();
        ghost.open = open.map(|slot| slot.name.to_owned()).collect();
    }
    let closed = session.live.huis_clos;
    if closed || session.hides() {
        let edits = super::edits(parsed, cx).edits;
        ghost.confidential |= closed && edits.iter().any(inside::closes);
        ghost.outside = if closed {
            let announced = edits.iter().any(|edit| inside::announces(edit, session));
            announced.then_some(Outside::Announced)
        } else {
            let opened = edits.iter().any(|edit| inside::opens(edit, session));
            opened.then_some(Outside::Opened)
        };
    }
    ghost.problem.clone_from(&parsed.problem);
    if let Some(Problem::Several { choices, .. }) = &parsed.problem {
        ghost.choices.clone_from(choices);
    }
    ghost
}
