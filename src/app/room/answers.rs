//! The chair's answers to the point on the wall: one key each, an edit like any other, undone like any other.

use super::super::field::Field;
use super::super::preview::Shown;
use super::super::{App, Effect, Overlay, ghost};
use super::Typing;
use crate::capture::{self, Act, Decide, Parsed, edits, vote_of};
use crate::document::{Format, Kind};
use crate::edit::{Edit, Row, RowRef};
use crate::keys::{CommandId, Mode};
use crate::model::{Decision, DecisionState, Id, Session, Vote};
use crate::text::{Prose, between};

impl App {
    /// Whether a point is on the wall, alone, to be answered.
    pub(in crate::app) fn has_point(&self) -> bool {
        self.point_shown().is_some()
    }

    /// The point on the wall, under the help and the palette too, as the session has it; on the chair's own
    /// screen, as what he answered last makes it: he answers on, whether that is carried out already or not.
    pub(super) fn point_shown(&self) -> Option<Decision> {
        let mut rooms = self.overlays.iter().rev().filter_map(Overlay::room);
        let id = rooms.next()?.point()?;
        let live = self.live()?;
        let mut point = live.session().decision(id)?.clone();
        for answer in live.under_way.iter().filter(|it| it.decision == id) {
            answer.foresee(&mut point);
        }
        Some(point)
    }

    /// Adopted, in all its languages: its words are frozen from now on.
    pub(in crate::app) fn adopt(&mut self) {
        self.answer(CommandId::Adopt);
    }

    /// Put off.
    pub(in crate::app) fn postpone(&mut self) {
        self.answer(CommandId::Postpone);
    }

    /// Taken back.
    pub(in crate::app) fn withdraw(&mut self) {
        self.answer(CommandId::Withdraw);
    }

    /// Refused.
    pub(in crate::app) fn reject(&mut self) {
        self.answer(CommandId::Reject);
    }

    fn answer(&mut self, command: CommandId) {
        let Some(decision) = self.point_shown() else {
            return;
        };
        if !self.may_answer() {
            return;
        }
        match decided(command, &decision) {
            Some(decide) => self.perform_answer(decide),
            None => self.note_id("room-frozen"),
        }
    }

    /// Who will see what an answer makes of the point, while the doors are closed, in the words of the label that a
    /// line has which does the same; for the read-back as a whole, what an adoption comes to. It is for where
    /// commands are listed: nothing of it is on the wall.
    pub(in crate::app) fn reach_of(&self, command: CommandId) -> Option<String> {
        let live = self.live().filter(|it| it.session().live.huis_clos)?;
        let point = || self.point_shown();
        let decide = match command {
            CommandId::ReadBack => decided(CommandId::Adopt, self.to_read_back().next()?)?,
            // Other words, whichever they will be.
            CommandId::RewordShown => Decide::Reword {
                id: point().filter(is_reworded)?.id,
                text: "…".into(),
            },
            // A count that no vote comes to: whatever is typed is another.
            CommandId::AskVote => Decide::Vote {
                id: point()?.id,
                vote: Vote::Tally {
                    in_favour: 0,
                    against: 0,
                    abstained: 0,
                    not_voting: 0,
                },
            },
            _ => decided(command, &point()?)?,
        };
        let parsed = Parsed::of(Act::Decide(decide));
        let label = capture::ghost(&parsed, &live.context(self.now));
        let said: Vec<_> = ghost::reach(&label).map(|id| self.words.text(id)).collect();
        (!said.is_empty()).then(|| said.join(between()))
    }

    /// Whether an answer can be taken; the wall says why not.
    fn may_answer(&mut self) -> bool {
        let may = self.is_chair() || self.may_commit();
        if !may && self.room().is_some() {
            self.note_id("room-reads-only");
        }
        may
    }

    fn perform_answer(&mut self, decide: Decide) {
        if self.is_chair() {
            return self.send_answer(&decide);
        }
        let Some(live) = self.live() else { return };
        let parsed = Parsed::of(Act::Decide(decide));
        let edits = edits(&parsed, &live.context(self.now)).edits;
        if self.perform_edits(edits) {
            self.effect(Effect::Save);
        } else {
            self.note_id("room-frozen");
        }
    }

    /// Another wording is typed, the one there is beside it.
    pub(in crate::app) fn reword_shown(&mut self) {
        let Some(decision) = self.point_shown() else {
            return;
        };
        let (id, text) = (decision.id, decision.text.as_str().to_owned());
        if !is_reworded(&decision) {
            return self.note_id("room-frozen");
        }
        if !self.may_answer() {
            return;
        }
        let row = RowRef::Decision(id);
        let mut field = Field::new(&text);
        if let Some(live) = self.live_mut()
            && let Some(at) = live.halves.iter().position(|(left, _)| *left == row)
        {
            let (_, half) = live.halves.remove(at);
            field.put(&half);
        }
        self.in_room(|room| room.begin(Typing::Wording(id, Box::new(field))));
    }

    /// A vote is typed.
    pub(in crate::app) fn vote_shown(&mut self) {
        let Some(id) = self.point_shown().map(|decision| decision.id) else {
            return;
        };
        if self.may_answer() {
            self.in_room(|room| room.begin(Typing::Vote(id, Box::default())));
        }
    }

