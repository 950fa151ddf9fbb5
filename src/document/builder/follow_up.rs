//! What follows from a session: actions, open points, the next meeting, the closing.

use super::{Builder, run, sentence};
use crate::document::house::{Layout, Slot};
use crate::document::{Content, Inline, Item, Kind, Role, typography};
use crate::model::{Action, ActionState, DecisionState, Due, DueWord, EntryKind, QuestionState};

/// The columns of the table of actions, beside each other.
const WIDTHS: [u8; 4] = [6, 3, 3, 2];

impl<'a> Builder<'a> {
    /// A part that is a heading and bullets; nothing when there are none.
    pub(super) fn list(&mut self, heading: &[Inline], items: Vec<Item>) {
        if !items.is_empty() {
            self.section(heading);
            self.push(Content::Bullets { items }, Vec::new());
        }
    }

    /// Actions given up since print in the list of actions alone; done ones do, for they were decided.
    pub(super) fn printed_actions(&self) -> Vec<&'a Action> {
        let session = self.session;
        let of_actions = self.kind == Kind::Actions;
        session
            .actions
            .iter()
            .filter(|action| of_actions || action.state != ActionState::Cancelled)
            .filter(|action| self.prints(*action))
            .filter(|action| !self.said(&action.text, &action.texts).is_empty())
            .collect()
    }

    pub(super) fn actions(&mut self) {
        let of_actions = self.kind == Kind::Actions;
        let actions = self.printed_actions();
        let heading = self.words.actions.fill(&[], self.language);
        match self.house.actions() {
            Layout::List if !of_actions => {
                let items = actions.iter().map(|action| self.action_item(action));
                let items = items.collect();
                self.list(&heading, items);
            }
            Layout::List | Layout::Table => self.action_table(&heading, &actions),
        }
    }

    fn action_table(&mut self, heading: &[Inline], actions: &[&Action]) {
        if actions.is_empty() {
            return;
        }
        // Where the title says it already, a heading would say it twice.
        if self.kind != Kind::Actions {
            self.section(heading);
        }
        let words = self.words;
        let head = [
            &words.column_what,
            &words.column_who,
            &words.column_due,
            &words.column_state,
        ];
        let head = head.map(|column| typography::set(&column.fill(&[], self.language)));
        let rows = actions.iter().map(|action| self.action_row(action));
        let content = Content::Table {
            head: head.to_vec(),
            rows: rows.collect(),
            widths: WIDTHS.to_vec(),
        };
        let sources = actions.iter().map(|action| action.id).collect();
        self.push(content, sources);
    }

    fn action_row(&self, action: &Action) -> Vec<Vec<Inline>> {
        let mut text = self.said(&action.text, &action.texts);
        sentence::capital_run(&mut text);
        let due = action.due.as_ref().map(|due| self.due(due));
        let mut due = due.unwrap_or_default();
        sentence::capital_run(&mut due);
        let state = match action.state {
            ActionState::Open => &self.words.state_open,
            ActionState::Done => &self.words.state_done,
            ActionState::Cancelled => &self.words.state_cancelled,
        };
        let state = state.fill(&[], self.language);
        let cells = [self.sentence(text), self.owners(action), due, state];
        cells.iter().map(|cell| typography::set(cell)).collect()
    }

    fn owners(&self, action: &Action) -> Vec<Inline> {
        let mut who: Vec<Vec<Inline>> = action.who.iter().map(|key| self.person(key)).collect();
        if let Some(outside) = &action.outside {
            let outside = sentence::capital(outside);
            who.push(run(Role::Name, self.session.language, &outside));
        }
        self.listed(who)
    }

    pub(super) fn action_item(&self, action: &Action) -> Item {
        Item {
            words: self.action(action),
            sources: vec![action.id],
        }
    }

    pub(super) fn action(&self, action: &Action) -> Vec<Inline> {
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
            (Slot::Who, self.owners(action)),
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
            let day = [(Slot::Date, self.day(day))];
            self.words.due_day.fill(&day, self.language)
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
        let date = self.date(&next.date, |day| self.long_day(day));
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
}
