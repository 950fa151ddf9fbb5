//! What is noted as another kind of thing, and what it carries beside its words: private, confidential, a
//! good practice, to be completed.

use super::overlay::Overlay;
use super::{App, Live};
use crate::capture::{Kind, retype};
use crate::edit::{Edit, Row, RowRef};
use crate::keys::{COMMANDS, CommandId, Group, Mode};
use crate::model::{Common, Session};
use crate::text::Prose;

/// A kind of thing to choose, or what it may carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The key.
    pub key: String,
    /// A word for it.
    pub word: String,
    /// Whether it applies to what is chosen.
    pub applies: bool,
}

/// What a row may carry or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// The rapporteur's own.
    Private,
    /// Not for print.
    Confidential,
    /// A good practice.
    Practice,
    /// « À compléter ».
    Flag,
}

impl Carried {
    fn is_in(self, common: &Common) -> bool {
        match self {
            Self::Private => common.private,
            Self::Confidential => common.confidential,
            Self::Practice => common.practice,
            Self::Flag => common.flag.is_some(),
        }
    }

    fn put(self, common: &mut Common, on: bool) {
        match self {
            Self::Private => common.private = on,
            Self::Confidential => common.confidential = on,
            Self::Practice => common.practice = on,
            Self::Flag => common.flag = on.then(Prose::default),
        }
    }

    const fn message(self) -> &'static str {
        match self {
            Self::Private => "mark-private",
            Self::Confidential => "mark-confidential",
            Self::Practice => "mark-practice",
            Self::Flag => "mark-flag",
        }
    }
}

impl App {
    /// The kinds of things to choose from, in the foot.
    pub(super) fn open_kinds(&mut self) {
        self.open_overlay(Overlay::Kinds);
    }

    /// All that can be chosen there.
    #[must_use]
    pub fn kinds(&self) -> Vec<Choice> {
        let rows = COMMANDS.iter().filter(|row| row.group == Group::Kind);
        let choice = |row: &crate::keys::Row| {
            let key = self.keymap.keys(Mode::Kinds, row.id).next()?;
            Some(Choice {
                key: key.label(&self.words),
                word: self.words.text(&row.id.hint_message()).into_owned(),
                applies: super::deeds::applies(row.id, self, Mode::Kinds),
            })
        };
        rows.filter_map(choice).collect()
    }

    /// Whether what is chosen can be made this.
    pub(super) fn can_become(&self, kind: Kind) -> bool {
        let Some(session) = self.live().map(Live::session) else {
            return false;
        };
        let kinds = self.chosen().into_iter().map(|row| Kind::of(&row, session));
        let kinds: Option<Vec<Kind>> = kinds.collect();
        kinds.is_some_and(|kinds| kinds.iter().any(|is| *is != kind))
    }

    /// Makes what is chosen another kind of thing: one step for undo. Says whether anything was.
    pub(super) fn retype(&mut self, kind: Kind) -> bool {
        self.leave_kinds();
        let mut rows = self.chosen();
        if !self.may_commit() || self.warned_fixed(&rows) {
            return false;
        }
        let known = self.live().is_some_and(|live| {
            let session = live.session();
            rows.iter().any(|row| loses(row, session))
        });
        if kind.is_logged() {
            // Each goes right behind the same entry: the last one first.
            rows.reverse();
        }
        let count = rows.len();
        let mut touched = None;
        let edits = self.on_each(rows, |row, cx| {
            let outcome = retype(row, kind, cx);
            if outcome.touched.is_some() {
                touched = outcome.touched;
            }
            outcome.edits
        });
        let Some(row) = touched.filter(|_| !edits.is_empty()) else {
            self.say_id("reread-not");
            return false;
        };
        let done = self.perform_edits(edits);
        if done {
            self.drop_chosen();
            self.pick_row(Self::pane_of(&row), row);
            let words = self
                .words
                .text(CommandId::from(kind).hint_message().as_str());
            let args = [
                ("n", count.into()),
                ("kind", words.into_owned().into()),
                ("key", self.key_label(self.mode(), CommandId::Undo).into()),
            ];
            let said = if known { "retyped-less" } else { "retyped" };
            let said = self.words.with(said, &args);
            self.say(said);
        }
        done
    }

