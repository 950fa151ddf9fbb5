//! What Enter changes: a parsed line as edits, ready to be performed as one group.

mod copies;
mod course;
mod decide;
mod draft;
mod formal;
mod pending;
mod progress;
mod retype;
mod room;
mod words;

use super::{Act, Ask, Context, Follow, Parsed, Problem, Repair};
use crate::edit::{Edit, RowRef};
use crate::model::{Action, Id, Question, Record};
use crate::text::{Prose, Rule};
use draft::Draft;

pub use copies::{duplicate, split};
pub use pending::{Who, name_pending, pending_to_text};
pub use retype::{Kind, floor_freed, retype};
pub use words::joined;

/// What a line comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The changes, one group.
    pub edits: Vec<Edit>,
    /// Who is this? To be asked without taking the focus.
    pub asks: Option<Ask>,
    /// What else is to happen.
    pub effect: Option<Effect>,
    /// The row that was made or changed, to be shown.
    pub touched: Option<RowRef>,
    /// Why nothing was done, or why the line was read as text.
    pub problem: Option<Problem>,
}

impl Outcome {
    /// Whether the line needs an answer: somebody to identify, or not what it looked like.
    #[must_use]
    pub const fn is_doubtful(&self) -> bool {
        self.asks.is_some() || self.problem.is_some()
    }

    /// Flags « à compléter » what the line made, unless it carries a flag: for those who cannot ask while
    /// the line is taken.
    pub fn flag(&mut self) {
        let touched = self.touched.as_ref();
        for edit in &mut self.edits {
            if let Edit::Insert { row, .. } | Edit::Replace { row } = edit
                && touched == Some(&row.address())
                && let Some(record) = row.record_mut()
                && record.flag().is_none()
            {
                record.set_flag(Some(Prose::default()));
            }
        }
    }
}

/// What else is to happen after a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The session is closed: show what is left to settle.
    RunChecks,
    /// The meeting announced was moved.
    Moved {
        /// The number of the decision that fixed the day before, when one did.
        decision: Option<u32>,
    },
}

/// The edits of a parsed line. They always land on the session they were made for; an empty or refused
/// line has none, any other has at least one.
#[must_use]
pub fn edits(parsed: &Parsed, cx: &Context<'_>) -> Outcome {
    let mut draft = Draft::new(cx, parsed.flag);
    match &parsed.act {
        Act::Nothing | Act::Refused => {
            return Outcome {
                problem: parsed.problem.clone(),
                ..Outcome::default()
            };
        }
        Act::Say { form, text } => words::say(&mut draft, *form, text),
        Act::Continue { entry, text } => words::go_on(&mut draft, *entry, text),
        Act::Floor { to, form, text } => words::floor(&mut draft, to, *form, text),
        Act::Aside { to, form, text } => words::aside(&mut draft, to, *form, text),
        Act::Heading(heading) => words::heading(&mut draft, heading),
        Act::Decide(decide) => decide::decide(&mut draft, decide),
        Act::Follow(follow) => follow_up(&mut draft, follow),
        Act::Room(room) => room::room(&mut draft, room),
        Act::Course(course) => course::course(&mut draft, course),
        Act::Formal(formality) => formal::formal(&mut draft, formality),
        Act::Repair(repair) => mend(&mut draft, repair),
    }
    let mut outcome = draft.finish();
    outcome.problem.clone_from(&parsed.problem);
    outcome
}

/// Keeps a line that could not be done: as a private note with a flag, word for word, so that it stands
/// under nobody's name and is not forgotten.
#[must_use]
pub fn keep(line: &str, cx: &Context<'_>) -> Outcome {
    let mut parsed = super::literal(line, cx);
    if let Act::Say { form, .. } = &mut parsed.act {
        *form = super::Form::Private;
    }
    parsed.flag = true;
    edits(&parsed, cx)
}

/// Whether the words of a line are for fewer eyes than the room's: private to the rapporteur, or typed
/// behind closed doors.
#[must_use]
pub fn is_secret(parsed: &Parsed, cx: &Context<'_>) -> bool {
    let private = matches!(
        parsed.act,
        Act::Say {
            form: super::Form::Private,
            ..
        }
    );
    (private || cx.session.live.huis_clos) && Rule::TypedInside.holds()
}

/// Reads a note again as the command it looks like: the note goes, what it commands is done. Nothing
/// when it is no note, or reads as words again.
#[must_use]
pub fn reread(id: Id, cx: &Context<'_>) -> Outcome {
    let Some(text) = cx.session.entry(id).and_then(|entry| entry.text()) else {
        return Outcome::default();
    };
    let mut without = cx.session.clone();
    let row = RowRef::Entry(id);
    let removal = Edit::Remove { row };
    if crate::edit::apply(&mut without, removal.clone()).is_err() {
        return Outcome::default();
    }
    let after = Context {
        session: &without,
        ..*cx
    };
    let parsed = super::parse(text, &after);
    if parsed.is_text() || parsed.refused() {
        return Outcome {
            problem: parsed.problem,
            ..Outcome::default()
        };
    }
    let mut outcome = edits(&parsed, &after);
    outcome.edits.insert(0, removal);
    outcome
}

fn follow_up(draft: &mut Draft<'_>, follow: &Follow) {
    let id = draft.id();
    match follow {
        Follow::Action {
            who,
            outside,
            text,
            due,
        } => {
            let mut action = Action::new(id, text.clone());
            action.who.clone_from(who);
            action.outside.clone_from(outside);
            action.due.clone_from(due);
            draft.stamp(&mut action);
            draft.add(action);
        }
        Follow::Question { text } => {
            let mut question = Question::new(id, text.clone());
            draft.stamp(&mut question);
            draft.add(question);
        }
        Follow::End {
            row,
            given_up,
            note,
        } => progress::end(draft, row, *given_up, note),
        Follow::Indicator(indicator) => progress::indicator(draft, indicator),
        Follow::NoIndicator { name } => progress::no_indicator(draft, name),
    }
}

fn mend(draft: &mut Draft<'_>, repair: &Repair) {
    match repair {
        Repair::Flag { row, text } => draft.change(row, &mut |record: &mut dyn Record| {
            let before = record.flag().map_or("", |flag| flag.as_str());
            let flag = match (before.is_empty(), text.is_empty()) {
                (true, _) => text.clone(),
                (false, true) => Prose::from(before),
                (false, false) => Prose::from(format!("{before} ; {}", text.as_str())),
            };
            record.set_flag(Some(flag));
        }),
        Repair::Serve { row, cite } => draft.change(row, &mut |record: &mut dyn Record| {
            let mut common = record.common();
            common.cite = Some(cite.clone());
            record.set_common(common);
        }),
        Repair::Translate {
            row: RowRef::Person(key),
            language,
            text,
        } => {
            if let Some(mut person) = draft.session.person(key).cloned() {
                let function = text.as_str().to_owned();
                person.functions.insert(*language, function);
                draft.replace(person);
            }
        }
        Repair::Translate {
            row,
            language,
            text,
        } => {
            draft.change(row, &mut |record: &mut dyn Record| {
                record.set_translation(*language, text.clone());
            });
        }
        Repair::Replace {
            row: RowRef::Decision(id),
            new,
            ..
        } => decide::reword(draft, *id, new),
        Repair::Replace { row, new, .. } => {
            draft.change(row, &mut |record: &mut dyn Record| {
                if let Some(text) = record.text_mut() {
                    *text = new.clone();
                }
            });
        }
    }
}