    /// Whether words are typed on the wall.
    pub(in crate::app) fn types_on_wall(&self) -> bool {
        self.room().is_some_and(|room| room.typing.is_some())
    }

    /// Enter in the words typed on the wall.
    pub(in crate::app) fn commit_typing(&mut self) {
        let Some(typing) = self.room().and_then(|room| room.typing.clone()) else {
            return;
        };
        let text = typing.field().text().trim_matches(' ').to_owned();
        if text.is_empty() || !self.may_answer() {
            return;
        }
        match typing {
            Typing::Wording(id, _) => {
                let same = self
                    .point_shown()
                    .is_some_and(|it| it.text.as_str() == text);
                self.in_room(|room| {
                    room.end();
                });
                if !same {
                    let text = text.into();
                    self.perform_answer(Decide::Reword { id, text });
                }
            }
            Typing::Vote(id, _) => match self.vote_typed(id, &text) {
                Some(decide) => {
                    self.in_room(|room| {
                        room.end();
                    });
                    self.perform_answer(decide);
                }
                // What it should look like stands in the foot.
                None => self.touch_all(),
            },
        }
    }

    /// A vote as it is typed in the capture line.
    fn vote_typed(&self, id: Id, text: &str) -> Option<Decide> {
        let vote = vote_of(text, self.live()?.session())?;
        Some(Decide::Vote { id, vote })
    }

    /// Esc in the words typed on the wall: a wording is kept for the next time.
    pub(in crate::app) fn leave_typing(&mut self) {
        let Some(Overlay::Room(room)) = self.overlays.last_mut() else {
            return;
        };
        let typing = room.end();
        if let Some(Typing::Wording(id, field)) = typing
            && let Some(live) = self.live_mut()
        {
            let now = live.session().decision(id);
            if now.is_some_and(|it| it.text.as_str() != field.text()) && !field.is_empty() {
                let row = RowRef::Decision(id);
                live.halves.push((row, field.text().to_owned()));
            }
        }
        self.touch_all();
    }

    /// The record of decisions to the clipboard, whatever the compte-rendu still lacks.
    pub(in crate::app) fn copy_record(&mut self) {
        let shown = Shown {
            kind: Kind::Releve,
            ..Shown::default()
        };
        if let Some(document) = self.document(shown) {
            self.leaves(&document, &[Format::Text, Format::Email]);
            self.effect(Effect::Copy(Box::new(document)));
            self.note_id("room-copying");
        }
    }

    /// What became of the copy, on the wall without names of files.
    pub(in crate::app) fn note_copied(&mut self, done: bool) {
        if self.room().is_some() {
            self.note_id(if done {
                "room-copied"
            } else {
                "room-not-copied"
            });
        }
    }

    /// Takes the last answer back, or does it again; what is no answer is left to the rapporteur's screen.
    pub(in crate::app) fn undo_answer(&mut self, again: bool) -> bool {
        let Some(live) = self.live() else {
            return false;
        };
        let group = if again {
            live.editor.undone().last()
        } else {
            live.editor.done().last()
        };
        let answers = |edit: &Edit| {
            matches!(
                edit,
                Edit::Replace {
                    row: Row::Decision(_)
                } | Edit::Set { .. }
            )
        };
        let seen = group.is_some_and(|group| {
            group.steps.iter().all(|step| answers(&step.edit))
                && group
                    .steps
                    .iter()
                    .any(|step| matches!(step.edit, Edit::Replace { .. }))
        });
        if !seen {
            self.note_id("room-nothing-to-undo");
        }
        seen
    }

    pub(super) fn note_id(&mut self, id: &str) {
        let words = self.words.text(id).into_owned();
        self.in_room(|room| room.note(words));
    }

    /// The key that starts the read-back, and how many points wait for it; nothing when none does.
    pub(in crate::app) fn read_back_offer(&self) -> Option<String> {
        let count = self.to_read_back().count();
        (count > 0).then(|| {
            let key = self.key_label(Mode::Live, CommandId::ReadBack);
            let args = [("n", count.into()), ("key", key.into())];
            let offer = self.words.with("read-back-offer", &args);
            match self.reach_of(CommandId::ReadBack) {
                Some(reach) => format!("{offer}{}{reach}", between()),
                None => offer,
            }
        })
    }

    /// The points that are still proposed.
    fn to_read_back(&self) -> impl Iterator<Item = &Decision> {
        let session = self.live().map(super::super::Live::session);
        let numbered = session.into_iter().flat_map(Session::numbered);
        numbered
            .map(|(_, decision)| decision)
            .filter(|decision| decision.state == DecisionState::Noted)
    }
}

/// What an answer of one key makes of a point; nothing where its words are frozen.
fn decided(command: CommandId, point: &Decision) -> Option<Decide> {
    let (id, reason) = (point.id, Prose::default());
    let open = !point.is_frozen();
    match command {
        CommandId::Adopt if point.state != DecisionState::Adopted => Some(Decide::Adopt { id }),
        CommandId::Withdraw => Some(Decide::Withdraw { id, reason }),
        CommandId::Postpone if open => Some(Decide::Postpone { id, reason }),
        CommandId::Reject if open => Some(Decide::Reject { id, reason }),
        _ => None,
    }
}

/// Whether another wording may take the place of the one that a point has.
fn is_reworded(point: &Decision) -> bool {
    !point.is_frozen() && point.number.is_none()
}