    /// Whether what is chosen can carry something.
    pub(super) fn can_carry(&self) -> bool {
        let chosen = self.chosen();
        !chosen.is_empty() && chosen.iter().all(|row| row.id().is_some() && !is_item(row))
    }

    /// Whether what is chosen can be for those inside alone, or for everybody again: people and items too.
    pub(super) fn can_close(&self) -> bool {
        let picked = self.live().and_then(Live::picked);
        match picked {
            Some(RowRef::Person(_) | RowRef::Item(_)) => true,
            _ => self.can_carry(),
        }
    }

    /// For those inside alone, or for everybody again.
    pub(super) fn close_chosen(&mut self) {
        let picked = self.live().and_then(Live::picked).cloned();
        let session = self.live().map(Live::session);
        let row = picked.as_ref().and_then(|row| Row::of(row, session?));
        let (row, on) = match row {
            Some(Row::Person(mut person)) => {
                person.confidential = !person.confidential;
                let on = person.confidential;
                (Row::Person(person), on)
            }
            Some(Row::Item(mut item)) => {
                item.confidential = !item.confidential;
                let on = item.confidential;
                (Row::Item(item), on)
            }
            _ => return self.carry(Carried::Confidential),
        };
        if self.may_commit() && self.perform_edits(vec![Edit::Replace { row }]) {
            self.say_carried(1, Carried::Confidential, on);
        }
    }

    fn say_carried(&mut self, count: usize, what: Carried, on: bool) {
        let args = [
            ("n", count.into()),
            ("what", self.words.text(what.message()).into_owned().into()),
            ("key", self.key_label(self.mode(), CommandId::Undo).into()),
        ];
        let said = if on { "carried" } else { "carried-no-more" };
        let said = self.words.with(said, &args);
        self.say(said);
    }

    /// Gives what is chosen something to carry, or takes it from all when all have it: one step for undo.
    pub(super) fn carry(&mut self, what: Carried) {
        self.leave_kinds();
        if !self.may_commit() {
            return;
        }
        let rows = self.chosen();
        let Some(session) = self.live().map(Live::session) else {
            return;
        };
        let found: Vec<Row> = rows
            .iter()
            .filter_map(|row| Row::of(row, session))
            .collect();
        let has = |row: &Row| row.record().is_some_and(|row| what.is_in(&row.common()));
        let on = !found.iter().all(has);
        let edits: Vec<Edit> = found
            .into_iter()
            .filter(|row| has(row) != on)
            .filter_map(|mut row| {
                let record = row.record_mut()?;
                let mut common = record.common();
                what.put(&mut common, on);
                record.set_common(common);
                Some(Edit::Replace { row })
            })
            .collect();
        let count = edits.len();
        if !edits.is_empty() && self.perform_edits(edits) {
            self.say_carried(count, what, on);
        }
    }

    fn leave_kinds(&mut self) {
        if matches!(self.overlays.last(), Some(Overlay::Kinds)) {
            self.close_overlay();
        }
    }

    /// Says why one of these rows stays what it is, where one does.
    pub(super) fn warned_fixed(&mut self, rows: &[RowRef]) -> bool {
        let message = if rows.iter().any(|row| self.is_frozen(row)) {
            "decision-frozen"
        } else if rows.iter().any(|row| self.was_sent(row)) {
            "decision-sent"
        } else {
            return false;
        };
        self.warn_id(message);
        true
    }
}

const fn is_item(row: &RowRef) -> bool {
    matches!(row, RowRef::Item(_))
}

/// Whether a row has something beside its words that another kind of thing does not carry.
fn loses(row: &RowRef, session: &Session) -> bool {
    match Row::of(row, session) {
        Some(Row::Action(action)) => {
            !action.who.is_empty() || action.outside.is_some() || action.due.is_some()
        }
        Some(Row::Decision(decision)) => {
            !decision.amendments.is_empty() || decision.vote.is_some() || decision.reason.is_some()
        }
        _ => false,
    }
}

impl From<Kind> for CommandId {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Note => Self::AsNote,
            Kind::Point => Self::AsPoint,
            Kind::Topic => Self::AsTopic,
            Kind::Agreement => Self::AsAgreement,
            Kind::Decision => Self::AsDecision,
            Kind::Action => Self::AsAction,
            Kind::Question => Self::AsQuestion,
        }
    }
}
