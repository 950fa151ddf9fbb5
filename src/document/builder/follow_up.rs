//! What follows from a session: actions, open points, the next meeting, the closing.

use super::{Builder, run, sentence};
use crate::document::house::Slot;
use crate::document::{Content, Inline, Item, Role};
use crate::model::{
    Action, ActionState, DecisionState, Due, DueWord, EntryKind, Hour, QuestionState,
};

impl Builder<'_> {
    /// A part that is a heading and bullets; nothing when there are none.
    fn list(&mut self, heading: &[Inline], items: Vec<Item>) {
        if !items.is_empty() {
            self.section(heading);
            self.push(Content::Bullets { items }, Vec::new());
        }
    }

    /// Actions given up since do not print; done ones do, for they were decided.
    pub(super) fn actions(&mut self) {
        let session = self.session;
        let items = session
            .actions
            .iter()
            .filter(|action| action.state != ActionState::Cancelled && self.prints(*action))
            .filter(|action| !self.said(&action.text, &action.texts).is_empty())
            .map(|action| Item {
                words: self.action(action),
                sources: vec![action.id],
            })
            .collect();
        let heading = self.words.actions.fill(&[], self.language);
        self.list(&heading, items);
    }

    fn action(&self, action: &Action) -> Vec<Inline> {
        let mut who: Vec<Vec<Inline>> = action.who.iter().map(|key| self.person(key)).collect();
        if let Some(outside) = &action.outside {
            let outside = sentence::capital(outside);
            who.push(run(Role::Name, self.session.language, &outside));
        }
        let due = action
            .due
            .as_ref()
            .map(|due| self.due(due))
            .unwrap_or_default();
        let mut text = self.said(&action.text, &action.texts);
        let source = self.served(action.cite.as_ref());
        if !due.is_empty() || !source.is_empty() {
            sentence::unended(&mut text);
        }
        let filling = [
            (Slot::Who, self.listed(who)),
            (Slot::Text, text),
            (Slot::Due, due),
            (Slot::Source, source),
        ];
        let mut words = self.words.action.fill(&filling, self.language);
        sentence::capital_run(&mut words);
        self.sentence(words)
    }

    fn due(&self, due: &Due) -> Vec<Inline> {
        let date = self.date(&due.date, |day| {
            let day = self.own(&self.locale.date(day));
            self.words.due_day.fill(&[(Slot::Date, day)], self.language)
        });
        let phrase = match due.word {
            DueWord::By => &self.words.due_by,
            DueWord::Before => &self.words.due_before,
            DueWord::For => &self.words.due_for,
        };
        phrase.fill(&[(Slot::Date, date)], self.language)
    }

    /// Postponed decisions, then questions.
    pub(super) fn open_points(&mut self) {
        let session = self.session;
        let postponed = session
            .decisions
            .iter()
            .filter(|decision| decision.state == DecisionState::Postponed && self.prints(*decision))
            .map(|decision| Item {
                words: self.decision(decision),
                sources: vec![decision.id],
            });
        let questions = session
            .questions
            .iter()
            .filter(|question| question.state == QuestionState::Open && self.prints(*question))
            .map(|question| {
                let mut words = self.said(&question.text, &question.texts);
                sentence::capital_run(&mut words);
                Item {
                    words: self.sentence(words),
                    sources: vec![question.id],
                }
            });
        let items = postponed
            .chain(questions)
            .filter(|item| !item.words.is_empty())
            .collect();
        let heading = self.words.open.fill(&[], self.language);
        self.list(&heading, items);
    }

    pub(super) fn next_meeting(&mut self) {
        let Some(next) = self.session.next.as_ref().filter(|next| next.print) else {
            return;
        };
        let date = self.date(&next.date, |day| self.own(&self.locale.long_date(day)));
        let filling = [
            (Slot::Date, date),
            (Slot::Hour, self.hour(next.at)),
            (Slot::Place, self.typed(&next.place)),
        ];
        let words = self.words.next.fill(&filling, self.language);
        let words = self.sentence(words);
        self.push(Content::Paragraph { words }, Vec::new());
    }

    pub(super) fn closing(&mut self) {
        let is_closing = |kind: &EntryKind| matches!(kind, EntryKind::Closing {});
        let last = self
            .session
            .log
            .iter()
            .rfind(|entry| is_closing(&entry.kind));
        let Some(entry) = last.filter(|entry| self.prints(*entry)) else {
            return;
        };
        let hour = (Slot::Hour, self.hour(entry.at));
        let words = self.words.closing.fill(&[hour], self.language);
        let words = self.sentence(words);
        self.push(Content::Paragraph { words }, vec![entry.id]);
    }

    fn hour(&self, hour: Option<Hour>) -> Vec<Inline> {
        hour.map(|hour| self.own(&self.locale.hour(hour.0)))
            .unwrap_or_default()
    }
}
