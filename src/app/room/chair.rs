//! The chair at a screen of his own: his answers go to the rapporteur's, which carries them out.

use super::super::event::Journal;
use super::super::{Access, App, Effect};
use crate::capture::{self, Act, Decide, Parsed, edits};
use crate::edit::{Edit, Group, Row, Slot};
use crate::model::{Answer, Entry, EntryKind, Says};

/// An answer of the chair's, on its way to the rapporteur's screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Its name, which no other has.
    pub name: String,
    /// Who gave it.
    pub by: String,
    /// What.
    pub answer: Answer,
}

impl App {
    /// Whether this is the chair's own screen.
    pub(in crate::app) fn is_chair(&self) -> bool {
        matches!(self.access(), Some(Access::Chair(_)))
    }

    /// Sends an answer to the rapporteur.
    pub(super) fn send_answer(&mut self, decide: &Decide) {
        let Some(seen) = self.point_shown() else {
            return;
        };
        if let Some(answer) = capture::answer(decide, &seen) {
            if let Some(live) = self.live_mut() {
                live.under_way.push(answer.clone());
            }
            self.effect(Effect::Answer(Box::new(answer)));
        }
    }

    /// An answer is where the rapporteur finds it, or not: the chair is told, unless the wall tells already that it
    /// was carried out: this may come after that, and after what the chair did next.
    pub(in crate::app) fn answer_sent(&mut self, sent: Result<(), String>) {
        let here = self.live().and_then(super::super::Live::follow);
        let there = matches!(here, Some(super::super::Follow::Here(_)));
        let is_done = self.live().is_some_and(|live| live.under_way.is_empty());
        match sent {
            Ok(()) if is_done => {}
            Ok(()) if there => self.note_id("room-answer-sent"),
            Ok(()) => self.note_id("room-answer-waits"),
            Err(why) => {
                let args = [("why", why.into())];
                let said = self.words.with("answer-not-sent", &args);
                self.in_room(|room| room.note(said));
            }
        }
    }

    /// The session that the chair follows changed: what he answered is carried out, or waits on, or was given
    /// to words that are no longer there.
    pub(in crate::app) fn settle_answers(&mut self) {
        let Some(live) = self.live_mut() else { return };
        let given = std::mem::take(&mut live.under_way);
        for (at, answer) in given.iter().enumerate() {
            let Some(decision) = live.session().decision(answer.decision) else {
                continue;
            };
            let same = |other: &&Answer| other.decision == answer.decision;
            let mut from_here = given.iter().skip(at).filter(same);
            let done = from_here.any(|later| later.is_done(decision));
            let waits = answer.fits(decision) || live.under_way.iter().any(|it| same(&it));
            if waits && !done {
                live.under_way.push(answer.clone());
            }
        }
    }

    /// Answers of the chair's came: each is carried out, in order, without a word typed being touched.
    pub(in crate::app) fn answers_came(&mut self, answers: Vec<Answered>) {
        for answer in answers {
            if self.live().is_some_and(super::super::Live::may_write) {
                self.carry_out(&answer);
            }
        }
    }

    fn carry_out(&mut self, given: &Answered) {
        let now = self.now;
        let Some(live) = self.live_mut() else { return };
        if !live.answered.insert(given.name.clone()) {
            return;
        }
        let answer = &given.answer;
        let decision = live.session().decision(answer.decision);
        if decision.is_some_and(|decision| answer.is_done(decision)) {
            let id = live.editor.next_group();
            live.editor.reserve_groups(id + 1);
            return self.journal_answer(
                given,
                Group {
                    id,
                    steps: Vec::new(),
                },
            );
        }
        let fits = decision.is_some_and(|decision| answer.fits(decision));
        let parsed = Parsed::of(Act::Decide(capture::answered(answer)));
        let edits = match live {
            _ if !fits => Vec::new(),
            live => edits(&parsed, &live.context(now)).edits,
        };
        // What the document that left says otherwise is told by the correction; its reason is asked for in
        // the preview, not while somebody may be typing.
        let (edits, _) = self.with_corrections(edits);
        let number = self
            .live()
            .and_then(|live| live.session().number_of(answer.decision));
        if !edits.is_empty() && self.perform_answered(given, edits) {
            let id = match answer.says {
                Says::Adopt {} => "answer-adopted",
                Says::Reword { .. } => "answer-reworded",
                Says::Postpone {} => "answer-postponed",
                Says::Withdraw {} => "answer-withdrawn",
                Says::Reject {} => "answer-rejected",
                Says::Vote { .. } => "answer-voted",
            };
            let n = number.unwrap_or_default().to_string();
            let text = self.words.with(id, &[("n", n.into())]);
            return self.say(text);
        }
        self.keep_answer(given);
    }

    fn perform_answered(&mut self, given: &Answered, edits: Vec<Edit>) -> bool {
        let Some(live) = self.live_mut() else {
            return false;
        };
        let Ok(group) = live.editor.commit(edits).cloned() else {
            return false;
        };
        let places = live.follow_steps(&group.steps, true);
        self.journal_answer(given, group);
        self.session_followed(places);
        true
    }

    fn journal_answer(&mut self, given: &Answered, group: Group) {
        let answer = given.name.clone();
        self.effect(Effect::Journal(Journal::Answered { group, answer }));
    }

    /// An answer to what is no longer there, or no longer so: a note of the rapporteur's own keeps it, with a
    /// flag that he goes to.
    fn keep_answer(&mut self, given: &Answered) {
        let Some(live) = self.live() else { return };
        let answer = &given.answer;
        let id = match &answer.says {
            Says::Adopt {} => "answer-kept-adopt",
            Says::Reword { .. } => "answer-kept-reword",
            Says::Postpone {} => "answer-kept-postpone",
            Says::Withdraw {} => "answer-kept-withdraw",
            Says::Reject {} => "answer-kept-reject",
            Says::Vote { .. } => "answer-kept-vote",
        };
        let said = match &answer.says {
            Says::Reword { text } => text.as_str().to_owned(),
            Says::Vote { vote } => {
                let sight = self.sight();
                sight
                    .map(|sight| super::super::flow::voted(sight, vote))
                    .unwrap_or_default()
            }
            _ => String::new(),
        };
        let args = [
            ("text", answer.seen.as_str().into()),
            ("said", said.as_str().into()),
        ];
        let text = self.words.with(id, &args).as_str().into();
        let note = EntryKind::Note { by: None, text };
        let mut entry = Entry::new(live.editor.next_id(), note);
        entry.private = true;
        entry.flag = Some(crate::text::Prose::default());
        entry.at = live.session().hour_at(self.now);
        let edit = Edit::Insert {
            at: Slot::Last,
            row: Row::Entry(entry),
        };
        self.perform_answered(given, vec![edit]);
        self.warn_id("answer-kept");
    }
}
