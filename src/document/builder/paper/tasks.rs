//! What one person has to do, over several sessions: a list to be sent.

use super::Paper;
use crate::document::builder::{Options, run, sentence};
use crate::document::house::{House, Slot};
use crate::document::typography;
use crate::document::{Content, Document, Inline, Role};
use crate::model::{Date, Due, DueWord, Language};

/// What, by when, since which session.
const WIDTHS: [u8; 3] = [6, 3, 4];

/// Something that somebody has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// What, as typed.
    pub text: String,
    /// By when.
    pub due: Option<Due>,
    /// Its day has gone by.
    pub late: bool,
    /// The body whose session noted it.
    pub body: String,
    /// When that was.
    pub date: Option<Date>,
}

/// All that somebody has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskList {
    /// Who, as on the roster.
    pub who: String,
    /// The day on which it stands so.
    pub on: chrono::NaiveDate,
    /// The house style that it is set in.
    pub house: String,
    /// The language that it was typed in.
    pub language: Language,
    /// In the order in which they press.
    pub tasks: Vec<Task>,
}

/// Builds the list of what somebody has to do.
#[must_use]
pub fn tasks(list: &TaskList, house: &House, options: &Options) -> Document {
    let mut paper = Paper::new(house, list.language, options);
    let words = paper.words;
    let filling = [
        (Slot::Name, run(Role::Name, list.language, &list.who)),
        (Slot::Date, paper.own(&paper.locale.date(list.on))),
    ];
    let title = words.tasks.fill(&filling, paper.language);
    paper.title(&title);
    if list.tasks.is_empty() {
        let none = words.tasks_none.fill(&[], paper.language);
        paper.paragraph(&none);
        return paper.finished(&title);
    }
    let head = [&words.column_what, &words.column_due, &words.column_session];
    let head = head.map(|column| typography::set(&column.fill(&[], paper.language)));
    let rows = list.tasks.iter().map(|task| paper.task(task)).collect();
    paper.push(Content::Table {
        head: head.to_vec(),
        rows,
        widths: WIDTHS.to_vec(),
    });
    paper.finished(&title)
}

impl Paper<'_> {
    fn task(&self, task: &Task) -> Vec<Vec<Inline>> {
        let mut what = self.typed(&task.text);
        sentence::capital_run(&mut what);
        let mut due = task
            .due
            .as_ref()
            .map(|due| self.due(due))
            .unwrap_or_default();
        sentence::capital_run(&mut due);
        if task.late {
            let mut late = self.words.task_late.fill(&[], self.language);
            for run in &mut late {
                run.role = Role::Strong;
            }
            due.extend(late);
        }
        let date = task.date.as_ref().map(|date| self.day_of(date));
        let filling = [
            (Slot::Body, self.typed(&task.body)),
            (Slot::Date, date.unwrap_or_default()),
        ];
        let session = self.words.session.fill(&filling, self.language);
        [what, due, session]
            .iter()
            .map(|cell| typography::set(cell))
            .collect()
    }

    fn day_of(&self, date: &Date) -> Vec<Inline> {
        match date {
            Date::Day(day) => self.own(&self.locale.date(*day)),
            Date::Words { text, .. } => self.typed(text),
        }
    }

    fn due(&self, due: &Due) -> Vec<Inline> {
        let date = match &due.date {
            Date::Day(_) => {
                let day = [(Slot::Date, self.day_of(&due.date))];
                self.words.due_day.fill(&day, self.language)
            }
            Date::Words { .. } => self.day_of(&due.date),
        };
        let phrase = match due.word {
            DueWord::By => &self.words.due_by,
            DueWord::Before => &self.words.due_before,
            DueWord::For => &self.words.due_for,
        };
        phrase.fill(&[(Slot::Date, date)], self.language)
    }
}
